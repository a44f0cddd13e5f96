// Speakers as things over stdio: the entry of the roster, and a rename through all files of a folder.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ClientCapabilities, CodeAction, Location, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { edited } from '../features/fixture';
import { type Session, startSession } from './session';

const talk = (who: string) => `${who}: I am Anna Reed.\n\nBen Oakes: Anna Reed!\n\n${who}: Yes.\n\nMs. Reed: Reed.\n`;
const roster = 'speakers:\n  anna: { name: Anna Reed, aliases: [Ms. Reed] }\n  ben: Ben Oakes\n';
const files: Readonly<Record<string, string>> = {
  'one.transcript': talk('Anna Reed'),
  'two/two.txt': talk('Mayor ANNA REED'),
  'two/talk.vtt': 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna Reed>I am Anna Reed.\n\n00:02.000 --> 00:03.000\n<v Ben Oakes>Yes.\n',
  'raw/day.transcript': talk('Anna Reed'),
  'other.transcript': talk('Cy Vole').replaceAll('Reed', 'Vole'),
  'notes.txt': 'Anna Reed: call her back.\n',
  'node_modules/x.transcript': talk('Anna Reed'),
};

suite('lsp/speakers', () => {
  let session: Session | undefined;
  let root = '';
  teardown(async () => {
    await session?.stop();
    session = undefined;
  });

  async function begin(more: Readonly<Record<string, string>>, capabilities: ClientCapabilities = {}): Promise<Session> {
    const folder = mkdtempSync(join(tmpdir(), 'rostrum-'));
    for (const [name, content] of Object.entries({ ...files, 'rostrum.yaml': 'ignore: [raw/**]', ...more })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    root = pathToFileURL(folder).href;
    session = await startSession({ capabilities, rootUri: root });
    session.open(files['one.transcript']!, `${root}/one.transcript`);
    return session;
  }
  const rename = (newName: string): Promise<WorkspaceEdit> =>
    session!.server.sendRequest<WorkspaceEdit>('textDocument/rename', {
      textDocument: { uri: `${root}/one.transcript` },
      position: { line: 0, character: 2 },
      newName,
    });
  /** The files that an edit touches, as they are then. */
  const after = (changes: Readonly<Record<string, readonly TextEdit[]>>, more: Readonly<Record<string, string>> = {}) =>
    Object.fromEntries(
      Object.entries(changes).map(([uri, edits]) => {
        const name = uri.slice(root.length + 1);
        return [name, edited({ ...files, ...more }[name]!, edits)];
      }),
    );

  test('by the roster: labels, voices, the roster itself; ignored files stay', async () => {
    await begin({ 'roster.yaml': roster });
    const { changes } = await rename('Ina Lark');
    assert.deepEqual(after(changes!, { 'roster.yaml': roster }), {
      'one.transcript': files['one.transcript']!.replaceAll('Anna Reed:', 'Ina Lark:').replace('Ms. Reed:', 'Ms. Lark:'),
      'two/two.txt': files['two/two.txt']!.replaceAll('ANNA REED:', 'INA LARK:').replace('Ms. Reed:', 'Ms. Lark:'),
      'two/talk.vtt': files['two/talk.vtt']!.replace('<v Anna Reed>', '<v Ina Lark>'),
      'roster.yaml': roster.replace('Anna Reed', 'Ina Lark').replace('Ms. Reed', 'Ms. Lark'),
    });
  });

  test('by the name alone: other files want a confirmation', async () => {
    await begin({}, { workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } } });
    const { documentChanges, changeAnnotations } = await rename('Ina Lark');
    const edits = documentChanges as TextDocumentEdit[];
    const annotated = (edit: TextDocumentEdit) => edit.edits.every((one) => 'annotationId' in one);
    assert.deepEqual(edits.map((edit) => `${edit.textDocument.uri.slice(root.length + 1)} ${annotated(edit)}`).sort(), [
      'one.transcript false',
      'two/talk.vtt true',
      'two/two.txt true',
    ]);
    assert.deepEqual(Object.values(changeAnnotations!), [{ label: 'People of the same name as Anna Reed', needsConfirmation: true }]);
  });

  test('an open file is edited as it is in the editor', async () => {
    const { open } = await begin({});
    const changed = `Cara Lund: First.\n\n${files['two/two.txt']}`;
    open(changed, `${root}/two/two.txt`);
    const { changes } = await rename('Ina Lark');
    assert.deepEqual(changes![`${root}/two/two.txt`]?.[0]?.range.start, { line: 2, character: 6 });
  });

  test('a byte order mark is no column, and what is not UTF-8 is let be', async () => {
    await begin({ 'bom.transcript': `\ufeff${talk('Anna Reed')}`, 'latin.transcript': '' });
    const latin = new URL(`${root}/latin.transcript`);
    writeFileSync(latin, Buffer.from(`${talk('Anna Reed')}caf\u00e9`, 'latin1'));
    const { changes } = await rename('Ina Lark');
    assert.deepEqual(changes![`${root}/bom.transcript`]![0]!.range.start, { line: 0, character: 0 });
    assert.equal(changes![latin.href], undefined);
  });

  test('a name that no label can hold is refused with the reason', async () => {
    await begin({});
    await assert.rejects(rename('Ina: Lark'), /colon/);
  });

  test('go to definition', async () => {
    const { server } = await begin({ 'roster.yaml': roster });
    const found = await server.sendRequest<Location>('textDocument/definition', {
      textDocument: { uri: `${root}/one.transcript` },
      position: { line: 2, character: 2 },
    });
    assert.deepEqual(found, { uri: `${root}/roster.yaml`, range: { start: { line: 2, character: 2 }, end: { line: 2, character: 5 } } });
  });

  test('a merge reaches the other files once somebody chooses it', async () => {
    const { server } = await begin(
      { 'three.transcript': talk('Anna Reed').replace('Ms. Reed', 'Mayor Anna Reed') },
      {
        textDocument: { codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } } },
        workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
      },
    );
    const position = { line: 6, character: 2 };
    const actions = await server.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: `${root}/one.transcript` },
      range: { start: position, end: position },
      context: { diagnostics: [], only: ['refactor.rewrite'] },
    });
    assert.ok(actions.some(({ title }) => title === 'Declare all speakers in a roster for the workspace'));
    const merge = actions.find(({ title }) => title === 'Write Ms. Reed in all files of the workspace')!;
    assert.equal(merge.edit, undefined);
    const { edit } = await server.sendRequest<CodeAction>('codeAction/resolve', merge);
    const three = talk('Anna Reed').replace('Ms. Reed', 'Mayor Anna Reed');
    const found = after(edit!.changes!, { 'three.transcript': three });
    assert.equal(found['one.transcript'], files['one.transcript']!.replaceAll('Anna Reed:', 'Ms. Reed:'));
    assert.equal(found['three.transcript'], three.replaceAll(/^Anna Reed:/gm, 'Ms. Reed:'));
    assert.equal(found['two/two.txt'], undefined);
  });
});
