// What holds for any text: nothing throws, spans are in order and in bounds, an edited text reads as a fresh one.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../server/src/core/parse';
import { edit, lengthOf, stringOf, textOf } from '../../server/src/core/text';
import { LineKind, type Transcript } from '../../server/src/core/transcript';
import { anyText } from '../arbitraries';
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
  }).timeout(20_000);

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
  }).timeout(60_000);

  const hostile: Readonly<Record<string, (size: number) => string>> = {
    colons: (size) => ':'.repeat(size),
    'letters and colons': (size) => 'a:'.repeat(size / 2),
    'open brackets': (size) => '('.repeat(size),
    'nested brackets': (size) => '([<'.repeat(size / 6) + '>])'.repeat(size / 6),
    'one long line': (size) => 'Ana Ruiz '.repeat(size / 9),
    blanks: (size) => ' '.repeat(size),
    'combining marks': (size) => `A${'\u0301'.repeat(size)}`,
    'digits and colons': (size) => '1:'.repeat(size / 2),
    'cue arrows': (size) => '00:01 --> '.repeat(size / 10),
    'a new label each line': (size) => Array.from({ length: size / 20 }, (_, i) => `Name${i} Other${i}: yes.`).join('\n'),
    'one surname': (size) => Array.from({ length: size / 20 }, (_, i) => `Given${i} Kolar: yes.`).join('\n'),
    'labels alone': (size) => Array.from({ length: size / 10 }, (_, i) => `ANA ${i % 7}\nyes.\n`).join('\n'),
  };
  for (const [name, make] of Object.entries(hostile))
    test(`costs its length: ${name}`, () => {
      const small = make(20_000);
      const large = make(80_000);
      parse(small);
      const ratio =
        best(() => parse(large)) /
        Math.max(
          1,
          best(() => parse(small)),
        );
      assert.ok(ratio < 12, `four times the text took ${ratio.toFixed(1)} times as long`);
    }).timeout(60_000);
});

/** The least processor time of a few runs, in milliseconds: other programs on the machine cost nothing here. */
function best(run: () => unknown): number {
  let least = Infinity;
  for (let i = 0; i < 5; i++) {
    const start = process.cpuUsage();
    run();
    least = Math.min(least, process.cpuUsage(start).user / 1000);
  }
  return least;
}

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
