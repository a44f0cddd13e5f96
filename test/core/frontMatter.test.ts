import assert from 'node:assert/strict';
import { readFrontMatter } from '../../server/src/core/frontMatter';
import { textOf } from '../../server/src/core/text';

const READS: readonly (readonly [text: string, found: readonly (string | null | number)[]])[] = [
  [
    '---\ntitle: Harbour\ndate: 2021-03-12\nplace: "Marsh End"\nprofile: name-colon\n---\nAna: Hi.',
    ['Harbour', '2021-03-12', 'Marsh End', 'name-colon', 6],
  ],
  ["---\r\ntitle: 'It''s late' \r\ntags:\r\n  - a\r\n---\r\n", ["It's late", null, null, null, 5]],
  ['\ufeff---\ntitle: Harbour # the big one\n...\n', ['Harbour', null, null, null, 3]],
  ['---\nprose in between two rules\n---\n', [null, null, null, null, 0]],
  ['---\ntitle: never closed\n', [null, null, null, null, 0]],
  ['Ana: Hi.\n---\ntitle: no\n---\n', [null, null, null, null, 0]],
  ['', [null, null, null, null, 0]],
];

suite('frontMatter', () => {
  for (const [text, found] of READS)
    test(JSON.stringify(text.slice(0, 40)), () => {
      const { title, date, place, profile, lines } = readFrontMatter(textOf(text));
      assert.deepEqual([title, date, place, profile, lines], found);
    });
});
