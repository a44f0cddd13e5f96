// The rosters of the files that a command is done with: what became of each, and who was heard under it. Rosters are files that many
// transcripts share, so what is found in one, or written into it, comes once, when all files are done.

import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Edit, FileEdits } from '../checks/check';
import type { Roster } from '../core/people/roster';
import { lengthOf, type Text } from '../core/text';
import type { Transcript } from '../core/transcript';
import { readRoster } from '../exchange/rosterYaml';
import { editedText } from '../features/editedText';
import { composed } from '../features/format/composed';
import { createJoin } from '../features/repair';
import type { Input, Told } from './command';
import type { Project } from './project';

export interface UsedRoster {
  /** As people name it. */
  readonly file: string;
  /** As it was read. */
  readonly text: Text;
  readonly project: Project;
  /** As it has become; null once nobody is declared in it any more. */
  roster(): Roster | null;
  /** From what was read to what it has become; sorted, none overlapping another. */
  edits(): readonly Edit[];
  /** Places changed, by the code of the rule. */
  readonly places: ReadonlyMap<string, number>;
  /** Makes edits with the next `settle`; answers whether they are of this roster as it is, and there is room for them. */
  add(edits: Omit<FileEdits, 'isNew'>, code: string): boolean;
  /** Whether there was anything to make. */
  settle(): boolean;
  hear(input: Input, transcript?: Transcript): void;
  /** The ids of all who speak under it; undefined where some transcript that it holds for was not heard, or not understood. */
  heard(told: Pick<Told, 'transcriptsUnder'>): Promise<ReadonlySet<string> | undefined>;
}

/** Each roster once, in the order in which it was first used. */
export function usedRosters(): { of(project: Project): UsedRoster | null; all(): readonly UsedRoster[] } {
  const used = new Map<string, UsedRoster>();
  return {
    of(project) {
      const file = project.roster?.file;
      if (!file || project.rosterIsIgnored) return null;
      const known = used.get(file.uri) ?? createUsed(project, project.roster!, file);
      used.set(file.uri, known);
      return known;
    },
    all: () => [...used.values()],
  };
}

function createUsed(project: Project, first: Roster, { uri, text: before }: NonNullable<Roster['file']>): UsedRoster {
  let roster: Roster | null = first;
  let text = before;
  let edits: readonly Edit[] = [];
  let join = createJoin();
  const places = new Map<string, number>();
  const files = new Set<string>();
  const ids = new Set<string>();
  let isClear = true;
  return {
    file: relative('', fileURLToPath(uri)),
    text: before,
    project,
    places,
    roster: () => roster,
    edits: () => edits,
    add(wanted, code) {
      if (wanted.uri !== uri || wanted.text !== text || wanted.edits.length === 0 || !join.add(wanted)) return false;
      places.set(code, (places.get(code) ?? 0) + 1);
      return true;
    },
    settle() {
      const made = join.edits();
      if (made.length === 0) return false;
      join = createJoin();
      edits = composed(edits, made, lengthOf(before));
      text = editedText(text, made);
      roster = readRoster(text, uri).roster;
      return true;
    },
    hear({ file, transcript: asRead }, transcript = asRead) {
      files.add(resolve(file));
      const { speakers, turns, convention } = transcript;
      if (turns.length < 2 || convention.profiles.length === 0) isClear = false;
      for (const { id } of speakers) ids.add(id);
    },
    async heard({ transcriptsUnder }) {
      if (roster?.people.every(({ id }) => ids.has(id))) return ids;
      if (!isClear) return undefined;
      for await (const file of transcriptsUnder(project)) if (!files.has(file)) return undefined;
      return ids;
    },
  };
}
