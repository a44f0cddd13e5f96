// Words, runs of digits and single signs of a text, read once by character code: "May 9–12" → May · 9 · – · 12.
// Words that can begin a mention are looked up at once, all others only when a recogniser asks for them.

import { compoundEntry, headOf, type Lexeme, type Lexicon, shortestCompound } from './lexicon';
import type { NumberStyle } from './locales/table';
import { fold, hashOf, numberOf, secondOf } from './wordTable';

export const END = 0;
export const WORD = 1;
export const NUMBER = 2;
export const SIGN = 3;
const BLANK = 4;

/** The tokens of a text. They are counted from `first`; a few empty ones stand before and behind, so that neighbours need no bounds check. */
export interface Tokens {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  /** Number of the lexicon's entry, -1 while it was not asked for. */
  readonly entry: Int32Array;
  /** Tokens that can begin a mention. */
  readonly triggers: Int32Array;
  readonly triggerCount: number;
  readonly first: number;
  /** Behind the last. */
  readonly last: number;
  /** How the document writes numbers, and the day number of its session, or null. */
  readonly numbers: NumberStyle;
  readonly today: number | null;
  /** Another number for every text that is read. */
  readonly reading: number;
}

const margin = 8;
/** No word that spells a number is longer. */
const longestCompound = 40;

/** Multiplication, division, the question marks and points of Greek and Armenian. */
const otherSigns = new Set([0xd7, 0xf7, 0x37e, 0x387, 0x55a, 0x589]);

/**
 * What a unit is, and for a letter which: BLANK, NUMBER or SIGN, or else the unit that it folds to, which is greater than all of them.
 * One look-up a unit is what the reading of a text costs.
 */
const folded = Uint16Array.from({ length: 0x600 }, (_, code) => {
  if (code <= 0x20 || code === 0x7f || code === 0x85 || code === 0xa0) return BLANK;
  if (code >= 0x30 && code < 0x3a) return NUMBER;
  const isWord = code < 0xc0 ? /[A-Za-z\xaa\xad\xba\xb2\xb3\xb5\xb9]/.test(String.fromCharCode(code)) : !otherSigns.has(code);
  return isWord ? fold(code) : SIGN;
});

function foldedWide(code: number): number {
  if (code >= 0x2000 && code < 0x2c00) {
    if (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f) return BLANK;
    return code <= 0x200d || (code >= 0x2160 && code <= 0x2188) ? code : SIGN;
  }
  if (code >= 0x3000 && code <= 0x3020) return code === 0x3000 ? BLANK : SIGN;
  if (code === 0xfeff) return BLANK;
  return code >= 0xff00 && code <= 0xff20 ? SIGN : code;
}

/** Signs that begin an amount of money. */
const currencySigns = new Map<number, string>([
  [0x24, 'USD'],
  [0x20ac, 'EUR'],
  [0xa3, 'GBP'],
  [0xa5, 'JPY'],
  [0x20bd, 'RUB'],
  [0x20b9, 'INR'],
  [0x20b4, 'UAH'],
  [0x20a9, 'KRW'],
  [0x20aa, 'ILS'],
  [0x20ba, 'TRY'],
  [0x20ab, 'VND'],
  [0x20b1, 'PHP'],
  [0x20a6, 'NGN'],
  [0x20b8, 'KZT'],
  [0x20bf, 'XBT'],
  [0xff04, 'USD'],
  [0xffe5, 'JPY'],
]);
export const currencyOf = (code: number): string | undefined => (code === 0x24 || code > 0xa2 ? currencySigns.get(code) : undefined);

/** A value while it is made. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };

// One scratch object, used again by every call: what it holds is dead once the mentions are out.
const scratch: Writable<Tokens> = {
  text: '',
  lexicon: null as unknown as Lexicon,
  start: new Int32Array(0),
  end: new Int32Array(0),
  kind: new Uint8Array(0),
  entry: new Int32Array(0),
  triggers: new Int32Array(0),
  triggerCount: 0,
  first: margin,
  last: margin,
  numbers: { decimal: '.', spaced: false },
  today: null,
  reading: 0,
};

/** Makes room for so many tokens and what stands around them. */
function makeRoom(tokens: number) {
  const size = tokens + 2 * margin;
  // What a huge paragraph took is given back with the next one.
  if (scratch.start.length >= size && scratch.start.length <= Math.max(size, 4 * LONG)) return;
  const room = Math.max(size, 2 * LONG);
  scratch.start = new Int32Array(room).fill(-1, 0, margin);
  scratch.end = new Int32Array(room).fill(-1, 0, margin);
  scratch.kind = new Uint8Array(room);
  scratch.entry = new Int32Array(room);
  scratch.triggers = new Int32Array(room);
}

/** Paragraphs this long have room for a token a unit; those of longer ones are counted first. */
const LONG = 1 << 14;

/** As many tokens as text[from, to) has, or some more. */
function mostTokens(text: string, from: number, to: number): number {
  if (to - from <= LONG) return to - from;
  let count = 1;
  let before = BLANK;
  for (let i = from; i < to; i++) {
    const letter = letterOf(text.charCodeAt(i));
    const type = letter > BLANK ? WORD : letter;
    if (type === SIGN || type !== before) count++;
    before = type;
  }
  return count;
}

const letterOf = (code: number): number => (code < 0x600 ? (folded[code] as number) : foldedWide(code));

const isApostrophe = (code: number) => code === 0x27 || code === 0x2019 || code === 0x2018;

/** Reads text[from, to). The answer lives until the next call. */
export function tokenize(text: string, from: number, to: number, lexicon: Lexicon, numbers: NumberStyle, today: number | null): Tokens {
  makeRoom(mostTokens(text, from, to));
  const { start, end, kind, entry, triggers } = scratch;
  const { filter, words, entries } = lexicon;
  const longEnough = lexicon.compoundHeads === null ? Number.POSITIVE_INFINITY : shortestCompound;
  let count = margin;
  let triggered = 0;
  let i = from;
  while (i < to) {
    let code = text.charCodeAt(i);
    const letter = letterOf(code);
    if (letter === BLANK) {
      i++;
      continue;
    }
    start[count] = i;
    if (letter > BLANK) {
      kind[count] = WORD;
      const begin = i;
      let last = code;
      while (++i < to) {
        code = text.charCodeAt(i);
        // Most letters are told from their code: see tables only for the others.
        if (((code | 0x20) - 0x61) >>> 0 >= 26 && (code < 0x80 || letterOf(code) <= BLANK)) break;
        last = code;
      }
      const hash = hashOf(letter, secondOf(text, begin, i), fold(last), i - begin);
      let found = filter[hash] === 1 ? numberOf(words, text, begin, i, hash) : -1;
      if (found <= 0 && i - begin >= longEnough) found = compoundAt(text, begin, i, lexicon) || found;
      entry[count] = found;
      if (found > 0 && (entries[found] as Lexeme).trigger) triggers[triggered++] = count;
    } else {
      kind[count] = letter;
      entry[count] = 0;
      i++;
      if (letter === NUMBER) {
        while (i < to && (text.charCodeAt(i) ^ 0x30) < 10) i++;
        triggers[triggered++] = count;
      } else if (beginsMention(text, i, to, code)) triggers[triggered++] = count;
    }
    end[count++] = i;
  }
  for (let k = count; k < count + margin; k++) {
    kind[k] = END;
    start[k] = to + 1;
    end[k] = to;
    entry[k] = 0;
  }
  scratch.text = text;
  scratch.lexicon = lexicon;
  scratch.numbers = numbers;
  scratch.today = today;
  scratch.reading++;
  scratch.triggerCount = triggered;
  scratch.last = count;
  return scratch;
}

/** The entry of a long word that spells a number: „zweihundertfünfzigtausend“; 0 where it spells none. */
function compoundAt(text: string, begin: number, end: number, lexicon: Lexicon): number {
  if (end - begin > longestCompound || !lexicon.compoundHeads?.has(headOf(text.charCodeAt(begin), text.charCodeAt(begin + 1)))) return 0;
  const found = compoundEntry(lexicon, text.slice(begin, end).toLowerCase());
  return (lexicon.entries[found] as Lexeme).trigger ? found : 0;
}

/** $, €, ½ and the apostrophe of '98; `next` is the place behind the sign. */
function beginsMention(text: string, next: number, to: number, code: number): boolean {
  if (code === 0x24 || code > 0xa2) {
    if (currencyOf(code) !== undefined || (code >= 0xbc && code <= 0xbe)) return true;
  }
  return isApostrophe(code) && next < to && (text.charCodeAt(next) ^ 0x30) < 10;
}
