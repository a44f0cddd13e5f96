// The other transcripts of a workspace, read a few at a time for what must reach them all: open ones as the editor has them, the
// rest from their files, each under what its folder declares. Files that rostrum.yaml ignores are left alone.

import { parse } from '../core/parse';
import { stringOf, textOf } from '../core/text';
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

const AT_ONCE = 16;

export function workspaceTexts({ documents, files, projects }: WorkspaceTextsHost): WorkspaceTexts {
  const readOpen = async (uri: string, wanted: (source: string) => boolean): Promise<Transcript | null> => {
    const snapshot = await documents.snapshot(uri);
    return snapshot && wanted(stringOf(snapshot.text)) ? snapshot.transcript : null;
  };
  const readFile = async (uri: string, wanted: (source: string) => boolean): Promise<Transcript | null> => {
    const source = await files.read(uri);
    if (source === null || source.length > LARGEST || !wanted(source)) return null;
    const project = await projects.projectOf(uri);
    const text = textOf(source);
    return parse(text, parseOptions(text, languageOfName(uri), project.config.profile ?? '', project));
  };
  return {
    areThere: (uri) => projects.rootOf(uri) !== undefined,
    async each(uri, endings, wanted, answer) {
      const found = new Map<string, NonNullable<ReturnType<typeof answer>>>();
      const root = projects.rootOf(uri);
      if (root === undefined) return found;
      const open = new Map(documents.uris().map((one) => [keyOf(one), one]));
      const ask = async (file: string) => {
        if (keyOf(file) === keyOf(uri) || (await projects.projectOf(file)).isIgnored) return;
        const known = open.get(keyOf(file));
        const transcript = await (known === undefined ? readFile(file, wanted) : readOpen(known, wanted));
        const said = transcript && answer(transcript);
        if (said !== null && said !== undefined) found.set(known ?? file, said);
      };
      const all = await files.find(root, endings);
      for (let i = 0; i < all.length; i += AT_ONCE) await Promise.all(all.slice(i, i + AT_ONCE).map(ask));
      return found;
    },
  };
}
