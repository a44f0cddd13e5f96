// Bundles the client, the server and the command line into dist/ (or into $ROSTRUM_OUT).
// usage: node esbuild.js [--minify] [--watch]
const { build, context } = require('esbuild');

const outdir = process.env.ROSTRUM_OUT ?? 'dist';
const common = {
  bundle: true,
  sourcemap: true,
  minify: process.argv.includes('--minify'),
  logLevel: 'warning',
  target: 'es2022',
  charset: 'utf8',
  // Its modules leave out what nobody uses; what it has for Node is one piece.
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  outdir,
};
const node = { ...common, platform: 'node', format: 'cjs', external: ['vscode'] };
const web = { ...common, platform: 'browser', define: { global: 'globalThis' } };

// The server for Node comes in three: server.js answers `initialize`, and language.js, which takes longer to load than all else
// together, comes after that. Both have the packages of the protocol from protocol.js.
const pieces = {
  name: 'pieces',
  setup({ onResolve }) {
    const apart = (filter, path) => onResolve({ filter }, () => ({ path, external: true }));
    apart(/^vscode-languageserver(-types|\/node)?$/, './protocol.js');
    apart(/^\.\/lsp\/connection$/, './language.js');
  },
};
// A newer Node keeps what it has compiled, for the next start.
const banner = { js: "require('node:module').enableCompileCache?.();" };
const supported = { 'dynamic-import': false };

const bundles = [
  { ...node, entryPoints: { client: 'client/src/extension.ts', protocol: 'vscode-languageserver/node' } },
  {
    ...{ ...node, plugins: [pieces], banner, supported },
    entryPoints: { server: 'server/src/server.ts', language: 'server/src/lsp/connection.ts' },
  },
  { ...node, entryPoints: { cli: 'server/src/cli.ts' }, banner: { js: '#!/usr/bin/env node' } },
  { ...web, format: 'cjs', external: ['vscode'], entryPoints: { 'client.browser': 'client/src/browser.ts' } },
  { ...web, format: 'iife', entryPoints: { 'server.browser': 'server/src/serverBrowser.ts' } },
];

const watch = async (bundle) => (await context({ ...bundle, logLevel: 'info' })).watch();
Promise.all(bundles.map(process.argv.includes('--watch') ? watch : build)).catch(() => process.exit(1));
