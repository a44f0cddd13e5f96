// A rename of a speaker in the other files of the workspace: where the roster says that it is the same person, and where a person of
// the same whole name speaks, which may be somebody else: those edits want a confirmation.

import type { TextEdit } from 'vscode-languageserver-types';
import { foldWords } from '../core/labels/labels';
import { declaredAs } from '../core/people/roster';
import type { ParseOptions, Speaker, Transcript } from '../core/transcript';
import { type Person, renameEdits } from './rename';

/** Who is renamed, as the file says in which somebody asked for it. */
export interface Renamed {
  readonly speaker: Person;
  /** The file of the roster that declares the person, if one does. */
  readonly roster: string | null;
}

export const renamedIn = ({ options }: Transcript, speaker: Person): Renamed => ({
  speaker,
  roster: rosterOf(options, speaker),
});

/** Names of files that hold transcripts, or may. */
export const transcriptEndings: readonly string[] = ['.transcript', '.txt', '.vtt', '.srt', '.cha'];

/** Whether a text can hold a label of the person at all: what is cheap to know before it is read as a transcript. */
export const mayName = (source: string, { speaker: { name } }: Renamed): boolean => {
  const words = name.toLowerCase().split(/\s+/);
  const folded = source.toLowerCase();
  return folded.includes(words.at(-1)!) || folded.includes(words[0]!);
};

const rosterOf = ({ rosters }: ParseOptions, { id }: Person): string | null => declaredAs(rosters, id)?.roster.file?.uri ?? null;

export interface OtherEdits {
  readonly edits: readonly TextEdit[];
  /** By the roster; else by the name alone. */
  readonly isSure: boolean;
}

/** The edits of another file; null where the person does not speak in it. */
export function otherEdits(transcript: Transcript, { speaker, roster }: Renamed, name: string): OtherEdits | null {
  // Two turns of a plain text may be anything.
  if (transcript.turns.length < FEWEST && transcript.options.format === undefined) return null;
  const same = transcript.speakers.find((other) =>
    roster === null ? isNamesake(other, speaker) : other.id === speaker.id && rosterOf(transcript.options, other) === roster,
  );
  const edits = same ? renameEdits(transcript, same, name) : [];
  return edits.length ? { edits, isSure: roster !== null } : null;
}

const FEWEST = 3;

/** "Anna Reed" may be the same person elsewhere; "Anna", "The Chair" and "Speaker 1" are not. */
const isNamesake = (other: Speaker, speaker: Person): boolean =>
  speaker.kind === 'person' && other.kind === 'person' && /\S\s+\S/.test(speaker.name) && foldWords(other.name) === foldWords(speaker.name);
