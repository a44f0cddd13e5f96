// The other transcripts of a workspace, read one after the other for what must reach them all: open ones as the editor has them, the
// rest from their files, each under what its folder declares. Files that rostrum.yaml ignores are left alone.

import { parse } from '../core/parse';
import { lengthOf, stringOf, textOf } from '../core/text';
import type { Transcript } from '../core/transcript';
import { type Documents, languageOfName, parseOptions } from './documents';
import { type Files, keyOf } from './files';
import type { Projects } from './projects';

export interface WorkspaceTexts {
  /** Whether a document lies in a folder of the workspace. */
  areThere(uri: string): boolean;
  /**
   * What `answer` says of each transcript in the folder of `uri` but this one, by uri, where it says anything. Only texts that
   * `wanted` lets through are read as transcripts.
   */
  each<R>(
    uri: string,
    endings: readonly string[],
    wanted: (source: string) => boolean,
    answer: (transcript: Transcript) => R | null,
  ): Promise<Map<string, R>>;
}

export interface WorkspaceTextsHost {
  readonly documents: Documents;
  readonly files: Files;
  readonly projects: Projects;
}

/** A file of this size is no transcript that somebody would rename in unseen. */
const LARGEST = 20_000_000;

export const workspaceTexts = ({ documents, files, projects }: WorkspaceTextsHost): WorkspaceTexts => ({
  areThere: (uri) => projects.rootOf(uri) !== undefined,
  async each(uri, endings, wanted, answer) {
    const found = new Map<string, NonNullable<ReturnType<typeof answer>>>();
    const root = projects.rootOf(uri);
    if (root === undefined) return found;
    const open = new Map(documents.uris().map((one) => [keyOf(one), one]));
    for (const file of await files.find(root, endings)) {
      const known = open.get(keyOf(file));
      if (keyOf(file) === keyOf(uri)) continue;
      const project = await projects.projectOf(file);
      if (project.isIgnored) continue;
      const snapshot = known === undefined ? undefined : await documents.snapshot(known);
      const text = snapshot?.text ?? textOf((await files.read(file)) ?? '');
      if (lengthOf(text) > LARGEST || !wanted(stringOf(text))) continue;
      const transcript =
        snapshot?.transcript ?? parse(text, parseOptions(text, languageOfName(file), project.config.profile ?? '', project));
      const said = answer(transcript);
      if (said !== null && said !== undefined) found.set(known ?? file, said);
    }
    return found;
  },
});
