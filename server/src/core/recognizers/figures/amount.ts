// An amount: a number with all that belongs to it. "US$40 billion" · "20%" · "EUR 5m" · "4.5 times" · "two more years" · "four-year".

import { type Measure, role } from '../lexicon';
import { halfBehind, type Numeral, numeralAt, product } from '../numbers';
import {
  endOf,
  glued,
  has,
  hyphenated,
  isAllCapitals,
  isCapital,
  isCounted,
  isDash,
  isNumber,
  isWord,
  lengthOf,
  lexeme,
  PERIOD,
  rawAt,
  type Scan,
  says,
  signAt,
  startOf,
  wordAt,
} from '../scan';
import { currencyOf } from '../tokens';
import { measureAt, measureBehindMore, poundsOf } from './measures';

export interface Amount {
  readonly first: number;
  readonly next: number;
  readonly value: number;
  readonly measure: Measure | null;
  readonly numeral: Numeral;
}

const prefixed = new Map([
  ['us', 'USD'],
  ['u', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['hk', 'HKD'],
  ['nz', 'NZD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
  ['mx', 'MXN'],
]);
const money = (unit: string): Measure => ({ kind: 'money', unit, factor: 1, grain: null, abbreviated: false, weak: false });

/** The amount that begins with token i: a currency's sign or code, digits or a number word. */
export function amountAt(s: Scan, i: number): Amount | null {
  const sign = signAt(s, i) ? currencyOf(signAt(s, i)) : undefined;
  if (sign) {
    const pointed = signAt(s, i + 1) === PERIOD && glued(s, i + 2) && isNumber(s, i + 2);
    if (!pointed && !isNumber(s, i + 1) && !lexeme(s, i + 1).scale) return null;
    const amount = moneyBehind(s, i, pointed ? i + 2 : i + 1, sign);
    if (!amount || !isWord(s, i - 1) || !glued(s, i)) return amount;
    // U.S.$ and US$
    const letters = rawAt(s, i - 1).toLowerCase();
    const currency = signAt(s, i) === 0x24 ? prefixed.get(letters) : undefined;
    return currency ? { ...amount, first: i - 1, measure: money(currency) } : amount;
  }
  const word = isWord(s, i) ? lexeme(s, i) : null;
  if (word?.measure?.kind === 'money' && word.cardinal < 0 && !word.scale) {
    const at = signAt(s, i + 1) === PERIOD && glued(s, i + 1) && says(s, i, 'rs') ? i + 2 : i + 1;
    const code = lengthOf(s, i) <= 3 && (isAllCapitals(s, i) || says(s, i, 'rs'));
    return code && isNumber(s, at) ? moneyBehind(s, i, at, word.measure.unit) : null;
  }
  const numeral = numeralAt(s, i);
  if (!numeral || Number.isNaN(numeral.value)) return null;
  const amount = measured(s, numeral);
  const code = amount.measure === null && isWord(s, i) ? spelledCode(s, i) : undefined;
  return code ? { ...amount, first: i - 3, measure: money(code) } : amount;
}

/** "r m b two billion": a currency's code as speech recognition spells it. */
const spelledCode = (s: Scan, i: number) =>
  isWord(s, i - 1) && lengthOf(s, i - 1) === 1 && lengthOf(s, i - 2) === 1 && lengthOf(s, i - 3) === 1
    ? spelledCodes.get(wordAt(s, i - 3) + wordAt(s, i - 2) + wordAt(s, i - 1))
    : undefined;
const spelledCodes = new Map([
  ['rmb', 'CNY'],
  ['usd', 'USD'],
  ['eur', 'EUR'],
  ['gbp', 'GBP'],
  ['hkd', 'HKD'],
  ['cny', 'CNY'],
  ['jpy', 'JPY'],
  ['inr', 'INR'],
  ['cad', 'CAD'],
]);

function moneyBehind(s: Scan, first: number, at: number, unit: string): Amount | null {
  const numeral = numeralAt(s, at);
  if (!numeral || Number.isNaN(numeral.value)) return null;
  let { value, next } = numeral;
  // $5m: in money, m is a million.
  if (isWord(s, next) && lengthOf(s, next) <= 2 && glued(s, next)) {
    const letters = rawAt(s, next).toLowerCase();
    const factor = letters === 'm' ? 1e6 : letters === 'mm' ? 1e6 : letters === 'b' ? 1e9 : letters === 't' ? 1e12 : 0;
    if (factor) {
      value = product(value, factor);
      next++;
    }
  }
  // "$5 billion dollars", "$40 USD"
  const again = measureAt(s, next, true);
  if (again?.measure.kind === 'money' && again.measure.factor === 1) next = again.next;
  return {
    first,
    next,
    value,
    measure: money(unit === 'USD' && again?.measure.kind === 'money' ? again.measure.unit : unit),
    numeral: { ...numeral, plain: numeral.plain && value === numeral.value },
  };
}

/** A numeral with the measure behind it, if there is one. */
export function measured(s: Scan, numeral: Numeral): Amount {
  const bare: Amount = { first: numeral.first, next: numeral.next, value: numeral.value, measure: null, numeral };
  // «полгода»
  const own = numeral.digits || numeral.value !== 0.5 ? null : lexeme(s, numeral.first).measure;
  if (own) return { ...bare, measure: own };
  let at = numeral.next;
  // "four-year", "17-year-old", "5-percent"; "hundreds of dollars"
  if (hyphenated(s, at) && isWord(s, at + 1)) at++;
  else if (isDash(signAt(s, at)) && glued(s, at) && isWord(s, at + 1) && lexeme(s, at + 1).measure?.kind === 'time')
    at++; // "20- year-old", broken at a line's end
  else if (numeral.multiple && has(s, at, role.of)) at++;
  else if (glued(s, at) && isWord(s, at) && !glueable(s, at)) return bare;
  const found = measureAt(s, at, numeral.digits) ?? (at === numeral.next ? measureBehindMore(s, at) : null);
  if (
    !found ||
    (s.lexicon.locale.language !== 'de' &&
      isCapital(s, at) &&
      !isAllCapitals(s, at) &&
      found.measure.kind !== 'money' &&
      !numeral.digits &&
      !glued(s, at) &&
      startsName(s, at, found.next))
  )
    return bare;
  const { measure, next } = poundsOf(found, numeral.value);
  const more = rest(s, measure, next, numeral);
  const value = numeral.value + (more?.value ?? 0);
  return { ...bare, next: more?.next ?? next, value: measure.factor === 1 ? value : product(value, measure.factor), measure };
}

/** What is said of a unit behind it: "nine hours and a half", «nueve horas y media», "five euros fifty". */
function rest(s: Scan, measure: Measure, next: number, numeral: Numeral): { value: number; next: number } | null {
  if (!isWord(s, next) || !Number.isInteger(numeral.value) || numeral.multiple) return null;
  if ((measure.kind === 'time' || measure.kind === 'unit') && !(measure.unit === 'm' && lexeme(s, next).cardinal >= 5)) {
    const half = has(s, next, role.and) ? halfBehind(s, next + 1) : 0;
    return half && !has(s, half, role.of) ? { value: 0.5, next: half } : null;
  }
  // "five euros fifty", „ein Meter achtzig“
  if ((measure.kind !== 'money' && measure.unit !== 'm') || measure.factor !== 1 || numeral.value >= 1000 || lexeme(s, next).cardinal < 5)
    return null;
  const cents = numeralAt(s, next);
  if (!cents || cents.digits || cents.value >= 100 || isCounted(s, cents.next) || isCapital(s, cents.next)) return null;
  const ends =
    !isWord(s, cents.next) ||
    (measure.unit === 'm' && s.lexicon.locale.language === 'de') ||
    has(s, cents.next, role.function | role.in | role.and | role.or);
  return ends && measureAt(s, cents.next, false) === null ? { value: cents.value / 100, next: cents.next } : null;
}

const glueable = (s: Scan, i: number) =>
  (lexeme(s, i).measure?.abbreviated ?? false) || lexeme(s, i).measure?.kind === 'money' || lexeme(s, i).measure?.kind === 'percent';
const startsName = (s: Scan, i: number, next: number) =>
  isCapital(s, i) && isCapital(s, next) && startOf(s, next) - endOf(s, next - 1) === 1;
