// Whatever the text: no error, offsets inside it, order kept, nothing overlaps but a relative date and its duration, time linear.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Mention } from '../../../server/src/core/mention';
import type { Language } from '../../../server/src/core/recognizers/locales/table';
import { hostile } from '../../bench/hostile';
import { mentionsIn } from './rendered';

const languages: readonly Language[] = ['en', 'de', 'fr', 'es', 'ru', 'pt'];
const words =
  "May may March June 30 31 1 2 2017 98 1,5 1.234 the of to and or in since 8th st first second third half quarter a one two twenty hundred million dozens percent % $ € - – / : . , ' ’98 ( ) years year ago last this next Monday yesterday Q 3 XIX века мая назад vor Jahr il y a siècle 1er º – ½ no. Article km h p.m. \u00a0 \u202f \n 😀 מ 中 e\u0301 #".split(
    ' ',
  );
const sentence = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom('', ' ', '\u00a0')), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));

function checkShape(text: string, mentions: readonly Mention[]) {
  let previous: Mention | undefined;
  for (const mention of mentions) {
    assert.ok(0 <= mention.start && mention.start < mention.end && mention.end <= text.length, JSON.stringify(mention));
    assert.match(text.slice(mention.start, mention.end), /^\S(?:.*\S)?$/su);
    if (mention.approx) assert.ok(mention.approx.end <= mention.start || mention.approx.start >= mention.end, JSON.stringify(mention));
    if (previous) {
      assert.ok(previous.start <= mention.start, 'order');
      assert.ok(previous.end <= mention.start || previous.kind === 'date.relative', `overlap ${JSON.stringify([previous, mention])}`);
    }
    previous = mention;
  }
}

suite('findMentions', () => {
  for (const language of languages) {
    test(`holds for any string (${language})`, () => {
      fc.assert(
        fc.property(fc.oneof(sentence, fc.string({ unit: 'binary' }), fc.string()), (text) =>
          checkShape(text, mentionsIn(text, { language })),
        ),
        { numRuns: 200 },
      );
    });
  }

  test('a part of a text gives the same as the part alone', () => {
    fc.assert(
      fc.property(sentence, sentence, (before, text) => {
        const whole = `${before}\n\n${text}`;
        const from = before.length + 2;
        const shifted = mentionsIn(text).map((m) => ({
          ...m,
          start: m.start + from,
          end: m.end + from,
          ...(m.approx && { approx: { start: m.approx.start + from, end: m.approx.end + from } }),
        }));
        assert.deepEqual(mentionsIn(whole, { from }), shifted);
      }),
    );
  });

  test('an ordinary blank and a fixed one are the same', () => {
    const fixed = (text: string) => text.replaceAll(' ', '\u00a0');
    for (const text of [
      'on June 30, 2017',
      'more than two hundred thousand people',
      'about 40 square miles',
      'the last two years',
      'US$ 5 million',
    ]) {
      assert.deepEqual(mentionsIn(fixed(text)), mentionsIn(text), text);
    }
  });

  // How time grows with them is a benchmark's matter (test/bench/growth.ts); here each must be read, and read soundly.
  for (const [name, make] of Object.entries(hostile))
    test(`a hostile text: ${name}`, () => {
      const text = make(20_000);
      checkShape(text, mentionsIn(text));
    });
});
