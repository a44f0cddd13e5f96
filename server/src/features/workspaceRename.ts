// A rename of a speaker in the other files of the workspace: where the roster says that it is the same person, and where a person of
// the same whole name speaks, which may be somebody else: those edits want a confirmation.

import type { TextEdit } from 'vscode-languageserver-types';
import { foldWords } from '../core/labels/labels';
import { declaredAs } from '../core/people/roster';
import type { Span } from '../core/span';
import type { ParseOptions, Speaker, Transcript } from '../core/transcript';
import { type Person, renameEdits } from './rename';
import type { RosterPlace } from './rosterPlace';
import { spelledLabels, spellingEdits } from './spellingRename';

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

/** What a roster says at a place, for the transcripts that it holds for. */
export interface DeclaredPlace {
  readonly place: RosterPlace;
  /** The file of the roster. */
  readonly roster: string;
}

/** Whether a text can hold a label of a declared person: of the spelling, where the place is an alias or id. */
export function mayHoldLabel(source: string, { place: { kind, person, text } }: DeclaredPlace): boolean {
  const spellings = kind === 'name' ? [person.name, person.id, ...person.aliases.map((alias) => alias.text)] : [text];
  const folded = source.toLowerCase();
  // Dots, blanks and signs are written or left out.
  return spellings.some((one) => {
    const words = one.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
    return kind === 'name'
      ? words.length === 0 || folded.includes(words.at(-1)!) || folded.includes(words[0]!)
      : words.every((word) => folded.includes(word));
  });
}

/** Where a transcript holds labels that a place of its roster declares: of the person, or of the one spelling. Sorted. */
export function declaredPlaces(transcript: Transcript, { place, roster }: DeclaredPlace): Span[] {
  const speaker = transcript.speakers.findIndex((one) => one.id === place.person.id);
  if (speaker < 0 || !isTranscript(transcript) || rosterOf(transcript.options, place.person) !== roster) return [];
  if (place.kind !== 'name') return spelledLabels(transcript, place);
  return transcript.turns.filter((turn) => turn.speaker === speaker && turn.end > turn.start);
}

/** The edits of a transcript where an alias or id is renamed; null where it has no such label. */
export function otherSpellingEdits(transcript: Transcript, declared: DeclaredPlace, spelling: string): readonly TextEdit[] | null {
  if (declaredPlaces(transcript, declared).length === 0) return null;
  const edits = spellingEdits(transcript, declared.place, spelling);
  return edits.length ? edits : null;
}

/** Whether a text can hold a label of the person at all: what is cheap to know before it is read as a transcript. */
export const mayName = (source: string, { speaker: { name } }: Renamed): boolean => {
  const words = name.toLowerCase().split(/\s+/);
  const folded = source.toLowerCase();
  return folded.includes(words.at(-1)!) || folded.includes(words[0]!);
};

const rosterOf = ({ rosters }: ParseOptions, { id }: Pick<Person, 'id'>): string | null =>
  declaredAs(rosters, id)?.roster.file?.uri ?? null;

export interface OtherEdits {
  readonly edits: readonly TextEdit[];
  /** By the roster; else by the name alone. */
  readonly isSure: boolean;
}

/** The edits of another file; null where the person does not speak in it. */
export function otherEdits(transcript: Transcript, { speaker, roster }: Renamed, name: string): OtherEdits | null {
  if (!isTranscript(transcript)) return null;
  const same = transcript.speakers.find((other) =>
    roster === null ? isNamesake(other, speaker) : other.id === speaker.id && rosterOf(transcript.options, other) === roster,
  );
  const edits = same ? renameEdits(transcript, same, name) : [];
  return edits.length ? { edits, isSure: roster !== null } : null;
}

/** Two turns of a plain text may be anything. */
const isTranscript = ({ turns, options }: Transcript): boolean => turns.length >= FEWEST || options.format !== undefined;

const FEWEST = 3;

/** "Anna Reed" may be the same person elsewhere; "Anna", "The Chair" and "Speaker 1" are not. */
const isNamesake = (other: Speaker, speaker: Person): boolean =>
  speaker.kind === 'person' && other.kind === 'person' && /\S\s+\S/.test(speaker.name) && foldWords(other.name) === foldWords(speaker.name);
