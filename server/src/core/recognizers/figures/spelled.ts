// Number words that spell digits, a time or a name: "five five five one two" · "room two oh four" · "at seven thirty" ·
// "chapter eleven verse six" · "interstate eighty" · "the boeing seven thirty seven".

import { role } from '../lexicon';
import { glued, has, hyphenated, isCapital, isCounted, isWord, lengthOf, lexeme, type Scan, says, wordAt } from '../scan';
import { measureAt } from './measures';

/** Nouns that a number behind always names, whatever follows: "grade 12 programs". */
export const alwaysNames = new Set(
  'article articles section sections chapter chapters grade grades phase phases level levels type types tier tiers category categories paragraph paragraphs clause clauses annex appendix version page pages line lines table tables exhibit exhibits item items episode episodes slide slides band bands'.split(
    ' ',
  ),
);
/** Those of them that do so before number words too; "in one line two crafts meet" counts. */
const namesWords = new Set(
  'article articles section sections chapter chapters grade grades phase phases level levels type types tier tiers category categories paragraph paragraphs clause clauses'.split(
    ' ',
  ),
);
/** Roads and machines, whose number words are a name before any word: "interstate eighty meets it", "the boeing seven thirty seven". */
const numberedThings = new Set(
  'route interstate highway freeway boeing airbus flight episode verse psalm channel gate platform exit'.split(' '),
);

/**
 * Number words that spell digits or a time: "five five five one two", "at seven thirty", "seven-thirty", "a three-sixty";
 * the token behind, or 0.
 */
export function skipSpelled(s: Scan, i: number): number {
  const value = lexeme(s, i).cardinal;
  if (value < 0 || value > 12) return 0;
  if (numberedThings.has(wordAt(s, i - 1)) && isWord(s, i - 1)) {
    let k = i + 1;
    while (k < i + 6 && isWord(s, k) && (lexeme(s, k).cardinal >= 0 || isOh(s, k))) k++;
    if (k > i + 1 && lexeme(s, i + 1).cardinal >= 0) return k;
  }
  // "h r one thousand"
  if (isLetterWord(s, i - 1, 'r') && isLetterWord(s, i - 2, 'h')) return i + 2;
  if (value < 10) {
    let k = lexeme(s, i + 1).scale === 100 ? i + 2 : i + 1;
    const first = k;
    let oh = false;
    while (k < i + 40 && isWord(s, k) && !glued(s, k) && (isDigitWord(s, k) || (isOh(s, k) && isDigitWord(s, k + 1))))
      oh = isOh(s, k++) || oh;
    if (k - first >= (first > i + 1 ? 3 : 2) || (oh && k - first === 2)) return k;
  }
  const joined = hyphenated(s, i + 1);
  const at = joined ? i + 2 : i + 1;
  const tens = lexeme(s, at).cardinal;
  if (!isWord(s, at) || tens < 15 || tens > 60 || value === 0) return 0;
  const unit = hyphenated(s, at + 1) ? at + 2 : at + 1;
  const tail = tens >= 20 && lexeme(s, unit).cardinal > 0 && lexeme(s, unit).cardinal < 10;
  const next = tail ? unit + 1 : at + 1;
  const time =
    has(s, next, role.clock) ||
    (says(s, next, 'in') && has(s, next + 1, role.the) && has(s, next + 2, role.morning)) ||
    says(s, i - 1, 'at');
  return time || (joined && !tail) || isByTheClock(s, i, next) ? next : 0;
}

/** "by five fifteen": behind a preposition, in minutes that clocks are read by, nothing counted. */
function isByTheClock(s: Scan, i: number, next: number): boolean {
  if (!isWord(s, i - 1) || !leadsTime.has(wordAt(s, i - 1)) || isCounted(s, next) || measureAt(s, next, false)) return false;
  const minutes = lexeme(s, next - 1).cardinal;
  return minutes % 5 === 0 && minutes > 0 && (!isWord(s, next) || has(s, next, role.function | role.in));
}
const leadsTime = new Set(['by', 'around', 'about', 'before', 'after', 'until', 'till']);

const isLetterWord = (s: Scan, i: number, letter: string) => isWord(s, i) && lengthOf(s, i) === 1 && wordAt(s, i) === letter;
const isDigitWord = (s: Scan, i: number) => isWord(s, i) && lexeme(s, i).cardinal >= 0 && lexeme(s, i).cardinal < 10;
/** "two oh four" */
const isOh = (s: Scan, i: number) => isWord(s, i) && lengthOf(s, i) === 2 && says(s, i, 'oh');

/** "chapter eleven verse six", "episode three hundred and twelve", "route sixty six"; token i is the number word, `next` is behind. */
export function namesByWords(s: Scan, i: number, next: number): boolean {
  const noun = wordAt(s, i - 1);
  if (next > i + 4 || measureAt(s, next, false) || lexeme(s, next - 1).scale > 100) return false;
  if (isCounted(s, next) && !has(s, next, role.possessive | role.since) && !namesWords.has(noun) && !numberedThings.has(noun)) return false;
  if (isCapital(s, i) || !isWord(s, next) || has(s, next, role.function | role.designator | role.possessive | role.since | role.agoBefore))
    return true;
  return alwaysNames.has(noun) ? next === i + 1 || !Number.isNaN(lexeme(s, next).day) : numberedThings.has(noun);
}
