// Turns as things, the formatter, completion: what changes the text, as the editor applies it.

import * as vscode from 'vscode';
import { equal, ok } from './assert';
import { at, closeAll, open, symbols, until } from './editor';

suite('editing', () => {
  teardown(closeAll);

  test('a turn moves down past the next, and one undo brings it back', async () => {
    const editor = await open('summit.transcript');
    const { document } = editor;
    await symbols(document);
    const before = document.getText();
    const [talan, reil] = ['Mira Talan: It took us', 'Tomas Reil: Then let us'];
    const caret = at(document, talan, 20);
    editor.selection = new vscode.Selection(caret, caret);
    await vscode.commands.executeCommand('rostrum.moveTurnDown');
    await until('the move', () => (document.getText() === before ? undefined : true));
    ok(document.getText().indexOf(reil) < document.getText().indexOf(talan), 'the turns changed places');
    await vscode.commands.executeCommand('undo');
    await until('the undo', () => (document.getText() === before ? true : undefined));
  });

  test('two turns merge: a label goes, and no word of speech', async () => {
    const editor = await open('council-raw.transcript');
    const { document } = editor;
    await symbols(document);
    const before = document.getText();
    const caret = at(document, 'And it is still raining.', 2);
    editor.selection = new vscode.Selection(caret, caret);
    await vscode.commands.executeCommand('rostrum.mergeWithPreviousTurn');
    await until('the merge', () => (document.getText() === before ? undefined : true));
    const words = (text: string) => text.split(/\s+/);
    equal(words(document.getText()).length, words(before).length - 2, 'words');
    ok(document.getText().includes('And it is still raining.'), 'the speech stays');
  });

  const commands = ['moveTurnUp', 'mergeWithNextTurn', 'swapSpeakers', 'deleteTurn', 'reassignTurn', 'splitTurn'];
  for (const name of commands)
    test(`rostrum.${name}: one change, one undo`, async () => {
      const editor = await open('summit.transcript');
      const { document } = editor;
      await symbols(document);
      const before = document.getText();
      // Behind the turn that is split comes a heading, and no turn is merged across one.
      const [text, skip] = name === 'mergeWithNextTurn' ? ['Mira Talan: It took us', 20] : ['Then let us keep it.', 20];
      const caret = at(document, text, skip);
      editor.selection = new vscode.Selection(caret, caret);
      const done = vscode.commands.executeCommand(`rostrum.${name}`);
      await until('the change', async () => {
        if (document.getText() !== before) return true;
        // Those that ask who is meant take the first answer.
        if (name === 'reassignTurn' || name === 'splitTurn')
          await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return undefined;
      });
      await done;
      await vscode.commands.executeCommand('undo');
      await until('the undo', () => (document.getText() === before ? true : undefined));
    });

  test('Enter in a turn begins a paragraph, and changes no word', async () => {
    const editor = await open('summit.transcript');
    const { document } = editor;
    await symbols(document);
    const before = document.getText();
    const caret = at(document, 'Then let us keep it. We bring', 'Then let us keep it.'.length);
    editor.selection = new vscode.Selection(caret, caret);
    await vscode.commands.executeCommand('type', { text: '\n' });
    await until('the new line', () => (document.getText() === before ? undefined : true));
    equal(document.getText().split(/\s+/).join(' '), before.split(/\s+/).join(' '), 'words');
  });

  test('the formatter sets blanks and labels, and changes no letter', async () => {
    const { document } = await open('council-raw.transcript');
    await symbols(document);
    const edits = await vscode.commands.executeCommand<vscode.TextEdit[] | undefined>(
      'vscode.executeFormatDocumentProvider',
      document.uri,
      {
        tabSize: 4,
        insertSpaces: true,
      },
    );
    ok(edits?.length, 'a raw file has something to format');
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase(); // a label's case is set like the others'
    const before = letters(document.getText());
    const edit = new vscode.WorkspaceEdit();
    edit.set(document.uri, edits);
    ok(await vscode.workspace.applyEdit(edit), 'the edits apply');
    equal(letters(document.getText()), before, 'letters and digits');
  });

  test('a speaker is completed at the start of a line', async () => {
    const editor = await open('summit.transcript');
    const { document } = editor;
    await symbols(document);
    const last = new vscode.Position(document.lineCount, 0);
    await editor.edit((edit) => edit.insert(last, '\n\nTom'));
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      document.positionAt(document.getText().length),
    );
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    ok(
      labels.some((label) => label.startsWith('Tomas Reil')),
      `Tomas Reil among ${labels.slice(0, 8).join(', ')}`,
    );
  });
});
