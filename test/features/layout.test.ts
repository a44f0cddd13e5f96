// How documents set their turns apart.

import assert from 'node:assert/strict';
import { parse } from '../../server/src/core/parse';
import { type Layout, layoutOf } from '../../server/src/features/layout';

const talk = (gap: string): string => ['ANNA: Yes.', 'BEN: No.', 'ANNA: Well.', 'BEN: Well.', 'ANNA: So.'].join(gap);

suite('layout', () => {
  const rows: readonly (readonly [what: string, text: string, expected: Partial<Layout>])[] = [
    ['one blank line', talk('\n\n'), { turnGap: 1, turnGapIsCustom: true, paragraphGap: 1, wrapped: false, eol: '\n' }],
    ['none', talk('\n'), { turnGap: 0, turnGapIsCustom: true, paragraphGap: 0 }],
    ['two, CRLF', talk('\r\n\r\n\r\n'), { turnGap: 2, eol: '\r\n' }],
    ['now one, now two, now three', 'ANNA: Yes.\n\nBEN: No.\n\n\nANNA: Well.\n\n\n\nBEN: Well.\nANNA: So.', { turnGapIsCustom: false }],
    ['paragraphs closer than turns', `${talk('\n\n\n')}\n\nAnd so on.\n\nAnd on.`, { turnGap: 2, paragraphGap: 1 }],
    ['a line a paragraph', `${talk('\n\n')} That is all that was said that day and the next.\nAnd no more.\nIndeed.`, { paragraphGap: 0 }],
    ['wrapped lines', `${talk('\n\n')} And the\nwall was raised\nby forty and\nthen by more\nthan anybody had asked.`, { wrapped: true }],
    ['no turns', 'A page.\n\nOf prose.\n', { turnGap: 1, wrapped: false }],
  ];
  for (const [what, text, expected] of rows)
    test(what, () => {
      const layout = layoutOf(parse(text));
      const found = Object.fromEntries(Object.keys(expected).map((key) => [key, layout[key as keyof Layout]]));
      assert.deepEqual(found, expected);
    });
});
