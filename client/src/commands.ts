// The commands of the palette that need an editor's hand; the answers are the server's.

import { commands, type Disposable, Range, Selection, type TextEditor, TextEditorRevealType, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type AdjacentTurnParams, type AdjacentTurnResult, Request } from '../../server/src/lsp/protocol';
import { registerTurnCommands } from './turnCommands';

export function registerCommands(client: BaseLanguageClient): Disposable[] {
  let steps = Promise.resolve(); // one after the other: a held key asks from where the step before has arrived
  const go = (direction: AdjacentTurnParams['direction']) => () => {
    const step = async () => {
      const editor = window.activeTextEditor;
      if (editor) await goToTurn(client, editor, direction);
    };
    steps = steps.then(step, step);
    return steps;
  };
  return [
    ...registerTurnCommands(client),
    commands.registerCommand('rostrum.nextTurn', go('next')),
    commands.registerCommand('rostrum.previousTurn', go('previous')),
    // The editor asks the server for it, and shows what would change before it is changed.
    commands.registerCommand('rostrum.cleanUp', () =>
      commands.executeCommand('editor.action.codeAction', { kind: 'source.cleanUp.rostrum', apply: 'first' }),
    ),
    commands.registerCommand('rostrum.restartServer', () => restart(client)),
    commands.registerCommand('rostrum.showLog', () => client.outputChannel.show(true)),
  ];
}

async function goToTurn(client: BaseLanguageClient, editor: TextEditor, direction: AdjacentTurnParams['direction']): Promise<void> {
  const { document, selection } = editor;
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const params: AdjacentTurnParams = { uri, position: { line: selection.active.line, character: selection.active.character }, direction };
  const label = await client.sendRequest<AdjacentTurnResult>(Request.adjacentTurn, params);
  if (!label) return void window.setStatusBarMessage(`There is no ${direction} turn`, 3000);
  const { start, end } = label;
  const range = new Range(start.line, start.character, end.line, end.character);
  editor.selection = new Selection(range.start, range.start);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.isRunning()) await client.stop();
  await client.start();
}
