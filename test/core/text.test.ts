// Lines tile the text exactly, and an edited Text equals one read anew.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Change, edit, lengthOf, lineAt, lineEnd, offsetAt, positionAt, slice, stringOf, textOf } from '../../server/src/core/text';
import { anyText } from '../arbitraries';

const anyPosition = fc.record({ line: fc.integer({ min: -1, max: 30 }), character: fc.integer({ min: -1, max: 30 }) });

suite('text', () => {
  const check = (source: string, ...expected: [text: string, eol: string][]) =>
    test(JSON.stringify(source), () => {
      assert.deepEqual(
        textOf(source).lines.map((l) => [l.text, l.eol]),
        expected,
      );
    });
  check('', ['', '']);
  check('a', ['a', '']);
  check('a\n', ['a', '\n'], ['', '']);
  check('a\r\nb\rc\nd', ['a', '\r\n'], ['b', '\r'], ['c', '\n'], ['d', '']);
  check('\n\r', ['', '\n'], ['', '\r'], ['', '']);
  check('\ufeffa\u2028b', ['\ufeffa\u2028b', '']);

  test('lines tile any text', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const text = textOf(source);
        assert.equal(stringOf(text), source);
        assert.equal(lengthOf(text), source.length);
        text.lines.forEach((line, i) => {
          assert.equal(source.slice(text.starts[i], text.starts[i + 1]), line.text + line.eol);
          assert.equal(lineEnd(text, i) + line.eol.length, text.starts[i + 1]);
        });
      }),
    );
  });

  test('offsets and positions are inverse to each other, and slices are the string’s', () => {
    fc.assert(
      fc.property(anyText, fc.nat(60), fc.nat(60), (source, a, b) => {
        const text = textOf(source);
        const start = Math.min(a, b, source.length);
        const end = Math.min(Math.max(a, b), source.length);
        assert.equal(slice(text, { start, end }), source.slice(start, end));
        const position = positionAt(text, start);
        assert.equal(position.line, lineAt(text, start));
        assert.equal(offsetAt(text, position), Math.min(start, lineEnd(text, position.line)));
      }),
    );
  });

  test('an edit gives what a fresh reading gives, and what LSP’s own document gives', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.array(fc.record({ from: anyPosition, to: anyPosition, insert: anyText }), { maxLength: 5 }),
        (source, changes) => {
          let text = textOf(source);
          const reference = TextDocument.create('file:///a', 'transcript', 0, source);
          changes.forEach((change: Change, version) => {
            const [from, to] = [change.from, change.to].map((p) => positionAt(text, offsetAt(text, p)));
            TextDocument.update(reference, [{ range: { start: from!, end: to! }, text: change.insert }], version + 1);
            text = edit(text, change);
            assert.deepEqual(text, textOf(stringOf(text)));
          });
          assert.equal(stringOf(text), reference.getText());
        },
      ),
      { numRuns: 500 },
    );
  });

  test('an edit shares the lines it does not touch', () => {
    const text = textOf('a\nb\nc\nd');
    const edited = edit(text, { from: { line: 1, character: 0 }, to: { line: 1, character: 1 }, insert: 'x\ny' });
    assert.deepEqual(
      edited.lines.map((l) => l.text),
      ['a', 'x', 'y', 'c', 'd'],
    );
    assert.equal(edited.lines[0], text.lines[0]);
    assert.equal(edited.lines[3], text.lines[2]);
    assert.equal(edited.lines[4], text.lines[3]);
  });
});
