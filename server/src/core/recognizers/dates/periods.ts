// Parts of a year: "spring 2023" · "in the summer" · "the third quarter of 2023" · "Q3 FY24" · "the first half of last year" · "fiscal 2023".

import { civil, yearText } from '../calendar';
import { ordinalDigits, ordinalWord } from '../figures/ordinals';
import { role } from '../lexicon';
import {
  COMMA,
  digitsAt,
  type Found,
  glued,
  has,
  hyphenated,
  isApostrophe,
  isCapital,
  isDash,
  isNumber,
  isPunctuation,
  isWord,
  lengthOf,
  lexeme,
  type Scan,
  SLASH,
  says,
  signAt,
  wordAt,
} from '../scan';
import { continuesNumber, yearBehind } from './point';
import { found } from './value';
import { century, yearInWords } from './yearWords';

interface YearBehind {
  readonly text: string;
  readonly next: number;
}

/** "2023", "of 2023", "of fiscal 2023", "FY24", "of last year", "of the year": the year a part belongs to. */
function yearOf(s: Scan, i: number): YearBehind | null {
  const plain = yearBehind(s, i);
  if (plain) return { text: yearText(plain.year), next: plain.next };
  const spoken = yearInWords(s, has(s, i, role.of | role.in) || signAt(s, i) === COMMA ? i + 1 : i);
  if (spoken) return { text: yearText(spoken.year), next: spoken.next };
  let at = has(s, i, role.of) || has(s, i, role.in) ? i + 1 : i;
  if (signAt(s, at) === COMMA) at++;
  if (has(s, at, role.the)) at++;
  const fiscal = fiscalYear(s, at);
  if (fiscal) return fiscal;
  const direction = lexeme(s, at).direction;
  const year = Number.isNaN(direction) ? at : at + 1;
  if (lexeme(s, year).measure?.grain !== 'year' || (year === i && at === i)) {
    const bare = isNumber(s, at) && at > i ? yearBehind(s, at) : null;
    return bare ? { text: yearText(bare.year), next: bare.next } : null;
  }
  const offset = Number.isNaN(direction) ? 0 : direction;
  return { text: s.today === null ? 'XXXX' : yearText(civil(s.today).year + offset), next: year + 1 };
}

/** FY23, FY 2024, fiscal 2023, fiscal year 2023 */
function fiscalYear(s: Scan, i: number): YearBehind | null {
  if (!has(s, i, role.fiscal)) return null;
  let at = i + 1;
  if (lexeme(s, at).measure?.grain === 'year') at++;
  if (isApostrophe(signAt(s, at))) at++;
  if (!isNumber(s, at) || continuesNumber(s, at)) return null;
  const [value, length] = [digitsAt(s, at), lengthOf(s, at)];
  if (length === 2 && (says(s, i, 'fy') || isApostrophe(signAt(s, at - 1)))) return { text: yearText(century(value)), next: at + 1 };
  return length === 4 && value > 1900 && value < 2100 ? { text: yearText(value), next: at + 1 } : null;
}

export function fiscalAt(s: Scan, i: number): Found | null {
  const year = fiscalYear(s, i);
  if (!year) return null;
  const next = overNewYear(s, year.next);
  if (next === year.next) return found(s, 'date.year', i, next, year.text);
  return found(s, 'date.year-range', i, next, `${year.text}/${yearText(Number(year.text) + 1)}`);
}

/** The season at token i, with its year; alone only where a preposition or a modifier leads to it. */
export function seasonAt(s: Scan, i: number): Found | null {
  const { season, weak } = lexeme(s, i);
  const year = yearOf(s, i + 1);
  const stated = `XXXX-${season}`;
  // "fall of 1989 Berlin" aside, a year makes it a season; "the fall of the year" does not.
  if (year && !year.text.startsWith('X') && !(weak && !isNumber(s, year.next - 1)))
    return found(s, 'date.season', i, overNewYear(s, year.next), `${year.text}-${season}`);
  const the = has(s, i - 1, role.the);
  const before = the ? i - 2 : i - 1;
  const early = has(s, i - 1, role.early);
  const led = isWord(s, before) && (has(s, before, role.in | role.since | role.until) || (has(s, before, role.early) && (the || early)));
  if (!led && !early && !saysWhen.has(wordAt(s, i))) return null;
  // "in the fall of the regime", "in spring water", "in winter sports"
  if (weak && (!the || has(s, i + 1, role.of) || (isWord(s, i + 1) && !has(s, i + 1, role.function) && !has(s, i + 1, role.and | role.or))))
    return null;
  if (
    isCapital(s, i + 1) ||
    (isWord(s, i + 1) &&
      !has(s, i + 1, role.function | role.in | role.and | role.or | role.of) &&
      !isPunctuation(s, i + 1) &&
      s.lexicon.locale.language === 'en')
  )
    return null;
  if (hyphenated(s, i + 1)) return null;
  const value = s.today === null ? stated : `${yearText(civil(s.today).year)}-${season}`;
  return found(s, 'date.season', i, i + 1, value, value === stated ? {} : { stated });
}

/** «осенью»: in autumn, in one word. */
const saysWhen = new Set(['весной', 'летом', 'осенью', 'зимой']);

/** The place behind "-42" in "winter of 1941-42". */
const overNewYear = (s: Scan, i: number) =>
  (isDash(signAt(s, i)) || signAt(s, i) === SLASH) &&
  glued(s, i) &&
  isNumber(s, i + 1) &&
  glued(s, i + 1) &&
  lengthOf(s, i + 1) === 2 &&
  isNumber(s, i - 1)
    ? i + 2
    : i;

/** "third quarter", "second half" with what year they are of; an ordinal is token i. */
export function partOfYearAt(s: Scan, i: number): Found | null {
  const ordinal = isNumber(s, i) ? ordinalDigits(s, i) : ordinalWord(s, i);
  const shortQuarter =
    !ordinal && isNumber(s, i) && lengthOf(s, i) === 1 && glued(s, i + 1) && says(s, i + 1, 'q')
      ? { value: digitsAt(s, i), next: i + 1 }
      : null;
  const part = ordinal ?? shortQuarter;
  if (!part || part.value > 4) return null;
  let at = hyphenated(s, part.next) ? part.next + 1 : part.next;
  if (has(s, at, role.fiscal)) at++;
  if (shortQuarter)
    return isNumber(s, at + 1) && glued(s, at + 1) && lengthOf(s, at + 1) === 2 && digitsAt(s, at + 1) > 49
      ? null
      : quarter(s, i, at + 1, part.value); // 1Q84
  if (has(s, at, role.quarter) && !lexeme(s, at).plural) return quarter(s, i, at + 1, part.value);
  if (!has(s, at, role.half) || part.value > 2) return null;
  const year = yearOf(s, at + 1);
  return year && found(s, 'date.half', i, year.next, `${year.text}-${39 + part.value}`);
}

function quarter(s: Scan, first: number, behind: number, value: number): Found {
  const year = yearOf(s, behind) ?? shortYear(s, behind);
  const stated = `XXXX-${32 + value}`;
  return year ? found(s, 'date.quarter', first, year.next, `${year.text}-${32 + value}`) : found(s, 'date.quarter', first, behind, stated);
}

/** Q3'23, 1Q23 */
function shortYear(s: Scan, i: number): YearBehind | null {
  const at = isApostrophe(signAt(s, i)) ? i + 1 : i;
  return isNumber(s, at) && lengthOf(s, at) === 2 && glued(s, at) ? { text: yearText(century(digitsAt(s, at))), next: at + 1 } : null;
}

/** "q three", as speech recognition spells it; token i is the number word. */
export function spelledQuarterAt(s: Scan, i: number): Found | null {
  const value = lexeme(s, i).cardinal;
  return value >= 1 && value <= 4 && says(s, i - 1, 'q') ? quarter(s, i - 1, i + 1, value) : null;
}

/** Q3, H1, with a digit glued behind the letter: token i is the digit. */
export function letteredPartAt(s: Scan, i: number): Found | null {
  if (lengthOf(s, i) !== 1 || !glued(s, i) || !isWord(s, i - 1) || lengthOf(s, i - 1) !== 1 || glued(s, i - 1)) return null;
  const letter = wordAt(s, i - 1);
  const value = digitsAt(s, i);
  if (glued(s, i + 1) && (isWord(s, i + 1) || signAt(s, i + 1) === 0x3a)) return null;
  // "Q1." that begins a line is a question
  const asks = signAt(s, i + 1) === 0x2e && !isWord(s, i - 2);
  if (letter === 'q' && value >= 1 && value <= 4 && isCapital(s, i - 1) && !asks) return quarter(s, i - 1, i + 1, value);
  if (letter !== 'h' || value < 1 || value > 2) return null;
  const year = yearOf(s, i + 1);
  return year && found(s, 'date.half', i - 1, year.next, `${year.text}-${39 + value}`);
}
