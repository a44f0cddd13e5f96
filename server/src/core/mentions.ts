// The dates and figures of a transcript, found on demand for the lines asked about and remembered by line.
// "…signed on June\n30, 2017." is one mention where the document wraps its lines.

import { detectLanguage, type Language, localeOf, numberStyle, numberVotes } from './locale';
import type { Mention } from './mention';
import { findMentions, type MentionOptions } from './recognizers/mentions';
import type { Span } from './span';
import { type Line, remember } from './text';
import { LineKind, type Transcript, type Turn } from './transcript';
import { turnOnLine } from './turnAt';

/** The mentions that begin on lines [fromLine, toLine), sorted by start; offsets in the whole text. Labels, times and furniture hold none. */
export function mentionsOf(transcript: Transcript, fromLine = 0, toLine = transcript.text.lines.length): Mention[] {
  const { text, kinds, turns } = transcript;
  const reading = readingOf(transcript);
  const found: Mention[] = [];
  // A mention that runs over from the line before is no mention of this one.
  let done = fromLine > 0 ? endOfLast(mentionsOnLine(transcript, reading, fromLine - 1), text.starts[fromLine - 1]!) : 0;
  let turn = turnOnLine(transcript, fromLine - 1) + 1;
  for (let i = fromLine; i < toLine; i++) {
    if (isSilent[kinds[i]!]) continue;
    const mentions = mentionsOnLine(transcript, reading, i);
    while (turn < turns.length && turns[turn]!.line < i) turn++;
    if (mentions.length === 0) continue;
    const start = text.starts[i]!;
    const spoken = turn < turns.length && turns[turn]!.line === i ? turns[turn]! : null;
    for (const mention of mentions) {
      const moved = shifted(mention, start);
      if (moved.start >= done && !(spoken && isOutsideSpeech(moved, spoken))) found.push(moved);
    }
    done = Math.max(done, endOfLast(mentions, start));
  }
  return found;
}

/** The language that the document is written in, as far as dates and figures are concerned. */
export const languageOf = (transcript: Transcript): Language => readingOf(transcript).locale.language;

/** What mentions hang on beyond their own lines: one object as long as it is the same. */
export const mentionReading = (transcript: Transcript): object => readingOf(transcript);

interface Reading extends MentionOptions {
  /** Whether sentences run over line ends, as in records set for print. */
  readonly wrapped: boolean;
}

const isSilent: Readonly<Record<number, boolean>> = {
  [LineKind.Blank]: true,
  [LineKind.Furniture]: true,
  [LineKind.Meta]: true,
  [LineKind.Cue]: true,
};

interface OnLine {
  readonly mentions: readonly Mention[];
  readonly reading: Reading;
  /** The line before, where the number that begins this one may hang on it: "amendment No.\n1271". */
  readonly previous: Line | null;
  readonly next: Line | null;
}

const memoOf = remember((): { on: OnLine | null } => ({ on: null }));
const NONE: readonly Mention[] = [];

function mentionsOnLine({ text, kinds }: Transcript, reading: Reading, i: number): readonly Mention[] {
  const line = text.lines[i]!;
  const next = reading.wrapped && kinds[i + 1] === LineKind.Speech ? (text.lines[i + 1] ?? null) : null;
  const led = reading.wrapped && kinds[i] === LineKind.Speech && beginsWithNumber(line.text);
  const previous = led && (kinds[i - 1] === LineKind.Speech || kinds[i - 1] === LineKind.Label) ? (text.lines[i - 1] ?? null) : null;
  const memo = memoOf(line);
  if (memo.on?.reading !== reading || memo.on.next !== next || memo.on.previous !== previous) {
    const around = next ? `${line.text}\n${headOf(next.text)}` : line.text;
    const all = previous ? findBehind(`${tailOf(previous.text)}\n`, around, reading) : findMentions(around, reading);
    const mentions = next ? all.filter((mention) => mention.start < line.text.length) : all;
    memo.on = { mentions: mentions.length ? mentions : NONE, reading, previous, next };
  }
  return memo.on.mentions;
}

/** Digits first, which are no list number: only such a line is read together with the one before. */
const beginsWithNumber = (text: string) => /^[ \t]{0,40}\d/.test(text) && !/^[ \t]{0,40}\d{1,3}[.)]\s/.test(text);

/** The mentions of a text that are left when what leads to it is read too; an approximation said before it stays in the value alone. */
function findBehind(lead: string, text: string, reading: Reading): Mention[] {
  return findMentions(lead + text, reading)
    .filter((mention) => mention.start >= lead.length)
    .map((mention) => {
      const { approx, ...moved } = shifted(mention, -lead.length);
      return approx && approx.start >= 0 ? { ...moved, approx } : moved;
    }) as Mention[];
}

function tailOf(text: string): string {
  if (text.length <= 60) return text;
  const blank = text.indexOf(' ', text.length - 60);
  return blank < 0 ? text.slice(-60) : text.slice(blank + 1);
}

/** As much of the next line as a date or figure can reach into, cut between words. */
function headOf(text: string): string {
  if (text.length <= 60) return text;
  const blank = text.lastIndexOf(' ', 60);
  return text.slice(0, blank > 0 ? blank : 60);
}

const endOfLast = (mentions: readonly Mention[], start: number): number =>
  mentions.reduce((end, mention) => Math.max(end, mention.end + start), 0);

const isOutsideSpeech = (mention: Mention, turn: Turn): boolean =>
  (mention.start < turn.end && mention.end > turn.start) ||
  (turn.time !== null && mention.start < turn.time.end && mention.end > turn.time.start);

// A bare spread and assignments: a spread with more in it is many times slower, and a long document has mentions by the hundred thousand.
function shifted(mention: Mention, by: number): Mention {
  const moved: Movable = { ...mention };
  moved.start += by;
  moved.end += by;
  if (moved.approx) moved.approx = { start: moved.approx.start + by, end: moved.approx.end + by };
  return moved;
}

type Movable = Mention & { start: number; end: number; approx?: Span };

/**
 * How a document is to be read is told from its first characters of text, once for as long as those stand;
 * how it writes numbers from more of them, for numbers are rare.
 */
const SAMPLE = 40_000;
const NUMBER_SAMPLE = 200_000;
const votesOn = remember((line) => numberVotes(line.text));

interface Sampled {
  readonly lines: readonly Line[];
  readonly language: Language;
  readonly numbers: MentionOptions['numbers'];
  readonly wrapped: boolean;
}

const sampledFrom = remember((): { sampled: Sampled | null } => ({ sampled: null }));
const readings = new Map<string, Reading>();
const readingByTranscript = new WeakMap<Transcript, Reading>();

function readingOf(transcript: Transcript): Reading {
  const known = readingByTranscript.get(transcript);
  if (known) return known;
  const { language, numbers, wrapped } = sampleOf(transcript);
  const sessionDate = transcript.session.date?.value ?? transcript.options.sessionDate ?? null;
  // Equal readings are one object, so that lines know by identity whether theirs still holds.
  const key = JSON.stringify([language, numbers, wrapped, sessionDate]);
  let reading = readings.get(key);
  if (!reading) {
    if (readings.size > 100) readings.clear();
    reading = { locale: localeOf(language), numbers, wrapped, sessionDate };
    readings.set(key, reading);
  }
  readingByTranscript.set(transcript, reading);
  return reading;
}

function sampleOf({ text, kinds }: Transcript): Sampled {
  const lines: Line[] = [];
  for (let i = 0, length = 0; i < text.lines.length && length < NUMBER_SAMPLE; i++) {
    if (isSilent[kinds[i]!]) continue;
    lines.push(text.lines[i]!);
    length += text.lines[i]!.text.length;
  }
  if (lines.length === 0) return { lines, language: 'en', numbers: localeOf('en').numbers, wrapped: false };
  const memo = sampledFrom(lines[0]!);
  const known = memo.sampled;
  if (known && known.lines.length === lines.length && known.lines.every((line, i) => line === lines[i])) return known;
  const head = lines.slice(0, headLines(lines));
  const language = detectLanguage(sampleOfWords(head));
  memo.sampled = { lines, language, numbers: numberStyle(lines.map(votesOn), language), wrapped: areWrapped(head) };
  return memo.sampled;
}

/** The beginnings of some lines all over these: as many words as tell a language. */
function sampleOfWords(lines: readonly Line[]): string {
  const step = Math.ceil(lines.length / 80);
  let sample = '';
  for (let i = 0; i < lines.length; i += step) sample += `${lines[i]!.text.slice(0, 100)}\n`;
  return sample;
}

/** How many lines the first SAMPLE characters take. */
function headLines(lines: readonly Line[]): number {
  let count = 0;
  for (let length = 0; count < lines.length && length < SAMPLE; count++) length += lines[count]!.text.length;
  return count;
}

/** Most lines are short, about as long as each other, and stop in the middle of a sentence. */
function areWrapped(lines: readonly Line[]): boolean {
  let full = 0;
  let open = 0;
  let long = 0;
  for (const { text } of lines) {
    const length = text.length;
    if (length > 110) long++;
    if (length < 45 || length > 110) continue;
    full++;
    if (!/[.!?:;…"”)\]]\s*$/.test(text.slice(-3))) open++;
  }
  return full >= 10 && open > full / 2 && long < full / 10;
}
