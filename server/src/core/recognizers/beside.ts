// What the words before a number say of it where it is no figure: "lost 3-1", "llame al 112", "calle Mayor, 14", "um 5".

import type { Beside, Language, Locale } from './locales/table';
import { isWord, type Scan, wordAt } from './scan';

const bits: Readonly<Record<Beside, number>> = { hour: 1, score: 2, call: 4, street: 8, going: 16, place: 32 };

const compiled = new Map<Language, ReadonlyMap<string, number>>();

function wordsOf(locale: Locale): ReadonlyMap<string, number> {
  const known = compiled.get(locale.language);
  if (known) return known;
  const words = new Map<string, number>();
  for (const [kind, forms] of Object.entries(locale.beside)) {
    for (const form of forms.split(' ')) words.set(form, (words.get(form) ?? 0) | bits[kind as Beside]);
  }
  compiled.set(locale.language, words);
  return words;
}

/** Whether token i is a word of that kind in the document's language. */
export const isBeside = (s: Scan, i: number, kind: Beside): boolean =>
  isWord(s, i) && ((wordsOf(s.lexicon.locale).get(wordAt(s, i)) ?? 0) & bits[kind]) !== 0;

/** Whether one of the few tokens before i is such a word. */
export function isBesideWithin(s: Scan, i: number, kind: Beside, reach: number): boolean {
  for (let k = i - 1; k >= i - reach && s.kind[k] !== 0; k--) if (isBeside(s, k, kind)) return true;
  return false;
}
