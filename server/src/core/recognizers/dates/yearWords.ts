// The year that some words say, whatever leads to them: "nineteen ninety-eight" · "twenty twenty" · "nineteen oh five" · "eighty nine" ·
// „zweitausendzwanzig“ · « mille neuf cent quarante-quatre » · «dos mil veinte» · «две тысячи двадцатого года».

import { measureAt } from '../figures/measures';
import { role } from '../lexicon';
import { numeralAt } from '../numbers';
import {
  endOf,
  glued,
  has,
  hyphenated,
  isAllCapitals,
  isCounted,
  isWord,
  lengthOf,
  lexeme,
  PERIOD,
  type Scan,
  signAt,
  startOf,
  wordAt,
} from '../scan';

export interface YearSaid {
  readonly year: number;
  readonly next: number;
}

/** The year that the words from token i say in the document's language; null where they count something. */
export function yearInWords(s: Scan, i: number): YearSaid | null {
  switch (s.lexicon.locale.language) {
    case 'en':
      return spokenYear(s, i) ?? hundredYear(s, i);
    case 'de':
      return germanYear(s, i);
    case 'fr':
    case 'es':
    case 'pt':
      return romanceYear(s, i);
    case 'ru':
      return russianYear(s, i);
  }
}

/** Two digits of a year: '98 is 1998, '21 is 2021. */
export const century = (twoDigits: number) => (twoDigits <= 30 ? 2000 : 1900) + twoDigits;

/** Years as they are spoken: "nineteen ninety-eight", "twenty twenty", "two thousand and five". */
export function spokenYear(s: Scan, i: number): { year: number; next: number } | null {
  const head = lexeme(s, i).cardinal;
  if (head === 2 && lexeme(s, i + 1).scale === 1000) {
    const numeral = numeralAt(s, i);
    return numeral && numeral.value >= 2000 && numeral.value < 2100 ? { year: numeral.value, next: numeral.next } : null;
  }
  if (!(head >= 13 && head <= 20) || isAllCapitals(s, i + 1) !== isAllCapitals(s, i)) return null;
  const at = hyphenated(s, i + 1) ? i + 2 : i + 1;
  const tens = lexeme(s, at).cardinal;
  const oh = isOh(s, at) ? lexeme(s, hyphenated(s, at + 1) ? at + 2 : at + 1).cardinal : 0;
  if (oh > 0 && oh < 10) return { year: head * 100 + oh, next: hyphenated(s, at + 1) ? at + 3 : at + 2 };
  if (tens < 10 || !isWord(s, at) || startOf(s, at) - endOf(s, at - 1) > 1) return null;
  let value = head * 100 + tens;
  let next = at + 1;
  if (tens >= 20) {
    const unitAt = hyphenated(s, next) ? next + 1 : next;
    const unit = lexeme(s, unitAt).cardinal;
    if (unit >= 1 && unit < 10) {
      value += unit;
      next = unitAt + 1;
    }
  }
  // "twenty twenty-five dollar bills" and "twenty thirty years" count.
  if (hyphenated(s, next) && isWord(s, next + 1) && lexeme(s, next + 1).measure) return null;
  if (lexeme(s, next).measure || lexeme(s, next).scale || lexeme(s, next).cardinal >= 0) return null;
  return { year: value, next };
}

/** Two digits of a year in words, "eighty nine", "oh eight", where nothing behind is counted. */
export function spokenTwoDigits(s: Scan, i: number): { year: number; next: number } | null {
  if (s.lexicon.locale.language !== 'en' || !isWord(s, i)) return null;
  const oh = isOh(s, i);
  const tens = oh ? 0 : lexeme(s, i).cardinal;
  if (!oh && (tens < 40 || tens % 10 !== 0)) return null;
  const at = !oh && hyphenated(s, i + 1) ? i + 2 : i + 1;
  const unit = lexeme(s, at).cardinal;
  if (!isWord(s, at) || unit < 1 || unit > 9) return null;
  const next = at + 1;
  const ends =
    !isWord(s, next) ||
    (oh && lexeme(s, next).measure === null && lexeme(s, next).scale === 0 && !isCounted(s, next)) ||
    (has(s, next, role.function | role.in | role.and | role.or | role.the | role.article) && !has(s, next, role.of));
  return ends && !hyphenated(s, next) && signAt(s, next) !== 0x25 ? { year: century(tens + unit), next } : null;
}

/** "oh", as zero is said in years. */
const isOh = (s: Scan, i: number) => isWord(s, i) && lengthOf(s, i) <= 2 && /^oh?$/.test(wordAt(s, i));

/** "nineteen hundred (and twelve)" */
function hundredYear(s: Scan, i: number): YearSaid | null {
  const { cardinal } = lexeme(s, i);
  const numeral = cardinal >= 11 && cardinal <= 19 && lexeme(s, i + 1).scale === 100 ? numeralAt(s, i) : null;
  return numeral && numeral.value < 2000 && !measureAt(s, numeral.next, false) ? { year: numeral.value, next: numeral.next } : null;
}

/** „zweitausendzwanzig“ */
function germanYear(s: Scan, i: number): YearSaid | null {
  const { cardinal } = lexeme(s, i);
  if (!isWord(s, i) || cardinal < 1100 || cardinal >= 2100 || !Number.isInteger(cardinal)) return null;
  return lexeme(s, i + 1).measure || lexeme(s, i + 1).scale > 0 ? null : { year: cardinal, next: i + 1 };
}

/** « mille neuf cent quarante-quatre », «dos mil cinco»; not before what is counted. */
function romanceYear(s: Scan, i: number): YearSaid | null {
  if (lexeme(s, i).scale !== 1000 && !(lexeme(s, i).cardinal === 2 && lexeme(s, i + 1).scale === 1000)) return null;
  const numeral = numeralAt(s, i);
  if (!numeral || numeral.digits || numeral.value <= 1100 || numeral.value >= 2100 || measureAt(s, numeral.next, false)) return null;
  const { next } = numeral;
  const ends = !isWord(s, next) || has(s, next, role.function | role.in | role.and | role.or) || numeral.value % 100 !== 0;
  return ends && !(numeral.value % 100 === 0 && isCounted(s, next)) ? { year: numeral.value, next } : null;
}

/** «тысяча девятьсот девяносто первом году», «сорок первом году», «двухтысячном году» */
function russianYear(s: Scan, i: number): YearSaid | null {
  const numeral = lexeme(s, i).ordinal > 0 ? null : numeralAt(s, i);
  const at = numeral ? numeral.next : i;
  const ordinal = isWord(s, at) ? lexeme(s, at).ordinal : 0;
  if (!(ordinal > 0) || numeral?.digits || !isWord(s, at + 1) || yearWord(s, at + 1) === at + 1) return null;
  const value = (numeral?.value ?? 0) + ordinal;
  const year = value >= 1000 && value < 2100 ? value : value >= 10 && value < 100 ? century(value) : 0;
  return year ? { year, next: yearWord(s, at + 1) } : null;
}

/** The place behind the word "year" that some languages put behind a year. */
export const yearWord = (s: Scan, i: number) =>
  s.lexicon.locale.language === 'ru' && isWord(s, i) && /^(?:год|года|году|годом|годы|годов|годам|годами|годах|г|гг)$/.test(wordAt(s, i))
    ? i + (lengthOf(s, i) <= 2 && signAt(s, i + 1) === PERIOD && glued(s, i + 1) ? 2 : 1)
    : i;
