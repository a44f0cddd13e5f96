// Times of day, which are no figures: "5 p.m." · "10 o'clock" · "at 5 I leave" · "at 7.30" · "half past two" · „um halb sechs“ ·
// « à 9 heures 30 » · «a las nueve y cinco» · «в 10 часов 5 минут».

import { isBeside } from '../beside';
import { role } from '../lexicon';
import { numeralAt } from '../numbers';
import {
  beginsSentence,
  COLON,
  COMMA,
  digitsAt,
  glued,
  has,
  hyphenated,
  isApostrophe,
  isCounted,
  isDash,
  isNumber,
  isPunctuation,
  isWord,
  lengthOf,
  lexeme,
  PERIOD,
  type Scan,
  says,
  signAt,
  wordAt,
} from '../scan';
import type { Amount } from './amount';
import { measureAt } from './measures';

/** 5 p.m., 10 o'clock, 0900 hours */
export function isClock(s: Scan, i: number): boolean {
  let at = i + 1;
  if (isWord(s, at) && lengthOf(s, at) === 1) {
    const letter = wordAt(s, at);
    if (letter === 'o') return isApostrophe(signAt(s, at + 1)) && says(s, at + 2, 'clock');
    if (letter === 'a' || letter === 'p') return signAt(s, at + 1) === PERIOD && says(s, at + 2, 'm') && glued(s, at + 2);
    if (letter === 'h') return s.lexicon.locale.language !== 'en';
  }
  if (hyphenated(s, at)) at++;
  return has(s, at, role.clock);
}

/** The token behind the minutes of an hour in words, „acht Uhr dreißig“; `next` is behind the hour. */
export function clockEnd(s: Scan, next: number): number {
  if (!has(s, next, role.clock)) return next;
  const minutes = isWord(s, next + 1) && lexeme(s, next + 1).cardinal > 0 ? numeralAt(s, next + 1) : null;
  if (!minutes || minutes.digits || minutes.value >= 60) return next;
  return measureAt(s, minutes.next, false) || isCounted(s, minutes.next) ? next : minutes.next;
}

/** "10.30 bis 11.15 Uhr": times written like decimals; the token behind, or 0. */
export function clockRange(s: Scan, i: number): number {
  const n = numeralAt(s, i);
  if (!n) return 0;
  if (isClock(s, n.next - 1))
    return isNumber(s, n.next + 1) && lengthOf(s, n.next) === 1 && lengthOf(s, n.next + 1) === 2 ? n.next + 2 : n.next;
  if (!has(s, n.next, role.to | role.until) && !isDash(signAt(s, n.next))) return 0;
  if (isNumber(s, n.next + 1) && signAt(s, n.next + 2) === COLON && glued(s, n.next + 2) && isNumber(s, n.next + 3)) return n.next + 4; // 8 until 10:15
  const other = isNumber(s, n.next + 1) ? numeralAt(s, n.next + 1) : null;
  return other && isClock(s, other.next - 1) ? other.next : 0;
}

/** "five past three", "half past two" */
export const saysTime = (s: Scan, i: number, next: number) =>
  (says(s, next, 'past') && lexeme(s, next + 1).cardinal > 0) ||
  (says(s, i - 1, 'past') && (lexeme(s, i - 2).cardinal > 0 || has(s, i - 2, role.half | role.quarter))) ||
  (s.lexicon.locale.language === 'de' &&
    isWord(s, i - 1) &&
    (says(s, i - 1, 'halb') || (/^(?:vor|nach)$/.test(wordAt(s, i - 1)) && says(s, i - 2, 'viertel')))) ||
  (has(s, i - 1, role.to) && has(s, i - 2, role.quarter) && (!has(s, i - 3, role.article) || isBeside(s, i - 4, 'hour')));

/** The token behind an hour and its minutes that begin with the amount; 0 where it is none. */
export function hourEnd(s: Scan, amount: Amount): number {
  const { first, next, measure, value } = amount;
  if (value > 24 || (measure !== null && measure.unit !== 'hour') || amount.numeral.multiple) return 0;
  const led = measure === null ? isBareHour(s, amount) : isSaidHour(s, first) && !isFarAway(s, next);
  return led ? minutesEnd(s, next) : 0;
}

/** « à 20 heures », « il est six heures », « le 20 heures », «в 10 часов» */
function isSaidHour(s: Scan, first: number): boolean {
  if (s.lexicon.locale.language === 'en' || !isWord(s, first - 1)) return false;
  if (lexeme(s, first - 1).approximation > 0 && says(s, first - 2, 'est')) return says(s, first - 3, 'il');
  const before = wordAt(s, first - 1);
  if (before === 'est') return says(s, first - 2, 'il');
  return before === 'le' || isHourArticle(s, first) || (s.lexicon.locale.language !== 'de' && isBeside(s, first - 1, 'hour'));
}

/** « à 5 heures de route », «в 3 часах езды»: how far, not when */
const isFarAway = (s: Scan, next: number) =>
  (has(s, next, role.of) && isWord(s, next + 1) && !has(s, next + 1, role.the | role.morning | role.night)) ||
  wordAt(s, next - 1) === 'часах';

/** «a las once», «desde las 8», «às dez», «pelas 5» */
function isHourArticle(s: Scan, first: number): boolean {
  const before = wordAt(s, first - 1);
  if (before === 'às' || before === 'pelas') return true;
  if (before === 'das') return isBeside(s, first - 2, 'hour'); // «depois das oito»
  const lead = says(s, first - 2, 'de') ? first - 3 : first - 2; // «después de las ocho»
  return (before === 'las' || before === 'la') && isBeside(s, lead, 'hour');
}

/** "at 5 I leave", "till six", "three in the morning", „um 5“, «a las 5», «в 7» */
function isBareHour(s: Scan, amount: Amount): boolean {
  const { first, next, value, numeral } = amount;
  const { language } = s.lexicon.locale;
  if (!isWholeHour(s, amount)) return false;
  if (isPartOfDay(s, next)) return true;
  // «onze e meia»
  if (language === 'pt' && !Number.isInteger(value) && !numeral.digits) return wordAt(s, next - 1) === 'meia' && !isWord(s, next);
  // "at 12 he was at sea": an age
  if (language === 'en' && isWord(s, next) && (wordAt(s, next) === 'he' || wordAt(s, next) === 'she')) return false;
  if (!isWord(s, first - 1) || !(endsHour(s, next) || minutesEnd(s, next) > next)) return false;
  if (
    language === 'es' &&
    (wordAt(s, first - 1) === 'las' || wordAt(s, first - 1) === 'la') &&
    (!Number.isInteger(value) || minutesEnd(s, next) > next)
  )
    return true;
  if (language === 'es' || language === 'pt')
    return (
      isHourArticle(s, first) ||
      (says(s, first - 1, 'são') && minutesEnd(s, next) > next) ||
      (says(s, first - 1, 'das') && says(s, next, 'às'))
    );
  const before = lexeme(s, first - 1).approximation > 0 && isBeside(s, first - 2, 'hour') ? first - 2 : first - 1;
  if (!isBeside(s, before, 'hour')) return false;
  if (language !== 'en') return !has(s, next, role.out | role.to);
  const begins = beginsSentence(s, before) || signAt(s, before - 1) === COMMA || has(s, before - 1, role.and);
  return !says(s, before, 'at') || (begins && isWord(s, next)) || isBeside(s, before - 1, 'going') || !Number.isNaN(lexeme(s, next).day);
}

/** 1 to 12 in English, to 24 elsewhere; 7.30 with its minutes. */
function isWholeHour(s: Scan, { first, next, value, numeral }: Amount): boolean {
  if (signAt(s, first - 1) !== 0 && glued(s, first)) return false;
  const most = s.lexicon.locale.language === 'en' ? 12 : 24;
  if (Number.isInteger(value) || (!numeral.digits && Number.isInteger(value * 2)))
    return value > 0 && value <= most && (numeral.plain || next === first + 2 || !numeral.digits);
  return (
    next === first + 3 && signAt(s, first + 1) === PERIOD && lengthOf(s, first + 2) === 2 && digitsAt(s, first + 2) < 60 && value <= 24
  );
}

/** "in the morning", "at night", «de la mañana», «da tarde», «утра» */
function isPartOfDay(s: Scan, next: number): boolean {
  if (!isWord(s, next)) return false;
  const word = wordAt(s, next);
  switch (s.lexicon.locale.language) {
    case 'en':
      return (
        (word === 'in' && has(s, next + 1, role.the) && has(s, next + 2, role.morning)) || (word === 'at' && has(s, next + 1, role.night))
      );
    case 'es':
      return word === 'de' && says(s, next + 1, 'la') && has(s, next + 2, role.morning | role.night);
    case 'pt':
      return word === 'da' && has(s, next + 1, role.morning | role.night);
    case 'fr':
      return word === 'du' && has(s, next + 1, role.morning | role.night);
    case 'ru':
      return word === 'утра' || word === 'вечера' || word === 'ночи';
    case 'de':
      return false;
  }
}

/** Nothing behind that an hour could count. */
const endsHour = (s: Scan, next: number) =>
  !isCounted(s, next) &&
  (isWord(s, next)
    ? (s.lexicon.locale.language === 'de' && isBeside(s, next, 'going')) ||
      (has(s, next, role.function | role.in | role.and | role.or | role.the | role.clock) &&
        !has(s, next, role.of) &&
        !(has(s, next, role.and | role.or | role.to) && numeralAt(s, next + 1) !== null)) ||
      !Number.isNaN(lexeme(s, next).day) ||
      lexeme(s, next).weekday > 0 ||
      isHourArticle(s, next + 1)
    : isPunctuation(s, next) && !hyphenated(s, next) && signAt(s, next) !== 0x25 && !(signAt(s, next) > 0x7f && !isDash(signAt(s, next))));

/** The token behind the minutes of an hour: « heures 30 », «y cinco», «e meia», «5 минут». */
function minutesEnd(s: Scan, next: number): number {
  if (isNumber(s, next)) {
    const measure = measureAt(s, next + 1, true);
    if (measure?.measure.unit === 'minute') return measure.next;
    const plain = lengthOf(s, next) === 2 && !isCounted(s, next + 1) && !measure && !(glued(s, next + 1) && isWord(s, next + 1));
    return plain ? next + 1 : next;
  }
  const language = s.lexicon.locale.language;
  const joins = has(s, next, role.and) || says(s, next, 'menos');
  if ((language === 'es' || language === 'pt') && joins) {
    const { cardinal, fraction } = lexeme(s, next + 1);
    if (fraction > 0) return next + 2;
    if (has(s, next + 1, role.article) && lexeme(s, next + 2).fraction > 0) return next + 3;
    const minutes = cardinal > 0 ? numeralAt(s, next + 1) : null;
    if (minutes && minutes.value < 60 && !measureAt(s, minutes.next, false) && !isCounted(s, minutes.next)) return minutes.next;
  }
  return next;
}
