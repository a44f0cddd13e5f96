// A line that states when and where: "June 30, 2017, The Old Hall, Arden", "Thursday, 12 May 2011", "ARDEN, 3 May 2011 (News) – Rain fell".

import { isBlank, isWord } from '../chars';
import type { Span } from '../span';
import type { Located } from '../transcript';
import { PLACE_LINKS, RECORDS, VENUES, WEEKDAYS } from './headWords';
import { statedDate } from './statedDate';

/** Offsets count from the start of the line. */
export interface Dateline {
  readonly date: Located | null;
  readonly place: Located | null;
  /** Whether the line says nothing else. */
  readonly whole: boolean;
}

const LONGEST = 160;

/** Null where the line states neither a full date nor a time of day. */
export function datelineOf(line: string): Dateline | null {
  const wire = wireDateline(line);
  if (wire) return wire;
  if (line.length > LONGEST) return null;
  const date = statedDate(line);
  const taken: Span[] = date ? [date] : [];
  const time = clockTimes(line);
  if (!date && time.length === 0) return null;
  taken.push(...time);
  const rest = chunksOutside(line, taken);
  const place = placeOf(line, rest, date);
  const whole = rest.every(
    (chunk) => isIncidental(line, chunk) || (place !== null && chunk.start >= place.start && chunk.end <= place.end),
  );
  if (!date && !(whole && place === null)) return null;
  return { date, place: whole ? place : null, whole };
}

/** Whether a line may name the room or building where it was: `The Old Reading Room`. */
export function isVenue(line: string): boolean {
  const words = wordsIn(line);
  if (words.length < 2 || words.length > 8 || !words.every(isNameWord)) return false;
  const lower = words.map((word) => word.toLowerCase());
  // The Green Room · Salle des fêtes, but not House of Arden, which may sit anywhere.
  if (VENUES.has(lower.at(-1)!) || (VENUES.has(lower[0]!) && lower[1] !== 'of')) return true;
  return lower.slice(1).some((word, i) => VENUES.has(word) && lower[i + 2] !== 'of') && !lower.some((word) => RECORDS.has(word));
}

/** `ARDEN, May 3, 2011 (News) – Rain fell …`: a place in capitals, then a date or an agency, before the dash of a press report. */
function wireDateline(line: string): Dateline | null {
  const plain = datedPlace(line);
  if (plain) return plain;
  const m = WIRE.exec(line.slice(0, 120));
  if (!m || m[0].length >= line.length - 20) return null;
  const [head, name, middle, agency] = m;
  const date = statedDate(head!);
  if (!date && !agency) return null;
  const start = head!.indexOf(name!);
  const place = trimmed(line, { start, end: Math.min(start + name!.length, date?.start ?? Number.MAX_SAFE_INTEGER) });
  if (place.end <= place.start || RECORDS.has(place.value.toLowerCase())) return null;
  const left = chunksOutside(head!, [
    place,
    ...(date ? [date] : []),
    ...(agency ? [{ start: head!.lastIndexOf(agency), end: head!.length }] : []),
  ]);
  return middle!.length <= 40 && left.every((chunk) => isIncidental(line, chunk) || MONTH_DAY.test(line.slice(chunk.start, chunk.end)))
    ? { date, place, whole: false }
    : null;
}

/** `ARDEN, May 3, 2011. Rain fell …` */
function datedPlace(line: string): Dateline | null {
  const m = /^[\s\u00a0]*((?:\p{Lu}[\p{Lu}\p{M}'’.-]+[ \u00a0]?){1,4}),[ \u00a0]/u.exec(line.slice(0, 80));
  const date = m && statedDate(line.slice(0, 120));
  if (!date || date.start !== m[0].length || !/^[.:][ \u00a0]/.test(line.slice(date.end, date.end + 2)) || line.length < date.end + 20)
    return null;
  const start = m[0].indexOf(m[1]!);
  return { date, place: trimmed(line, { start, end: start + m[1]!.length }), whole: false };
}

const WIRE =
  /^[\s\u00a0]*(\p{Lu}[\p{Lu}\p{M}'’.-]{2,}(?:[ ,\u00a0]+\p{Lu}[\p{L}\p{M}'’.-]*){0,4})([^(/–—]{0,40}?)(\([\p{L}\d .]{2,24}\)|[ \u00a0]\/[\p{Lu}][\p{L}. -]{1,20}\/\.?)?[ \u00a0]?(?:[–—]|--|-[ \u00a0]|(?<=\/\.?[ \u00a0]?))/u;
const MONTH_DAY = /^\p{L}{3,12}\.? \d{1,2}$|^\d{1,2}\.? \p{L}{3,12}$/u;

/** What is left between dates and times, split at commas and bars, ornaments left out. */
function chunksOutside(line: string, taken: readonly Span[]): Span[] {
  const chunks: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    const chunk = trimmed(line, { start, end });
    if (chunk.end > chunk.start) chunks.push(chunk);
  };
  for (let i = 0; i < line.length; i++) {
    const span = taken.find((one) => one.start <= i && i < one.end);
    if (span) {
      close(i);
      i = span.end - 1;
      start = span.end;
    } else if (SPLITS.includes(line[i]!) || (line[i] === '-' && isBlank(line.charCodeAt(i - 1)))) {
      close(i);
      start = i + 1;
    }
  }
  close(line.length);
  return chunks;
}

const SPLITS = ',|;·•—–/:';

/** The chunks of a place stand side by side, behind the date or else before it. */
function placeOf(line: string, chunks: readonly Span[], date: Span | null): Located | null {
  const named = chunks.filter((chunk) => !isIncidental(line, chunk));
  if (named.length === 0 || named.length > 4 || !date) return null;
  const behind = named.filter((chunk) => chunk.start >= date.end);
  const side = behind.length > 0 ? behind : named;
  if (side.length !== named.length || !side.every((chunk) => isPlaceName(line.slice(chunk.start, chunk.end)))) return null;
  return trimmed(line, { start: side[0]!.start, end: side[side.length - 1]!.end });
}

function isPlaceName(chunk: string): boolean {
  const words = wordsIn(chunk);
  return (
    words.length >= 1 &&
    words.length <= 7 &&
    words.every(isNameWord) &&
    /^\P{Ll}/u.test(chunk) &&
    !words.some((word) => RECORDS.has(word.toLowerCase()))
  );
}

const isNameWord = (word: string): boolean => !/\d/.test(word) && (PLACE_LINKS.has(word.toLowerCase()) || /^\P{Ll}/u.test(word));

/** Weekdays, linking words, time zones: beside a date they say nothing of their own. */
function isIncidental(line: string, chunk: Span): boolean {
  return wordsIn(line.slice(chunk.start, chunk.end)).every(
    (word) => WEEKDAYS.has(word.toLowerCase()) || PLACE_LINKS.has(word.toLowerCase()) || CLOCK_WORDS.has(word.toLowerCase()),
  );
}

const CLOCK_WORDS: ReadonlySet<string> = new Set(
  'am pm a.m p.m am. pm. a m p end ends ended began begins start adjourned recorded held conducted delivered aired broadcast est edt et cst cdt ct mst mdt pst pdt pt gmt utc bst cet cest msk uhr heures h hours local time beginn ende noon midnight'.split(
    ' ',
  ),
);

/** `1:18 P.M.`, `10.30 Uhr`, `14:00`. */
function clockTimes(line: string): Span[] {
  const times: Span[] = [];
  for (const m of line.matchAll(
    /(?<![\d.:,])\d{1,2}(?:[:.]\d{2}(?::\d{2})?(?![\d.:])(?:[ \u00a0]?(?:[ap]\.?m\b\.?|uhr|hrs?\b|h\b))?|[ \u00a0]?(?:[ap]\.?m\b\.?|uhr))/giu,
  )) {
    if (/[:]|[a-z]/iu.test(m[0])) times.push({ start: m.index, end: m.index + m[0].length });
  }
  return times;
}

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu) ?? [];

function trimmed(line: string, span: Span): Located {
  let { start, end } = span;
  const isOuter = (i: number): boolean =>
    isBlank(line.charCodeAt(i)) || '()[],.;*_'.includes(line[i]!) || (!isWord(line.charCodeAt(i)) && '"“”'.includes(line[i]!));
  while (start < end && isOuter(start)) start++;
  while (end > start && isOuter(end - 1)) end--;
  return { start, end, value: line.slice(start, end).replace(/[\s\u00a0]+/g, ' ') };
}
