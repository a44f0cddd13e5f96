// Dates counted from the session's day: "yesterday evening" · "last year" · "next Monday" · "a year ago" · "the past 25 years" · "last August".
// Without a session's date the value is null (or what was stated of it) and `relative` says the distance.

import type { FigureMention } from '../../mention';
import { civil, durationText, type Grain, isoText, pad, shift, weekdayOf, yearText } from '../calendar';
import { role } from '../lexicon';
import {
  beginsSentence,
  type Found,
  glued,
  has,
  hyphenated,
  isAllCapitals,
  isApostrophe,
  isCapital,
  isWord,
  lexeme,
  type Scan,
  says,
  signAt,
  wordAt,
} from '../scan';
import { yearBehind } from './point';
import { found } from './value';

const at = (s: Scan, count: number, grain: Grain) => (s.today === null ? null : shift(s.today, count, grain));

/** "today", "yesterday evening", "the day before yesterday" */
export function dayWordAt(s: Scan, i: number): Found {
  const offset = lexeme(s, i).day;
  const behind = isApostrophe(signAt(s, i + 1)) && says(s, i + 2, 'hui') ? i + 3 : i + 1;
  const next = partOfDay(s, behind);
  if (Math.abs(offset) === 1 && has(s, i - 1, role.since | role.until) && lexeme(s, i - 2).measure?.grain === 'day') {
    const first = has(s, i - 3, role.the) ? i - 3 : i - 2;
    return found(s, 'date.relative', first, next, at(s, offset * 2, 'day'), { relative: durationText(offset * 2, 'day') });
  }
  return found(s, 'date.relative', i, next, at(s, offset, 'day'), { relative: durationText(offset, 'day') });
}

/** "evening" behind a day; «por la mañana», «à noite», «de manhã». */
function partOfDay(s: Scan, i: number): number {
  let at = i;
  const { language } = s.lexicon.locale;
  if (language === 'es' && says(s, i, 'por') && says(s, i + 1, 'la')) at = i + 2;
  if (language === 'pt' && isWord(s, i) && /^(?:de|da|à)$/.test(wordAt(s, i))) at = i + 1;
  return has(s, at, role.morning | role.night) && !glued(s, at) ? at + 1 : i;
}

/** "last year", "this morning", "next Monday", "last August", "this spring", "the past two years" */
export function directionAt(s: Scan, i: number): Found | null {
  const { direction } = lexeme(s, i);
  let k = i + 1;
  // "this past year", "this coming Sunday", "this very day"
  let count = direction;
  const second = lexeme(s, k).direction;
  if (direction === 0 && !Number.isNaN(second) && second !== 0) {
    count = second;
    k++;
  }
  const word = lexeme(s, k);
  if (word.month > 0 && !word.abbreviated && (isCapital(s, k) || !word.weak)) return monthFrom(s, i, k, count);
  if (word.weekday > 0 && !word.abbreviated && weekdayEnd(s, k)) return weekdayFrom(s, i, k, count, partOfDay(s, weekdayEnd(s, k)));
  if (word.season > 0) return seasonFrom(s, i, k, count);
  if (has(s, k, role.morning) && direction === 0) return found(s, 'date.relative', i, k + 1, at(s, 0, 'day'), { relative: 'P0D' });
  if (has(s, k, role.night) && (says(s, i, 'last') || (count === -1 && s.lexicon.locale.language !== 'en')))
    return found(s, 'date.relative', i, k + 1, at(s, -1, 'day'), { relative: '-P1D' });
  const measure = word.measure;
  if (has(s, k, role.fiscal) && lexeme(s, k + 1).measure?.grain) k++;
  const grain = lexeme(s, k).measure?.grain ?? null;
  if (!grain || (!measure && !grain)) return null;
  const spelled = wordAt(s, i);
  if (s.lexicon.locale.language === 'en') {
    if (wordAt(s, k).endsWith('s') || hyphenated(s, k + 1)) return null;
    // "the previous day" counts from another day; "this day" and "next day" are no dates of the session's.
    if (spelled === 'previous' || (spelled === 'past' && !has(s, i - 1, role.the | role.determiner))) return null;
    if (grain === 'day' && (count !== 0 || i + 1 !== k || has(s, i - 1, role.of | role.to))) return null;
    if (grain === 'quarter' && has(s, k + 1, role.of)) return null;
  } else if (isPlural(s, k)) return null;
  const first = has(s, i - 1, role.the) && direction !== 0 && spelled !== 'last' && spelled !== 'next' ? i - 1 : i;
  // "the coming year of 2022" says the year itself.
  const named = grain === 'year' ? namedYear(s, k + 1) : null;
  if (named) return found(s, 'date.relative', first, named.next, yearText(named.year), { relative: durationText(count, grain) });
  return found(s, 'date.relative', first, k + 1, at(s, count, grain), { relative: durationText(count, grain) });
}

const isPlural = (s: Scan, k: number) =>
  /(?:s|en|[лт]ет|дней|лет|месяцев|недель)$/.test(wordAt(s, k)) && !/^(?:mois|mes|mês|fois|m[eê]s|пред)$/.test(wordAt(s, k));

function namedYear(s: Scan, i: number) {
  if (!has(s, i, role.of) && signAt(s, i) !== 0x2c) return null;
  return has(s, i, role.of) ? yearBehind(s, i) : null;
}

/** A noun before its direction: "année dernière", "año pasado", "mês que vem"; token k is the noun, i the direction. */
export function directionBehind(s: Scan, i: number, noun = 0): Found | null {
  if (s.lexicon.locale.language === 'en' || !isWord(s, i - 1)) return null;
  const { direction } = lexeme(s, i);
  // «el mes que viene»
  const that = says(s, i - 1, 'que');
  const k = noun || (that ? i - 2 : i - 1);
  const word = lexeme(s, k);
  const weekend = weekendBefore(s, k);
  if (weekend) return found(s, 'date.relative', weekend, i + 1, at(s, direction, 'weekend'), { relative: durationText(direction, 'week') });
  const first = has(s, k - 1, role.the) ? k - 1 : isApostrophe(signAt(s, k - 1)) && glued(s, k) ? k - 2 : k;
  if (word.measure?.grain && word.measure.grain !== 'day') {
    if (isPlural(s, k)) return null;
    return found(s, 'date.relative', first, i + 1, at(s, direction, word.measure.grain), {
      relative: durationText(direction, word.measure.grain),
    });
  }
  if (word.weekday > 0) return { ...weekdayFrom(s, k, k, direction, i + 1) };
  if (word.month > 0) return monthFrom(s, k, k, direction, i + 1);
  return word.season > 0 ? seasonFrom(s, k, k, direction, i + 1) : null;
}

/** The first token of «fin de semana», « week-end » that ends with token k; 0 where it is another word. */
function weekendBefore(s: Scan, k: number): number {
  const first = k - 2;
  if (!isWord(s, first) || !(has(s, k - 1, role.of) || hyphenated(s, k - 1))) return 0;
  const grain = s.lexicon.measures.get(`${wordAt(s, first)} ${has(s, k - 1, role.of) ? `${wordAt(s, k - 1)} ` : ''}${wordAt(s, k)}`)?.grain;
  return grain === 'weekend' ? (has(s, first - 1, role.the) ? first - 1 : first) : 0;
}

function monthFrom(s: Scan, first: number, k: number, count: number, next = k + 1): Found | null {
  if (yearBehind(s, next)) return null;
  const month = lexeme(s, k).month;
  const year = s.today === null ? null : yearFor(s.today, count, month);
  return found(s, 'date.relative', first, next, `${yearText(year)}-${pad(month)}`, {
    relative: durationText(count, 'year'),
    ...(year !== null && { stated: `XXXX-${pad(month)}` }),
  });
}

/** "last August" is the latest one that is over; "this August" the session's year's. */
function yearFor(today: number, count: number, month: number): number {
  const now = civil(today);
  if (count < 0) return month < now.month ? now.year : now.year - 1;
  return count > 0 && month <= now.month ? now.year + 1 : now.year;
}

function seasonFrom(s: Scan, first: number, k: number, count: number, behind = k + 1): Found | null {
  const { season } = lexeme(s, k);
  if (yearBehind(s, behind)) return null;
  const start = (season - 21) * 3 + 3;
  const year =
    s.today === null ? null : count === 0 ? civil(s.today).year : yearFor(s.today, count, count < 0 && start < 12 ? start + 2 : start);
  return found(s, 'date.season', first, behind, `${yearText(year)}-${season}`, {
    relative: durationText(count, 'year'),
    ...(year !== null && { stated: `XXXX-${season}` }),
  });
}

/** A weekday with "last", "next" or "this" before it. */
function weekdayFrom(s: Scan, first: number, k: number, count: number, behind = partOfDay(s, k + 1)): Found {
  const weekday = lexeme(s, k).weekday;
  if (s.today === null)
    return found(s, 'date.weekday', first, behind, null, {
      relative: durationText(count, 'week'),
      weekday: { stated: weekday, contradicts: false },
    });
  const distance = weekday - weekdayOf(s.today);
  const days = count === 0 ? distance : count < 0 ? distance - (distance >= 0 ? 7 : 0) : distance + (distance <= 0 ? 7 : 0);
  return found(s, 'date.weekday', first, behind, isoText(s.today + days), {
    relative: durationText(days, 'day'),
    weekday: { stated: weekday, contradicts: false },
  });
}

const namedDays = /^(?:good|black|easter|palm|ash|holy|bloody|cyber|super|fat|shrove|giving|whit)$/;
/** Black Friday, Easter Monday; Dagmar Freitag, in German, where a capital before it makes a surname of it. */
const isNamedDay = (s: Scan, i: number) =>
  isSmallElsewhere(s, i) ||
  (isCapital(s, i - 1) &&
    (namedDays.test(wordAt(s, i - 1)) ||
      (s.lexicon.locale.language === 'de' &&
        (!beginsSentence(s, i - 1) || isCapital(s, i + 1) || s.kind[i + 1] === 0) &&
        lexeme(s, i - 1).roles === 0 &&
        Number.isNaN(lexeme(s, i - 1).direction) &&
        !isAllCapitals(s, i))));

/** «don Domingo»: where days are written small, a capital inside a sentence makes a name. */
const isSmallElsewhere = (s: Scan, i: number) =>
  s.lexicon.locale.language !== 'en' &&
  s.lexicon.locale.language !== 'de' &&
  isCapital(s, i) &&
  !isAllCapitals(s, i) &&
  isWord(s, i - 1) &&
  !has(s, i - 1, role.determiner | role.in | role.the | role.and | role.or | role.article);

/** The token behind a weekday's name, which is two words in Portuguese (“segunda-feira”); 0 where the other is missing. */
export function weekdayEnd(s: Scan, i: number): number {
  const { weekday } = lexeme(s, i);
  if (s.lexicon.locale.language !== 'pt' || weekday > 5 || weekday === 0) return i + 1;
  return hyphenated(s, i + 1) && says(s, i + 2, 'feira') ? i + 3 : 0;
}

/** "Monday", "on Tuesday morning": the nearest one, "since Friday" the last, "Monday will" the next. */
export function weekdayAt(s: Scan, i: number): Found | null {
  const word = lexeme(s, i);
  const end = weekdayEnd(s, i);
  if (!end) return null;
  if (word.abbreviated || (hyphenated(s, end) && !lexeme(s, end + 1).weekday)) return null;
  // Good Friday, Super Tuesday Night: names of days, Friday Group: of others.
  if (
    isCapital(s, i + 1) &&
    isWord(s, i + 1) &&
    !has(s, i + 1, role.morning | role.night | role.function | role.in) &&
    s.lexicon.locale.language === 'en'
  )
    return null;
  if (isNamedDay(s, i)) return null;
  const next = partOfDay(s, end);
  const weekday = { stated: word.weekday, contradicts: false };
  if (s.today === null) return found(s, 'date.weekday', i, next, null, { weekday });
  const ahead = isWord(s, next) && /^(?:will|shall)$/.test(wordAt(s, next));
  const nearest = ((word.weekday - weekdayOf(s.today) + 10) % 7) - 3;
  const distance =
    nearest > 0 && has(s, i - 1, role.since) ? nearest - 7 : nearest < 0 && (ahead || has(s, i - 1, role.until)) ? nearest + 7 : nearest;
  return found(s, 'date.weekday', i, next, isoText(s.today + distance), { relative: durationText(distance, 'day'), weekday });
}

/** "a year ago", "a week ago": token i is "ago". With a number before it: durationFrom. */
export function agoAt(s: Scan, i: number): Found | null {
  const grain = lexeme(s, i - 1).measure?.grain ?? null;
  if (!says(s, i, 'ago') && s.lexicon.locale.language === 'en') return null;
  if (!grain) return null;
  if (s.lexicon.locale.language !== 'ru' && !(has(s, i - 2, role.article) || lexeme(s, i - 2).cardinal === 1)) return null;
  const first = s.lexicon.locale.language === 'ru' && !(lexeme(s, i - 2).cardinal === 1) ? i - 1 : i - 2;
  return found(s, 'date.relative', first, i + 1, at(s, -1, grain), { relative: durationText(-1, grain) });
}

/** "vor einem Jahr", "hace un año", "il y a un an": token i is the word that says ago. */
export function agoBeforeAt(s: Scan, i: number): Found | null {
  let first = i;
  if (s.lexicon.locale.language === 'fr') {
    if (!says(s, i - 1, 'il') || !says(s, i + 1, 'a')) return null;
    first = i - 1;
  }
  const k = first === i ? i + 1 : i + 2;
  if (!has(s, k, role.article) && lexeme(s, k).cardinal !== 1) return null;
  const grain = lexeme(s, k + 1).measure?.grain ?? null;
  return grain && found(s, 'date.relative', first, k + 2, at(s, -1, grain), { relative: durationText(-1, grain) });
}

const finerGrain: Partial<Record<Grain, readonly [Grain, number]>> = { century: ['decade', 10], decade: ['year', 10], year: ['month', 12] };

/** A duration that a word beside it makes a date: "27 years ago", "the past 25 years", "vor drei Jahren". The figure stays inside. */
export function durationFrom(s: Scan, figure: FigureMention, firstToken: number, next: number): Found | null {
  const stated = s.lexicon.measures.get(unitWord(s, next - 1))?.grain ?? null;
  if (!stated) return null;
  const value = typeof figure.value.value === 'number' ? figure.value.value : figure.value.value[1];
  // "half a century ago": five decades
  const finer = value < 1 ? finerGrain[stated] : undefined;
  const grain = finer ? finer[0] : stated;
  const count = Math.round(finer ? value * finer[1] : value);
  const behind = has(s, next, role.more) ? next + 1 : next;
  if (has(s, behind, role.ago) && (says(s, behind, 'ago') || s.lexicon.locale.language !== 'en'))
    return ago(s, figure, firstToken, behind + 1, count, grain);
  const ahead = aheadBehind(s, firstToken, next);
  if (ahead) return ago(s, figure, firstToken, ahead, -count, grain);
  const hence = henceBefore(s, firstToken);
  if (hence) return ago(s, figure, hence, next, -count, grain);
  const before = beforeDuration(s, firstToken);
  if (before) return ago(s, figure, before, next, count, grain);
  // «pasados cinco años»: when they were over
  const over = /^pas(?:s?ad[oa]s)$/.test(unitWord(s, firstToken - 1));
  const direction = over ? 0 : lexeme(s, firstToken - 1).direction;
  const inside = lexeme(s, next - 2).direction;
  if ((direction === -1 || direction === 1) && !hyphenated(s, firstToken - 1)) {
    const first = has(s, firstToken - 2, role.the) || lexeme(s, firstToken - 2).direction === 0 ? firstToken - 2 : firstToken - 1;
    return span(s, figure, first, next, count * direction, grain);
  }
  return inside === -1 || inside === 1 ? span(s, figure, firstToken, next, count * inside, grain) : null;
}

/** "two weeks from now", "in two years' time": the token behind, or 0. */
function aheadBehind(s: Scan, first: number, next: number): number {
  if (s.lexicon.locale.language !== 'en') return 0;
  if (has(s, next, role.from) && isWord(s, next + 1) && /^(?:now|today)$/.test(wordAt(s, next + 1))) return next + 2;
  const owned = isApostrophe(signAt(s, next)) && glued(s, next) ? next + 1 : 0;
  return owned && says(s, owned, 'time') && says(s, first - 1, 'in') ? owned + 1 : 0;
}

/** «dentro de dos años», «daqui a três semanas», «через два года»: the token of the word, or 0. English says it behind. */
function henceBefore(s: Scan, first: number): number {
  if (s.lexicon.locale.language === 'en') return 0;
  const k = has(s, first - 1, role.of | role.to) ? first - 2 : first - 1;
  return isWord(s, k) && has(s, k, role.ahead) ? k : 0;
}

const unitWord = (s: Scan, i: number) => (isWord(s, i) ? wordAt(s, i) : '');

function beforeDuration(s: Scan, first: number): number {
  const k = first - 1;
  if (!isWord(s, k)) return 0;
  if (has(s, k, role.agoBefore)) return k;
  if (s.lexicon.locale.language === 'fr' && says(s, k, 'a') && says(s, k - 1, 'y') && says(s, k - 2, 'il')) return k - 2;
  return lexeme(s, k).approximation > 0 && has(s, k - 1, role.agoBefore) ? k - 1 : 0;
}

function ago(s: Scan, figure: FigureMention, first: number, next: number, count: number, grain: Grain): Found {
  const value = Math.abs(count) < 10000 ? at(s, -count, grain) : null;
  const { mention } = found(s, 'date.relative', first, next, value, {
    relative: durationText(-count, grain),
    ...(figure.approx && { approx: figure.approx }),
  });
  return { mention, next, inner: figure };
}

/** The stretch from or to the session's period: "the past 25 years" is 1996/2021. */
function span(s: Scan, figure: FigureMention, first: number, next: number, count: number, grain: Grain): Found {
  const far = Math.abs(count) < 10000 ? at(s, count, grain) : null;
  const near = at(s, 0, grain);
  const value = far === null || near === null ? null : count < 0 ? `${far}/${near}` : `${near}/${far}`;
  const { mention } = found(s, 'date.relative', first, next, value, { relative: durationText(count, grain) });
  return { mention, next, inner: figure };
}
