// The files that arguments name: `talks/` is the transcripts in that folder and below, `talks/**/*.txt` what matches where no shell has
// looked, anything else itself. In a folder a `.txt` is taken where it reads like a transcript.

import { basename, join, posix, sep } from 'node:path';
import picomatch from 'picomatch';
import { looksLikeTranscript } from '../features/detection';
import { decode } from './input';

export interface FilesHost {
  read(file: string): Promise<Uint8Array>;
  /** What is in a folder. Rejects with `ENOTDIR` where there is a file, as `readdir` does. */
  entries(folder: string): Promise<readonly Entry[]>;
}

export interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
}

export interface Found {
  /** Each once, in the order of the arguments and of their names. */
  readonly files: readonly string[];
  /** What an argument named in vain, for people: "talks/ holds no transcripts (…)". */
  readonly missing: readonly string[];
}

export async function filesOf(args: readonly string[], host: FilesHost): Promise<Found> {
  const files = new Set<string>();
  const missing: string[] = [];
  for (const arg of args) {
    const found = await filesOfOne(arg, host);
    if (typeof found === 'string') missing.push(`${arg} ${found}`);
    else for (const file of found) files.add(file);
  }
  return { files: [...files], missing };
}

/** The files, or why there are none. */
async function filesOfOne(arg: string, host: FilesHost): Promise<readonly string[] | string> {
  if (arg === '-') return [arg];
  let names: readonly Entry[];
  try {
    names = await host.entries(arg);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return [arg];
    const pattern = sep === '/' ? arg : arg.replaceAll(sep, '/');
    if (!picomatch.scan(pattern).isGlob) return [arg];
    const matching = await matches(pattern, host);
    return matching.length ? matching : 'matches no file';
  }
  const files: string[] = [];
  for await (const file of transcriptsIn(arg, host, names)) files.push(file);
  return files.length ? files : `holds no transcripts (${endings.join(', ')}, or .txt that reads like one)`;
}

/** The transcripts in a folder and below. */
export async function* transcriptsIn(folder: string, host: FilesHost, known?: readonly Entry[]): AsyncGenerator<string> {
  for await (const file of walk(folder, host, known)) if (await isTranscript(file, host)) yield file;
}

async function matches(pattern: string, host: FilesHost): Promise<string[]> {
  const { base } = picomatch.scan(pattern);
  const isMatch = picomatch(posix.normalize(pattern), { windows: false });
  const found: string[] = [];
  for await (const file of walk(base || '.', host)) if (isMatch(posix.normalize(file.replaceAll(sep, '/')))) found.push(file);
  return found;
}

/** Files below a folder, by name; not in folders that are hidden or hold packages. A folder that cannot be read has none. */
async function* walk(folder: string, host: FilesHost, known?: readonly Entry[]): AsyncGenerator<string> {
  const entries = known ?? (await host.entries(folder).catch(() => []));
  for (const { name, isFolder } of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (name.startsWith('.') || (isFolder && name === 'node_modules')) continue;
    const path = folder === '.' ? name : join(folder, name);
    if (isFolder) yield* walk(path, host);
    else yield path;
  }
}

const endings = ['.transcript', '.transcript.txt', '.vtt', '.srt', '.cha'] as const;

/** How much of a `.txt` is looked at. */
const BEGINNING = 32_768;

async function isTranscript(file: string, { read }: FilesHost): Promise<boolean> {
  const name = basename(file).toLowerCase();
  if (endings.some((ending) => name.endsWith(ending))) return true;
  if (!name.endsWith('.txt')) return false;
  try {
    return looksLikeTranscript(decode(await read(file)).slice(0, BEGINNING)).is;
  } catch {
    return true; // what cannot be read is said once its turn has come
  }
}
