// What a folder declares for the transcripts in it: rostrum.yaml, and the roster that it names (roster.yaml where it names none).

import type { Finding } from '../checks/check';
import { rosterFindings } from '../checks/rosterFindings';
import type { Roster } from '../core/people/roster';
import { type Text, textOf } from '../core/text';
import { type Config, configFile, noConfig, readConfig } from './configYaml';
import { readRoster } from './rosterYaml';
import type { Problem } from './yaml';

export const rosterFile = 'roster.yaml';

export interface Declarations {
  readonly config: Config;
  readonly roster: Roster | null;
  /** The files looked for, by their path from the folder, there or not. */
  readonly files: readonly [config: DeclarationFile, roster: DeclarationFile] | readonly [];
}

export interface DeclarationFile {
  readonly path: string;
  /** Null where it is not there. */
  readonly text: Text | null;
  readonly problems: readonly Problem[];
  /** What rules say of it. */
  readonly findings: readonly Finding[];
}

export const noDeclarations: Declarations = { config: noConfig, roster: null, files: [] };

/** `read` answers the text of a file by its path from the folder, null where there is none; `uriOf` what the roster is known by. */
export async function readDeclarations(
  read: (path: string) => Promise<string | Text | null>,
  uriOf: (path: string) => string,
): Promise<Declarations> {
  const textAt = async (path: string): Promise<Text | null> => {
    const found = await read(path);
    return typeof found === 'string' ? textOf(found) : found;
  };
  const text = await textAt(configFile);
  const { config, problems, rosterAt } = text ? readConfig(text) : { config: noConfig, problems: [], rosterAt: null };
  const path = config.roster ?? rosterFile;
  const rosterText = await textAt(path);
  const { roster, problems: complaints } = rosterText ? readRoster(rosterText, uriOf(path)) : { roster: null, problems: [] };
  const missing = !rosterText && rosterAt ? [{ ...rosterAt, message: `There is no file ${path} that could be read.` }] : [];
  const found = roster ? rosterFindings(roster, { rules: config.rules }) : [];
  return {
    config,
    roster,
    files: [
      { path: configFile, text, problems: [...problems, ...missing], findings: [] },
      { path, text: rosterText, problems: complaints, findings: found },
    ],
  };
}
