// What a locale is: one table of words a language. `mondays mon.` lists the forms of one meaning, blanks between;
// a trailing dot marks an abbreviation (counts only beside a number), a leading ^ a word that is also an ordinary one
// ("^may": counts only with a capital and a date around it), _ stands for a blank inside a phrase ("per_cent").

export type Language = 'en' | 'de' | 'fr' | 'es' | 'ru' | 'pt';

/** How a document writes its numbers: 1,234.5 · 1.234,5 · 1 234,5 (`spaced`: an ordinary blank groups too). 1,00,000 is read under a decimal point. */
export interface NumberStyle {
  readonly decimal: '.' | ',';
  readonly spaced: boolean;
}

/** What a word does beside a date or a figure. */
export type Role =
  | 'article' // a, an: one of something
  | 'the'
  | 'of'
  | 'and'
  | 'or'
  | 'to' // between the ends of a range
  | 'between'
  | 'from'
  | 'in' // a preposition before dates
  | 'since'
  | 'until'
  | 'early' // modifiers of a period
  | 'ago'
  | 'agoBefore' // "vor drei Jahren": ago, said first
  | 'ahead' // "in two weeks' time", "from now"
  | 'morning'
  | 'night'
  | 'quarter'
  | 'half'
  | 'fiscal'
  | 'bc'
  | 'ad'
  | 'possessive' // his, her, their: not of a decade
  | 'determiner' // what may stand before a noun that is counted or ranked
  | 'designator' // article, page: the number behind is a name
  | 'clock' // o'clock, a.m.
  | 'per'
  | 'out' // "three out of five"
  | 'function' // ordinary small words, no counted nouns
  | 'verb' // verbs that rank: came second
  | 'more' // "two more years"
  | 'old';

/** What a word before a number makes of it. */
export type Beside =
  | 'hour' // at, um: the time of day
  | 'going' // "leave at 5": what is done at an hour
  | 'score' // won, lost: the result of a game
  | 'call' // phone, dial: a telephone number
  | 'place' // „in der Klasse 30 Kinder“: it may be numbered, or hold what is counted
  | 'street'; // calle, rua: the number of a house

export interface Locale {
  readonly language: Language;
  /** Frequent words that tell this language from the others. */
  readonly stopwords: string;
  readonly numbers: NumberStyle;
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly string[];
  readonly cardinals: Readonly<Record<string, number>>;
  readonly scales: Readonly<Record<string, number>>;
  /** Unsaid numbers: dozens, hundreds. */
  readonly plurals: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  /** What may be glued to digits to make an ordinal: 8th. */
  readonly ordinalSuffixes: string;
  readonly fractions: Readonly<Record<string, number>>;
  /** Days counted from the session's: yesterday is -1. */
  readonly days: Readonly<Record<string, number>>;
  readonly last: string;
  readonly this: string;
  readonly next: string;
  readonly decades: Readonly<Record<string, number>>;
  /** Spans of time, by their grain. */
  readonly grains: Readonly<Record<string, string>>;
  /** Units of measure, by their code. */
  readonly units: Readonly<Record<string, string>>;
  readonly percents: Readonly<Record<string, string>>;
  /** Currencies by ISO 4217; `USD/100` is its hundredth. */
  readonly currencies: Readonly<Record<string, string>>;
  readonly times: string;
  /** Multiples in one word: tenfold. `twice` counts only in comparisons. */
  readonly multiples?: Readonly<Record<string, number>>;
  /** By the modifier they give: ">": "over more_than". */
  readonly approximators: Readonly<Record<string, string>>;
  readonly roles: Readonly<Partial<Record<Role, string>>>;
  readonly beside: Readonly<Partial<Record<Beside, string>>>;
  /** What stands before decimals in words: "three point five". */
  readonly point: string;
  /** "cuarenta y dos", "quarenta e dois": a conjunction inside numbers below a hundred. */
  readonly joinsTens?: boolean;
  /** Ordinals with the word behind that rank nothing: "première_dame". */
  readonly idioms?: string;
  /** The number that one long word spells, 0 where it spells none: „zweihundertfünfzigtausend“. */
  readonly compound?: (word: string) => number;
  /** The first two letters of such words. */
  readonly compoundHeads?: string;
}

export const numbered = (words: string, first = 0, step = 1): Record<string, number> =>
  Object.fromEntries(words.split(' ').flatMap((forms, at) => forms.split('|').map((form) => [form, first + at * step])));
