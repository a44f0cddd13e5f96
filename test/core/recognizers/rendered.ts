// Mentions as text, for tables of tests: "cardinal «40» >40 · full «June 30, 2017» 2017-06-30".

import assert from 'node:assert/strict';
import { localeOf } from '../../../server/src/core/locale';
import { isDate, type Mention } from '../../../server/src/core/mention';
import type { Language, NumberStyle } from '../../../server/src/core/recognizers/locales/table';
import { findMentions } from '../../../server/src/core/recognizers/mentions';

export interface Given {
  readonly language?: Language;
  readonly numbers?: NumberStyle;
  readonly sessionDate?: string | null;
  readonly from?: number;
}

/** The day of the session in the tables: a Thursday. */
export const sessionDate = '2023-04-06';

export function mentionsIn(text: string, given: Given = {}): Mention[] {
  const locale = localeOf(given.language ?? 'en');
  return findMentions(
    text,
    { locale, numbers: given.numbers ?? locale.numbers, sessionDate: given.sessionDate === undefined ? sessionDate : given.sessionDate },
    given.from,
  );
}

function valueText(mention: Mention): string {
  if (isDate(mention)) return mention.value ?? `(${mention.relative ?? mention.weekday?.stated})`;
  const { value, unit, mod } = mention.value;
  const number = typeof value === 'number' ? String(value) : `${value[0]}..${value[1]}`;
  return `${mod === 'multiple' ? '×' : (mod ?? '')}${number}${unit ? ` ${unit}` : ''}`;
}

export const rendered = (text: string, mentions: readonly Mention[]) =>
  mentions.map((m) => `${m.kind.replace(/^(?:date|figure)\./, '')} «${text.slice(m.start, m.end)}» ${valueText(m)}`).join(' · ');

/** A row: a sentence and what is found in it; nothing where the second part is empty. */
export type Row = readonly [sentence: string, expected: string];

export function check([sentence, expected]: Row, given: Given = {}) {
  assert.equal(rendered(sentence, mentionsIn(sentence, given)), expected, sentence);
}

export function table(title: string, rows: readonly Row[], given: Given = {}) {
  test(title, () => {
    for (const row of rows) check(row, given);
  });
}
