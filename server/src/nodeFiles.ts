// Files for a server that runs as a process: what editors without a file system of their own to lend have it read.

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Files } from './lsp/files';

export const nodeFiles: Files = {
  async read(uri) {
    const path = pathOf(uri);
    if (path === null) return null;
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
    } catch {
      return null;
    }
  },
  async find(folder, endings) {
    const path = pathOf(folder);
    const found: string[] = [];
    if (path !== null) await walk(path, (name) => endings.some((ending) => name.endsWith(ending)), found);
    return found.map((file) => pathToFileURL(file).href);
  },
};

const MOST = 5000;
/** Folders deeper than this are a loop of links or no place for transcripts. */
const DEEPEST = 20;

async function walk(folder: string, wanted: (name: string) => boolean, found: string[], depth = 0): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (found.length >= MOST) return;
    if (entry.isFile() && wanted(entry.name)) found.push(join(folder, entry.name));
    else if (entry.isDirectory() && depth < DEEPEST && !entry.name.startsWith('.') && entry.name !== 'node_modules')
      await walk(join(folder, entry.name), wanted, found, depth + 1);
  }
}

function pathOf(uri: string): string | null {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : null;
  } catch {
    return null;
  }
}
