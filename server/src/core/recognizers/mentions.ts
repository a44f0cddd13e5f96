// Dates and figures in a text, in one pass: "More than 40 homes by June 30, 2017" → 40 (figure.cardinal, >) and June 30, 2017 (date.full).
// The text is read into tokens once; only the few tokens that can begin a mention are looked at, and what a token is
// decides which recognisers are asked. Dates are asked before figures, longer readings before shorter ones.

import type { DateMention, Mention } from '../mention';
import { addressEnd } from './address';
import { dayOf } from './calendar';
import { calendarDateAt, dayOfMonthAt } from './dates/calendarDates';
import { fiscalAt, letteredPartAt, partOfYearAt, seasonAt, spelledQuarterAt } from './dates/periods';
import { agoAt, agoBeforeAt, dayWordAt, directionAt, directionBehind, durationFrom, weekdayAt, weekdayEnd } from './dates/relative';
import { yearOfWords } from './dates/spokenYears';
import { centuryAt, decadeWordAt, romanCenturyAt, yearAt } from './dates/years';
import { figureAt } from './figures/figures';
import { lexiconOf, role } from './lexicon';
import type { Locale, NumberStyle } from './locales/table';
import {
  beginsSentence,
  COMMA,
  type Found,
  has,
  isAllCapitals,
  isApostrophe,
  isCapital,
  isNumber,
  isWord,
  lexeme,
  PERIOD,
  type Scan,
  signAt,
  startOf,
  wordAt,
} from './scan';
import { tokenize } from './tokens';

export interface MentionOptions {
  /** The document's language; English is always on too. */
  readonly locale: Locale;
  readonly numbers: NumberStyle;
  /** YYYY-MM-DD, what relative dates are counted from. */
  readonly sessionDate: string | null;
}

/**
 * The mentions in text[from, to), in order of their start; offsets are UTF-16 units of `text`.
 * They are disjoint, but for a relative date and the duration it is made of ("27 years ago", "27 years").
 * Takes time linear in the length and never throws.
 */
export function findMentions(text: string, options: MentionOptions, from = 0, to = text.length): Mention[] {
  const s = tokenize(text, from, to, lexiconOf(options.locale), options.numbers, sessionDay(options.sessionDate));
  const mentions: Mention[] = [];
  if (s.triggerCount === 0) return mentions;
  let done = 0;
  for (let k = 0; k < s.triggerCount; k++) {
    const i = s.triggers[k] as number;
    if (i < done) continue;
    const found = mentionAt(s, i);
    if (!found) continue;
    done = found.next;
    if (found.mention) add(mentions, found.mention);
    if (found.inner) add(mentions, found.inner);
  }
  return mentions;
}

let lastDate: string | null = null;
let lastDay: number | null = null;
/** The day number of the session's date, kept from one paragraph to the next. */
function sessionDay(date: string | null): number | null {
  if (date !== lastDate) {
    lastDate = date;
    lastDay = dayOf(date);
  }
  return lastDay;
}

/** A mention may reach back over words before its token ("a dozen"), but never into the one before it. */
function add(mentions: Mention[], mention: Mention) {
  const before = mentions.at(-1);
  if (
    before &&
    before.end > mention.start &&
    !(before.kind === 'date.relative' && before.start <= mention.start && mention.kind === 'figure.quantity')
  )
    return;
  mentions.push(mention);
}

function mentionAt(s: Scan, i: number): Found | null {
  if (isNumber(s, i) || lexeme(s, i).month > 0) {
    const behind = addressEnd(s, i);
    if (behind) return { mention: null, next: firstTokenFrom(s, i, behind) };
  }
  const date = dateAt(s, i);
  if (date) return date;
  const figure = figureAt(s, i);
  if (!figure?.mention) return figure;
  if (figure.mention.kind !== 'figure.quantity') return figure;
  return durationFrom(s, figure.mention, firstTokenOf(s, i, figure.mention.start), figure.next) ?? figure;
}

function firstTokenFrom(s: Scan, i: number, offset: number): number {
  let k = i + 1;
  while (k < s.last && startOf(s, k) < offset) k++;
  return k;
}

const firstTokenOf = (s: Scan, i: number, start: number) => (s.start[i] === start ? i : s.start[i - 1] === start ? i - 1 : i);

function dateAt(s: Scan, i: number): Found | null {
  if (isNumber(s, i))
    return letteredPartAt(s, i) ?? calendarDateAt(s, i) ?? yearAt(s, i) ?? partOfYearAt(s, i) ?? centuryAt(s, i) ?? dayOfMonthAt(s, i);
  if (isApostrophe(signAt(s, i))) return yearAt(s, i);
  if (!isWord(s, i)) return null;
  const word = lexeme(s, i);
  if (
    s.lexicon.locale.language !== 'en' &&
    (word.weekday > 0 || word.month > 0 || word.season > 0) &&
    !Number.isNaN(lexeme(s, weekdayEnd(s, i) || i + 1).direction)
  ) {
    // „September letzten Jahres“ says the year, „September letzten“ would say which September.
    const ofYear = lexeme(s, i + 2).measure?.grain === 'year';
    const directed = ofYear ? null : directionBehind(s, weekdayEnd(s, i) || i + 1, i);
    if (directed) return directed;
  }
  if (word.month > 0) {
    const date = calendarDateAt(s, i);
    if (date) return date;
  }
  if (word.weekday > 0) {
    const date = datedWeekdayAt(s, i) ?? weekdayAt(s, i);
    if (date) return date;
  }
  if (!Number.isNaN(word.day)) return isNounThere(s, i) || isTheMorning(s, i) ? null : dayWordAt(s, i);
  // "this Friday, October 13": the date says it all
  const dated = !Number.isNaN(word.direction) && lexeme(s, i + 1).weekday > 0 ? datedWeekdayAt(s, i + 1) : null;
  if (dated) return dated;
  if (!Number.isNaN(word.direction)) return directionAt(s, i) ?? directionBehind(s, i);
  if (word.season > 0) return seasonAt(s, i);
  if (word.ordinal > 0 || word.cardinal >= 13 || (word.cardinal > 1 && s.lexicon.locale.language !== 'en')) {
    const date = partOfYearAt(s, i) ?? centuryAt(s, i) ?? calendarDateAt(s, i) ?? dayOfMonthAt(s, i) ?? yearOfWords(s, i);
    if (date) return date;
  }
  if (word.scale === 1000) {
    const year = yearOfWords(s, i);
    if (year) return year;
  }
  if (word.cardinal >= 1) {
    const year = spelledQuarterAt(s, i) ?? yearAt(s, i);
    if (year) return year;
  }
  if (word.decade > 0) return decadeWordAt(s, i);
  if (word.roles & role.fiscal) return fiscalAt(s, i);
  if (word.measure?.grain === 'century') return romanCenturyAt(s, i);
  if (word.roles & role.agoBefore) return agoBeforeAt(s, i);
  return word.roles & role.ago ? agoAt(s, i) : null;
}

/** „Guten Morgen“: in German a capital inside a sentence makes a noun of it. */
const isNounThere = (s: Scan, i: number) =>
  s.lexicon.locale.language === 'de' && isCapital(s, i) && !beginsSentence(s, i) && !isAllCapitals(s, i);

/** «la mañana» is the morning, «mañana» tomorrow. */
const isTheMorning = (s: Scan, i: number) =>
  has(s, i, role.morning) && isWord(s, i - 1) && /^(?:la|las|una|esta|cada|toda|misma)$/.test(wordAt(s, i - 1));

/** "Monday, May 9, 2021", "Mon 9 May": the weekday belongs to the date, and may contradict it. */
function datedWeekdayAt(s: Scan, i: number): Found | null {
  const { weekday, abbreviated } = lexeme(s, i);
  if (abbreviated && !isCapital(s, i) && s.lexicon.locale.language === 'en') return null;
  let at = weekdayEnd(s, i) || i + 1;
  if (signAt(s, at) === PERIOD && abbreviated) at++;
  if (signAt(s, at) === COMMA) at++;
  if (has(s, at, role.the)) at++;
  const found = isNumber(s, at) || lexeme(s, at).month > 0 || lexeme(s, at).ordinal > 0 ? calendarDateAt(s, at, i, weekday) : null;
  const date = found?.mention as DateMention | null | undefined;
  return date &&
    (date.kind === 'date.full' || date.kind === 'date.month-day' || date.kind === 'date.day-month' || date.kind === 'date.day-range')
    ? found
    : null;
}
