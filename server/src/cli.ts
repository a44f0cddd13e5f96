// The command line: `rostrum annotate talk.txt`. What it says and does is in cli/run.ts; this file lends it the process.

import { constants, existsSync } from 'node:fs';
import { access, chmod, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { run } from './cli/run';

// `rostrum annotate *.txt | head` ends quietly when head has read enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

run(process.argv.slice(2), {
  read: (file) => (file === '-' ? buffer(process.stdin) : readFile(file)),
  write,
  entries: async (folder) =>
    (await readdir(folder, { withFileTypes: true })).map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() })),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  // The server reads its transport from the arguments, and `--stdio` goes without saying.
  serve() {
    if (!process.argv.includes('--stdio')) process.argv.push('--stdio');
    return import('./server');
  },
  today: isoDate(new Date()),
  colours: hasColours(process.stdout),
  columns: process.stdout.columns || process.stderr.columns || 120,
  isWatched: process.stderr.isTTY === true && process.env.TERM !== 'dumb',
  pageOf(code) {
    const page = join(__dirname, '../docs/rules', `${code}.md`);
    return existsSync(page) ? pathToFileURL(page).href : undefined;
  },
}).then((status) => {
  process.exitCode = status;
});

/** Beside the file first, then in its place; behind a link, where the file is. Keeps who may read and write it. */
async function write(file: string, bytes: Uint8Array): Promise<void> {
  const target = await realpath(file);
  await access(target, constants.W_OK);
  const fresh = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    await writeFile(fresh, bytes, { flag: 'wx' });
    await chmod(fresh, (await stat(target)).mode);
    await rename(fresh, target);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

/** https://no-color.org and https://force-color.org, which says more. */
function hasColours({ isTTY }: { isTTY?: boolean }): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = process.env;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isTTY === true && !NO_COLOR && TERM !== 'dumb';
}

function isoDate(day: Date): string {
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
}
