// The same turn twice: copied and pasted, or the overlap of two pages. Formulas that a chair repeats are short or far apart.

import type { Transcript, Turn } from '../core/transcript';
import { turnAt } from '../core/turnAt';
import { type Check, type Hit, type Page, removed } from './check';
import { linesSpan } from './places';

export const turnDuplicated: Check = {
  code: 'turn.duplicated',
  severity: 'warning',
  title: 'the same turn twice',
  needsTurns: true,
  inDocument: (transcript) => {
    const { turns } = transcript;
    const hits: Hit[] = [];
    const seen = new Map<number, number>();
    turns.forEach((turn, i) => {
      if (turn.bodyEnd - turn.bodyStart < SHORTEST) return;
      const key = ((turn.bodyEnd - turn.bodyStart) ^ (turn.speaker << 14)) & 0x3fffffff;
      const earlier = seen.get(key);
      seen.set(key, i);
      if (earlier === undefined || !isSame(transcript, turns[earlier]!, turn, i - earlier)) return;
      const span = { start: turns[earlier]!.start, end: turns[earlier]!.end };
      hits.push({
        start: turn.start,
        end: turn.end,
        message: `${turn.label} has said the very same ${i - earlier < 4 ? 'just before' : 'earlier in this file'}. Delete one of the two, if it was said once.`,
        related: [{ span, message: 'Said here first' }],
      });
    });
    return hits;
  },
  fixes: (hit, transcript) => {
    const i = turnAt(transcript, hit.start);
    const turn = transcript.turns[i]!;
    if (transcript.turns[i + 1]?.line === turn.line || transcript.turns[i - 1]?.line === turn.line) return [];
    return [{ title: 'Delete this turn', edits: [removed(linesSpan(transcript, turn.line, turn.lastLine + 1))], preferred: true }];
  },
};

export const page: Page = {
  what: 'A speaker says the very same words a second time: eight words or more within three turns, sixty or more anywhere.',
  why: 'Something was pasted twice, or two pages overlap. It is counted and cited twice.',
  fix: 'Delete the second.',
  firing: [
    {
      text: 'ANNA REED: Shall we begin with the minutes of the last meeting?\n\nBEN OAKES: Yes.\n\n⟦ANNA REED⟧: Shall we begin with the minutes of the last meeting?\n\nBEN OAKES: They are long.\n\nANNA REED: So they are.\n',
      fixed:
        'ANNA REED: Shall we begin with the minutes of the last meeting?\n\nBEN OAKES: Yes.\n\nBEN OAKES: They are long.\n\nANNA REED: So they are.\n',
    },
  ],
  silent: [
    'ANNA REED: Thank you very much.\n\nBEN OAKES: Yes.\n\nANNA REED: Thank you very much.\n\nBEN OAKES: They are long.\n',
    'ANNA REED: I will ask you once more what you saw.\n\nBEN OAKES: No.\n\nANNA REED: I will ask you once more whom you saw.\n\nBEN OAKES: No.\n',
  ],
};

/** In units. */
const SHORTEST = 30;
const NEAR = { turns: 3, words: 8 };
const FAR_WORDS = 60;

function isSame({ text, turns }: Transcript, a: Turn, b: Turn, distance: number): boolean {
  if (a.label !== b.label || a.line === b.line || a.words !== b.words || b.lastLine - b.line !== a.lastLine - a.line) return false;
  const isNear = distance <= NEAR.turns && turns.length > distance;
  if (a.words < (isNear ? NEAR.words : FAR_WORDS)) return false;
  for (let i = 1; i <= a.lastLine - a.line; i++) if (text.lines[a.line + i]!.text !== text.lines[b.line + i]!.text) return false;
  const first = ({ line, bodyStart }: Turn): string => text.lines[line]!.text.slice(bodyStart - text.starts[line]!);
  return first(a) === first(b);
}
