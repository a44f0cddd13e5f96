// A key inside speech takes the transcript before over; whatever may say more than words is read anew. What is taken over is what a
// fresh reading gives.

import assert from 'node:assert/strict';
import { parse } from '../../server/src/core/parse';
import { reworded } from '../../server/src/core/reworded';
import { edit, lengthOf, positionAt, stringOf, textOf } from '../../server/src/core/text';
import { LineKind } from '../../server/src/core/transcript';
import { fixturesIn } from './conventions/markedText';

const long = 'and so it went on for a long while, as everybody knew, until the harbour froze, the boats lay still and nobody spoke of it.';
const source = `Meeting of the Harbour Board

June 30, 2017, Northport

Anna Reed: Shall we begin with the minutes of the last meeting, ${long}

The first point is the harbour ${long}

## Questions

Ben Oakes: Yes, I have read them, ${long}

[00:12] Anna Reed: Then I will tell you of the boats, ${long}

Ben Oakes: Please do.

Anna Reed: Good.
`;

const table: [name: string, at: string, insert: string, taken: boolean][] = [
  ['a word in a paragraph', 'the harbour and', 'old ', true],
  ['a word in the body of a label', 'the boats lay', 'x', true],
  ['a figure', 'the harbour and', '2017 ', true],
  ['nothing that counts as a word', 'the harbour and', ' ', true],
  ['the first word of a paragraph', 'The first point', 'Ben ', false],
  ['a word in a label', 'Oakes: Yes', 'M. ', false],
  ['the first words of a body', 'Yes, I have', 'Oh ', false],
  ['a new line', 'the harbour and', '\n', false],
  ['a direction for a paragraph', 'The first point', '(', false],
  ['a heading', 'Questions', 'More ', false],
  ['a title', 'Harbour Board', 'Old ', false],
  ['a short line', 'do.', 'so ', false],
  ['the last words of a line', '.\n\n## Questions', ' again', false],
];

suite('a key inside speech', () => {
  for (const [name, at, insert, taken] of table)
    test(`${taken ? 'takes over' : 'reads anew'}: ${name}`, () => {
      const before = parse(source);
      const place = positionAt(before.text, source.indexOf(at));
      const text = edit(before.text, { from: place, to: place, insert });
      assert.equal(reworded(before, text, before.options) !== null, taken);
      assert.deepEqual(parse(text), parse(stringOf(text)));
    });

  test('reads anew under other options', () => {
    const before = parse(source);
    const place = positionAt(before.text, source.indexOf('the harbour and'));
    const text = edit(before.text, { from: place, to: place, insert: 'x' });
    for (const options of [{ profile: 'name-colon' }, { sessionDate: '2017-06-30' }, { format: 'transcript' as const }])
      assert.equal(reworded(before, text, options), null);
  });

  test('gives in every convention what a fresh reading gives', () => {
    const inserts = ['x', ' (', 'Ben: ', '2017', '. ', '\u00a0', '{#a}', ': '];
    let taken = 0;
    for (const fixture of [...fixturesIn('conventions'), ...fixturesIn('turnless')]) {
      const { text, kinds } = parse(fixture.text);
      const lengthened = text.lines.map((line, i) =>
        kinds[i] === LineKind.Speech || kinds[i] === LineKind.Label ? `${line.text} ${long}${line.eol}` : line.text + line.eol,
      );
      const before = parse(textOf(lengthened.join('')));
      for (let line = 0; line < before.text.lines.length; line++) {
        const character = before.text.lines[line]!.text.length - long.length + 70;
        if (character < 0) continue;
        const place = { line, character };
        const after = edit(before.text, { from: place, to: place, insert: inserts[(line + lengthOf(text)) % inserts.length]! });
        const now = reworded(before, after, before.options);
        if (!now) continue;
        taken++;
        assert.deepEqual(now, parse(stringOf(after)));
      }
    }
    assert.ok(taken > 200, `${taken}`);
  });
});
