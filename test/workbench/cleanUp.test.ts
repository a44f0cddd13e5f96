// Clean Up Transcript and fixes on save, as the editor makes them.

import * as vscode from 'vscode';
import { equal, ok } from './assert';
import { closeAll, findings, open, until } from './editor';

suite('cleaning up', () => {
  teardown(closeAll);

  test('shows first, then does what is ticked, and one undo brings all of it back', async () => {
    const { document } = await open('council-raw.transcript');
    await findings(document);
    const before = document.getText();
    void vscode.commands.executeCommand('rostrum.cleanUp');
    await new Promise((later) => setTimeout(later, 1500));
    equal(document.getText(), before, 'the text while the preview is open');
    await until('the changes', async () => {
      await vscode.commands.executeCommand('refactorPreview.apply');
      return document.getText() === before ? undefined : true;
    });
    const after = document.getText();
    ok(before.includes('Page 1 of 3') && !after.includes('Page 1 of 3'), 'page residue goes');
    ok(after.includes('COUNCILLOR OKAFOR: Thank you, Chair.') && after.includes('by 40 centimetres'), 'blanks are set');
    ok(/^CHAIR PRUITT:$/m.test(after), 'what was not ticked stays');
    await vscode.commands.executeCommand('undo');
    await until('the undo', () => (document.getText() === before ? true : undefined));
  });

  test('repairs on save what cannot be repaired wrongly', async () => {
    const editor = await open('summit.transcript');
    const { document } = editor;
    const settings = vscode.workspace.getConfiguration('editor', document);
    const saved = document.getText();
    await settings.update('codeActionsOnSave', { 'source.fixAll.rostrum': 'explicit' }, vscode.ConfigurationTarget.Workspace);
    try {
      const end = document.positionAt(saved.length);
      await editor.edit((edit) => edit.insert(end, '\n\nTomas Reil: One  more word.\n'));
      await document.save();
      await until('the blank to go', () => (document.getText().includes('Tomas Reil: One more word.') ? true : undefined));
    } finally {
      await settings.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Workspace);
      await editor.edit((edit) => edit.replace(new vscode.Range(0, 0, document.lineCount, 0), saved));
      await document.save();
    }
  });
});
