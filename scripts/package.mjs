// Packages what is in dist/ as rostrum.vsix. From a copy: vsce matches every file of a folder, also those of node_modules and .cache.
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bin, cache, must, root } from './need.mjs';

export function packageExtension() {
  const stage = join(cache, 'extension');
  rmSync(stage, { recursive: true, force: true });
  const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const pattern of ['package.json', ...files]) {
    const path = pattern.replace(/\/\*\.js$/, '');
    cpSync(join(root, path), join(stage, path), { recursive: true, filter: (from) => !from.endsWith('.map') });
  }
  const vsix = join(root, 'rostrum.vsix');
  const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '-o', vsix];
  must(bin('vsce'), ['package', ...options], { cwd: stage, stdio: ['ignore', 'ignore', 'inherit'] });
  return vsix;
}

if (process.argv[1] === import.meta.filename) console.log(packageExtension());
