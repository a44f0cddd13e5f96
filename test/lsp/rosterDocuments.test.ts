// What is asked in a roster itself, over stdio: renames, references, the way to the entry, fixes.

import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, Location, Position, Range, RegistrationParams, TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { offsetAt, positionAt, textOf } from '../../server/src/core/text';
import { edited } from '../features/fixture';
import { type Session, type SessionOptions, startSession } from './session';

const roster = 'speakers:\n  anna:\n    name: Anna Reed\n    aliases: [The Chair, AR]\n  ben: { name: Ben Oakes, aliases: [AR] }\n';
const files: Readonly<Record<string, string>> = {
  'roster.yaml': roster,
  'one.transcript': 'Anna Reed: I am Anna Reed.\n\nBen Oakes: The Chair?\n\nThe Chair: Yes.\n\nMs. Reed: Reed.\n',
  'two.txt': 'AR: The Chair.\n\nBen Oakes: Yes.\n\nTHE CHAIR: Reed.\n\nBen Oakes: No.\n\nAnna: Well.\n',
  'voices.vtt': 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna Reed>I am Anna Reed.\n\n00:02.000 --> 00:03.000\n<v Ben Oakes>Yes.\n',
  'own.transcript':
    '---\nspeakers:\n  anna: { name: Anna Reed, aliases: [The Chair] }\n---\n\nThe Chair: Yes.\n\nAnna Reed: No.\n\nZoe Lark: Well.\n\nAnna Reed: Yes.\n\nZoe Lark: So.\n',
};

suite('lsp/rosterDocuments', () => {
  let session: Session | undefined;
  let root = '';
  teardown(async () => {
    await session?.stop();
    session = undefined;
  });

  async function begin(more: Readonly<Record<string, string>> = {}, options: SessionOptions = {}): Promise<Session> {
    const folder = mkdtempSync(join(tmpdir(), 'rostrum-'));
    for (const [name, content] of Object.entries({ ...files, ...more })) writeFileSync(join(folder, name), content);
    root = pathToFileURL(folder).href;
    return (session = await startSession({ ...options, rootUri: root }));
  }
  const at = (text: string, name = 'roster.yaml', source = files[name]!) => ({
    textDocument: { uri: `${root}/${name}` },
    position: positionAt(textOf(source), source.indexOf(text) + 1) as Position,
  });
  const after = (changes: Readonly<Record<string, readonly TextEdit[]>>, more: Readonly<Record<string, string>> = {}) =>
    Object.fromEntries(
      Object.entries(changes).map(([uri, edits]) => {
        const name = uri.slice(root.length + 1);
        return [name, edited({ ...files, ...more }[name]!, edits)];
      }),
    );
  const rename = (place: object, newName: string): Promise<WorkspaceEdit> =>
    session!.server.sendRequest<WorkspaceEdit>('textDocument/rename', { ...place, newName });

  test('a name: the person everywhere, as from a label', async () => {
    const { open } = await begin();
    const { changes } = await rename(at('Anna Reed'), 'Ina Lark');
    assert.deepEqual(after(changes!), {
      'roster.yaml': roster.replace('Anna Reed', 'Ina Lark'),
      'one.transcript': files['one.transcript']!.replace('Anna Reed:', 'Ina Lark:').replace('Ms. Reed:', 'Ms. Lark:'),
      'two.txt': files['two.txt']!.replace('Anna:', 'Ina:'),
      'voices.vtt': files['voices.vtt']!.replace('<v Anna Reed>', '<v Ina Lark>'),
    });
    open(files['one.transcript']!, `${root}/one.transcript`);
    const fromLabel = await rename(at('Anna Reed', 'one.transcript'), 'Ina Lark');
    assert.deepEqual(after(fromLabel.changes!), after(changes!));
  });

  test('an alias: the labels that are written so', async () => {
    await begin();
    const { changes } = await rename(at('The Chair'), 'The Mayor');
    assert.deepEqual(after(changes!), {
      'roster.yaml': roster.replace('The Chair', 'The Mayor'),
      'one.transcript': files['one.transcript']!.replace('The Chair:', 'The Mayor:'),
      'two.txt': files['two.txt']!.replace('THE CHAIR:', 'THE MAYOR:'),
    });
  });

  test('an id, and an alias of the front matter', async () => {
    const { open } = await begin();
    assert.deepEqual(after((await rename(at('anna'), 'reed')).changes!), { 'roster.yaml': roster.replace('anna', 'reed') });
    open(files['own.transcript']!, `${root}/own.transcript`);
    assert.deepEqual(after((await rename(at('The Chair', 'own.transcript'), 'The Mayor')).changes!), {
      'own.transcript': files['own.transcript']!.replaceAll('The Chair', 'The Mayor'),
    });
  });

  test('what cannot be is said, and elsewhere nothing is', async () => {
    const { server } = await begin();
    await assert.rejects(rename(at('The Chair'), 'Ben Oakes'), /means Ben Oakes already/);
    await assert.rejects(rename(at('Anna Reed'), ' '), /needs a name/);
    assert.equal(await server.sendRequest('textDocument/prepareRename', at('aliases')), null);
    assert.equal(await server.sendRequest('textDocument/rename', { ...at('aliases'), newName: 'x' }), null);
    assert.deepEqual(await server.sendRequest('textDocument/prepareRename', at('AR')), {
      range: { start: { line: 3, character: 25 }, end: { line: 3, character: 27 } },
      placeholder: 'AR',
    });
    const other = { textDocument: { uri: `${root}/other.yaml` }, position: { line: 0, character: 0 } };
    for (const method of ['prepareRename', 'definition', 'references'])
      assert.equal(await server.sendRequest(`textDocument/${method}`, { ...other, context: { includeDeclaration: true } }), null, method);
  });

  test('as it is in the editor this moment', async () => {
    const { server, open } = await begin();
    open(`# who speaks\n${roster}`, `${root}/roster.yaml`, 'yaml');
    await server.sendNotification('textDocument/didChange', {
      textDocument: { uri: `${root}/roster.yaml`, version: 2 },
      contentChanges: [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '#\n' }],
    });
    // Told twice, as a client does where two registrations fit.
    await server.sendNotification('textDocument/didChange', {
      textDocument: { uri: `${root}/roster.yaml`, version: 2 },
      contentChanges: [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '#\n' }],
    });
    const now = `#\n# who speaks\n${roster}`;
    const { changes } = await rename(at('The Chair', 'roster.yaml', now), 'The Mayor');
    assert.equal(after(changes!, { 'roster.yaml': now })['roster.yaml'], now.replace('The Chair', 'The Mayor'));
  });

  test('references are labels, and the definition is the id', async () => {
    const { server } = await begin();
    const references = async (text: string, includeDeclaration: boolean) => {
      const found = await server.sendRequest<Location[]>('textDocument/references', { ...at(text), context: { includeDeclaration } });
      return found.map(({ uri, range: { start } }) => `${uri.slice(root.length + 1)} ${start.line}:${start.character}`);
    };
    const labels = [
      'one.transcript 0:0',
      'one.transcript 4:0',
      'one.transcript 6:0',
      'two.txt 0:0',
      'two.txt 4:0',
      'two.txt 8:0',
      'voices.vtt 3:3',
    ];
    assert.deepEqual(await references('Anna Reed', false), labels);
    assert.deepEqual(await references('Anna Reed', true), ['roster.yaml 1:2', ...labels]);
    assert.deepEqual(await references('The Chair', false), ['one.transcript 4:0', 'two.txt 4:0']);
    const { range } = await server.sendRequest<Location>('textDocument/definition', at('The Chair'));
    assert.deepEqual(range, { start: { line: 1, character: 2 }, end: { line: 1, character: 6 } });
  });

  test('fixes of what is found in it', async () => {
    const { server } = await begin();
    const text = textOf(roster);
    const range: Range = { start: positionAt(text, roster.lastIndexOf('AR')), end: positionAt(text, roster.lastIndexOf('AR') + 2) };
    const textDocument = { uri: `${root}/roster.yaml` };
    const asked = (only?: string[]) =>
      server.sendRequest<CodeAction[] | null>('textDocument/codeAction', {
        textDocument,
        range,
        context: { diagnostics: [], ...(only && { only }) },
      });
    const made = ((await asked()) ?? []).map(({ title, edit }) => [title, after(edit!.changes!)['roster.yaml']]);
    assert.deepEqual(made, [
      ['Take “AR” away from Ben Oakes', roster.replace('{ name: Ben Oakes, aliases: [AR] }', '{ name: Ben Oakes }')],
      ['Take it away from Anna Reed', roster.replace('[The Chair, AR]', '[The Chair]')],
    ]);
    assert.equal(offsetAt(text, range.start), roster.lastIndexOf('AR'));
    assert.equal(await asked(['source.fixAll']), null);
  });

  test('a client that can be asked is, for these few requests, by the name that the roster has', async () => {
    const asked: string[] = [];
    const dynamicRegistration = true;
    const { server } = await begin(
      { 'rostrum.yaml': 'roster: people [1].yaml\n', 'people [1].yaml': roster },
      {
        capabilities: {
          textDocument: {
            synchronization: { dynamicRegistration },
            rename: { dynamicRegistration, prepareSupport: true },
            references: { dynamicRegistration },
            definition: { dynamicRegistration },
            codeAction: { dynamicRegistration },
          },
        },
        answers: {
          'client/registerCapability': ({ registrations }: RegistrationParams) => {
            for (const { method, registerOptions } of registrations)
              asked.push(`${method.replace('textDocument/', '')} ${registerOptions.documentSelector[0].pattern}`);
            return null;
          },
        },
      },
    );
    const place = { textDocument: { uri: `${root}/${encodeURIComponent('people [1].yaml')}` }, position: { line: 2, character: 12 } };
    assert.ok(await server.sendRequest('textDocument/prepareRename', place));
    const texts = '**/{rostrum,roster}.{yaml,yml}';
    const rosters = '**/roster.{yaml,yml}';
    const named = '**/people [[]1[]].yaml';
    assert.deepEqual(
      asked.sort(),
      [
        ...['didOpen', 'didChange', 'didClose'].flatMap((method) => [`${method} ${texts}`, `${method} ${named}`]),
        ...['rename', 'references', 'definition', 'codeAction'].flatMap((method) => [`${method} ${rosters}`, `${method} ${named}`]),
      ].sort(),
    );
  });
});
