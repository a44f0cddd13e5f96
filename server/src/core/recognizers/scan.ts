// What a recogniser sees of a text: its tokens, what they mean, and how they stand beside one another.

import type { Mention } from '../mention';
import { type Lexeme, role } from './lexicon';
import { END, NUMBER, SIGN, type Tokens, WORD } from './tokens';
import { hashOfWord, numberOf, spells } from './wordTable';

export type Scan = Tokens;

/** A mention, or what only looks like one, and the token behind it. `inner` is the duration inside a relative date. */
export interface Found {
  readonly mention: Mention | null;
  readonly next: number;
  readonly inner?: Mention;
}

export const lexeme = (s: Scan, i: number): Lexeme => s.lexicon.entries[entryAt(s, i)] as Lexeme;

function entryAt(s: Scan, i: number): number {
  const known = s.entry[i] as number;
  return known >= 0 ? known : (s.entry[i] = lookUp(s, startOf(s, i), endOf(s, i)));
}

const lookUp = ({ text, lexicon }: Scan, start: number, end: number) =>
  numberOf(lexicon.words, text, start, end, hashOfWord(text, start, end));

/** Whether the language has a meaning for this word here. */
export const isKnown = (s: Scan, i: number) => entryAt(s, i) > 0;
/** Whether a token is a word, which is given in small letters. */
export const says = (s: Scan, i: number, word: string) => spells(s.text, startOf(s, i), endOf(s, i), word);
export const has = (s: Scan, i: number, roles: number) => (lexeme(s, i).roles & roles) !== 0;
export const startOf = (s: Scan, i: number) => s.start[i] as number;
export const endOf = (s: Scan, i: number) => s.end[i] as number;
export const rawAt = (s: Scan, i: number) => s.text.slice(startOf(s, i), endOf(s, i));
/** A token in small letters. A word that was looked up is not made again. */
export const wordAt = (s: Scan, i: number): string => {
  const entry = s.entry[i] as number;
  return entry > 0 ? (s.lexicon.spelled[entry] as string) : rawAt(s, i).toLowerCase();
};
export const isWord = (s: Scan, i: number) => s.kind[i] === WORD;
export const isNumber = (s: Scan, i: number) => s.kind[i] === NUMBER;
export const lengthOf = (s: Scan, i: number) => endOf(s, i) - startOf(s, i);

/** The code of a one-sign token, 0 where there is another. */
export const signAt = (s: Scan, i: number) => (s.kind[i] === SIGN ? s.text.charCodeAt(startOf(s, i)) : 0);

/** No blank before this token. */
export const glued = (s: Scan, i: number) => s.start[i] === s.end[i - 1] && s.kind[i - 1] !== END;

export const COMMA = 0x2c;
export const PERIOD = 0x2e;
export const COLON = 0x3a;
export const SLASH = 0x2f;
export const HYPHEN = 0x2d;
export const OPEN = 0x28;
export const CLOSE = 0x29;

export const isDash = (code: number) => code === HYPHEN || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
export const isApostrophe = (code: number) => code === 0x27 || code === 0x2019 || code === 0x2018;
export const isPunctuation = (s: Scan, i: number) => s.kind[i] === END || s.kind[i] === SIGN;

/** The number that a run of digits is; 16 digits or more are no number but a mark. */
export const digitsAt = (s: Scan, i: number): number => {
  let value = 0;
  const end = endOf(s, i);
  for (let k = startOf(s, i); k < end; k++) value = value * 10 + s.text.charCodeAt(k) - 0x30;
  return value;
};

const isUpper = (code: number) =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde && code !== 0xd7) || (code >= 0x400 && code <= 0x42f);
export const isCapital = (s: Scan, i: number) => s.kind[i] === WORD && isUpper(s.text.charCodeAt(startOf(s, i)));
export const isAllCapitals = (s: Scan, i: number) => isCapital(s, i) && lengthOf(s, i) > 1 && isUpper(s.text.charCodeAt(endOf(s, i) - 1));

/** Whether a token begins a sentence, as far as the signs before it tell. */
export function beginsSentence(s: Scan, i: number): boolean {
  let k = i - 1;
  while (s.kind[k] === SIGN) {
    const code = signAt(s, k);
    if (code === PERIOD || code === 0x21 || code === 0x3f || code === COLON || code === 0x2026 || code === 0xbf || code === 0xa1)
      return true;
    if (isDash(code) && !glued(s, k)) return true;
    if (code === COMMA || code === HYPHEN || code === SLASH || isApostrophe(code)) return false;
    k--;
    if (i - k > 4) return false;
  }
  return s.kind[k] === END;
}

/** A hyphen that joins token i-1 and i+1 without blanks. */
export const hyphenated = (s: Scan, i: number) => isDash(signAt(s, i)) && glued(s, i) && glued(s, i + 1);

/** "Section 5 says": verbs that look like plurals and are no nouns. */
const verbs = new Set(
  'says shows goes comes makes takes gives gets wants seems applies requires provides deals allows refers becomes contains includes flies'.split(
    ' ',
  ),
);

/** A lower-case word that looks like the plural of something counted. */
export function isCounted(s: Scan, i: number): boolean {
  if (!isWord(s, i) || isCapital(s, i)) return false;
  const word = wordAt(s, i);
  if (word === 'people' || word === 'men' || word === 'women' || word === 'children' || word === 'percent') return true;
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !has(s, i, role.function) && !verbs.has(word);
}
