// What the command line does with its arguments: `rostrum check --profile name-colon talk.txt -`.
// Exit status: 0 well, 1 `check` found errors, 2 something could not be done (all that could still is).

import { version } from '../../../package.json';
import { parse } from '../core/parse';
import { annotate } from './annotate';
import { check } from './check';
import { type Arguments, type Command, readArguments, usageOf } from './command';
import { decode, formatOf, Unreadable, whyUnreadable } from './input';
import { outline } from './outline';
import { projects } from './project';

/** The world outside: files (`-` is standard input), the two streams, the clock, and the server for other editors. */
export interface World {
  read(file: string): Promise<Uint8Array>;
  out(text: string): void;
  err(text: string): void;
  serve(): Promise<unknown>;
  /** ISO date. */
  readonly today: string;
}

const commands: Readonly<Record<string, Command>> = { annotate, outline, check };

/** Answers the exit status; rejects for nothing that a user can do. */
export async function run(args: readonly string[], world: World): Promise<number> {
  const [name = '', ...rest] = args;
  const help = rest.includes('--help') || rest.includes('-h');
  if (['--help', '-h', 'help'].includes(name)) return say(world, usage);
  if (['--version', '-v'].includes(name)) return say(world, `${version}\n`);
  if (name === 'serve') return help ? say(world, serveUsage) : world.serve().then(() => 0);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return refuse(world, name ? `“${name}” is not a command.` : 'Say what to do.', 'rostrum --help');
  if (help) return say(world, usageOf(name, command));
  try {
    const told = readArguments(command, rest);
    if (!told.files.length) throw new Error('Name a file, or "-" for standard input.');
    return await runCommand(command, told, world);
  } catch (error) {
    return refuse(world, firstSentence((error as Error).message), `rostrum ${name} --help`);
  }
}

async function runCommand(command: Command, { files, given, parsing }: Arguments, world: World): Promise<number> {
  let status = 0;
  const projectOf = projects(world);
  for (const file of files) {
    try {
      const text = decode(await read(file, world));
      const project = await projectOf(file);
      const options = { ...project.parsing, ...parsing, format: formatOf(file) };
      const outcome = command.run(file, parse(text, options), { given, today: world.today, project });
      world.out(outcome.printed);
      status = Math.max(status, outcome.status);
    } catch (error) {
      world.err(
        `rostrum: ${file === '-' ? 'standard input' : file} ${error instanceof Unreadable ? error.message : `made rostrum fail: ${(error as Error).stack}`}\n`,
      );
      status = 2;
    }
  }
  return status;
}

async function read(file: string, world: World): Promise<Uint8Array> {
  try {
    return await world.read(file);
  } catch (error) {
    throw new Unreadable(whyUnreadable(error as NodeJS.ErrnoException));
  }
}

// parseArgs goes on with advice about file names that begin with a dash.
const firstSentence = (message: string): string => message.replace(/\. To specify .*/s, '.');

function say(world: World, text: string): number {
  world.out(text);
  return 0;
}

function refuse(world: World, message: string, help: string): number {
  world.err(`rostrum: ${message} See ${help}\n`);
  return 2;
}

const usage = `usage: rostrum COMMAND [OPTION…] FILE…

${[...Object.entries(commands).map(([name, { summary }]) => [name, summary]), ['serve', 'be a language server for an editor']]
  .map(([name, summary]) => `  ${name!.padEnd(12)}${summary}`)
  .join('\n')}

"-" reads standard input. The format is told from the file's name (.vtt, .srt, .cha).
rostrum COMMAND --help says more; rostrum --version says which one this is.
`;

const serveUsage = `usage: rostrum serve [--stdio]

Speaks the Language Server Protocol on standard input and output.
`;
