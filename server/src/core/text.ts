// The text of a document as lines that tile it exactly: "a\r\nb" is the lines "a" + CRLF and "b".
// Only LF, CR LF and CR end a line, as in LSP; U+2028 and the like are blanks inside one. A BOM stays in the first line.
// A Text is a value: an edit makes a new one that shares every line it did not touch, so what is remembered of a line
// (see `remember`) survives each keystroke elsewhere.

import type { Span } from './span';

export class Line {
  /** What recognisers remember of the line: see `remember`. */
  #memos: unknown[] | undefined;

  constructor(
    /** Without its terminator. */
    readonly text: string,
    readonly eol: '' | '\n' | '\r\n' | '\r',
  ) {}

  static memo<T>(line: Line, slot: number, compute: (line: Line) => T): T {
    // As long as it will ever be: an array that grows on its way takes twice that.
    line.#memos ??= new Array(slots);
    return (line.#memos[slot] ??= compute(line)) as T;
  }
}

let slots = 0;

/**
 * Makes a pure function of a line compute once a line; lines are shared between edits, so only touched ones are read again.
 * A slot in the line costs less, in memory and at each garbage collection, than a WeakMap of a hundred thousand lines.
 * `compute` must not return null or undefined.
 */
export function remember<T extends NonNullable<unknown>>(compute: (line: Line) => T): (line: Line) => T {
  const slot = slots++;
  return (line) => Line.memo(line, slot, compute);
}

/**
 * A number for every line of a text. Most of a text is the text before the last key, so what stands before and behind the edit is
 * copied as it was, and no line there is looked at. Not to be written to.
 */
export function everyLine<Numbers extends Uint8Array | Uint32Array>(
  Numbers: new (length: number) => Numbers,
  numberOf: (line: Line) => number,
): (text: Text) => Numbers {
  let lastText: Text | null = null;
  let last = new Numbers(0);
  return (text) => {
    if (text === lastText) return last;
    const { lines } = text;
    const old = lastText?.lines ?? [];
    const common = Math.min(old.length, lines.length);
    let head = 0;
    while (head < common && lines[head] === old[head]) head++;
    let tail = 0;
    while (tail < common - head && lines[lines.length - 1 - tail] === old[old.length - 1 - tail]) tail++;
    const numbers = new Numbers(lines.length);
    numbers.set(last.subarray(0, head));
    numbers.set(last.subarray(old.length - tail), lines.length - tail);
    for (let i = head; i < lines.length - tail; i++) numbers[i] = numberOf(lines[i]!);
    lastText = text;
    last = numbers;
    return numbers;
  };
}

export interface Text {
  readonly lines: readonly Line[];
  /** Offset of each line's first unit, and one entry more: the length of the text. */
  readonly starts: Uint32Array;
}

/** A place between two UTF-16 units: LSP's own shape. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Change {
  readonly from: Position;
  readonly to: Position;
  readonly insert: string;
}

export function textOf(source: string): Text {
  const lines = splitLines(source);
  return { lines, starts: startsOf(lines) };
}

/** The text after one change. Positions outside the text are moved to its nearest end, as LSP asks. */
export function edit(text: Text, change: Change): Text {
  const [first, last] = ordered(clamp(text, change.from), clamp(text, change.to));
  const head = text.lines[first.line]!;
  const tail = text.lines[last.line]!;
  let before = head.text.slice(0, first.character);
  let after = tail.text.slice(last.character) + tail.eol;
  let fromLine = first.line;
  let toLine = last.line + 1;
  // A CR and an LF that come to stand side by side are one terminator, so the neighbours are read again with them.
  if (fromLine > 0 && before === '' && text.lines[fromLine - 1]!.eol === '\r') {
    fromLine--;
    before = `${text.lines[fromLine]!.text}\r`;
  }
  if (tail.eol === '\r' && toLine < text.lines.length) {
    const next = text.lines[toLine++]!;
    after += next.text + next.eol;
  }
  const fresh = splitLines(before + change.insert + after);
  // splitLines ends with an empty line after a final terminator; in the middle of a text that line is the next one.
  if (toLine < text.lines.length) fresh.pop();
  const lines = text.lines.slice(0, fromLine).concat(fresh, text.lines.slice(toLine));
  return { lines, starts: shiftedStarts(text.starts, fromLine, toLine, lines, fresh.length) };
}

export const lengthOf = (text: Text): number => text.starts[text.lines.length]!;

/** The whole text as one string. Costs its length: nothing that runs at each keystroke may call it. */
export function stringOf(text: Text): string {
  const parts = new Array<string>(text.lines.length);
  for (let i = 0; i < parts.length; i++) parts[i] = text.lines[i]!.text + text.lines[i]!.eol;
  return parts.join('');
}

export function slice(text: Text, { start, end }: Span): string {
  const first = lineAt(text, start);
  const last = lineAt(text, Math.max(start, end));
  const from = start - text.starts[first]!;
  if (first === last) return withEol(text, first).slice(from, end - text.starts[first]!);
  let out = withEol(text, first).slice(from);
  for (let i = first + 1; i < last; i++) out += withEol(text, i);
  return out + withEol(text, last).slice(0, end - text.starts[last]!);
}

/** The line that holds an offset; the last line for offsets past the end. */
export function lineAt(text: Text, offset: number): number {
  let low = 0;
  let high = text.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (text.starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function positionAt(text: Text, offset: number): Position {
  const line = lineAt(text, offset);
  return { line, character: Math.max(0, Math.min(offset - text.starts[line]!, text.lines[line]!.text.length)) };
}

export function offsetAt(text: Text, position: Position): number {
  const { line, character } = clamp(text, position);
  return text.starts[line]! + character;
}

/** The offset just behind the last unit of a line, its terminator left out. */
export const lineEnd = (text: Text, line: number): number => text.starts[line]! + text.lines[line]!.text.length;

function splitLines(source: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let lf = source.indexOf('\n');
  let cr = source.indexOf('\r');
  while (lf >= 0 || cr >= 0) {
    const end = cr >= 0 && (cr < lf || lf < 0) ? cr : lf;
    const eol = end === lf ? '\n' : end + 1 === lf ? '\r\n' : '\r';
    lines.push(new Line(source.slice(start, end), eol));
    start = end + eol.length;
    if (lf >= 0 && lf < start) lf = source.indexOf('\n', start);
    if (cr >= 0 && cr < start) cr = source.indexOf('\r', start);
  }
  lines.push(new Line(source.slice(start), ''));
  return lines;
}

function startsOf(lines: readonly Line[]): Uint32Array {
  const starts = new Uint32Array(lines.length + 1);
  for (let i = 0, offset = 0; i < lines.length; i++) starts[i + 1] = offset += lines[i]!.text.length + lines[i]!.eol.length;
  return starts;
}

function shiftedStarts(old: Uint32Array, fromLine: number, toLine: number, lines: readonly Line[], fresh: number): Uint32Array {
  const starts = new Uint32Array(lines.length + 1);
  starts.set(old.subarray(0, fromLine + 1));
  let offset = old[fromLine]!;
  for (let i = fromLine; i < fromLine + fresh; i++) starts[i + 1] = offset += lines[i]!.text.length + lines[i]!.eol.length;
  const shift = offset - old[toLine]!;
  for (let i = toLine + 1, to = fromLine + fresh + 1; i < old.length; i++, to++) starts[to] = old[i]! + shift;
  return starts;
}

function clamp(text: Text, { line, character }: Position): Position {
  if (line < 0) return { line: 0, character: 0 };
  const last = text.lines.length - 1;
  if (line > last) return { line: last, character: text.lines[last]!.text.length };
  return { line, character: Math.max(0, Math.min(character, text.lines[line]!.text.length)) };
}

const ordered = (a: Position, b: Position): [Position, Position] =>
  a.line < b.line || (a.line === b.line && a.character <= b.character) ? [a, b] : [b, a];

const withEol = (text: Text, line: number): string => text.lines[line]!.text + text.lines[line]!.eol;
