// Plain text files that look like transcripts are offered the language. The server says which do; what the user answered is
// remembered: yes for that file, always and never as the workspace's setting `rostrum.detect`.

import { type Disposable, languages, type Memento, Range, type TextDocument, type TextEditor, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { detectionLength, type LooksLikeTranscriptParams, type LooksLikeTranscriptResult, Request } from '../../server/src/lsp/protocol';
import { clientDefaults, type Detect } from './settings';

const acceptedKey = 'rostrum.transcripts';

export function offerLanguage(client: BaseLanguageClient, memory: Memento): Disposable {
  const asked = new Set<string>();
  const consider = async (editor: TextEditor | undefined) => {
    const document = editor?.document;
    if (document?.languageId !== 'plaintext' || !/\.txt$/i.test(document.uri.path)) return;
    const key = document.uri.toString();
    const detect = workspace.getConfiguration('rostrum', document).get<Detect>('detect', clientDefaults['rostrum.detect']);
    if (detect === 'never' || asked.has(key)) return;
    asked.add(key);
    const accepted = memory.get<readonly string[]>(acceptedKey, []);
    if (accepted.includes(key)) return void (await languages.setTextDocumentLanguage(document, 'transcript'));
    const found = await looksLikeTranscript(client, document);
    if (!found.is || document.isClosed) return;
    const answer = detect === 'always' ? 'Yes' : await ask(document, found);
    if (answer === 'Always') await remember('always');
    if (answer === 'Never') await remember('never');
    if (answer === 'Yes' && detect === 'prompt') await memory.update(acceptedKey, [...accepted, key]);
    if ((answer === 'Yes' || answer === 'Always') && !document.isClosed) {
      await languages.setTextDocumentLanguage(document, 'transcript');
    }
  };
  const safely = (editor: TextEditor | undefined) => consider(editor).catch((error) => client.outputChannel.warn(String(error)));
  void safely(window.activeTextEditor);
  return window.onDidChangeActiveTextEditor(safely);
}

function looksLikeTranscript(client: BaseLanguageClient, document: TextDocument): Promise<LooksLikeTranscriptResult> {
  const text = document.getText(new Range(document.positionAt(0), document.positionAt(detectionLength)));
  return client.sendRequest<LooksLikeTranscriptResult>(Request.looksLikeTranscript, { text } satisfies LooksLikeTranscriptParams);
}

function ask(document: TextDocument, { turns }: LooksLikeTranscriptResult): Thenable<'Yes' | 'Always' | 'Never' | undefined> {
  const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
  const found = turns > 1 ? ` (${turns} turns in its first pages)` : '';
  return window.showInformationMessage(`${name} looks like a transcript${found}. Open it as one?`, 'Yes', 'Always', 'Never');
}

/** In the workspace's settings, where one is open; else in the user's. */
const remember = (detect: Detect): Thenable<void> =>
  workspace.getConfiguration('rostrum').update('detect', detect, workspace.workspaceFolders === undefined);
