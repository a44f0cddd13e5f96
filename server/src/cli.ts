// The command line: `rostrum annotate talk.txt`. What it says and does is in cli/run.ts; this file lends it the process.

import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { run } from './cli/run';

// `rostrum check *.txt | head` ends quietly when head has read enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const status = run(process.argv.slice(2), {
  read: (file) => (file === '-' ? buffer(process.stdin) : readFile(file)),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
status.then((code) => {
  process.exitCode = code;
});
