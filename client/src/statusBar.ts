// The status bar item: the convention of the transcript in front, as the server found it. A click pins another.
//
//   $(comment-discussion) Name and colon      $(pinned) Question and answer

import { commands, type Disposable, StatusBarAlignment, type TextDocument, type TextEditor, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ConventionParams } from '../../server/src/lsp/protocol';
import { languages } from './languages';
import { pickProfile } from './pickProfile';
import type { Pins } from './pins';

export interface ConventionStatus extends Disposable {
  tell(convention: ConventionParams): void;
  convention(uri: string): ConventionParams | undefined;
  text(): string | undefined;
}

export function showConvention(client: BaseLanguageClient, pins: Pins): ConventionStatus {
  const known = new Map<string, ConventionParams>();
  const uriOf = (document: TextDocument) => client.code2ProtocolConverter.asUri(document.uri);
  const item = window.createStatusBarItem('rostrum.convention', StatusBarAlignment.Right, 100);
  item.name = 'Transcript Convention';
  item.command = 'rostrum.pickProfile';
  let text: string | undefined;

  const show = (editor: TextEditor | undefined) => {
    const found = editor && languages.includes(editor.document.languageId) ? known.get(uriOf(editor.document)) : undefined;
    text = found && `${found.pinned ? '$(pinned)' : '$(comment-discussion)'} ${found.title}`;
    if (!found || !text) return item.hide();
    item.text = text;
    const click = found.pinned ? 'Pinned. Click to pin another convention, or none.' : 'Click to pin another convention.';
    item.tooltip = `${found.evidence}\n${click}`;
    item.show();
  };

  const subscriptions = [
    item,
    window.onDidChangeActiveTextEditor(show),
    workspace.onDidCloseTextDocument((document) => {
      known.delete(uriOf(document));
      show(window.activeTextEditor);
    }),
    commands.registerCommand('rostrum.pickProfile', async () => {
      const document = window.activeTextEditor?.document;
      if (!document) return;
      const uri = uriOf(document);
      await pickProfile(client, document, uri, pins, known.get(uri));
    }),
  ];
  return {
    tell(convention) {
      known.set(convention.uri, convention);
      show(window.activeTextEditor);
    },
    convention: (uri) => known.get(uri),
    text: () => text,
    dispose: () => subscriptions.forEach((subscription) => subscription.dispose()),
  };
}
