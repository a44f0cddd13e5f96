// A text edited line by line is the text that was edited as a whole, and shares what was not touched.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applied, type Edit } from '../../server/src/checks/check';
import { textOf } from '../../server/src/core/text';
import { editedText } from '../../server/src/features/editedText';

suite('edited text', () => {
  test('shares the lines beside an edit', () => {
    const text = textOf('a\nb\nc\nd');
    const after = editedText(text, [{ start: 2, end: 3, insert: 'x\ny' }]);
    assert.deepEqual(
      after.lines.map((line) => text.lines.indexOf(line)),
      [0, -1, -1, 2, 3],
    );
  });

  test('is the same as the whole text anew', () => {
    const source = fc.array(fc.constantFrom('a', 'ß', '👩', ' ', '\n', '\n\n', '\u2028'), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        source,
        fc.array(fc.nat(60), { maxLength: 9 }),
        fc.array(fc.constantFrom('', ' ', 'x', '\n', '\n\ny')),
        (text, cuts, inserts) => {
          const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
          const edits: Edit[] = [];
          for (let i = 0; i + 1 < places.length; i += 2) edits.push({ start: places[i]!, end: places[i + 1]!, insert: inserts[i] ?? '' });
          assert.deepEqual(editedText(textOf(text), edits), textOf(applied(text, edits)));
          const crlf = (part: string): string => part.replaceAll('\n', '\r\n');
          const moved = edits.map(({ start, end, insert }) => ({
            start: crlf(text.slice(0, start)).length,
            end: crlf(text.slice(0, end)).length,
            insert: crlf(insert),
          }));
          assert.deepEqual(editedText(textOf(crlf(text)), moved), textOf(applied(crlf(text), moved)));
        },
      ),
    );
  });
});
