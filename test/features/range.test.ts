import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lengthOf, positionAt, textOf } from '../../server/src/core/text';
import { positionCursor } from '../../server/src/features/range';
import { anyText } from '../arbitraries';

suite('features/range', () => {
  test('a cursor finds what a search finds, forwards and backwards', () =>
    fc.assert(
      fc.property(anyText, fc.array(fc.nat(60), { maxLength: 12 }), (source, offsets) => {
        const text = textOf(source);
        const at = positionCursor(text);
        for (const offset of offsets.map((one) => Math.min(one, lengthOf(text)))) assert.deepEqual(at(offset), positionAt(text, offset));
      }),
    ));
});
