// Where a span of the core stands, as LSP counts: line and UTF-16 column. One binary search at most; where the line is known, none.
// Lists of spans in document order are turned into ranges by one cursor in one sorted pass.

import type { Position, Range } from 'vscode-languageserver-types';
import type { Span } from '../core/span';
import { lineAt, lineEnd, positionAt, type Text } from '../core/text';

export const rangeOf = (text: Text, { start, end }: Span): Range => ({ start: positionAt(text, start), end: positionAt(text, end) });

/** The range of a span inside one known line. */
export const rangeInLine = (text: Text, line: number, { start, end }: Span): Range => ({
  start: { line, character: start - text.starts[line]! },
  end: { line, character: end - text.starts[line]! },
});

/** A whole line without its terminator. */
export const rangeOfLine = (text: Text, line: number): Range => ({
  start: { line, character: 0 },
  end: { line, character: text.lines[line]!.text.length },
});

/** Positions of offsets that mostly grow from call to call: each costs the distance from the one before. */
export function positionCursor(text: Text): (offset: number) => Position {
  let line = 0;
  return (offset) => {
    if (offset < text.starts[line]!) line = lineAt(text, offset);
    while (line + 1 < text.lines.length && text.starts[line + 1]! <= offset) line++;
    return { line, character: Math.min(offset, lineEnd(text, line)) - text.starts[line]! };
  };
}
