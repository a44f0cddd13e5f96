import assert from 'node:assert/strict';
import type { FigureMention } from '../../server/src/core/mention';
import { figureWords } from '../../server/src/features/figureWords';

suite('features/figureWords', () => {
  const figures: [FigureMention['kind'], FigureMention['value'], string][] = [
    ['figure.money', { value: 51e9, unit: 'USD', mod: '>' }, 'more than 51,000,000,000 USD (US Dollar)'],
    ['figure.money', { value: 3, unit: 'XQQ' }, '3 XQQ'],
    ['figure.percent', { value: 12.5, unit: '%' }, '12.5 %'],
    ['figure.percent', { value: 2, unit: 'pp', mod: '~' }, 'about 2 percentage points'],
    ['figure.quantity', { value: [2, 3], unit: 'year' }, '2 to 3 years'],
    ['figure.quantity', { value: 1, unit: 'km' }, '1 km'],
    ['figure.cardinal', { value: 12, mod: 'multiple' }, 'several times 12'],
    ['figure.ordinal', { value: 80 }, 'number 80'],
    ['figure.multiple', { value: 3, unit: 'times' }, '3 times'],
    ['figure.fraction', { value: 0.25 }, '0.25'],
  ];
  for (const [kind, value, expected] of figures)
    test(expected, () => assert.equal(figureWords({ kind, value, start: 0, end: 1 }), expected));
});
