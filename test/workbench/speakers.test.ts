// People of a workspace: what the roster declares reaches labels, and a rename reaches the roster and the other files.

import * as vscode from 'vscode';
import { equal, match, ok } from './assert';
import { at, closeAll, codeOf, findings, hover, open, quickFixes, symbols, until } from './editor';

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

  test('F2 in the roster renames the person everywhere, or one spelling', async () => {
    const { document } = await open('series/roster.yaml');
    const renamed = (text: string, name: string) =>
      until(`a rename of ${text}`, async () => {
        const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
          'vscode.executeDocumentRenameProvider',
          document.uri,
          at(document, text, 1),
          name,
        );
        const made = edit.entries().map(([uri, edits]) => `${uri.path.slice(uri.path.lastIndexOf('/') + 1)} ${edits[0]!.newText}`);
        return made.length > 1 ? made.sort() : undefined;
      });
    equal((await renamed('Lena Marsh', 'Lena Marshall')).join(', '), 'episode-1.transcript Lena Marshall, roster.yaml Lena Marshall');
    equal((await renamed('RA]', 'RAD')).join(', '), 'episode-2.transcript RAD, roster.yaml RAD');
    const prepared = await vscode.commands.executeCommand<{ placeholder: string }>(
      'vscode.prepareRename',
      document.uri,
      at(document, 'The Keeper', 4),
    );
    equal(prepared.placeholder, 'The Keeper');
  });

  test('references in the roster are the labels of all files', async () => {
    const { document } = await open('series/roster.yaml');
    const files = await until('labels of two files', async () => {
      const found = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        at(document, 'Lena Marsh', 1),
      );
      const names = new Set(found.map(({ uri }) => uri.path.slice(uri.path.lastIndexOf('/') + 1)));
      return names.size > 2 ? [...names] : undefined;
    });
    equal(files.sort().join(' '), 'episode-1.transcript episode-2.transcript roster.yaml');
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
    const fix = await until('a fix in the roster', async () =>
      (await quickFixes(document, found[0]!.range)).find(({ title }) => title === 'Merge into lena-marsh'),
    );
    ok(fix.edit?.has(document.uri), 'it edits the roster');
  });
});
