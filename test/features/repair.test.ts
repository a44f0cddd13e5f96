import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checks } from '../../server/src/checks/all';
import { applied, type Edit } from '../../server/src/checks/check';
import { parse } from '../../server/src/core/parse';
import { createJoin, repair } from '../../server/src/features/repair';
import { messy } from '../checks/messy';

const today = '2024-06-30';
const rulesOf = (...codes: string[]) => checks.filter(({ code }) => codes.includes(code));
const repaired = (source: string, ...codes: string[]) => {
  const { edits, places } = repair(parse(source), { checks: { today }, ...(codes.length && { rules: rulesOf(...codes) }) });
  return { text: applied(source, edits), places: Object.fromEntries(places) };
};

suite('features/repair', () => {
  const raw = 'Ana Roth: It is  late.\n\nBen Oaks :  So it is.\n\nAna Roth: Well.\n\nBen Oaks:\n\nAna Roth: Yes. \n';

  test('all that cannot be repaired wrongly, and no more', () =>
    assert.deepEqual(repaired(raw), {
      text: raw.replace('is  late', 'is late').replace('Oaks :  So', 'Oaks: So').replace('Yes. ', 'Yes.'),
      places: { 'turn.label-spacing': 1, 'text.spacing': 2 },
    }));
  test('the rules that are named, and no others', () =>
    assert.deepEqual(repaired(raw, 'turn.empty'), { text: raw.replace('Ben Oaks:\n\n', ''), places: { 'turn.empty': 1 } }));
  test('what is off is let be', () =>
    assert.equal(repair(parse(raw), { checks: { rules: { 'text.spacing': 'off', 'turn.label-spacing': 'off' } } }).edits.length, 0));

  test('a second time nothing is left to repair, whatever the rule', () => {
    for (const source of messy)
      for (const code of [undefined, ...checks.map((check) => check.code)]) {
        const once = repaired(source, ...(code ? [code] : [])).text;
        assert.equal(repaired(once, ...(code ? [code] : [])).text, once, code);
      }
  });
});

suite('fixes made together', () => {
  const edits = (...spans: readonly (readonly [number, number])[]): Edit[] => spans.map(([start, end]) => ({ start, end, insert: '' }));
  const cases: readonly [name: string, first: Edit[], second: Edit[], room: boolean][] = [
    ['apart', edits([0, 2]), edits([5, 6]), true],
    ['side by side', edits([0, 2]), edits([2, 6]), true],
    ['one inside the other', edits([0, 9]), edits([2, 6]), false],
    ['overlapping', edits([0, 3]), edits([2, 6]), false],
    ['the same', edits([0, 3]), edits([0, 3]), false],
    ['an insertion at the edge', edits([0, 3]), edits([3, 3]), false],
    ['two insertions at one place', edits([3, 3]), edits([3, 3]), false],
    ['a part of it in the way', edits([4, 5]), edits([0, 1], [4, 6]), false],
    ['around each other', edits([0, 1], [6, 7]), edits([3, 4]), true],
  ];
  test('two insertions at one place where the order is all the same', () => {
    const join = createJoin();
    const insert = (text: string) => ({ edits: [{ start: 3, end: 3, insert: text, also: true as const }] });
    assert.deepEqual([join.add(insert('a')), join.add(insert('b'))], [true, true]);
    assert.equal(applied('0123', join.edits()), '012ab3');
  });
  for (const [name, first, second, room] of cases)
    test(`${name}: ${room ? 'both' : 'the first alone'}`, () => {
      const join = createJoin();
      assert.ok(join.add({ edits: first }));
      assert.equal(join.add({ edits: second }), room);
      assert.equal(join.edits().length, first.length + (room ? second.length : 0));
    });

  test('are in order and apart', () => {
    const fix = fc.array(fc.tuple(fc.nat(40), fc.nat(3)), { minLength: 1, maxLength: 3 }).map((spans) => {
      const apart: [number, number][] = [];
      for (const [start, size] of spans.sort((a, b) => a[0] - b[0]))
        if (start > (apart.at(-1)?.[1] ?? -1)) apart.push([start, start + size]);
      return edits(...apart);
    });
    fc.assert(
      fc.property(fc.array(fix), (fixes) => {
        const join = createJoin();
        for (const one of fixes) join.add({ edits: one });
        join.edits().reduce((at, { start, end }) => {
          assert.ok(at <= start && start <= end);
          return end;
        }, 0);
      }),
    );
  });
});
