// Ordinals that rank or count: 8th, the first wave, a second term, came third. Not "first of all", "at first", "for a second",
// First Lady, the Second World War.

import type { FigureMention } from '../../mention';
import { role } from '../lexicon';
import { numeralAt } from '../numbers';
import {
  beginsSentence,
  COMMA,
  digitsAt,
  endOf,
  type Found,
  glued,
  has,
  hyphenated,
  isAllCapitals,
  isApostrophe,
  isCapital,
  isDash,
  isKnown,
  isNumber,
  isPunctuation,
  isWord,
  lexeme,
  PERIOD,
  type Scan,
  says,
  signAt,
  startOf,
  wordAt,
} from '../scan';

/** The value of an ordinal in words that begins with token i ("twenty-first"), and the token behind; null where there is none. */
export function ordinalWord(s: Scan, i: number): { value: number; next: number } | null {
  const word = lexeme(s, i);
  if (word.ordinal !== 0) return Number.isNaN(word.ordinal) ? null : { value: word.ordinal, next: i + 1 };
  if (word.cardinal >= 20 && word.cardinal < 100) {
    const at = hyphenated(s, i + 1) ? i + 2 : i + 1;
    const { measure } = lexeme(s, at);
    const tail = measure && !measure.weak ? 0 : lexeme(s, at).ordinal; // «treinta segundos»
    if (tail > 0 && tail < 10) return { value: word.cardinal + tail, next: at + 1 };
  }
  return countsHundreds(s, i) ? hundredsAnd(s, i) : null;
}

/** Whether token i can begin "two hundred and fiftieth" or "one hundredth". */
export const countsHundreds = (s: Scan, i: number) => {
  const { cardinal, scale } = lexeme(s, i);
  if (s.lexicon.locale.language !== 'en' || !(cardinal > 0 || scale === 100)) return false;
  return scale === 100 || lexeme(s, i + 1).scale >= 100 || lexeme(s, i + 1).ordinal >= 100;
};

function hundredsAnd(s: Scan, i: number): { value: number; next: number } | null {
  const counts = has(s, i - 1, role.the | role.possessive | role.article) || isApostrophe(signAt(s, i - 2));
  if (lexeme(s, i + 1).ordinal >= 100) return counts ? { value: lexeme(s, i).cardinal * lexeme(s, i + 1).ordinal, next: i + 2 } : null;
  const head = numeralAt(s, i);
  if (!head || head.value < 100) return null;
  const at = has(s, head.next, role.and) || hyphenated(s, head.next) ? head.next + 1 : head.next;
  const tens = lexeme(s, at).cardinal;
  const tail = tens >= 20 && head.value % 100 === 0 ? ordinalWord(s, at) : { value: lexeme(s, at).ordinal, next: at + 1 };
  const most = head.value % 100 === 0 ? 100 : head.value % 10 === 0 ? 10 : 0;
  return tail && tail.value > 0 && tail.value < most ? { value: head.value + tail.value, next: tail.next } : null;
}

/** The value of an ordinal in digits: 8th, 21st. */
export function ordinalDigits(s: Scan, i: number): { value: number; next: number } | null {
  if (!isNumber(s, i) || endOf(s, i) - startOf(s, i) > 4) return null;
  if (s.lexicon.locale.language === 'de') return germanOrdinal(s, i);
  const dash = hyphenated(s, i + 1) ? i + 2 : i + 1;
  if (!glued(s, i + 1) || !isWord(s, dash) || !lexeme(s, dash).suffix) return null;
  return { value: digitsAt(s, i), next: dash + 1 };
}

/** „der 17. Bundestag“: a period behind digits, between an article, a dash or a comma and a word. */
function germanOrdinal(s: Scan, i: number): { value: number; next: number } | null {
  if (signAt(s, i + 1) !== PERIOD || !glued(s, i + 1) || glued(s, i + 2) || !isWord(s, i + 2) || endOf(s, i) - startOf(s, i) > 3)
    return null;
  const led = has(s, i - 1, role.determiner | role.and | role.the) || isDash(signAt(s, i - 1)) || signAt(s, i - 1) === COMMA;
  return led && !has(s, i + 2, role.the) ? { value: digitsAt(s, i), next: i + 2 } : null;
}

export function ordinalAt(s: Scan, i: number): Found | null {
  const inDigits = ordinalDigits(s, i);
  if (inDigits) {
    const { value, next } = inDigits;
    if (signAt(s, i - 1) === 0xa7 || (signAt(s, i - 1) === PERIOD && has(s, i - 2, role.designator))) return { mention: null, next };
    if ((glued(s, i) && isWord(s, i - 1)) || (isWord(s, i - 1) && has(s, i - 1, role.designator))) return { mention: null, next };
    return { mention: mention(s, i, next, value), next };
  }
  const inWords = ordinalWord(s, i);
  if (!inWords) return null;
  const { value, next } = inWords;
  return ranks(s, i, next, value) ? { mention: mention(s, i, next, value), next } : { mention: null, next };
}

const mention = (s: Scan, i: number, next: number, value: number): FigureMention => ({
  kind: 'figure.ordinal',
  start: startOf(s, i),
  end: endOf(s, next - 1),
  value: { value },
});

/** Idioms by the word behind. */
const idioms = new Set([
  'first of',
  'first and',
  'first name',
  'first names',
  'first aid',
  'first hand',
  'first lady',
  'first minister',
  'first-hand',
  'first-class',
  'first-rate',
  'second hand',
  'second-hand',
  'second nature',
  'second thought',
  'second thoughts',
  'second guess',
  'second-guess',
  'second to',
  'second-class',
  'second-rate',
  'third party',
  'third parties',
  'third-party',
  'third country',
  'third countries',
  'third world',
  'third-world',
  'eleventh hour',
  'first place',
  'fifth column',
  'sixth sense',
  'first-come',
  'first-time',
  'first nations',
  'first nation',
  'first ministers',
  'first past',
  'first-past',
  'first world',
  'first-world',
  'second world',
]);

function ranks(s: Scan, i: number, next: number, value: number): boolean {
  const english = isKnown(s, i) && /^[a-z]+$/.test(wordAt(s, i));
  const behind = isWord(s, next) ? ` ${wordAt(s, next)}` : hyphenated(s, next) ? `-${wordAt(s, next + 1)}` : '';
  const word = wordAt(s, next - 1);
  if (english && value <= 11 && behind && idioms.has(word + behind)) {
    if (word + behind === 'first and') return !says(s, next + 1, 'foremost') && has(s, i - 1, role.determiner);
    return word + behind === 'first of' && has(s, i - 1, role.the) && !says(s, next + 1, 'all');
  }
  if (behind && s.lexicon.idioms.has(`${word} ${behind.slice(1)}`)) return false;
  const title = hyphenated(s, next) ? next + 1 : next;
  if (isWord(s, title) && /^minist(?:re|ro|ra)s?$/.test(wordAt(s, title))) return false;
  if (glued(s, i) && !isApostrophe(signAt(s, i - 1)) && isPunctuation(s, i - 1) && hyphenBefore(s, i)) return false;
  // First Lady, the Second World War, the First Amendment: a name.
  if (isCapital(s, i) && !isAllCapitals(s, i) && (isCapital(s, next) || (hyphenated(s, next) && isCapital(s, next + 1)))) return false;
  if (isCapital(s, i) && !isAllCapitals(s, i) && isCapital(s, i - 1) && !beginsSentence(s, i - 1) && !lexeme(s, i - 1).roles) return false;
  if (has(s, i - 1, role.determiner) || lexeme(s, i - 1).ordinal > 0 || (isApostrophe(signAt(s, i - 1)) && !glued(s, i)))
    return isRankAfterDeterminer(s, i, next, value);
  if (value === 1 && isWord(s, i - 1) && has(s, i - 1, role.to) && !has(s, i - 1, role.determiner)) return false;
  if (isWord(s, i - 1) && has(s, i - 1, role.and | role.or | role.to))
    return (
      lexeme(s, i - 2).ordinal > 0 || has(s, i - 2, role.determiner) || (isRankAfterDeterminer(s, i, next, value) && !beginsClause(s, next))
    );
  if (has(s, i - 1, role.verb) && value > 1) return isPunctuation(s, next) || has(s, next, role.function | role.out);
  if (isApostrophe(signAt(s, i - 1)) || (isWord(s, i - 1) && !Number.isNaN(lexeme(s, i - 1).direction))) return true;
  // "his excellent first speech"
  if (
    has(s, i - 2, role.possessive | role.the | role.article) &&
    isWord(s, i - 1) &&
    !has(s, i - 1, role.function) &&
    isWord(s, next) &&
    !has(s, next, role.function)
  )
    return true;
  // In Russian nothing stands before a noun that is ranked.
  if (s.lexicon.locale.language === 'ru') return isWord(s, next) && !has(s, next, role.function) && !says(s, next, 'делом');
  // Without a determiner: "won first prize" counts before a noun, "First, we must" and "we first met" do not.
  if (beginsSentence(s, i)) return isWord(s, next) && !has(s, next, role.function) && !isCapital(s, next) && value > 2;
  return value > 2 && isWord(s, next) && !has(s, next, role.function);
}

const hyphenBefore = (s: Scan, i: number) => hyphenated(s, i - 1);
const beginsClause = (s: Scan, next: number) => signAt(s, next) === COMMA || has(s, next, role.function);

function isRankAfterDeterminer(s: Scan, i: number, next: number, value: number): boolean {
  const before = wordAt(s, i - 1);
  const word = wordAt(s, next - 1);
  // «mi cuarto está arriba»: a room
  if (/^(?:cuarto|quarto)$/.test(word) && (!isWord(s, next) || has(s, next, role.function))) return false;
  // « j’ai une seconde ? », «espere un segundo»
  if (/^(?:seconde|segundo)$/.test(word) && has(s, i - 1, role.article) && (!isWord(s, next) || has(s, next, role.function))) return false;
  if (before === 'at') return isWord(s, next) && !has(s, next, role.function);
  if (
    word === 'second' &&
    (before === 'a' ||
      before === 'this' ||
      before === 'any' ||
      before === 'every' ||
      before === 'per' ||
      before === 'each' ||
      before === 'one' ||
      before === 'for')
  ) {
    // "for a second", "a second ago", against "a second term"
    return isWord(s, next) && !has(s, next, role.function | role.ago) && lexeme(s, next).measure === null && !says(s, next, 'longer');
  }
  if (word === 'third' && before === 'a') return isWord(s, next) && !has(s, next, role.function | role.of);
  // "in first", "from second to": adverbs and idioms
  if (before === 'in' || before === 'for' || before === 'from' || before === 'with' || before === 'by' || before === 'on')
    return isWord(s, next) && !has(s, next, role.function) && value > 0;
  if (before === 'a' || before === 'an') return isWord(s, next) || isPunctuation(s, next);
  return true;
}
