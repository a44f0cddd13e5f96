import assert from 'node:assert/strict';
import { nearest } from '../../server/src/checks/nearest';

const known = ['profile', 'rules', 'roster', 'ignore', 'sessionDate', 'format'];
const examples: readonly [word: string, found: string | undefined][] = [
  ['profil', 'profile'],
  ['Profile', 'profile'],
  ['rooster', 'roster'],
  ['ruels', 'rules'],
  ['sessiondate', 'sessionDate'],
  ['forma', 'format'],
  ['zebra', undefined],
  ['', undefined],
];

suite('checks/nearest', () => {
  for (const [word, found] of examples) test(`“${word}” → ${found}`, () => assert.equal(nearest(word, known), found));
});
