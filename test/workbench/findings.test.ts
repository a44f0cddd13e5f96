// Findings and their quick fixes, as the editor receives them.

import * as vscode from 'vscode';
import { equal, ok } from './assert';
import { at, closeAll, codeOf, findings, open, quickFixes, symbols, until } from './editor';

suite('findings', () => {
  teardown(closeAll);

  test('a raw file has many, each with a code and a page', async () => {
    const { document } = await open('council-raw.transcript');
    const found = await findings(document);
    const codes = new Set(found.map(codeOf));
    for (const code of ['turn.empty', 'turn.label-spacing', 'turn.missing-delimiter', 'date.impossible', 'bracket.unbalanced']) {
      ok(codes.has(code), `${code} among ${[...codes].join(', ')}`);
    }
    for (const diagnostic of found) {
      ok(typeof diagnostic.code === 'object', `a page for ${codeOf(diagnostic)}`);
      ok(diagnostic.code.target.path.endsWith(`/docs/rules/${codeOf(diagnostic)}.md`), `its page: ${diagnostic.code.target}`);
      ok(diagnostic.source?.toLowerCase() === 'rostrum', `source ${diagnostic.source}`);
      ok(diagnostic.message.length > 10, `a message for ${codeOf(diagnostic)}`);
    }
  });

  test('page furniture is shown as unnecessary', async () => {
    const { document } = await open('council-raw.transcript');
    const furniture = (await findings(document)).filter((diagnostic) => codeOf(diagnostic) === 'page.furniture');
    ok(furniture.length > 0, 'page.furniture');
    ok(
      furniture.every((diagnostic) => diagnostic.tags?.includes(vscode.DiagnosticTag.Unnecessary)),
      'unnecessary',
    );
  });

  test('an edited file has few', async () => {
    const { document } = await open('summit.transcript');
    await new Promise((later) => setTimeout(later, 2000));
    const errors = vscode.languages.getDiagnostics(document.uri).filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error);
    equal(errors.map(codeOf), [], 'errors');
  });

  test('what cannot be written has none: the old side of a diff', async () => {
    const text = 'ANA ROTH: Good morning.\n\nBEN OAKS:\n\nANA ROTH: We begin.\n\nBEN OAKS: Yes.\n';
    const provider = vscode.workspace.registerFileSystemProvider('rostrum-old', oldFile(text), { isReadonly: true });
    try {
      const old = await vscode.workspace.openTextDocument(vscode.Uri.parse('rostrum-old:/talk.transcript'));
      await vscode.window.showTextDocument(old);
      const now = await vscode.workspace.openTextDocument({ content: text, language: 'transcript' });
      await vscode.window.showTextDocument(now, vscode.ViewColumn.Beside);
      ok((await findings(now)).map(codeOf).includes('turn.empty'), 'turn.empty');
      equal(vscode.languages.getDiagnostics(old.uri).map(codeOf), [], 'findings');
      ok((await symbols(old)).length > 0, 'an outline');
    } finally {
      provider.dispose();
    }
  });

  test('a quick fix puts it right, and the finding goes', async () => {
    const { document } = await open('council-raw.transcript');
    await findings(document);
    const caret = at(document, 'COUNCILLOR OKAFOR :', 18);
    const [fix] = (await quickFixes(document, new vscode.Range(caret, caret))).filter(({ edit }) => edit);
    ok(fix?.edit, 'a quick fix with an edit');
    await vscode.workspace.applyEdit(fix.edit);
    equal(document.lineAt(caret.line).text.slice(0, 18), 'COUNCILLOR OKAFOR:');
    await until('the finding to go', () =>
      vscode.languages.getDiagnostics(document.uri).some(({ range }) => range.contains(caret)) ? undefined : true,
    );
  });
});

/** A file system of one file. */
function oldFile(text: string): vscode.FileSystemProvider {
  const content = new TextEncoder().encode(text);
  const refuse = (): never => {
    throw vscode.FileSystemError.NoPermissions();
  };
  return {
    onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: () => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: content.length }),
    readDirectory: () => [],
    readFile: () => content,
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
}
