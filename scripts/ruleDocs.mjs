// Writes what is made from the rules themselves, their pages in docs/rules and the schema of rostrum.yaml: node scripts/ruleDocs.mjs
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '..');
const entry = `export { checks } from './server/src/checks/all'; export { ruleIndex, rulePage } from './server/src/checks/page';
export { configSchema } from './server/src/exchange/configSchema';`;
const { outputFiles } = await build({
  stdin: { contents: entry, resolveDir: root, loader: 'ts' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
});
const { checks, configSchema, ruleIndex, rulePage } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

const folder = join(root, 'docs/rules');
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) rmSync(join(folder, file));
for (const check of checks) writeFileSync(join(folder, `${check.code}.md`), rulePage(check));
writeFileSync(join(folder, 'README.md'), ruleIndex(checks));
writeFileSync(join(root, 'schemas/rostrum.schema.json'), `${JSON.stringify(configSchema(checks), null, 2)}\n`);
console.log(`${checks.length} pages in docs/rules`);
