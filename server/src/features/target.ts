// What stands at a place of the text: a label, a date or figure, a bracketed note, or nothing but its line.
// Costs a binary search and one line.

import type { Mention } from '../core/mention';
import { mentionsOf } from '../core/mentions';
import type { Span } from '../core/span';
import type { Note } from '../core/structure/notes';
import { lineAt } from '../core/text';
import type { Transcript, Turn } from '../core/transcript';
import { turnAt } from '../core/turnAt';
import { notesOfLine } from './lineNotes';

export type Target =
  | { readonly kind: 'label'; readonly span: Span; readonly turn: Turn }
  | { readonly kind: 'mention'; readonly span: Span; readonly mention: Mention }
  | { readonly kind: 'note'; readonly span: Span; readonly note: Note }
  | { readonly kind: 'line'; readonly span: Span; readonly line: number };

/** A caret just behind a label or mention still counts as on it, as editors do with words. */
export function targetAt(transcript: Transcript, offset: number): Target {
  const { text, turns } = transcript;
  const line = lineAt(text, offset);
  const turn = turns[turnAt(transcript, offset)];
  if (turn && touches(turn, offset)) return { kind: 'label', span: turn, turn };
  const mention = mentionsOf(transcript, line, line + 1).find((one) => touches(one, offset));
  if (mention) return { kind: 'mention', span: mention, mention };
  const start = text.starts[line]!;
  const source = text.lines[line]!.text;
  for (const note of notesOfLine(text.lines[line]!)) {
    const span = { start: start + note.start, end: start + note.end };
    if (touches(span, offset)) return { kind: 'note', span, note };
  }
  return { kind: 'line', span: { start, end: start + source.length }, line };
}

const touches = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;
