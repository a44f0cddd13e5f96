import assert from 'node:assert/strict';
import { isIgnored } from '../../server/src/exchange/ignored';

const examples: readonly [patterns: string[], path: string, ignored: boolean][] = [
  [[], 'a.txt', false],
  [['raw/**'], 'raw/day1.txt', true],
  [['raw/**'], 'raw/1/day1.txt', true],
  [['raw/**'], 'done/raw.txt', false],
  [['raw/'], 'raw/day1.txt', true],
  [['./raw/*.txt'], 'raw/day1.txt', true],
  [['*.tmp.txt'], 'day1.tmp.txt', true],
  [['*.tmp.txt'], 'raw/1/day1.tmp.txt', true],
  [['**/old/*'], 'a/b/old/c.vtt', true],
  [['*.{vtt,srt}'], 'a/talk.srt', true],
  [['raw/**', '!raw/kept.txt'], 'raw/kept.txt', false],
  [['raw/**', '!raw/kept.txt'], 'raw/other.txt', true],
  [['!raw/kept.txt', 'raw/**'], 'raw/kept.txt', true],
  [['.drafts/**'], '.drafts/a.txt', true],
  [['Ü*.txt'], 'Übung 1.txt', true],
  [['['], 'a.txt', false],
];

suite('exchange/ignored', () => {
  for (const [patterns, path, ignored] of examples)
    test(`${path} by ${JSON.stringify(patterns)}`, () => assert.equal(isIgnored(path, patterns), ignored));
});
