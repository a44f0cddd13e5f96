// rostrum.yaml over stdio: read from the disk or through the client, followed as it changes, and outdone by the editor's settings.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  CodeAction,
  CompletionItem,
  Diagnostic,
  DocumentDiagnosticReport,
  PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol';
import { edited } from '../features/fixture';
import { type Session, type SessionOptions, startSession } from './session';

const talk = 'Anna Reed:  Shall we begin?\n\nBen Oakes: Yes.\n\nAnna Reed: It leaks.\n\nBen Oakes: Where?\n';
const rule = 'turn.label-spacing';

suite('lsp/projects', () => {
  let session: Session | undefined;
  teardown(async () => {
    await session?.stop();
    session = undefined;
  });

  const folder = (files: Readonly<Record<string, string>>): string => {
    const root = mkdtempSync(join(tmpdir(), 'rostrum ü '));
    mkdirSync(join(root, 'raw'));
    for (const [name, content] of Object.entries(files)) writeFileSync(join(root, name), content);
    return pathToFileURL(root).href;
  };
  const begin = async (rootUri: string, options: SessionOptions = {}): Promise<Session> =>
    (session = await startSession({ ...options, capabilities: { textDocument: { diagnostic: {} }, ...options.capabilities }, rootUri }));
  const severities = async (uri: string): Promise<(Diagnostic['severity'] | undefined)[]> => {
    const report = await session!.server.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
    return report.kind === 'full' ? report.items.filter(({ code }) => code === rule).map(({ severity }) => severity) : [];
  };

  test('severities and ignored files, read from the disk', async () => {
    const root = folder({ 'rostrum.yaml': `rules: { ${rule}: hint }\nignore: ["raw/**"]\n` });
    const { open } = await begin(root);
    open(talk, `${root}/day.transcript`);
    open(talk, `${root}/raw/day.transcript`);
    open(talk, `${root}%20elsewhere/day.transcript`);
    assert.deepEqual(await severities(`${root}/day.transcript`), [4]);
    assert.deepEqual(await severities(`${root}/raw/day.transcript`), []);
    assert.deepEqual(await severities(`${root}%20elsewhere/day.transcript`), [2]);
  });

  test('the nearest counts, up to the folder that is open', async () => {
    const root = folder({ 'rostrum.yaml': `rules: { ${rule}: hint }\n`, 'raw/rostrum.yaml': `rules: { ${rule}: error }\n` });
    const { open } = await begin(root);
    for (const [path, severity] of Object.entries({
      'day.transcript': 4,
      'raw/day.transcript': 1,
      'raw/1/2/day.transcript': 1,
      'old/day.transcript': 4,
    })) {
      open(talk, `${root}/${path}`);
      assert.deepEqual(await severities(`${root}/${path}`), [severity], path);
    }
  });

  test("the editor's settings win, rule by rule", async () => {
    const root = folder({ 'rostrum.yaml': `profile: name-period\nrules: { ${rule}: hint, text.spacing: off }\n` });
    const { open, server } = await begin(root, {
      capabilities: { workspace: { configuration: true } },
      settings: () => ({ profile: 'name-colon', rules: { [rule]: 'error' } }),
    });
    open(talk, `${root}/day.transcript`);
    assert.deepEqual(await severities(`${root}/day.transcript`), [1]);
    const { items } = await server.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri: `${root}/day.transcript` },
    });
    assert.ok(!items.some(({ code }) => code === 'text.spacing'));
  });

  test('a severity for one profile, in rostrum.yaml and in the settings', async () => {
    const root = folder({ 'rostrum.yaml': `rules: { ${rule}: { name-colon: off, default: error } }\n` });
    let rules: object = {};
    const { open, server } = await begin(root, {
      capabilities: { workspace: { configuration: true } },
      settings: () => ({ rules }),
    });
    open(talk, `${root}/day.transcript`);
    assert.deepEqual(await severities(`${root}/day.transcript`), []);
    rules = { [rule]: { 'name-colon': 'hint' } };
    await server.sendNotification('workspace/didChangeConfiguration', { settings: null });
    assert.deepEqual(await severities(`${root}/day.transcript`), [4]);
  });

  test('what is wrong is said in the file, from the text that is open, and goes when it is repaired', async () => {
    const root = folder({ 'rostrum.yaml': 'profil: name-colon\n' });
    const { server, open, notified } = await begin(root);
    const config = `${root}/rostrum.yaml`;
    const shown = async () => {
      const { uri, diagnostics } = await notified<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
      assert.equal(uri, config);
      return diagnostics.map(({ message, range: { start, end } }) => `${start.line}:${start.character}-${end.character} ${message}`);
    };
    assert.match((await shown())[0]!, /^0:0-6 “profil” is no key/);
    open(`rules: { ${rule}: hunt }\n`, config, 'yaml');
    assert.match((await shown())[0]!, /^0:29-33 .*nearest is “hint”/);
    void server.sendNotification('textDocument/didChange', {
      textDocument: { uri: config, version: 2 },
      contentChanges: [{ range: { start: { line: 0, character: 30 }, end: { line: 0, character: 31 } }, text: 'i' }],
    });
    assert.deepEqual(await shown(), []);
    open(talk, `${root}/day.transcript`);
    assert.deepEqual(await severities(`${root}/day.transcript`), [4]);
  });

  test('a change on disk is heard of', async () => {
    const files: Record<string, string> = {};
    const { open, server } = await begin('memfs:/talks', {
      initializationOptions: { files: true },
      answers: { 'rostrum/readFile': ({ uri }: { uri: string }) => files[uri] ?? null },
    });
    open(talk, 'memfs:/talks/day.transcript');
    assert.deepEqual(await severities('memfs:/talks/day.transcript'), [2]);
    files['memfs:/talks/rostrum.yaml'] = `rules: { ${rule}: off }`;
    await server.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: 'memfs:/talks/rostrum.yaml', type: 1 }] });
    for (let i = 0; i < 50 && (await severities('memfs:/talks/day.transcript')).length; i++) await new Promise((r) => setTimeout(r, 20));
    assert.deepEqual(await severities('memfs:/talks/day.transcript'), []);
  });

  test('folders come and go', async () => {
    const root = folder({ 'rostrum.yaml': `rules: { ${rule}: hint }\n` });
    const { open, server } = await begin('file:///elsewhere', { capabilities: { workspace: { workspaceFolders: true } } });
    const changed = (event: object) => server.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    open(talk, `${root}/day.transcript`);
    assert.deepEqual(await severities(`${root}/day.transcript`), [2]);
    await changed({ added: [{ uri: root, name: 'talks' }], removed: [] });
    assert.deepEqual(await severities(`${root}/day.transcript`), [4]);
    await changed({ added: [], removed: [{ uri: root, name: 'talks' }] });
    assert.deepEqual(await severities(`${root}/day.transcript`), [2]);
  });

  const noted = 'Anna Reed: Shall we begin? [dog barks]\n\nBen Oakes: Yes. [laugther]\n\nAnna Reed: It leaks.\n\nBen Oakes: Where?\n';
  const notesFound = async (uri: string): Promise<Diagnostic[]> => {
    const report = await session!.server.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
    return report.kind === 'full' ? report.items.filter(({ code }) => code === 'note.unknown') : [];
  };
  const additionAt = async (uri: string, { range }: Diagnostic): Promise<CodeAction | undefined> => {
    const actions = await session!.server.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [] },
    });
    return actions.find(({ title }) => title.startsWith('Add “'));
  };

  test('notes: a strange one is found, and the fix that adds it writes into the nearest rostrum.yaml, after which it is known', async () => {
    const source = '# ours\nnotes:\n  - door slams # at the front\nprofile: name-colon\n';
    const root = folder({ 'rostrum.yaml': source });
    const { open, server } = await begin(root);
    const uri = `${root}/raw/day.transcript`;
    open(noted, uri);
    const found = await notesFound(uri);
    assert.deepEqual(
      found.map(({ range: { start, end } }) => `${start.line}:${start.character}-${end.character}`),
      ['0:28-37', '2:17-25'],
    );
    const { title, edit } = (await additionAt(uri, found[0]!))!;
    assert.equal(title, 'Add “dog barks” to the notes of rostrum.yaml');
    assert.deepEqual(Object.keys(edit!.changes!), [`${root}/rostrum.yaml`]);
    const written = edited(source, edit!.changes![`${root}/rostrum.yaml`]!);
    assert.equal(written, source.replace('front\n', 'front\n  - dog barks\n'));
    open(written, `${root}/rostrum.yaml`, 'yaml');
    for (let i = 0; i < 500 && (await notesFound(uri)).length > 1; i++) await new Promise((later) => setTimeout(later, 20));
    assert.equal((await notesFound(uri)).length, 1);
    const items = await server.sendRequest<CompletionItem[]>('textDocument/completion', {
      textDocument: { uri },
      position: { line: 2, character: 17 },
    });
    assert.ok(items.some(({ label }) => label === 'door slams'));
  });

  test('notes of the settings count beside, and a rostrum.yaml is made where none is', async () => {
    const root = folder({});
    const uri = `${root}/raw/day.transcript`;
    await begin(root, {
      capabilities: {
        workspace: { configuration: true, workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
      },
      settings: () => ({ notes: ['laugther'] }),
    });
    session!.open(noted, uri);
    const found = await notesFound(uri);
    assert.equal(found.length, 1);
    assert.deepEqual((await additionAt(uri, found[0]!))?.edit?.documentChanges, [
      { kind: 'create', uri: `${root}/rostrum.yaml`, options: { ignoreIfExists: true } },
      {
        textDocument: { uri: `${root}/rostrum.yaml`, version: null },
        edits: [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, newText: 'notes: [dog barks]\n' }],
      },
    ]);
  });

  test('notes: a client that makes no files is offered none', async () => {
    const root = folder({});
    await begin(root);
    session!.open(noted, `${root}/day.transcript`);
    const found = await notesFound(`${root}/day.transcript`);
    assert.equal(found.length, 1);
    assert.equal(await additionAt(`${root}/day.transcript`, found[0]!), undefined);
  });

  test('a roster: who is undeclared, and the fix that declares writes into it', async () => {
    const root = folder({
      'rostrum.yaml': 'roster: people ü.yaml\n',
      'people ü.yaml': 'speakers:\n  anna: { name: Anna Reed, aliases: [The Chair] }\n',
    });
    const { open, server } = await begin(root);
    const textDocument = { uri: `${root}/day.transcript` };
    open(talk, textDocument.uri);
    const { items } = await server.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument });
    const undeclared = items.filter(({ code }) => code === 'speaker.undeclared');
    assert.deepEqual(
      undeclared.map(({ range }) => range.start.line),
      [2],
    );
    const actions = await server.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument,
      range: undeclared[0]!.range,
      context: { diagnostics: undeclared },
    });
    const declare = actions.find(({ title }) => title === 'Declare Ben Oakes in the roster');
    assert.deepEqual(Object.values(declare!.edit!.changes!), [
      [{ range: { start: { line: 1, character: 49 }, end: { line: 1, character: 49 } }, newText: '\n  ben-oakes:\n    name: Ben Oakes' }],
    ]);
    assert.match(Object.keys(declare!.edit!.changes!)[0]!, /people%20%C3%BC\.yaml$/);
  });

  test('what is wrong with a roster is said in it, and a roster that is named has to be there', async () => {
    const twice = folder({ 'roster.yaml': 'speakers:\n  a: Anna Reed\n  b: Anna Reed\n' });
    const { notified } = await begin(twice);
    const { uri, diagnostics } = await notified<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
    assert.deepEqual(
      [uri, diagnostics.map(({ code, severity }) => `${code} ${severity}`)],
      [`${twice}/roster.yaml`, ['speaker.duplicate-declaration 1']],
    );
    await session!.stop();
    const missing = await begin(folder({ 'rostrum.yaml': 'roster: who.yaml\n' }));
    const named = await missing.notified<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
    assert.match(String(named.diagnostics[0]!.message), /no file who\.yaml/);
  });
});
