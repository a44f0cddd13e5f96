// Days, months and ranges of them: "Tuesday, May 9, 2021" · "May 11–12" · "from 5 to 7 June 2019" · "April - May of this year" · "since March 2020".

import type { DateKind } from '../../mention';
import { isBesideWithin } from '../beside';
import { civil, dateText, dayOf, shift } from '../calendar';
import { role } from '../lexicon';
import {
  beginsSentence,
  COMMA,
  type Found,
  glued,
  has,
  isAllCapitals,
  isApostrophe,
  isCapital,
  isDash,
  isNumber,
  isPunctuation,
  isWord,
  lexeme,
  OPEN,
  PERIOD,
  type Scan,
  signAt,
  wordAt,
} from '../scan';
import { continuesNumber, dayAt, isInMonth, type Point, pointAt, yearBehind } from './point';
import { found, nearestYear, pointFacts, pointKind } from './value';
import { yearWord } from './yearWords';

/** A date or a range that begins with the point at token i; `first` is where the words before it (a weekday) began. */
export function calendarDateAt(s: Scan, i: number, first = i, weekday = 0): Found | null {
  const a = pointAt(s, i) ?? headOfDayRange(s, i);
  if (!a) return null;
  if (glued(s, i) && isWord(s, i - 1)) return null;
  const range = rangeFrom(s, a);
  if (range) return rangeFound(s, a, range, first);
  if (a.month === 0) return null;
  const behind = a.year === null ? relativeYear(s, a.next) : null;
  if (a.day === 0 && !behind && !isMonthMeant(s, a)) return null;
  const p: Point = behind ? { ...a, year: behind.year, next: behind.next } : { ...a, next: yearWord(s, a.next) };
  // «avenida 9 de Julio», «улица 8 Марта»: a street
  if (s.lexicon.locale.language !== 'en' && p.year === null && isBesideWithin(s, first, 'street', 2))
    return { mention: null, next: p.next };
  const facts = pointFacts(s, p, weekday);
  const week = p.day > 0 && !facts.impossible ? weekBefore(s, first) : null;
  if (week) return found(s, 'date.relative', week.first, p.next, null, { ...facts, value: periodOf(facts.value, week.grain) });
  return found(s, pointKind(p), first, p.next, null, facts);
}

/** "the week of" before a day. */
function weekBefore(s: Scan, first: number): { first: number; grain: 'week' | 'weekend' } | null {
  const grain = has(s, first - 1, role.of) ? lexeme(s, first - 2).measure?.grain : null;
  return grain === 'week' || grain === 'weekend' ? { first: has(s, first - 3, role.the) ? first - 3 : first - 2, grain } : null;
}

function periodOf(date: string, grain: 'week' | 'weekend'): string {
  const day = dayOf(date);
  return day === null ? date : shift(day, 0, grain);
}

/** "11" in "11–12 May": a day whose month stands behind the other end. */
function headOfDayRange(s: Scan, i: number): Point | null {
  if (!isNumber(s, i)) return null;
  const day = dayAt(s, i);
  if (!day) return null;
  const next = signAt(s, day.next) === PERIOD && glued(s, day.next) && s.lexicon.locale.language === 'de' ? day.next + 1 : day.next;
  return { first: i, next, year: null, month: 0, day: day.day, dayFirst: true };
}

/** The other end of a range that begins with a. */
function rangeFrom(s: Scan, a: Point): Point | null {
  const at = connector(s, a);
  if (!at) return null;
  const b = pointAt(s, has(s, at, role.the) ? at + 1 : at);
  if (b) {
    if (a.month === 0) return b.day > 0 && b.dayFirst ? b : null;
    if (a.day > 0 && b.day === 0 && !b.year) return null;
    if (a.day === 0 && b.day > 0 && a.year === null) return null;
    if (a.day === 0 && b.day === 0 && b.year === null && a.year === null && !isMonthMeant(s, a) && !isMonthMeant(s, b)) return null;
    return b;
  }
  // "May 11–12, 2021"
  if (a.month > 0 && a.day > 0 && !a.dayFirst && a.year === null) {
    const day = dayAt(s, at);
    if (!day || day.day <= a.day || (has(s, at - 1, role.and) && !isPunctuation(s, day.next) && !yearBehind(s, day.next))) return null;
    const year = yearBehind(s, day.next);
    return { first: at, next: year?.next ?? day.next, year: year?.year ?? null, month: a.month, day: day.day, dayFirst: false };
  }
  return null;
}

/** A dash, "to", "through", "until", or "and" behind "between" and between days: the token behind it, or 0. */
function connector(s: Scan, a: Point): number {
  const i = a.next;
  if (isDash(signAt(s, i))) return i + 1;
  if (has(s, i, role.to | role.until)) return i + 1;
  if (has(s, i, role.and))
    return has(s, a.first - 1, role.between) || (a.day > 0 && (isNumber(s, i + 1) || lexeme(s, i + 1).ordinal > 0)) ? i + 1 : 0;
  return has(s, i, role.or) && a.month === 0 ? i + 1 : 0;
}

function rangeFound(s: Scan, a: Point, b: Point, first: number): Found | null {
  const behind = b.year === null && a.year === null ? relativeYear(s, b.next) : null;
  const month = a.month || b.month;
  const unsaid = a.year === null && b.year === null && !behind;
  const implied = unsaid && a.day > 0 && s.today !== null ? nearestYear(s.today, month, a.day) : null;
  const yearB = behind ? behind.year : (b.year ?? (implied !== null && b.month < month ? implied + 1 : implied));
  const wraps = a.year === null && yearB !== null && month > b.month;
  const yearA = a.year ?? (wraps && yearB !== null ? yearB - 1 : yearB);
  const from = dateText(yearA, month, a.day);
  const to = dateText(b.year === null && !behind && a.year !== null ? a.year : yearB, b.month, b.day);
  if (a.day === 0 && b.day > 0) return null;
  const kind: DateKind = a.day > 0 ? 'date.day-range' : 'date.month-range';
  const backwards = !from.startsWith('X') && !to.startsWith('X') && from > to;
  const impossible = [pointFacts(s, { ...a, month }), pointFacts(s, b)].some((facts) => facts.impossible);
  return found(s, kind, first, behind ? behind.next : yearWord(s, b.next), `${from}/${to}`, {
    ...(implied !== null && { stated: `${dateText(null, month, a.day)}/${dateText(null, b.month, b.day)}` }),
    ...(backwards && { backwards: true }),
    ...(impossible && { impossible: true }),
  });
}

/** "of this year", "last year" behind a month or a day. */
function relativeYear(s: Scan, i: number): { year: number | null; next: number } | null {
  const at = has(s, i, role.of) ? i + 1 : i;
  const direction = lexeme(s, at).direction;
  if (Number.isNaN(direction) || lexeme(s, at + 1).measure?.grain !== 'year') return null;
  return { year: s.today === null ? null : civil(s.today).year + direction, next: at + 2 };
}

/** A month on its own: always "September", "May" and "March" only where a preposition or a modifier leads to them. */
function isMonthMeant(s: Scan, a: Point): boolean {
  if (a.year !== null) return true;
  const titled = signAt(s, a.first - 1) === PERIOD && glued(s, a.first - 1) ? a.first - 2 : a.first - 1; // Ms. June
  if (isCapital(s, a.first) && isWord(s, titled) && titles.test(s.text.slice(s.start[titled], s.end[titled]))) return false;
  const word = lexeme(s, a.first);
  const english = s.lexicon.locale.language === 'en';
  if (!isCapital(s, a.first))
    return !word.weak && !english
      ? !word.abbreviated
      : !word.abbreviated &&
          (/^(?:january|february|september|october|november|december|july)$/.test(s.text.slice(s.start[a.first], s.end[a.first])) ||
            isInMonth(s, a.first));
  const before = a.first - 1;
  const led =
    isWord(s, before) &&
    (has(s, before, role.in | role.since | role.until | role.early | role.of | role.from | role.to) ||
      !Number.isNaN(lexeme(s, before).direction) ||
      lexeme(s, before).month > 0);
  // "to May" is a month only at the end of a range, or it is given to a person.
  const given = has(s, before, role.to) && !has(s, before, role.in) && !rangeBefore(s, before);
  if (word.weak) {
    if (led && has(s, before, role.of | role.to) && english && isAllCapitals(s, a.first) && !isAllCapitals(s, before)) return false;
    return (led && !given && !follows(s, a)) || (isDash(signAt(s, before)) && has(s, before - 1, role.early));
  }
  // « la planète Mars », «тётя Августа»: where months are written small, a capital makes a name.
  if (!english && s.lexicon.locale.language !== 'de' && !led && !beginsSentence(s, a.first) && !isAllCapitals(s, a.first)) return false;
  // April Jones, "Thanks, June": names.
  const name = english && /^(?:april|june|august)$/i.test(s.text.slice(s.start[a.first], s.end[a.first]));
  if (name && (follows(s, a) || given || (!led && (signAt(s, before) === COMMA || isWord(s, before)))))
    return has(s, before, role.and | role.or | role.determiner) && !follows(s, a);
  return led || !follows(s, a);
}

/** Herr Mai, el señor Mayo, Mrs May: a person. */
const titles =
  /^(?:herrn?|frau|kollegen?|kollegin|señora?|senhora?|monsieur|madame|mr|mrs|ms|miss|minister|ministerin|senator|congressman|sir|lord|lady|dame)$/i;

const rangeBefore = (s: Scan, i: number) =>
  [i - 1, i - 2, i - 3].some((k) => has(s, k, role.from) || lexeme(s, k).month > 0 || isNumber(s, k));

/** "by May herself", "of March Street", "In May's view": the name of a person or a place. */
function follows(s: Scan, a: Point): boolean {
  if (isApostrophe(signAt(s, a.next)) && has(s, a.first - 1, role.of)) return true;
  return (
    isCapital(s, a.next) &&
    !isAllCapitals(s, a.next) &&
    signAt(s, a.next - 1) !== PERIOD &&
    !lexeme(s, a.next).month &&
    !has(s, a.next, role.function)
  );
}

/** "on the 15th": a day of the month, where nothing that could be ranked follows. */
export function dayOfMonthAt(s: Scan, i: number): Found | null {
  const day = dayAt(s, i);
  // "on the second, I disagree" is a point of a list; "on the twelfth" a day.
  if (day && !isNumber(s, i) && (day.day < 9 || s.lexicon.locale.language !== 'en')) return null;
  if (day?.ordinal && day.day <= 31 && s.lexicon.locale.language === 'en') {
    const before = has(s, i - 1, role.the) ? i - 2 : i - 1;
    // "Thursday the 5th", "the 5th of the month"
    const month = has(s, day.next, role.of) && lexeme(s, day.next + 2).measure?.grain === 'month' && !wordAt(s, day.next + 2).endsWith('s');
    if ((lexeme(s, before).weekday > 0 && !isWord(s, day.next)) || month)
      return found(s, 'date.day', i, day.next, `XXXX-XX-${String(day.day).padStart(2, '0')}`);
  }
  if (day && !day.ordinal) return namedDayAt(s, i, day);
  if (!day?.ordinal || day.day > 31 || !has(s, i - 1, role.the) || !has(s, i - 2, role.in) || s.lexicon.locale.language !== 'en')
    return null;
  if (!/^(?:on|by|until|till|before|since|after)$/.test(s.text.slice(s.start[i - 2], s.end[i - 2]).toLowerCase())) return null;
  // "on the 15th and then", against "on the 5th and 6th floors"
  const joined =
    has(s, day.next, role.and) && !isNumber(s, day.next + 1) && (!isWord(s, day.next + 1) || has(s, day.next + 1, role.function));
  // "on the 21st with the results"
  const goesOn = isWord(s, day.next) && has(s, day.next, role.function | role.in) && !has(s, day.next, role.of | role.and | role.or);
  if (!joined && !goesOn && (!isPunctuation(s, day.next) || isDash(signAt(s, day.next)) || signAt(s, day.next) === OPEN)) return null;
  if (signAt(s, day.next) === COMMA && continuesNumber(s, day.next)) return null;
  return found(s, 'date.day', i, day.next, `XXXX-XX-${String(day.day).padStart(2, '0')}`);
}

/** «el día 13», «no dia 2»: not «13 dias», «día 5 de la huelga» counts on. */
function namedDayAt(s: Scan, i: number, day: { day: number; next: number }): Found | null {
  const { language } = s.lexicon.locale;
  if ((language !== 'es' && language !== 'pt') || day.day > 31 || !isWord(s, i - 1) || !/^d[ií]a$/.test(wordAt(s, i - 1))) return null;
  if (!has(s, i - 2, role.the | role.in | role.determiner) || lexeme(s, day.next).measure || has(s, day.next, role.of)) return null;
  return found(s, 'date.day', i - 1, day.next, `XXXX-XX-${String(day.day).padStart(2, '0')}`);
}
