// What the command line does with its arguments. Exit status: 0 well, 1 `check` found errors, 2 something could not be done.

import { parseArgs } from 'node:util';
import { parse } from '../core/parse';
import type { Transcript } from '../core/transcript';
import { annotation } from './annotate';
import { decode, formatOf, unreadable } from './input';

/** The world outside: files (`-` is standard input) and the two streams. */
export interface World {
  read(file: string): Promise<Uint8Array>;
  out(text: string): void;
  err(text: string): void;
}

export async function run(args: readonly string[], world: World): Promise<number> {
  const [command, ...rest] = args;
  const { values, positionals } = parseArgs({
    args: rest,
    allowPositionals: true,
    options: { profile: { type: 'string' }, 'session-date': { type: 'string' } },
  });
  let status = 0;
  for (const file of positionals) {
    try {
      const text = decode(await world.read(file));
      const transcript: Transcript = parse(text, { profile: values.profile, sessionDate: values['session-date'], format: formatOf(file) });
      if (command === 'annotate') world.out(`${JSON.stringify(annotation(file, transcript))}\n`);
    } catch (error) {
      world.err(`rostrum: ${file} ${unreadable(error).message}\n`);
      status = 2;
    }
  }
  return status;
}
