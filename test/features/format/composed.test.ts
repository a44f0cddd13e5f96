// Two rounds of edits as one: applying the composition is applying both.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applied, type Edit } from '../../../server/src/checks/check';
import { composed } from '../../../server/src/features/format/composed';

/** Edits of a text from cuts in it: every second stretch is replaced. */
function editsOf(source: string, cuts: readonly number[], inserts: readonly string[]): Edit[] {
  const places = [...new Set(cuts.map((cut) => cut % (source.length + 1)))].sort((a, b) => a - b);
  const edits: Edit[] = [];
  for (let i = 0; i + 1 < places.length; i += 2)
    edits.push({ start: places[i]!, end: places[i + 1]!, insert: inserts[i % inserts.length]! });
  return edits;
}

suite('composed edits', () => {
  const rows: readonly (readonly [string, Edit[], Edit[], Edit[]])[] = [
    ['a  b', [{ start: 1, end: 3, insert: ' ' }], [{ start: 1, end: 2, insert: '-' }], [{ start: 1, end: 3, insert: '-' }]],
    ['ab', [{ start: 1, end: 1, insert: 'xy' }], [{ start: 0, end: 2, insert: '' }], [{ start: 0, end: 1, insert: 'y' }]],
    ['ab', [], [{ start: 0, end: 1, insert: '' }], [{ start: 0, end: 1, insert: '' }]],
  ];
  for (const [source, first, second, both] of rows)
    test(`${source} → ${applied(applied(source, first), second)}`, () => assert.deepEqual(composed(first, second, source.length), both));

  test('for any text and edits', () => {
    const cuts = fc.array(fc.nat(40), { maxLength: 8 });
    const inserts = fc.array(fc.constantFrom('', ' ', 'xyz', '\n\n'), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), cuts, inserts, cuts, inserts, (source, cuts1, inserts1, cuts2, inserts2) => {
        const first = editsOf(source, cuts1, inserts1);
        const between = applied(source, first);
        const second = editsOf(between, cuts2, inserts2);
        assert.equal(applied(source, composed(first, second, source.length)), applied(between, second));
      }),
    );
  });
});
