import assert from 'node:assert/strict';
import fc from 'fast-check';
import { edit, lengthOf, positionAt, stringOf, type Text, textOf } from '../../server/src/core/text';
import { applyChanges } from '../../server/src/lsp/changes';
import { anyText } from '../arbitraries';

interface Change {
  readonly range: { start: { line: number; character: number }; end: { line: number; character: number } };
  readonly text: string;
}

const oneByOne = (text: Text, changes: readonly Change[]): Text =>
  changes.reduce((sofar, { range, text: insert }) => edit(sofar, { from: range.start, to: range.end, insert }), text);

const shape = ({ lines, starts }: Text) => [lines.map(({ text, eol }) => [text, eol]), [...starts]];

/** Changes at some places of a text, from its end to its start. */
function backwards(text: Text, cuts: readonly number[], inserts: readonly string[]): Change[] {
  const places = cuts.map((cut) => cut % (lengthOf(text) + 1)).sort((a, b) => b - a);
  return Array.from({ length: places.length >> 1 }, (_, i) => ({
    range: { start: positionAt(text, places[2 * i + 1]!), end: positionAt(text, places[2 * i]!) },
    text: inserts[i % inserts.length] ?? '',
  }));
}

suite('lsp/changes', () => {
  test('many at once are what they are one by one', () =>
    fc.assert(
      fc.property(
        fc.array(anyText, { maxLength: 12 }),
        fc.array(fc.nat(400), { minLength: 20, maxLength: 40 }),
        fc.array(fc.constantFrom('', 'x', '\n', 'a\r\nb', '\r', 'yes '), { minLength: 1 }),
        (parts, cuts, inserts) => {
          const text = textOf(parts.join('\n'));
          const changes = backwards(text, cuts, inserts);
          assert.deepEqual(shape(applyChanges(text, changes)), shape(oneByOne(text, changes)));
        },
      ),
    ));

  test('untouched lines are shared', () => {
    const text = textOf('one\n'.repeat(1000));
    const changes = Array.from({ length: 20 }, (_, i) => ({
      range: { start: { line: 990 - 10 * i, character: 0 }, end: { line: 990 - 10 * i, character: 3 } },
      text: 'two',
    }));
    const after = applyChanges(text, changes);
    assert.equal(after.lines.filter((line, i) => line === text.lines[i]).length, text.lines.length - 20);
  });

  test('changes that follow each other forwards count in the text before them', () => {
    const changes = Array.from({ length: 12 }, () => ({
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      text: 'ab',
    }));
    assert.equal(stringOf(applyChanges(textOf('!'), changes)), `${'ab'.repeat(12)}!`);
  });

  test('a whole new text', () => assert.equal(stringOf(applyChanges(textOf('a\nb'), [{ text: 'c\n' }])), 'c\n'));
});
