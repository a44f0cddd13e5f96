// Numerals, in digits of the document's style and in words: 1,234.5 · 1.5 billion · two hundred and fifty thousand ·
// half a million · a dozen · hundreds of thousands. Answers the value and the token behind.

import { role } from './lexicon';
import {
  COMMA,
  digitsAt,
  endOf,
  glued,
  has,
  hyphenated,
  isApostrophe,
  isNumber,
  isWord,
  lengthOf,
  lexeme,
  PERIOD,
  type Scan,
  SLASH,
  signAt,
  startOf,
  wordAt,
} from './scan';
import { currencyOf } from './tokens';

export interface Numeral {
  /** NaN: digits that are no number ("1.2.3"). */
  readonly value: number;
  readonly first: number;
  readonly next: number;
  /** Written in digits, at least in part. */
  readonly digits: boolean;
  /** No scale, no sign in it: may be a day, a year, a mark. */
  readonly plain: boolean;
  readonly multiple: boolean;
  /** A lone "one" or article, which is a figure only before a unit. */
  readonly lone: boolean;
}

// One recogniser after another asks for the numeral of a token, so the last answers are kept: one for each of a few tokens in a row.
const kept = Array.from({ length: 8 }, () => ({ reading: -1, token: -1, numeral: null as Numeral | null }));

/** The numeral that begins with token i, or null. */
export function numeralAt(s: Scan, i: number): Numeral | null {
  const last = kept[i & 7]!;
  if (last.token !== i || last.reading !== s.reading) {
    last.numeral = readNumeral(s, i);
    last.token = i;
    last.reading = s.reading;
  }
  return last.numeral;
}

function readNumeral(s: Scan, i: number): Numeral | null {
  if (isNumber(s, i)) return tensOf(s, i) ?? scaled(s, pointed(s, i) ?? digitsFrom(s, i));
  const code = signAt(s, i);
  if (code >= 0xbc && code <= 0xbe) return scaled(s, numeral(vulgar(code), i, i + 1, true));
  if (!isWord(s, i)) return null;
  const word = lexeme(s, i);
  // «больше тысячи»: one of them, not some
  if (word.plural > 0 && !(word.plural === word.scale && lexeme(s, i - 1).approximation > 0)) return pluralsFrom(s, i);
  const halved = word.cardinal === 1 ? halfScale(s, i) : null;
  if (halved) return halved;
  if (word.cardinal >= 0 || word.scale > 0) return wordsFrom(s, i, false);
  if (word.roles & role.half) return halfFrom(s, i);
  if (word.roles & role.article && lexeme(s, i + 1).scale > 0) return wordsFrom(s, i, true);
  return null;
}

const vulgar = (code: number) => (code === 0xbc ? 0.25 : code === 0xbd ? 0.5 : 0.75);
const numeral = (value: number, first: number, next: number, digits: boolean, plain = false, multiple = false, lone = false): Numeral => ({
  value,
  first,
  next,
  digits,
  plain,
  multiple,
  lone,
});

/** Digits with their groups and decimals. The pieces are read first, then judged as a whole. */
function digitsFrom(s: Scan, i: number): Numeral {
  let pieces = 1;
  let next = i + 1;
  let separator = 0;
  let mixed = false;
  let grouped = lengthOf(s, i) <= 3;
  let value = digitsAt(s, i);
  let tail = 0;
  let tailLength = 0;
  for (;;) {
    const code = signAt(s, next);
    const isSeparator =
      (code === COMMA || code === PERIOD || isApostrophe(code)) && glued(s, next) && isNumber(s, next + 1) && glued(s, next + 1);
    const at = isSeparator ? next + 1 : blankGroup(s, i, next, pieces > 1 && separator !== 0x20) ? next : 0;
    if (!at) break;
    const sign = isSeparator ? code : 0x20;
    if (pieces > 1) {
      // What was taken for a tail is a group, for another follows.
      if (mixed) return numeral(Number.NaN, i, skipDigits(s, at), true);
      if (tailLength !== 3 && !(tailLength === 2 && separator === COMMA)) grouped = false;
      value = value * 10 ** tailLength + tail;
      if (sign !== separator) mixed = true;
    } else separator = sign;
    tail = digitsAt(s, at);
    tailLength = lengthOf(s, at);
    pieces++;
    next = at + 1;
  }
  if (pieces === 1) return numeral(value, i, caseEnd(s, next), true, true);
  if (mixed) {
    if (!grouped) return numeral(Number.NaN, i, next, true);
    return numeral(decimal(value, tail, tailLength), i, next, true);
  }
  const isGroup = grouped && tailLength === 3 && (pieces > 2 || separator !== decimalCode(s)) && (pieces > 2 || digitsAt(s, i) > 0);
  if (isGroup) return numeral(value * 1000 + tail, i, next, true);
  if (pieces > 2 || separator === 0x20 || isApostrophe(separator)) return numeral(Number.NaN, i, next, true);
  // 3,5 in a document of decimal points: a list without blanks unless it looks like a quantity.
  if (separator === COMMA && s.numbers.decimal === '.' && tailLength !== 1) return numeral(digitsAt(s, i), i, i + 1, true, true);
  // 9.30 and 4.1 where the comma makes decimals: a time of day, a version.
  if (separator === PERIOD && s.numbers.decimal === ',' && tailLength <= 2 && value < 100 && !measures(s, next))
    return numeral(Number.NaN, i, next, true);
  return numeral(decimal(value, tail, tailLength), i, next, true);
}

/** «70ти», «5-ти»: the end of the word that digits stand for. */
function caseEnd(s: Scan, next: number): number {
  if (s.lexicon.locale.language !== 'ru' || !glued(s, next)) return next;
  const at = hyphenated(s, next) ? next + 1 : next;
  return isCaseEnding(s, at) ? at + 1 : next;
}
export const isCaseEnding = (s: Scan, i: number) =>
  isWord(s, i) && lengthOf(s, i) === 2 && (wordAt(s, i) === 'ти' || wordAt(s, i) === 'ми');

const measures = (s: Scan, i: number) =>
  signAt(s, i) === 0x25 || signAt(s, i) > 0x7f || lexeme(s, i).measure !== null || lexeme(s, i).scale > 0;

const decimalCode = (s: Scan) => (s.numbers.decimal === '.' ? PERIOD : COMMA);
// A quotient of two whole numbers that a double holds is the double nearest to the decimal as it is written.
const decimal = (whole: number, tail: number, length: number) =>
  length > 15
    ? whole
    : whole * 10 ** length + tail <= Number.MAX_SAFE_INTEGER
      ? (whole * 10 ** length + tail) / 10 ** length
      : Number(`${whole}.${String(tail).padStart(length, '0')}`);

/** Three digits behind one thin, fixed or (in documents that write so, and before 000) ordinary blank. */
function blankGroup(s: Scan, first: number, at: number, decimals: boolean): boolean {
  if (decimals || !isNumber(s, at) || lengthOf(s, at) !== 3 || lengthOf(s, first) > 3) return false;
  if (startOf(s, at) - endOf(s, at - 1) !== 1 || s.text.charCodeAt(startOf(s, first)) === 0x30) return false;
  const blank = s.text.charCodeAt(endOf(s, at - 1));
  return blank === 0xa0 || blank === 0x202f || blank === 0x2009 || (blank === 0x20 && (s.numbers.spaced || digitsAt(s, at) === 0));
}

const skipDigits = (s: Scan, i: number) => {
  let k = i;
  while (
    glued(s, k + 1) &&
    (isNumber(s, k + 1) || ((signAt(s, k + 1) === PERIOD || signAt(s, k + 1) === COMMA) && isNumber(s, k + 2) && glued(s, k + 2)))
  )
    k++;
  return k + 1;
};

/** Scale words behind digits: "1.5 billion", "20k", "3½ million", "40 hundred thousand". */
function scaled(s: Scan, n: Numeral): Numeral {
  let { value, next } = n;
  if (Number.isNaN(value)) return n;
  const code = signAt(s, next);
  if (code >= 0xbc && code <= 0xbe && next > n.first && isNumber(s, next - 1)) {
    value += vulgar(code);
    next++;
  } else if (n.plain && isNumber(s, next) && !glued(s, next) && isFraction(s, next)) {
    value += digitsAt(s, next) / digitsAt(s, next + 2);
    next += 3;
  } else if (isMixed(s, n.first)) {
    value += digitsAt(s, next + 1) / digitsAt(s, next + 3);
    next += 4;
  } else if (isWord(s, next) && leadsHalf(s, next) && !glued(s, next)) {
    const half = halfBehind(s, next + 1);
    if (half) {
      value += 0.5;
      next = half;
    }
  }
  let plain = n.plain && next === n.next;
  for (let times = 0; times < 3; times++) {
    const at = hyphenated(s, next) ? next + 1 : next;
    const factor =
      glued(s, at) && at === next
        ? suffixScale(s, at) || (isMillion(s, at) ? 1e6 : 0)
        : lexeme(s, at).scale || (times === 0 ? millions(s, at) || initialScale(s, at) : 0);
    if (!factor || factor === 12 || (isNumber(s, at + 1) && glued(s, at + 1))) break;
    value = product(value, factor);
    next = at + 1;
    if (signAt(s, next) === PERIOD && glued(s, next) && abbreviatedScale(s, at) && !endsSentence(s, next)) next++;
    plain = false;
  }
  return numeral(value, n.first, next, n.digits, plain);
}

/** « 812,4 M€ », « 3 Md€ »: an initial before the sign of a currency. */
function initialScale(s: Scan, i: number): number {
  if (!isWord(s, i) || lengthOf(s, i) > 3 || !glued(s, i + 1) || currencyOf(signAt(s, i + 1)) === undefined) return 0;
  const letters = wordAt(s, i);
  return letters === 'm' ? 1e6 : letters === 'md' || letters === 'mds' ? 1e9 : letters === 'k' ? 1e3 : 0;
}

/** "21 millions" */
const millions = (s: Scan, i: number) => (s.lexicon.locale.language === 'en' && lexeme(s, i).plural >= 1e6 ? lexeme(s, i).plural : 0);

const abbreviatedScale = (s: Scan, i: number) => lengthOf(s, i) <= 4 && lexeme(s, i).scale >= 1e3;
const endsSentence = (s: Scan, period: number) =>
  currencyOf(signAt(s, period + 1)) === undefined &&
  lexeme(s, period + 1).measure === null &&
  (!isWord(s, period + 1) || s.text[startOf(s, period + 1)] !== s.text[startOf(s, period + 1)]?.toLowerCase());

/** 5.7 × 1e9 without the dust of binary fractions. */
export function product(a: number, b: number): number {
  const exact = a * b;
  return Number.isInteger(exact) ? exact : Number(exact.toPrecision(15));
}

/** Letters glued to digits that stand for a scale: 20k, 5bn, 3mn. */
function suffixScale(s: Scan, i: number): number {
  if (!isWord(s, i)) return 0;
  if (lengthOf(s, i) === 1) {
    const letter = s.text[startOf(s, i)];
    return letter === 'k' || letter === 'K' ? 1e3 : letter === 'M' ? 1e6 : letter === 'B' ? 1e9 : 0;
  }
  return lexeme(s, i).scale;
}

/** 5m euros */
const isMillion = (s: Scan, i: number) =>
  lengthOf(s, i) === 1 && s.text[startOf(s, i)] === 'm' && lexeme(s, i + 1).measure?.kind === 'money';

/** "(and) a half" behind a number: the token behind it, or 0. */
export function halfBehind(s: Scan, i: number): number {
  const at = has(s, i, role.article) || lexeme(s, i).cardinal === 1 ? i + 1 : i;
  const isHalf = has(s, at, role.half) && lexeme(s, at).fraction === 2;
  return isHalf && (at > i || s.lexicon.locale.language !== 'en') ? at + 1 : 0;
}

/** "and a half", «с половиной» */
const leadsHalf = (s: Scan, i: number) =>
  has(s, i, role.and) ||
  (s.lexicon.locale.language === 'ru' && isWord(s, i) && s.text.charCodeAt(startOf(s, i)) === 0x441 && lengthOf(s, i) === 1);

/** "-and-a-half" in "a four-and-a-half-hour drive": the token behind, or 0. */
const hyphenatedHalf = (s: Scan, i: number) =>
  hyphenated(s, i) &&
  has(s, i + 1, role.and) &&
  hyphenated(s, i + 2) &&
  has(s, i + 3, role.article) &&
  hyphenated(s, i + 4) &&
  has(s, i + 5, role.half)
    ? i + 6
    : 0;

const magnitude = (n: number) => (n < 10 ? 10 : n < 100 ? 100 : 1000);

/** Numbers in words: "two hundred and fifty thousand", "twenty-five", "a hundred", "a couple" is none. */
function wordsFrom(s: Scan, first: number, article: boolean): Numeral | null {
  let total = 0;
  let current = 0;
  let i = article ? first + 1 : first;
  let lastScale = Number.POSITIVE_INFINITY;
  let any = false;
  let behind = 0;
  for (;;) {
    let at = i;
    if (any) {
      if (hyphenated(s, i)) at = i + 1;
      else if (has(s, i, role.and) && (behind === 2 || (s.lexicon.joinsTens && current >= 20))) at = i + 1;
    }
    const word = isWord(s, at) ? lexeme(s, at) : null;
    if (!word) break;
    if (word.cardinal >= 0) {
      const c = word.cardinal;
      if (c === 20 && behind === 1 && current % 100 === 4 && s.lexicon.locale.language === 'fr') current += 76;
      else if (!any || (behind === 2 && lastScale > c && current % magnitude(c) === 0 && c > 0)) current += c;
      else if (c > 0 && c < 10 && current % 10 === 0 && current % 100 >= 20) current += c;
      else if (c > 0 && c < 20 && (current % 100 === 60 || current % 100 === 80) && s.lexicon.locale.language === 'fr') current += c;
      else if (c > 6 && c < 10 && current % 100 === 10 && behind === 1 && s.lexicon.locale.language === 'fr') current += c;
      else if (c > 0 && c < 100 && current >= 100 && current % 100 === 0 && behind === 1) current += c;
      else break;
      behind = 1;
    } else if (word.scale > 0) {
      const scale = word.scale;
      if (scale === 12) {
        if (any && behind !== 1) break;
        current = (current || 1) * 12;
        i = at + 1;
        any = true;
        break;
      }
      if (scale === 100) {
        const opens = current === 0 && behind === 2; // "mille cent"
        if (any && !opens && current % 100 === 0) break;
        current = any && !opens ? Math.floor(current / 100) * 100 + (current % 100) * 100 : 100;
      } else if (scale < lastScale) {
        if (any && current === 0 && behind === 1) break;
        total = total + (current || (total === 0 || behind !== 2 ? 1 : 0)) * scale;
        current = 0;
        lastScale = scale;
      } else if (scale >= 1e6 && lastScale === 1e3 && total + current < 1e6) {
        // «mil quinientos millones»
        total = (total + current) * scale;
        current = 0;
        lastScale = scale;
      } else if (current === 0 && behind === 2) {
        // "a hundred thousand million"
        total *= scale;
      } else break;
      behind = 2;
    } else break;
    any = true;
    i = at + 1;
  }
  if (!any) return null;
  // "three-and-twenty"
  if (
    i === first + 1 &&
    current > 0 &&
    current < 10 &&
    hyphenated(s, i) &&
    has(s, i + 1, role.and) &&
    hyphenated(s, i + 2) &&
    lexeme(s, i + 3).cardinal >= 20
  ) {
    current += lexeme(s, i + 3).cardinal;
    i += 4;
  }
  let value = total + current;
  const half = leadsHalf(s, i) ? halfBehind(s, i + 1) : hyphenatedHalf(s, i);
  const lone = i === first + 1 && value === 1;
  if (half) {
    // "a million and a half"
    value += behind === 2 && Number.isFinite(lastScale) ? lastScale / 2 : 0.5;
    const scale = lexeme(s, half).scale;
    return numeral(scale > 12 ? product(value, scale) : value, first, scale > 12 ? half + 1 : half, false);
  }
  const decimals = russianDecimals(s, i);
  if (decimals) {
    const said = Number((value + decimals.value).toPrecision(12));
    const { scale } = lexeme(s, decimals.next);
    return scale > 12 ? numeral(product(said, scale), first, decimals.next + 1, false) : numeral(said, first, decimals.next, false);
  }
  const hundreds = spokenHundreds(s, value, i);
  if (hundreds) return numeral(hundreds.value, first, hundreds.next, false);
  const point = pointDigits(s, i);
  if (point) return point.scale(value, first);
  return numeral(value, first, i, false, i === first + 1 && !article, false, lone);
}

/** «шесть и семь десятых», «две целых пять сотых»: tenths and hundredths behind a number. */
function russianDecimals(s: Scan, i: number): { value: number; next: number } | null {
  if (s.lexicon.locale.language !== 'ru' || !isWord(s, i)) return null;
  const whole = /^цел(?:ая|ых|ые|ой)$/.test(wordAt(s, i)) ? i + 1 : i;
  const at = has(s, whole, role.and) ? whole + 1 : whole;
  if (at === i || !(lexeme(s, at).cardinal > 0)) return null;
  const tens = lexeme(s, at).cardinal;
  const unit = tens >= 20 && lexeme(s, at + 1).cardinal > 0 && lexeme(s, at + 1).cardinal < 10 ? lexeme(s, at + 1).cardinal : 0;
  const next = unit ? at + 2 : at + 1;
  const under = lexeme(s, next).fraction;
  return isWord(s, next) && under >= 10 && under % 10 === 0 ? { value: (tens + unit) / under, next: next + 1 } : null;
}

/** "one seventy percent", "three fifty dollars": hundreds left unsaid, before a percent or a currency. */
function spokenHundreds(s: Scan, value: number, i: number): { value: number; next: number } | null {
  const tens = isWord(s, i) ? lexeme(s, i).cardinal : 0;
  if (value < 1 || value > 9 || tens < 20 || tens > 90 || s.lexicon.locale.language !== 'en') return null;
  const unit = lexeme(s, i + 1).cardinal;
  const ones = isWord(s, i + 1) && unit > 0 && unit < 10 ? unit : 0;
  const next = ones ? i + 2 : i + 1;
  const kind = lexeme(s, next).measure?.kind;
  return kind === 'percent' || kind === 'money' ? { value: value * 100 + tens + ones, next } : null;
}

/** "three point five (percent)", „drei Komma fünf“, « deux virgule vingt-cinq »: spoken decimals. */
function pointDigits(s: Scan, i: number) {
  const { point, language } = s.lexicon.locale;
  if (!isWord(s, i) || !point || lengthOf(s, i) !== point.length || wordAt(s, i) !== point) return null;
  let digits = '';
  let next = i + 1;
  const tens = language === 'en' ? 0 : lexeme(s, next).cardinal;
  if (tens >= 10 && tens < 100) {
    const at = hyphenated(s, next + 1) || has(s, next + 1, role.and) ? next + 2 : next + 1;
    const unit = tens % 10 === 0 && tens > 10 && isWord(s, at) ? lexeme(s, at).cardinal : 0;
    digits = `${tens + (unit > 0 && unit < 10 ? unit : 0)}`;
    next = unit > 0 && unit < 10 ? at + 1 : next + 1;
  } else
    while (isWord(s, next) && lexeme(s, next).cardinal >= 0 && lexeme(s, next).cardinal < 10 && digits.length < 12)
      digits += lexeme(s, next++).cardinal;
  if (!digits) return null;
  const scale = lexeme(s, next).scale;
  return {
    scale: (whole: number, first: number) =>
      numeral(product(Number(`${whole}.${digits}`), scale > 12 ? scale : 1), first, scale > 12 ? next + 1 : next, false),
  };
}

/** "hundreds of thousands", "tens of millions", "dozens". */
function pluralsFrom(s: Scan, first: number): Numeral {
  let value = lexeme(s, first).plural;
  let next = first + 1;
  while (has(s, next, role.of) && (lexeme(s, next + 1).plural > 0 || (value < 1e3 && lexeme(s, next + 1).scale >= 1e3))) {
    value *= lexeme(s, next + 1).plural || lexeme(s, next + 1).scale;
    next += 2;
  }
  while (lexeme(s, next).plural > 12 && lexeme(s, next - 1).plural < lexeme(s, next).plural) value *= lexeme(s, next++).plural;
  if (s.lexicon.locale.language !== 'en' && value < 1e3 && lexeme(s, next).scale >= 1e3) value *= lexeme(s, next++).scale;
  return numeral(value, first, next, false, false, true);
}

/** .5 percent */
const pointed = (s: Scan, i: number): Numeral | null =>
  signAt(s, i - 1) === PERIOD &&
  glued(s, i) &&
  !(glued(s, i - 1) && (isWord(s, i - 2) || isNumber(s, i - 2) || signAt(s, i - 2) === PERIOD)) &&
  lengthOf(s, i) < 10
    ? numeral(decimal(0, digitsAt(s, i), lengthOf(s, i)), i - 1, i + 1, true)
    : null;

/** "10s of thousands", "100s of millions" */
function tensOf(s: Scan, i: number): Numeral | null {
  if (!glued(s, i + 1) || lengthOf(s, i + 1) !== 1 || s.text[startOf(s, i + 1)] !== 's' || !has(s, i + 2, role.of)) return null;
  const of = lexeme(s, i + 3).plural;
  return of > 0 ? numeral(digitsAt(s, i) * of, i, i + 4, false, false, true) : null;
}

/** "half a million", "half a dozen". */
function halfFrom(s: Scan, first: number): Numeral | null {
  const at = has(s, first + 1, role.article | role.of) || hyphenated(s, first + 1) ? first + 2 : first + 1;
  const scale = lexeme(s, at).scale;
  return scale > 0 ? numeral(scale / 2, first, at + 1, false) : null;
}

/** „eine halbe Million“, « un demi-million » */
function halfScale(s: Scan, i: number): Numeral | null {
  if (s.lexicon.locale.language === 'en' || !has(s, i + 1, role.half) || lexeme(s, i + 1).fraction !== 2) return null;
  const at = hyphenated(s, i + 2) ? i + 3 : i + 2;
  const { scale } = lexeme(s, at);
  return scale > 100 ? numeral(scale / 2, i, at + 1, false) : null;
}

/** 3/4: a slash between small numbers that make less than one. */
export const isFraction = (s: Scan, i: number) => {
  if (signAt(s, i + 1) !== SLASH || !glued(s, i + 1) || !glued(s, i + 2) || !isNumber(s, i + 2)) return false;
  const [over, under] = [digitsAt(s, i), digitsAt(s, i + 2)];
  return (
    over > 0 &&
    over < under &&
    (under <= 10 || under === 12 || under === 16 || under === 100) &&
    lengthOf(s, i) <= 2 &&
    !(over === 9 && under === 11)
  );
};

/** 5-1/4: digits and a fraction with a hyphen between. */
export const isMixed = (s: Scan, i: number) =>
  hyphenated(s, i + 1) && isNumber(s, i) && isNumber(s, i + 2) && isFraction(s, i + 2) && !(glued(s, i + 5) && signAt(s, i + 5) === SLASH);
