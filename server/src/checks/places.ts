// Places in a document that fixes speak of: whole lines, the turn at an offset, a label with what sets it off.

import type { Span } from '../core/span';
import { lineAt, lineEnd } from '../core/text';
import { LineKind, type Transcript, type Turn } from '../core/transcript';
import { turnOnLine } from '../core/turnAt';

/** Where the speech of the last label on a line begins. */
export const speechStart = (transcript: Transcript, line: number): number =>
  transcript.turns[Math.max(0, turnOnLine(transcript, line))]?.bodyStart ?? 0;

/**
 * What goes when lines are deleted: the lines with their terminators, and the blank lines on one side of them, so that the
 * paragraphs around stay as far apart as they were. At the end of the file the terminator before them goes instead.
 */
export function linesSpan({ text, kinds }: Transcript, fromLine: number, toLine: number): Span {
  const blankBefore = fromLine === 0 || kinds[fromLine - 1] === LineKind.Blank;
  let to = toLine;
  if (blankBefore) while (to < text.lines.length - 1 && kinds[to] === LineKind.Blank) to++;
  const start = text.starts[fromLine]!;
  if (to < text.lines.length) return { start, end: text.starts[to]! };
  return { start: fromLine > 0 ? lineEnd(text, fromLine - 1) : start, end: lineEnd(text, text.lines.length - 1) };
}

/** Whether a direction, an omission, a heading or a break stands between two turns. */
export function isInterrupted({ kinds }: Transcript, before: Turn, turn: Turn): boolean {
  for (let line = before.line + 1; line < turn.line; line++) {
    const kind = kinds[line];
    if (kind !== LineKind.Blank && kind !== LineKind.Speech && kind !== LineKind.Furniture) return true;
  }
  return false;
}

/** A label with its delimiter, its time and the blanks around them. */
export function labelSpan({ text }: Transcript, turn: Turn): Span {
  const lineStart = text.starts[lineAt(text, turn.start)]!;
  const before = text.lines[turn.line]!.text.slice(0, turn.start - lineStart);
  return { start: before.trim() === '' ? lineStart : turn.start, end: turn.bodyStart };
}

export const isBlank = (unit: number): boolean =>
  unit === 32 || unit === 9 || unit === 0xa0 || unit === 0x202f || unit === 0x3000 || (unit >= 0x2000 && unit <= 0x200a);
