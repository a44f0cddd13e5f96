// The words of a document's language and of English, compiled from their locale tables into one entry a word,
// and a filter of hashes that lets the tokeniser pass over ordinary words without looking them up.

import type { Grain } from './calendar';
import { en } from './locales/en';
import type { Language, Locale, Role } from './locales/table';
import { fold, HASHES, hashOfWord, type WordTable, wordTable } from './wordTable';

export interface Measure {
  readonly kind: 'percent' | 'money' | 'time' | 'unit' | 'times';
  /** "%", "USD", "km", "year", "times". */
  readonly unit: string;
  /** What one of them counts: a cent is 0.01, a fortnight two weeks. */
  readonly factor: number;
  readonly grain: Grain | null;
  /** Only written beside digits: "km", "m". */
  readonly abbreviated: boolean;
  /** An ordinary word too ("won", "second"): needs more evidence. */
  readonly weak: boolean;
}

export interface Lexeme {
  month: number;
  /** 1 Monday … 7 Sunday. */
  weekday: number;
  /** EDTF season, 21 spring … 24 winter. */
  season: number;
  /** A month, weekday or season that only counts beside a number. */
  abbreviated: boolean;
  /** A month or season that is an ordinary word too. */
  weak: boolean;
  cardinal: number;
  scale: number;
  plural: number;
  ordinal: number;
  fraction: number;
  multiple: number;
  /** Days from the session's, or NaN. */
  day: number;
  /** last -1, this 0, next 1, or NaN. */
  direction: number;
  decade: number;
  measure: Measure | null;
  suffix: boolean;
  roles: number;
  /** Longest phrase of measures that begins here, longest approximation that ends here, in words. */
  phrase: number;
  approximation: number;
  trigger: boolean;
}

const roleNames: readonly Role[] = [
  'article',
  'the',
  'of',
  'and',
  'or',
  'to',
  'between',
  'from',
  'in',
  'since',
  'until',
  'early',
  'ago',
  'agoBefore',
  'ahead',
  'morning',
  'night',
  'quarter',
  'half',
  'fiscal',
  'bc',
  'ad',
  'possessive',
  'determiner',
  'designator',
  'clock',
  'per',
  'out',
  'function',
  'verb',
  'more',
  'old',
];
export const role = Object.fromEntries(roleNames.map((name, at) => [name, (2 ** at) | 0])) as Readonly<Record<Role, number>>;

const blank = (): Lexeme => ({
  month: 0,
  weekday: 0,
  season: 0,
  abbreviated: false,
  weak: false,
  cardinal: -1,
  scale: 0,
  plural: 0,
  ordinal: 0,
  fraction: 0,
  multiple: 0,
  day: Number.NaN,
  direction: Number.NaN,
  decade: 0,
  measure: null,
  suffix: false,
  roles: 0,
  phrase: 0,
  approximation: 0,
  trigger: false,
});

export interface Lexicon {
  readonly words: WordTable;
  /** Entry 0 is the empty one, of words that mean nothing here. */
  readonly entries: Lexeme[];
  /** The word of each entry, in small letters. */
  readonly spelled: string[];
  /** One byte a hash: 1 where a word that can begin a mention has it. */
  readonly filter: Uint8Array;
  /** Measures by their words, blanks between: "square kilometres". */
  readonly measures: ReadonlyMap<string, Measure>;
  readonly approximations: ReadonlyMap<string, string>;
  readonly joinsTens: boolean;
  /** An ordinal and the word behind it that rank nothing, a blank between. */
  readonly idioms: ReadonlySet<string>;
  /** The first two letters, as one number, of the words that may spell a long number. */
  readonly compoundHeads: ReadonlySet<number> | null;
  /** The entries of those that came up. */
  readonly compounds: Map<string, number>;
  readonly locale: Locale;
}

/** No word that spells a long number is shorter. */
export const shortestCompound = 10;
export const headOf = (first: number, second: number) => (fold(first) << 16) | fold(second);

const mostCompounds = 10_000;

/** The entry of a word that may spell a long number; made when it first comes up. 0 where it spells none. */
export function compoundEntry(lexicon: Lexicon, word: string): number {
  const known = lexicon.compounds.get(word);
  if (known !== undefined) return known;
  const cardinal = lexicon.locale.compound?.(word) ?? 0;
  if (cardinal === 0 || lexicon.entries.length > mostCompounds) return 0;
  lexicon.compounds.set(word, lexicon.entries.length);
  lexicon.spelled.push(word);
  return lexicon.entries.push({ ...blank(), cardinal, trigger: true }) - 1;
}

const triggers = (l: Lexeme) =>
  l.month > 0 ||
  l.weekday > 0 ||
  l.season > 0 ||
  l.cardinal >= 0 ||
  l.scale > 0 ||
  l.plural > 0 ||
  (l.fraction > 0 && l.ordinal === 0) ||
  l.ordinal !== 0 ||
  !Number.isNaN(l.day) ||
  !Number.isNaN(l.direction) ||
  l.decade > 0 ||
  l.multiple > 0 ||
  (l.roles & (role.ago | role.agoBefore | role.half | role.quarter | role.fiscal)) !== 0 ||
  l.measure?.kind === 'money' ||
  l.measure?.grain === 'century';

const compiled = new Map<Language, Lexicon>();

/** The lexicon of a locale and English; made once a language. */
export function lexiconOf(locale: Locale): Lexicon {
  let lexicon = compiled.get(locale.language);
  if (!lexicon) {
    lexicon = compile(locale);
    compiled.set(locale.language, lexicon);
  }
  return lexicon;
}

function compile(locale: Locale): Lexicon {
  const own = new Map<string, Lexeme>();
  const measures = new Map<string, Measure>();
  const approximations = new Map<string, string>();
  if (locale.language !== 'en') addTable(en, own, measures, approximations, false);
  // A word of the document's language means what it means there, whatever it is in English.
  const local = new Map<string, Lexeme>();
  addTable(locale, local, measures, approximations, true);
  for (const [word, lexeme] of local) own.set(word, lexeme);
  const numbered: [string, number][] = [];
  const entries: Lexeme[] = [blank()];
  const spelled = [''];
  const filter = new Uint8Array(HASHES);
  for (const [word, lexeme] of own) {
    lexeme.trigger = triggers(lexeme);
    const forms = word === word.normalize('NFD') ? [word] : [word, word.normalize('NFD')];
    for (const form of forms) {
      numbered.push([form, entries.length]);
      if (lexeme.trigger) filter[hashOfWord(form, 0, form.length)] = 1;
    }
    entries.push(lexeme);
    spelled.push(word);
  }
  const heads = locale.compoundHeads?.split(' ').map((head) => headOf(head.charCodeAt(0), head.charCodeAt(1)));
  const compoundHeads = heads ? new Set(heads) : null;
  const idioms = new Set((locale.idioms ?? '').split(' ').map((idiom) => idiom.replace('_', ' ')));
  return {
    words: wordTable(numbered),
    entries,
    spelled,
    filter,
    measures,
    approximations,
    joinsTens: locale.joinsTens === true,
    idioms,
    compoundHeads,
    compounds: new Map(),
    locale,
  };
}

/** `weak`: take words too that have an ordinary meaning, which only the document's own language does. */
function addTable(
  locale: Locale,
  words: Map<string, Lexeme>,
  measures: Map<string, Measure>,
  approximations: Map<string, string>,
  weak: boolean,
) {
  const at = (word: string): Lexeme => {
    let lexeme = words.get(word);
    if (!lexeme) words.set(word, (lexeme = blank()));
    return lexeme;
  };
  const marked = (forms: string, set: (lexeme: Lexeme) => void) => {
    for (const form of forms.split(' ')) {
      if (!form || (!weak && form.startsWith('^'))) continue;
      const lexeme = at(form.replace(/^\^|\.$/g, ''));
      set(lexeme);
      if (form.startsWith('^')) lexeme.weak = true;
      if (form.endsWith('.')) lexeme.abbreviated = true;
    }
  };
  const each = (forms: Readonly<Record<string, number>>, set: (lexeme: Lexeme, value: number) => void) => {
    for (const [word, value] of Object.entries(forms)) set(at(word), value);
  };
  const measure = (forms: string, kind: Measure['kind'], unit: string, factor = 1, grain: Grain | null = null) => {
    for (const form of forms.split(' ')) {
      if (!form || (!weak && form.startsWith('^'))) continue;
      const plain = form.replace(/^\^|\.$/g, '');
      const parts = plain.split('_');
      const entry: Measure = { kind, unit, factor, grain, abbreviated: form.endsWith('.'), weak: form.startsWith('^') };
      measures.set(parts.join(' '), entry);
      const first = at(parts[0] ?? '');
      first.phrase = Math.max(first.phrase, parts.length);
      if (parts.length === 1) first.measure = entry;
    }
  };

  locale.months.forEach((forms, i) => marked(forms, (l) => (l.month = i + 1)));
  locale.weekdays.forEach((forms, i) => marked(forms, (l) => (l.weekday = i + 1)));
  locale.seasons.forEach((forms, i) => marked(forms, (l) => (l.season = 21 + i)));
  each(locale.cardinals, (l, value) => (l.cardinal = value));
  each(locale.scales, (l, value) => (l.scale = value));
  each(locale.plurals, (l, value) => (l.plural = value));
  each(locale.ordinals, (l, value) => (l.ordinal = value));
  each(locale.fractions, (l, value) => (l.fraction = value));
  for (const [form, value] of Object.entries(locale.multiples ?? {})) marked(form, (l) => (l.multiple = value));
  each(locale.days, (l, value) => (l.day = value));
  each(locale.decades, (l, value) => (l.decade = value));
  marked(locale.last, (l) => (l.direction = -1));
  marked(locale.this, (l) => (l.direction = 0));
  marked(locale.next, (l) => (l.direction = 1));
  marked(locale.ordinalSuffixes, (l) => (l.suffix = true));
  for (const [unit, forms] of Object.entries(locale.units)) {
    // 'hour/4': a quarter of an hour in one word
    const [whole = unit, part] = Number.isNaN(Number(unit.split('/')[1])) ? [unit] : unit.split('/');
    const isTime = whole === 'second' || whole === 'minute' || whole === 'hour';
    measure(forms, isTime ? 'time' : 'unit', whole, part ? 1 / Number(part) : 1);
  }
  for (const [grain, forms] of Object.entries(locale.grains)) {
    if (grain === 'fortnight') measure(forms, 'time', 'week', 2, 'week');
    else measure(forms, 'time', grain, 1, grain as Grain);
  }
  for (const [unit, forms] of Object.entries(locale.percents)) measure(forms, 'percent', unit);
  for (const [code, forms] of Object.entries(locale.currencies)) {
    const [unit = code, hundredth] = code.split('/');
    measure(`${forms}`, 'money', unit, hundredth ? 0.01 : 1);
    if (!hundredth) measure(unit.toLowerCase(), 'money', unit);
  }
  measure(locale.times, 'times', 'times');
  for (const [mod, forms] of Object.entries(locale.approximators)) {
    for (const form of forms.split(' ')) {
      const parts = form.split('_');
      approximations.set(parts.join(' '), mod);
      const last = at(parts.at(-1) ?? '');
      last.approximation = Math.max(last.approximation, parts.length);
    }
  }
  for (const name of roleNames) marked(locale.roles[name] ?? '', (l) => (l.roles |= role[name]));
}
