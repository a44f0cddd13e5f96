// "1,00,0", "3..5", "a price of $": a figure that cannot be read.

import { type Check, type Hit, type Page, replaced } from './check';
import { isProse } from './passages';

export const figureMalformed: Check = {
  code: 'figure.malformed',
  severity: 'warning',
  title: 'a figure that cannot be read',
  silentIn: ['chat-nick', 'chat-tier'],
  inPassage: ({ transcript: { text, kinds }, fromLine, toLine }) => {
    const hits: Hit[] = [];
    for (let line = fromLine; line < toLine; line++) {
      const written = text.lines[line]!.text;
      if (!isProse(kinds[line]!) || !/\d[,.]|[$€£]/.test(written)) continue;
      const add = (at: number, length: number, message: string, instead?: string[]) =>
        hits.push({ start: text.starts[line]! + at, end: text.starts[line]! + at + length, message, ...(instead && { instead }) });
      for (const m of written.matchAll(/(?<![\d.,])\d{1,3}(?:,\d{1,3}){2,6}(?![\d,]|\.\d)/g)) {
        if (isMisgrouped(m[0].split(',')))
          add(m.index, m[0].length, `${m[0]} is grouped neither in threes nor otherwise. Write the number that was meant.`, [
            regrouped(m[0]),
          ]);
      }
      for (const m of written.matchAll(/(?<![\d.])\d{1,9}\.\.\d{1,9}(?![\d.])/g)) {
        add(m.index, m[0].length, `${m[0]} has two periods. Write one, or a dash for a range.`, [
          m[0].replace('..', '.'),
          m[0].replace('..', '–'),
        ]);
      }
      for (const m of written.matchAll(/(?<=\p{Ll} )[$€£](?=[.,;?!]?(?:$| (?:and|or|in|to|for|from|per|a|of)\b))/gu)) {
        if (!/\d|\b(?:the|a|of the|this|sign)\b.{0,8}$/.test(written.slice(Math.max(0, m.index - 12), m.index)))
          add(m.index, 1, `No amount stands beside ${m[0]}. Put it in, or delete the sign.`);
      }
    }
    return hits;
  },
  fixes: (hit) =>
    (hit.instead ?? []).map((text, i) => ({
      title: `Write ${text}`,
      edits: [replaced(hit, text)],
      ...(i === 0 && { preferred: true as const }),
    })),
};

export const page: Page = {
  what: 'Thousands grouped neither in threes nor in the Indian way, two periods inside a number, a currency sign without an amount.',
  why: 'Nobody can tell the amount, and programs read another one.',
  fix: 'Write a near figure.',
  firing: [
    {
      text: 'ANNA REED: We built ⟦1,00,0⟧ homes and grew by ⟦3..5⟧ percent.\n\nBEN OAKES: Yes.\n\nANNA REED: Then I will.\n\nBEN OAKES: Please do.\n',
      fixed:
        'ANNA REED: We built 1,000 homes and grew by 3.5 percent.\n\nBEN OAKES: Yes.\n\nANNA REED: Then I will.\n\nBEN OAKES: Please do.\n',
    },
  ],
  silent: [
    'ANNA REED: We built 1,000,000 homes, or 10,00,000 in all, in 1,5 years.\n\nBEN OAKES: Sections 4,5,6 and 10,20,30 say so.\n\nANNA REED: For 5 $ and US$ 7, version 1.2.3.\n',
    'ANNA REED: The $ sign, $PATH and $x are fine, and so is 3...\n\nBEN OAKES: Yes.\n\nANNA REED: Then I will.\n',
  ],
};

/** A group of zeros that is not three long gives a slip away; groups of one or two otherwise are a list, or Indian. */
function isMisgrouped(groups: readonly string[]): boolean {
  const rest = groups.slice(1);
  if (rest.every((group) => group.length === 3)) return false;
  const isIndian = rest.at(-1)!.length === 3 && rest.slice(0, -1).every((group) => group.length === 2);
  return !isIndian && rest.some((group) => group.length < 3 && /^0+$/.test(group));
}

function regrouped(written: string): string {
  const digits = written.replaceAll(',', '');
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
}
