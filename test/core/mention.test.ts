// What a mention says beside its value: impossible days, weekdays that contradict, other readings, open ranges, what was stated.

import assert from 'node:assert/strict';
import { isDate } from '../../server/src/core/mention';
import { type Given, mentionsIn } from './recognizers/rendered';

function check(text: string, expected: Record<string, unknown>, given: Given = {}) {
  const [first] = mentionsIn(text, given);
  assert.ok(first && isDate(first), text);
  assert.deepEqual(Object.fromEntries(Object.keys(expected).map((key) => [key, first[key as keyof typeof first]])), expected, text);
}

suite('mention', () => {
  test('impossible days are said, not dropped', () => {
    check('on June 31, 2017', { value: '2017-06-31', impossible: true });
    check('on 29 February 2015', { value: '2015-02-29', impossible: true });
    check('on 29 February 2016', { value: '2016-02-29', impossible: undefined });
    check('on 2017-13-05', { value: '2017-13-05', impossible: true });
    check('on 13/32/2017', { impossible: true });
    check('on February 30', { value: 'XXXX-02-30', impossible: true });
  });

  test('a weekday is held against the date', () => {
    check('Monday, June 30, 2017', { weekday: { stated: 1, actual: 5, contradicts: true } });
    check('Friday, June 30, 2017', { weekday: { stated: 5, actual: 5, contradicts: false } });
    check('Monday, June 30', { weekday: { stated: 1, contradicts: false } }, { sessionDate: null });
  });

  test('slashes may be read both ways', () => {
    check('on 01/02/2017', { value: '2017-01-02', ambiguous: ['2017-02-01'] });
    check('on 25/02/2017', { value: '2017-02-25', ambiguous: undefined });
    check('am 01/02/2017', { value: '2017-02-01', ambiguous: ['2017-01-02'] }, { language: 'de' });
  });

  test('open ranges, and what was stated', () => {
    check('since 2014', { value: '2014', open: '2014/..' });
    check('before March 2020', { value: '2020-03', open: '../2020-03' });
    check('the fair was in the spring', { value: '2023-21', stated: 'XXXX-21' });
    check('on May 9', { value: '2023-05-09', stated: 'XXXX-05-09' });
  });

  test('ranges that run backwards', () => {
    check('from 2023 to 2021', { value: '2023/2021', backwards: true });
    check('from June 9, 2021 to June 2, 2021', { value: '2021-06-09/2021-06-02', backwards: true });
  });

  test('the words around stay outside the span', () => {
    const text = 'It took more than two years, early in 2019.';
    const found = mentionsIn(text).map((m) => [text.slice(m.start, m.end), m.approx && text.slice(m.approx.start, m.approx.end)]);
    assert.deepEqual(found, [
      ['two years', 'more than'],
      ['2019', undefined],
    ]);
  });
});
