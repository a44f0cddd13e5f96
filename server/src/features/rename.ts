// textDocument/rename of a speaker in one file (workspaceRename.ts has the others). Only labels and rosters change: what was said stays
// as it was said. A label that is written with a role, with the surname alone or in capitals keeps its way of writing.
//
//   "Mira Holt" → "Mira Lang":   Mayor Mira Holt:  Mayor Mira Lang:      Ms. HOLT:  Ms. LANG:      The Chair:  (unchanged)

import type { Range, TextEdit } from 'vscode-languageserver-types';
import { asScalar, type Roster } from '../core/people/roster';
import type { Span } from '../core/span';
import { offsetAt, type Position, slice, type Text } from '../core/text';
import type { Speaker, Transcript, Turn } from '../core/transcript';
import { turnAt } from '../core/turnAt';
import { rangeInLine, rangeOf } from './range';
import { ownPlaceAt, type RosterPlace } from './rosterPlace';

/** Why nothing can be renamed; its message is for the user. */
export class CannotRename extends Error {}

export interface RenameTarget {
  readonly range: Range;
  readonly placeholder: string;
}

/** Whom a rename is about: who speaks, or who is only declared. */
export type Person = Pick<Speaker, 'id' | 'name' | 'kind'>;

/** The name inside the label at a position, and the whole name to begin with; what stands in the front matter. Throws CannotRename elsewhere. */
export function prepareRename(transcript: Transcript, position: Position): RenameTarget {
  const place = ownPlaceAt(transcript, position);
  if (place) return placeTarget(transcript.text, place);
  const turn = labelAt(transcript, position);
  const speaker = transcript.speakers[turn.speaker]!;
  const part = namePart(slice(transcript.text, turn), speaker.name);
  return { range: rangeInLine(transcript.text, turn.line, part ? inside(turn, part) : turn), placeholder: speaker.name };
}

/** The name, id or alias of a roster whose offsets count in `text`. */
export const placeTarget = (text: Text, { span, text: placeholder }: RosterPlace): RenameTarget => ({
  range: rangeOf(text, span),
  placeholder,
});

/** The person whose label, or entry in the front matter, is at a position. Throws CannotRename elsewhere. */
export function personToRename(transcript: Transcript, position: Position): Person {
  const declared = ownPlaceAt(transcript, position)?.person;
  if (!declared) return transcript.speakers[labelAt(transcript, position).speaker]!;
  return transcript.speakers.find(({ id }) => id === declared.id) ?? { id: declared.id, name: declared.name, kind: 'person' };
}

/** The name that a user typed, without blanks around it. Throws CannotRename with the reason where a label could not hold it. */
export function newNameOf(typed: string): string {
  const name = typed.trim();
  if (!name) throw new CannotRename('A speaker needs a name.');
  const bad = /[\r\n\t:：]/.exec(name);
  if (bad)
    throw new CannotRename(
      `A speaker's name cannot hold ${bad[0] === ':' || bad[0] === '：' ? 'a colon' : 'a line break or tab'}: the label would end there.`,
    );
  return name;
}

/**
 * One edit a label of the person that carries the name, and those of the person's entry in the front matter, in document order.
 * `name` as newNameOf answers it.
 */
export function renameEdits(transcript: Transcript, { id, name: old }: Person, name: string): TextEdit[] {
  const { text, turns, speakers, options } = transcript;
  const index = speakers.findIndex((speaker) => speaker.id === id);
  const edits = (options.rosters ?? []).flatMap((roster) => (roster.file ? [] : rosterEdits(text, roster, id, old, name)));
  for (const turn of turns) {
    if (turn.speaker !== index) continue;
    const label = slice(text, turn);
    const part = namePart(label, old);
    if (!part) continue;
    const newText = asWritten(label.slice(part.start, part.end), part.words, name);
    if (newText !== label.slice(part.start, part.end)) edits.push({ range: rangeInLine(text, turn.line, inside(turn, part)), newText });
  }
  return edits;
}

/** The edits of a person's entry in a roster: the name, and aliases that hold it, for these are labels. */
export function rosterEdits(text: Text, { people }: Roster, id: string, old: string, name: string): TextEdit[] {
  const person = people.find((one) => one.id === id);
  if (!person) return [];
  const aliases = person.aliases.flatMap(({ text: alias, ...span }) => {
    const part = namePart(alias, old);
    const written =
      part && alias.slice(0, part.start) + asWritten(alias.slice(part.start, part.end), part.words, name) + alias.slice(part.end);
    return written && written !== alias ? [{ span, written }] : [];
  });
  return [{ span: person.nameAt, written: name }, ...aliases]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, written }) => ({ range: rangeOf(text, span), newText: asScalar(written) }));
}

function labelAt(transcript: Transcript, position: Position): Turn {
  const offset = offsetAt(transcript.text, position);
  const turn = transcript.turns[turnAt(transcript, offset)];
  if (!turn || offset > turn.end)
    throw new CannotRename('Only speakers can be renamed: put the caret on a label, the name in front of a turn.');
  return turn;
}

export interface NamePart extends Span {
  /** Which words of the person's name the label holds. */
  readonly words: 'all' | 'first' | 'last';
}

/** Where a label, read as text of its own, holds the speaker's name; null in a label of a role alone. */
export function namePart(label: string, name: string): NamePart | null {
  const words = wordsOf(label);
  const wanted = wordsOf(name).map(({ word }) => word);
  const run = (from: number, length: number): Span => ({ start: words[from]!.start, end: words[from + length - 1]!.end });
  for (let from = words.length - wanted.length; from >= 0 && wanted.length; from--)
    if (wanted.every((word, i) => words[from + i]!.word === word)) return { ...run(from, wanted.length), words: 'all' };
  if (wanted.length < 2) return null;
  const last = words.findLastIndex(({ word }) => word === wanted.at(-1));
  if (last >= 0) {
    // Initials and given names in front of the surname go with it: "S. Holt", "Mira Anna Holt".
    let from = last;
    while (from > 0 && (isInitial(words[from - 1]!.word) || wanted.includes(words[from - 1]!.word))) from--;
    return from < last ? { ...run(from, last - from + 1), words: 'all' } : { ...run(last, 1), words: 'last' };
  }
  const first = words.findIndex(({ word }) => word === wanted[0]);
  return first < 0 ? null : { ...run(first, 1), words: 'first' };
}

const isInitial = (word: string): boolean => /^\p{L}\p{M}*$/u.test(word);

/** Words folded for comparison; a length that folding would change does not matter, since the spans are the text's own. */
const wordsOf = (text: string): { readonly word: string; readonly start: number; readonly end: number }[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase().replace(/’/g, "'"),
    start: index,
    end: index + word.length,
  }));

/** A new name for the words of a label, in capitals where those are. */
export function asWritten(old: string, words: NamePart['words'], name: string): string {
  const parts = name.split(/\s+/);
  const chosen = words === 'all' ? name : words === 'last' ? parts.at(-1)! : parts[0]!;
  const inCapitals = old.length > 1 && old === old.toUpperCase() && old !== old.toLowerCase();
  return inCapitals ? chosen.toUpperCase() : chosen;
}

const inside = ({ start }: Span, part: Span): Span => ({ start: start + part.start, end: start + part.end });
