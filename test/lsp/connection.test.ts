// The protocol, over stdio, with the server as it ships.

import assert from 'node:assert/strict';
import {
  type CodeAction,
  type CodeActionOptions,
  CodeActionTriggerKind,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type DocumentSymbol,
  type Hover,
  type SemanticTokens,
  type SemanticTokensDelta,
  type SymbolInformation,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { type Session, type SessionOptions, startSession, uri } from './session';

const talk = `Mira Holt: Good morning. We built 400 homes in 2019.

Ivo Lang: Thank you.

Mira Holt:

Ivo Lang: We begin on March 3, 2021.
`;

const hierarchical = { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } };
const document = { textDocument: { uri } };

/** Runs a check in a session of its own and demands a clean end. */
async function check(options: SessionOptions, run: (session: Session) => Promise<void>): Promise<void> {
  const session = await startSession(options);
  try {
    await run(session);
    assert.equal(await session.stop(), 0);
  } finally {
    session.kill();
  }
}

suite('lsp/connection', () => {
  test('offers what it can and counts in UTF-16', () =>
    check({}, async ({ initialized: { capabilities } }) => {
      assert.equal(capabilities.positionEncoding, 'utf-16');
      assert.equal(capabilities.diagnosticProvider, undefined);
      assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2 });
    }));

  test('outline follows a change', () =>
    check({ capabilities: hierarchical }, async ({ server, open, edit }) => {
      open(talk);
      const names = async () =>
        ((await server.sendRequest('textDocument/documentSymbol', document)) as DocumentSymbol[]).map(({ name }) => name);
      assert.deepEqual(await names(), ['Mira Holt', 'Ivo Lang', 'Mira Holt · 2', 'Ivo Lang · 2']);
      edit(2, 0, 3, 'Anna');
      assert.deepEqual(await names(), ['Mira Holt', 'Anna Lang', 'Mira Holt · 2', 'Ivo Lang']);
    }));

  test('an outline without hierarchy for clients that know none', () =>
    check({}, async ({ server, open }) => {
      open(talk);
      const symbols = (await server.sendRequest('textDocument/documentSymbol', document)) as SymbolInformation[];
      assert.equal(symbols[0]!.location.uri, uri);
    }));

  test('tokens: whole, delta of one keystroke, range, and never null', () =>
    check({}, async ({ server, open, edit }) => {
      open(talk);
      const full = (await server.sendRequest('textDocument/semanticTokens/full', document)) as SemanticTokens;
      assert.deepEqual(full.data.slice(0, 5), [0, 0, 9, 0, 1]);
      edit(2, 0, 0, 'A');
      const delta = (await server.sendRequest('textDocument/semanticTokens/full/delta', {
        ...document,
        previousResultId: full.resultId,
      })) as SemanticTokensDelta;
      assert.equal(delta.edits.length, 1);
      const fresh = (await server.sendRequest('textDocument/semanticTokens/full', document)) as SemanticTokens;
      const [change] = delta.edits;
      const patched = [...full.data];
      patched.splice(change!.start, change!.deleteCount, ...(change!.data ?? []));
      assert.deepEqual(patched, fresh.data);
      const range = { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } };
      const part = (await server.sendRequest('textDocument/semanticTokens/range', { ...document, range })) as SemanticTokens;
      assert.equal(part.data[0], 2);
      assert.ok(part.data.filter((_, i) => i % 5 === 0).reduce((sum, line) => sum + line, 0) === 2, 'no token below the range');
    }));

  test('a request that a change overtakes is answered as content modified', () =>
    check({}, async ({ server, open, edit }) => {
      open(`${'Mira Holt: We built 400 homes in 2019 and 300 more in March 2021.\n\n'.repeat(20_000)}`);
      const overtaken = server.sendRequest('textDocument/semanticTokens/full', document);
      edit(0, 11, 11, 'x');
      await assert.rejects(overtaken, { code: -32801 });
      const now = (await server.sendRequest('textDocument/semanticTokens/full', document)) as SemanticTokens;
      assert.ok(now.data.length > 20_000);
    }));

  test('diagnostics by pull: full, unchanged, and full again after a change', () =>
    check({ capabilities: { textDocument: { diagnostic: {} } } }, async ({ server, open, edit }) => {
      open(talk);
      const pull = async (previousResultId?: string) =>
        (await server.sendRequest('textDocument/diagnostic', { ...document, previousResultId })) as DocumentDiagnosticReport;
      const first = await pull();
      assert.equal(first.kind, 'full');
      const items = first.kind === 'full' ? first.items : [];
      assert.deepEqual(
        items.map(({ code, range, source }) => [code, range.start.line, source]),
        [['turn.empty', 4, 'rostrum']],
      );
      assert.equal((await pull(first.resultId)).kind, 'unchanged');
      edit(4, 10, 10, ' Yes.');
      const second = await pull(first.resultId);
      assert.deepEqual(second.kind === 'full' ? second.items : null, []);
    }));

  test('diagnostics by push for a client that cannot pull, with versions', () =>
    check({}, async ({ pushed, open, edit }) => {
      open(talk);
      assert.deepEqual(codes(await pushed(1)), ['turn.empty']);
      edit(4, 10, 10, ' Yes.');
      assert.deepEqual(codes(await pushed(2)), []);
    }));

  test('what touches the caret waits until the typing rests', () =>
    check({}, async ({ pushed, open, edit }) => {
      open(talk);
      await pushed(1);
      edit(7, 0, 0, '\nIvo Lang');
      edit(8, 8, 8, ':');
      const onTheLabel = (diagnostics: Diagnostic[]) =>
        diagnostics.some(({ code, range }) => code === 'turn.empty' && range.start.line === 8);
      assert.ok(!onTheLabel(await pushed(3)));
      assert.ok(onTheLabel(await pushed(3, 1)));
    }));

  test('a quick fix, and fix all on save', () =>
    check({}, async ({ server, open, pushed }) => {
      open(talk);
      const [diagnostic] = await pushed(1);
      const ask = async (only?: string[]) =>
        (await server.sendRequest('textDocument/codeAction', {
          ...document,
          range: diagnostic!.range,
          context: { diagnostics: [diagnostic], only },
        })) as CodeAction[];
      const fixes = await ask(['quickfix']);
      assert.ok(fixes.length > 0);
      assert.equal(fixes[0]!.diagnostics?.[0]?.code, 'turn.empty');
      assert.ok(fixes[0]!.edit?.changes?.[uri]?.length);
    }));

  const doubled = talk.replaceAll('400 homes', '400  homes').replace('Thank you', 'Thank  you');
  const sourceActions = async ({ server, open, initialized }: Session, only: string) => {
    assert.ok((initialized.capabilities.codeActionProvider as CodeActionOptions).codeActionKinds?.includes(only));
    open(doubled);
    const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const context = { diagnostics: [], only: [only], triggerKind: CodeActionTriggerKind.Automatic };
    return (await server.sendRequest('textDocument/codeAction', { ...document, range: whole, context })) as CodeAction[];
  };

  test('fix all, as editors ask on save', () =>
    check({}, async (session) => {
      const [action, ...others] = await sourceActions(session, 'source.fixAll.rostrum');
      assert.deepEqual([action?.kind, others], ['source.fixAll.rostrum', []]);
      const edits = action!.edit!.changes![uri]!;
      assert.ok(edits.length > 0 && edits.every(({ newText }) => newText === ' '), JSON.stringify(edits));
    }));

  test('cleaning up: annotated for clients that show changes first, else plain', async () => {
    const workspaceEdit = { documentChanges: true, changeAnnotationSupport: {} };
    await check({ capabilities: { workspace: { workspaceEdit } } }, async (session) => {
      const [action] = await sourceActions(session, 'source.cleanUp.rostrum');
      assert.ok(action?.edit?.changeAnnotations?.['turn.empty']?.needsConfirmation);
      assert.equal(action.edit.changes, undefined);
    });
    await check({}, async (session) => {
      const [action] = await sourceActions(session, 'source.cleanUp.rostrum');
      assert.equal(action?.edit?.changeAnnotations, undefined);
      assert.ok(action?.edit?.changes?.[uri]?.length);
    });
  });

  test('rename of a speaker, and a reason where there is none', () =>
    check({ capabilities: { textDocument: { rename: { prepareSupport: true } } } }, async ({ server, open }) => {
      open(talk);
      const edit = (await server.sendRequest('textDocument/rename', {
        ...document,
        position: { line: 0, character: 3 },
        newName: 'Mira Berg',
      })) as WorkspaceEdit;
      assert.deepEqual(
        edit.changes?.[uri]?.map(({ range, newText }) => [range.start.line, newText]),
        [
          [0, 'Mira Berg'],
          [4, 'Mira Berg'],
        ],
      );
      await assert.rejects(
        server.sendRequest('textDocument/prepareRename', { ...document, position: { line: 0, character: 20 } }),
        /caret on a label/,
      );
      await assert.rejects(
        server.sendRequest('textDocument/rename', { ...document, position: { line: 0, character: 3 }, newName: 'A: B' }),
        /colon/,
      );
    }));

  test('hover in Markdown or in plain text, as the client wants', async () => {
    for (const contentFormat of [['markdown', 'plaintext'], ['plaintext']] as const)
      await check({ capabilities: { textDocument: { hover: { contentFormat: [...contentFormat] } } } }, async ({ server, open }) => {
        open(talk);
        const hover = (await server.sendRequest('textDocument/hover', { ...document, position: { line: 0, character: 3 } })) as Hover;
        assert.equal((hover.contents as { kind: string }).kind, contentFormat[0]);
      });
  });

  test('bad settings are said once, and the good ones beside them hold', () =>
    check(
      {
        capabilities: { ...hierarchical, workspace: { configuration: true } },
        settings: () => ({ outline: { limit: 'many' }, rules: { 'turn.empty': 'off', 'turn.repeated': 3 } }),
      },
      async ({ server, open, pushed, messages }) => {
        open(talk);
        assert.deepEqual(codes(await pushed(1)), []);
        open(talk, 'file:///talks/second.transcript');
        await server.sendRequest('textDocument/documentSymbol', { textDocument: { uri: 'file:///talks/second.transcript' } });
        assert.equal(messages.length, 2);
        assert.match(messages[0]!, /outline\.limit has to be a whole number.*"many"/);
      },
    ));

  test('changed settings are read anew', () => {
    let settings: unknown = { rules: { 'turn.empty': 'off' } };
    return check(
      { capabilities: { workspace: { configuration: true } }, settings: () => settings },
      async ({ server, open, edit, pushed }) => {
        open(talk);
        assert.deepEqual(codes(await pushed(1)), []);
        settings = {};
        await server.sendNotification('workspace/didChangeConfiguration', { settings: null });
        edit(6, 0, 0, ' ');
        assert.ok(codes(await pushed(2)).includes('turn.empty'));
      },
    );
  });

  test('a failing request is answered and logged, and the next one works', () =>
    check({ capabilities: hierarchical }, async ({ server, open, log }) => {
      open(talk);
      await assert.rejects(server.sendRequest('textDocument/hover', { ...document, position: null }), /Rostrum could not answer a hover/);
      await server.sendNotification('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [null] } as never);
      assert.equal(((await server.sendRequest('textDocument/documentSymbol', document)) as DocumentSymbol[]).length, 4);
      assert.ok(log.some((line) => line.startsWith('a hover failed: TypeError')));
      assert.ok(log.some((line) => line.startsWith('didChange failed')));
    }));

  test('documents that are not open have nothing to say', () =>
    check({}, async ({ server }) => {
      assert.equal(await server.sendRequest('textDocument/documentSymbol', document), null);
      assert.equal(await server.sendRequest('textDocument/hover', { ...document, position: { line: 0, character: 0 } }), null);
      await assert.rejects(server.sendRequest('textDocument/semanticTokens/full', document), { code: -32801 });
    }));

  test('what is beyond LSP: detection, next turn, the convention and its pin', () =>
    check({ initializationOptions: { conventionStatus: true, pins: { [uri]: 'name-colon' } } }, async ({ server, open, notified }) => {
      assert.deepEqual(await server.sendRequest('rostrum/looksLikeTranscript', { text: talk }), {
        is: true,
        convention: 'name-colon',
        turns: 4,
      });
      assert.deepEqual(await server.sendRequest('rostrum/looksLikeTranscript', { text: '# Read me\n\nBuild it.\n' }), {
        is: false,
        convention: 'none',
        turns: 0,
      });
      open(talk);
      const found = await notified<{ name: string; pinned: boolean; turns: number }>('rostrum/convention');
      assert.deepEqual([found.name, found.pinned, found.turns], ['name-colon', true, 4]);
      await server.sendNotification('rostrum/pin', { uri, profile: null });
      assert.equal((await notified<{ pinned: boolean }>('rostrum/convention')).pinned, false);
      const next = await server.sendRequest('rostrum/adjacentTurn', { uri, position: { line: 1, character: 0 }, direction: 'next' });
      assert.deepEqual(next, { start: { line: 2, character: 0 }, end: { line: 2, character: 8 } });
      assert.equal(
        await server.sendRequest('rostrum/adjacentTurn', { uri, position: { line: 0, character: 4 }, direction: 'previous' }),
        null,
      );
      assert.ok(((await server.sendRequest('rostrum/profiles')) as { name: string }[]).some(({ name }) => name === 'name-colon'));
    }));

  test('a server whose client is gone ends', async () => {
    const session = await startSession();
    session.open(talk);
    assert.equal(await session.vanish(), 1);
    session.kill();
  });

  test('an end without shutdown is a failure', async () => {
    const session = await startSession();
    const ended = new Promise((resolve) => session.server.onClose(() => resolve(true)));
    await session.server.sendNotification('exit');
    assert.ok(await ended);
    session.kill();
  });
});

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);
