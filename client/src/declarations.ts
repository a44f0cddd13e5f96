// rostrum.yaml and rosters as they are typed, told to the server. They are no documents of our languages: with a document selector for
// them we would be one more formatter, and one more everything, of YAML.

import { type Disposable, type TextDocument, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  State,
} from 'vscode-languageclient';

const isDeclaration = ({ languageId, uri }: TextDocument): boolean => languageId === 'yaml' && /\/(rostrum|roster)\.ya?ml$/.test(uri.path);

export function tellDeclarations(client: BaseLanguageClient): Disposable[] {
  const uriOf = (document: TextDocument): string => client.code2ProtocolConverter.asUri(document.uri);
  const about = (tell: (document: TextDocument) => Promise<void>) => (document: TextDocument) => {
    if (client.state === State.Running && isDeclaration(document)) void tell(document);
  };
  const opened = about((document) => {
    const { languageId, version } = document;
    const textDocument = { uri: uriOf(document), languageId, version, text: document.getText() };
    return client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  });
  const changed = about((document) =>
    client.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: uriOf(document), version: document.version },
      contentChanges: [{ text: document.getText() }],
    }),
  );
  const closed = about((document) =>
    client.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: uriOf(document) } }),
  );
  return [
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) workspace.textDocuments.forEach(opened);
    }),
    workspace.onDidOpenTextDocument(opened),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length) changed(document);
    }),
    workspace.onDidCloseTextDocument(closed),
  ];
}
