// The turn that a place belongs to.
import assert from 'node:assert/strict';
import { parse } from '../../server/src/core/parse';
import { turnAt, turnOnLine } from '../../server/src/core/turnAt';

suite('turnAt', () => {
  const transcript = parse('Harbour talks\n\nANNA REED: One.\n\nBEN OAKES: Two.\nThree.\n\nANNA REED: Four.\n');

  test('of an offset: the label’s first unit belongs to it', () => {
    const { turns, text } = transcript;
    assert.equal(turns.length, 3);
    for (const [i, { start }] of turns.entries()) {
      assert.equal(turnAt(transcript, start - 1), i - 1);
      assert.equal(turnAt(transcript, start), i);
    }
    assert.equal(turnAt(transcript, text.starts.at(-1)!), 2);
  });

  test('of a line', () => {
    assert.deepEqual(
      transcript.text.lines.map((_, line) => turnOnLine(transcript, line)),
      [-1, -1, 0, 0, 1, 1, 1, 2, 2],
    );
  });

  test('none without turns', () => assert.equal(turnAt(parse('A note.'), 3), -1));
});
