// Telephone numbers as people write them: "030 2277 3400" · "01 40 63 60 00" · "8 800 555-35-35" · "(11) 5550-1234" · « appelez le 3975 ».

import { isBesideWithin } from '../beside';
import { role } from '../lexicon';
import {
  CLOSE,
  endOf,
  glued,
  has,
  hyphenated,
  isCounted,
  isNumber,
  isWord,
  lengthOf,
  lexeme,
  OPEN,
  type Scan,
  SLASH,
  signAt,
  startOf,
} from '../scan';
import { measureAt } from './measures';

const reach = 9;
/** Digits of the longest telephone number there is (E.164). */
const longest = 15;

/** The token behind a telephone number that begins with the digits at token i; 0 where there is none. */
export function telephoneEnd(s: Scan, i: number): number {
  if (isNumber(s, i - 1) && followsBlank(s, i)) return 0; // none begins inside a row of numbers
  let next = i + 1;
  let groups = 1;
  let digits = lengthOf(s, i);
  let hyphens = 0;
  let zeros = startsWithZero(s, i) ? 1 : 0;
  let regular = digits <= 3;
  for (;;) {
    const joins = hyphenated(s, next) || (signAt(s, next) === SLASH && groups === 1 && startsWithZero(s, i));
    const at = followsBlank(s, next) ? next : joins && isNumber(s, next + 1) ? next + 1 : 0;
    if (at === 0 || (glued(s, at + 1) && isWord(s, at + 1))) break;
    if (at > next) hyphens++;
    if (startsWithZero(s, at)) zeros++;
    if (lengthOf(s, at) !== 3) regular = false;
    digits += lengthOf(s, at);
    if (digits > longest) return 0;
    groups++;
    next = at + 1;
  }
  if (groups === 1) return digits >= 3 && isCalled(s, i, next) ? next : 0;
  if (behindCode(s, i) && digits >= 7) return next;
  if (startsWithZero(s, i) && lengthOf(s, i) > 1) return next;
  if (digits < 7 || (regular && hyphens === 0)) return 0;
  return groups > 2 &&
    (hyphens > 1 || zeros > 0 || (groups > 3 && digits > 8 && digits < 14 && lengthOf(s, i) <= 3) || isBesideWithin(s, i, 'call', reach))
    ? next
    : 0;
}

const followsBlank = (s: Scan, i: number) => isNumber(s, i) && startOf(s, i) - endOf(s, i - 1) === 1;
const startsWithZero = (s: Scan, i: number) => s.text.charCodeAt(startOf(s, i)) === 0x30;

/** (11) before the number: the code of a place. */
const behindCode = (s: Scan, i: number) =>
  signAt(s, i - 1) === CLOSE && isNumber(s, i - 2) && signAt(s, i - 3) === OPEN && lengthOf(s, i - 2) <= 4;

/** « appelez le 3975 »: a number alone, where nothing is counted or measured. */
function isCalled(s: Scan, i: number, next: number): boolean {
  if (glued(s, next) && (isWord(s, next) || isNumber(s, next + 1))) return false;
  if (isWord(s, next) && !has(s, next, role.function | role.or | role.and | role.in)) return false;
  if (isCounted(s, next) || lexeme(s, next).scale > 0 || measureAt(s, next, true) !== null) return false;
  return isBesideWithin(s, i, 'call', reach);
}
