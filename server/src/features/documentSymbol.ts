// textDocument/documentSymbol: session → section → turn, in document order. A run of labels or cues of one speaker is one symbol;
// a press report lists its quotations. Names are unique: the second entry of a speaker is "Mira Holt · 2".
//
//   Harbour talks                    5 March 2024 · Port Anselm
//     Opening
//       Mayor Mira Holt              130 words · Good morning to all of you…
//       Ivo Lang                     12 words · Thank you. (+ 2 shorter turns)
//
// An outline of tens of thousands of entries freezes editors, so of more than `limit` turns the longest are listed; a shorter one
// belongs to the entry above it, whose detail says so.

import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import type { Span } from '../core/span';
import { lengthOf, lineAt, lineEnd, positionAt, slice, type Text } from '../core/text';
import type { Section, Transcript } from '../core/transcript';
import { rangeOfLine } from './range';

export interface OutlineOptions {
  /** Turns listed at most. */
  readonly limit: number;
}

export function documentSymbols(transcript: Transcript, options: OutlineOptions): DocumentSymbol[] {
  const entries = listed(transcript.turns.length ? runsOf(transcript) : quotationsOf(transcript), options.limit);
  const names = uniqueNames();
  const roots: DocumentSymbol[] = [];
  const open: { readonly level: number; readonly children: DocumentSymbol[] }[] = [];
  const here = (): DocumentSymbol[] => open.at(-1)?.children ?? roots;
  let next = 0;
  const openSections = (untilLine: number): void => {
    for (; next < transcript.sections.length && transcript.sections[next]!.line <= untilLine; next++) {
      const section = transcript.sections[next]!;
      while (open.length && open.at(-1)!.level >= section.level) open.pop();
      const symbol = sectionSymbol(transcript.text, section, names(section.title || 'Part'));
      here().push(symbol);
      open.push({ level: section.level, children: symbol.children! });
    }
  };
  for (const entry of entries) {
    openSections(entry.line);
    here().push(entrySymbol(transcript.text, entry, names(entry.name)));
  }
  openSections(Number.POSITIVE_INFINITY);
  return withSession(transcript, roots);
}

/** For clients without hierarchies: the same symbols one after the other, each with the name of what holds it. */
export function flatSymbols(symbols: readonly DocumentSymbol[], uri: string, containerName?: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children }) => [
    { name, kind, location: { uri, range }, ...(containerName === undefined ? {} : { containerName }) },
    ...flatSymbols(children ?? [], uri, name),
  ]);
}

interface Entry extends Span {
  readonly name: string;
  readonly line: number;
  readonly speaker: number;
  readonly section: number;
  readonly label: Span;
  readonly body: Span;
  readonly kind: SymbolKind;
  end: number;
  lastLine: number;
  words: number;
  /** Shorter turns that the outline leaves out and this entry covers. */
  covers: number;
}

function runsOf({ text, turns, speakers, sections }: Transcript): Entry[] {
  const entries: Entry[] = [];
  let section = -1;
  for (const turn of turns) {
    while (section + 1 < sections.length && sections[section + 1]!.line <= turn.line) section++;
    const above = entries.at(-1);
    const end = Math.max(turn.end, turn.bodyEnd);
    if (above && above.speaker === turn.speaker && above.section === section) {
      above.words += turn.words;
      above.end = end;
      above.lastLine = Math.max(turn.line, turn.lastLine);
      continue;
    }
    entries.push({
      name: speakers[turn.speaker]?.name || turn.label || 'Speaker',
      line: turn.line,
      lastLine: Math.max(turn.line, turn.lastLine),
      speaker: turn.speaker,
      section,
      start: Math.min(turn.start, text.starts[turn.line]!),
      end,
      label: turn,
      body: { start: turn.bodyStart, end: turn.bodyEnd },
      kind: SymbolKind.String,
      words: turn.words,
      covers: 0,
    });
  }
  return entries;
}

function quotationsOf({ text, quotations, speakers, sections }: Transcript): Entry[] {
  let section = -1;
  return quotations.map(({ line, start, end, speaker }) => {
    while (section + 1 < sections.length && sections[section + 1]!.line <= line) section++;
    return {
      name: speakers[speaker]?.name ?? 'Quotation',
      line,
      lastLine: lineAt(text, end),
      speaker,
      section,
      start,
      end,
      label: { start, end: Math.min(end, lineEnd(text, line)) },
      body: { start, end },
      kind: SymbolKind.String,
      words: wordsIn(slice(text, { start, end })),
      covers: 0,
    };
  });
}

function listed(entries: Entry[], limit: number): Entry[] {
  if (entries.length <= limit) return entries;
  const byLength = Uint32Array.from(entries, ({ words }) => words).sort();
  const shortest = byLength[byLength.length - Math.max(1, limit)]!;
  let ties = limit - (byLength.length - firstAbove(byLength, shortest));
  const kept: Entry[] = [];
  for (const entry of entries) {
    const above = kept.at(-1);
    const opensSection = !above || above.section !== entry.section;
    if (opensSection || entry.words > shortest || (entry.words === shortest && ties-- > 0)) kept.push(entry);
    else {
      above.end = entry.end;
      above.lastLine = entry.lastLine;
      above.covers++;
    }
  }
  return kept;
}

function firstAbove(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

function entrySymbol(text: Text, entry: Entry, name: string): DocumentSymbol {
  const { line, lastLine, words, covers, kind } = entry;
  const first = firstWords(text, entry.body);
  const length = `${words} ${words === 1 ? 'word' : 'words'}`;
  const rest = covers ? ` (+ ${covers} shorter ${covers === 1 ? 'turn' : 'turns'})` : '';
  const from = text.starts[line]!;
  return {
    name,
    detail: (first ? `${length} · ${first}` : length) + rest,
    kind,
    range: { start: { line, character: entry.start - from }, end: { line: lastLine, character: entry.end - text.starts[lastLine]! } },
    selectionRange: { start: { line, character: entry.label.start - from }, end: { line, character: entry.label.end - from } },
  };
}

function sectionSymbol(text: Text, { line, lastLine }: Section, name: string): DocumentSymbol {
  const end = rangeOfLine(text, Math.max(line, lastLine)).end;
  return {
    name,
    kind: SymbolKind.Namespace,
    range: { start: { line, character: 0 }, end },
    selectionRange: rangeOfLine(text, line),
    children: [],
  };
}

// The session holds everything, unless a section of its own already carries the title.
function withSession({ text, session, sections }: Transcript, children: DocumentSymbol[]): DocumentSymbol[] {
  const { title, date, place } = session;
  if (!title?.value.trim()) return children;
  const line = lineAt(text, title.start);
  if (sections.some((section) => section.line === line)) return children;
  const range = { start: { line: 0, character: 0 }, end: positionAt(text, lengthOf(text)) };
  const detail = [date?.value, place?.value].filter(Boolean).join(' · ');
  return [{ name: title.value, detail, kind: SymbolKind.Module, range, selectionRange: rangeOfLine(text, line), children }];
}

function uniqueNames(): (name: string) => string {
  const used = new Map<string, number>();
  return (name) => {
    const n = (used.get(name) ?? 0) + 1;
    used.set(name, n);
    return n === 1 ? name : `${name} · ${n}`;
  };
}

const firstWordsLength = 48;

/** The beginning of a stretch of text on one line, cut between words. */
export function firstWords(text: Text, { start, end }: Span, length = firstWordsLength): string {
  // Blank lines may lie between a label and its speech, so twice the length is read.
  const read = slice(text, { start, end: Math.min(end, start + 2 * length) })
    .replace(/\s+/g, ' ')
    .trim();
  if (read.length <= length) return start + 2 * length < end ? `${read}…` : read;
  const blank = read.lastIndexOf(' ', length);
  if (blank > length / 2) return `${read.slice(0, blank)}…`;
  const splitsPair = read.charCodeAt(length - 1) >= 0xd800 && read.charCodeAt(length - 1) < 0xdc00;
  return `${read.slice(0, splitsPair ? length - 1 : length)}…`;
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
