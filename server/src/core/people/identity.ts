// What a label says of who speaks: `President of Ruritania Dr. Ines Kolar (Blue)` is the name "Ines Kolar", the office
// "President of Ruritania" and the form of address "Dr."; `THE COURT` is an office without a name; `SPEAKER_01` is generic.

import { bracketsOf, Casing, foldWords, isCollective, isManner, stripBrackets, wordCasing } from '../labels/labels';
import { ARTICLES, ASKERS, FEMALE, HONORIFICS, isRole, MALE, NUMBERED, PARTICLES, ROLES, UNKNOWNS } from '../labels/labelWords';
import type { Speaker } from '../transcript';

export interface Identity {
  readonly kind: Speaker['kind'];
  /** As written; the whole label where it holds no personal name. */
  readonly name: string;
  /** Whether `name` is a personal name. */
  readonly personal: boolean;
  /** Words of the personal name in lower case, without accents and periods; surname last. */
  readonly words: readonly string[];
  readonly gender: 'm' | 'f' | null;
  readonly roles: readonly string[];
  /** `New Jersey` in `Mr. SMITH of New Jersey`. */
  readonly place: string | null;
  /** `IK` in `Ines Kolar (IK)`. */
  readonly initials: string | null;
  /** Who holds the office that the label names: `Ms Kolar` in `The Chair (Ms Kolar)`. */
  readonly holder: string | null;
  /** What the label is known by where there is no personal name. */
  readonly key: string;
}

export function identityOf(label: string): Identity {
  let found = known.get(label);
  if (!found) {
    if (known.size > 5000) known.clear();
    known.set(label, (found = read(label)));
  }
  return found;
}
const known = new Map<string, Identity>();

function read(label: string): Identity {
  const outside = stripBrackets(label) || label;
  const brackets = bracketsOf(label).filter((inside) => inside && !isManner(inside));
  const folded = foldWords(outside);
  const plain = (kind: Speaker['kind'], key: string, roles: readonly string[] = []): Identity => ({
    kind,
    name: outside.trim(),
    personal: false,
    words: [],
    gender: genderOf(folded.split(' ')),
    roles,
    place: null,
    initials: null,
    holder: null,
    key,
  });
  if (isCollective(folded) || listOfNames(outside)) return plain('collective', key(folded));
  if (UNKNOWNS.includes(folded) || /^\?+$|^(?:unidentified|unknown)\b/.test(folded)) return plain('unknown', key(folded));
  const numbered = /^(.*?)[\s\-#]*\d+[a-z]?$/.exec(folded)?.[1]?.trim();
  if (numbered !== undefined && (NUMBERED.has(numbered) || numbered.length === 1)) return plain('generic', key(folded));
  const [head = '', ...rest] = outside.split(/\s*,\s+|、|\s+[-–—]+\s+|\s+--\s+/);
  const stated = [...rest, ...brackets.flatMap((inside) => inside.split(/\s*[,;]\s*/))]
    .map((part) => part.trim())
    .filter((part) => hasRole(part));
  const split = splitOffice(head.split(/[\s\u00a0]+/).filter(Boolean));
  const roles = [...(split.role ? [split.role] : []), ...stated];
  if (split.name.length === 0) {
    const office = withoutArticle(split.role || head);
    const single = ROLES.has(foldWords(office)) && GENERIC.has(foldWords(office));
    return {
      ...plain(single ? 'generic' : 'person', key(foldWords(office)), stated),
      name: outside.trim(),
      gender: split.gender,
      holder: single ? null : (brackets.map((inside) => inside.split(/\s*,\s+/)[0]!).find(isPerson) ?? null),
    };
  }
  const of = split.name.findIndex((word, i) => i > 0 && word === 'of' && split.honorific);
  const name = of > 0 ? split.name.slice(0, of) : split.name;
  const words = name
    .flatMap((word) => word.split(/\.(?=\p{L})/u))
    .map(foldName)
    .filter(Boolean);
  const surnameFirst = words.length > 1 && words[0]!.length > 2 && words.slice(1).every((word) => word.length === 1);
  return {
    kind: 'person',
    name: name.join(' '),
    personal: true,
    words: surnameFirst ? [...words.slice(1), words[0]!] : words,
    gender: split.gender,
    roles,
    place: of > 0 ? foldWords(split.name.slice(of + 1).join(' ')) : null,
    initials:
      brackets
        .map((inside) => inside.replace(/\./g, ''))
        .find((inside) => /^\p{Lu}{2,4}$/u.test(inside) && inside === initialsOf(words, inside.length)) ?? null,
    holder: null,
    key: key(foldWords(outside)),
  };
}

// What a bracket behind an office holds: a name, not a party or a place in one word.
const isPerson = (inside: string): boolean => {
  const identity = identityOf(inside);
  return identity.personal && (identity.words.length > 1 || identity.gender !== null);
};

// `Ana Ruiz, Ivo Kolar and Mei Lin`, `Hor. and Mar.`: several names.
function listOfNames(label: string): boolean {
  if (!/\s(?:and|und|et|y|e|&|och|og|и|та)\s/.test(label)) return false;
  const parts = label.split(/\s(?:and|und|et|y|e|&|och|og|и|та)\s|,\s/);
  return (
    parts.every((part) => part.trim() && !hasRole(part) && wordCasing(part.trim().split(/\s/)[0]!) !== Casing.Lower) &&
    !/\bof\b|\bfür\b|\bde\b/.test(label)
  );
}

const hasRole = (part: string): boolean => foldWords(part).split(/[\s-]/).some(isRole);

const GENERIC = new Set([
  ...NUMBERED,
  ...ASKERS,
  'operator',
  'narrator',
  'announcer',
  'interviewer',
  'interviewee',
  'host',
  'guest',
  'moderator',
  'caller',
  'reporter',
  'translator',
  'interpreter',
]);

interface Split {
  readonly role: string;
  readonly name: readonly string[];
  readonly gender: 'm' | 'f' | null;
  readonly honorific: boolean;
}

const SUFFIX = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'qc', 'kc', 'mp', 'phd', 'md', 'esq']);

// Office in front, name behind: everything up to the last word of office, with what hangs on it by `of`.
function splitOffice(words: readonly string[]): Split {
  const fold = words.map((word) => word.toLowerCase().replace(/[.,]/g, ''));
  const gender = genderOf(fold);
  let end = words.length;
  while (end > 1 && SUFFIX.has(fold[end - 1]!)) end--;
  let last = -1;
  for (let i = 0; i < end; i++) if (isRole(fold[i]!) && !(HONORIFICS.has(fold[i]!) && words[i]!.endsWith('.'))) last = i;
  const titled = HONORIFICS.has(fold[0]!) || ROLES.has(fold[0]!) || ARTICLES.has(fold[0]!);
  if (last === end - 1 && end === 2 && !titled) last = -1; // Mary King
  if (last === end - 1 && end > 2 && HONORIFICS.has(fold[0]!) && !ROLES.has(fold[1]!) && !ARTICLES.has(fold[0]!)) last = lastTitle(fold); // Mr. John Judge
  let start = last + 1;
  // `Dyrektor portu Ines Kolar`: a word in lower case belongs to the office.
  if (last >= 0 && words.slice(start, end).some((word) => isCapital(word)))
    while (start < end - 1 && !PARTICLES.has(fold[start]!) && wordCasing(words[start]!) === Casing.Lower && words[start] === fold[start])
      start++;
  if (last >= 0 && start < end - 1 && hangsOn(words[start]!, fold[start]!)) {
    const capitals = [];
    for (let i = start; i < end; i++) if (!PARTICLES.has(fold[i]!) && wordCasing(words[i]!) !== Casing.Lower) capitals.push(i);
    // Two words are taken for a name where a third is left for the office.
    start = capitals.length >= 3 ? nameStart(words, fold, end) : end;
  }
  const isTitle = (i: number) => HONORIFICS.has(fold[i]!) && !(i === end - 1 && i > start) && !(fold[i]!.length === 1 && i > 0);
  const role = words
    .slice(0, start)
    .filter((_, i) => !HONORIFICS.has(fold[i]!) || ROLES.has(fold[i]!))
    .join(' ');
  const honorific = fold.some((_, i) => i >= 0 && isTitle(i));
  const name: string[] = [];
  for (let i = start; i < words.length; i++) {
    if (i < end && (isTitle(i) || (i === start && ARTICLES.has(fold[i]!) && end - start > 1 && !NAME_PARTICLES.has(fold[i]!)))) continue;
    if (i >= end) continue;
    name.push(words[i]!);
  }
  return { role: last >= 0 ? withoutArticle(role) : '', name, gender, honorific };
}

// What follows an office by `of`; `De Wit` and `von Berg` are names.
const hangsOn = (word: string, fold: string): boolean =>
  PARTICLES.has(fold) && (!NAME_PARTICLES.has(fold) || (OF.has(fold) && wordCasing(word) !== Casing.Title));
const OF = new Set(['de', 'del', 'della', 'di', 'da', 'dos', 'das', 'du', 'der', 'des']);

const isCapital = (word: string): boolean => wordCasing(word) === Casing.Title || wordCasing(word) === Casing.Upper;

const lastTitle = (fold: readonly string[]): number => {
  let i = 0;
  while (i + 1 < fold.length && HONORIFICS.has(fold[i + 1]!)) i++;
  return ROLES.has(fold[i]!) ? i : -1;
};

function nameStart(words: readonly string[], fold: readonly string[], end: number): number {
  let i = end - 2;
  while (i > 0 && (NAME_PARTICLES.has(fold[i]!) || NAME_PARTICLES.has(fold[i - 1]!) || /^\p{Lu}\.$/u.test(words[i]!))) i--;
  return i;
}

const NAME_PARTICLES = new Set([
  'van',
  'von',
  'de',
  'der',
  'den',
  'del',
  'della',
  'di',
  'da',
  'dos',
  'das',
  'du',
  'la',
  'le',
  'al',
  'el',
  'bin',
  'ibn',
  'ben',
  'ter',
  'ten',
  'zu',
  'zum',
  'zur',
  'st',
]);

const withoutArticle = (phrase: string): string => {
  const [first = '', ...rest] = phrase.split(' ');
  return rest.length && ARTICLES.has(first.toLowerCase()) ? rest.join(' ') : phrase;
};

function genderOf(fold: readonly string[]): 'm' | 'f' | null {
  for (const word of fold.slice(0, 4)) {
    if (MALE.has(word)) return 'm';
    if (FEMALE.has(word)) return 'f';
  }
  return null;
}

/** Lower case, no accents, no periods or apostrophes: `O’Brién` → `obrien`. */
export const foldName = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\p{M}.,'’`"]/gu, '')
    .toLowerCase();

const key = (folded: string): string => folded.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

export function initialsOf(words: readonly string[], count: number): string {
  const letters = words.filter((word, i) => i === 0 || !PARTICLES.has(word)).map((word) => word[0]!.toUpperCase());
  return (letters.length > count ? [letters[0]!, ...letters.slice(letters.length - count + 1)] : letters).join('');
}

/** Consonants that two spellings of one name share: `alexander` and `aleksandr` are both `lxndr`. */
export function skeleton(word: string): string {
  const folded = word
    .replace(/ks/g, 'x')
    .replace(/ph/g, 'f')
    .replace(/ck|q/g, 'k')
    .replace(/c(?=[aou])/g, 'k')
    .replace(/w/g, 'v')
    .replace(/[aeiouyhj-]/g, '');
  return folded.replace(/(.)\1+/gu, '$1');
}
