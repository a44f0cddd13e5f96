// Editing spoken over stdio: the answers come from the features; here is that they come, with the settings and for this client.

import assert from 'node:assert/strict';
import type { CodeAction, CompletionItem, TextEdit } from 'vscode-languageserver-protocol';
import { type Session, startSession, uri } from './session';

const talk =
  'ANNA REED: Shall we begin?\n\nBEN OAKES :  Yes. And the roof?\n\nANNA REED: It leaks. \n\nBEN OAKES: Where?\n\nANNA REED: Everywhere.\n';
const place = (line: number, character: number) => ({ line, character });
const caret = (line: number, character: number) => ({ start: place(line, character), end: place(line, character) });
const textDocument = { uri };
const options = { tabSize: 2, insertSpaces: true };

suite('lsp/editing', () => {
  let session: Session;
  let format: object = {};
  suiteSetup(async () => {
    session = await startSession({
      capabilities: {
        workspace: { configuration: true },
        textDocument: { completion: { completionItem: { snippetSupport: true } } },
      },
      settings: () => ({ format }),
    });
    session.open(talk);
  });
  suiteTeardown(() => session.stop());

  const ask = <T>(method: string, params: object): Promise<T> => session.server.sendRequest<T>(method, { textDocument, ...params });
  const shown = (edits: readonly TextEdit[]): string[] =>
    edits.map(({ range: { start, end }, newText }) => `${start.line}:${start.character}-${end.character} ${JSON.stringify(newText)}`);

  test('says what it can do', () => {
    const { capabilities } = session.initialized;
    assert.equal(capabilities.documentFormattingProvider, true);
    assert.equal(capabilities.documentRangeFormattingProvider, true);
    assert.equal(capabilities.documentOnTypeFormattingProvider?.firstTriggerCharacter, '\n');
    assert.ok(capabilities.completionProvider);
  });

  test('formats a document, or a range of it', async () => {
    assert.deepEqual(shown(await ask('textDocument/formatting', { options })), ['2:9-10 ""', '2:11-13 " "', '4:20-21 ""']);
    const range = { start: place(4, 0), end: place(5, 0) };
    assert.deepEqual(shown(await ask('textDocument/rangeFormatting', { options, range })), ['4:20-21 ""']);
  });

  test('formats while somebody types', async () => {
    session.edit(8, 22, 22, '\n');
    assert.deepEqual(shown(await ask('textDocument/onTypeFormatting', { options, position: place(9, 0), ch: '\n' })), ['8:22-22 "\\n"']);
    session.edit(8, 22, 22, '');
  });

  test('completes speakers at the start of a line', async () => {
    const items = await ask<CompletionItem[]>('textDocument/completion', { position: place(9, 0) });
    assert.deepEqual(
      items.map(({ label }) => label),
      ['BEN OAKES', 'ANNA REED'],
    );
  });

  test('offers what can be done to a turn to those who ask', async () => {
    const actions = (triggerKind: number) =>
      ask<CodeAction[]>('textDocument/codeAction', { range: caret(2, 19), context: { diagnostics: [], triggerKind } });
    const titles = (await actions(1)).filter(({ kind }) => kind?.startsWith('refactor')).map(({ title }) => title);
    assert.ok(titles.includes('Split here: ANNA REED goes on') && titles.includes('Move the turn up'), titles.join());
    assert.deepEqual(
      (await actions(2)).filter(({ kind }) => kind?.startsWith('refactor')),
      [],
    );
  });

  test('edits a turn for a command', async () => {
    const split = await session.server.sendRequest<{ edits: TextEdit[]; select: unknown }>('rostrum/editTurn', {
      ...{ uri, range: caret(2, 18), action: 'split' },
    });
    assert.deepEqual(shown(split.edits), ['2:17-18 "\\n\\nANNA REED: "']);
    assert.deepEqual(split.select, { start: place(4, 0), end: place(4, 9) });
    assert.equal(await session.server.sendRequest('rostrum/editTurn', { uri, range: caret(0, 0), action: 'moveUp' }), null);
    assert.equal(await session.server.sendRequest('rostrum/editTurn', { uri: 'file:///none', range: caret(0, 0), action: 'delete' }), null);
    const choices = await session.server.sendRequest<{ id: string }[]>('rostrum/speakerChoices', {
      ...{ uri, position: place(2, 0), action: 'reassign' },
    });
    assert.deepEqual(
      choices.map(({ id }) => id),
      ['anna-reed'],
    );
  });

  test('goes by the settings; a bad one falls back', async () => {
    format = { labels: 'keep', blanks: 'keep', blankLines: 'keep', quotes: 'fancy' };
    await session.server.sendNotification('workspace/didChangeConfiguration', { settings: null });
    assert.deepEqual(shown(await ask('textDocument/formatting', { options })), []);
    assert.ok(session.messages.some((message) => message.includes('rostrum.format.quotes has to be one of keep, straight')));
  });
});
