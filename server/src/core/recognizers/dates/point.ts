// One point in the calendar as it is written: "May 9, 2021" · "the 9th of May" · "9. Mai 2021" · "April 1996" · "2017-06-30" · "30.06.2017".

import { isPossible } from '../calendar';
import { ordinalDigits, ordinalWord } from '../figures/ordinals';
import { role } from '../lexicon';
import { numeralAt } from '../numbers';
import {
  COLON,
  COMMA,
  digitsAt,
  glued,
  HYPHEN,
  has,
  isApostrophe,
  isCapital,
  isDash,
  isNumber,
  isWord,
  lengthOf,
  lexeme,
  PERIOD,
  type Scan,
  SLASH,
  says,
  signAt,
  wordAt,
} from '../scan';
import { century, spokenTwoDigits, yearInWords, yearWord } from './yearWords';

export interface Point {
  readonly first: number;
  readonly next: number;
  readonly year: number | null;
  /** 0: none stated. */
  readonly month: number;
  readonly day: number;
  readonly dayFirst: boolean;
  /** Other readings of an ambiguous one, as [month, day]. */
  readonly other?: readonly [number, number];
}

/** The point that begins with token i, or null. A year alone is none: see year.ts. */
export function pointAt(s: Scan, i: number): Point | null {
  if (isNumber(s, i)) return numericAt(s, i) ?? dayFirstAt(s, i);
  const word = lexeme(s, i);
  if (word.month > 0) return monthFirstAt(s, i);
  if (word.ordinal > 0 || (word.cardinal >= (s.lexicon.locale.language === 'en' ? 20 : 2) && word.cardinal < 100)) return dayFirstAt(s, i);
  return null;
}

/** A year in two or four digits behind a day or a month: "2021", ", 2021", "of 2021", "'98". */
export function yearBehind(s: Scan, i: number, comma = true): { year: number; next: number } | null {
  let at = i;
  if (signAt(s, at) === COMMA && comma && !glued(s, at + 1)) at++;
  else if (has(s, at, role.of) || (isWord(s, at) && s.lexicon.locale.language === 'es' && says(s, at, 'del'))) at++;
  if (isApostrophe(signAt(s, at)) && !glued(s, at) && isNumber(s, at + 1) && lengthOf(s, at + 1) === 2 && glued(s, at + 1)) {
    return { year: century(digitsAt(s, at + 1)), next: at + 2 };
  }
  if (!isNumber(s, at) || lengthOf(s, at) !== 4 || glued(s, at)) return null;
  const year = digitsAt(s, at);
  if (year < 1000 || year > 2999 || continuesNumber(s, at)) return null;
  return { year, next: yearWord(s, at + 1) };
}

/** A number that goes on: "2,500", "9.5", "17:30", "20%", "12th". */
export function continuesNumber(s: Scan, i: number): boolean {
  const code = signAt(s, i + 1);
  if (code === 0x25 && i + 1 < s.last) return true;
  if (!glued(s, i + 1)) return false;
  if (isWord(s, i + 1)) return true;
  return (code === PERIOD || code === COMMA || code === COLON) && glued(s, i + 2) && isNumber(s, i + 2);
}

/** A day of the month: "9", "9th", "ninth", "the 9th"; 0 where there is none. */
export function dayAt(s: Scan, i: number): { day: number; next: number; ordinal: boolean } | null {
  const ordinal = ordinalDigits(s, i) ?? (isWord(s, i) ? ordinalWord(s, i) : null);
  if (ordinal) return ordinal.value >= 1 && ordinal.value <= 39 ? { day: ordinal.value, next: ordinal.next, ordinal: true } : null;
  if (!isNumber(s, i) || lengthOf(s, i) > 2 || continuesNumber(s, i)) return null;
  const day = digitsAt(s, i);
  return day >= 1 && day <= 39 ? { day, next: i + 1, ordinal: false } : null;
}

function monthFirstAt(s: Scan, i: number): Point | null {
  const word = lexeme(s, i);
  if (word.weak && !isCapital(s, i) && !isDatedInSmallLetters(s, i)) return null;
  let next = i + 1;
  const dotted = signAt(s, next) === PERIOD && glued(s, next);
  if (dotted && word.abbreviated) next++;
  else if (dotted) return point(i, next, null, word.month, 0);
  let at = next;
  if (has(s, at, role.the)) at++;
  const found = dayAt(s, at);
  if (found && !isCount(s, at, found, word.abbreviated)) {
    const year = yearBehind(s, found.next) ?? spokenYearBehind(s, found.next);
    if (year) return point(i, year.next, year.year, word.month, found.day);
    return point(i, found.next, null, word.month, found.day);
  }
  const year = yearBehind(s, next) ?? spokenYearBehind(s, next) ?? twoDigitsBehind(s, next);
  if (year) return point(i, year.next, year.year, word.month, 0);
  return word.abbreviated ? null : point(i, next, null, word.month, 0);
}

/** "june nineteen ninety-eight", "June of twenty nineteen", "May 5th, nineteen forty" */
function spokenYearBehind(s: Scan, i: number): { year: number; next: number } | null {
  const joined = has(s, i, role.of) || (isWord(s, i) && wordAt(s, i) === 'del') || (signAt(s, i) === COMMA && !glued(s, i + 1));
  return yearInWords(s, joined ? i + 1 : i);
}

/** "june of eighty nine" */
const twoDigitsBehind = (s: Scan, i: number) => (has(s, i, role.of) ? spokenTwoDigits(s, i + 1) : null);

/** "may ninth", "on march first", "in may": recognised speech has no capitals; "we may first march" is no date. */
function isDatedInSmallLetters(s: Scan, i: number): boolean {
  if (s.lexicon.locale.language !== 'en') return false;
  const next = lexeme(s, i + 1);
  if (!isNumber(s, i + 1) && next.ordinal === 0 && next.cardinal < 2 && !has(s, i + 1, role.of)) return isInMonth(s, i);
  if (has(s, i + 1, role.of) && !Number.isNaN(lexeme(s, i + 2).direction) && lexeme(s, i + 3).measure?.grain === 'year') return true;
  const day = dayAt(s, i + 1);
  const led = isWord(s, i - 1) && dateLeads.test(wordAt(s, i - 1));
  if (day?.ordinal) return (day.day > 3 || led || lexeme(s, i - 1).weekday > 0) && day.day <= 31;
  if (led && day) return !lexeme(s, day.next).measure && !lexeme(s, day.next).scale;
  return (led && (yearBehind(s, i + 1, false) !== null || spokenYearBehind(s, i + 1) !== null)) || isInMonth(s, i);
}

const dateLeads = /^(?:in|on|of|by|since|until|till|through|from|before|after|last|next)$/;
/** "in may", "since march", with nothing behind that the other word could take. */
export const isInMonth = (s: Scan, i: number) =>
  isWord(s, i - 1) &&
  (has(s, i - 1, role.in | role.since | role.until | role.early) || !Number.isNaN(lexeme(s, i - 1).direction)) &&
  (/^(?:in|since|until|last|next|early|late|mid)$/.test(wordAt(s, i - 1)) || (says(s, i - 1, 'this') && !isWord(s, i + 1))) &&
  (!isWord(s, i + 1) || has(s, i + 1, role.function | role.of | role.in)) &&
  !has(s, i + 1, role.article | role.the) &&
  !(isWord(s, i + 1) && /^(?:be|have|not)$/.test(wordAt(s, i + 1)));

/** "In May 20 people came": the number counts what follows. */
function isCount(s: Scan, at: number, day: { next: number; ordinal: boolean }, abbreviated: boolean): boolean {
  if (day.ordinal) return false;
  if (s.lexicon.locale.language !== 'en' && !abbreviated && lexeme(s, at - 1).month > 0 && !isDash(signAt(s, day.next))) return true;
  const behind = lexeme(s, day.next);
  if (behind.scale > 0 || behind.measure !== null || behind.month > 0) return !(behind.measure?.unit === 'second');
  return isWord(s, day.next) && (says(s, day.next, 'people') || says(s, day.next, 'countries'));
}

const point = (first: number, next: number, year: number | null, month: number, day: number, dayFirst = false): Point => ({
  first,
  next,
  year,
  month,
  day,
  dayFirst,
});

/** « onze novembre », «veintitrés de febrero»: days are counted there, not ranked. */
function dayInWords(s: Scan, i: number): { day: number; next: number; ordinal: boolean } | null {
  const { language } = s.lexicon.locale;
  if ((language !== 'fr' && language !== 'es' && language !== 'pt') || !(lexeme(s, i).cardinal > 0)) return null;
  const numeral = numeralAt(s, i);
  return numeral && Number.isInteger(numeral.value) && numeral.value <= 31
    ? { day: numeral.value, next: numeral.next, ordinal: false }
    : null;
}

/** "9 May 2021", "the ninth of May", "9. Mai", "9 de mayo de 2021", "1er mai" */
function dayFirstAt(s: Scan, i: number): Point | null {
  const found = dayAt(s, i) ?? dayInWords(s, i);
  if (!found) return null;
  let at = found.next;
  if (signAt(s, at) === PERIOD && glued(s, at) && !found.ordinal && s.lexicon.locale.language === 'de') at++;
  if (has(s, at, role.of)) at++;
  const month = lexeme(s, at);
  if (month.month === 0 || (month.weak && !isCapital(s, at) && !found.ordinal && s.lexicon.locale.language === 'en')) {
    if (month.month === 0 || at === found.next + 1) return null;
    if (isWord(s, at) && !isCapital(s, at) && !says(s, at, 'august') && !found.ordinal) return null;
  }
  if (found.ordinal && month.weak && !isCapital(s, at) && !(has(s, at - 1, role.of) && (found.day > 3 || has(s, i - 1, role.the))))
    return null;
  if (month.abbreviated && !isCapital(s, at) && s.lexicon.locale.language === 'en') return null;
  let next = at + 1;
  if (signAt(s, next) === PERIOD && glued(s, next) && month.abbreviated && !endsText(s, next)) next++;
  const year = yearBehind(s, next) ?? spokenYearBehind(s, next);
  // A year may carry its word: "9 мая 2021 года".
  if (year) return point(i, yearWord(s, year.next), year.year, month.month, found.day, true);
  return point(i, next, null, month.month, found.day, true);
}

const endsText = (s: Scan, i: number) => !isNumber(s, i + 1) && (s.kind[i + 1] === 0 || isCapital(s, i + 1));

/** 2017-06-30, 30.06.2017, 6/30/2017; what is written with slashes may have two readings. */
function numericAt(s: Scan, i: number): Point | null {
  const code = signAt(s, i + 1);
  if (code === PERIOD && signAt(s, i + 3) === PERIOD && !isNumber(s, i + 4)) return germanDay(s, i);
  if ((code !== HYPHEN && code !== PERIOD && code !== SLASH) || signAt(s, i + 3) !== code) return null;
  for (let k = i + 1; k <= i + 4; k++) if (!glued(s, k)) return null;
  if (glued(s, i) && s.kind[i - 1] !== 0 && !isOpening(signAt(s, i - 1))) return null;
  if (!isNumber(s, i + 2) || !isNumber(s, i + 4)) return null;
  let next = i + 5;
  // "2016-07-05T12:00" keeps its day; "1-2-3-4" is none.
  if (glued(s, next) && signAt(s, next) !== 0 && isNumber(s, next + 1) && glued(s, next + 1) && signAt(s, next) !== COMMA) return null;
  if (glued(s, next) && isWord(s, next) && !says(s, next, 't')) return null;
  const [a, b, c] = [digitsAt(s, i), digitsAt(s, i + 2), digitsAt(s, i + 4)];
  const [la, lb, lc] = [lengthOf(s, i), lengthOf(s, i + 2), lengthOf(s, i + 4)];
  if (lb > 2) return null;
  if (la === 4 && lc <= 2) return a >= 1000 && a < 3000 && b <= 19 && c <= 39 && b > 0 && c > 0 ? point(i, next, a, b, c) : null;
  if (la > 2 || (lc !== 4 && lc !== 2) || (lc === 2 && code === HYPHEN) || a > 39 || b > 39 || a === 0 || b === 0) return null;
  const year = lc === 4 ? c : century(c);
  if (lc === 4 && (c < 1000 || c > 2999)) return null;
  if (lc === 2 && code === PERIOD && (la < 2 || lb < 2)) return null;
  const monthFirst = code !== PERIOD && s.lexicon.locale.language === 'en';
  const dayMonth: readonly [number, number] = [b, a];
  const monthDay: readonly [number, number] = [a, b];
  next = yearWord(s, next);
  if (code === PERIOD) return { ...point(i, next, year, b, a, true) };
  const [kept, other] = monthFirst ? [monthDay, dayMonth] : [dayMonth, monthDay];
  const keptIs = isPossible(year, kept[0], kept[1]);
  const otherIs = isPossible(year, other[0], other[1]);
  if (!keptIs && otherIs) return point(i, next, year, other[0], other[1]);
  if (!keptIs && lc === 2) return null;
  return { ...point(i, next, year, kept[0], kept[1]), ...(keptIs && otherIs && a !== b && { other }) };
}

/** „am 24.12.“, „vom 3.5.“: a day and a month in digits, behind a preposition. */
function germanDay(s: Scan, i: number): Point | null {
  if (s.lexicon.locale.language !== 'de' || !glued(s, i + 1) || !glued(s, i + 2) || !glued(s, i + 3) || !isNumber(s, i + 2)) return null;
  const [day, month] = [digitsAt(s, i), digitsAt(s, i + 2)];
  const led = isWord(s, i - 1) && germanLeads.has(wordAt(s, i - 1));
  return led && lengthOf(s, i + 2) <= 2 && isPossible(null, month, day) ? point(i, i + 4, null, month, day, true) : null;
}
const germanLeads = new Set(['am', 'vom', 'bis', 'zum', 'den', 'dem', 'der', 'seit', 'ab', 'beim']);

const isOpening = (code: number) =>
  code === 0x28 || code === 0x5b || code === 0x22 || code === 0x201c || code === 0xab || isDash(code) || code === 0x27;
