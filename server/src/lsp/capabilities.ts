// What the server offers.

import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { cleanUpKind } from '../features/cleanUp';
import { fixAllKind } from '../features/codeAction';
import { completionTriggers } from '../features/completion';
import { onTypeTriggers } from '../features/onTypeFormatting';
import { legend } from '../features/semanticTokens';
import { turnKinds } from '../features/turnActions';
import type { Client } from './client';

export const capabilities = (client: Client): ServerCapabilities => ({
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  documentSymbolProvider: { label: 'Rostrum' },
  hoverProvider: true,
  semanticTokensProvider: { legend, full: { delta: true }, range: true },
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  documentHighlightProvider: true,
  referencesProvider: true,
  definitionProvider: true,
  ...(client.changesFolders && { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),
  renameProvider: client.prepareRename ? { prepareProvider: true } : true,
  codeActionProvider: {
    codeActionKinds: [CodeActionKind.QuickFix, turnKinds.rewrite, turnKinds.move, fixAllKind, cleanUpKind],
    resolveProvider: true,
  },
  completionProvider: { triggerCharacters: [...completionTriggers] },
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  documentOnTypeFormattingProvider: { firstTriggerCharacter: onTypeTriggers[0], moreTriggerCharacter: onTypeTriggers.slice(1) },
  ...(client.pullsDiagnostics && {
    diagnosticProvider: { identifier: 'rostrum', interFileDependencies: false, workspaceDiagnostics: false },
  }),
});
