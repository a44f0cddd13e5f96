// Results of games, which count nothing here: "won 3-1" · "the set 6-4" · « 4 à 0 » · «três a dois». Not "5-4 majority", "3-5 people".

import { isBesideWithin } from '../beside';
import { countsNoun } from '../counted';
import { role } from '../lexicon';
import { digitsAt, glued, has, isDash, isNumber, isWord, lengthOf, lexeme, type Scan, SLASH, says, signAt, wordAt } from '../scan';
import { measureAt } from './measures';

const reach = 9;
const most = 20;

/** The token behind a result that begins with the number at token i; 0 where there is none. */
export function scoreEnd(s: Scan, i: number): number {
  const dash = isDash(signAt(s, i + 1));
  if (dash ? !isNumber(s, i) || !glued(s, i + 1) || !glued(s, i + 2) : !has(s, i + 1, role.to) && !isAgainst(s, i + 1)) return 0;
  const left = pointsAt(s, i);
  const right = pointsAt(s, i + 2) < 0 && lexeme(s, i + 2).cardinal === 1 && isWord(s, i + 2) ? 1 : pointsAt(s, i + 2);
  const next = i + 3;
  if (left < 0 || right < 0 || (dash && !isNumber(s, i + 2)) || isDash(signAt(s, next)) || counts(s, next)) return 0;
  if (right === 1 && has(s, i + 2, role.article) && isWord(s, next) && !has(s, next, role.function)) return 0;
  if (isBesideWithin(s, i, 'score', reach)) return next;
  // "4 to 1" may be what is given up for one; "6-4" is no stretch of numbers.
  if (!dash && s.lexicon.locale.language === 'en') return 0;
  return (left >= right || left === 0) && !has(s, i - 1, role.from | role.between) && !isVote(s, next) ? next : 0;
}

const isAgainst = (s: Scan, i: number) => s.lexicon.locale.language === 'de' && says(s, i, 'zu');

/** What one side has: digits or a word, -1 where it is no small number. */
function pointsAt(s: Scan, i: number): number {
  if (isNumber(s, i)) return lengthOf(s, i) <= 2 && !(glued(s, i + 1) && isWord(s, i + 1)) ? digitsAt(s, i) : -1;
  const { cardinal } = lexeme(s, i);
  return isWord(s, i) && cardinal >= 0 && cardinal <= most && !has(s, i, role.article) ? cardinal : -1;
}

/** Whether something stands behind that the number could count or measure. */
function counts(s: Scan, next: number): boolean {
  if (glued(s, next) && (isWord(s, next) || signAt(s, next) === 0x25 || signAt(s, next) === SLASH)) return true;
  return countsNoun(s, next) || measureAt(s, next, true) !== null || lexeme(s, next).scale > 0 || lexeme(s, next).cardinal >= 0;
}

const votes = new Set(['decision', 'vote', 'ruling', 'majority', 'margin', 'ratio', 'split', 'opinion', 'odds']);
const isVote = (s: Scan, next: number) => isWord(s, next) && votes.has(wordAt(s, next));
