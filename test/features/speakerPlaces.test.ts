import assert from 'node:assert/strict';
import { documentHighlights, references } from '../../server/src/features/speakerPlaces';
import { covered, marked } from './fixture';

/** Line and text of each highlight; references are the same places. */
function check(source: string, expected: string[]): void {
  const { transcript, position } = marked(source);
  const highlights = documentHighlights(transcript, position);
  assert.deepEqual(
    highlights.map(({ range }) => `${range.start.line} ${covered(transcript, range)}`),
    expected,
  );
  assert.deepEqual(
    references(transcript, 'file:///talk', position).map(({ range }) => range),
    highlights.map(({ range }) => range),
  );
}

suite('features/speakerPlaces', () => {
  test('all labels of a person, whatever their spelling', () =>
    check('Mayor Mira Ho‸lt: Good morning.\n\nIvo Lang: Hello.\n\nMira Holt: We begin.\n\nIvo Lang: Yes.\n', [
      '0 Mayor Mira Holt',
      '4 Mira Holt',
    ]));
  test('equal dates, however they are written', () =>
    check('Ana: On Ma‸y 3, 2021.\n\nBen: 😀 On 3 May 2021?\n\nAna: Not on May 4, 2021.\n', ['0 May 3, 2021', '2 3 May 2021']));
  test('nothing in speech', () => check('Ana: Ye‸s.\n\nBen: No.\n\nAna: Yes.\n', []));
});
