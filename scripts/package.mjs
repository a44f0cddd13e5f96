// Packages what is in dist/ as rostrum.vsix.
import { join } from 'node:path';
import { bin, must, root } from './need.mjs';

export function packageExtension() {
  const vsix = join(root, 'rostrum.vsix');
  must(bin('vsce'), ['package', '--no-dependencies', '--allow-missing-repository', '-o', vsix], { stdio: ['ignore', 'ignore', 'inherit'] });
  return vsix;
}
