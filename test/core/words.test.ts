import assert from 'node:assert/strict';
import { countWords } from '../../server/src/core/words';

const COUNTS: readonly (readonly [text: string, words: number])[] = [
  ['', 0],
  ['Good evening.', 2],
  ["I don't well-known", 3],
  ['Thank you. (Applause.) Well.', 3],
  ['[laughs] No.', 1],
  ['(that is, in May)', 4],
  ['我同意', 3],
  ['Guten Tag, 3 Boote', 4],
  ['taxes {#economy/tax} rose', 2],
  ['Well, <i>hello</i>.</v>', 2],
  ['x < b and a <loud> cry', 6],
  ['— …', 0],
];

suite('words', () => {
  for (const [text, words] of COUNTS) test(text, () => assert.equal(countWords(text, 0, text.length), words));
});
