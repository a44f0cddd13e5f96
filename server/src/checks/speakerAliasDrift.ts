// "Chair Anna Reed", "Anna Reed", "Chair Anna Reed", "Ms. Reed": one person, and the label goes back and forth. Long at first
// mention and short from then on is no drift, nor is being introduced again in a new section.

import { foldWords } from '../core/labels/labels';
import { declaredLabels } from '../core/people/roster';
import type { Transcript } from '../core/transcript';
import { turnAt } from '../core/turnAt';
import { type Check, type Fix, type Hit, type Page, replaced } from './check';
import { seenAs } from './spelling';

export const speakerAliasDrift: Check = {
  code: 'speaker.alias-drift',
  severity: 'information',
  title: 'one person under changing labels',
  needsTurns: true,
  inDocument: driftsIn,
  fixes: (hit, transcript) => {
    const turn = transcript.turns[turnAt(transcript, hit.start)]!;
    const usual = usualLabel(transcript, turn.speaker);
    const others = transcript.turns.filter((other) => other.speaker === turn.speaker && !isOneLabel(other.label, usual));
    const fixes: Fix[] = [{ title: `Write ${usual} everywhere`, edits: others.map((other) => replaced(other, usual)), preferred: true }];
    return turn.label === usual || others.length < 2 ? fixes : [...fixes, { title: `Write ${usual} here`, edits: [replaced(turn, usual)] }];
  },
};

export const page: Page = {
  what: 'The labels of one person change back and forth in the file.',
  why: 'Whoever searches or counts by label misses part of what the person said.',
  fix: 'Write the label used most often everywhere, or only here; or declare the others in the roster, as aliases.',
  firing: [
    {
      text: 'Chair Anna Reed: Shall we begin?\n\nBen Oakes: Yes.\n\nAnna Reed: Then I will.\n\nBen Oakes: Please do.\n\n⟦Chair Anna Reed⟧: The minutes first.\n\nBen Oakes: Yes.\n\nAnna Reed: Good.\n\nBen Oakes: Fine.\n\nAnna Reed: Next.\n',
      fixed:
        'Anna Reed: Shall we begin?\n\nBen Oakes: Yes.\n\nAnna Reed: Then I will.\n\nBen Oakes: Please do.\n\nAnna Reed: The minutes first.\n\nBen Oakes: Yes.\n\nAnna Reed: Good.\n\nBen Oakes: Fine.\n\nAnna Reed: Next.\n',
    },
  ],
  silent: [
    '---\nspeakers:\n  anna: { name: Anna Reed, aliases: [Chair Anna Reed] }\n---\n\nChair Anna Reed: Shall we begin?\n\nBen Oakes: Yes.\n\nAnna Reed: Then I will.\n\nBen Oakes: Please do.\n\nChair Anna Reed: The minutes first.\n\nBen Oakes: Yes.\n\nAnna Reed: Good.\n',
    'Chair Anna Reed: Shall we begin?\n\nBen Oakes: Yes.\n\nAnna Reed: Then I will.\n\nBen Oakes: Please do.\n\nAnna Reed: The minutes first.\n',
    'Anna Reed: Shall we begin?\n\nBen Oakes: Yes.\n\nAnna Reed [aside]: Then I will.\n\nBen Oakes: Please do.\n\nAnna Reed: The minutes.\n\nBen Oakes: Yes.\n\nAnna Reed [aside]: Good.\n',
    'Anna Reed: Shall we begin?\n\nBen Oakes: Yes.\n\nAnna Reed: Then I will.\n\nBen Oakes: Please do.\n',
  ],
};

interface State {
  readonly section: number;
  readonly given: ReadonlySet<string>;
  readonly label: string;
}

/** Where the label of a person first goes back to a spelling that had been given up in the same section. */
function driftsIn({ turns, sections, speakers, options }: Transcript): Hit[] {
  const hits: Hit[] = [];
  const declared = declaredLabels(options.rosters);
  const states = new Map<number, State | 'said'>();
  // Who has every label for a name or an alias in the roster is written so on purpose.
  if (declared.size) speakers.forEach(({ labels }, i) => labels.every((label) => declared.has(foldWords(label))) && states.set(i, 'said'));
  let section = 0;
  for (const { speaker, label, line, start, end } of turns) {
    while (section < sections.length && sections[section]!.line <= line) section++;
    const { name, labels, kind } = speakers[speaker]!;
    if (labels.length < 2 || kind !== 'person' || label.length < 3) continue;
    const state = states.get(speaker);
    if (state === 'said') continue;
    if (!state || state.section !== section) states.set(speaker, { section, given: new Set(), label });
    else if (isOneLabel(state.label, label)) continue;
    else if (!state.given.has(label)) states.set(speaker, { section, given: new Set([...state.given, state.label]), label });
    else {
      states.set(speaker, 'said');
      const message = `${name} is labelled ${labels
        .slice(0, 4)
        .map((one) => `“${one}”`)
        .join(', ')} by turns. Keep to one label.`;
      hits.push({ start, end, message });
    }
  }
  return hits;
}

/** `The Chair (Mr. Reed)` and `The Chair`, `Ms Reed` and `MS. REED` are one label; the latter is speaker.near-duplicate's. */
const isOneLabel = (a: string, b: string): boolean => a === b || withoutBrackets(a) === withoutBrackets(b);
const withoutBrackets = (label: string): string => seenAs(label.replace(/[\s,]*(?:\([^)]*\)|\[[^\]]*\])/g, ''));

function usualLabel({ turns, speakers }: Transcript, speaker: number): string {
  const counts = new Map<string, number>();
  for (const turn of turns) if (turn.speaker === speaker) counts.set(turn.label, (counts.get(turn.label) ?? 0) + 1);
  return [...speakers[speaker]!.labels].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0]!;
}
