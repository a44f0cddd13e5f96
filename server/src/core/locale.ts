// The language of a document and the way it writes its numbers, told from a sample of it.
// detectLanguage('Meine Damen und Herren, wir haben …') → 'de'; detectNumberStyle('12 500 und 3,5', 'de') → { decimal: ',', spaced: true }

import { de } from './recognizers/locales/de';
import { en } from './recognizers/locales/en';
import { es } from './recognizers/locales/es';
import { fr } from './recognizers/locales/fr';
import { pt } from './recognizers/locales/pt';
import { ru } from './recognizers/locales/ru';
import type { Language, Locale, NumberStyle } from './recognizers/locales/table';

export type { Language, Locale, NumberStyle };

const locales: Readonly<Record<Language, Locale>> = { en, de, fr, es, ru, pt };
export const localeOf = (language: Language): Locale => locales[language];

let votes: Map<string, Language[]> | null = null;

/** Which languages have a word among their most frequent ones. */
function votesOf(word: string): readonly Language[] {
  if (!votes) {
    votes = new Map();
    for (const locale of Object.values(locales)) {
      for (const stopword of locale.stopwords.split(' ')) votes.set(stopword, [...(votes.get(stopword) ?? []), locale.language]);
    }
  }
  return votes.get(word) ?? [];
}

/** The language of a sample (its first 20,000 characters count), English where nothing speaks for another. */
export function detectLanguage(sample: string): Language {
  const scores: Record<Language, number> = { en: 1, de: 0, fr: 0, es: 0, ru: 0, pt: 0 };
  for (const [word] of sample.slice(0, 20_000).matchAll(/[\p{L}\p{M}]{1,40}/gu)) {
    if (word.length > 12) continue;
    const languages = votesOf(word.toLowerCase());
    for (const language of languages) scores[language] += 1 / languages.length;
  }
  return (Object.keys(scores) as Language[]).reduce((best, language) => (scores[language] > scores[best] ? language : best), 'en');
}

/** How the numbers of a sample are written, by what its numbers show and else by its language. */
export const detectNumberStyle = (sample: string, language: Language): NumberStyle => numberStyle([numberVotes(sample)], language);

/** What the numbers of a text say about the way they are written. */
export interface NumberVotes {
  /** For each as the decimal sign. */
  readonly point: number;
  readonly comma: number;
  /** 10.30: a time where the comma makes decimals, else for the point. */
  readonly clock: number;
  /** Thousands set apart by blanks, by commas. */
  readonly blank: number;
  readonly commas: number;
}

const noVotes: NumberVotes = { point: 0, comma: 0, clock: 0, blank: 0, commas: 0 };

export function numberVotes(text: string): NumberVotes {
  if (!/\d[.,\u0020\u00a0\u2009\u202f]\d/.test(text)) return noVotes;
  let point = 0;
  let comma = 0;
  let clock = 0;
  let blank = 0;
  let commas = 0;
  const numbers = /(?<![\p{L}\d.,:/-])(\d{1,3})(?:([.,\u0020\u00a0\u2009\u202f])(\d{3}))*(?:([.,])(\d{1,12}))?(?![\d:/\p{L}-])/gu;
  for (const [whole] of text.slice(0, 60_000).matchAll(numbers)) {
    const groups = whole.split(/[.,\s]/u);
    if (groups.length < 2) continue;
    const separators = whole.replace(/\d+/g, '');
    const last = separators.at(-1);
    const tail = groups.at(-1)?.length ?? 0;
    if (last === '.' && tail === 2 && separators.length === 1) {
      clock++;
      continue;
    }
    if (/\s/u.test(separators)) blank++;
    else if (separators[0] === ',' && groups[1]?.length === 3) commas++;
    if (last !== '.' && last !== ',') continue;
    // Behind another separator, or with other than three digits, it is a decimal sign; said twice it groups.
    const decimal = separators.length > 1 ? separators[0] !== last : tail !== 3;
    const grouping = separators.length > 1 ? separators[0] === last : tail === 3 && groups[0] !== '0';
    const weight = separators.length > 1 ? 3 : grouping ? 0.7 : 1;
    if (decimal) last === '.' ? (point += weight) : (comma += weight);
    else if (grouping) last === '.' ? (comma += weight) : (point += weight);
  }
  return { point, comma, clock, blank, commas };
}

export function numberStyle(votes: readonly NumberVotes[], language: Language): NumberStyle {
  let { point, comma, blank, commas } = noVotes;
  for (const vote of votes) {
    if (vote === noVotes) continue;
    point += vote.point + (language === 'en' ? vote.clock : 0);
    comma += vote.comma;
    blank += vote.blank;
    commas += vote.commas;
  }
  const own = localeOf(language).numbers;
  const decimal = point > comma * 1.5 && point >= 3 ? '.' : comma > point * 1.5 && comma >= 3 ? ',' : own.decimal;
  return { decimal, spaced: own.spaced || (blank >= 3 && blank > commas) };
}
