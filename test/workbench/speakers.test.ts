// People of a workspace: what the roster declares reaches labels, and a rename reaches the roster and the other files.

import * as vscode from 'vscode';
import { equal, match, ok } from './assert';
import { at, closeAll, codeOf, findings, hover, open, symbols, until } from './editor';

suite('speakers of a workspace', () => {
  teardown(closeAll);

  test('a label that the roster knows as an alias is the declared person', async () => {
    const { document } = await open('series/episode-2.transcript');
    await symbols(document);
    const label = at(document, 'RA: The herring', 1);
    match(await until('the roster in the hover', async () => /Ruth Adler/.exec(await hover(document, label))?.[0]), /Ruth Adler/);
    const definitions = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      label,
    );
    const files = definitions.map((one) => ('uri' in one ? one.uri : one.targetUri).path);
    ok(
      files.some((path) => path.endsWith('/series/roster.yaml')),
      `the entry of the roster among ${files.join(', ')}`,
    );
  });

  test('a rename writes labels and the roster, and leaves aliases of other files alone', async () => {
    const { document } = await open('series/episode-1.transcript');
    await symbols(document);
    const label = at(document, 'Lena Marsh: Welcome', 2);
    const renamed = await until('a rename of two files', async () => {
      const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        label,
        'Lena Marshall',
      );
      return edit.entries().length > 1 ? edit : undefined;
    });
    const files = renamed.entries().map(([uri]) => uri.path.slice(uri.path.lastIndexOf('/') + 1));
    equal(files.sort().join(' '), 'episode-1.transcript roster.yaml');
    for (const [, edits] of renamed.entries())
      for (const edit of edits) ok(edit.newText.includes('Marshall'), `only the name is written: ${edit.newText}`);
  });

  test('a roster that declares somebody twice says so in itself', async () => {
    const editor = await open('series/roster.yaml');
    const { document } = editor;
    await editor.edit((edit) => edit.insert(document.positionAt(document.getText().length), '  lena-again:\n    name: Lena Marsh\n'));
    const found = await findings(document);
    ok(
      found.some((one) => codeOf(one) === 'speaker.duplicate-declaration'),
      found.map(({ message }) => message).join('\n'),
    );
  });
});
