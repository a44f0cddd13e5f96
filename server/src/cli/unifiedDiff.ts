// Edits as a unified diff, which people read and `patch` applies. The lines that differ are known from the edits: nothing is compared.
//
//   --- a/talk.txt
//   +++ b/talk.txt
//   @@ -1,3 +1,3 @@
//   -Ana Roth :  Good morning.
//   +Ana Roth: Good morning.

import { styleText } from 'node:util';
import { applied, type Edit } from '../checks/check';
import { type Line, lineAt, slice, type Text, textOf } from '../core/text';

const CONTEXT = 3;

/** Empty where nothing differs. `edits` are sorted and do not overlap. */
export function unifiedDiff(file: string, text: Text, edits: readonly Edit[], colours: boolean): string {
  const changes = changesOf(text, edits);
  if (changes.length === 0) return '';
  const styled = (style: Parameters<typeof styleText>[0], line: string) =>
    colours ? styleText(style, line, { validateStream: false }) : line;
  const out = [styled('bold', `--- a/${file}`), '\n', styled('bold', `+++ b/${file}`), '\n'];
  const old = written(text.lines);
  let shift = 0;
  for (const hunk of hunksOf(changes)) {
    const from = Math.max(0, hunk[0]!.from - CONTEXT);
    const to = Math.min(old.length, hunk.at(-1)!.to + CONTEXT);
    const grown = hunk.reduce((sum, change) => sum + change.fresh.length - (change.to - change.from), 0);
    out.push(styled('cyan', `@@ -${span(from, to - from)} +${span(from + shift, to - from + grown)} @@`), '\n');
    let line = from;
    const put = (sign: string, lines: readonly Line[], style?: 'red' | 'green'): void => {
      for (const { text: content, eol } of lines) {
        const shown = `${sign}${content}${eol === '\r\n' ? '\r' : ''}`;
        out.push(style ? styled(style, shown) : shown, eol ? '\n' : '\n\\ No newline at end of file\n');
      }
    };
    for (const change of hunk) {
      put(' ', old.slice(line, change.from));
      put('-', old.slice(change.from, change.to), 'red');
      put('+', change.fresh, 'green');
      line = change.to;
    }
    put(' ', old.slice(line, to));
    shift += grown;
  }
  return out.join('');
}

interface Change {
  /** Old lines, the last exclusive. */
  readonly from: number;
  readonly to: number;
  readonly fresh: readonly Line[];
}

function changesOf(text: Text, edits: readonly Edit[]): Change[] {
  const changes: Change[] = [];
  for (let i = 0; i < edits.length; ) {
    const first = lineAt(text, edits[i]!.start);
    let last = lineAt(text, edits[i]!.end);
    const group: Edit[] = [];
    for (; i < edits.length && lineAt(text, edits[i]!.start) <= last; i++) {
      last = Math.max(last, lineAt(text, edits[i]!.end));
      group.push(edits[i]!);
    }
    const start = text.starts[first]!;
    const source = slice(text, { start, end: text.starts[last + 1]! });
    const shifted = group.map((edit) => ({ start: edit.start - start, end: edit.end - start, insert: edit.insert }));
    const change = trimmed(first, written(text.lines.slice(first, last + 1)), written(textOf(applied(source, shifted)).lines));
    if (change) changes.push(change);
  }
  return changes;
}

/** Without the lines at both ends that are the same before and after. */
function trimmed(first: number, old: readonly Line[], fresh: readonly Line[]): Change | null {
  const same = (a: Line | undefined, b: Line | undefined): boolean => !!a && !!b && a.text === b.text && a.eol === b.eol;
  let head = 0;
  while (same(old[head], fresh[head])) head++;
  let tail = 0;
  while (tail < Math.min(old.length, fresh.length) - head && same(old.at(-1 - tail), fresh.at(-1 - tail))) tail++;
  if (head + tail === old.length && old.length === fresh.length) return null;
  return { from: first + head, to: first + old.length - tail, fresh: fresh.slice(head, fresh.length - tail) };
}

/** Changes whose context would touch belong together. */
function hunksOf(changes: readonly Change[]): Change[][] {
  const hunks: Change[][] = [];
  for (const change of changes) {
    const last = hunks.at(-1)?.at(-1);
    if (last && change.from - last.to <= 2 * CONTEXT) hunks.at(-1)!.push(change);
    else hunks.push([change]);
  }
  return hunks;
}

/** Behind a last line end stands no line, as `patch` counts. */
const written = (lines: readonly Line[]): readonly Line[] =>
  lines.at(-1)?.text === '' && lines.at(-1)?.eol === '' ? lines.slice(0, -1) : lines;

const span = (from: number, count: number): string => `${count === 0 ? from : from + 1}${count === 1 ? '' : `,${count}`}`;
