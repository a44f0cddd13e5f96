// Bundles the workbench suite into dist-test/, once for each extension host.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './need.mjs';

// mocha 12 is "type": "module": esbuild then leaves its UMD browser build unwrapped, and that overwrites the bundle's own module.exports.
const mochaAsScript = {
  name: 'mocha-as-script',
  setup: (esbuild) =>
    esbuild.onLoad({ filter: /mocha[\\/]mocha\.js$/ }, ({ path }) => ({
      contents: `(function (module, exports, define) {${readFileSync(path, 'utf8')}\n}).call(globalThis);`,
      loader: 'js',
    })),
};

export async function buildTests() {
  const common = {
    absWorkingDir: root,
    bundle: true,
    sourcemap: true,
    logLevel: 'warning',
    outdir: join(root, 'dist-test'),
    target: 'es2022',
    format: 'cjs',
  };
  const host = (name) => ({ ...common, entryPoints: { [`index.${name}`]: `test/workbench/index.${name}.ts` } });
  await Promise.all([
    build({ ...host('node'), platform: 'node', external: ['vscode', 'mocha'] }),
    build({ ...host('browser'), platform: 'browser', external: ['vscode'], define: { global: 'globalThis' }, plugins: [mochaAsScript] }),
  ]);
}
