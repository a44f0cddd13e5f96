// How the formatter sets a transcript, and what it does where nobody said: everything as the document itself mostly has it.

export interface FormatOptions {
  /** `document`: blanks, delimiter and case of a label as most labels have them. */
  readonly labels: 'document' | 'keep';
  /** What sets a label off from its speech, such as ":" or " –"; empty: what the document itself uses. */
  readonly delimiter: string;
  /** Blank lines between turns; more of them inside a turn than its paragraphs have are reduced. */
  readonly blankLines: 'document' | 'keep' | 0 | 1 | 2;
  /** Whether lines that were wrapped for print become one line a paragraph. */
  readonly wrappedLines: 'keep' | 'join';
  /** Doubled and trailing blanks, NBSP where no typography wants one. */
  readonly blanks: 'normalise' | 'keep';
  /** Paired double quotes: "…", “…”, „…“ or «…». */
  readonly quotes: 'keep' | 'straight' | 'curly' | 'low' | 'guillemets';
  /** Dashes between words: " – " or "—". */
  readonly dashes: 'keep' | 'en' | 'em';
}

export const formatDefaults: FormatOptions = {
  labels: 'document',
  delimiter: '',
  blankLines: 'document',
  wrappedLines: 'keep',
  blanks: 'normalise',
  quotes: 'keep',
  dashes: 'keep',
};

/** What each field may hold, for reading settings; a delimiter is any short text without letters. */
export const formatChoices = {
  labels: ['document', 'keep'],
  blankLines: ['document', 'keep', 0, 1, 2],
  wrappedLines: ['keep', 'join'],
  blanks: ['normalise', 'keep'],
  quotes: ['keep', 'straight', 'curly', 'low', 'guillemets'],
  dashes: ['keep', 'en', 'em'],
} as const satisfies { readonly [K in Exclude<keyof FormatOptions, 'delimiter'>]: readonly FormatOptions[K][] };

export const isDelimiter = (text: string): boolean =>
  text.length <= 4 && /^[\p{P}\p{Zs}]*$/u.test(text) && (text === '' || text.trim() !== '');
