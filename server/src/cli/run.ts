// What the command line does with its arguments: `rostrum check --profile name-colon talks/ -`.
// Exit status: 0 well, 1 something is found wrong, 2 something could not be done (all that could still is).

import { resolve } from 'node:path';
import { version } from '../../../package.json';
import { applied } from '../checks/check';
import { stringOf, type Text, textOf } from '../core/text';
import type { ParseOptions, Transcript } from '../core/transcript';
import { annotate } from './annotate';
import { check } from './check';
import { type Arguments, type Command, type Input, type Outcome, readArguments, shownFile, type Told, usageOf } from './command';
import { type FilesHost, filesOf, transcriptsIn } from './files';
import { fix } from './fix';
import { format } from './format';
import { decode, encodedLike, formatOf, Unreadable, whyUnreadable } from './input';
import { outline } from './outline';
import { createProgress } from './progress';
import { projects, transcriptOf } from './project';

/** The world outside: files (`-` is standard input), the two streams, the clock, and the server for other editors. */
export interface World extends FilesHost, Pick<Told, 'today' | 'colours' | 'columns' | 'pageOf'> {
  /** The whole file or nothing: a reader never sees half of it. */
  write(file: string, bytes: Uint8Array): Promise<void>;
  out(text: string): void;
  err(text: string): void;
  serve(): Promise<unknown>;
  /** Whether somebody watches standard error. */
  readonly isWatched: boolean;
}

const commands: Readonly<Record<string, Command>> = { annotate, outline, check, fix, format };

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
    if (!told.files.length) throw new Error('Name a file or a folder, or "-" for standard input.');
    return await runCommand(command, told, world);
  } catch (error) {
    return refuse(world, firstSentence((error as Error).message), `rostrum ${name} --help`);
  }
}

async function runCommand(command: Command, { files: named, given, parsing }: Arguments, world: World): Promise<number> {
  const { today, colours, columns, pageOf } = world;
  const projectOf = projects(world);
  const job = command.begin({
    given,
    today,
    colours,
    columns,
    pageOf,
    async *transcriptsUnder({ folder }) {
      if (folder === null) return;
      for await (const file of transcriptsIn(folder, world)) if ((await projectOf(file)).folder === folder) yield resolve(file);
    },
  });
  const progress = createProgress(world);
  let status = 0;
  let done = 0;
  const tell = ({ printed = '', noted = '', status: found = 0 }: Outcome): void => {
    progress.clear();
    if (printed) world.out(printed);
    if (noted) world.err(noted);
    status = Math.max(status, found);
  };
  const cannot = (message: string): void => {
    tell({ noted: `rostrum: ${message}\n` });
    status = 2;
  };

  const { files, missing } = await filesOf(named, world);
  missing.forEach(cannot);
  for (const [i, file] of files.entries()) {
    progress.show(i, files.length, file);
    try {
      const bytes = await readable(world.read(file));
      const source = decode(bytes);
      const project = await projectOf(file);
      const options = { ...parsing, format: formatOf(file) };
      const outcome = job.file(inputOf(file, source, project, options));
      if (outcome.edits?.length) await writeBack(file, bytes, source, outcome.edits, world);
      outcome.made?.();
      tell(outcome);
      done++;
    } catch (error) {
      cannot(`${shownFile(file)} ${error instanceof Unreadable ? error.message : `made rostrum fail: ${(error as Error).stack}`}`);
    }
  }
  progress.clear();
  for await (const { file, text, ...outcome } of job.rosters?.() ?? []) {
    try {
      if (outcome.edits?.length) {
        const bytes = await readable(world.read(file));
        if (decode(bytes) !== stringOf(text)) throw new Unreadable('was changed meanwhile; it is left as it is');
        await writeBack(file, bytes, decode(bytes), outcome.edits, world);
      }
      outcome.made?.();
      tell(outcome);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      cannot(`${file} ${error.message}`);
    }
  }
  if (job.end) tell(job.end(done));
  return status;
}

/** A file that is ignored need not be read through. */
function inputOf(file: string, source: string, project: Input['project'], options: ParseOptions): Input {
  let transcript: Transcript | undefined;
  const read = (text: Text, roster = project.roster): Transcript => transcriptOf(text, { ...project, roster }, options);
  return {
    file,
    project,
    read,
    get transcript() {
      return (transcript ??= read(textOf(source)));
    },
  };
}

async function writeBack(
  file: string,
  bytes: Uint8Array,
  source: string,
  edits: NonNullable<Outcome['edits']>,
  world: World,
): Promise<void> {
  if (Buffer.compare(encodedLike(source, bytes), bytes) !== 0)
    throw new Unreadable('cannot be written as it was read; it is left as it is');
  try {
    await world.write(file, encodedLike(applied(source, edits), bytes));
  } catch (error) {
    throw new Unreadable(`cannot be written: ${(error as Error).message}`);
  }
}

async function readable(bytes: Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return await bytes;
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

A folder stands for the transcripts in it and below, "-" for standard input; patterns such as "talks/**/*.txt" may
be quoted. The format is told from the file's name (.vtt, .srt, .cha).
rostrum COMMAND --help says more; rostrum --version says which one this is.
`;

const serveUsage = `usage: rostrum serve [--stdio]

Speaks the Language Server Protocol on standard input and output.
`;
