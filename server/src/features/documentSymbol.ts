// textDocument/documentSymbol: session → section → turn, in document order. A run of labels or cues of one speaker is one symbol;
// a press report lists its quotations. Names are unique: the second entry of a speaker is "Mira Holt · 2".
//
//   Harbour talks                    5 March 2024 · Port Anselm
//     Opening
//       Mayor Mira Holt              130 words · Good morning to all of you…
//       Ivo Lang                     12 words · Thank you. (+ 2 shorter)
//
// An outline of tens of thousands of entries freezes editors, so of more than `limit` turns the longest are listed; a shorter one
// belongs to the entry above it, whose detail says so.

import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import type { Span } from '../core/span';
import { lengthOf, lineAt, lineEnd, positionAt, remember, slice, type Text } from '../core/text';
import type { Section, Transcript, Turn } from '../core/transcript';
import { rangeInLine, rangeOfLine } from './range';

export interface OutlineOptions {
  /** Turns listed at most. */
  readonly limit: number;
}

export function documentSymbols(transcript: Transcript, options: OutlineOptions): DocumentSymbol[] {
  const { text, sections, speakers, turns, quotations } = transcript;
  const spoken = turns.length > 0;
  const entries = listed(spoken ? runsOf(transcript) : quotationEntries(transcript), options.limit);
  const ordinal = ordinals([...speakers.map(({ name }) => name), ...sections.map(({ title }) => title)]);
  const roots: DocumentSymbol[] = [];
  const open: { readonly level: number; readonly children: DocumentSymbol[] }[] = [];
  const here = (): DocumentSymbol[] => open.at(-1)?.children ?? roots;
  let next = 0;
  const openSections = (untilLine: number): void => {
    for (; next < sections.length && sections[next]!.line <= untilLine; next++) {
      const section = sections[next]!;
      while (open.length && open.at(-1)!.level >= section.level) open.pop();
      const children: DocumentSymbol[] = [];
      const title = section.title || 'Part';
      here().push(sectionSymbol(text, section, numbered(title, ordinal(title)), children));
      open.push({ level: section.level, children });
    }
  };
  for (const entry of entries) {
    openSections((spoken ? turns : quotations)[entry.first]!.line);
    here().push(spoken ? turnSymbol(transcript, entry, ordinal) : quotationSymbol(transcript, entry, ordinal));
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

/** What becomes one symbol: a run of turns of one speaker, or a quotation. Only listed ones are worked out further. */
interface Entry {
  /** Indexes into the turns or quotations. */
  readonly first: number;
  readonly section: number;
  last: number;
  words: number;
  /** Shorter entries that the outline leaves out and this one covers. */
  covers: number;
}

function runsOf({ turns, sections }: Transcript): Entry[] {
  const entries: Entry[] = [];
  let section = -1;
  let above: Entry | undefined;
  for (let i = 0; i < turns.length; i++) {
    const turn = turns[i]!;
    while (section + 1 < sections.length && sections[section + 1]!.line <= turn.line) section++;
    if (above && above.section === section && turns[i - 1]!.speaker === turn.speaker) {
      above.words += turn.words;
      above.last = i;
    } else entries.push((above = { first: i, section, last: i, words: turn.words, covers: 0 }));
  }
  return entries;
}

function quotationEntries({ text, quotations, sections }: Transcript): Entry[] {
  let section = -1;
  return quotations.map((quotation, i) => {
    while (section + 1 < sections.length && sections[section + 1]!.line <= quotation.line) section++;
    return { first: i, section, last: i, words: wordsIn(slice(text, quotation)), covers: 0 };
  });
}

/** Longer than this is long enough: words beyond it do not weigh. */
const longest = 4095;

function listed(entries: Entry[], limit: number): Entry[] {
  if (entries.length <= limit) return entries;
  // How long an entry has to be: entries counted by length, from the longest down.
  const byLength = new Uint32Array(longest + 1);
  for (const { words } of entries) byLength[Math.min(words, longest)]!++;
  let shortest = longest;
  let longer = 0;
  while (longer + byLength[shortest]! <= limit) longer += byLength[shortest--]!;
  let ties = limit - longer;
  const kept: Entry[] = [];
  for (const entry of entries) {
    const above = kept.at(-1);
    const opensSection = !above || above.section !== entry.section;
    if (opensSection || Math.min(entry.words, longest) > shortest || (Math.min(entry.words, longest) === shortest && ties-- > 0))
      kept.push(entry);
    else {
      above.last = entry.last;
      above.covers++;
    }
  }
  return kept;
}

function turnSymbol({ text, turns, speakers }: Transcript, entry: Entry, ordinal: Ordinal): DocumentSymbol {
  const first = turns[entry.first]!;
  const last = turns[entry.last]!;
  const { line } = first;
  const start = text.starts[line]!;
  const name = speakers[first.speaker]?.name || first.label || 'Speaker';
  const now: Omit<Shown, 'symbol'> = {
    name,
    ordinal: ordinal(name),
    begins: bodyBegins(text, first),
    words: entry.words,
    covers: entry.covers,
    line,
    lastLine: Math.max(last.line, last.lastLine),
    end: 0,
    from: first.start - start,
    to: first.end - start,
  };
  now.end = Math.max(last.end, last.bodyEnd) - text.starts[now.lastLine]!;
  const shown = shownAt(text.lines[line]!);
  if (!shown.symbol || !isSame(shown, now))
    Object.assign(shown, now, {
      symbol: {
        name: numbered(name, now.ordinal),
        detail: detailOf(entry, now.begins),
        kind: SymbolKind.String,
        range: { start: { line, character: 0 }, end: { line: now.lastLine, character: now.end } },
        selectionRange: rangeInLine(text, line, first),
      },
    });
  return shown.symbol!;
}

/** A symbol is shown again as long as nothing in it changed: of the thousands in a long document a key leaves most as they are. */
const shownAt = remember(
  (): Shown => ({ name: '', ordinal: 0, begins: '', words: 0, covers: 0, line: 0, lastLine: 0, end: 0, from: 0, to: 0, symbol: null }),
);

/** What a turn's symbol is made of. */
interface Shown {
  name: string;
  ordinal: number;
  begins: string;
  words: number;
  covers: number;
  line: number;
  lastLine: number;
  end: number;
  from: number;
  to: number;
  symbol: DocumentSymbol | null;
}

const isSame = (a: Shown, b: Omit<Shown, 'symbol'>): boolean =>
  a.ordinal === b.ordinal &&
  a.words === b.words &&
  a.covers === b.covers &&
  a.line === b.line &&
  a.lastLine === b.lastLine &&
  a.end === b.end &&
  a.from === b.from &&
  a.to === b.to &&
  a.name === b.name &&
  a.begins === b.begins;

function quotationSymbol({ text, quotations, speakers }: Transcript, entry: Entry, ordinal: Ordinal): DocumentSymbol {
  const { line, start, end, speaker } = quotations[entry.first]!;
  const name = speakers[speaker]?.name || 'Quotation';
  return {
    name: numbered(name, ordinal(name)),
    detail: detailOf(entry, firstWords(text, { start, end })),
    kind: SymbolKind.String,
    range: { start: positionAt(text, start), end: positionAt(text, quotations[entry.last]!.end) },
    selectionRange: rangeInLine(text, line, { start, end: Math.min(end, lineEnd(text, line)) }),
  };
}

function detailOf({ words, covers }: Entry, first: string): string {
  const length = `${words} ${words === 1 ? 'word' : 'words'}`;
  const rest = covers ? ` (+ ${covers} shorter)` : '';
  return (first ? `${length} · ${first}` : length) + rest;
}

function sectionSymbol(text: Text, { line, lastLine }: Section, name: string, children: DocumentSymbol[]): DocumentSymbol {
  const end = rangeOfLine(text, Math.max(line, lastLine)).end;
  return {
    name,
    kind: SymbolKind.Namespace,
    range: { start: { line, character: 0 }, end },
    selectionRange: rangeOfLine(text, line),
    children,
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

/** The how-manieth of its name an entry is. */
type Ordinal = (name: string) => number;

const SIGN = ' · ';
const numbered = (name: string, ordinal: number): string => (ordinal === 1 ? name : `${name}${SIGN}${ordinal}`);

/** `names` are all that may be asked for: "Mira Holt · 2" may be the label of somebody, and is then no second Mira Holt. */
function ordinals(names: readonly string[]): Ordinal {
  const taken = new Set(names.filter((name) => name.includes(SIGN)));
  const counts = new Map<string, number>();
  return (name) => {
    let ordinal = (counts.get(name) ?? 0) + 1;
    while (ordinal > 1 && taken.size > 0 && taken.has(numbered(name, ordinal))) ordinal++;
    counts.set(name, ordinal);
    return ordinal;
  };
}

const firstWordsLength = 48;

const begins = remember((): { from: number; words: string } => ({ from: -1, words: '' }));

/** First words are remembered by the label's line, unless the speech begins below it or is shorter than its line. */
function bodyBegins(text: Text, { line, bodyStart, bodyEnd }: Turn): string {
  const from = bodyStart - text.starts[line]!;
  const body = { start: bodyStart, end: bodyEnd };
  if (bodyStart + 2 * firstWordsLength > Math.min(lineEnd(text, line), bodyEnd)) return firstWords(text, body);
  const known = begins(text.lines[line]!);
  if (known.from !== from) {
    known.words = firstWords(text, body);
    known.from = from;
  }
  return known.words;
}

/** The beginning of a stretch of text on one line, without the tags of a cue, cut between words. */
export function firstWords(text: Text, { start, end }: Span, length = firstWordsLength): string {
  // Blank lines may lie between a label and its speech, so twice the length is read.
  const read = slice(text, { start, end: Math.min(end, start + 2 * length) })
    .replace(/<\/?[bciuv]>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (read.length <= length) return start + 2 * length < end ? `${read}…` : read;
  const blank = read.lastIndexOf(' ', length);
  if (blank > length / 2) return `${read.slice(0, blank)}…`;
  const splitsPair = read.charCodeAt(length - 1) >= 0xd800 && read.charCodeAt(length - 1) < 0xdc00;
  return `${read.slice(0, splitsPair ? length - 1 : length)}…`;
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
