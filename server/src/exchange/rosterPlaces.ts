// Where a roster can grow and what goes when a part of it goes, as the file is laid out: on one line in brackets, or a line each.
// Comments on lines of their own stay.
//
//   aliases: [IK, Mrs Kolar]   without "IK":  aliases: [Mrs Kolar]      with "Ines":  aliases: [IK, Mrs Kolar, Ines]

import type { Place } from '../core/people/roster';
import { merged, type Span } from '../core/span';
import type { YamlEntry, YamlList, YamlMapping, YamlNode } from './yaml';

export interface Source {
  readonly source: string;
  /** What the source's own offsets are moved by. */
  readonly offset: number;
}

export function placeOfPerson({ entries, flow, end }: YamlMapping, reader: Source): Place {
  const { source } = reader;
  const last = entries.at(-1)!;
  if (flow) return { ...behindLast(end, lastOf(last.value), reader), between: ': {name: ', after: '}' };
  const indent = source.slice(lineStart(source, last.at.start), last.at.start);
  const inner = last.value.kind === 'mapping' && !last.value.flow ? columnsOf(last.value, source) : `${indent}  `;
  const eol = eolOf(source);
  return { at: endOfLines(last, reader) + reader.offset, before: eol + indent, between: `:${eol}${inner}name: `, after: '' };
}

export const placeOfAliases = (person: YamlMapping, reader: Source): Place => placeOfList('aliases', person, reader);

/** Where a mapping takes one more key with a list: behind its last entry. */
export function placeOfList(key: string, mapping: YamlMapping, reader: Source): Place {
  const { entries, flow, start, end } = mapping;
  const last = entries.at(-1);
  if (flow) {
    const { at, before } = behindLast(end, last ? lastOf(last.value) : start + 1, reader);
    return { at, before: `${before}${key}: [`, between: ', ', after: ']' };
  }
  const at = endOfLines(last!, reader) + reader.offset;
  return { at, before: `${eolOf(reader.source)}${columnsOf(mapping, reader.source)}${key}: [`, between: ', ', after: ']' };
}

export function placeInList({ items, flow, start, end }: YamlList, reader: Source): Place {
  const last = items.at(-1);
  if (flow) return { ...behindLast(end, last ? lastOf(last) : start + 1, reader), between: ', ', after: '' };
  const { source } = reader;
  const dash = `${eolOf(source)}${source.slice(lineStart(source, start), start)}- `;
  return { at: lineEnd(source, last ? lastOf(last) : start) + reader.offset, before: dash, between: dash, after: '' };
}

/** In front of the bracket that closes a list or mapping, or directly behind its last part where a comment follows that. */
function behindLast(end: number, last: number, { source, offset }: Source): { readonly at: number; readonly before: string } {
  const isEmpty = '[{'.includes(source[last - 1]!);
  if (source.slice(last, end).includes('#')) return { at: last + offset, before: isEmpty ? '' : ', ' };
  let at = end - 1;
  while (at > 0 && (source[at - 1] === ' ' || source[at - 1] === '\n' || source[at - 1] === '\r')) at--;
  const mark = source[at - 1];
  return { at: at + offset, before: mark === '[' || mark === '{' ? '' : mark === ',' ? ' ' : ', ' };
}

/** What goes when an entry of a mapping goes: its whole lines, or the part in brackets; null where that cannot be said. */
export function withoutEntry({ entries, flow }: YamlMapping, entry: YamlEntry, reader: Source): Span | null {
  if (!flow) return isBlank(reader.source, lineStart(reader.source, entry.at.start), entry.at.start) ? linesOf(entry, reader) : null;
  const spans = entries.map(({ at, value }) => ({ start: at.start, end: Math.max(at.end, value.end) }));
  return partOf(spans, entries.indexOf(entry), reader);
}

/** As withoutEntry, but for comments on lines of their own between the items of a list. */
export function withoutList(mapping: YamlMapping, entry: YamlEntry, reader: Source): readonly Span[] {
  const whole = withoutEntry(mapping, entry, reader);
  const { at, value } = entry;
  if (!whole || mapping.flow || value.kind !== 'list' || value.flow) return whole ? [whole] : [];
  return merged([linesFrom(at.start, at.end, reader), ...value.items.map((item) => linesFrom(item.start, lastOf(item), reader))]);
}

/** What goes when an item of a list goes; null where that cannot be said. */
export function withoutItem({ items, flow }: YamlList, i: number, reader: Source): Span | null {
  if (flow) return partOf(items, i, reader);
  const { source } = reader;
  const item = items[i]!;
  return /^[ \t]*-[ \t]+$/.test(source.slice(lineStart(source, item.start), item.start))
    ? linesFrom(item.start, lastOf(item), reader)
    : null;
}

/** A part of what stands in brackets, with one comma; with its whole lines where nothing else stands there. */
function partOf(parts: readonly Span[], i: number, { source, offset }: Source): Span | null {
  let { start, end } = parts[i]!;
  const before = skipBack(source, start);
  if (before > 0 && !'[{,\n\r'.includes(source[before - 1]!)) return null;
  const behind = /\S|$/.exec(source.slice(end))!.index + end;
  if (source[behind] === ',') {
    end = skip(source, behind + 1);
    if (isLineEnd(source, end)) start = before;
  } else if (i < parts.length - 1) return null;
  else if (source[before - 1] === ',') start = before - 1;
  const first = lineStart(source, start);
  const after = skip(source, end);
  if (isBlank(source, first, start) && (isLineEnd(source, after) || source[after] === '#'))
    return linesFrom(start, end, { source, offset });
  return { start: start + offset, end: end + offset };
}

/** The lines of an entry, with their line ends. */
const linesOf = (entry: YamlEntry, reader: Source): Span => linesFrom(entry.at.start, Math.max(entry.at.end, lastOf(entry.value)), reader);

/** The lines from one place to another, with their line ends. */
function linesFrom(from: number, to: number, { source, offset }: Source): Span {
  const end = lineEnd(source, to);
  const next = end + (source.startsWith('\r\n', end) ? 2 : end < source.length ? 1 : 0);
  return { start: lineStart(source, from) + offset, end: next + offset };
}

const endOfLines = ({ at, value }: YamlEntry, { source }: Source): number => lineEnd(source, Math.max(at.end, lastOf(value)));

/** Behind the last mark of a value: block collections reach to the next line. */
function lastOf(node: YamlNode): number {
  if (node.kind === 'mapping' && !node.flow && node.entries.length) {
    const { at, value } = node.entries.at(-1)!;
    return Math.max(at.end, lastOf(value));
  }
  if (node.kind === 'list' && !node.flow && node.items.length) return lastOf(node.items.at(-1)!);
  return node.end;
}

function lineEnd(source: string, at: number): number {
  // A block scalar ends behind its line end.
  let end = at > 0 && source[at - 1] === '\n' ? at - 1 : at;
  if (end < at && source[end - 1] === '\r') return end - 1;
  while (end < source.length && source[end] !== '\n' && source[end] !== '\r') end++;
  return end;
}

function lineStart(source: string, at: number): number {
  return Math.max(source.lastIndexOf('\n', at - 1), source.lastIndexOf('\r', at - 1)) + 1;
}

function skip(source: string, at: number): number {
  let end = at;
  while (source[end] === ' ' || source[end] === '\t') end++;
  return end;
}

function skipBack(source: string, at: number): number {
  let start = at;
  while (source[start - 1] === ' ' || source[start - 1] === '\t') start--;
  return start;
}

const isBlank = (source: string, from: number, to: number): boolean => skip(source, from) >= to;
const isLineEnd = (source: string, at: number): boolean => at >= source.length || source[at] === '\n' || source[at] === '\r';

const columnsOf = ({ entries }: YamlMapping, source: string): string => {
  const { start } = entries[0]!.at;
  return source.slice(lineStart(source, start), start);
};

export const eolOf = (source: string): string => (source.includes('\r\n') ? '\r\n' : '\n');
