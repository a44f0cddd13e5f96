// The stage directions that a document uses, then the notes of its project and the directions of its language, set as it sets its own.
//   a document with (Applause.) and (Laughter.)   →   "Applause.", "Laughter.", then "Door slams.", "Cheers.", "Pause." …

import { languageOf } from '../core/mentions';
import { notesOf } from '../core/structure/notes';
import { noteWordsIn } from '../core/structure/noteWords';
import { remember } from '../core/text';
import type { Transcript } from '../core/transcript';

export interface DirectionOptions {
  /** Of the turn, as written. */
  readonly time?: string;
  /** The notes that the project lists. */
  readonly notes?: readonly string[];
}

/** What may stand in a bracket that opens with `opener`, the document's own by frequency first. */
export function directionsFor(transcript: Transcript, opener: string, { time, notes = [] }: DirectionOptions = {}): string[] {
  const own = ownDirections(transcript, opener);
  const known = new Set(own.map((words) => bare(words)));
  const isNew = (words: string): boolean => !known.has(bare(words)) && known.add(bare(words)) !== undefined;
  const { direction, inaudible } = noteWordsIn(languageOf(transcript));
  const style = styleOf(own, opener);
  const [unheard = 'inaudible'] = inaudible;
  const clock = time === undefined ? [] : [`${unheard} ${time.replace(/^\W+|\W+$/g, '')}`];
  return [...own, ...clock, ...[...notes, ...inaudible, ...direction].filter(isNew).map(style)];
}

/** Where the bracket opens that a place stands in; -1 where it stands in none, or in a very long one. */
export function openBracket(before: string): number {
  for (let i = before.length - 1; i >= 0 && i > before.length - LONGEST; i--) {
    if (before[i] === ')' || before[i] === ']') return -1;
    if (before[i] === '(' || before[i] === '[') return i;
  }
  return -1;
}

const LONGEST = 50;

/** The directions of a line with their brackets. */
const directionsOf = remember((line): readonly string[] => {
  const found = notesOf(line.text)
    .filter(({ kind, start, end }) => (kind === 'direction' || kind === 'inaudible') && end - start <= LONGEST)
    .map(({ start, end }) => line.text.slice(start, end));
  return found.length ? found : NONE;
});
const NONE: readonly string[] = [];

function ownDirections({ text }: Transcript, opener: string): string[] {
  const counts = new Map<string, number>();
  for (const line of text.lines) {
    if (line.text.length === 0) continue;
    for (const note of directionsOf(line)) {
      if (note[0] !== opener) continue;
      // A time belongs to its one place.
      const words = note
        .slice(1, -1)
        .replace(/[\d:.,]*\d[\d:.,]*/g, '')
        .trim();
      if (words !== '') counts.set(words, (counts.get(words) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([words]) => words);
}

const bare = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{M}-]/gu, '');

/** How a word is set: in capitals, with a capital, with a period, as most of the document's own are. */
function styleOf(own: readonly string[], opener: string): (word: string) => string {
  const most = (has: (words: string) => boolean, otherwise: boolean): boolean =>
    own.length ? own.filter(has).length * 2 > own.length : otherwise;
  const capitals = most((words) => words.length > 1 && words === words.toUpperCase() && words !== words.toLowerCase(), false);
  const capital = most((words) => words[0] !== words[0]!.toLowerCase(), opener === '(');
  const period = most((words) => words.endsWith('.'), opener === '(');
  return (word) => {
    const cased = capitals ? word.toUpperCase() : capital ? word[0]!.toUpperCase() + word.slice(1) : word;
    return period && !cased.endsWith('.') ? `${cased}.` : cased;
  };
}
