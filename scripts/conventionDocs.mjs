// Writes docs/conventions.md from the profiles: node scripts/conventionDocs.mjs
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '..');
const entry = `export { PROFILES } from './server/src/core/conventions/profiles'; export { conventionsPage } from './server/src/core/conventions/page';`;
const { outputFiles } = await build({
  stdin: { contents: entry, resolveDir: root, loader: 'ts' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
});
const { PROFILES, conventionsPage } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

writeFileSync(join(root, 'docs/conventions.md'), conventionsPage(PROFILES));
console.log(`${PROFILES.length} conventions in docs/conventions.md`);
