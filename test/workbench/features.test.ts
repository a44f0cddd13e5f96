// What the editor shows of a transcript: outline, hover, tokens, folds, selections, highlights, references, rename.

import * as vscode from 'vscode';
import { equal, match, ok } from './assert';
import { at, closeAll, flat, hover, open, symbols, until } from './editor';

suite('features', () => {
  teardown(closeAll);

  test('outline: session, sections, turns, in document order and with names of their own', async () => {
    const { document } = await open('summit.transcript');
    const tree = await symbols(document);
    const all = flat(tree);
    equal(new Set(all.map((symbol) => symbol.name)).size, all.length, 'different names');
    const turns = all.filter((symbol) => /^Mira Talan( · \d+)?$/.test(symbol.name));
    ok(turns.length > 3, `turns of Mira Talan among ${all.map((symbol) => symbol.name).join(', ')}`);
    ok(
      tree.some((session) => session.children.some((section) => section.children.length > 2)),
      'three levels',
    );
    const starts = all.map((symbol) => document.offsetAt(symbol.selectionRange.start));
    ok(
      starts.every((start, i) => i === 0 || start >= starts[i - 1]!),
      'document order',
    );
  });

  test('outline: follows an edit', async () => {
    const editor = await open('summit.transcript');
    const { document } = editor;
    const before = flat(await symbols(document)).length;
    await editor.edit((edit) => edit.insert(new vscode.Position(document.lineCount, 0), '\n\nTomas Reil: One more word.\n'));
    await until('one turn more', async () => (flat(await symbols(document)).length === before + 1 ? true : undefined));
  });

  test('outline: a file with timed cues', async () => {
    const { document } = await open('studio.vtt');
    const names = flat(await symbols(document)).map((symbol) => symbol.name);
    ok(
      names.some((name) => name.startsWith('Nadia Verhoeven')),
      `a speaker among ${names.join(', ')}`,
    );
  });

  test('hover: a label, a date, a figure', async () => {
    const { document } = await open('summit.transcript');
    await symbols(document);
    match(await hover(document, at(document, 'President of Veldania Mira Talan:', 2)), /Mira Talan[\s\S]*\bturns?\b/);
    match(await hover(document, at(document, 'May 14, 2024', 5)), /2024-05-14[\s\S]*|Tuesday/);
    match(await hover(document, at(document, '$3.8 billion', 2)), /3[ ,.\u00a0\u202f]?800[ ,.\u00a0\u202f]?000[ ,.\u00a0\u202f]?000|3\.8/);
    equal(await hover(document, at(document, 'Welcome to Port Anselm', 2)), '');
  });

  test('semantic tokens: of the whole file and of a range, in the legend', async () => {
    const { document } = await open('summit.transcript');
    await symbols(document);
    const command = <T>(name: string, ...args: unknown[]) => vscode.commands.executeCommand<T>(`vscode.${name}`, document.uri, ...args);
    const legend = await until('a legend', () => command<vscode.SemanticTokensLegend | undefined>('provideDocumentSemanticTokensLegend'));
    const { data } = await command<vscode.SemanticTokens>('provideDocumentSemanticTokens');
    ok(data.length > 200, `${data.length / 5} tokens`);
    ok(data.length % 5 === 0 && data.every((n, i) => i % 5 !== 3 || n < legend.tokenTypes.length), 'types of the legend');
    const kinds = new Set(data.filter((_, i) => i % 5 === 3));
    ok(kinds.size >= 3, `different kinds: ${[...kinds].map((kind) => legend.tokenTypes[kind]).join(', ')}`);
    const range = new vscode.Range(0, 0, 20, 0);
    const part = await command<vscode.SemanticTokens>('provideDocumentRangeSemanticTokens', range);
    ok(part.data.length > 0 && part.data.length < data.length, `a range has fewer tokens: ${part.data.length / 5}`);
  });

  test('folding and selection ranges', async () => {
    const { document } = await open('summit.transcript');
    await symbols(document);
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    const first = at(document, 'President of Veldania Mira Talan:').line;
    ok(
      folds.some((fold) => fold.start === first && fold.end > first + 3),
      `a fold of the first turn among ${JSON.stringify(folds)}`,
    );
    const caret = at(document, 'Welcome to Port Anselm', 2);
    const [inner] = await vscode.commands.executeCommand<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, [
      caret,
    ]);
    const texts: string[] = [];
    for (let range = inner; range; range = range.parent!) texts.push(document.getText(range.range));
    ok(texts.includes('Welcome to Port Anselm.'), `a sentence among ${JSON.stringify(texts.slice(0, 4))}`);
    ok(
      texts.some((text) => text.startsWith('President of Veldania Mira Talan:')),
      'the turn',
    );
  });

  test('highlights and references of a speaker', async () => {
    const { document } = await open('summit.transcript');
    await symbols(document);
    const caret = at(document, '\nMira Talan:', 3);
    const lines = (ranges: readonly { range: vscode.Range }[]) => new Set(ranges.map(({ range }) => range.start.line));
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      caret,
    );
    const references = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, caret);
    const long = at(document, 'President of Veldania Mira Talan:').line;
    ok(lines(highlights).size > 3 && lines(highlights).has(long), 'highlights also under the longer label');
    ok(lines(references).size > 3 && lines(references).has(long), 'references also under the longer label');
  });

  test('rename: a speaker, wherever a label names them, and nothing else', async () => {
    const { document } = await open('summit.transcript');
    await symbols(document);
    const before = document.getText();
    const caret = at(document, '\nMira Talan:', 3);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      caret,
      'Mira Talvik',
    );
    ok(await vscode.workspace.applyEdit(edit), 'the edit applies');
    const text = document.getText();
    ok(/^Mira Talvik:/m.test(text) && !/^Mira Talan:/m.test(text), 'labels are renamed');
    equal(text.split('\n').length, before.split('\n').length, 'lines');
    equal(text.replaceAll('Talvik', 'Talan'), before, 'all else is as it was');
  });
});
