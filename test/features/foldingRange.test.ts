import assert from 'node:assert/strict';
import { parse } from '../../server/src/core/parse';
import { foldingRanges } from '../../server/src/features/foldingRange';

function check(text: string, expected: string[], limit?: number): void {
  const folds = foldingRanges(parse(text), limit).map(({ startLine, endLine, kind }) => `${startLine}-${endLine}${kind ? ` ${kind}` : ''}`);
  assert.deepEqual(folds, expected);
}

const talk = 'Ana Roth: Yes.\n\nWe shall.\n\nBen Oaks: No.\n\nAna Roth: Why?\n\nBen Oaks: It is late.\nIt is cold.\nIt is far.\n';

suite('features/foldingRange', () => {
  test('turns of more than a line', () => check(talk, ['0-2', '8-10']));
  test('of more than the client takes, the longest stay', () => check(`${talk}\nAna Roth: So.\n\nSo.\n\nSo.\n\nSo.\n`, ['12-18'], 1));
  test('front matter', () => check(`---\ntitle: Talks\ndate: 2021-03-05\n---\n\n${talk}`, ['0-3 region', '5-7', '13-15']));
  test('labels of one speaker in a row fold as one', () =>
    check('Ana Roth: Yes.\n\nAna Roth: Yes.\n\nBen Oaks: No.\n\nAna Roth: Oh.\n', ['0-2']));
  test('nothing to fold', () => check('', []));
});
