// A world in memory for the command line: files by path, with folders where paths have slashes, and what was printed and written.

import { resolve, sep } from 'node:path';
import type { Input, Told } from '../../server/src/cli/command';
import { noProject } from '../../server/src/cli/project';
import { run, type World } from '../../server/src/cli/run';
import { parse } from '../../server/src/core/parse';

export type Files = Record<string, string | Uint8Array>;

export interface Said {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

const failure = (code: string): Error => Object.assign(new Error(code), { code });

/** Writing changes `files`. */
export function worldOf(files: Files, differing: Partial<World> = {}) {
  const said = { out: '', err: '' };
  const nameOf = (file: string): string | undefined => Object.keys(files).find((name) => file === name || resolve(name) === resolve(file));
  const folderOf = (path: string): string => `${resolve(path)}${sep}`;
  const isFolder = (path: string): boolean => Object.keys(files).some((name) => resolve(name).startsWith(folderOf(path)));
  const world: World = {
    async read(file) {
      const name = nameOf(file);
      if (name === undefined) throw failure(isFolder(file) ? 'EISDIR' : 'ENOENT');
      const content = files[name]!;
      return typeof content === 'string' ? Buffer.from(content) : content;
    },
    async write(file, bytes) {
      files[nameOf(file)!] = bytes;
    },
    async entries(folder) {
      if (nameOf(folder) !== undefined) throw failure('ENOTDIR');
      if (!isFolder(folder)) throw failure('ENOENT');
      const below = Object.keys(files)
        .map((name) => resolve(name))
        .filter((name) => name.startsWith(folderOf(folder)))
        .map((name) => name.slice(folderOf(folder).length).split(sep));
      const names = new Map(below.map(([name, ...rest]) => [name!, rest.length > 0]));
      return [...names].map(([name, isFolder]) => ({ name, isFolder }));
    },
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    serve: () => Promise.resolve(void (said.out += 'serving')),
    today: '2024-05-14',
    colours: false,
    columns: 100,
    isWatched: false,
    pageOf: () => undefined,
    ...differing,
  };
  return { world, said };
}

export async function rostrum(files: Files, args: readonly string[], differing?: Partial<World>): Promise<Said> {
  const { world, said } = worldOf(files, differing);
  const status = await run(args, world);
  return { status, ...said };
}

/** What a command is told where nothing is said. */
export const told = (given: Told['given'] = {}): Told => ({
  given,
  today: '2024-05-14',
  colours: false,
  columns: 100,
  pageOf: () => undefined,
  async *transcriptsUnder() {},
});

export const inputOf = (source: string, file = 'talk.txt'): Input => ({
  file,
  transcript: parse(source),
  read: (text) => parse(text),
  project: noProject,
});
