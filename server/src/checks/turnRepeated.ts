// "ANNA: First." and then "ANNA: Second.": two turns in a row by one speaker. No news where labels are repeated by custom
// (cues, a time at each label, every paragraph labelled) or where something else stands between them.

import { flagsOf, LineFlag } from '../core/labels/lineFacts';
import { lineEnd } from '../core/text';
import { LineKind, type Transcript, type Turn } from '../core/transcript';
import { turnAt } from '../core/turnAt';
import { type Check, type Page, removed } from './check';
import { isInterrupted, labelSpan } from './places';

export const turnRepeated: Check = {
  code: 'turn.repeated',
  severity: 'information',
  title: 'two turns in a row by one speaker',
  needsTurns: true,
  silentIn: ['voice-tag', 'chat-nick', 'chat-tier'],
  limit: 30,
  inDocument: (transcript) => {
    const { turns, speakers } = transcript;
    const found: number[] = [];
    for (let i = 1; i < turns.length; i++) {
      const turn = turns[i]!;
      const before = turns[i - 1]!;
      if (turn.speaker !== before.speaker || turn.time) continue;
      const { kind } = speakers[turn.speaker]!;
      if (kind === 'collective' || kind === 'unknown' || isQuestionOrAnswer(turn.label) || isQuestionOrAnswer(before.label)) continue;
      if (isCopy(before, turn) || isInterrupted(transcript, before, turn) || beginsWithTime(transcript, turn)) continue;
      if (!mayBeInterrupted(transcript, before, turn) && !areTiers(before.label, turn.label)) found.push(i);
    }
    if (found.length > Math.max(1, turns.length * CUSTOM) || isCustom(found)) return [];
    return found
      .map((i) => turns[i]!)
      .map((turn) => ({
        start: turn.start,
        end: turn.end,
        message: `${turn.label} is labelled again without another speaker in between. Merge the two turns, or put in the speaker that is missing.`,
      }));
  },
  fixes: (hit, transcript) => [
    {
      title: 'Merge with the turn before',
      edits: [removed(labelSpan(transcript, transcript.turns[turnAt(transcript, hit.start)]!))],
      preferred: true,
    },
  ],
};

export const page: Page = {
  what: 'Two labels in a row name the same speaker, with nothing but speech between them.',
  why: 'Either one turn was cut in two, or a label in between got lost or is wrong.',
  fix: 'Merge the turns: the second label goes, its speech becomes a paragraph of the first.',
  firing: [
    {
      text: 'ANNA REED: Shall we begin?\n\nBEN OAKES: Yes.\n\n⟦BEN OAKES⟧: I have two points.\n\nANNA REED: Go on.\n\nBEN OAKES: The first is money.\n\nANNA REED: And the second?\n',
      fixed:
        'ANNA REED: Shall we begin?\n\nBEN OAKES: Yes.\n\nI have two points.\n\nANNA REED: Go on.\n\nBEN OAKES: The first is money.\n\nANNA REED: And the second?\n',
    },
  ],
  silent: [
    'ANNA REED: We will hear the guest.\n\nMr. Oakes was escorted into the hall.\n\nANNA REED: You have the floor.\n\nBEN OAKES: Thank you.\n\nANNA REED: Well?\n\nBEN OAKES: Yes.\n\nANNA REED: Good.\n',
    'ANNA REED: Shall we begin?\n\nBEN OAKES: Yes.\n\n(A pause.)\n\nBEN OAKES: I have two points.\n\nANNA REED: Go on.\n\nBEN OAKES: The first is money.\n',
    'ANNA REED: Shall we begin?\n\nBEN OAKES: Yes.\n\nBEN OAKES: I have two points.\n\nBEN OAKES: The first is money.\n\nANNA REED: And the other?\n\nANNA REED: We have time.\n',
  ],
};

/**
 * Whether the last paragraph between two labels is a short one behind others: "Mr. Reed was escorted into the hall." is nobody's
 * speech, and the chair who goes on behind it is labelled again.
 */
function mayBeInterrupted({ text, kinds }: Transcript, before: Turn, turn: Turn): boolean {
  let last = turn.line - 1;
  while (last > before.line && kinds[last] !== LineKind.Speech) last--;
  let from = last;
  for (; from > before.line; from--) {
    if (kinds[from] !== LineKind.Speech) return lineEnd(text, last) - text.starts[from + 1]! < SHORT;
    if (flagsOf(text.lines[from - 1]!) & LineFlag.Ended) return lineEnd(text, last) - text.starts[from]! < SHORT;
  }
  return false;
}

const SHORT = 200;

/** "ANNA [v]" and "ANNA [k]": two tiers of a score. */
const areTiers = (a: string, b: string): boolean => a !== b && a.endsWith(']') && b.endsWith(']');

/** The same words again are turn.duplicated's. */
const isCopy = (a: Turn, b: Turn): boolean => a.words === b.words && a.words >= 8 && a.bodyEnd - a.bodyStart === b.bodyEnd - b.bodyStart;

/** `[04:12]` in front of the speech: the label says when, not who. */
function beginsWithTime({ text }: Transcript, { line, bodyStart }: Turn): boolean {
  const at = bodyStart - text.starts[line]!;
  return /^\s*\\?[[(]\d/.test(text.lines[line]!.text.slice(at, at + 12));
}

/** From this share of the turns on, repeating the label is the custom of the document. */
const CUSTOM = 0.15;

/** Three labels in a row and more, time and again: somebody labels each paragraph. */
function isCustom(found: readonly number[]): boolean {
  const inRow = found.filter((turn, i) => turn - 1 === found[i - 1]).length;
  return inRow >= 3 && inRow * 3 >= found.length;
}

const isQuestionOrAnswer = (label: string): boolean => label.length <= 2 && /^[QAFR]\.?$/.test(label);
