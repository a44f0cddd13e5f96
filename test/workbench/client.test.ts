// The client's own part: activation, the status bar item, the offer on plain text, commands, settings.

import * as vscode from 'vscode';
import { equal, match, ok } from './assert';
import { at, closeAll, open, rostrum, symbols, until } from './editor';
import { say } from './report';

suite('client', () => {
  teardown(closeAll);

  test('activates, and says where it runs', async () => {
    const { host } = await rostrum();
    equal(host, vscode.env.uiKind === vscode.UIKind.Web && !vscode.env.remoteName ? 'worker' : 'node', 'host');
    say({ event: 'where', where: `${vscode.env.appName} ${vscode.version}, ${host} host` });
  });

  test('gives files their language', async () => {
    equal((await open('summit.transcript')).document.languageId, 'transcript');
    equal((await open('studio.vtt')).document.languageId, 'webvtt');
  });

  test('shows the convention in the status bar, and hides it elsewhere', async () => {
    const { convention, statusText } = await rostrum();
    const { document } = await open('summit.transcript');
    const told = await until('the convention', () => convention(document.uri.toString()));
    equal(told.name, 'name-colon');
    ok(told.turns > 20 && told.speakers > 2, `turns and speakers of ${JSON.stringify(told)}`);
    equal(statusText(), `$(comment-discussion) ${told.title}`);
    await open('README.md');
    await until('a hidden item', () => (statusText() === undefined ? true : undefined));
  });

  test('reads under the profile that the settings pin', async () => {
    const { convention, statusText } = await rostrum();
    const { document } = await open('summit.transcript');
    const pinned = (wanted: boolean) => async () => (convention(document.uri.toString())?.pinned === wanted ? true : undefined);
    const settings = vscode.workspace.getConfiguration('rostrum');
    await settings.update('profile', 'question-answer', vscode.ConfigurationTarget.Workspace);
    try {
      await until('a pinned convention', pinned(true));
      match(statusText() ?? '', /^\$\(pinned\) /);
    } finally {
      await settings.update('profile', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await until('a free convention', pinned(false));
  });

  test('makes a transcript of a plain text file that looks like one, where it may', async () => {
    const settings = vscode.workspace.getConfiguration('rostrum');
    await settings.update('detect', 'always', vscode.ConfigurationTarget.Workspace);
    try {
      const { document } = await open('hearing.txt');
      await until('the language', () => (vscode.window.activeTextEditor?.document.languageId === 'transcript' ? true : undefined));
      equal(vscode.window.activeTextEditor?.document.uri.toString(), document.uri.toString());
      await open('shopping.txt');
      await new Promise((later) => setTimeout(later, 1000));
      equal(vscode.window.activeTextEditor?.document.languageId, 'plaintext');
    } finally {
      await settings.update('detect', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  test('goes to the next and the previous turn', async () => {
    const editor = await open('summit.transcript');
    await symbols(editor.document);
    const lineOf = (text: string) => at(editor.document, text).line;
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('rostrum.nextTurn');
    equal(editor.selection.active.line, lineOf('President of Veldania Mira Talan:'));
    await vscode.commands.executeCommand('rostrum.nextTurn');
    equal(editor.selection.active.line, lineOf('Prime Minister of Orrland Tomas Reil:'));
    await vscode.commands.executeCommand('rostrum.previousTurn');
    equal(editor.selection.active.line, lineOf('President of Veldania Mira Talan:'));
    await vscode.commands.executeCommand('rostrum.previousTurn');
    equal(editor.selection.active.line, lineOf('President of Veldania Mira Talan:'), 'the first turn has none above it');
  });

  test('restarts the server, which knows the open documents again', async () => {
    const { document } = await open('summit.transcript');
    const before = (await symbols(document)).length;
    await vscode.commands.executeCommand('rostrum.restartServer');
    equal((await symbols(document)).length, before);
  });
});
