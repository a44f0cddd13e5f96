// Digits that what stands behind them makes a name, not a count: "742 Alder Street" · "512 F.3d 44, 47" · "form 8-K" · "1-800".

import { isBesideWithin } from '../beside';
import { role } from '../lexicon';
import {
  COMMA,
  digitsAt,
  endOf,
  glued,
  has,
  hyphenated,
  isCapital,
  isCounted,
  isDash,
  isNumber,
  isPunctuation,
  isWord,
  lengthOf,
  lexeme,
  PERIOD,
  type Scan,
  SLASH,
  signAt,
  startOf,
  wordAt,
} from '../scan';

/** The token behind an address, a citation or a lettered number that begins with the digits at token i; 0 where there is none. */
export function designationEnd(s: Scan, i: number): number {
  return lettered(s, i) || tollFree(s, i) || streetEnd(s, i) || houseEnd(s, i) || citationEnd(s, i);
}

/** Numbers joined to one that is a name are part of it: the place behind "-219" in "No. 50-219", "-56" in "Public Law 107-56". */
export function joinedEnd(s: Scan, next: number): number {
  let k = next;
  while ((isDash(signAt(s, k)) || signAt(s, k) === SLASH) && glued(s, k) && glued(s, k + 1) && (isNumber(s, k + 1) || isLetter(s, k + 1)))
    k += 2;
  return k;
}

const isLetter = (s: Scan, i: number) => isCapital(s, i) && lengthOf(s, i) === 1;

/** 8-K, 101-A */
const lettered = (s: Scan, i: number) => (hyphenated(s, i + 1) && isLetter(s, i + 2) && !glued(s, i + 3) ? i + 3 : 0);

/** 1-800, the head of a number that costs nothing to call. */
const tollFree = (s: Scan, i: number) =>
  hyphenated(s, i + 1) && digitsAt(s, i) === 1 && isNumber(s, i + 2) && /^(?:8(?:00|33|44|55|66|77|88)|900)$/.test(wordAt(s, i + 2))
    ? i + 3
    : 0;

const streets = new Set(
  'street st avenue ave road rd lane ln boulevard blvd drive dr terrace parkway pkwy crescent mews row way place plaza'.split(' '),
);

const rues = /^(?:rue|avenue|boulevard|quai|chemin|impasse|allée)$/;

/** 742 Alder Street, 221B Baker Street, 1600 Pennsylvania Avenue NW; not "20 Wall Street bankers". */
function streetEnd(s: Scan, i: number): number {
  const rue = signAt(s, i + 1) === COMMA ? i + 2 : i + 1;
  if (s.lexicon.locale.language === 'fr' && isWord(s, rue) && rues.test(wordAt(s, rue)) && lengthOf(s, i) <= 3) return rue + 1;
  let at = glued(s, i + 1) && isWord(s, i + 1) && lengthOf(s, i + 1) === 1 ? i + 2 : i + 1;
  for (let words = 0; words < 4 && isCapital(s, at); words++, at++) {
    if (glued(s, at) || startOf(s, at) - endOf(s, at - 1) !== 1) return 0;
    if (words > 0 && streets.has(wordAt(s, at))) {
      const ends = !isWord(s, at + 1) || isCapital(s, at + 1) || has(s, at + 1, role.function | role.in);
      return ends ? at + 1 : 0;
    }
  }
  return 0;
}

/** «calle Mayor, 14», “Rua das Flores, 45, …”, « …, 75002 Paris », „Lindenstraße 14 in 10969 Berlin“: a house, a place's code. */
function houseEnd(s: Scan, i: number): number {
  if (s.lexicon.locale.language === 'en') return 0;
  const comma = signAt(s, i - 1) === COMMA;
  if (!comma && !(has(s, i - 1, role.in) && isNumber(s, i - 2))) return 0;
  if (lengthOf(s, i) === 5 && isCapital(s, i + 1) && !glued(s, i + 1)) return i + 1;
  return comma && lengthOf(s, i) <= 4 && isPunctuation(s, i + 1) && isBesideWithin(s, i, 'street', 6) ? i + 1 : 0;
}

/** 512 F.3d 44, 47 · 410 U.S. 113 · 85 Fed. Reg. 1234: volume, abbreviated title, page. */
function citationEnd(s: Scan, i: number): number {
  let at = i + 1;
  if (!isCapital(s, at) || glued(s, at) || signAt(s, at + 1) !== PERIOD || !glued(s, at + 1) || lexeme(s, at).month > 0) return 0;
  for (let steps = 0; steps < 12; steps++, at++) {
    if (isNumber(s, at) && !glued(s, at)) break;
    const title = isCapital(s, at) && lengthOf(s, at) <= 6;
    if (!(title || (glued(s, at) && (isNumber(s, at) || lengthOf(s, at) === 1)))) return 0;
  }
  if (!isNumber(s, at) || isCounted(s, at + 1)) return 0;
  while (signAt(s, at + 1) === COMMA && isNumber(s, at + 2) && !glued(s, at + 2)) at += 2;
  return joinedEnd(s, at + 1);
}
