// Imports go down only, and what docs/ARCHITECTURE.md names is there.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

// For each part of the house: which parts and which packages it may import. A part is a folder or a file, the longest that fits.
const house: Readonly<Record<string, { readonly parts: readonly string[]; readonly packages: RegExp }>> = {
  'server/src/core': { parts: ['server/src/core'], packages: /^$/ },
  'server/src/checks': { parts: ['server/src/core', 'server/src/checks'], packages: /^$/ },
  'server/src/features': {
    parts: ['server/src/core', 'server/src/checks', 'server/src/features'],
    packages: /^vscode-languageserver-types$/,
  },
  'server/src/exchange': {
    parts: ['server/src/core', 'server/src/checks', 'server/src/features', 'server/src/exchange'],
    packages: /^(yaml|picomatch)$/,
  },
  'server/src/lsp': {
    parts: [
      'server/src/core',
      'server/src/checks',
      'server/src/features',
      'server/src/exchange',
      'server/src/lsp',
      'server/src/lsp/protocol.ts',
    ],
    packages: /^vscode-languageserver(-protocol|-types)?$/,
  },
  'server/src/lsp/protocol.ts': { parts: [], packages: /^$/ },
  'server/src/cli': {
    parts: ['server/src/core', 'server/src/checks', 'server/src/features', 'server/src/exchange', 'server/src/cli', 'package.json'],
    packages: /^(node:.*|picomatch)$/,
  },
  'server/src/cli.ts': { parts: ['server/src/cli', 'server/src/server.ts'], packages: /^node:/ },
  'server/src/nodeFiles.ts': { parts: ['server/src/lsp'], packages: /^node:/ },
  'server/src/collectGarbage.ts': { parts: [], packages: /^node:/ },
  'server/src/server.ts': {
    parts: ['server/src/lsp', 'server/src/nodeFiles.ts', 'server/src/collectGarbage.ts', 'package.json'],
    packages: /^(node:.*|vscode-languageserver\/node)$/,
  },
  'server/src/serverBrowser.ts': { parts: ['server/src/lsp', 'package.json'], packages: /^vscode-languageserver\/browser$/ },
  'client/src': { parts: ['client/src', 'server/src/lsp/protocol.ts'], packages: /^(vscode|vscode-languageclient(\/.*)?)$/ },
  'client/src/extension.ts': { parts: ['client/src'], packages: /^(node:.*|vscode|vscode-languageclient\/node)$/ },
};

const root = process.cwd();

const partOf = (file: string): string | undefined =>
  [...Object.keys(house), 'package.json']
    .filter((part) => file === part || file.startsWith(`${part}/`))
    .sort((a, b) => b.length - a.length)[0];

const importsOf = (source: string): string[] =>
  [
    ...source.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|(?:^|\n)import\s+'([^']+)'|\brequire\('([^']+)'\)/g,
    ),
  ].map((match) => match.slice(1).find((name) => name !== undefined)!);

/** The imports of a source that its place in the house does not allow. */
function forbidden(file: string, source: string): string[] {
  const part = partOf(file);
  if (!part) return [`${file} has no place in the house`];
  const { parts, packages } = house[part]!;
  const allowed = (name: string): boolean =>
    name.startsWith('.') ? parts.includes(partOf(targetOf(file, name)) ?? 'nowhere') : packages.test(name);
  return importsOf(source)
    .filter((name) => !allowed(name))
    .map((name) => `${file} imports ${name}`);
}

function targetOf(file: string, name: string): string {
  const path = relative(root, resolve(root, dirname(file), name));
  return path.endsWith('.json') ? path : `${path}.ts`;
}

const sources = ['server/src', 'client/src'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file)),
);

suite('the house', () => {
  test('imports go down only', () => {
    assert.ok(sources.length > 20);
    assert.deepEqual(
      sources.flatMap((file) => forbidden(file, readFileSync(join(root, file), 'utf8'))),
      [],
    );
  });

  const examples: readonly [file: string, source: string, allowed: boolean][] = [
    ['server/src/core/a.ts', "import { b } from './b';", true],
    ['server/src/core/dates/a.ts', "import type { B } from '../b';", true],
    ['server/src/core/a.ts', "import { b } from '../checks/run';", false],
    ['server/src/core/a.ts', "import { readFile } from 'node:fs';", false],
    ['server/src/core/a.ts', "export * from 'vscode-languageserver-types';", false],
    ['server/src/features/a.ts', "import {\n  Range,\n} from 'vscode-languageserver-types';", true],
    ['server/src/features/a.ts', "import { createConnection } from 'vscode-languageserver';", false],
    ['server/src/features/a.ts', "import { documents } from '../lsp/documents';", false],
    ['server/src/lsp/a.ts', "import { Request } from './protocol';", true],
    ['server/src/lsp/a.ts', "import * as vscode from 'vscode';", false],
    ['server/src/cli/a.ts', "const a = await import('../lsp/connection');", false],
    ['client/src/a.ts', "import { Request } from '../../server/src/lsp/protocol';", true],
    ['client/src/a.ts', "import { parse } from '../../server/src/core/parse';", false],
    ['server/src/elsewhere/a.ts', '', false],
  ];
  for (const [file, source, allowed] of examples)
    test(`${allowed ? 'may' : 'may not'}: ${source.replace(/\s+/g, ' ')} in ${file}`, () =>
      assert.equal(forbidden(file, source).length === 0, allowed));

  test('what is read from a text depends on nothing else: no clock, no process', () => {
    const pure = sources.filter((file) => /^server\/src\/(core|checks|features)\//.test(file));
    assert.deepEqual(
      pure.filter((file) => /\bDate\.now\b|\bnew Date\(\)|\bperformance\.|\bprocess\./.test(readFileSync(join(root, file), 'utf8'))),
      [],
    );
  });

  test('what docs/ARCHITECTURE.md names is there', () => {
    const doc = readFileSync(join(root, 'docs/ARCHITECTURE.md'), 'utf8');
    const named = [...doc.matchAll(/\b(?:test|docs|server|client|samples|scripts)\/[\w./]*\w/g)].map(([path]) => path);
    assert.ok(named.length > 10);
    assert.deepEqual(
      named.filter((path) => !existsSync(join(root, path))),
      [],
    );
  });
});
