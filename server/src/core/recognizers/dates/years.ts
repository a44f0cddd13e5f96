// Years, decades, centuries: "2020" · "2021–2023" · "2020-21" · "'98" · "the 1990s" · "the nineties" · "the 19th century" · "44 BC" · "FY23".

import { yearText } from '../calendar';
import { approximationBefore } from '../figures/approximation';
import { isBracketedTime } from '../figures/notFigures';
import { ordinalDigits, ordinalWord } from '../figures/ordinals';
import { role } from '../lexicon';
import { numeralAt } from '../numbers';
import {
  CLOSE,
  COLON,
  COMMA,
  digitsAt,
  endOf,
  type Found,
  glued,
  HYPHEN,
  has,
  hyphenated,
  isApostrophe,
  isCapital,
  isCounted,
  isDash,
  isNumber,
  isWord,
  lengthOf,
  lexeme,
  OPEN,
  PERIOD,
  type Scan,
  SLASH,
  says,
  signAt,
  startOf,
  wordAt,
} from '../scan';
import { currencyOf } from '../tokens';
import { spokenYearAt } from './spokenYears';
import { decadeText, found } from './value';
import { century, yearWord } from './yearWords';

/** A year, a range of years, a decade or an era that begins with the digits or the apostrophe at token i. */
export function yearAt(s: Scan, i: number): Found | null {
  if (isApostrophe(signAt(s, i))) return shortYearAt(s, i);
  if (!isNumber(s, i)) return spokenDecadeAt(s, i) ?? spokenYearAt(s, i);
  const era = eraAt(s, i);
  if (era) return era;
  const length = lengthOf(s, i);
  const value = digitsAt(s, i);
  const named = namedDecadeAt(s, i, value, length);
  if (named) return named;
  if (length === 2) return value % 10 === 0 && value >= 20 ? shortDecadeAt(s, i, value) : null;
  if (length !== 4 || value < 1000 || value > 2999 || !stands(s, i)) return null;
  const decade = decadeSuffix(s, i + 1);
  if (decade) return value % 10 === 0 ? decadeRange(s, i, decade, value) : null;
  const range = rangeAt(s, i, value);
  if (range) return range;
  return isYear(s, i, value) ? found(s, 'date.year', i, yearWord(s, i + 1), yearText(value)) : null;
}

/** the 90s, the mid-80s, 90-х годах; not "in his 90s" */
function shortDecadeAt(s: Scan, i: number, value: number): Found | null {
  const next = decadeSuffix(s, i + 1);
  if (!next) return null;
  const led = has(s, i - 1, role.the | role.early) || (isDash(signAt(s, i - 1)) && glued(s, i) && has(s, i - 2, role.early));
  const listed =
    has(s, i - 1, role.and | role.or | role.to) &&
    isNumber(s, i - 3) &&
    says(s, i - 2, 's') &&
    (lengthOf(s, i - 3) === 4 || has(s, i - 4, role.the | role.early));
  const withYears = s.lexicon.locale.language !== 'en' && (next > i + 3 || lexeme(s, next).measure?.grain === 'year');
  return led || listed || withYears ? found(s, 'date.decade', i, next, decadeText(century(value))) : null;
}

/** « années 1990 », «década de los 90», «anos 80» */
function namedDecadeAt(s: Scan, i: number, value: number, length: number, next = i + 1): Found | null {
  if (s.lexicon.locale.language === 'en' || value % 10 !== 0 || (length !== 4 && length !== 2) || value === 0) return null;
  let first = i - 1;
  while (first > i - 4 && has(s, first, role.of | role.the)) first--;
  const grain = lexeme(s, first).measure?.grain;
  const plural = isWord(s, first) && /^(?:ann[ée]es|años|anos)$/.test(wordAt(s, first));
  if (!(grain === 'decade' || (plural && first === i - 1)) || lexeme(s, next).measure || has(s, next, role.of)) return null;
  return found(s, 'date.decade', first, next, decadeText(length === 2 ? 1900 + value : value));
}

/** « les années soixante-dix » */
function spokenDecadeAt(s: Scan, i: number): Found | null {
  const { cardinal } = lexeme(s, i);
  if (s.lexicon.locale.language === 'en' || cardinal < 4 || cardinal >= 100) return null;
  const numeral = numeralAt(s, i);
  return numeral && numeral.value < 100 ? namedDecadeAt(s, i, numeral.value, 2, numeral.next) : null;
}

/** "season 2019-20", «temporada 1998-99» */
const ofYears = new Set(['season', 'saison', 'temporada', 'staffel']);

/** Nothing on the left makes another thing of the digits: #2020, $2020, foo-2020, 12.2020. */
function stands(s: Scan, i: number): boolean {
  const code = signAt(s, i - 1);
  if (currencyOf(code) !== undefined || code === 0x23 || code === 0x2116 || code === 0xa7) return false;
  if (!glued(s, i))
    return !(isWord(s, i - 1) && has(s, i - 1, role.designator)) || ofYears.has(wordAt(s, i - 1)) || yearWord(s, i + 1) > i + 1;
  if (isWord(s, i - 1)) return false;
  if (code === 0x5f || code === 0x40 || code === 0x3d || code === 0x26 || code === 0x2b) return false;
  if ((code === PERIOD || code === COLON || code === COMMA || code === SLASH) && glued(s, i - 1) && s.kind[i - 2] !== 3) return false;
  if (isDash(code) && glued(s, i - 1))
    return (
      has(s, i - 2, role.early) ||
      (isDash(code) && code !== HYPHEN) ||
      lexeme(s, i - 2).approximation > 0 ||
      /^(?:mid|pre|post)$/.test(wordAt(s, i - 2))
    );
  return true;
}

/** The place behind "Jahre" and "годы" beside a decade. */
function decadeYears(s: Scan, i: number): number {
  if (s.lexicon.locale.language !== 'de') return yearWord(s, i);
  const at = hyphenated(s, i) ? i + 1 : i;
  return isWord(s, at) && /^jahren?$/.test(wordAt(s, at)) ? at + 1 : i;
}

/** "s", "'s" or "-е" behind the digits of a decade: the token behind, or 0. */
function decadeSuffix(s: Scan, i: number): number {
  if (!glued(s, i)) return 0;
  const at = isApostrophe(signAt(s, i)) && glued(s, i + 1) ? i + 1 : i;
  if (isWord(s, at) && lengthOf(s, at) === 1 && says(s, at, 's'))
    return at === i || !isWord(s, at + 1) || has(s, i - 2, role.the | role.in | role.early) ? at + 1 : 0;
  const tail = isDash(signAt(s, i)) && glued(s, i + 1) ? i + 1 : i;
  return isWord(s, tail) && (says(s, tail, 'er') || says(s, tail, 'ern') || (tail > i && /^(?:е|х|ых|ые)$/.test(wordAt(s, tail))))
    ? decadeYears(s, tail + 1)
    : 0;
}

function decadeRange(s: Scan, i: number, next: number, value: number): Found {
  const at = isDash(signAt(s, next)) || has(s, next, role.to) ? next + 1 : 0;
  const other = at && isNumber(s, at) ? decadeSuffix(s, at + 1) : 0;
  if (!other) return found(s, 'date.decade', i, next, decadeText(value));
  const right = lengthOf(s, at) === 4 ? digitsAt(s, at) : Math.floor(value / 100) * 100 + digitsAt(s, at);
  return found(s, 'date.year-range', i, other, `${decadeText(value)}/${decadeText(right)}`);
}

/** 2021–2023, 2020-21, 2021/22, 2014 to 2020, between 2014 and 2020 */
function rangeAt(s: Scan, i: number, from: number): Found | null {
  const code = signAt(s, i + 1);
  const dash = isDash(code) || (code === SLASH && glued(s, i + 1));
  const word =
    has(s, i + 1, role.to) ||
    (has(s, i + 1, role.until) && has(s, i - 1, role.from)) ||
    (has(s, i + 1, role.and) && has(s, i - 1, role.between));
  const at = i + 2;
  if ((!dash && !word) || !isNumber(s, at) || (dash && glued(s, i + 1) !== glued(s, at))) return null;
  if (word && !has(s, i - 1, role.from | role.between) && !isYear(s, i, from)) return null;
  const length = lengthOf(s, at);
  const digits = digitsAt(s, at);
  if (code === SLASH && from < 1500) return null; // 1204/18: a file
  if (length === 2 && !(dash && glued(s, at) && digits > from % 100 && digits - (from % 100) < 30)) return null;
  if (length !== 4 && length !== 2) return null;
  const to = length === 2 ? from - (from % 100) + digits : digits;
  if (
    to < 1000 ||
    to > 2999 ||
    (glued(s, at + 1) && (isWord(s, at + 1) || (signAt(s, at + 1) !== 0 && isNumber(s, at + 2) && glued(s, at + 2))))
  )
    return null;
  if (
    signAt(s, at + 1) === 0x25 ||
    (isCounted(s, at + 1) && !has(s, i - 1, role.the | role.in | role.since) && from % 100 === 0) ||
    lexeme(s, at + 1).scale > 0 ||
    measuresBehind(s, at + 1)
  )
    return null;
  if (length === 4 && to - from > 500) return null;
  const backwards = to < from;
  if (backwards && !has(s, i - 1, role.from)) return null;
  return found(s, 'date.year-range', i, yearWord(s, at + 1), `${yearText(from)}/${yearText(to)}`, {
    ...(backwards && { backwards: true }),
  });
}

const measuresBehind = (s: Scan, i: number) => {
  const measure = lexeme(s, i).measure;
  return (
    measure !== null &&
    !measure.weak &&
    yearWord(s, i) === i &&
    !(measure.abbreviated && !glued(s, i)) &&
    measure.kind !== 'times' &&
    !isCapital(s, i)
  );
};

/** Whether four digits say a year rather than a count. */
function isYear(s: Scan, i: number, value: number): boolean {
  const next = i + 1;
  if (signAt(s, next) === 0x25 || (currencyOf(signAt(s, next)) !== undefined && !glued(s, next + 1))) return false;
  if (glued(s, next)) {
    if (isWord(s, next) && yearWord(s, next) === next) return false;
    const code = signAt(s, next);
    if ((code === PERIOD || code === COMMA || code === COLON || code === SLASH) && glued(s, next + 1) && isNumber(s, next + 1))
      return false;
    if (code === HYPHEN && glued(s, next + 1) && isNumber(s, next + 1)) return false;
    if (code === 0x40 || code === 0x2f || code === 0x5f || code === 0x3d) return false;
  }
  if (yearWord(s, next) > next) return true;
  if (isBracketedTime(s, i)) return false;
  if (lexeme(s, next).scale > 0 || measuresBehind(s, next)) return false;
  const before = i - 1;
  const roles = isWord(s, before) ? lexeme(s, before).roles : 0;
  const word = isWord(s, before) ? wordAt(s, before) : '';
  const led =
    (roles & (role.in | role.since | role.until | role.early | role.of | role.from | role.between)) !== 0 ||
    lexeme(s, before).measure?.grain === 'year' ||
    lexeme(s, before).season > 0 ||
    lexeme(s, before).month > 0;
  const counts = isCounted(s, next) && !(roles & role.the);
  // "over 2000" counts, "up to 2030" and "around 2015" date.
  const approximated = approximationBefore(s, i) !== null;
  if (approximated && (word === 'over' || counts || value % 100 === 0 || !(led || word === 'to'))) return false;
  if (counts && (value % 100 === 0 || value < 1900 || value > 2050 || !led))
    return led && value >= 1900 && value <= 2050 && value % 100 !== 0;
  if (value >= 1900 && value <= 2050) return !(roles & role.article);
  const bracketed = (signAt(s, before) === OPEN && (signAt(s, next) === CLOSE || isDash(signAt(s, next)))) || (roles & role.the) !== 0;
  if (value < 1900)
    return (
      (led || bracketed) && !(word === 'of' && value % 100 === 0) && word !== 'for' && word !== 'at' && word !== 'within' && word !== 'to'
    );
  return (word === 'by' || word === 'in' || word === 'until' || lexeme(s, before).measure?.grain === 'year') && !counts && value <= 2300;
}

/** '98, '90s */
function shortYearAt(s: Scan, i: number): Found | null {
  if (glued(s, i) && s.kind[i - 1] !== 0 && signAt(s, i - 1) !== OPEN && !isDash(signAt(s, i - 1))) return null;
  if (!glued(s, i + 1) || !isNumber(s, i + 1) || lengthOf(s, i + 1) !== 2) return null;
  const value = digitsAt(s, i + 1);
  const next = i + 2;
  const decade = decadeSuffix(s, next);
  if (decade) return value % 10 === 0 ? found(s, 'date.decade', i, decade, decadeText(century(value))) : null;
  if ((glued(s, next) && (isWord(s, next) || isApostrophe(signAt(s, next)) || signAt(s, next) === 0x25)) || lexeme(s, next).measure)
    return null;
  return found(s, 'date.year', i, next, yearText(century(value)));
}

/** 44 BC, AD 70 */
function eraAt(s: Scan, i: number): Found | null {
  if (lengthOf(s, i) > 4) return null;
  const value = digitsAt(s, i);
  const range = isDash(signAt(s, i + 1)) && isNumber(s, i + 2) && has(s, i + 3, role.bc) ? i + 2 : 0;
  const behind = range ? range + 1 : i + 1;
  if (isCapital(s, behind) && has(s, behind, role.bc)) {
    const text = (year: number) => yearText(1 - year);
    return found(
      s,
      range ? 'date.year-range' : 'date.year',
      i,
      behind + 1,
      range ? `${text(value)}/${text(digitsAt(s, range))}` : text(value),
    );
  }
  if (isCapital(s, i + 1) && has(s, i + 1, role.ad) && value > 0) return found(s, 'date.year', i, i + 2, yearText(value));
  if (isCapital(s, i - 1) && has(s, i - 1, role.ad) && says(s, i - 1, 'ad') && startOf(s, i) - endOf(s, i - 1) === 1)
    return found(s, 'date.year', i - 1, i + 1, yearText(value));
  return null;
}

/** "the nineties", "the early sixties"; not "in his sixties". */
export function decadeWordAt(s: Scan, i: number): Found | null {
  const decade = lexeme(s, i).decade;
  const next = decadeYears(s, i + 1);
  if (s.lexicon.locale.language === 'ru')
    return next > i + 1 || has(s, i - 1, role.in | role.early) ? found(s, 'date.decade', i, next, `19${decade / 10}X`) : null;
  const adjective = has(s, i - 2, role.the) && isWord(s, i - 1) && !has(s, i - 1, role.function);
  if (!(adjective || has(s, i - 1, role.the | role.early) || (isDash(signAt(s, i - 1)) && has(s, i - 2, role.early)))) return null;
  const head = lexeme(s, i - 1).cardinal;
  return head > 0 ? null : found(s, 'date.decade', i, next, `19${decade / 10}X`);
}

/** The 19th century, the twentieth century, XIX век, siglo XX; also "the 18th and 19th centuries", each for itself. */
export function centuryAt(s: Scan, i: number): Found | null {
  const ordinal = isNumber(s, i) ? ordinalDigits(s, i) : ordinalWord(s, i);
  if (!ordinal || ordinal.value > 30) return null;
  const at = hyphenated(s, ordinal.next) ? ordinal.next + 1 : ordinal.next;
  if (lexeme(s, at).measure?.grain === 'century') return centuryFound(s, i, at + 1, ordinal.value);
  if (has(s, at, role.and | role.or | role.to) || isDash(signAt(s, at))) {
    const second = isNumber(s, at + 1) ? ordinalDigits(s, at + 1) : ordinalWord(s, at + 1);
    if (second && lexeme(s, second.next).measure?.grain === 'century')
      return found(s, 'date.century', i, ordinal.next, centuryText(ordinal.value, false));
  }
  return null;
}

/** A Roman numeral beside the word for century, which is token i: XIX век, XXe siècle, siglo XX. */
export function romanCenturyAt(s: Scan, i: number): Found | null {
  const before = romanValue(s, i - 1);
  if (before) return centuryFound(s, i - 1, i + 1, before);
  const behind = romanValue(s, i + 1);
  return behind && s.lexicon.locale.language !== 'en' ? centuryFound(s, i, i + 2, behind) : null;
}

function romanValue(s: Scan, i: number): number {
  if (!isWord(s, i) || !isCapital(s, i) || lengthOf(s, i) > 8) return 0;
  const word = s.text.slice(s.start[i], s.end[i]).replace(/(?<=[IVX])(?:e|ème|er)$/, '');
  const parts = /^(X{0,2})(IX|IV|V?I{0,3})$/.exec(word);
  if (!parts || !word) return 0;
  const units = parts[2] ?? '';
  return (
    (parts[1] ?? '').length * 10 +
    (units === 'IX' ? 9 : units === 'IV' ? 4 : (units.startsWith('V') ? 5 : 0) + units.replace('V', '').length)
  );
}

const centuryText = (value: number, bc: boolean) =>
  bc ? `-${String(value - 1).padStart(2, '0')}XX` : `${String(value - 1).padStart(2, '0')}XX`;
function centuryFound(s: Scan, first: number, behind: number, value: number): Found {
  const bc = has(s, behind, role.bc) && isCapital(s, behind);
  return found(s, 'date.century', first, bc ? behind + 1 : behind, centuryText(value, bc));
}
