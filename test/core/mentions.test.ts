// Which mentions a transcript has, line by line, as they stand in it.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { languageOf, mentionsOf } from '../../server/src/core/mentions';
import { parse } from '../../server/src/core/parse';
import { edit, slice, stringOf, textOf } from '../../server/src/core/text';
import { anyText } from '../arbitraries';

const rendered = (source: string): string[] => {
  const transcript = parse(source);
  return mentionsOf(transcript).map((mention) => `${mention.kind} ${slice(transcript.text, mention)} = ${JSON.stringify(mention.value)}`);
};

suite('mentions', () => {
  const check = (name: string, source: string, ...expected: string[]) => test(name, () => assert.deepEqual(rendered(source), expected));

  check(
    'labels and times hold no mentions',
    'Ana Ruiz (00:01:10): We had 40 boats.\n\nTom Bell (00:02:15): In 1998?\n\nAna Ruiz (00:03:20): Yes.\n\nTom Bell (00:03:25): Good.\n',
    'figure.cardinal 40 = {"value":40}',
    'date.year 1998 = "1998"',
  );

  const wrapped = Array.from(
    { length: 12 },
    () =>
      'Ms. HOLT. The harbour board met and the harbour board went on and on\nabout the lamps along the quay until nobody wished to hear of it any\nmore than they had to.',
  ).join('\n\n');
  check(
    'a mention that runs over a line end',
    `${wrapped}\n\nMs. HOLT. The lamps along the harbour were all of them lit on June\n30, 2017, and they burned well.\n`,
    'date.full June\n30, 2017 = "2017-06-30"',
  );

  check(
    'a number that begins a line is read with the line before',
    `${wrapped}\n\nMs. HOLT. The lamps along the harbour are the matter of amendment No.\n1407, and the board bought lamps to light the quay, some more than\n90 of them, and 12 lamps for the long stairs up to the church of St.\nAda, which is in the list below.\n`,
    'figure.cardinal 90 = {"value":90,"mod":">"}',
    'figure.cardinal 12 = {"value":12}',
  );

  test('the language decides how numbers are read', () => {
    const german = parse(
      'Frau Berg: Wir haben 12.500 Häuser und das ist nicht alles, was wir für die Stadt haben.\n\nHerr Uhl: Und die 3,5 Prozent?\n',
    );
    assert.equal(languageOf(german), 'de');
    assert.deepEqual(
      mentionsOf(german).map((m) => m.value),
      [{ value: 12500 }, { value: 3.5, unit: '%' }],
    );
  });

  test('asked piece by piece, also after edits, they are those of the whole read anew', () => {
    const source = `${wrapped}\n\nMs. HOLT. It was on June\n30, 2017 that 40 percent left in May\n2019.\n`;
    fc.assert(
      fc.property(fc.nat(source.length), fc.nat(5), anyText, fc.nat(50), (at, length, insert, cut) => {
        const before = parse(source);
        mentionsOf(before);
        const lineOf = (offset: number) => source.slice(0, offset).split('\n').length - 1;
        const position = (offset: number) => ({ line: lineOf(offset), character: offset - (source.lastIndexOf('\n', offset - 1) + 1) });
        const edited = edit(before.text, { from: position(at), to: position(Math.min(source.length, at + length)), insert });
        const after = parse(edited);
        const whole = mentionsOf(parse(textOf(stringOf(edited))));
        assert.deepEqual(mentionsOf(after), whole);
        const line = Math.min(cut, edited.lines.length);
        assert.deepEqual([...mentionsOf(after, 0, line), ...mentionsOf(after, line)], whole);
      }),
      { numRuns: 60 },
    );
  });
});
