// Years as they are spoken: "nineteen ninety-eight" · "in two thousand and five" · "nineteen oh five" · "in ninety seven" · „neunzehnhundertneunundachtzig“ ·
// « mille neuf cent quarante-quatre » · «dos mil cinco» · «в девяносто первом году».

import { yearText } from '../calendar';
import { measureAt } from '../figures/measures';
import { role } from '../lexicon';
import { numeralAt } from '../numbers';
import { type Found, has, hyphenated, isCapital, isCounted, isWord, lengthOf, lexeme, type Scan, says, wordAt } from '../scan';
import { century, spokenTwoDigits, spokenYear, yearWord } from './point';
import { decadeText, found } from './value';

/** "nineteen ninety-eight"; "two thousand and five" only behind a preposition. */
export function spokenYearAt(s: Scan, i: number): Found | null {
  const { cardinal } = lexeme(s, i);
  const compound = spelledInOneWord(s, i, cardinal) ?? yearOfWords(s, i);
  if (compound) return compound;
  // "the nineteen fifties"
  const decade = lexeme(s, hyphenated(s, i + 1) ? i + 2 : i + 1).decade;
  if (cardinal >= 13 && cardinal <= 20 && decade > 0)
    return found(s, 'date.decade', i, hyphenated(s, i + 1) ? i + 3 : i + 2, decadeText(cardinal * 100 + decade));
  const range = spokenRangeAt(s, i);
  if (range) return range;
  const short = (cardinal >= 40 && cardinal < 100) || cardinal < 10 ? shortSpokenYearAt(s, i) : null;
  if (short) return short;
  const year = spokenYear(s, i) ?? hundredsAt(s, i);
  if (!year || (s.lexicon.locale.language !== 'en' && !Number.isFinite(year.year))) return null;
  const led = isWord(s, i - 1) && has(s, i - 1, role.in | role.since | role.until | role.early);
  const round = lexeme(s, i).cardinal === 2;
  if ((round && (!led || isCounted(s, year.next))) || isCounted(s, year.next) || (!led && !round && year.year < 1900)) return null;
  if (!led && year.year > 2030) return null;
  return found(s, 'date.year', i, year.next, yearText(year.year));
}

/** "between nineteen fourteen and nineteen eighteen", "from twenty ten to twenty twelve" */
function spokenRangeAt(s: Scan, i: number): Found | null {
  if (s.lexicon.locale.language !== 'en' || !has(s, i - 1, role.between | role.from)) return null;
  const from = spokenYear(s, i);
  const joined = from && has(s, from.next, has(s, i - 1, role.between) ? role.and : role.to | role.until);
  const to = joined ? spokenYear(s, from.next + 1) : null;
  return from && to && from.year < to.year ? found(s, 'date.year-range', i, to.next, `${yearText(from.year)}/${yearText(to.year)}`) : null;
}

/** "in ninety seven", "back in oh eight": behind a preposition. */
function shortSpokenYearAt(s: Scan, i: number): Found | null {
  const first = lexeme(s, i).cardinal < 10 ? i - 1 : i;
  if (!isWord(s, first - 1) || !leadsShortYear.has(wordAt(s, first - 1))) return null;
  const year = spokenTwoDigits(s, first);
  return year && found(s, 'date.year', first, year.next, yearText(year.year));
}
const leadsShortYear = new Set(['in', 'since']);

/** „Neunzehnhundertneunundachtzig fiel die Mauer“; not before what is counted. */
function spelledInOneWord(s: Scan, i: number, value: number): Found | null {
  if (s.lexicon.locale.language !== 'de' || value < 1100 || value >= 2100 || lengthOf(s, i) < 15) return null;
  if (value >= 2000 && !has(s, i - 1, role.in | role.since | role.until)) return null;
  const counts = isCapital(s, i + 1) || lexeme(s, i + 1).measure !== null || lexeme(s, i + 1).scale > 0;
  return counts ? null : found(s, 'date.year', i, i + 1, yearText(value));
}

/** "nineteen hundred and twelve" */
function hundredsAt(s: Scan, i: number): { year: number; next: number } | null {
  if (lexeme(s, i + 1).scale !== 100 || lexeme(s, i).cardinal < 13 || lexeme(s, i).cardinal > 19) return null;
  const numeral = numeralAt(s, i);
  if (!numeral || lexeme(s, numeral.next).measure || hyphenated(s, numeral.next)) return null;
  return numeral.value < 2000 && has(s, i - 1, role.in | role.since | role.until) && isPreposition.test(wordAt(s, i - 1))
    ? { year: numeral.value, next: numeral.next }
    : null;
}

const isPreposition = /^(?:in|since|until|till|from|by)$/;

/** The year that the words from token i say in French, Spanish, Portuguese and Russian; token i may be a scale or an ordinal. */
export function yearOfWords(s: Scan, i: number): Found | null {
  switch (s.lexicon.locale.language) {
    case 'fr':
    case 'es':
    case 'pt':
      return romanceYearAt(s, i);
    case 'ru':
      return russianYearAt(s, i);
    case 'en':
    case 'de':
      return null;
  }
}

/** « en mille neuf cent quarante-quatre », «en dos mil cinco»; not before what is counted. */
function romanceYearAt(s: Scan, i: number): Found | null {
  if (lexeme(s, i).scale !== 1000 && !(lexeme(s, i).cardinal === 2 && lexeme(s, i + 1).scale === 1000)) return null;
  const led = has(s, i - 1, role.since | role.until | role.early) || (isWord(s, i - 1) && leadsYear.has(wordAt(s, i - 1)));
  const numeral = led ? numeralAt(s, i) : null;
  if (!numeral || numeral.digits || numeral.value <= 1100 || numeral.value >= 2100 || measureAt(s, numeral.next, false)) return null;
  const ends = !isWord(s, numeral.next) || has(s, numeral.next, role.function | role.in | role.and | role.or);
  return ends ? found(s, 'date.year', i, numeral.next, yearText(numeral.value)) : null;
}
const leadsYear = new Set(['en', 'em', 'depuis', 'dès', 'desde', 'hasta', 'até', 'année', 'año', 'ano']);

/** «в тысяча девятьсот девяносто первом году», «в сорок первом году», «в двухтысячном году»; not «на пятом году» */
function russianYearAt(s: Scan, i: number): Found | null {
  const numeral = lexeme(s, i).ordinal > 0 ? null : numeralAt(s, i);
  const at = numeral ? numeral.next : i;
  const ordinal = isWord(s, at) ? lexeme(s, at).ordinal : 0;
  if (!(ordinal > 0) || numeral?.digits || !isWord(s, at + 1) || yearWord(s, at + 1) === at + 1) return null;
  const value = (numeral?.value ?? 0) + ordinal;
  const year = value >= 1000 && value < 2100 ? value : value >= 10 && value < 100 ? century(value) : 0;
  return year && !says(s, i - 1, 'на') ? found(s, 'date.year', i, yearWord(s, at + 1), yearText(year)) : null;
}
