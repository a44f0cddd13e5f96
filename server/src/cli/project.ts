// The rostrum.yaml and the roster that hold for a file: the nearest in its folder or above. What is wrong in one is said on standard error, once.
//
//   rostrum: talks/rostrum.yaml:3:1 “profil” is no key that is known here; the nearest is “profile”. It is ignored.

import { dirname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CheckOptions } from '../checks/check';
import { parse } from '../core/parse';
import type { Roster } from '../core/people/roster';
import { positionAt, type Text, textOf } from '../core/text';
import type { ParseOptions, Transcript } from '../core/transcript';
import type { Config } from '../exchange/configYaml';
import { type Declarations, readDeclarations } from '../exchange/declarations';
import { isIgnored } from '../exchange/ignored';
import { rostersOf } from '../exchange/rosterYaml';
import type { Problem } from '../exchange/yaml';
import { decode, Unreadable } from './input';

export interface Project {
  /** What the command line may overrule. */
  readonly parsing: Omit<ParseOptions, 'format'>;
  readonly checks: Pick<CheckOptions, 'rules' | 'notes'>;
  readonly format: Config['format'];
  readonly roster: Roster | null;
  readonly rosterIsIgnored: boolean;
  /** Where it is declared; null where nothing is. */
  readonly folder: string | null;
  /** Whether nothing is to be found wrong in the file. */
  readonly isIgnored: boolean;
}

/** Where no rostrum.yaml holds. */
export const noProject: Project = {
  parsing: {},
  checks: {},
  format: {},
  roster: null,
  rosterIsIgnored: false,
  folder: null,
  isIgnored: false,
};

/** A file's text as its project has it read; `options` overrule. */
export function transcriptOf(text: Text, { parsing, roster }: Project, options: ParseOptions): Transcript {
  return parse(text, { ...parsing, ...options, rosters: rostersOf(text, roster) });
}

export interface ProjectsHost {
  read(file: string): Promise<Uint8Array>;
  err(text: string): void;
}

/** The project of a file, or of the working folder for standard input. Each rostrum.yaml is read once. */
export function projects(host: ProjectsHost): (file: string) => Promise<Project> {
  const folders = new Map<string, Promise<Found | null>>();
  const inFolder = (folder: string): Promise<Found | null> => {
    let found = folders.get(folder);
    if (!found)
      folders.set(
        folder,
        (found = load(folder, host).then((own) => own ?? (dirname(folder) === folder ? null : inFolder(dirname(folder))))),
      );
    return found;
  };
  return async (file) => {
    const path = file === '-' ? resolve('-') : resolve(file);
    const found = await inFolder(dirname(path));
    if (!found) return noProject;
    const { config, roster, files } = found.declarations;
    const { profile, sessionDate, rules, notes, format, ignore } = config;
    return {
      parsing: { ...(profile && { profile }), ...(sessionDate && { sessionDate }) },
      checks: { rules, notes },
      format,
      roster,
      rosterIsIgnored: isIgnored(files[1]!.path, ignore),
      folder: found.folder,
      isIgnored: isIgnored(relative(found.folder, path).split(sep).join('/'), ignore),
    };
  };
}

interface Found {
  readonly folder: string;
  readonly declarations: Declarations;
}

async function load(folder: string, { read, err }: ProjectsHost): Promise<Found | null> {
  const readText = async (path: string): Promise<string | null> => {
    try {
      return decode(await read(join(folder, path)));
    } catch (error) {
      if (error instanceof Unreadable) err(`rostrum: ${relative('', join(folder, path))} ${error.message}\n`);
      return null;
    }
  };
  const declarations = await readDeclarations(readText, (path) => pathToFileURL(join(folder, path)).href);
  if (declarations.files.every(({ text }) => text === null)) return null;
  for (const { path, text, problems } of declarations.files)
    for (const problem of problems) err(complaint(relative('', join(folder, path)), text ?? textOf(''), problem));
  return { folder, declarations };
}

function complaint(file: string, text: Text, { start, message }: Problem): string {
  const { line, character } = positionAt(text, start);
  return `rostrum: ${file}:${line + 1}:${character + 1} ${message}\n`;
}
