// What the client can do, read once from its `initialize`: the rest of the server asks this and never the protocol's own tree.

import type { InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from './protocol';

export interface Client {
  readonly hierarchicalSymbols: boolean;
  readonly markdownHover: boolean;
  readonly foldLimit: number | undefined;
  /** It asks for diagnostics itself; else they are pushed. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesTokens: boolean;
  /** It answers workspace/configuration. */
  readonly configuration: boolean;
  /** It tells of changed settings only where the server registers for them. */
  readonly registersConfiguration: boolean;
  readonly prepareRename: boolean;
  /** It sends texts of more documents where the server registers for them, */
  readonly registersTexts: boolean;
  /** and so with renames, references, definitions and code actions. */
  readonly registersRequests: boolean;
  /** Completions may have places to fill in. */
  readonly snippets: boolean;
  /** Edits may make files. */
  readonly createsFiles: boolean;
  /** It asks for the edit of a code action once somebody chooses it. */
  readonly resolvesCodeActions: boolean;
  /** It tells of files that change on disk where the server registers for them. */
  readonly watchesFiles: boolean;
  /** It tells of folders that come and go. */
  readonly changesFolders: boolean;
  /** Uris of the folders that are open. */
  readonly folders: readonly string[];
  /** It shows what an edit is for, and asks before it makes it. */
  readonly annotatesEdits: boolean;
  readonly options: InitializationOptions;
}

export function readClient({ capabilities, initializationOptions, workspaceFolders, rootUri }: InitializeParams): Client {
  const { textDocument, workspace } = capabilities;
  const formats = textDocument?.hover?.contentFormat;
  return {
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    markdownHover: formats?.includes('markdown') === true,
    foldLimit: textDocument?.foldingRange?.rangeLimit,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    prepareRename: textDocument?.rename?.prepareSupport === true,
    registersTexts: textDocument?.synchronization?.dynamicRegistration === true,
    registersRequests: [textDocument?.rename, textDocument?.references, textDocument?.definition, textDocument?.codeAction].every(
      (one) => one?.dynamicRegistration === true,
    ),
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    createsFiles:
      workspace?.workspaceEdit?.documentChanges === true && workspace.workspaceEdit.resourceOperations?.includes('create') === true,
    resolvesCodeActions:
      textDocument?.codeAction?.dataSupport === true && textDocument.codeAction.resolveSupport?.properties.includes('edit') === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    changesFolders: workspace?.workspaceFolders === true,
    folders: workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []),
    annotatesEdits: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined && workspace.workspaceEdit.documentChanges === true,
    options: typeof initializationOptions === 'object' && initializationOptions !== null ? initializationOptions : {},
  };
}
