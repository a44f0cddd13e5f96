// "Ben Oakes (laughing): Yes.": a stage direction inside a label. Where a document writes many so, it is its custom.

import { notesOf } from '../core/structure/notes';
import type { Transcript, Turn } from '../core/transcript';
import { turnAt } from '../core/turnAt';
import { type Check, inserted, type Page, removed } from './check';

export const labelNoteInside: Check = {
  code: 'label.note-inside',
  severity: 'warning',
  title: 'a stage direction inside a label',
  needsTurns: true,
  inPassage: ({ transcript, turn, fromLine }) => {
    const label = turn < 0 ? undefined : transcript.turns[turn]!;
    const note = label?.line === fromLine ? noteIn(transcript, label) : null;
    return note ? [{ ...note, message: 'This direction is read as part of the label. Move it behind the delimiter.' }] : [];
  },
  drops: (hits, { turns }) => hits.length * 10 > Math.max(20, turns.length),
  fixes: (hit, transcript) => {
    const { text, turns } = transcript;
    const turn = turns[turnAt(transcript, hit.start)]!;
    const line = text.lines[turn.line]!.text;
    const at = (offset: number): string => line[offset - text.starts[turn.line]!] ?? '';
    const from = at(hit.start - 1) === ' ' ? hit.start - 1 : hit.start;
    const note = line.slice(hit.start - text.starts[turn.line]!, hit.end - text.starts[turn.line]!);
    return [
      {
        title: 'Move it behind the delimiter',
        edits: [removed({ start: from, end: hit.end }), inserted(turn.bodyStart, `${note} `)],
        preferred: true,
      },
    ];
  },
};

export const page: Page = {
  what: 'A direction in brackets stands before the delimiter, as if it were part of the name.',
  why: 'The speaker becomes another one for whoever reads labels.',
  fix: 'Move it behind the delimiter.',
  firing: [
    {
      text: 'Anna Reed: Shall we begin?\n\nBen Oakes: Yes.\n\nAnna Reed: Then I will.\n\nBen Oakes ⟦(laughing)⟧: Please do.\n\nAnna Reed: The minutes first.\n\nBen Oakes: Yes.\n',
      fixed:
        'Anna Reed: Shall we begin?\n\nBen Oakes: Yes.\n\nAnna Reed: Then I will.\n\nBen Oakes: (laughing) Please do.\n\nAnna Reed: The minutes first.\n\nBen Oakes: Yes.\n',
    },
  ],
  silent: [
    'Anna Reed: Shall we begin?\n\nBen Oakes (Northport): Yes.\n\nAnna Reed: Then I will.\n\nBen Oakes (Northport): Please do.\n',
    'Anna Reed: Shall we begin?\n\nBen Oakes (voice-over): Yes.\n\nAnna Reed (spoke in French): Then I will.\n\nBen Oakes: Please do.\n\nAnna Reed: Good.\n',
    'Anna Reed: Shall we begin?\n\nBen Oakes: (laughing) Yes.\n\nAnna Reed: Then I will.\n\nBen Oakes: Please do.\n',
  ],
};

/** By what way or in which language somebody is heard: house styles write it into the label. */
const CHANNEL =
  /^(?:voice.?over|vo\b|v\.o|o\.s|off\b|on\b|via\b|by\b|from\b|through\b|in \p{Lu}|spoke|speaking|interpret|translat|singing|reading|video|phone|telephone|remote|virtual|live\b|(?:spricht|parle|habla|fala)\b|(?:en|em|auf|по|на) \p{L})/iu;

/** The direction at the end of a label; it may have been left out of the label's own span. */
function noteIn({ text }: Transcript, turn: Turn): { start: number; end: number } | null {
  const lineStart = text.starts[turn.line]!;
  const written = text.lines[turn.line]!.text;
  const bodyStart = Math.min(turn.bodyStart - lineStart, written.length);
  const before = written.slice(turn.start - lineStart, bodyStart);
  if (!/[([]/.test(before)) return null;
  const note = notesOf(before).find(({ kind }) => kind === 'direction');
  if (note && CHANNEL.test(before.slice(note.start + 1, note.end))) return null;
  // What follows has to be the delimiter: behind it the direction is where it belongs.
  return note && /^[ \t\u00a0]*[:：]/.test(before.slice(note.end)) ? { start: turn.start + note.start, end: turn.start + note.end } : null;
}
