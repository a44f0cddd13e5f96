// "20–10 percent": a range of figures that runs backwards. "It fell from 20 to 10 percent" does so on purpose.

import { isDate } from '../core/mention';
import { lineAt, slice } from '../core/text';
import type { Transcript } from '../core/transcript';
import { type Check, type Hit, type Page, replaced } from './check';
import { exchangedEnds } from './dateOrder';

export const figureRange: Check = {
  code: 'figure.range',
  severity: 'warning',
  title: 'a range of figures that runs backwards',
  inPassage: ({ transcript, mentions }) =>
    mentions.flatMap((mention): Hit[] => {
      if (isDate(mention) || !mention.backwards || mention.kind === 'figure.cardinal' || isDescent(transcript, mention.start)) return [];
      const written = slice(transcript.text, mention);
      const right = isFarApart(written) ? null : exchangedEnds(written);
      return [
        {
          start: mention.start,
          end: mention.end,
          message: `The range ${written.replace(/\s+/g, ' ')} runs backwards. Exchange its ends, or correct one.`,
          ...(right && { instead: [right] }),
        },
      ];
    }),
  fixes: (hit) => (hit.instead ?? []).map((text) => ({ title: `Write “${text}”`, edits: [replaced(hit, text)], preferred: true })),
};

/** "3030 to 40 percent" was "30, 30 to 40 percent": exchanged it would be no better. */
function isFarApart(written: string): boolean {
  const [from = 0, to = 0] = [...written.replace(/(?<=\d)[,\u00a0 ](?=\d{3})/g, '').matchAll(/\d+(?:\.\d+)?/g)].map(Number);
  return from > 20 * to;
}

export const page: Page = {
  what: 'The first number of a range is the greater one.',
  why: 'One of the two was misheard, or they changed places.',
  fix: 'Exchange the two numbers.',
  firing: [
    {
      text: 'ANNA REED: It grew by ⟦20–10 percent⟧, I believe.\n\nBEN OAKES: Yes.\n\nANNA REED: Then I will.\n\nBEN OAKES: Please do.\n',
      fixed: 'ANNA REED: It grew by 10–20 percent, I believe.\n\nBEN OAKES: Yes.\n\nANNA REED: Then I will.\n\nBEN OAKES: Please do.\n',
    },
  ],
  silent: [
    'ANNA REED: It grew by 10–20 percent, I believe.\n\nBEN OAKES: Yes.\n\nANNA REED: Then I will.\n',
    'ANNA REED: It fell from 20 to 10 percent, and we won 3–2.\n\nBEN OAKES: Yes.\n\nANNA REED: Then I will.\n',
  ],
};

/** "from 20 to 10": something fell. */
function isDescent({ text }: Transcript, start: number): boolean {
  const line = lineAt(text, start);
  return /(?:^|[^\p{L}])(?:from|von|de|desde|da|с|со|от)[ \t\u00a0]+(?:[$€£~]|about |around |some )?$/iu.test(
    text.lines[line]!.text.slice(Math.max(0, start - text.starts[line]! - 24), start - text.starts[line]!),
  );
}
