import assert from 'node:assert/strict';
import { dateWords, distanceWords, durationWords, weekdayOf } from '../../server/src/features/dateWords';

const durations: readonly (readonly [string, string | null])[] = [
  ['P0D', 'the same day'],
  ['-P1Y', '1 year before'],
  ['-P11Y', '11 years before'],
  ['P2W', '2 weeks after'],
  ['P1M3D', '1 month and 3 days after'],
  ['soon', null],
];

suite('features/dateWords', () => {
  const words: [string, string][] = [
    ['2017-06-30', 'Friday, 30 June 2017'],
    ['1996-04', 'April 1996'],
    ['1996', '1996'],
    ['XXXX-05-09', '9 May, year unknown'],
    ['2023-21', 'spring 2023'],
    ['2023-35', 'third quarter of 2023'],
    ['199X', 'the 1990s'],
    ['19XX', '20th century'],
    ['2021/2023', '2021 to 2023'],
    ['2014/..', 'from 2014 on'],
    ['../2030', 'up to 2030'],
    ['2023-W14', 'week 14 of 2023'],
    ['2023-05~', 'May 2023, about'],
    ['2021-02-30', '30 February 2021'],
    ['no date', 'no date'],
  ];
  for (const [edtf, expected] of words) test(edtf, () => assert.equal(dateWords(edtf), expected));

  const distances: [string, string, string | null][] = [
    ['2021-03-05', '2021-03-05', 'the same day'],
    ['2021-03-04', '2021-03-05', '1 day before'],
    ['2021-03-08', '2021-03-05', '3 days after'],
    ['2020-03-05', '2021-03-05', '12 months (365 days) before'],
    ['1921-03-05', '2021-03-05', '100 years (36,525 days) before'],
    ['2021-03', '2021-03-05', null],
    ['2021-02-30', '2021-03-05', null],
  ];
  for (const [duration, expected] of durations) test(duration, () => assert.equal(durationWords(duration), expected));
  for (const [day, from, expected] of distances) test(`${day} from ${from}`, () => assert.equal(distanceWords(day, from), expected));

  test('weekdays, before 1970 and before the year 100 too', () => {
    assert.deepEqual(['1970-01-01', '1969-12-31', '2000-02-29', '0099-01-01'].map(weekdayOf), [4, 3, 2, 4]);
    assert.equal(weekdayOf('1900-02-29'), null);
  });
});
