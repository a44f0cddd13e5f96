// The protocol shell: for each request the few lines that lead to its feature. What is recognised, the core knows; what is answered,
// the features; here is only who asks and for which document.

import { type Connection, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import type { Transcript } from '../core/transcript';
import { adjacentTurn } from '../features/adjacentTurn';
import { cleanUpActions } from '../features/cleanUp';
import { codeActions, resolvedAction, uriOfAction } from '../features/codeAction';
import { looksLikeTranscript } from '../features/detection';
import { documentSymbols, flatSymbols } from '../features/documentSymbol';
import { foldingRanges } from '../features/foldingRange';
import { hover } from '../features/hover';
import { profiles } from '../features/profiles';
import { selectionRanges } from '../features/selectionRange';
import { documentHighlights, references } from '../features/speakerPlaces';
import type { Client } from './client';
import { configuration } from './configuration';
import { conventionStatus } from './conventionStatus';
import { diagnosticRequests } from './diagnostics';
import { openDocuments, type Snapshot } from './documents';
import { answerEditing, turnCodeActions } from './editing';
import { type Files, workspaceFiles } from './files';
import { guardEvents, guardRequests } from './guard';
import { projects } from './projects';
import { type AdjacentTurnParams, type LooksLikeTranscriptParams, Notification, type PinParams, Request } from './protocol';
import { collectAtRest } from './rest';
import { rosterDocuments } from './rosterDocuments';
import { rosterRegistration } from './rosterRegistration';
import { tokenRequests } from './semanticTokens';
import { settingsOfConfig } from './settings';
import { answerSpeakers } from './speakers';
import { workspaceTexts } from './workspaceTexts';

/** What differs from one way in to another. */
export interface Host {
  readonly version: string;
  /** The page of a rule, where this host has it as a file. */
  pageOf(code: string): string | undefined;
  /** Files of the workspace, for clients that do not lend theirs. */
  readonly files: Files;
  /** Gives memory back that nothing needs, where this host can. */
  collectGarbage?(): void;
}

/** Answers a client that was greeted (greeting.ts); returns what to do once it is initialized. */
export function serve(connection: Connection, host: Host, client: Client): () => void {
  const request = guardRequests(connection.console);
  const event = guardEvents(connection.console);
  const theClient = () => client;
  const pins = new Map<string, string>();
  const files = workspaceFiles(connection, theClient, host.files);
  const registration = rosterRegistration(connection, theClient);
  const declared = projects({
    connection,
    files,
    createsFiles: () => client.createsFiles,
    changed: () => readAnew(documents.uris()),
    pageOf: (code) => pageOf(code),
    rosterIs: registration.rosterIs,
  });
  const settings = configuration(connection, theClient, async (uri) => settingsOfConfig((await declared.projectOf(uri)).config));
  const documents = openDocuments({
    settingsOf: settings.settingsOf,
    projectOf: declared.projectOf,
    pinOf: (uri) => pins.get(uri),
    asked: collectAtRest(host.collectGarbage),
  });
  const tokens = tokenRequests(documents);
  const convention = conventionStatus(connection, documents, theClient);
  const pageOf = (code: string) => (client.options.rulePages ? `${client.options.rulePages}${code}.md` : host.pageOf(code));
  const diagnostics = diagnosticRequests({ connection, documents, client: theClient, pageOf });

  /** Answers from the document that the request names; `otherwise` where it is not open. */
  const about = async <R>(uri: string, otherwise: R, answer: (transcript: Transcript, snapshot: Snapshot) => R): Promise<R> => {
    const snapshot = await documents.snapshot(uri);
    return snapshot ? answer(snapshot.transcript, snapshot) : otherwise;
  };
  const readAnew = (uris: readonly string[]): void => {
    for (const uri of uris) {
      documents.forget(uri);
      convention.changed(uri);
    }
    diagnostics.renew();
    if (client.refreshesTokens) void connection.languages.semanticTokens.refresh();
  };

  declared.rootsAre(client.folders);
  for (const [uri, profile] of Object.entries(client.options.pins ?? {})) if (typeof profile === 'string') pins.set(uri, profile);
  connection.onDidChangeWatchedFiles(event('changed files', ({ changes }) => changes.forEach(({ uri }) => declared.touched(uri))));
  connection.onDidChangeConfiguration(
    event('didChangeConfiguration', (params) => {
      settings.changed(params.settings);
      readAnew(documents.uris());
    }),
  );

  connection.onDidOpenTextDocument(
    event('didOpen', ({ textDocument: { uri, languageId, version, text } }) => {
      if (declared.opened(uri, languageId, version, text)) return;
      documents.open(uri, languageId, version, text);
      diagnostics.changed(uri);
      convention.changed(uri);
    }),
  );
  connection.onDidChangeTextDocument(
    event('didChange', ({ textDocument: { uri, version }, contentChanges }) => {
      if (declared.edited(uri, version, contentChanges)) return;
      documents.change(uri, version, contentChanges);
      diagnostics.changed(uri);
      convention.changed(uri);
    }),
  );
  connection.onDidCloseTextDocument(
    event('didClose', ({ textDocument: { uri } }) => {
      if (declared.closed(uri)) return;
      documents.close(uri);
      tokens.forget(uri);
      diagnostics.closed(uri);
      convention.closed(uri);
    }),
  );

  connection.onDocumentSymbol(
    request('the outline', ({ textDocument: { uri } }) =>
      about(uri, null, (transcript, snapshot) => {
        const symbols = documentSymbols(transcript, { limit: snapshot.settings.outlineLimit });
        return client.hierarchicalSymbols ? symbols : flatSymbols(symbols, uri);
      }),
    ),
  );
  connection.onHover(
    request('a hover', ({ textDocument: { uri }, position }) =>
      about(uri, null, (transcript) => hover(transcript, position, { markdown: client.markdownHover })),
    ),
  );
  connection.onFoldingRanges(
    request('folding', ({ textDocument: { uri } }) => about(uri, null, (transcript) => foldingRanges(transcript, client.foldLimit))),
  );
  connection.onSelectionRanges(
    request('a selection', ({ textDocument: { uri }, positions }) =>
      about(uri, null, (transcript) => selectionRanges(transcript, positions)),
    ),
  );
  connection.onDocumentHighlight(
    request('highlights', ({ textDocument: { uri }, position }) =>
      about(uri, null, (transcript) => documentHighlights(transcript, position)),
    ),
  );
  connection.onReferences(
    request('references', async (params) => {
      const { textDocument, position } = params;
      const { uri } = textDocument;
      return (await about(uri, null, (transcript) => references(transcript, uri, position))) ?? rosters.references(params);
    }),
  );
  const texts = workspaceTexts({ documents, files, projects: declared });
  const rosters = rosterDocuments({ projects: declared, texts });
  const speakers = answerSpeakers({ connection, request, about, client: theClient, texts, rosters });
  connection.onCodeAction(
    request('code actions', async (params) => {
      const { uri } = params.textDocument;
      const { only, diagnostics: shown } = params.context;
      const actions = await about(uri, null, (transcript, snapshot) => [
        ...codeActions(transcript, params.range, {
          uri,
          findings: snapshot.findings,
          checks: snapshot.checks,
          resolves: client.resolvesCodeActions,
          diagnostics: shown,
          ...(only && { only }),
        }),
        ...cleanUpActions(transcript, {
          uri,
          version: snapshot.version,
          checks: snapshot.checks,
          annotates: client.annotatesEdits,
          ...(only && { only }),
        }),
        ...turnCodeActions(transcript, params),
        ...speakers.actions(transcript, snapshot, params),
      ]);
      return actions ?? rosters.actions(params);
    }),
  );
  connection.onCodeActionResolve(
    request('a code action', (action) => {
      const merged = speakers.resolved(action);
      if (merged) return merged;
      const uri = uriOfAction(action);
      return uri === null ? action : about(uri, action, (transcript, snapshot) => resolvedAction(transcript, action, snapshot.checks));
    }),
  );
  answerEditing({ connection, request, about, client: theClient });

  connection.languages.semanticTokens.on(request('semantic tokens', ({ textDocument }, token) => tokens.full(textDocument.uri, token)));
  connection.languages.semanticTokens.onDelta(
    request('semantic tokens', ({ textDocument, previousResultId }, token) => tokens.delta(textDocument.uri, previousResultId, token)),
  );
  connection.languages.semanticTokens.onRange(
    request('semantic tokens', ({ textDocument, range }) => tokens.range(textDocument.uri, range)),
  );
  connection.languages.diagnostics.on(
    request('diagnostics', ({ textDocument, previousResultId }, token) => diagnostics.pull(textDocument.uri, previousResultId, token)),
  );

  connection.onRequest(
    Request.looksLikeTranscript,
    request('whether this is a transcript', ({ text }: LooksLikeTranscriptParams) => looksLikeTranscript(text)),
  );
  connection.onRequest(
    Request.profiles,
    request('the conventions', () => profiles()),
  );
  connection.onRequest(
    Request.adjacentTurn,
    request('the next turn', ({ uri, position, direction }: AdjacentTurnParams) =>
      about(uri, null, (transcript) => adjacentTurn(transcript, position, direction)),
    ),
  );
  connection.onNotification(
    Notification.pin,
    event('pin', ({ uri, profile }: PinParams) => {
      if (profile === null) pins.delete(uri);
      else pins.set(uri, profile);
      readAnew([uri]);
    }),
  );

  return event('initialized', () => {
    settings.register();
    registration.register();
    declared.loadAll();
    if (client.changesFolders)
      connection.workspace.onDidChangeWorkspaceFolders(
        event('changed folders', ({ added, removed }) =>
          declared.rootsChanged(
            added.map(({ uri }) => uri),
            removed.map(({ uri }) => uri),
          ),
        ),
      );
    if (client.watchesFiles)
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*.{yaml,yml}' }] });
  });
}
