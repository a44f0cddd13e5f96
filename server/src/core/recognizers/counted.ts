// Whether the word behind a number is what it counts, where a plural says more than its last letter:
// "300 schools" · „300 Schulen“ · « 4 voix » · «300 школ», not «рейс 48 вылетает».

import { role } from './lexicon';
import { has, isAllCapitals, isCapital, isCounted, isWord, lengthOf, type Scan, wordAt } from './scan';

export function countsNoun(s: Scan, i: number): boolean {
  if (isCounted(s, i)) return true;
  if (!isWord(s, i) || lengthOf(s, i) < 4 || has(s, i, role.function | role.in | role.designator)) return false;
  switch (s.lexicon.locale.language) {
    case 'de':
      return isCapital(s, i) && !isAllCapitals(s, i) && germanPlural.has(wordAt(s, i).at(-1) ?? '');
    case 'fr':
      return !isCapital(s, i) && wordAt(s, i).endsWith('x');
    case 'ru':
      return !isCapital(s, i) && !isRussianVerb(wordAt(s, i));
    case 'en':
    case 'es':
    case 'pt':
      return false;
  }
}

/** Schulen, Theater, Leute, Jobs */
const germanPlural = new Set(['n', 'r', 'e', 's']);

const verbEndings = new Set('ет ёт ит ут ют ят ся ал ил ел ял ла ло ли ть сь'.split(' '));
const isRussianVerb = (word: string) => verbEndings.has(word.slice(-2));
