// What a didChange does to a text. One keystroke is one edit; "replace all" and "fix all" are thousands at once, which editors send from
// the end to the start. Those are applied in one pass over the document, still sharing every line they do not touch.

import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { Range } from 'vscode-languageserver-types';
import { edit, Line, type Text, textOf } from '../core/text';

/** Each change counts in the text that the changes before it made, as LSP has it. */
export function applyChanges(text: Text, changes: readonly TextDocumentContentChangeEvent[]): Text {
  const ranged = changes.filter((change) => 'range' in change);
  const together = changes.length > few && ranged.length === changes.length && runsBackwards(ranged) ? inOnePass(text, ranged) : null;
  return together ?? changes.reduce(applied, text);
}

const few = 8;

type Ranged = Extract<TextDocumentContentChangeEvent, { range: Range }>;

const applied = (text: Text, change: TextDocumentContentChangeEvent): Text =>
  'range' in change ? edit(text, { from: change.range.start, to: change.range.end, insert: change.text }) : textOf(change.text);

/** Then no change moves the places of those that follow it, and all of them count in the first text. */
const runsBackwards = (changes: readonly Ranged[]): boolean =>
  changes.every(({ range: { start, end } }, i) => {
    const after = changes[i - 1]?.range.start;
    const ordered = start.line < end.line || (start.line === end.line && start.character <= end.character);
    return ordered && (!after || end.line < after.line || (end.line === after.line && end.character <= after.character));
  });

/** Null where a lone CR might join with an LF, or a place lies outside the text: one by one, then. */
function inOnePass(text: Text, changes: readonly Ranged[]): Text | null {
  const lines: Line[] = [];
  let kept = 0;
  for (let i = changes.length - 1; i >= 0; ) {
    const first = changes[i]!.range.start.line;
    let last = changes[i]!.range.end.line;
    const group: Ranged[] = [];
    for (; i >= 0 && changes[i]!.range.start.line <= last; i--) {
      group.unshift(changes[i]!);
      last = Math.max(last, changes[i]!.range.end.line);
    }
    if (first < kept || last >= text.lines.length || mayJoin(text.lines, first, last, group)) return null;
    while (kept < first) lines.push(text.lines[kept++]!);
    lines.push(...edited(text.lines.slice(first, last + 1), group, first));
    kept = last + 1;
  }
  while (kept < text.lines.length) lines.push(text.lines[kept++]!);
  return textOfLines(lines);
}

const mayJoin = (lines: readonly Line[], first: number, last: number, changes: readonly Ranged[]): boolean =>
  lines.slice(Math.max(0, first - 1), last + 1).some(({ eol }) => eol === '\r') || changes.some(({ text }) => /\r(?!\n)/.test(text));

/** A few neighbouring lines after their changes; an empty last line stands for the rest of the document meanwhile. */
function edited(lines: readonly Line[], changes: readonly Ranged[], fromLine: number): readonly Line[] {
  const open = lines.at(-1)!.eol !== '';
  let part = textOfLines(open ? [...lines, new Line('', '')] : lines);
  for (const { range, text } of changes)
    part = edit(part, {
      from: { line: range.start.line - fromLine, character: range.start.character },
      to: { line: range.end.line - fromLine, character: range.end.character },
      insert: text,
    });
  return open ? part.lines.slice(0, -1) : part.lines;
}

function textOfLines(lines: readonly Line[]): Text {
  const starts = new Uint32Array(lines.length + 1);
  for (let i = 0; i < lines.length; i++) starts[i + 1] = starts[i]! + lines[i]!.text.length + lines[i]!.eol.length;
  return { lines, starts };
}
