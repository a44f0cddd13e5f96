// The command line: `rostrum annotate talk.txt`. What it says and does is in cli/run.ts; this file lends it the process.

import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { run } from './cli/run';

// `rostrum annotate *.txt | head` ends quietly when head has read enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

run(process.argv.slice(2), {
  read: (file) => (file === '-' ? buffer(process.stdin) : readFile(file)),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  // The server reads its transport from the arguments, and `--stdio` goes without saying.
  serve() {
    if (!process.argv.includes('--stdio')) process.argv.push('--stdio');
    return import('./server');
  },
  today: isoDate(new Date()),
}).then((status) => {
  process.exitCode = status;
});

function isoDate(day: Date): string {
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
}
