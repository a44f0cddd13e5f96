// The words that a bracketed note may be made of: whether "Door slams, 00:12" is known where the project lists "door slams".

import type { Convention } from '../core/convention';
import { notesUnder } from '../core/conventions/profileNotes';
import { DIRECTION_WORDS, INAUDIBLE_WORDS } from '../core/structure/noteWords';
import { nearest } from './nearest';
import { isSlip } from './spelling';

/** Phrases, each as `foldedWords` of it joined by a blank. */
export type Vocabulary = ReadonlySet<string>;

/** Letters and digits in lower case, a word each; time and punctuation are none. */
export const foldedWords = (note: string): readonly string[] =>
  note
    .normalize('NFC')
    .toLowerCase()
    .match(/\p{L}[\p{L}\p{M}\p{N}'’-]*/gu) ?? [];

const folded = new WeakMap<readonly string[], Vocabulary>();

/** What a list of notes comes to; remembered with the list. */
export function vocabularyOf(notes: readonly string[]): Vocabulary {
  let known = folded.get(notes);
  if (!known) folded.set(notes, (known = new Set(notes.map((note) => foldedWords(note).join(' ')).filter(Boolean))));
  return known;
}

/** A phrase of more words is looked for as a whole note alone. */
const LONGEST = 6;

/** Whether some words of a note, side by side, are a phrase of the vocabulary. */
export function isKnown(words: readonly string[], vocabulary: Vocabulary): boolean {
  if (vocabulary.size === 0) return false;
  for (let from = 0; from < words.length; from++) {
    let phrase = '';
    for (let to = from; to < Math.min(words.length, from + LONGEST); to++) {
      phrase = to === from ? words[to]! : `${phrase} ${words[to]}`;
      if (vocabulary.has(phrase)) return true;
    }
  }
  return vocabulary.has(words.join(' '));
}

const byConvention = new Map<string, Vocabulary>();

/** What is ordinary under the profiles that a convention is named by, beside the directions. */
export function vocabularyOfConvention({ name }: Convention): Vocabulary {
  let known = byConvention.get(name);
  if (!known) byConvention.set(name, (known = vocabularyOf(notesUnder(name.split('+')))));
  return known;
}

/** The direction that a word is a slip of the typist's away from. */
export function directionMeantBy(word: string): string | undefined {
  if (word.length < 6) return undefined;
  for (const words of [DIRECTION_WORDS, INAUDIBLE_WORDS])
    for (const known of words) if (known !== word && isSlip(word, known) && !isForm(word, known)) return known;
  return undefined;
}

/** `continued` and `continues` are forms of one word. */
const isForm = (a: string, b: string): boolean => a.slice(0, -1) === b.slice(0, -1) || a.startsWith(b) || b.startsWith(a);

/** The note of a project's own that is nearest to some words, set as those are written. */
export function nearestNote(words: readonly string[], written: string, notes: readonly string[]): string | undefined {
  const near = nearest(words.join(' '), notes);
  return near === undefined ? undefined : setAs(written, near);
}

/** A note set as another is: "DOOR SLAM" → "DOOR SLAMS". */
export function setAs(model: string, note: string): string {
  const isLoud = model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase();
  if (isLoud) return note.toUpperCase();
  return model[0] === model[0]!.toUpperCase() ? note[0]!.toUpperCase() + note.slice(1) : note;
}
