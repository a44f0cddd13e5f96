// Years as they are spoken: "nineteen ninety-eight" · "in two thousand and five" · "nineteen oh five" · "in ninety seven" · „neunzehnhundertneunundachtzig“ ·
// « mille neuf cent quarante-quatre » · «dos mil cinco» · «в девяносто первом году».

import { yearText } from '../calendar';
import { role } from '../lexicon';
import { numeralAt } from '../numbers';
import { type Found, has, hyphenated, isCapital, isCounted, isWord, lengthOf, lexeme, type Scan, wordAt } from '../scan';
import { decadeText, found } from './value';
import { spokenTwoDigits, spokenYear, yearInWords } from './yearWords';

/** "nineteen ninety-eight"; "two thousand and five" only behind a preposition. */
export function spokenYearAt(s: Scan, i: number): Found | null {
  const { cardinal } = lexeme(s, i);
  const compound = spelledInOneWord(s, i, cardinal) ?? yearOfWords(s, i);
  if (compound) return compound;
  // "the nineteen fifties"
  const decade = lexeme(s, hyphenated(s, i + 1) ? i + 2 : i + 1).decade;
  if (cardinal >= 13 && cardinal <= 20 && decade > 0)
    return found(s, 'date.decade', i, hyphenated(s, i + 1) ? i + 3 : i + 2, decadeText(cardinal * 100 + decade));
  // "in the two thousands"
  if (cardinal === 2 && has(s, i - 1, role.the) && isWord(s, i + 1) && wordAt(s, i + 1) === 'thousands' && !has(s, i + 2, role.of))
    return found(s, 'date.decade', i, i + 2, decadeText(2000));
  const range = spokenRangeAt(s, i);
  if (range) return range;
  const short = (cardinal >= 40 && cardinal < 100) || cardinal < 10 ? shortSpokenYearAt(s, i) : null;
  if (short) return short;
  if (s.lexicon.locale.language !== 'en') return null;
  const year = spokenYear(s, i) ?? hundredsAt(s, i);
  if (!year) return null;
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

/** The year that the words from token i say in another language than English and German; token i may be a scale or an ordinal. */
export function yearOfWords(s: Scan, i: number): Found | null {
  const { language } = s.lexicon.locale;
  if (language === 'en' || language === 'de') return null;
  // «на пятом году войны»
  const before = isWord(s, i - 1) ? wordAt(s, i - 1) : '';
  const led = language === 'ru' ? before !== 'на' : has(s, i - 1, role.since | role.until | role.early) || leadsYear.has(before);
  const year = led ? yearInWords(s, i) : null;
  return year && found(s, 'date.year', i, year.next, yearText(year.year));
}
const leadsYear = new Set(['en', 'em', 'depuis', 'dès', 'desde', 'hasta', 'até', 'année', 'año', 'ano']);
