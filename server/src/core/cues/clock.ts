// Times as transcripts write them: `00:12`, `1:02:03.450`, `[00:10 - 00:20]`, `(2:05 PM)`, `12/03/2021, 14:05:11`, `04 11 32 14`, `1840:12`,
// `Today at 10:42 AM`, `00:00:01,000 --> 00:00:04,000`, `#00:01:02-3#`.

import { CharKind, isBlank, isDigit, kindOf, skipBlanks } from '../chars';

/** A time in a line: [start, end) within the line, brackets included; seconds. */
export interface TimeMark {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number | null;
}

/** The time that starts exactly at `at`, or null. Reads a bounded stretch. */
export function readTime(text: string, at: number): TimeMark | null {
  const open = text[at];
  const close =
    open === '[' ? ']' : open === '(' ? ')' : open === '<' ? '>' : open === '#' ? '#' : open === '{' ? '}' : open === '【' ? '】' : '';
  const escaped = open === '\\' && text[at + 1] === '[';
  let i = close ? at + 1 : escaped ? at + 2 : at;
  if (close) i = skipBlanks(text, i);
  const first = readMoment(text, i);
  if (!first) return null;
  i = first.end;
  let to: number | null = null;
  const range = skipRange(text, i);
  if (range > i) {
    const second = readMoment(text, range);
    if (second) {
      to = second.seconds;
      i = second.end;
    }
  }
  if (open === '#' && text[i] === '-' && isDigit(text.charCodeAt(i + 1))) i += 2;
  if (escaped) {
    i = skipBlanks(text, i);
    if (text[i] !== '\\' || text[i + 1] !== ']') return null;
    i += 2;
  } else if (close) {
    i = skipBlanks(text, i);
    if (text[i] !== close) return null;
    i++;
  } else if (kindOf(text.charCodeAt(i)) >= CharKind.Upper) return null;
  return { start: at, end: i, from: first.seconds, to };
}

/** Two figures of seconds, as corpora of telephone speech have them: `12.34 15.67 `. */
export function readSeconds(text: string, at: number): TimeMark | null {
  const first = readDecimal(text, at);
  const blank = first ? skipBlanks(text, first.end) : at;
  const second = first && blank > first.end ? readDecimal(text, blank) : null;
  if (!first || !second || second.seconds < first.seconds || skipBlanks(text, second.end) === second.end) return null;
  return { start: at, end: second.end, from: first.seconds, to: second.seconds };
}

function readDecimal(text: string, at: number): Moment | null {
  let i = at;
  while (i - at < 6 && isDigit(text.charCodeAt(i))) i++;
  if (i === at || text[i] !== '.' || !isDigit(text.charCodeAt(i + 1))) return null;
  const point = i++;
  while (i - point < 7 && isDigit(text.charCodeAt(i))) i++;
  return i - point < 3 || isDigit(text.charCodeAt(i)) ? null : { end: i, seconds: Number(text.slice(at, i)) };
}

interface Moment {
  readonly end: number;
  readonly seconds: number;
}

function readMoment(text: string, at: number): Moment | null {
  const afterDate = skipDate(text, at);
  const clock = readClock(text, afterDate, afterDate > at);
  return clock ?? readGroups(text, at) ?? readHourMinute(text, at);
}

// 1840:12: hour and minute in one, as on recordings of flights.
function readHourMinute(text: string, at: number): Moment | null {
  if (text[at + 4] !== ':' || isDigit(text.charCodeAt(at + 7)) || text[at + 7] === ':') return null;
  let digits = 0;
  for (let i = at; i < at + 7; i++) if (i !== at + 4) digits = isDigit(text.charCodeAt(i)) ? digits * 10 + text.charCodeAt(i) - 48 : NaN;
  const [hour, minute, second] = [Math.floor(digits / 10000), Math.floor(digits / 100) % 100, digits % 100];
  return hour < 24 && minute < 60 && second < 60 ? { end: at + 7, seconds: hour * 3600 + minute * 60 + second } : null;
}

// h:mm, m:ss, h:mm:ss(.mmm), h:m:s:frames, with AM or PM.
function readClock(text: string, at: number, dated: boolean): Moment | null {
  const parts: number[] = [];
  const before = text.charCodeAt(at) > 0x2e80 ? HALVES.get(text.slice(at, at + 2)) : undefined;
  let i = before === undefined ? at : skipBlanks(text, at + 2);
  for (;;) {
    const start = i;
    let value = 0;
    while (i - start < 3 && isDigit(text.charCodeAt(i))) value = value * 10 + text.charCodeAt(i++) - 48;
    if (i === start || (parts.length > 0 && i - start > 2)) return null;
    parts.push(value);
    if (parts.length === 4 || text[i] !== ':' || !isDigit(text.charCodeAt(i + 1))) break;
    i++;
  }
  if (parts.length < 2 || (text[i] === ':' && isDigit(text.charCodeAt(i + 1)))) return null;
  if (parts.length === 2 && text[i - 2] === ':' && !dated) return null;
  let fraction = 0;
  if ((text[i] === '.' || text[i] === ',') && isDigit(text.charCodeAt(i + 1))) {
    let scale = 1;
    for (let digits = 0; digits < 6 && isDigit(text.charCodeAt(i + 1)); digits++) fraction += (text.charCodeAt(++i) - 48) * (scale /= 10);
    i++;
  }
  if (isDigit(text.charCodeAt(i))) return null;
  const [a, b, c] = parts as [number, number, number?];
  const half = before === undefined ? readHalf(text, i) : { end: i, afternoon: before };
  if (half) {
    const hour = (a % 12) + (half.afternoon ? 12 : 0);
    return { end: half.end, seconds: hour * 3600 + b * 60 + (c ?? 0) };
  }
  if (dated && text[i] === 'Z') i++;
  const seconds = c === undefined ? (dated ? a * 3600 + b * 60 : a * 60 + b) : a * 3600 + b * 60 + c;
  return { end: i, seconds: Math.round((seconds + fraction) * 1000) / 1000 };
}

/** Whether it is afternoon, said before the clock. */
const HALVES: ReadonlyMap<string, boolean> = new Map([
  ['上午', false],
  ['下午', true],
  ['午前', false],
  ['午後', true],
  ['오전', false],
  ['오후', true],
]);

// `PM`, `p.m.`, `p. m.`.
function readHalf(text: string, at: number): { end: number; afternoon: boolean } | null {
  const i = skipBlanks(text, at);
  if (i - at > 1) return null;
  const letter = text.charCodeAt(i) | 32;
  if (letter !== 97 && letter !== 112) return null;
  let end = i + 1;
  if (text[end] === '.') end = isBlank(text.charCodeAt(end + 1)) ? end + 2 : end + 1;
  if ((text.charCodeAt(end) | 32) !== 109) return null;
  end++;
  if (text[end] === '.') end++;
  return kindOf(text.charCodeAt(end)) >= CharKind.Upper ? null : { end, afternoon: letter === 112 };
}

// 04 11 32 14: days, hours, minutes, seconds of a flight.
function readGroups(text: string, at: number): Moment | null {
  let i = at;
  const parts: number[] = [];
  for (let group = 0; group < 4; group++) {
    if (group > 0) {
      if (text[i] !== ' ' && text[i] !== ':') return null;
      i++;
    }
    if (!isDigit(text.charCodeAt(i)) || !isDigit(text.charCodeAt(i + 1)) || isDigit(text.charCodeAt(i + 2))) return null;
    parts.push((text.charCodeAt(i) - 48) * 10 + text.charCodeAt(i + 1) - 48);
    i += 2;
  }
  const [days, hours, minutes, seconds] = parts as [number, number, number, number];
  return { end: i, seconds: ((days * 24 + hours) * 60 + minutes) * 60 + seconds };
}

const DAYS = ['today at ', 'yesterday at ', 'today ', 'yesterday '];

// A date in front of the clock and what stands between: `12/03/2021, `, `2021-03-12T`, `12-Mar-21 `, `Today at `.
function skipDate(text: string, at: number): number {
  if (!isDigit(text.charCodeAt(at))) {
    const unit = text.charCodeAt(at) | 32;
    if (unit !== 116 && unit !== 121) return skipMonthDate(text, at);
    const head = text.slice(at, at + 14).toLowerCase();
    const day = DAYS.find((word) => head.startsWith(word));
    return day ? at + day.length : at;
  }
  let i = at;
  const eastern = text.charCodeAt(at + 4) > 0x2e80 ? EASTERN.exec(text.slice(at, at + 16)) : null;
  if (eastern) return at + eastern[0].length;
  for (let part = 0; part < 3; part++) {
    if (part > 0) {
      const separator = text[i];
      if (separator !== '/' && separator !== '-' && separator !== '.') return at;
      i++;
      if (text[i] === ' ') i++;
    }
    const start = i;
    while (i - start < 4 && (isDigit(text.charCodeAt(i)) || (part === 1 && kindOf(text.charCodeAt(i)) >= CharKind.Upper))) i++;
    if (i === start) return at;
  }
  if (text[i] === 'T') return i + 1;
  if (text[i] === ',' || text[i] === '.') i++;
  const next = skipBlanks(text, i);
  return next > i ? skipAt(text, next) : at;
}

// The word between a date and a clock: `05/03/2022 à 21:14`.
function skipAt(text: string, at: number): number {
  if (isDigit(text.charCodeAt(at))) return at;
  const word = AT.exec(text.slice(at, at + 6));
  return word ? at + word[0].length : at;
}
const AT = /^(?:à|at|um|às|alle|kl\.?|klo|в|о) (?=\d)/;

// `2022년 3월 5일 `, `2022年3月5日 `.
const EASTERN = /^\d{4}[년年] ?\d\d?[월月] ?\d\d?[일日] ?/;

// `Mar 02, 2021  `, `Mar 2, 2021, `, `Mar 03 2021 `, `Mar 03 14:05:11`.
function skipMonthDate(text: string, at: number): number {
  if (text[at + 3] !== ' ' || !isDigit(text.charCodeAt(at + 4))) return at;
  const date = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d\d?(?: (?=\d\d:\d\d:\d\d)|,? \d{4},? +(?:at )?)/.exec(
    text.slice(at, at + 24),
  );
  return date ? at + date[0].length : at;
}

function skipRange(text: string, at: number): number {
  let i = skipBlanks(text, at);
  if (text.startsWith('-->', i)) i += 3;
  else if (text[i] === '-' || text[i] === '–' || text[i] === '—') i++;
  else return at;
  return skipBlanks(text, i);
}
