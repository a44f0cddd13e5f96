// Bundles the client, the server and the command line into dist/ (or into $ROSTRUM_OUT).
const { build } = require('esbuild');

const outdir = process.env.ROSTRUM_OUT ?? 'dist';
const common = { bundle: true, sourcemap: true, minify: process.argv.includes('--minify'), logLevel: 'warning', target: 'es2022', outdir };
const node = { ...common, platform: 'node', format: 'cjs', external: ['vscode'] };
const web = { ...common, platform: 'browser', define: { global: 'globalThis' } };

Promise.all([
  build({ ...node, entryPoints: { client: 'client/src/extension.ts', server: 'server/src/server.ts' } }),
  build({ ...node, entryPoints: { cli: 'server/src/cli.ts' }, banner: { js: '#!/usr/bin/env node' } }),
  build({ ...web, format: 'cjs', external: ['vscode'], entryPoints: { 'client.browser': 'client/src/browser.ts' } }),
  build({ ...web, format: 'iife', entryPoints: { 'server.browser': 'server/src/serverBrowser.ts' } }),
]).catch(() => process.exit(1));
