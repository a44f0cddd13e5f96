// "from 2023 to 2021": a range that runs backwards. And a session date that lies in the future.

import { isDate } from '../core/mention';
import { slice } from '../core/text';
import { type Check, type Hit, type Page, replaced } from './check';

export const dateOrder: Check = {
  code: 'date.order',
  severity: 'warning',
  title: 'dates in the wrong order',
  inPassage: ({ transcript, mentions }) =>
    mentions.flatMap((mention): Hit[] => {
      if (!isDate(mention) || !mention.backwards) return [];
      const written = slice(transcript.text, mention);
      const right = exchangedEnds(written);
      return [
        {
          start: mention.start,
          end: mention.end,
          message: `${written.replace(/\s+/g, ' ')} ends before it begins. Exchange its ends.`,
          ...(right && { instead: [right] }),
        },
      ];
    }),
  inDocument: ({ session: { date } }, { today }) =>
    date && today && /^\d{4}-\d{2}-\d{2}$/.test(date.value) && date.value > today
      ? [{ start: date.start, end: date.end, message: `The session’s date, ${date.value}, lies after today. Check the year.` }]
      : [],
  fixes: (hit) => (hit.instead ?? []).map((text) => ({ title: `Write “${text}”`, edits: [replaced(hit, text)], preferred: true })),
};

export const page: Page = {
  what: 'A range of dates ends before it begins, or the session’s date lies after today.',
  why: 'No calendar and no filter finds anything in such a range.',
  fix: 'Exchange the two ends.',
  firing: [
    {
      text: 'ANNA REED: It rained from ⟦2023 to 2021⟧, I believe.\n\nBEN OAKES: Yes.\n\nANNA REED: Then I will.\n\nBEN OAKES: Please do.\n',
      fixed: 'ANNA REED: It rained from 2021 to 2023, I believe.\n\nBEN OAKES: Yes.\n\nANNA REED: Then I will.\n\nBEN OAKES: Please do.\n',
    },
  ],
  silent: [
    'ANNA REED: It rained from 2021 to 2023, I believe.\n\nBEN OAKES: Yes.\n\nANNA REED: Then I will.\n',
    'Meeting of the harbour board\n\nJune 30, 2017, Northport\n\nANNA REED: Shall we begin?\n\nBEN OAKES: Yes.\n\nANNA REED: Then I will.\n',
  ],
};

/** "20 to 10 percent" → "10 to 20 percent": two numbers change places, a year behind them stays. null where there are more or fewer. */
export function exchangedEnds(written: string): string | null {
  const numbers = [...written.matchAll(/\d+(?:[.,]\d+)*/g)];
  const isDays = numbers.length === 3 && numbers[2]![0].length === 4 && numbers[0]![0].length < 3 && numbers[1]![0].length < 3;
  if (numbers.length !== 2 && !isDays) return null;
  const [a, b] = numbers as [RegExpExecArray, RegExpExecArray];
  return written.slice(0, a.index) + b[0] + written.slice(a.index + a[0].length, b.index) + a[0] + written.slice(b.index + b[0].length);
}
