import assert from 'node:assert/strict';
import { looksLikeTranscript } from '../../server/src/features/detection';

const talk = 'Mira Talan: Good morning.\n\nTomas Reil: Good morning.\n\nMira Talan: Shall we?\n';

suite('features/detection', () => {
  const cases: readonly [name: string, text: string, is: boolean][] = [
    ['three turns', talk, true],
    ['cut in the middle of a turn', talk.slice(0, -6), true],
    ['one turn', talk.slice(0, 30), false],
    ['a list', 'Milk: two\nBread: one\n', false],
    ['nothing', '', false],
  ];
  for (const [name, text, is] of cases) test(`${name}: ${is}`, () => assert.equal(looksLikeTranscript(text).is, is));
  test('says what was found', () => assert.deepEqual(looksLikeTranscript(talk), { is: true, convention: 'name-colon', turns: 3 }));
});
