// What is read of a turn is read once, and again only when its first or last line, or its place in them, changes.

import { strict as assert } from 'node:assert';
import { everyTurn } from '../../server/src/checks/everyTurn';
import { parse } from '../../server/src/core/parse';
import { edit, positionAt, slice, stringOf } from '../../server/src/core/text';
import type { Transcript } from '../../server/src/core/transcript';

const source = 'Anna Reed: Shall we begin?\n\nBen Oakes: Yes.\nAt once.\n\nAnna Reed: Then I will.\n\nBen Oakes: Please do.\n';

const table: [name: string, at: string, insert: string, read: string[]][] = [
  ['in a first line', 'begin', 'now ', ['Anna Reed: Shall we now begin?']],
  ['in a last line', 'once', 'any ', ['Ben Oakes: Yes.|At any once.']],
  ['lines more', '\nBen Oakes: Yes', '\n\n', []],
  ['a turn more', '\nBen Oakes: Yes', 'Anna Reed: Well.\n', ['Anna Reed: Well.']],
  ['a turn that is cut in two', 'At once', 'Anna Reed: ', ['Ben Oakes: Yes.', 'Anna Reed: At once.']],
  ['at the end', ' do.', ' if you like and', ['Ben Oakes: Please if you like and do.']],
];

suite('what is read of every turn', () => {
  for (const [name, at, insert, expected] of table)
    test(name, () => {
      const read: string[] = [];
      const linesOf = everyTurn((transcript, turn) => {
        const lines = slice(transcript.text, { start: turn.start, end: turn.bodyEnd }).replace('\n', '|');
        read.push(lines);
        return lines;
      });
      const before = parse(source);
      linesOf(before);
      assert.deepEqual(read.splice(0), fresh(before));
      const position = positionAt(before.text, source.indexOf(at));
      const after = parse(edit(before.text, { from: position, to: position, insert }));
      assert.deepEqual(linesOf(after), fresh(parse(stringOf(after.text))));
      assert.deepEqual(read.splice(0), expected);
      assert.equal(linesOf(after), linesOf(after));
      assert.deepEqual(linesOf(before), fresh(before));
    });
});

const fresh = (transcript: Transcript): string[] =>
  transcript.turns.map(({ start, bodyEnd }) => slice(transcript.text, { start, end: bodyEnd }).replace('\n', '|'));
