// What is written is the message, whatever was kept of it; and a symbol that was written is not written anew.

import { strict as assert } from 'node:assert';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { parse } from '../../server/src/core/parse';
import { documentSymbols } from '../../server/src/features/documentSymbol';
import { outlineJson } from '../../server/src/lsp/outlineJson';

const written = async (message: object): Promise<unknown> =>
  JSON.parse(Buffer.from(await outlineJson.encode({ jsonrpc: '2.0', ...message }, { charset: 'utf-8' })).toString('utf8'));

const source = `Harbour talks

5 March 2024, Port Anselm

## Opening

Åsa Øst: Good morning… “all” of you 🚢.

Ivo Lang: Thank you.

## Close

Åsa Øst: "Good" \\ bye.
`;
const outline = (): DocumentSymbol[] => documentSymbols(parse(source), { limit: 100 });
const position = { line: 0, character: 0 };
const range = { start: position, end: position };

suite('messages as JSON', () => {
  const table: [name: string, message: object][] = [
    ['an outline', { id: 7, result: outline() }],
    ['an outline of one symbol', { id: 'x', result: [{ name: 'A', kind: 15, range, selectionRange: range }] }],
    ['a section without turns', { id: 7, result: [{ name: 'A', kind: 3, range, selectionRange: range, children: [] }] }],
    ['an empty outline', { id: 7, result: [] }],
    ['another answer', { id: 7, result: [{ name: 'A', kind: 15, location: { uri: 'a:b', range } }] }],
    ['no answer', { method: 'window/logMessage', params: { type: 1, message: 'Ø' } }],
    ['null', { id: 7, result: null }],
    ['an error', { id: 7, error: { code: 1, message: 'no' } }],
  ];
  for (const [name, message] of table)
    test(name, async () => {
      for (let times = 0; times < 2; times++) assert.deepEqual(await written(message), { jsonrpc: '2.0', ...message });
    });

  test('a symbol is written once', async () => {
    const symbol = { name: 'A', kind: 15, range, selectionRange: range };
    let read = 0;
    Object.defineProperty(symbol, 'detail', { enumerable: true, get: () => `${++read} words` });
    for (let times = 0; times < 3; times++)
      assert.deepEqual((await written({ id: 1, result: [symbol] })) as object, {
        ...{ jsonrpc: '2.0', id: 1 },
        result: [{ name: 'A', kind: 15, range, selectionRange: range, detail: '1 words' }],
      });
  });
});
