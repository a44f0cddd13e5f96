// What was transcribed, when and where: read from front matter and other stated fields, from the head of the record, from its foot.
//   Meeting of the Harbour Board            → title
//   June 30, 2017, The Old Hall, Arden      → date and place

import { type Line, remember, type Text } from '../text';
import { LineKind, type Located, type Session } from '../transcript';
import { type Dateline, datelineOf, isVenue } from './dateline';
import { headingText, markdownLevel } from './headingLine';
import { type HeadField, headField } from './headWords';
import { Shape } from './shape';
import { statedDate } from './statedDate';

/** A head is no longer than this, in lines with words. */
const HEAD_LINES = 60;
const FOOT_LINES = 4;

/**
 * The session's data. Marks Title and Dateline in `kinds`, where labels, cues, meta lines and furniture are marked already.
 * Stated fields win over the head, the head over the foot.
 */
export function readSession(text: Text, shapes: Uint32Array, kinds: Uint8Array): Session {
  const stated = statedFields(text, shapes, kinds);
  const head = headLines(shapes, kinds);
  const read = readHead(text, shapes, kinds, head, stated);
  const foot = readFoot(text, shapes, kinds, head.at(-1) ?? -1);
  return {
    title: stated.title ?? read.title,
    date: stated.date ?? read.date ?? foot?.date ?? null,
    place: stated.place ?? read.place ?? foot?.place ?? null,
  };
}

type Fields = { -readonly [K in keyof Session]: Session[K] };

/** `title:`, `Date:`, `@Location:` in front matter, format headers and the lines before the first turn. */
function statedFields(text: Text, shapes: Uint32Array, kinds: Uint8Array): Fields {
  const fields: Fields = { title: null, date: null, place: null };
  let inked = 0;
  const fenced = isFence(text, 0) ? frontMatterEnd(text) : 0;
  for (let i = 0; i < shapes.length && inked < HEAD_LINES; i++) {
    const kind = kinds[i]!;
    if (kind === LineKind.Label || kind === LineKind.Cue) break;
    if (shapes[i] === 0 || (kind !== LineKind.Meta && kind !== LineKind.Preamble && kind !== LineKind.Blank)) continue;
    inked++;
    const field = fieldOf(text.lines[i]!);
    if (!field && kind === LineKind.Meta && i >= fenced) readFormatHeader(text, i, fields);
    if (!field) continue;
    const value = fieldValue(text, i, field.valueAt, i < fenced);
    if (value.value === '') continue;
    if (field.field === 'date') {
      const date = dateOf(value);
      fields.date ??= date;
      if (date && kind !== LineKind.Meta && i >= fenced) kinds[i] = LineKind.Dateline;
    } else if (field.field === 'title' || field.field === 'place') {
      fields[field.field] ??= value;
      if (kind !== LineKind.Meta && i >= fenced) kinds[i] = field.field === 'title' ? LineKind.Title : LineKind.Dateline;
    }
  }
  return fields;
}

/** `WEBVTT - The Long Wave, episode 41`, and a date in its notes. */
function readFormatHeader(text: Text, line: number, fields: Fields): void {
  const written = text.lines[line]!.text;
  const offset = text.starts[line]!;
  const m = /^\ufeff?WEBVTT[ \t]+(?:[-–—][ \t]*)?(\S.*)$/.exec(written.slice(0, 200));
  if (m) fields.title ??= { start: offset + m[0].length - m[1]!.length, end: offset + m[0].length, value: m[1]!.trim() };
  else if (!fields.date && !written.includes('-->')) fields.date = moved((readDateline(text.lines[line]!) || null)?.date ?? null, offset);
}

const isFence = (text: Text, line: number): boolean => text.lines[line]?.text.replace('\ufeff', '').trimEnd() === '---';

function frontMatterEnd(text: Text): number {
  for (let i = 1; i < text.lines.length && i < 200; i++) if (isFence(text, i)) return i;
  return 0;
}

interface FieldLine {
  readonly field: HeadField;
  readonly valueAt: number;
}

const NO_FIELD: FieldLine = { field: 'other', valueAt: -1 };

const readField: (line: Line) => FieldLine = remember((line) => {
  const m =
    /^[@*_\s\u00a0\ufeff-]{0,8}(?:NOTE[ \t]+)?(?:\*\*|__)?([\p{L}][\p{L}\p{M} .'’-]{1,38}?)(?:\*\*|__)?[ \u00a0]?[:：](?:\*\*|__)?[\s\u00a0]*/u.exec(
      line.text.slice(0, 80),
    );
  const field = m && headField(m[1]!);
  return field ? { field, valueAt: m[0].length } : NO_FIELD;
});

function fieldOf(line: Line): FieldLine | null {
  const read = readField(line);
  return read.valueAt < 0 ? null : read;
}

/** The value as written behind its key, with the lines that YAML would fold into it; quotes and escapes left out. */
function fieldValue(text: Text, line: number, from: number, folded: boolean): Located {
  let last = line;
  const parts = [text.lines[line]!.text.slice(from)];
  while (folded && last + 1 < text.lines.length && /^[ \t]+[^\s-]/u.test(text.lines[last + 1]!.text) && !isFence(text, last + 1))
    parts.push(text.lines[++last]!.text);
  const whole = parts
    .map((part) => part.trim().replace(/\\$/, '').replace(/^\\ /, ''))
    .join(' ')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  const quote = /^(["'])(.*)\1$/s.exec(whole);
  const value = quote
    ? quote[1] === '"'
      ? quote[2]!.replace(/\\(["\\])/g, '$1')
      : quote[2]!.replace(/''/g, "'")
    : whole.replace(/\*\*$/, '');
  return { start: text.starts[line]! + from, end: text.starts[last]! + text.lines[last]!.text.trimEnd().length, value };
}

/** `01-JUL-1965` is how CHAT writes its dates. */
function dateOf(value: Located): Located | null {
  const date = statedDate(value.value) ?? statedDate(value.value.replaceAll('-', ' ').toLowerCase());
  return date && { start: value.start, end: value.end, value: date.value };
}

/** The lines with words before the first turn or cue; of a document without, those up to its second paragraph of prose. */
function headLines(shapes: Uint32Array, kinds: Uint8Array): number[] {
  const head: number[] = [];
  let prose = 0;
  for (let i = 0; i < shapes.length && head.length < HEAD_LINES; i++) {
    const kind = kinds[i]!;
    if (kind === LineKind.Label || kind === LineKind.Cue) return head;
    if (shapes[i] === 0 || kind === LineKind.Meta || kind === LineKind.Furniture) continue;
    head.push(i);
    if ((shapes[i]! & Shape.Prose) !== 0) prose++;
  }
  if (prose < 2) return head;
  const [, second] = head.filter((i) => (shapes[i]! & Shape.Prose) !== 0);
  return head.filter((i) => i < second!);
}

function readHead(text: Text, shapes: Uint32Array, kinds: Uint8Array, head: readonly number[], stated: Fields): Fields {
  const fields: Fields = { title: null, date: null, place: null };
  let anchor = -1;
  for (const i of head) {
    const line = kinds[i] === LineKind.Preamble ? datelineAt(text, shapes, i) : null;
    if (!line) continue;
    if (line.whole) {
      kinds[i] = LineKind.Dateline;
      if (anchor < 0) anchor = i;
    } else if ((shapes[i]! & Shape.Direction) !== 0) {
      // [Proceedings of the Assembly (Wednesday, May 4, 2011)]
      kinds[i] = LineKind.Dateline;
    } else if (line.place === null && (shapes[i]! & Shape.Titled) === 0) continue;
    fields.date ??= moved(line.date, text.starts[i]!);
    fields.place ??= moved(line.place, text.starts[i]!);
  }
  if (anchor >= 0 && !fields.place) fields.place = venueBeside(text, shapes, kinds, head, anchor);
  if (!stated.title) fields.title = titleIn(text, shapes, kinds, head, anchor);
  else markTitle(text, shapes, kinds, head, stated.title.value);
  for (const i of head)
    if (kinds[i] === LineKind.Preamble && (shapes[i]! & Shape.Titled) !== 0 && datelineAt(text, shapes, i)?.date)
      kinds[i] = LineKind.Dateline;
  return fields;
}

function datelineAt(text: Text, shapes: Uint32Array, line: number): Dateline | null {
  const shape = shapes[line]!;
  return (shape & Shape.HasDigit) !== 0 || (shape & Shape.Prose) !== 0 ? readDateline(text.lines[line]!) || null : null;
}

const readDateline: (line: Line) => Dateline | false = remember((line) => datelineOf(line.text) ?? false);

/** The room or building on the lines around the dateline: "The Reading Room" above "1:18 P.M. EDT". */
function venueBeside(text: Text, shapes: Uint32Array, kinds: Uint8Array, head: readonly number[], anchor: number): Located | null {
  const at = head.indexOf(anchor);
  for (const i of [head[at - 1], head[at + 1]]) {
    if (i === undefined || kinds[i] !== LineKind.Preamble || (shapes[i]! & Shape.Titled) === 0 || !isVenue(text.lines[i]!.text)) continue;
    kinds[i] = LineKind.Dateline;
    return located(text, i, i);
  }
  return null;
}

/** A title that front matter states is often written once more. */
function markTitle(text: Text, shapes: Uint32Array, kinds: Uint8Array, head: readonly number[], title: string): void {
  for (const i of head)
    if (kinds[i] === LineKind.Preamble && (shapes[i]! & Shape.Titled) !== 0 && located(text, i, i).value === title)
      kinds[i] = LineKind.Title;
}

/** The first heading of the block above the dateline, else the first of the head. */
function titleIn(text: Text, shapes: Uint32Array, kinds: Uint8Array, head: readonly number[], anchor: number): Located | null {
  const prose = head.find((i) => (shapes[i]! & Shape.Prose) !== 0) ?? Number.POSITIVE_INFINITY;
  const all = head.filter((i) => i < prose && kinds[i] === LineKind.Preamble && mayBeTitle(text, shapes, i));
  // `4 May 2011 • Speeches` is the title only where nothing else is; a title that markdown says is one may state its date.
  const undated = all.filter((i) => (shapes[i]! & Shape.Markdown) !== 0 || !datelineAt(text, shapes, i)?.date);
  const candidates = undated.length > 0 ? undated : all;
  const above = candidates.filter((i) => i < anchor);
  const find = (lines: readonly number[], bits: number): number | undefined => lines.find((i) => (shapes[i]! & bits) !== 0);
  let first =
    find(candidates, Shape.Markdown) ??
    find(above, Shape.Capitals) ??
    above.at(-1) ??
    find(candidates, Shape.Capitals | Shape.Centred) ??
    candidates.find((i) => !isKeyed(text.lines[i]!.text)) ??
    candidates[0];
  if (first === undefined) return null;
  while (first > 0 && above.includes(first - 1)) first--;
  let last = first;
  // A title in capitals is set over several lines where it is long.
  while (candidates.includes(last + 1) && (shapes[last]! & shapes[last + 1]! & Shape.Capitals) !== 0) last++;
  for (let i = first; i <= last; i++) kinds[i] = LineKind.Title;
  return located(text, first, last);
}

function mayBeTitle(text: Text, shapes: Uint32Array, at: number): boolean {
  const shape = shapes[at]!;
  if ((shape & Shape.Titled) === 0 || (shape & (Shape.Rule | Shape.Direction | Shape.Omission | Shape.Part)) !== 0) return false;
  const line = text.lines[at]!.text;
  if ((shape & Shape.Markdown) !== 0) return markdownLevel(line.trim()) === 1;
  // A line that the next one goes on with in small letters is prose, cut to a width.
  if (/^[\s\u00a0]*\p{Ll}/u.test(text.lines[at + 1]?.text.slice(0, 40) ?? '')) return false;
  const colon = line.indexOf(':');
  return colon <= 0 || headField(line.slice(0, colon)) === null;
}

/** `Speaker: Hon. Ann Lark` */
const isKeyed = (line: string): boolean => /^[\s\u00a0]*[\p{L}]+:[ \u00a0]/u.test(line);

/** The dateline is repeated at the foot of web pages; time of adjournment stands there too. */
function readFoot(text: Text, shapes: Uint32Array, kinds: Uint8Array, headEnd: number): Dateline | null {
  let inked = 0;
  let found: Dateline | null = null;
  for (let i = shapes.length - 1; i > headEnd && inked < FOOT_LINES; i--) {
    const kind = kinds[i]!;
    if (shapes[i] === 0 || kind === LineKind.Furniture) continue;
    if (kind === LineKind.Label || kind === LineKind.Cue || kind === LineKind.Meta) break;
    inked++;
    const line = datelineAt(text, shapes, i);
    if (!line?.whole || (shapes[i]! & Shape.Prose) !== 0) continue;
    kinds[i] = LineKind.Dateline;
    found ??= { whole: true, date: moved(line.date, text.starts[i]!), place: moved(line.place, text.starts[i]!) };
  }
  return found;
}

function located(text: Text, first: number, last: number): Located {
  const parts: string[] = [];
  for (let i = first; i <= last; i++) {
    const { start, end } = headingText(text.lines[i]!.text);
    parts.push(text.lines[i]!.text.slice(start, end));
  }
  const colon = parts.at(-1)!.endsWith(':') ? 1 : 0;
  return {
    start: text.starts[first]! + headingText(text.lines[first]!.text).start,
    end: text.starts[last]! + headingText(text.lines[last]!.text).end - colon,
    value: parts
      .join(' ')
      .slice(0, -colon || undefined)
      .replace(/[\s\u00a0]+/g, ' '),
  };
}

const moved = (one: Located | null, by: number): Located | null => one && { start: one.start + by, end: one.end + by, value: one.value };
