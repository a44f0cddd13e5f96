// The protocol shell: what the server can do, and for each request the few lines that lead to its feature.

import { type Connection, type InitializeParams, type InitializeResult, TextDocumentSyncKind } from 'vscode-languageserver';
import { documentSymbols, flatSymbols } from '../features/documentSymbol';
import { openDocuments } from './documents';
import { guardEvents, guardRequests } from './guard';
import { defaults } from './settings';

export function serve(connection: Connection): void {
  const request = guardRequests(connection.console);
  const event = guardEvents(connection.console);
  const documents = openDocuments({ settingsOf: async () => defaults, pinOf: () => undefined });
  let client: InitializeParams['capabilities'] = {};

  connection.onInitialize((params): InitializeResult => {
    client = params.capabilities;
    return {
      serverInfo: { name: 'rostrum' },
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        documentSymbolProvider: true,
      },
    };
  });
  connection.onDidOpenTextDocument(event('didOpen', ({ textDocument: d }) => documents.open(d.uri, d.languageId, d.version, d.text)));
  connection.onDidChangeTextDocument(
    event('didChange', ({ textDocument: d, contentChanges }) => documents.change(d.uri, d.version, contentChanges)),
  );
  connection.onDidCloseTextDocument(event('didClose', ({ textDocument }) => documents.close(textDocument.uri)));
  connection.onDocumentSymbol(
    request('documentSymbol', async ({ textDocument: { uri } }) => {
      const snapshot = await documents.snapshot(uri);
      if (!snapshot) return null;
      const symbols = documentSymbols(snapshot.transcript, { limit: snapshot.settings.outlineLimit });
      return client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ? symbols : flatSymbols(symbols, uri);
    }),
  );
  connection.listen();
}
