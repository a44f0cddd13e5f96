// package.json says what the code says: settings and their defaults, commands, semantic tokens, files that exist; and the bundles are small.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { languages } from '../client/src/languages';
import { clientDefaults } from '../client/src/settings';
import { legend } from '../server/src/features/semanticTokens';
import { defaults, settingNames } from '../server/src/lsp/settings';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const { contributes } = manifest;

suite('packaging', () => {
  test('the settings of package.json and the defaults in code are one thing', () => {
    const inCode: Record<string, unknown> = { ...clientDefaults };
    for (const [key, name] of Object.entries(settingNames)) inCode[`rostrum.${name}`] = defaults[key as keyof typeof defaults];
    const properties: Record<string, { default: unknown }> = contributes.configuration.properties;
    const inManifest = Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, property.default]));
    assert.deepEqual(inManifest, inCode);
  });

  test('the client serves the languages that package.json brings', () => {
    const ids = contributes.languages.map(({ id }: { id: string }) => id);
    assert.deepEqual(ids, languages);
    assert.deepEqual(
      contributes.grammars.map(({ language }: { language: string }) => language),
      languages,
    );
  });

  test('every semantic token type has scopes to fall back on, in every language', () => {
    for (const id of languages) {
      const found = contributes.semanticTokenScopes.find(({ language }: { language: string }) => language === id);
      assert.deepEqual(Object.keys(found?.scopes ?? {}).sort(), [...legend.tokenTypes].sort(), id);
    }
  });

  test('the grammar has the scopes that semantic tokens fall back on', () => {
    const grammar = readFileSync('syntaxes/transcript.tmLanguage.json', 'utf8');
    const own = Object.values<string[]>(contributes.semanticTokenScopes[0].scopes).map(([first]) => first!);
    // the server alone knows furniture; a figure is told from money and percent only there
    const serverOnly = ['comment.block.furniture.transcript'];
    assert.deepEqual(
      own.filter((scope) => !serverOnly.includes(scope) && !grammar.includes(scope)),
      [],
    );
  });

  test('the commands of package.json are those that the client registers', () => {
    const client = ['commands', 'turnCommands', 'statusBar'].map((name) => readFileSync(`client/src/${name}.ts`, 'utf8')).join();
    const registered = [...client.matchAll(/registerCommand\('([^']+)'/g)].map(([, name]) => name!);
    const contributed: string[] = contributes.commands.map(({ command }: { command: string }) => command);
    assert.deepEqual([...contributed].sort(), registered.sort());
    const used: { command: string }[] = [...contributes.keybindings, ...Object.values<{ command: string }[]>(contributes.menus).flat()];
    assert.deepEqual(
      used.map(({ command }) => command).filter((command) => !contributed.includes(command)),
      [],
    );
  });

  test('every file that package.json names is there', () => {
    const named = JSON.stringify(contributes)
      .match(/"\.\/[^"]+"/g)!
      .map((path) => JSON.parse(path) as string);
    assert.ok(named.length > 5);
    assert.deepEqual(
      [...named, manifest.icon].filter((path) => !existsSync(path)),
      [],
    );
    const packaged = (path: string) => manifest.files.some((file: string) => path === `./${file}` || path.startsWith(`./${file}/`));
    assert.deepEqual(
      named.filter((path) => !packaged(path)),
      [],
    );
  });

  // A quarter of a server is the packages of the protocol, a seventh reads YAML, a third are the recognisers and word lists of its
  // languages; a third of it when packed.
  const budgets: Readonly<Record<string, number>> = {
    'server/src/server.ts': 880,
    'server/src/serverBrowser.ts': 880,
    'client/src/extension.ts': 500,
  };
  for (const [entry, kilobytes] of Object.entries(budgets))
    test(`${entry} bundles into less than ${kilobytes} kB`, async () => {
      const { outputFiles } = await build({
        alias: { yaml: './node_modules/yaml/browser/index.js' },
        ...{ entryPoints: [entry], bundle: true, minify: true, write: false, external: ['vscode'], format: 'cjs', charset: 'utf8' },
        platform: entry.includes('Browser') ? 'browser' : 'node',
      });
      const size = outputFiles[0]!.contents.length / 1000;
      assert.ok(size < kilobytes, `${size} kB`);
    });
});
