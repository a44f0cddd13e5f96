import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { parse } from '../../server/src/core/parse';
import { documentSymbols, flatSymbols } from '../../server/src/features/documentSymbol';
import { covered, talk } from './fixture';

/** Name, what the selection covers, detail; children indented. */
function check(text: string, expected: string, limit = 2000): void {
  const transcript = parse(text);
  const rows = (symbols: readonly DocumentSymbol[], depth: number): string[] =>
    symbols.flatMap(({ name, detail, selectionRange, children }) => [
      `${'  '.repeat(depth)}${name} | ${covered(transcript, selectionRange)} | ${detail ?? ''}`,
      ...rows(children ?? [], depth + 1),
    ]);
  assert.equal(`\n${rows(documentSymbols(transcript, { limit }), 0).join('\n')}\n`, expected);
}

const everySymbol = (symbols: readonly DocumentSymbol[]): DocumentSymbol[] =>
  symbols.flatMap((symbol) => [symbol, ...everySymbol(symbol.children ?? [])]);

const said = (n: number): string => `${'word '.repeat(n).trim()}.`;

suite('features/documentSymbol', () => {
  test('flat where there is neither title nor section; a run of one speaker is one symbol', () =>
    check(
      'Ana Roth: Good morning.\n\nBen Oaks: Good morning to you.\n\nBen Oaks: Shall we?\n\nAna Roth:\nWe shall.\n',
      `
Ana Roth | Ana Roth | 2 words · Good morning.
Ben Oaks | Ben Oaks | 6 words · Good morning to you.
Ana Roth · 2 | Ana Roth | 2 words · We shall.
`,
    ));

  test('of a cue no tag and no identifier is shown', () =>
    assert.deepEqual(
      documentSymbols(parse('WEBVTT\n\n4f2a-88/1-0\n00:01.000 --> 00:02.500\n<v Ana>Well, <i>hello</i>.</v>\n'), { limit: 9 }).map(
        ({ name, detail }) => [name, detail],
      ),
      [['Ana', '2 words · Well, hello.']],
    ));

  test('session and sections hold the turns', () => {
    const symbols = documentSymbols(parse(talk), { limit: 2000 });
    const names = everySymbol(symbols).map(({ name }) => name);
    assert.equal(names[0], 'Harbour talks');
    assert.equal(new Set(names).size, names.length, 'names are unique');
    assert.deepEqual(
      names.filter((name) => /^(Mira|Ivo)/.test(name)),
      ['Mira Holt', 'Ivo Lang', 'Mira Holt · 2', 'Ivo Lang · 2', 'Mira Holt · 3'],
    );
  });

  test('every selection lies in its range, every range in that of its parent, and siblings are in order', () => {
    const before = (a: { line: number; character: number }, b: { line: number; character: number }) =>
      a.line < b.line || (a.line === b.line && a.character <= b.character);
    const within = (inner: DocumentSymbol['range'], outer: DocumentSymbol['range']) =>
      before(outer.start, inner.start) && before(inner.end, outer.end);
    for (const limit of [2000, 2]) {
      const symbols = documentSymbols(parse(talk), { limit });
      for (const symbol of everySymbol(symbols)) {
        assert.ok(symbol.name);
        assert.ok(within(symbol.selectionRange, symbol.range), symbol.name);
        const children = symbol.children ?? [];
        for (const child of children) assert.ok(within(child.range, symbol.range), `${child.name} in ${symbol.name}`);
        for (let i = 1; i < children.length; i++) assert.ok(before(children[i - 1]!.range.start, children[i]!.range.start));
      }
    }
  });

  test('of too many turns the longest are listed, and each says what it covers', () =>
    check(
      `Ana Roth: ${said(9)}\n\nBen Oaks: No.\n\nCem Ural: ${said(7)}\n\nBen Oaks: ${said(8)}\n\nAna Roth: Yes.\n\nCem Ural: No.\n`,
      `
Ana Roth | Ana Roth | 9 words · word word word word word word word word word. (+ 1 shorter)
Cem Ural | Cem Ural | 7 words · word word word word word word word.
Ben Oaks | Ben Oaks | 8 words · word word word word word word word word. (+ 2 shorter)
`,
      3,
    ));

  test('a quotation each in a press report', () => {
    const report =
      'HARBOUR TOWN — “We shall build the school,” Mira Holt said on Monday.\n\nIvo Lang stressed that “nobody will lose a home.”\n\n“We begin in spring,” Mira Holt said.\n';
    const names = documentSymbols(parse(report), { limit: 2000 }).map(({ name, detail }) => `${name} | ${detail}`);
    assert.deepEqual(names, [
      'Mira Holt | 5 words · “We shall build the school,”',
      'Ivo Lang | 5 words · “nobody will lose a home.”',
      'Mira Holt · 2 | 4 words · “We begin in spring,”',
    ]);
  });

  test('first words are cut between words and never inside a character', () => {
    const [symbol] = documentSymbols(parse(`Ana Roth: ${'😀'.repeat(80)}\n\nBen Oaks: Yes.\n\nAna Roth: No.\n\nBen Oaks: Yes.\n`), {
      limit: 9,
    });
    assert.ok(!/[\ud800-\udbff](?![\udc00-\udfff])/.test(symbol!.detail!), symbol!.detail);
  });

  test('flat symbols name what holds them', () => {
    const flat = flatSymbols(documentSymbols(parse(talk), { limit: 2000 }), 'file:///talk');
    assert.equal(flat[0]!.containerName, undefined);
    assert.equal(flat[1]!.containerName, 'Harbour talks');
    assert.deepEqual(flat[0]!.location.uri, 'file:///talk');
  });

  test('nothing but blanks has no outline', () => check(' \n\n', '\n\n'));
});
