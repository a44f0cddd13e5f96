// "ANNA: What I meant was" and "BEN: that we should go.": a turn stops in the middle of a sentence and the next begins in
// lower case. In a record with sentences, either the label is wrong or an interruption lost its dash.

import type { Transcript, Turn } from '../core/transcript';
import { turnAt } from '../core/turnAt';
import { type Check, type Hit, inserted, type Page, removed } from './check';
import { everyTurn } from './everyTurn';
import { isBlank, labelSpan } from './places';

export const turnHandover: Check = {
  code: 'turn.handover',
  severity: 'information',
  title: 'a sentence that another speaker goes on with',
  needsTurns: true,
  silentIn: ['voice-tag', 'chat-nick', 'chat-tier'],
  limit: 20,
  inDocument: (transcript) => {
    const { turns } = transcript;
    const edges = edgesOf(transcript);
    const hits: Hit[] = [];
    let lower = 0;
    for (let i = 0; i < turns.length; i++) {
      if ((edges[i]! & LOWER_START) === 0) continue;
      lower++;
      const turn = turns[i]!;
      const before = turns[i - 1];
      if (!before || before.speaker === turn.speaker || (edges[i - 1]! & OPEN_END) === 0) continue;
      const message = `${before.label} stops in the middle of a sentence and ${turn.label} goes on in lower case. Join the turns, or add a dash.`;
      hits.push({ start: turn.start, end: turn.end, message });
    }
    if (hits.length === 0 || lower * 10 > turns.length) return [];
    const open = edges.filter((edge) => edge & OPEN_END).length;
    return open * 10 > turns.length ? [] : hits;
  },
  fixes: (hit, transcript) => {
    const i = turnAt(transcript, hit.start);
    const before = transcript.turns[i - 1]!;
    return [
      { title: 'Add a dash to the turn before', edits: [inserted(before.bodyEnd, '—')], preferred: true },
      { title: `Let ${before.label} say this too`, edits: [removed(labelSpan(transcript, transcript.turns[i]!))] },
    ];
  },
};

export const page: Page = {
  what: 'A turn stops in the middle of a sentence, and the next speaker begins in lower case. Only where the file writes whole sentences otherwise.',
  why: 'Speech recognisers set labels in the middle of sentences; people who interrupt each other get a dash.',
  fix: 'Add a dash, or join the two turns.',
  firing: [
    {
      text: 'Anna Reed: Shall we begin?\n\nBen Oakes: Yes.\n\nAnna Reed: What I meant was that we\n\n⟦Ben Oakes⟧: should begin.\n\nAnna Reed: Fine.\n\nBen Oakes: Good.\n\nAnna Reed: The minutes first.\n\nBen Oakes: They are long.\n\nAnna Reed: So be it.\n\nBen Oakes: Yes.\n\nAnna Reed: Good.\n',
      fixed:
        'Anna Reed: Shall we begin?\n\nBen Oakes: Yes.\n\nAnna Reed: What I meant was that we—\n\nBen Oakes: should begin.\n\nAnna Reed: Fine.\n\nBen Oakes: Good.\n\nAnna Reed: The minutes first.\n\nBen Oakes: They are long.\n\nAnna Reed: So be it.\n\nBen Oakes: Yes.\n\nAnna Reed: Good.\n',
    },
  ],
  silent: [
    'Anna Reed: Shall we begin?\n\nBen Oakes: Yes.\n\nAnna Reed: What I meant was—\n\nBen Oakes: that we should begin.\n\nAnna Reed: Fine.\n\nBen Oakes: Good.\n',
    'anna: shall we begin\n\nben: yes\n\nanna: then i will\n\nben: please do\n\nanna: the minutes first\n',
  ],
};

const LOWER_START = 1;
const OPEN_END = 2;

/** How the speech of each turn begins and ends. */
const edgesOf = everyTurn(
  (transcript, turn) => (isLower(firstOf(transcript, turn)) ? LOWER_START : 0) | (isOpenEnd(lastOf(transcript, turn)) ? OPEN_END : 0),
);

function firstOf({ text }: Transcript, { line, bodyStart }: Turn): string {
  const written = text.lines[line]!.text;
  let at = bodyStart - text.starts[line]!;
  while (at < written.length && isBlank(written.charCodeAt(at))) at++;
  return written[at] ?? '';
}

function lastOf({ text }: Transcript, { lastLine, bodyEnd }: Turn): string {
  return text.lines[lastLine]?.text[bodyEnd - 1 - text.starts[lastLine]!] ?? '';
}

const isLower = (letter: string): boolean => (letter >= 'a' && letter <= 'z') || (letter > 'z' && letter !== letter.toUpperCase());
const isOpenEnd = (letter: string): boolean => letter === ',' || letter.toLowerCase() !== letter.toUpperCase();
