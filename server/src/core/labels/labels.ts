// What kind of words a label is made of, read once a line: `Dr. Ana Ruiz (Lima)` is an honorific, a name in title case and a
// bracket; `The amendment is as follows` is a sentence. The document decides later what a label of such words is worth.

import { CharKind, kindOf } from '../chars';
import { isFurnitureLabel } from '../structure/furnitureLine';
import {
  ARTICLES,
  COLLECTIVES,
  FIELD_PHRASES,
  FIELDS,
  HEADS,
  HONORIFICS,
  INTERJECTIONS,
  isRole,
  LEVELS,
  MANNERS,
  MONTHS,
  NUMBERED,
  OPENERS,
  PARTICLES,
  PARTS,
  SELVES,
  SENTENCE,
  UNKNOWNS,
} from './labelWords';

export const Trait = {
  Honorific: 1,
  Role: 2,
  /** At least one word that is neither title nor office nor particle. */
  Name: 4,
  /** Speaker 1, P12, SPEAKER_00. */
  Numbered: 8,
  Collective: 16,
  Unknown: 32,
  /** Date, Note, Step 3: a field of a form or a part of a document. */
  Field: 64,
  /** Holds words of a sentence, or more lower-case words than a label has. */
  Sentence: 128,
  Bracket: 256,
  Comma: 512,
  /** A single letter, with or without a number: Q, A, I, P1. */
  Letter: 1024,
  /** Two to five capitals: SYG, CDR. */
  Initials: 2048,
  /** More than one word outside brackets. */
  Several: 4096,
  /** A digit outside brackets. */
  Digit: 8192,
  /** Words in lower case that are no particles. */
  Lower: 16384,
  /** An article in front: The Speaker, le président. */
  Article: 32768,
  /** Begins with a form of address or an office, an article aside. */
  TitleFirst: 65536,
  /** A surname in capitals and initials behind it: `ИВАНОВ И. И.` */
  Initialed: 131072,
} as const;

export const Casing = { None: 0, Upper: 1, Title: 2, Lower: 3, Uncased: 4 } as const;
export type Casing = (typeof Casing)[keyof typeof Casing];

export interface LabelFacts {
  /** The label itself: one string for all that are written alike. */
  readonly label: string;
  readonly traits: number;
  readonly casing: Casing;
  /** Words outside brackets. */
  readonly words: number;
  /** What the label is compared by before anything is known of the cast: its last name word, or all of it, in lower case. */
  readonly tail: string;
}

/** Traits that speak for somebody who talks. */
export const STRONG = Trait.Honorific | Trait.Role | Trait.Numbered | Trait.Collective | Trait.Unknown;

/** Reads the words of a label; what was read is kept, because labels come back. */
export function labelFacts(label: string): LabelFacts {
  let facts = known.get(label);
  if (!facts) {
    if (known.size >= KNOWN_AT_MOST) known.clear();
    known.set(label, (facts = readLabel(label)));
  }
  return facts;
}

const known = new Map<string, LabelFacts>();
const KNOWN_AT_MOST = 5000;

function readLabel(label: string): LabelFacts {
  const outside = stripBrackets(label).replace(/ +,/g, ',');
  const tokens = outside.split(/\s+/).map(bareWord);
  const bare = tokens.filter(Boolean);
  const sole = bare.length === 1;
  let traits = /[([（【{]/.test(label) ? Trait.Bracket : 0;
  let upper = 0;
  let title = 0;
  let lower = 0;
  let lowerBehind = 0;
  let uncased = 0;
  let tail = '';
  let initials = false;
  let beforeComma = true;
  let questions = 0;
  for (let i = 0; i < bare.length; i++) {
    const word = bare[i]!;
    const key = word.toLowerCase();
    const casing = wordCasing(word);
    if (/\d/.test(word)) traits |= Trait.Digit;
    if (!sole && i === 0 && ARTICLES.has(key)) traits |= Trait.Article;
    else if (
      !sole &&
      HONORIFICS.has(key) &&
      !(OPENERS.has(key) && !outside.startsWith(`${word}.`)) &&
      (casing !== Casing.Lower || (i > 0 && !SENTENCE.has(key)))
    ) {
      traits |= Trait.Honorific | (titledSoFar(traits, i) ? Trait.TitleFirst : 0);
      if (casing === Casing.Upper && word.length > 3) upper++;
    } else {
      const particle = !sole && PARTICLES.has(key);
      if (isRole(key)) traits |= Trait.Role | (titledSoFar(traits, i) ? Trait.TitleFirst : 0);
      else if (casing === Casing.Lower && !particle) beforeComma ? lower++ : lowerBehind++;
      else if (casing !== Casing.Lower && casing !== Casing.None && !particle) traits |= Trait.Name;
      if (i === 0 && !sole && casing === Casing.Title && OPENERS.has(key)) traits |= Trait.Sentence;
      if ((!particle || word === 'I') && SENTENCE.has(key) && isSentenceWord(word, casing, i, bare)) {
        // One capitalised behind another word is a name too: Anna Weil, Karim Said.
        if (casing !== Casing.Title || i === 0 || ++questions > 1) traits |= Trait.Sentence;
      }
      // A single letter says nothing of the case of a name.
      if (word.length > 1 || sole) {
        if (casing === Casing.Upper) upper++;
        else if (casing === Casing.Title) title++;
        else if (casing === Casing.Uncased) uncased++;
      }
      if (tail && beforeComma && INITIALS.test(word)) {
        if (casing !== Casing.Lower) initials = true;
      } else if (beforeComma && !particle) tail = key;
    }
    if (beforeComma && endsInComma(outside, word)) {
      beforeComma = false;
      traits |= Trait.Comma;
    }
  }
  const words = bare.length;
  if (words > 1) traits |= Trait.Several;
  if (initials && SURNAME_FIRST.test(outside)) traits |= Trait.Initialed;
  if (lower > 0) traits |= Trait.Lower;
  // `ana ruiz`, as chats have it.
  const lowName = words > 1 && words < 4 && !(traits & Trait.Sentence) && bare.every(isLowName);
  if (lower > 2 || (lower > 0 && words > 1 && lower >= upper + title + uncased + 2 && !lowName)) traits |= Trait.Sentence;
  // What stands behind a comma is an office; a single word in front of it is no name.
  if (lowerBehind > 0 && !(traits & (Trait.Honorific | Trait.Role)) && title < 2 && upper + uncased === 0) traits |= Trait.Sentence;
  const startsLow = words > 1 && wordCasing(bare[0]!) === Casing.Lower;
  if (startsLow && !lowName && !(traits & Trait.Article && traits & (Trait.Honorific | Trait.Role))) traits |= Trait.Sentence;
  // A year in brackets is a work's, not a person's.
  if (traits & Trait.Bracket && bracketsOf(label).some((inside) => /^(?:1[5-9]|20)\d\d[a-z]?$/.test(inside))) traits |= Trait.Sentence;
  const whole = foldWords(outside);
  if (INTERJECTIONS.has(whole) && (upper === 0 || words > 1)) traits |= Trait.Sentence;
  if (sole && SELVES.has(whole) && casingOfSole(bare) !== Casing.Lower) traits = (traits & ~Trait.Sentence) | Trait.Name;
  const numbered = /^(.*?)[\s_\-#]*\d+[a-z]?$/.exec(whole)?.[1]?.trim();
  if (numbered !== undefined && (NUMBERED.has(numbered) || /^[a-z]$/.test(numbered)))
    traits = (traits | Trait.Numbered) & ~(Trait.Field | Trait.Sentence);
  if (isCollective(whole)) traits = (traits | Trait.Collective) & ~(Trait.Sentence | Trait.Field);
  if (
    UNKNOWNS.includes(whole) ||
    /^\?+$/.test(whole) ||
    /^\+\d/.test(whole) ||
    /^(?:unidentified|unknown)\b/.test(whole) ||
    (words < 5 && VOICE.test(whole))
  )
    traits = (traits | Trait.Unknown) & ~(Trait.Sentence | Trait.Field);
  if (
    !(traits & (Trait.Numbered | Trait.Collective | Trait.Unknown)) &&
    (((FIELDS.has(whole) || FIELD_PHRASES.has(whole)) && !(upper > 0 && whole.length <= 2)) ||
      (numbered !== undefined && (FIELDS.has(numbered) || MONTHS.has(numbered))) ||
      fieldPhrase(whole) ||
      isFurnitureLabel(whole))
  )
    traits |= Trait.Field;
  const letters = whole.replace(/[^\p{L}]/gu, '');
  if (letters === '' && !(traits & Trait.Unknown)) traits |= Trait.Sentence;
  if (letters.length === 1 && whole.length <= 3) traits |= Trait.Letter;
  else if (sole && upper === 1 && letters.length <= 5 && letters.length === whole.replace(/\d/g, '').length) traits |= Trait.Initials;
  const casing =
    upper > 0 && upper >= title
      ? Casing.Upper
      : title > 0
        ? Casing.Title
        : lower > 0 || (bare[0] !== undefined && wordCasing(bare[0]) === Casing.Lower)
          ? Casing.Lower
          : uncased > 0
            ? Casing.Uncased
            : traits & Trait.Role && wordCasing(bare[0]!) === Casing.Title
              ? Casing.Title // `La presidenta`
              : Casing.None;
  if (traits & Trait.Digit || !tail) tail = whole;
  if (words > 0 && sole && casing === Casing.None && !/\d/.test(whole)) traits |= Trait.Sentence;
  return { label, traits, casing, words, tail };
}

const casingOfSole = ([word = '']: readonly string[]): Casing => wordCasing(word);

const isLowName = (word: string, i: number): boolean =>
  word.length > 2 && wordCasing(word) === Casing.Lower && !ARTICLES.has(word) && !OPENERS.has(word) && (i === 0 || !PARTICLES.has(word));

// `A voice from the gallery`, `Голос за сценой`.
const VOICE = /^(?:an? |une |una |eine |ein |uma )?(?:voice|voix|voz|stimme|голос|glas|hlas|głos) \p{L}/u;

const INITIALS = /^\p{L}(?:\.\s?-?\p{L})*$/u;
const SURNAME_FIRST =
  /^\p{Lu}[\p{Lu}\p{M}’'-]{2,}(?: \p{Lu}\.){1,3}(?:,|$)|^\p{Lu}[\p{Lu}\p{M}’'-]{2,} (?:\p{Lu}\.){1,3}\p{Lu}?\.?(?:,|$)/u;

/** `some hon members`, `plusieurs députés du groupe X`. */
export const isCollective = (whole: string): boolean =>
  COLLECTIVES.some(
    (phrase) =>
      whole.startsWith(phrase) &&
      (whole.length === phrase.length || (whole[phrase.length] === ' ' && PARTICLES.has(whole.slice(phrase.length + 1).split(' ')[0]!))),
  );

const titledSoFar = (traits: number, i: number): boolean =>
  i === 0 || (i === 1 && (traits & Trait.Article) !== 0) || (traits & Trait.TitleFirst) !== 0;

// `I` is a sentence in the middle of a label, a number in `I Player` and `George I`, and joins surnames in `TARDÀ I COMA`.
function isSentenceWord(word: string, casing: Casing, i: number, words: readonly string[]): boolean {
  if (casing === Casing.Lower) return true;
  const { length } = words;
  if (word.length === 1) return word === 'I' && i > 0 && i < length - 1 && !(isSurname(words[i - 1]!) && isSurname(words[i + 1]!));
  if (word === 'May' || word === 'Will' || word === 'MAY' || word === 'WILL') return false;
  return casing === Casing.Title || (casing === Casing.Upper && word.length > 2 && length > 2);
}
const isSurname = (word: string): boolean => word.length > 3 && wordCasing(word) === Casing.Upper;

const endsInComma = (label: string, word: string): boolean => {
  const at = label.indexOf(`${word},`);
  return at >= 0 || label.includes(`${word}.,`) || label.includes(`${word}、`);
};

// `action item`, `date of birth`, `reported by`: a field that starts or ends with a word of fields.
function fieldPhrase(whole: string): boolean {
  const parts = whole.split(' ');
  if (parts.length < 2 || parts.length > 5) return false;
  const [first, second, last] = [parts[0]!, parts[1]!, parts.at(-1)!];
  return (
    PARTS.has(first) ||
    (parts.length === 2 && LEVELS.has(first)) ||
    (parts.length < 4 && HEADS.has(last)) ||
    FIELD_PHRASES.has(whole) ||
    (FIELDS.has(first) && !PARTICLES.has(first) && (FIELDS.has(second) || PARTICLES.has(second))) ||
    last === 'by' ||
    (FIELDS.has(last) && PARTICLES.has(first))
  );
}

/** Whether a bracket behind a name says how something is said, not who says it. */
export function isManner(inside: string): boolean {
  const [first = ''] = foldWords(inside).split(' ');
  return MANNERS.has(first) || /^(?:v\.? ?o|o\.? ?s|o\.? ?c)\.?$/i.test(inside.trim());
}

/** What stands outside brackets. */
export function stripBrackets(label: string): string {
  if (!/[([（【{]/.test(label)) return label;
  let depth = 0;
  let out = '';
  for (const char of label) {
    if ('([（【{'.includes(char)) depth++;
    else if (')]）】}'.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0) out += char;
  }
  return out.trim();
}

/** What stands inside brackets, bracket by bracket. */
export function bracketsOf(label: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < label.length; i++) {
    const char = label[i]!;
    if ('([（【{'.includes(char) && depth++ === 0) start = i + 1;
    else if (')]）】}'.includes(char) && depth > 0 && --depth === 0) found.push(label.slice(start, i).trim());
  }
  return found;
}

/** Lower case, blanks folded, no periods: how whole labels are looked up. */
export const foldWords = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[.,'’]/g, '')
    .replace(/[\s\u00a0_]+/g, ' ')
    .trim();

// The letters of a token: without brackets, commas and final periods.
function bareWord(token: string): string {
  let start = 0;
  let end = token.length;
  while (start < end && !wordUnit(token, start)) start++;
  while (end > start && !wordUnit(token, end - 1)) end--;
  return token.slice(start, end);
}
const wordUnit = (token: string, i: number): boolean => kindOf(token.charCodeAt(i)) >= CharKind.Upper;

// `d’Artois`, `Bo’s iPhone`.
const LOW_FIRST = /^\p{Ll}{1,2}['’]\p{Lu}|^iP(?:hone|ad)$/u;

/** McCONNELL and O'BRIEN are upper case, `stokes` lower, `pk9` lower, `12` none. */
export function wordCasing(word: string): Casing {
  let upper = 0;
  let lower = 0;
  let uncased = 0;
  let first: CharKind = CharKind.Other;
  for (let i = 0; i < word.length; i++) {
    const kind = kindOf(word.charCodeAt(i));
    if (kind < CharKind.Upper || kind === CharKind.Mark) continue;
    if (kind === CharKind.Upper) upper++;
    else if (kind === CharKind.Lower) lower++;
    else if (kind === CharKind.Uncased) uncased++;
    if (first === CharKind.Other) first = kind;
  }
  if (first === CharKind.Digit) return Casing.None; // 1st
  if (uncased > upper + lower) return Casing.Uncased;
  if (upper > 0 && (lower === 0 || (upper > lower && upper >= 3))) return Casing.Upper;
  // camelCase is a key of code.
  if (first === CharKind.Upper || (upper > 0 && LOW_FIRST.test(word))) return Casing.Title;
  return lower > 0 || upper > 0 ? Casing.Lower : Casing.None;
}
