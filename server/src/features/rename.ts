// textDocument/rename of a speaker within the file. Only labels change: what was said stays as it was said. A label that is written
// with a role, with the surname alone or in capitals keeps its way of writing.
//
//   "Mira Holt" → "Mira Lang":   Mayor Mira Holt:  Mayor Mira Lang:      Ms. HOLT:  Ms. LANG:      The Chair:  (unchanged)

import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { Span } from '../core/span';
import { offsetAt, type Position, slice } from '../core/text';
import type { Speaker, Transcript, Turn } from '../core/transcript';
import { rangeInLine } from './range';
import { turnIndexAt } from './target';

/** Why nothing can be renamed; its message is for the user. */
export class CannotRename extends Error {}

export interface RenameTarget {
  readonly range: Range;
  readonly placeholder: string;
}

/** The name inside the label at a position, and the person's whole name to begin with. Throws CannotRename elsewhere. */
export function prepareRename(transcript: Transcript, position: Position): RenameTarget {
  const turn = labelAt(transcript, position);
  const speaker = transcript.speakers[turn.speaker]!;
  const part = namePart(slice(transcript.text, turn), speaker);
  return { range: rangeInLine(transcript.text, turn.line, part ? inside(turn, part) : turn), placeholder: speaker.name };
}

/** One edit a label that carries the name, in document order. Throws CannotRename with the reason. */
export function renameEdits(transcript: Transcript, position: Position, newName: string): TextEdit[] {
  const { text, turns, speakers } = transcript;
  const { speaker: index } = labelAt(transcript, position);
  const name = newName.trim();
  if (!name) throw new CannotRename('A speaker needs a name.');
  const bad = /[\r\n\t:：]/.exec(name);
  if (bad)
    throw new CannotRename(
      `A speaker's name cannot hold ${bad[0] === ':' || bad[0] === '：' ? 'a colon' : 'a line break or tab'}: the label would end there.`,
    );
  const speaker = speakers[index]!;
  const edits: TextEdit[] = [];
  for (const turn of turns) {
    if (turn.speaker !== index) continue;
    const label = slice(text, turn);
    const part = namePart(label, speaker);
    if (!part) continue;
    const newText = asWritten(label.slice(part.start, part.end), part.words, name);
    if (newText !== label.slice(part.start, part.end)) edits.push({ range: rangeInLine(text, turn.line, inside(turn, part)), newText });
  }
  return edits;
}

function labelAt(transcript: Transcript, position: Position): Turn {
  const offset = offsetAt(transcript.text, position);
  const turn = transcript.turns[turnIndexAt(transcript, offset)];
  if (!turn || offset > turn.end)
    throw new CannotRename('Only speakers can be renamed: put the caret on a label, the name in front of a turn.');
  return turn;
}

interface NamePart extends Span {
  /** Which words of the person's name the label holds. */
  readonly words: 'all' | 'first' | 'last';
}

/** Where a label, read as text of its own, holds the speaker's name; null in a label of a role alone. */
function namePart(label: string, { name }: Speaker): NamePart | null {
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

function asWritten(old: string, words: NamePart['words'], name: string): string {
  const parts = name.split(/\s+/);
  const chosen = words === 'all' ? name : words === 'last' ? parts.at(-1)! : parts[0]!;
  const inCapitals = old.length > 1 && old === old.toUpperCase() && old !== old.toLowerCase();
  return inCapitals ? chosen.toUpperCase() : chosen;
}

const inside = ({ start }: Span, part: Span): Span => ({ start: start + part.start, end: start + part.end });
