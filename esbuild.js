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

const bundles = [
  { ...node, entryPoints: { client: 'client/src/extension.ts', server: 'server/src/server.ts' } },
  { ...node, entryPoints: { cli: 'server/src/cli.ts' }, banner: { js: '#!/usr/bin/env node' } },
  { ...web, format: 'cjs', external: ['vscode'], entryPoints: { 'client.browser': 'client/src/browser.ts' } },
  { ...web, format: 'iife', entryPoints: { 'server.browser': 'server/src/serverBrowser.ts' } },
];

const watch = async (bundle) => (await context({ ...bundle, logLevel: 'info' })).watch();
Promise.all(bundles.map(process.argv.includes('--watch') ? watch : build)).catch(() => process.exit(1));
