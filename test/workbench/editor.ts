// What the suites do in the editor: open a sample, ask VS Code for what the extension provides, wait.

import * as vscode from 'vscode';
import type { Rostrum } from '../../client/src/start';
import { ok } from './assert';

export async function rostrum(): Promise<Rostrum> {
  const extension = vscode.extensions.getExtension<Rostrum>('rostrum.rostrum');
  ok(extension, 'the extension is installed');
  return extension.activate();
}

export function sample(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'a workspace folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens a sample in front, as saved. */
export async function open(name: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(sample(name));
  const editor = await vscode.window.showTextDocument(document);
  if (document.isDirty) await vscode.commands.executeCommand('workbench.action.files.revert');
  return editor;
}

/** Closes every editor; what was edited is lost. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor) await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}

/** Asks again and again until the answer is there. */
export async function until<T>(what: string, get: () => T | undefined | PromiseLike<T | undefined>, ms = 15_000): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const value = await get();
    if (value !== undefined) return value;
    if (Date.now() > end) throw new Error(`timed out waiting for ${what}`);
    await new Promise((later) => setTimeout(later, 50));
  }
}

/** The position of a text's first character, or of its `skip`th after that, where it first stands in the document. */
export function at(document: vscode.TextDocument, text: string, skip = 0): vscode.Position {
  const offset = document.getText().indexOf(text);
  ok(offset >= 0, `the sample holds ${JSON.stringify(text)}`);
  return document.positionAt(offset + skip);
}

export const symbols = (document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> =>
  until('document symbols', async () => {
    const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    return found?.length ? found : undefined;
  });

export const flat = (list: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] =>
  list.flatMap((symbol) => [symbol, ...flat(symbol.children)]);

export async function hover(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
  return hovers.flatMap((one) => one.contents.map((content) => (typeof content === 'string' ? content : content.value))).join('\n');
}

export const findings = (document: vscode.TextDocument): Promise<vscode.Diagnostic[]> =>
  until('findings', () => {
    const found = vscode.languages.getDiagnostics(document.uri);
    return found.length ? found : undefined;
  });

export const codeOf = (diagnostic: vscode.Diagnostic): string =>
  String(typeof diagnostic.code === 'object' ? diagnostic.code.value : diagnostic.code);

export async function quickFixes(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
  const kind = vscode.CodeActionKind.QuickFix.value;
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, kind, 20);
}
