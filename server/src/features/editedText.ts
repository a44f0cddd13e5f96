// A text after some edits, as a text again. It shares the lines that no edit touches, and with them all that is remembered of those.

import { applied, type Edit } from '../checks/check';
import { type Line, lineAt, slice, type Text, textOf } from '../core/text';

/** `edits` are sorted, do not overlap, and leave no CR in front of an LF that it did not belong to. */
export function editedText(text: Text, edits: readonly Edit[]): Text {
  const lines: Line[] = [];
  let line = 0;
  for (let i = 0; i < edits.length; ) {
    const first = lineAt(text, edits[i]!.start);
    let last = lineAt(text, edits[i]!.end);
    const group: Edit[] = [];
    while (i < edits.length && lineAt(text, edits[i]!.start) <= last) {
      last = Math.max(last, lineAt(text, edits[i]!.end));
      group.push(edits[i++]!);
    }
    while (line < first) lines.push(text.lines[line++]!);
    const fresh = linesAfter(text, first, last, group);
    // What textOf puts behind a last line end is the next line, but at the end of the text.
    for (let at = 0; at < fresh.length - (last + 1 < text.lines.length ? 1 : 0); at++) lines.push(fresh[at]!);
    line = last + 1;
  }
  while (line < text.lines.length) lines.push(text.lines[line++]!);
  return { lines, starts: startsOf(lines) };
}

function linesAfter(text: Text, first: number, last: number, edits: readonly Edit[]): readonly Line[] {
  const from = text.starts[first]!;
  const source = slice(text, { start: from, end: text.starts[last + 1]! });
  return textOf(
    applied(
      source,
      edits.map(({ start, end, insert }) => ({ start: start - from, end: end - from, insert })),
    ),
  ).lines;
}

function startsOf(lines: readonly Line[]): Uint32Array {
  const starts = new Uint32Array(lines.length + 1);
  for (let i = 0; i < lines.length; i++) starts[i + 1] = starts[i]! + lines[i]!.text.length + lines[i]!.eol.length;
  return starts;
}
