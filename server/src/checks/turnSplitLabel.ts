// "President of the" on one line and "Assembly Anna Reed: Thank you." on the next: a label that is broken over two lines.

import { lineEnd } from '../core/text';
import { LineKind, type Transcript, type Turn } from '../core/transcript';
import { type Check, replaced } from './check';
import { turnAt } from './places';

export const turnSplitLabel: Check = {
  code: 'turn.split-label',
  severity: 'warning',
  title: 'a label broken over two lines',
  needsTurns: true,
  page: {
    what: 'The line above a label holds the beginning of it: together they are a label that the document uses elsewhere.',
    why: 'The first half counts as speech of the turn above, and the second half makes another speaker.',
    fix: 'Join the two lines.',
    firing: [
      {
        text: 'Chair Anna Reed: Shall we begin?\n\nBen Oakes: Yes.\n\n⟦Chair\nAnna Reed⟧: Then I will.\n\nBen Oakes: Please do.\n\nChair Anna Reed: The minutes first.\n\nBen Oakes: Yes.\n',
        fixed:
          'Chair Anna Reed: Shall we begin?\n\nBen Oakes: Yes.\n\nChair Anna Reed: Then I will.\n\nBen Oakes: Please do.\n\nChair Anna Reed: The minutes first.\n\nBen Oakes: Yes.\n',
      },
    ],
    silent: [
      'Chair Anna Reed: Shall we begin?\n\nBen Oakes: Yes.\n\nAnna Reed: Then I will.\n\nBen Oakes: Please do.\n',
      'Chair Anna Reed: Shall we begin?\n\nBen Oakes: I was elected Chair.\nAnna Reed: Then you begin.\n\nBen Oakes: Fine.\n',
    ],
  },
  inDocument: (transcript) => {
    const labels = new Set(transcript.speakers.flatMap((speaker) => speaker.labels));
    return transcript.turns.flatMap((turn) => {
      const above = lineAbove(transcript, turn);
      if (above === null || !labels.has(`${above} ${turn.label}`)) return [];
      const start = lineEnd(transcript.text, turn.line - 1) - above.length;
      return [{ start, end: turn.end, message: `${above} ${turn.label} is one label, broken over two lines. Join them.` }];
    });
  },
  fixes: (hit, transcript) => {
    const turn = transcript.turns[turnAt(transcript, hit.end)]!;
    return [
      {
        title: 'Join the two lines',
        edits: [replaced({ start: lineEnd(transcript.text, turn.line - 1), end: turn.start }, ' ')],
        preferred: true,
      },
    ];
  },
};

/** A short line directly above the label that ends no sentence. */
function lineAbove({ text, kinds }: Transcript, { line, start }: Turn): string | null {
  const kind = line > 0 ? kinds[line - 1]! : LineKind.Blank;
  if (kind === LineKind.Blank || kind === LineKind.Label || kind === LineKind.Furniture || start !== text.starts[line]) return null;
  const above = text.lines[line - 1]!.text;
  return above.length <= 80 && above.trim() === above && /^\p{Lu}.*[\p{L}\p{N},]$/u.test(above) ? above : null;
}
