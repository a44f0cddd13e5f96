// The rostrum.yaml that holds for a file: the nearest in its folder or above. What is wrong in one is said on standard error, once.
//
//   rostrum: talks/rostrum.yaml:3:1 “profil” is no key that is known here; the nearest is “profile”. It is ignored.

import { dirname, join, relative, resolve, sep } from 'node:path';
import type { CheckOptions } from '../checks/check';
import { positionAt, textOf } from '../core/text';
import type { ParseOptions } from '../core/transcript';
import { type Config, configFile, readConfig } from '../exchange/configYaml';
import { isIgnored } from '../exchange/ignored';
import type { Problem } from '../exchange/yaml';
import { decode, Unreadable } from './input';

export interface Project {
  /** What the command line may overrule. */
  readonly parsing: Omit<ParseOptions, 'format'>;
  readonly rules: CheckOptions['rules'];
  readonly format: Config['format'];
  /** Whether nothing is to be found wrong in the file. */
  readonly isIgnored: boolean;
}

/** Where no rostrum.yaml holds. */
export const noProject: Project = { parsing: {}, rules: {}, format: {}, isIgnored: false };

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
    const { profile, sessionDate, rules, format, ignore } = found.config;
    return {
      parsing: { ...(profile && { profile }), ...(sessionDate && { sessionDate }) },
      rules,
      format,
      isIgnored: isIgnored(relative(found.folder, path).split(sep).join('/'), ignore),
    };
  };
}

interface Found {
  readonly folder: string;
  readonly config: Config;
}

async function load(folder: string, { read, err }: ProjectsHost): Promise<Found | null> {
  const path = join(folder, configFile);
  const shown = relative('', path);
  let source: string;
  try {
    source = decode(await read(path));
  } catch (error) {
    if (error instanceof Unreadable) err(`rostrum: ${shown} ${error.message}\n`);
    return null;
  }
  const { config, problems } = readConfig(source);
  err(problems.map((problem) => complaint(shown, source, problem)).join(''));
  return { folder, config };
}

function complaint(file: string, source: string, { start, message }: Problem): string {
  const { line, character } = positionAt(textOf(source), start);
  return `rostrum: ${file}:${line + 1}:${character + 1} ${message}\n`;
}
