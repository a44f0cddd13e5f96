// Rosters and rostrum.yaml are YAML, which belongs to others: with a place in the client's document selector we would be one more
// formatter, and one more everything, of YAML. So the server asks for their texts and for a few requests itself.

import {
  BulkRegistration,
  CodeActionKind,
  CodeActionRequest,
  type Connection,
  DefinitionRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ReferencesRequest,
  RenameRequest,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { Client } from './client';

export interface RosterRegistration {
  /** Once the client is initialized. */
  register(): void;
  /** A folder has its roster at this path: one of an unusual name is asked for too. */
  rosterIs(path: string): void;
}

/** For clients that can be asked. */
export function rosterRegistration(connection: Connection, client: () => Client): RosterRegistration {
  const asked = new Set<string>();
  const register = (texts: string, rosters: string): void => {
    const bulk = BulkRegistration.create();
    const selectorOf = (pattern: string) => ({ documentSelector: [{ language: 'yaml', pattern }] });
    if (client().registersTexts) {
      bulk.add(DidOpenTextDocumentNotification.type, selectorOf(texts));
      bulk.add(DidChangeTextDocumentNotification.type, { ...selectorOf(texts), syncKind: TextDocumentSyncKind.Incremental });
      bulk.add(DidCloseTextDocumentNotification.type, selectorOf(texts));
    }
    if (client().registersRequests) {
      bulk.add(RenameRequest.type, { ...selectorOf(rosters), prepareProvider: client().prepareRename });
      bulk.add(ReferencesRequest.type, selectorOf(rosters));
      bulk.add(DefinitionRequest.type, selectorOf(rosters));
      bulk.add(CodeActionRequest.type, { ...selectorOf(rosters), codeActionKinds: [CodeActionKind.QuickFix] });
    }
    if (client().registersTexts || client().registersRequests) void connection.client.register(bulk).catch(() => undefined);
  };
  return {
    register: () => register('**/{rostrum,roster}.{yaml,yml}', '**/roster.{yaml,yml}'),
    rosterIs(path) {
      if (/(?:^|\/)roster\.ya?ml$/.test(path) || asked.has(path)) return;
      asked.add(path);
      const pattern = `**/${path.replace(/^(?:\.{0,2}\/)+/, '').replace(/[*?[\]{}]/g, '[$&]')}`;
      register(pattern, pattern);
    },
  };
}
