// "Monday, June 30, 2017" (a Friday): a weekday beside a full date that was another.

import { isDate } from '../core/mention';
import { dayOf, isoText } from '../core/recognizers/calendar';
import type { Span } from '../core/span';
import { lineAt, slice } from '../core/text';
import type { Transcript } from '../core/transcript';
import { type Check, type Fix, type Hit, type Page, replaced } from './check';
import { replacedNumber } from './dateImpossible';
import { weekdayIn, weekdayName } from './weekdays';

interface WeekdayHit extends Hit {
  readonly actual: number;
  readonly value: string;
  readonly stated: number;
}

export const dateWeekday: Check = {
  code: 'date.weekday',
  severity: 'warning',
  title: 'a weekday that is not that date’s',
  inPassage: ({ transcript, mentions }) =>
    mentions.flatMap((mention): WeekdayHit[] => {
      if (!isDate(mention) || mention.kind !== 'date.full' || !mention.weekday?.contradicts || !mention.weekday.actual || !mention.value)
        return [];
      const { stated, actual } = mention.weekday;
      const span = withWeekday(transcript, mention);
      const message = `${mention.value} is a ${weekdayName(actual)}, not a ${weekdayName(stated)}. Check the recording and correct one of them.`;
      return [{ ...span, message, actual, stated, value: mention.value }];
    }),
  fixes: (hit, transcript) => {
    const { actual, stated, value } = hit as WeekdayHit;
    const written = slice(transcript.text, hit);
    const weekday = weekdayIn(written);
    if (!weekday) return [];
    const at = hit.start + weekday.at;
    const fixes: Fix[] = [
      {
        title: `Write ${weekday.other(actual)}`,
        edits: [replaced({ start: at, end: at + weekday.name.length }, weekday.other(actual))],
        preferred: true,
      },
    ];
    for (const other of nearDays(value, actual, stated)) {
      for (const text of replacedNumber(written, Number(value.slice(8)), Number(other.slice(8))))
        fixes.push({ title: `Write “${text.replace(/\s+/g, ' ')}”`, edits: [replaced(hit, text)] });
    }
    return fixes;
  },
};

export const page: Page = {
  what: 'A weekday stands beside a full date that falls on another weekday.',
  why: 'One of the two is wrong, and a reader who plans by it goes on the wrong day.',
  fix: 'Write the right weekday, or the nearest date on that weekday.',
  firing: [
    {
      text: 'ANNA REED: We met on ⟦Monday, June 30, 2017⟧, in the hall.\n\nBEN OAKES: Yes.\n\nANNA REED: It was late.\n\nBEN OAKES: No.\n',
      fixed: 'ANNA REED: We met on Friday, June 30, 2017, in the hall.\n\nBEN OAKES: Yes.\n\nANNA REED: It was late.\n\nBEN OAKES: No.\n',
    },
  ],
  silent: [
    'ANNA REED: We met on Friday, June 30, 2017, in the hall.\n\nBEN OAKES: Yes.\n\nANNA REED: It was late.\n',
    'ANNA REED: We met on a Monday. June 30, 2017, was the last day.\n\nBEN OAKES: Yes.\n\nANNA REED: Monday the 30th, was it?\n',
  ],
};

/** The weekday may stand before the mention's own span. */
function withWeekday({ text }: Transcript, mention: Span): Span {
  if (weekdayIn(slice(text, mention))) return { start: mention.start, end: mention.end };
  const lineStart = text.starts[lineAt(text, mention.start)]!;
  const before = slice(text, { start: Math.max(lineStart, mention.start - 20), end: mention.start });
  for (let at = before.length; at > 0; at--) {
    const found = weekdayIn(before.slice(at - 1));
    if (found && !/\p{L}/u.test(before[at - 2] ?? ' '))
      return { start: mention.start - before.length + at - 1 + found.at, end: mention.end };
  }
  return { start: mention.start, end: mention.end };
}

/** The days of the same month nearest to a date that fall on the stated weekday. */
function nearDays(value: string, actual: number, stated: number): string[] {
  const day = dayOf(value);
  if (day === null) return [];
  const back = (actual - stated + 7) % 7;
  return [-back, 7 - back]
    .sort((a, b) => Math.abs(a) - Math.abs(b))
    .map((by) => isoText(day + by))
    .filter((iso) => iso.slice(0, 7) === value.slice(0, 7));
}
