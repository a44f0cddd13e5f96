// Writes what is made from the rules and profiles themselves: the rules' pages in docs/rules, the schema of rostrum.yaml, and the
// profiles and codes that package.json offers. Run it after either changed: node scripts/ruleDocs.mjs
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '..');
const entry = `export { checks } from './server/src/checks/all'; export { ruleIndex, rulePage } from './server/src/checks/page';
export { configSchema } from './server/src/exchange/configSchema';
export { profiles, readingNames } from './server/src/features/profiles';`;
const { outputFiles } = await build({
  stdin: { contents: entry, resolveDir: root, loader: 'ts' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
});
const { checks, configSchema, profiles, readingNames, ruleIndex, rulePage } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

const folder = join(root, 'docs/rules');
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) rmSync(join(folder, file));
for (const check of checks) writeFileSync(join(folder, `${check.code}.md`), rulePage(check));
writeFileSync(join(folder, 'README.md'), ruleIndex(checks));
const write = (file, value) => writeFileSync(join(root, file), `${JSON.stringify(value, null, 2)}\n`);
write('schemas/rostrum.schema.json', configSchema(checks));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { 'rostrum.profile': profile, 'rostrum.rules': rules } = manifest.contributes.configuration.properties;
const offered = [{ name: '', title: 'Each document decides', example: '' }, ...profiles()];
profile.enum = offered.map(({ name }) => name);
profile.enumItemLabels = offered.map(({ title }) => title);
profile.enumDescriptions = offered.map(({ example }) => example.replaceAll(/\s*\n\s*/g, ' ⏎ '));
rules.propertyNames = { enum: checks.map(({ code }) => code) };
rules.additionalProperties.anyOf[1].propertyNames.enum = ['default', ...readingNames];
write('package.json', manifest);
console.log(`${checks.length} pages in docs/rules`);
