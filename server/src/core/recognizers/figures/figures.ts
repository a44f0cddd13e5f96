// Figures: numbers that count, measure, price or compare. "more than 40 homes" · "5.7 percent" · "$5 to $6 billion" ·
// "two or three years" · "4.5 times" · "twice as many" · "hundreds of thousands".

import type { FigureKind, FigureMention } from '../../mention';
import type { Measure } from '../lexicon';
import { role } from '../lexicon';
import { numeralAt, product } from '../numbers';
import {
  endOf,
  type Found,
  glued,
  has,
  hyphenated,
  isCapital,
  isDash,
  isNumber,
  isWord,
  lexeme,
  type Scan,
  says,
  signAt,
  startOf,
  wordAt,
} from '../scan';
import type { Writable } from '../tokens';
import { type Amount, amountAt } from './amount';
import { approximationBefore, approximationBehind } from './approximation';
import { fractionAt } from './fractions';
import { clockEnd, hourEnd, isClock } from './hours';
import { isIdiom, isRatio, skipDigits } from './notFigures';
import { countsHundreds, ordinalAt } from './ordinals';
import { scoreEnd } from './scores';
import { skipSpelled } from './spelled';

/** A figure that begins with token i, or what only looks like one. */
export function figureAt(s: Scan, i: number): Found | null {
  const part = lexeme(s, i).ordinal > 2 && s.lexicon.locale.language !== 'en' ? fractionAt(s, i) : null;
  if (part?.mention) return part;
  if (isNumber(s, i) || lexeme(s, i).ordinal !== 0 || lexeme(s, i).cardinal >= 20 || countsHundreds(s, i)) {
    const ordinal = ordinalAt(s, i);
    if (ordinal?.mention || (ordinal && isNumber(s, i))) return ordinal;
    if (ordinal && lexeme(s, i).fraction === 0) return ordinal;
  }
  const { multiple, weak } = lexeme(s, i);
  if (multiple > 0) return weak && !(isWord(s, i + 1) && comparing.test(wordAt(s, i + 1))) ? null : multipleAt(s, i, multiple);
  const orTwo = orTwoAt(s, i);
  if (orTwo) return orTwo;
  const fraction = fractionAt(s, i);
  if (fraction?.mention) return fraction;
  const spokenRatio = ratioInWords(s, i);
  if (spokenRatio) return spokenRatio;
  if (isNumber(s, i)) {
    const skipped = skipDigits(s, i);
    if (skipped) return { mention: null, next: skipped };
    if (isRatio(s, i) && signAt(s, i + 1) === 0x3a && isNumber(s, i + 2)) return ratio(s, i);
  }
  const spelled = s.lexicon.locale.language === 'en' && isWord(s, i) ? skipSpelled(s, i) : 0;
  if (spelled) return { mention: null, next: spelled };
  const score = isWord(s, i) && isWord(s, i + 1) && lexeme(s, i).cardinal >= 0 ? scoreEnd(s, i) : 0;
  if (score) return { mention: null, next: score };
  const amount = amountAt(s, i);
  if (!amount) {
    const broken = isNumber(s, i) ? numeralAt(s, i) : null;
    return broken ? { mention: null, next: broken.next } : (fraction ?? null);
  }
  const word = isWord(s, i);
  if (word && amount.numeral.lone && !isOneCounted(s, amount)) return { mention: null, next: i + 1 };
  if (word && !amount.numeral.multiple && (isIdiom(s, i, amount.numeral.next) || namesItself(s, i, amount)))
    return { mention: null, next: clockEnd(s, amount.numeral.next) };
  if (amount.numeral.multiple && isCapital(s, i) && isCapital(s, i + 1) && s.lexicon.locale.language === 'en')
    return { mention: null, next: i + 1 };
  const hour = hourEnd(s, amount);
  if (hour) return { mention: null, next: hour };
  return figure(s, amount, rangeBehind(s, amount));
}

const comparing = /^(?:as|the|that|more)$/;
/** "tenfold", "twice as many" */
const multipleAt = (s: Scan, i: number, value: number): Found => ({
  mention: { kind: 'figure.multiple', start: startOf(s, i), end: endOf(s, i), value: { value, unit: 'times' } },
  next: i + 1,
});

/** "a year or two", "another week or two"; token i is "two". "A thing or two" is an idiom. */
function orTwoAt(s: Scan, i: number): Found | null {
  if (lexeme(s, i).cardinal !== 2 || !has(s, i - 1, role.or)) return null;
  const measure = lexeme(s, i - 2).measure;
  if (measure?.kind !== 'time') return null;
  // "the next day or two"
  const directed = Math.abs(lexeme(s, i - 3).direction) === 1;
  if (!directed && !(has(s, i - 3, role.article) || says(s, i - 3, 'another'))) return null;
  const value = { value: [measure.factor, 2 * measure.factor] as const, unit: measure.unit };
  return { mention: { kind: 'figure.quantity', start: startOf(s, directed ? i - 2 : i - 3), end: endOf(s, i), value }, next: i + 1 };
}

/** "one" is a figure before a unit or a scale ("one year", "one percent"), in ranges and in "one or two". */
function isOneCounted(s: Scan, amount: Amount): boolean {
  const { measure, numeral } = amount;
  if (measure && !Number.isInteger(amount.value) && measure.factor === 1) return true; // „ein Meter achtzig“
  if (measure?.kind === 'time' && measure.factor < 1) return true; // „eine Viertelstunde“
  if (has(s, numeral.first, role.article))
    return measure !== null && measure.kind !== 'times' && measure.kind !== 'time' && measure.kind !== 'unit' && measure.kind !== 'money';
  if (measure) {
    if (hyphenated(s, numeral.next) && measure.kind === 'times') return false;
    // "one day we shall", "at one time": no durations
    if (measure.unit === 'day' || measure.unit === 'second' || measure.unit === 'times')
      return /^(?:in|within|than|just|only|for|least|per)$/.test(wordAt(s, numeral.first - 1));
    return true;
  }
  if (s.lexicon.locale.language !== 'en' && lexeme(s, numeral.first).roles & role.article) return false;
  const range = rangeBehind(s, amount);
  return (
    range !== null &&
    range.numeral.digits === numeral.digits &&
    !range.numeral.digits &&
    ((says(s, numeral.next, 'or') && range.value === 2) ||
      (has(s, numeral.next, role.to) && range.numeral.value > 1 && range.numeral.value < 20))
  );
}

/** Scale words on their own: "million" needs a number, "a dozen" its article; "dozen" and "another dozen" count. */
function namesItself(s: Scan, i: number, amount: Amount): boolean {
  const word = lexeme(s, i);
  if (word.cardinal >= 0 || word.scale === 0 || amount.numeral.next > i + 1) return false;
  if (has(s, i - 1, role.article | role.the) || word.scale === 12) return false;
  if (s.lexicon.locale.language !== 'en') return false;
  return !(amount.measure?.kind === 'percent' || approximationBefore(s, i));
}

/** The other end of a range: "two or three", "5–6 million", "between 10 and 20", "$5 to $6 billion". */
function rangeBehind(s: Scan, left: Amount): Amount | null {
  let at = left.next;
  const dash = isDash(signAt(s, at));
  if (dash) {
    if (!left.numeral.digits && !isWord(s, at + 1)) return null;
    if (glued(s, at) !== glued(s, at + 1)) return null;
  } else if (!isWord(s, at)) return null;
  else if (has(s, at, role.and)) {
    if (!has(s, left.first - 1, role.between)) return null;
  } else if (!has(s, at, role.to | role.or)) return null;
  at++;
  const right = amountAt(s, at);
  if (!right || right.first !== at || right.numeral.multiple !== left.numeral.multiple) return null;
  if (isClock(s, right.next - 1)) return null;
  if (left.measure && right.measure?.unit !== left.measure.unit && !(left.measure.kind === 'money' && right.measure === null)) return null;
  // "from 17% to 37%" and "from 10 dollars to 20" say two figures, "10 to 20 percent" one range.
  if (left.measure && left.measure.kind !== 'money' && has(s, left.first - 1, role.from)) return null;
  if (left.measure?.kind === 'money' && has(s, left.first - 1, role.from) && right.measure) return null;
  // So does "by 3 cents to 42 cents".
  if (!dash && left.measure && right.measure && isWord(s, left.first - 1) && byWords.has(wordAt(s, left.first - 1))) return null;
  // So does "from 3 million to 4 million".
  if (!dash && left.value >= 1e6 && left.numeral.next > left.first + 1 && says(s, left.first - 1, 'from')) return null;
  const or = has(s, left.next, role.or);
  if (or && (left.numeral.digits || right.numeral.digits) && right.numeral.value / left.numeral.value > 3) return null;
  if (
    or &&
    (right.numeral.value <= left.numeral.value ||
      left.measure !== null ||
      (!left.numeral.digits && right.numeral.value > left.numeral.value * 4))
  )
    return null;
  if (
    !dash &&
    !or &&
    !left.numeral.digits &&
    !right.numeral.digits &&
    !has(s, left.first - 1, role.between | role.from) &&
    right.value < left.value
  )
    return null;
  return right;
}

const byWords = new Set(['by', 'um', 'на']);

function ratio(s: Scan, i: number): Found {
  const right = amountAt(s, i + 2);
  const left = Number(s.text.slice(startOf(s, i), endOf(s, i)));
  return {
    mention: {
      kind: 'figure.multiple',
      start: startOf(s, i),
      end: endOf(s, i + 2),
      value: { value: right?.value ? left / right.value : left },
    },
    next: i + 3,
  };
}

/** "a 5-to-1 ratio", "ten to one odds" */
function ratioInWords(s: Scan, i: number): Found | null {
  const to = hyphenated(s, i + 1) ? i + 2 : i + 1;
  if (!isWord(s, to) || !has(s, to, role.to) || to > i + 1 !== hyphenated(s, to + 1)) return null;
  const right = to > i + 1 ? to + 2 : to + 1;
  if (!isWord(s, right + 1) || !ratios.has(wordAt(s, right + 1))) return null;
  const [over, under] = [numeralAt(s, i), numeralAt(s, right)];
  if (!over || over.next !== i + 1 || !under || !(under.value > 0) || under.next !== right + 1) return null;
  const value = product(over.value, 1) / under.value;
  return { mention: { kind: 'figure.multiple', start: startOf(s, i), end: endOf(s, right), value: { value } }, next: right + 1 };
}
const ratios = new Set(['ratio', 'margin', 'odds', 'majority', 'advantage', 'split']);

function kindOf(measure: Measure | null): FigureKind {
  switch (measure?.kind) {
    case 'percent':
      return 'figure.percent';
    case 'money':
      return 'figure.money';
    case 'time':
    case 'unit':
      return 'figure.quantity';
    case 'times':
      return 'figure.multiple';
    case undefined:
      return 'figure.cardinal';
  }
}

// What a mention may have is set where it has it: spreads of what is missing take longer than all else here.
function figure(s: Scan, left: Amount, right: Amount | null): Found {
  const next = right ? right.next : left.next;
  const measure = right?.measure ?? left.measure;
  // In "5 to 6 billion" and "two or three hundred" the scale belongs to both.
  const unscaled = left.numeral.plain || (left.numeral.digits && isNumber(s, left.numeral.next - 1));
  const shared =
    right && unscaled && right.value >= 1000 && left.value < 1000 && right.numeral.next - right.numeral.first > 1 ? scaleOf(right) : 1;
  const from = product(left.value, shared * (right?.measure && !left.measure ? right.measure.factor : 1));
  const first = takesArticle(s, left) ? left.first - 1 : left.first;
  const minus = minusBefore(s, first, measure !== null);
  const before = minus ? approximationBefore(s, minus) : approximationBefore(s, first);
  const behind = before ? null : approximationBehind(s, next);
  const approximation = before ?? behind;
  const mod = left.numeral.multiple ? 'multiple' : approximation?.mod;
  const value: Writable<FigureMention['value']> = { value: right ? [from, right.value] : minus ? -left.value : left.value };
  if (measure) value.unit = measure.unit;
  if (mod) value.mod = mod;
  const mention: Writable<FigureMention> = { kind: kindOf(measure), start: startOf(s, minus || first), end: endOf(s, next - 1), value };
  if (approximation) mention.approx = approximation.span;
  if (right && from > right.value && !isScore(left, right)) mention.backwards = true;
  return { mention, next };
}

/** The token of the sign in "-5°C" and "minus 10 degrees", or 0. */
function minusBefore(s: Scan, first: number, isMeasured: boolean): number {
  const i = first - 1;
  if (isDash(signAt(s, i)) && glued(s, first)) return isMeasured && !glued(s, i) && !isNumber(s, i - 1) ? i : 0;
  return says(s, i, 'minus') && !isNumber(s, i - 1) && !(lexeme(s, i - 1).scale > 0) && lexeme(s, i - 1).cardinal < 0 ? i : 0;
}

/** The scale in "5 to 6 billion": 1e9. */
const scaleOf = (right: Amount) => 10 ** (3 * Math.floor(Math.log10(right.value) / 3 + 1e-9));
const isScore = (left: Amount, right: Amount) => left.numeral.plain && right.numeral.plain && !right.measure;

/** "a dozen", "a million", « une centaine »: the article stands for one of them. */
const takesArticle = (s: Scan, left: Amount) =>
  isWord(s, left.first) &&
  lexeme(s, left.first).cardinal < 0 &&
  (lexeme(s, left.first).scale > 0 || (lexeme(s, left.first).plural > 0 && s.lexicon.locale.language !== 'en')) &&
  has(s, left.first - 1, role.article);
