// "June 31", "29 February 2019", "13/32/2017": a day that no calendar has.

import { type DateMention, isDate } from '../core/mention';
import { daysInMonth } from '../core/recognizers/calendar';
import { slice } from '../core/text';
import type { Check, Hit, Page } from './check';

export const dateImpossible: Check = {
  code: 'date.impossible',
  severity: 'error',
  title: 'a day that no calendar has',
  inPassage: ({ transcript, mentions }) =>
    mentions.flatMap((mention): Hit[] => {
      if (!isDate(mention) || !mention.impossible) return [];
      const written = slice(transcript.text, mention);
      if (isClock(written, slice(transcript.text, { start: Math.max(0, mention.start - 1), end: mention.start }))) return [];
      return [
        {
          start: mention.start,
          end: mention.end,
          message: `There is no ${written.replace(/\s+/g, ' ')}. Check the recording and write the date that was meant.`,
          instead: nearDates(written, mention),
        },
      ];
    }),
};

export const page: Page = {
  what: 'A month has no such day, a common year no 29 February, a year no month 13.',
  why: 'Somebody misheard or mistyped, and whatever sorts or counts by date drops the mention.',
  fix: 'Write a near date that exists.',
  firing: [
    {
      text: 'ANNA REED: It ended on ⟦June 31, 2017⟧, I believe.\n\nBEN OAKES: Yes.\n\nANNA REED: And it began on ⟦29 February 2015⟧.\n\nBEN OAKES: No.\n',
      fixed:
        'ANNA REED: It ended on June 30, 2017, I believe.\n\nBEN OAKES: Yes.\n\nANNA REED: And it began on 28 February 2015.\n\nBEN OAKES: No.\n',
    },
  ],
  silent: [
    'ANNA REED: It ended on June 30, 2017, I believe.\n\nBEN OAKES: Yes.\n\nANNA REED: And it began on 29 February 2016.\n\nBEN OAKES: No.\n',
    'ANNA REED: It ended there.\n\n[09.15.02]\n\nBEN OAKES: Yes.\n\n[09.20.33]\n\nANNA REED: Then I will.\n',
    'ANNA REED: Rule 13/32 says so, and 31 people agreed in June.\n\nBEN OAKES: Yes.\n\nANNA REED: May 45 of them stay?\n',
  ],
};

/** `[09.15.02]`: a quarter past nine. */
const isClock = (written: string, before: string): boolean =>
  (before === '[' || before === '(') && /^(?:[01]\d|2[0-3])\.[0-5]\d\.[0-5]\d$/.test(written);

/** The last day of that month; day and month exchanged where they were written in figures. */
function nearDates(written: string, { value }: DateMention): string[] {
  const m = /^(\d{4}|XXXX)-(\d{2})-(\d{2})$/.exec(value ?? '');
  if (!m) return [];
  const [year, month, day] = [m[1] === 'XXXX' ? null : Number(m[1]), Number(m[2]), Number(m[3])];
  if (month >= 1 && month <= 12) return replacedNumber(written, day, daysInMonth(year, month));
  return day >= 1 && day <= 12 ? exchanged(written, day, month) : [];
}

export function replacedNumber(written: string, from: number, to: number): string[] {
  const places = [...written.matchAll(/\d+/g)].filter((m) => Number(m[0]) === from && m[0].length <= 2);
  if (places.length !== 1) return [];
  const [{ index, 0: digits }] = places as [RegExpExecArray];
  const rest = written.slice(index + digits.length);
  const ordinal = /^(?:st|nd|rd|th)\b/.test(rest) ? ordinalEnding(to) + rest.slice(2) : rest;
  return [written.slice(0, index) + String(to).padStart(digits.length === 2 && digits[0] === '0' ? 2 : 1, '0') + ordinal];
}

function ordinalEnding(n: number): string {
  if (n % 100 >= 11 && n % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th';
}

function exchanged(written: string, day: number, month: number): string[] {
  const numbers = [...written.matchAll(/\d+/g)];
  if (numbers.filter((m) => Number(m[0]) === day).length !== 1 || numbers.filter((m) => Number(m[0]) === month).length !== 1) return [];
  return [
    written.replace(/\d+/g, (digits) =>
      Number(digits) === day ? String(month) : Number(digits) === month ? String(day).padStart(2, '0') : digits,
    ),
  ];
}
