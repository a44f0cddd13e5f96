// The words of a language as a table that is asked about places in a text, so that no string is made for a word that is looked up.
// A word's hash is told from its ends and its length, whatever the case of its letters: a reader of a text has these at hand.

/** Words and their numbers, which are 1 or more. */
export interface WordTable {
  /** A word by its hash, as a place in `words`; 0 where no word has it. */
  readonly heads: Uint16Array;
  /** In small letters; the first is none. */
  readonly words: readonly string[];
  readonly numbers: readonly number[];
  /** The next word of the same hash, or 0. */
  readonly next: readonly number[];
}

export const HASHES = 0x8000;

/** Of the folded first two units of a word, its last and its length: five bits of each, mixed. `second` is 0 where there is none. */
export const hashOf = (first: number, second: number, last: number, length: number): number =>
  Math.imul(((first & 31) << 15) | ((second & 31) << 10) | ((last & 31) << 5) | (length & 31), 0x9e3779b1) >>> 17;

/** The hash of text[start, end), which is not empty. */
export const hashOfWord = (text: string, start: number, end: number): number =>
  hashOf(fold(text.charCodeAt(start)), secondOf(text, start, end), fold(text.charCodeAt(end - 1)), end - start);

export const secondOf = (text: string, start: number, end: number): number => (end - start > 1 ? fold(text.charCodeAt(start + 1)) : 0);

export function wordTable(numbered: readonly (readonly [string, number])[]): WordTable {
  const heads = new Uint16Array(HASHES);
  const words = [''];
  const numbers = [0];
  const next = [0];
  for (const [word, number] of numbered) {
    const hash = hashOfWord(word, 0, word.length);
    next.push(heads[hash] as number);
    heads[hash] = words.length;
    words.push(word);
    numbers.push(number);
  }
  return { heads, words, numbers, next };
}

/** The number of the word text[start, end), whose hash is known; 0 where the table does not hold it. */
export function numberOf(table: WordTable, text: string, start: number, end: number, hash: number): number {
  for (let at = table.heads[hash] as number; at !== 0; at = table.next[at] as number)
    if (spells(text, start, end, table.words[at] as string)) return table.numbers[at] as number;
  return 0;
}

/** Whether text[start, end) is a word, which is given in small letters. */
export function spells(text: string, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false;
  for (let i = 0; i < word.length; i++) if (fold(text.charCodeAt(start + i)) !== word.charCodeAt(i)) return false;
  return true;
}

/** The small letter of a Latin or Cyrillic capital; every other unit as it is. */
export function fold(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit;
  if (unit >= 0xc0 && unit <= 0xde) return unit + 32;
  if (unit >= 0x410 && unit <= 0x42f) return unit + 32;
  return unit >= 0x400 && unit <= 0x40f ? unit + 80 : unit;
}
