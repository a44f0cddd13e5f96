import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../server/src/core/parse';
import { legend, semanticTokens, tokenEdits } from '../../server/src/features/semanticTokens';
import { anyText } from '../arbitraries';
import { talk } from './fixture';

interface Token {
  readonly line: number;
  readonly start: number;
  readonly length: number;
  readonly type: string;
  readonly modifiers: number;
}

function decoded(data: readonly number[]): Token[] {
  let line = 0;
  let start = 0;
  return Array.from({ length: data.length / 5 }, (_, i) => {
    const [lines, starts, length, type, modifiers] = data.slice(5 * i, 5 * i + 5) as [number, number, number, number, number];
    line += lines;
    start = lines ? starts : start + starts;
    return { line, start, length, type: legend.tokenTypes[type]!, modifiers };
  });
}

/** Tokens of a text as "type text", one string a line that has any. */
function check(text: string, expected: Record<number, string>): void {
  const transcript = parse(text);
  const found: Record<number, string> = {};
  for (const { line, start, length, type } of decoded(semanticTokens(transcript))) {
    const piece = `${type} ${transcript.text.lines[line]!.text.slice(start, start + length)}`;
    found[line] = found[line] ? `${found[line]} | ${piece}` : piece;
  }
  assert.deepEqual(found, expected);
}

const two = 'Ana Roth: Yes.\n\nBen Oaks: No.\n\n';
const labels = { 0: 'class Ana Roth', 2: 'class Ben Oaks' };

suite('features/semanticTokens', () => {
  test('labels, dates, figures, directions, omissions, insertions', () =>
    check(`${two}Ana Roth: On May 3, 2021 we built 400 homes […] [in the north]. (Applause.)\n`, {
      ...labels,
      4: 'class Ana Roth | string May 3, 2021 | number 400 | macro […] | parameter [in the north] | keyword (Applause.)',
    }));

  test('columns are UTF-16 units, behind an emoji and in CRLF text too', () =>
    check(`${two}Ana Roth: 👩‍🚀 4 homes\u00a0in May\u00a03, 2021.\r\n`, {
      ...labels,
      4: 'class Ana Roth | number 4 | string May\u00a03, 2021',
    }));

  test('only the first label of a speaker is a declaration', () => {
    const modifiers = decoded(semanticTokens(parse(`${two}Ana Roth: Well.\n`))).map((token) => token.modifiers);
    assert.deepEqual(modifiers, [1, 1, 0]);
  });

  test('a range answers for its lines and no others', () => {
    const transcript = parse(talk);
    const all = decoded(semanticTokens(transcript));
    for (let from = 0; from < transcript.text.lines.length; from++)
      for (let to = from; to <= transcript.text.lines.length; to++)
        assert.deepEqual(
          decoded(semanticTokens(transcript, from, to)),
          all.filter(({ line }) => from <= line && line < to),
        );
  });

  test('tokens never overlap, never leave their line and are never empty, whatever the text', () =>
    fc.assert(
      fc.property(
        fc.array(fc.oneof(anyText, fc.constantFrom('\nAna Roth: ', '\nBen: ', '(Laughs.) ', 'May 3, 2021 ', '40 % ', '[…]', '\n\n')), {
          maxLength: 30,
        }),
        (parts) => {
          const transcript = parse(parts.join(''));
          let above: Token | undefined;
          for (const token of decoded(semanticTokens(transcript))) {
            assert.ok(token.length > 0 && token.start >= 0);
            assert.ok(token.start + token.length <= transcript.text.lines[token.line]!.text.length);
            if (above?.line === token.line) assert.ok(above.start + above.length <= token.start);
            above = token;
          }
        },
      ),
    ));

  test('edits turn the answer before into the answer after', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(3), { maxLength: 20 }), fc.array(fc.nat(3), { maxLength: 20 }), (one, other) => {
        const tokensOf = (seeds: number[]) => seeds.flatMap((n) => [n, 1, 2, 0, n % 2]);
        const before = tokensOf(one);
        const after = tokensOf(other);
        const patched = [...before];
        for (const { start, deleteCount, data } of tokenEdits(before, after)) {
          assert.equal(start % 5, 0);
          assert.equal(deleteCount % 5, 0);
          patched.splice(start, deleteCount, ...data);
        }
        assert.deepEqual(patched, after);
      }),
    ));
});
