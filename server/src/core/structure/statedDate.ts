// The first date that a line states to the day: "Mittwoch, den 28. Oktober 2009" → 2009-10-28.

import { localeOf } from '../locale';
import { isDate } from '../mention';
import type { Language } from '../recognizers/locales/table';
import { findMentions } from '../recognizers/mentions';
import type { Located } from '../transcript';

const LANGUAGES: readonly Language[] = ['en', 'de', 'fr', 'es', 'pt', 'ru'];

/**
 * A head is often too short to tell its language, so each is asked in turn, until one reads a date. Offsets are those of the line.
 * A date that may be two (01/02/2017) is none: everything relative would be counted from it.
 */
export function statedDate(line: string): Located | null {
  if (!/\d/.test(line)) return null;
  for (const language of LANGUAGES) {
    const locale = localeOf(language);
    for (const mention of findMentions(line, { locale, numbers: locale.numbers, sessionDate: null })) {
      if (!isDate(mention) || mention.kind !== 'date.full' || mention.impossible || mention.ambiguous || mention.value === null) continue;
      return { start: mention.start, end: mention.end, value: mention.value };
    }
  }
  return null;
}
