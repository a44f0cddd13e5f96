import assert from 'node:assert/strict';
import { adjacentTurn } from '../../server/src/features/adjacentTurn';
import { covered, marked } from './fixture';

function check(source: string, next: string | null, previous: string | null): void {
  const { transcript, position } = marked(source);
  const at = (direction: 'next' | 'previous') => {
    const range = adjacentTurn(transcript, position, direction);
    return range && `${range.start.line} ${covered(transcript, range)}`;
  };
  assert.deepEqual([at('next'), at('previous')], [next, previous]);
}

suite('features/adjacentTurn', () => {
  test('from a label', () => check('Ana Roth: Yes.\n\nBen‸ Oaks: No.\n\nAna Roth: Why?\n', '4 Ana Roth', '0 Ana Roth'));
  test('from between', () => check('Ana Roth: Yes.\n‸\nBen Oaks: No.\n\nAna Roth: Why?\n', '2 Ben Oaks', '0 Ana Roth'));
  test('at the ends', () => {
    check('‸Ana Roth: Yes.\n\nBen Oaks: No.\n\nAna Roth: Why?\n', '2 Ben Oaks', null);
    check('Ana Roth: Yes.\n\nBen Oaks: No.\n\nAna Roth: Why?‸', null, '2 Ben Oaks');
  });
  test('where nobody speaks', () => check('A ‸plan.\n', null, null));
});
