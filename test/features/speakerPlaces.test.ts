import assert from 'node:assert/strict';
import { textOf } from '../../server/src/core/text';
import type { ParseOptions } from '../../server/src/core/transcript';
import { rostersOf } from '../../server/src/exchange/rosterYaml';
import { documentHighlights, references } from '../../server/src/features/speakerPlaces';
import { covered, marked } from './fixture';

/** Line and text of each highlight; references are the same places. */
function check(source: string, expected: string[], options: ParseOptions = {}): void {
  const { transcript, position } = marked(source, options);
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
  test('from the front matter all labels of who is declared there', () => {
    const source =
      '---\nspeakers:\n  mira: { name: Mira Holt, aliases: [The Ma‸yor] }\n---\n\nThe Mayor: Good morning.\n\nIvo Lang: Hello.\n\nMira Holt: Well.\n\nIvo Lang: Yes.\n';
    const options = { rosters: rostersOf(textOf(source.replace('‸', '')), null) };
    check(source, ['5 The Mayor', '9 Mira Holt'], options);
    check(source.replace('‸', '').replace('mira:', '‸mira:'), ['5 The Mayor', '9 Mira Holt'], options);
  });
  test('all labels of a person, whatever their spelling', () =>
    check('Mayor Mira Ho‸lt: Good morning.\n\nIvo Lang: Hello.\n\nMira Holt: We begin.\n\nIvo Lang: Yes.\n', [
      '0 Mayor Mira Holt',
      '4 Mira Holt',
    ]));
  test('equal dates, however they are written', () =>
    check('Ana: On Ma‸y 3, 2021.\n\nBen: 😀 On 3 May 2021?\n\nAna: Not on May 4, 2021.\n', ['0 May 3, 2021', '2 3 May 2021']));
  test('where others name the person, and from there', () => {
    const named = (source: string) => check(source, ['0 Mayor Mira Holt', '2 Ms. Holt', '2 Mira Holt', '4 Mira Holt', '6 Mayor\u00a0Holt']);
    const talk =
      'Mayor Mira Holt: Good morning.\n\nIvo Lang: Hello, Ms. Holt. Not Holton. You are Mira Holt.\n\nMira Holt: We begin.\n\nIvo Lang: Yes, Mayor\u00a0Holt.\n';
    named(talk.replace('Mira Holt: We', 'Mira‸ Holt: We'));
    named(talk.replace('Ms. Holt', 'Ms. Ho‸lt'));
  });
  test('labels in capitals are spoken of in small letters', () =>
    check('MIRA HO‸LT: Good morning.\n\nIVO LANG: Hello, Mrs Holt.\n\nMIRA HOLT: We begin.\n', [
      '0 MIRA HOLT',
      '2 Mrs Holt',
      '4 MIRA HOLT',
    ]));
  test('a surname of two people names neither', () =>
    check('Mira Ho‸lt: Good morning.\n\nIvo Holt: Hello, Ms. Holt.\n\nMira Holt: We begin.\n\nIvo Holt: Yes.\n', [
      '0 Mira Holt',
      '4 Mira Holt',
    ]));
  test('nothing in speech', () => check('Ana: Ye‸s.\n\nBen: No.\n\nAna: Yes.\n', []));
});
