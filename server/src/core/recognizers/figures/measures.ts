// What stands behind a number and says what it counts: "%", "percentage points", "US dollars", "square kilometres", "km/h", "times".

import { type Measure, role } from '../lexicon';
import {
  glued,
  has,
  hyphenated,
  isApostrophe,
  isCapital,
  isDash,
  isWord,
  lengthOf,
  lexeme,
  PERIOD,
  rawAt,
  type Scan,
  SLASH,
  signAt,
  wordAt,
} from '../scan';
import { currencyOf } from '../tokens';

export interface Measured {
  readonly measure: Measure;
  readonly next: number;
}

const make = (kind: Measure['kind'], unit: string, factor = 1): Measure => ({
  kind,
  unit,
  factor,
  grain: null,
  abbreviated: false,
  weak: false,
});
const signs = new Map<number, Measure>([
  [0x25, make('percent', '%')],
  [0xff05, make('percent', '%')],
  [0x2030, make('percent', '%', 0.1)],
  [0x3030, make('percent', '%', 0.1)],
  [0xb0, make('unit', '°')],
  [0xd7, make('times', 'times')],
  [0x2032, make('unit', 'ft')],
]);
const money = (unit: string) => make('money', unit);

/** The measure that begins with token i, behind a number in digits or in words. */
export function measureAt(s: Scan, i: number, digits: boolean): Measured | null {
  const code = signAt(s, i);
  if (code) return signMeasure(s, i, code);
  if (!isWord(s, i)) return null;
  return phraseAt(s, i, digits);
}

function signMeasure(s: Scan, i: number, code: number): Measured | null {
  if (code === 0xb0 && glued(s, i + 1) && isWord(s, i + 1) && lengthOf(s, i + 1) === 1) {
    const scale = rawAt(s, i + 1).toUpperCase();
    if (scale === 'C' || scale === 'F') return { measure: make('unit', `°${scale}`), next: i + 2 };
  }
  const measure = signs.get(code);
  if (measure) return code === 0xb0 && !glued(s, i) ? null : { measure, next: i + 1 };
  const currency = currencyOf(code);
  // "5 €", but not the sign of the next amount: "5 $10 bills".
  if (currency && code !== 0x24 && !(glued(s, i + 1) && s.kind[i + 1] === 2)) return { measure: money(currency), next: i + 1 };
  if (code === 0x24 && glued(s, i) && !glued(s, i + 1)) return { measure: money('USD'), next: i + 1 };
  return null;
}

function phraseAt(s: Scan, i: number, digits: boolean): Measured | null {
  const first = lexeme(s, i);
  if (first.phrase === 0) return null;
  if (first.phrase > 1) {
    let words = wordAt(s, i);
    let at = i;
    let best: Measured | null = null;
    for (let count = 2; count <= first.phrase; count++) {
      at++;
      if (
        hyphenated(s, at) ||
        (isApostrophe(signAt(s, at)) && glued(s, at) && glued(s, at + 1)) ||
        (signAt(s, at) === PERIOD && glued(s, at) && lengthOf(s, at - 1) <= 3)
      )
        at++;
      if (!isWord(s, at)) break;
      words += ` ${wordAt(s, at)}`;
      const measure = s.lexicon.measures.get(words);
      if (measure) best = { measure, next: at + 1 };
    }
    if (best) return best;
  }
  const measure = first.measure;
  if (!measure || (measure.abbreviated && !isAbbreviation(s, i, digits)) || (measure.weak && !isMeant(s, i, measure))) return null;
  let next = i + 1;
  if (measure.abbreviated && signAt(s, next) === PERIOD && glued(s, next) && isWord(s, next + 1) && !isCapital(s, next + 1)) next++;
  // km/h, m/s, degrees in "mg/l": a rate is one unit.
  if (
    measure.kind === 'unit' &&
    signAt(s, next) === SLASH &&
    glued(s, next) &&
    glued(s, next + 1) &&
    isWord(s, next + 1) &&
    lengthOf(s, next + 1) <= 3
  ) {
    return { measure: { ...measure, unit: `${measure.unit}/${rawAt(s, next + 1)}` }, next: next + 2 };
  }
  // A measure that begins a name is none: "two Square Mile bankers" keeps its number.
  return { measure, next };
}

/** Short units count behind digits only, and must not be an initial or another word: "5 m", not "5 M. Smith". */
function isAbbreviation(s: Scan, i: number, digits: boolean): boolean {
  if (!digits) return false;
  const raw = rawAt(s, i);
  if (raw.length === 1)
    return raw === raw.toLowerCase() && (glued(s, i) || !isDash(signAt(s, i + 1))) && !(signAt(s, i + 1) === PERIOD && glued(s, i + 2));
  return true;
}

/** "won", "quarter", "second": measures only where nothing speaks for the other word. */
function isMeant(s: Scan, i: number, measure: Measure): boolean {
  if (measure.kind === 'money') return lexeme(s, i - 1).scale >= 1e3;
  if (measure.unit === 'second') return lexeme(s, i - 1).cardinal === 1 || isDash(signAt(s, i - 1));
  // "three quarters of the town" is a fraction, "two quarters" a time.
  return !has(s, i + 1, role.of);
}

/** A unit behind "more", "full": "two more years". */
export function measureBehindMore(s: Scan, i: number): Measured | null {
  // "two more years", « 25 dernières années »
  const directed = s.lexicon.locale.language !== 'en' && !Number.isNaN(lexeme(s, i).direction);
  if (!directed && !has(s, i, role.more)) return null;
  const behind = phraseAt(s, i + 1, false);
  return behind && behind.measure.kind === 'time' ? behind : null;
}

/** "pounds" are money where they are many or "sterling"; elsewhere a weight. */
export function poundsOf(measured: Measured, value: number): Measured {
  return measured.measure.unit === 'lb' && !measured.measure.abbreviated && value >= 1e6
    ? { ...measured, measure: money('GBP') }
    : measured;
}
