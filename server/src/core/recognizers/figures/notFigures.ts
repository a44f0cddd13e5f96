// Digits and number words that name no figure: COVID-19, G20, Article 5, Boeing 737, +1 (212) 555-0123, v1.2.3, 17:30,
// John 3:16, (1), "no one", "one-on-one", "a thing or two", the Big Three.

import { isBeside } from '../beside';
import { countsNoun } from '../counted';
import { role } from '../lexicon';
import { isCaseEnding, isFraction, isMixed, type Numeral, numeralAt } from '../numbers';
import {
  beginsSentence,
  CLOSE,
  COLON,
  COMMA,
  digitsAt,
  endOf,
  glued,
  HYPHEN,
  has,
  hyphenated,
  isAllCapitals,
  isApostrophe,
  isCapital,
  isCounted,
  isDash,
  isNumber,
  isWord,
  lengthOf,
  lexeme,
  OPEN,
  PERIOD,
  type Scan,
  SLASH,
  says,
  signAt,
  startOf,
  wordAt,
} from '../scan';
import { designationEnd, joinedEnd } from './designations';
import { clockRange, isClock, saysTime } from './hours';
import { measureAt } from './measures';
import { scoreEnd } from './scores';
import { alwaysNames, namesByWords } from './spelled';
import { telephoneEnd } from './telephones';

/** Where digits at token i are no figure: the token behind all of what they are. 0 where they may be one. */
export function skipDigits(s: Scan, i: number): number {
  const chain = chainAt(s, i) || telephoneEnd(s, i) || scoreEnd(s, i);
  if (chain) return chain;
  if (lengthOf(s, i) > 12 || (lengthOf(s, i) > 1 && s.text.charCodeAt(startOf(s, i)) === 0x30)) return i + 1;
  if (hyphenated(s, i + 1) && has(s, i + 2, role.to | role.of) && hyphenated(s, i + 3)) return i + 5; // 9-to-5, 2-of-3
  if (hyphenated(s, i + 1) && isWord(s, i + 2) && digitsAt(s, i) === 0) return i + 3; // 0-day
  const clock = clockRange(s, i) || designationEnd(s, i);
  if (clock) return clock;
  if (glued(s, i) && gluedToName(s, i)) return skipGlued(s, i);
  if (glued(s, i + 1) && isWord(s, i + 1) && !isSuffix(s, i + 1)) return skipGlued(s, i + 1);
  if (signAt(s, i + 1) === OPEN && glued(s, i + 1) && lengthOf(s, i + 2) <= 2) return skipReference(s, i + 1);
  if (value401(s, i)) return i + 2;
  if (isListNumber(s, i) || isInBrackets(s, i) || isBracketedTime(s, i) || isClock(s, i)) return i + 1;
  if (isMarked(s, i)) return joinedEnd(s, i + 1);
  return isNamed(s, i) ? joinedEnd(s, numeralAt(s, i)?.next ?? i + 1) : 0;
}

/** 501(c)(3), 50(2) */
function skipReference(s: Scan, i: number): number {
  let k = i;
  while (signAt(s, k) === OPEN && glued(s, k) && signAt(s, k + 2) === CLOSE) k += 3;
  return k;
}

/** The pension that Americans call by its paragraph. */
const value401 = (s: Scan, i: number) => lengthOf(s, i) === 3 && says(s, i + 1, 'k') && digitsAt(s, i) === 401;

/** Digits joined by colons, dots, dashes or slashes: times, dates in pieces, telephone numbers, versions, addresses. */
function chainAt(s: Scan, i: number): number {
  let next = i + 1;
  let links = 0;
  let strange = false;
  let dots = 0;
  for (;;) {
    const code = signAt(s, next);
    if (!code || !glued(s, next) || !glued(s, next + 1) || !isNumber(s, next + 1)) break;
    if (code === COLON) strange = !isRatio(s, i);
    else if (!isDash(code) && code !== SLASH && code !== PERIOD) break;
    if (code === PERIOD) dots++;
    else links++;
    next += 2;
  }
  if (strange) return next;
  if (isMixed(s, i)) return 0;
  if (links >= 2 || (dots >= 2 && !isGrouped(s, i, next))) return next;
  if (links === 1 && next === i + 3) {
    const [left, right] = [lengthOf(s, i), lengthOf(s, i + 2)];
    const code = signAt(s, i + 1);
    if (code === HYPHEN && left === 3 && right === 4) return next; // 555-0123
    if (code === SLASH && !isFraction(s, i)) return next; // 24/7
  }
  if (
    signAt(s, i - 1) === 0x2b &&
    glued(s, i) &&
    !glued(s, i - 1) &&
    (lengthOf(s, i) > 6 || isNumber(s, next) || (signAt(s, next) === OPEN && isNumber(s, next + 1)))
  )
    return telephone(s, next);
  if (
    lengthOf(s, i) === 3 &&
    signAt(s, i - 1) === OPEN &&
    signAt(s, i + 1) === CLOSE &&
    isNumber(s, i + 2) &&
    isDash(signAt(s, i + 3)) &&
    glued(s, i + 3)
  )
    return telephone(s, next);
  return 0;
}

/** All links are dots between groups of three digits: 1.234.567. */
function isGrouped(s: Scan, i: number, next: number): boolean {
  for (let k = i + 1; k < next; k += 2) {
    const code = signAt(s, k);
    if (code === PERIOD && lengthOf(s, k + 1) !== 3) return false;
    if (code === COLON || code === SLASH) return false;
  }
  return true;
}

function telephone(s: Scan, from: number): number {
  let k = from;
  while (
    isNumber(s, k) ||
    (signAt(s, k) !== 0 &&
      (isDash(signAt(s, k)) || signAt(s, k) === OPEN || signAt(s, k) === CLOSE) &&
      (isNumber(s, k + 1) || isNumber(s, k + 2)))
  )
    k++;
  return k;
}

/** "a ratio of 5:1" */
export const isRatio = (s: Scan, i: number) =>
  isWord(s, i - 1) && (says(s, i - 1, 'ratio') || (has(s, i - 1, role.of) && says(s, i - 2, 'ratio')));

/** COVID-19, G20, F-16, foo_5: letters or signs joined on the left. */
function gluedToName(s: Scan, i: number): boolean {
  if (isWord(s, i - 1)) return !glueableMoney(s, i - 1);
  const code = signAt(s, i - 1);
  if (code === 0x5f || code === 0x40 || code === 0x3d || code === 0x26 || code === 0x5c) return true;
  if ((code === SLASH || code === PERIOD || code === COLON) && glued(s, i - 1)) return isWord(s, i - 2);
  if (code === HYPHEN && glued(s, i - 1) && isInitial(s, i - 2) && !glued(s, i - 2)) return true;
  if (isDash(code) && glued(s, i - 1)) return isWord(s, i - 2) && numberWordBefore(s, i - 2) === false && code === HYPHEN;
  return false;
}

const glueableMoney = (s: Scan, i: number) => lexeme(s, i).measure?.kind === 'money';
const numberWordBefore = (s: Scan, i: number) =>
  lexeme(s, i).cardinal >= 0 || lexeme(s, i).scale > 0 || has(s, i, role.early) || lexeme(s, i).month > 0 || lexeme(s, i).approximation > 0;

function isSuffix(s: Scan, i: number): boolean {
  const word = lexeme(s, i);
  if (has(s, i + 1, role.of) && lexeme(s, i + 2).plural > 0) return true; // 10s of thousands
  if (lengthOf(s, i) === 1 && isNumber(s, i + 1) && glued(s, i + 1)) return false; // 4x4
  const upper = lengthOf(s, i) === 1 && isCapital(s, i); // 5G is no weight
  if (s.lexicon.locale.language === 'ru' && isCaseEnding(s, i)) return true;
  if (word.suffix || (word.measure !== null && !upper) || word.scale > 0) return true;
  if (lengthOf(s, i) !== 1) return lengthOf(s, i) === 2 && says(s, i, 'mm');
  const letter = s.text[startOf(s, i)] ?? '';
  return letter === 'k' || letter === 'K' || letter === 'M' || letter === 'B';
}

function skipGlued(s: Scan, i: number): number {
  let k = i + 1;
  while (glued(s, k) && (isNumber(s, k) || isWord(s, k) || (signAt(s, k) === HYPHEN && isNumber(s, k + 1) && glued(s, k + 1)))) k++;
  return k;
}

/** "1." or "2)" at the beginning of the text. */
function isListNumber(s: Scan, i: number): boolean {
  if (s.last <= i + 2 && i <= s.first + 1 && !isWord(s, i - 1) && !isWord(s, i + 1)) return lengthOf(s, i) < 4 || s.last > i + 1;
  if (signAt(s, i + 1) === CLOSE && glued(s, i + 1) && lengthOf(s, i) <= 2 && !opensBefore(s, i)) return true;
  if (i !== s.first || lengthOf(s, i) > 3) return false;
  const code = signAt(s, i + 1);
  return (code === PERIOD || code === CLOSE) && glued(s, i + 1) && !glued(s, i + 2);
}

/** Whether a bracket that was opened within the last words is still open. */
function opensBefore(s: Scan, i: number): boolean {
  for (let k = i - 1; k > i - 40 && s.kind[k] !== 0; k--) {
    const code = signAt(s, k);
    if (code === CLOSE) return false;
    if (code === OPEN) return true;
  }
  return false;
}

/** (1), [12] */
function isInBrackets(s: Scan, i: number): boolean {
  const open = signAt(s, i - 1);
  const close = signAt(s, i + 1);
  return (
    (open === OPEN && close === CLOSE && lengthOf(s, i) <= 2) ||
    (open === 0x5b && close === 0x5d) ||
    (i === s.first + 1 && s.last === i + 2 && isDash(open))
  );
}

/** "(1435)" that begins a line or, where no one would say a year, a sentence: the time of day, as records of debates note it. */
export function isBracketedTime(s: Scan, i: number): boolean {
  if (signAt(s, i - 1) !== OPEN || signAt(s, i + 1) !== CLOSE || lengthOf(s, i) !== 4) return false;
  const value = digitsAt(s, i);
  if (value >= 2400 || value % 100 >= 60 || value % 5 !== 0) return false;
  return s.kind[i - 2] === 0 || (value < 1900 && beginsSentence(s, i - 1));
}

/** #5, § 5, № 7, No. 5, p. 12 */
function isMarked(s: Scan, i: number): boolean {
  const code = signAt(s, i - 1);
  if (glued(s, i) && (code === COLON || (code === 0x2b && digitsAt(s, i) === 1)) && !glued(s, i - 1) && !measureAt(s, i + 1, true))
    return true;
  if (code === 0x2b && glued(s, i) && glued(s, i - 1) && isWord(s, i - 2)) return true;
  if (code === 0x23 || code === 0xa7 || code === 0x2116 || code === 0xb6) return true;
  if (code === 0xb0 && glued(s, i - 1) && isWord(s, i - 2) && lengthOf(s, i - 2) === 1) return true; // n° 5
  if (code === PERIOD && glued(s, i - 1) && isInitial(s, i - 2) && !glued(s, i))
    return !isCounted(s, i + 1) && lexeme(s, i + 1).measure === null && lexeme(s, i + 1).scale === 0;
  if (signAt(s, i + 2) === PERIOD && isInitial(s, i + 1) && isInitial(s, i + 3) && glued(s, i + 3) && glued(s, i + 2))
    return says(s, i + 1, 'u') && says(s, i + 5, 'c');
  if (code === PERIOD && glued(s, i - 1)) return isWord(s, i - 2) && has(s, i - 2, role.designator) && lengthOf(s, i - 2) <= 5;
  return false;
}

const isInitial = (s: Scan, i: number) => isCapital(s, i) && lengthOf(s, i) === 1;

/** Article 5, Boeing 737, Apollo 11: the word before makes a name of the number. */
function isNamed(s: Scan, i: number): boolean {
  const before = i - 1;
  if (s.lexicon.locale.language === 'fr' && isNumberList(s, i)) return true;
  if (!isWord(s, before)) return (signAt(s, before) === COMMA || has(s, before, role.and)) && alsoNamed(s, i);
  if (has(s, before, role.and | role.or | role.to)) return alsoNamed(s, i);
  // "page 12 of 30"
  if (has(s, before, role.of) && isNumber(s, i - 2) && has(s, i - 3, role.designator)) return true;
  if (has(s, before, role.of) && isCapital(s, i - 2) && /^(?:group|gang)$/.test(wordAt(s, i - 2)) && !isCounted(s, i + 1)) return true;
  if (isRelease(s, i)) return true;
  if (glued(s, i + 1) && (signAt(s, i + 1) === 0x25 || lexeme(s, i + 1).suffix)) return false;
  if (has(s, before, role.designator) && !(lexeme(s, before).measure !== null && isNumber(s, before - 1)))
    return !isSaidToCount(s, i, before);
  if (isAirliner(s, i) || isNamedLikeTheOneBefore(s, i, before)) return true;
  if (isTheNumber(s, i, before) || isTheNumbered(s, i, before)) return true;
  const camel = isCamelCase(s, before);
  if (!isCapital(s, before) && !camel) return false;
  // "die A 7": a road, though "a" is an article too
  if (lengthOf(s, before) === 1 && s.lexicon.locale.language !== 'en' && !beginsSentence(s, before) && lexeme(s, before).cardinal < 0)
    return !countsNoun(s, i + 1) && !measureAt(s, i + 1, true);
  const word = lexeme(s, before);
  if (
    word.roles !== 0 ||
    word.approximation > 0 ||
    word.month ||
    word.weekday ||
    !Number.isNaN(word.direction) ||
    word.cardinal >= 0 ||
    word.ordinal
  )
    return false;
  if (isAllCapitals(s, before) && lengthOf(s, before) > 4 && isAllCapitals(s, before - 1)) return false;
  if (!camel && beginsSentence(s, before) && !isDash(signAt(s, i - 1)) && !beginsName(s, before)) return false;
  if (votes.test(wordAt(s, before))) return false;
  const after = hyphenated(s, i + 1) ? i + 2 : i + 1;
  const n = numeralAt(s, i);
  if (n && ((hasScale(s, n) && !(glued(s, i + 1) && lengthOf(s, i + 1) === 1)) || measureAt(s, n.next, true))) return false;
  return !countsNoun(s, after) && !isSaidAgain(s, i);
}

/** « nos 12, 45 et 118 »: numbers by their numbers, where “our 12” would name what it counts. */
function isNumberList(s: Scan, i: number): boolean {
  let k = i - 1;
  while (k > i - 12 && (signAt(s, k) === COMMA || has(s, k, role.and)) && isNumber(s, k - 1)) k -= 2;
  if (!isWord(s, k) || wordAt(s, k) !== 'nos' || isCounted(s, i + 1) || measureAt(s, i + 1, true)) return false;
  return k < i - 1 || ((signAt(s, i + 1) === COMMA || has(s, i + 1, role.and)) && isNumber(s, i + 2));
}

/** „In Talheim 300 Schulen, in Norden 98“: what is counted was said before. */
function isSaidAgain(s: Scan, i: number): boolean {
  if (isWord(s, i + 1) || !has(s, i - 2, role.in)) return false;
  for (let k = i - 4; k > i - 20 && k > s.first + 1; k--) {
    if (signAt(s, k) === PERIOD) return false;
    if (isNumber(s, k) && isCapital(s, k - 1) && has(s, k - 2, role.in) && countsNoun(s, k + 1))
      return wordAt(s, k - 2) === wordAt(s, i - 2);
  }
  return false;
}

/** «vía 3, coche 8, asiento 14»: a noun and a number behind the same. */
const isNamedLikeTheOneBefore = (s: Scan, i: number, before: number) =>
  signAt(s, before - 1) === COMMA &&
  isNumber(s, before - 2) &&
  has(s, before - 3, role.designator) &&
  !has(s, before, role.function | role.and | role.in) &&
  lexeme(s, before).approximation === 0 &&
  !isCounted(s, i + 1) &&
  !measureAt(s, i + 1, true);

/** Nouns that have a number for their value. */
const values = new Set(
  'total media promedio resultado resto suma cifra precio valor tasa prix moyenne somme reste chiffre résultat valeur taux média soma preço taxa número nombre'.split(
    ' ',
  ),
);
const theOne = new Set('le la l du au el del al o a do da no na ao à'.split(' '));

/** « l’affaire 12 », «el grupo 5», “no quadro 3”: one thing and its number, nothing counted behind. */
function isTheNumbered(s: Scan, i: number, before: number): boolean {
  const { language } = s.lexicon.locale;
  if ((language !== 'fr' && language !== 'es' && language !== 'pt') || lengthOf(s, i) > 4 || lengthOf(s, before) < 3) return false;
  const article = isApostrophe(signAt(s, before - 1)) ? before - 2 : before - 1;
  const word = lexeme(s, before);
  if (!isWord(s, article) || !theOne.has(wordAt(s, article))) return false;
  if (wordAt(s, before).endsWith('s') || values.has(wordAt(s, before))) return false;
  if (word.roles !== 0 || word.measure || word.weekday || word.month || word.approximation > 0 || !Number.isNaN(word.direction))
    return false;
  const n = numeralAt(s, i);
  if (!n?.plain || n.next !== i + 1 || glued(s, i + 1) !== !isWord(s, i + 1) || measureAt(s, i + 1, true)) return false;
  return !isWord(s, i + 1) ? signAt(s, i + 1) !== 0x25 : has(s, i + 1, role.function | role.and) && !has(s, i + 1, role.of);
}

/** «de la 12 a la 94», « la 38 » */
function isTheNumber(s: Scan, i: number, before: number): boolean {
  const { language } = s.lexicon.locale;
  if ((language !== 'es' && language !== 'fr') || lengthOf(s, i) > 3 || lengthOf(s, before) !== 2 || !says(s, before, 'la')) return false;
  if (isWord(s, i + 1)) return !glued(s, i + 1) && has(s, i + 1, role.function | role.to | role.and) && !has(s, i + 1, role.of);
  return !(isNumber(s, i + 2) && glued(s, i + 1)) && signAt(s, i + 1) !== 0x25 && !measureAt(s, i + 1, true);
}

/** "the 737 MAX", "a 747 landed": 7x7 behind an article, nothing counted. */
function isAirliner(s: Scan, i: number): boolean {
  const value = lengthOf(s, i) === 3 ? digitsAt(s, i) : 0;
  if (Math.floor(value / 100) !== 7 || value % 10 !== 7 || value === 777 || !has(s, i - 1, role.article | role.the)) return false;
  return !isCounted(s, i + 1) && isWord(s, i + 1) && !measureAt(s, i + 1, true) && lexeme(s, i + 1).scale === 0;
}

/** "new in 3.12", "planned for 2.4,": a release, where nothing is measured or counted. */
function isRelease(s: Scan, i: number): boolean {
  if (signAt(s, i + 1) !== PERIOD || !(says(s, i - 1, 'in') || says(s, i - 1, 'for')) || !isNumber(s, i + 2) || !glued(s, i + 2))
    return false;
  if (lengthOf(s, i) > 2 || lengthOf(s, i + 2) > 2 || isNumber(s, i + 3) || measureAt(s, i + 3, true)) return false;
  return s.numbers.decimal === '.' && (!isWord(s, i + 3) || (has(s, i + 3, role.function | role.and | role.or) && !has(s, i + 3, role.of)));
}

/** Ayes 312, Nays 98: what is counted, said first. */
const votes = /^(?:ayes?|noes|yeas?|nays?|abstentions?)$/;

/** iPhone, WordPress: a capital behind a small letter. */
function isCamelCase(s: Scan, i: number): boolean {
  let small = false;
  for (let k = startOf(s, i); k < endOf(s, i); k++) {
    const code = s.text.charCodeAt(k);
    if (small && code >= 0x41 && code <= 0x5a) return true;
    small = code >= 0x61 && code <= 0x7a;
  }
  return false;
}

// At the beginning of a sentence a capital says nothing; the number must end there or stand before a small word.
const beginsName = (s: Scan, i: number) =>
  lengthOf(s, i) > 3 &&
  (signAt(s, i + 2) !== COMMA || isCapital(s, i + 3)) &&
  (!isWord(s, i + 2) || has(s, i + 2, role.and | role.or | role.function));

/** "5 million", not "5.1" */
const hasScale = (s: Scan, n: Numeral) => n.next > n.first + 1 && isWord(s, n.next - 1);

/** "page 12" names, "in part 30 people" counts. */
function isSaidToCount(s: Scan, i: number, before: number): boolean {
  const n = numeralAt(s, i);
  if (!n) return true;
  const measure = measureAt(s, n.next, true);
  if (measure) return measure.measure.kind !== 'unit' || !measure.measure.abbreviated;
  const letter = glued(s, i + 1) && lengthOf(s, i + 1) === 1; // apartment 3B
  if (alwaysNames.has(wordAt(s, before))) return hasScale(s, n) && !letter;
  if (isBeside(s, before, 'place') && countsNoun(s, n.next)) return true;
  return (hasScale(s, n) && !letter) || (isCounted(s, n.next) && !isCapital(s, before));
}

/** "Articles 5, 7 and 9", "pages 12 to 14": the numbers behind a named one are named with it. */
function alsoNamed(s: Scan, i: number): boolean {
  let k = i - 1;
  for (let steps = 0; steps < 12; steps++) {
    if (isNumber(s, k) || signAt(s, k) === COMMA || isDash(signAt(s, k)) || has(s, k, role.and | role.or | role.to)) k--;
    else break;
  }
  const n = numeralAt(s, i);
  return (
    k < i - 2 &&
    !(n && hasScale(s, n)) &&
    isWord(s, k) &&
    has(s, k, role.designator) &&
    !isCounted(s, i + 1) &&
    isNumber(s, k + 1) &&
    !measureAt(s, i + 1, true)
  );
}

/** "Counts Two", where a number behind is another of them: "through Five". */
const isNamedWord = (s: Scan, i: number) =>
  lexeme(s, i).cardinal > 0 && isCapital(s, i - 1) && !isAllCapitals(s, i) && (!beginsSentence(s, i - 1) || has(s, i - 1, role.designator));

/** "Thirty Years' War", "Six-Day Race": a measure inside a name, behind a number word with a capital. */
function namesWar(s: Scan, next: number): boolean {
  let k = hyphenated(s, next) ? next + 1 : next;
  if (!isCapital(s, k) || !lexeme(s, k).measure) return false;
  k++;
  if (isApostrophe(signAt(s, k)) && glued(s, k)) k++;
  return isCapital(s, k) && startOf(s, k) - endOf(s, k - 1) === 1 && !has(s, k, role.function);
}

const isQuote = (code: number) => code === 0x22 || code === 0xab || code === 0xbb || (code >= 0x201c && code <= 0x201f);

/** Number words that are no figures: "no one", "one-on-one", "a thing or two", "Chapter Two", "the Big Three", "ten o'clock". */
export function isIdiom(s: Scan, i: number, next: number): boolean {
  const value = lexeme(s, i).cardinal;
  if (isClock(s, next - 1)) return true;
  if (saysTime(s, i, next)) return true;
  if (isNumber(s, next) && glued(s, next)) return true; // Twenty20
  if (value === 19 && says(s, i - 1, 'covid')) return true;
  if (has(s, i - 1, role.to | role.and | role.or) && isCapital(s, i) && isCapital(s, i - 2) && isNamedWord(s, i - 2)) return true;
  if ((value === 9 && lexeme(s, next).cardinal === 11) || (value === 11 && lexeme(s, i - 1).cardinal === 9)) return true;
  if (glued(s, i) && isDash(signAt(s, i - 1)) && isWord(s, i - 2) && !numberWordBefore(s, i - 2) && lexeme(s, i - 2).ordinal === 0)
    return true;
  if (has(s, i - 1, role.designator) && namesByWords(s, i, next)) return true;
  if (hyphenated(s, next) && isWord(s, next + 1)) {
    const word = wordAt(s, next + 1);
    if (
      word === 'on' ||
      word === 'way' ||
      word === 'to' ||
      word === 'sided' ||
      word === 'faced' ||
      word === 'time' ||
      word === 'off' ||
      word === 'stop'
    )
      return true;
  }
  if (
    value === 0 &&
    (says(s, next, 'in') ||
      hyphenated(s, next) ||
      (isWord(s, i - 1) && /^(?:ground|net|absolute|day|patient)$/.test(wordAt(s, i - 1))) ||
      (isWord(s, next) && /^(?:tolerance|covid)$/.test(wordAt(s, next))))
  )
    return true;
  if (has(s, i - 1, role.or) && value === 2 && has(s, i - 3, role.article) && isWord(s, i - 2) && lexeme(s, i - 2).cardinal < 0)
    return true;
  // «Двадцать»: what is called so.
  if (next === i + 1 && isCapital(s, i) && isQuote(signAt(s, i - 1)) && isQuote(signAt(s, next)) && glued(s, i) && glued(s, next))
    return true;
  // « un livre neuf »: new
  if (s.lexicon.locale.language === 'fr' && value === 9 && next === i + 1 && !isWord(s, next)) return true;
  if (!isCapital(s, i) || isAllCapitals(s, i) || beginsSentence(s, i)) return false;
  // „außer Acht“: a capital inside a sentence makes a noun of it.
  if (s.lexicon.locale.language === 'de' && value >= 0 && value <= 12) return true;
  if (namesWar(s, next)) return true;
  return (
    (isCapital(s, i - 1) && !beginsSentence(s, i - 1)) ||
    (isCapital(s, next) && startOf(s, next) - endOf(s, next - 1) === 1 && !measureAt(s, next, false)) ||
    (has(s, i - 1, role.of) && isCapital(s, i - 2))
  );
}
