import assert from 'node:assert/strict';
import { readTime } from '../../../server/src/core/cues/clock';

const READS: readonly (readonly [text: string, seconds: string])[] = [
  ['0:12', '12'],
  ['00:12', '12'],
  ['1:02:03', '3723'],
  ['00:00:01.040', '1.04'],
  ['00:00:01,500 --> 00:00:04,000', '1.5–4'],
  ['[00:10 - 00:20]', '10–20'],
  ['(00:10)', '10'],
  ['\\[04:12\\]', '252'],
  ['#00:01:02-3#', '62'],
  ['2:05 PM', '50700'],
  ['12:00 a.m.', '0'],
  ['[3/5/22, 9:14:22\u202fp.\u00a0m.]', '76462'],
  ['12/03/2021, 14:05:11', '50711'],
  ['2021-03-12T14:05:11Z', '50711'],
  ['Today at 10:42 AM', '38520'],
  ['Mar 14 09:00:12', '32412'],
  ['05/03/2022 à 21:14', '76440'],
  ['2022년 3월 5일 오후 9:14', '76440'],
  ['[2022/3/5 上午9:14:22]', '33262'],
  ['04 11 32 14', '387134'],
  ['0:0:3.520', '3.52'],
  // none
  ['3:1', ''],
  ['12', ''],
  ['1:234', ''],
  ['12:30x', ''],
  ['[00:10', ''],
  ['today we met', ''],
  ['1:1:1:1:1:1', ''],
];

suite('clock', () => {
  for (const [text, seconds] of READS)
    test(text, () => {
      const time = readTime(text, 0);
      assert.equal(time ? `${time.from}${time.to === null ? '' : `–${time.to}`}` : '', seconds);
      if (time) assert.equal(time.end, text.length);
    });
});
