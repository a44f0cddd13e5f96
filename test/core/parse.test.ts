// What holds for any text: nothing throws, spans are in order and in bounds, an edited text reads as a fresh one.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../server/src/core/parse';
import { edit, lengthOf, stringOf, textOf } from '../../server/src/core/text';
import { LineKind, type Transcript } from '../../server/src/core/transcript';
import { anyText } from '../arbitraries';
import { hostile } from '../bench/hostile';
import { fixturesIn } from './conventions/markedText';

const fixtures = [...fixturesIn('conventions'), ...fixturesIn('turnless')].map((fixture) => fixture.text);

/** Bits of transcripts in any order: labels, times, marks, brackets. */
const pieces = fc
  .array(
    fc.constantFrom(
      'Q. ',
      'A.',
      'ANA:',
      'Mr. Kolar. ',
      '>> ',
      '**',
      '<v Ana>',
      '[00:12]',
      '00:01.000 --> 00:02.000',
      'WEBVTT\n',
      '\n',
      '\n\n',
      '：',
      ' – ',
      '(',
      ')',
      '[',
      ']',
      '\t',
      'BY MS. LIN:',
      '○',
      '*CHI:\t',
      '@Begin\n',
      'Yes.',
      '---\n',
      '1 ',
      'ב"ר:',
      '主席：',
      '\ufeff',
      '\u200e',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

suite('parse', () => {
  test('reads any string', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, pieces), (text) => holds(parse(text))),
      { numRuns: 300 },
    );
  });

  test('turns of the fixtures are in bounds and in order', () => {
    for (const text of fixtures) holds(parse(text));
  });

  test('an edited text reads as a fresh one', () => {
    const change = fc.record({
      line: fc.nat(40),
      character: fc.nat(30),
      lines: fc.nat(2),
      columns: fc.nat(20),
      insert: fc.oneof(pieces, anyText),
    });
    fc.assert(
      fc.property(fc.constantFrom(...fixtures), fc.array(change, { minLength: 1, maxLength: 4 }), (source, changes) => {
        let text = textOf(source);
        parse(text);
        for (const { line, character, lines, columns, insert } of changes) {
          text = edit(text, { from: { line, character }, to: { line: line + lines, character: character + columns }, insert });
          assert.deepEqual(parse(text), parse(stringOf(text)));
        }
      }),
      { numRuns: 80 },
    );
  });

  // How time grows with them is a benchmark's matter (test/bench/growth.ts); here they must be read, and read soundly.
  for (const [name, make] of Object.entries(hostile)) test(`turns of a hostile text are sound: ${name}`, () => holds(parse(make(20_000))));
});

function holds({ text, kinds, turns, speakers }: Transcript): void {
  assert.equal(kinds.length, text.lines.length);
  let last = -1;
  for (const turn of turns) {
    assert.ok(turn.line > last, 'turns are in order, at most one a line');
    last = turn.line;
    const start = text.starts[turn.line]!;
    assert.ok(start <= turn.start && turn.start < turn.end && turn.end <= turn.bodyStart, 'label before speech');
    assert.ok(turn.bodyStart <= turn.bodyEnd && turn.bodyEnd <= lengthOf(text) && turn.line <= turn.lastLine, 'speech in bounds');
    assert.equal(text.lines[turn.line]!.text.slice(turn.start - start, turn.end - start), turn.label);
    assert.equal(kinds[turn.line], LineKind.Label);
    assert.ok(speakers[turn.speaker], 'somebody speaks');
    if (turn.time) assert.ok(turn.time.start < turn.time.end && turn.time.from >= 0);
  }
  assert.equal(new Set(speakers.map((speaker) => speaker.id)).size, speakers.length);
  assert.equal(
    speakers.reduce((sum, speaker) => sum + speaker.turns, 0),
    turns.length,
  );
}
