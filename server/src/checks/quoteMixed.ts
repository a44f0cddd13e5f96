// "Thank you,” she said.: a quotation that opens straight and closes curly, or the other way round.

import { slice } from '../core/text';
import { type Check, type Fix, type Hit, type Page, replaced } from './check';
import { isProse } from './passages';
import { quotesIn } from './quotes';

interface MixedHit extends Hit {
  /** The curly mark that belongs here, and the straight one's partner. */
  readonly curly: string;
  readonly partner: number;
}

export const quoteMixed: Check = {
  code: 'quote.mixed',
  severity: 'information',
  title: 'a straight quote paired with a curly one',
  limit: 20,
  inPassage: ({ transcript, fromLine, toLine, cut }) => {
    const { text, kinds } = transcript;
    if (cut || !isProse(kinds[fromLine]!) || !isMixed(text.lines, fromLine, toLine)) return [];
    const start = text.starts[fromLine]!;
    return quotesIn(slice(text, { start, end: text.starts[toLine]! })).pairs.flatMap(({ open, close }): MixedHit[] => {
      const straight = open.mark === '"' ? open : close;
      const curly = open.mark === '"' ? close : open;
      if (straight.mark !== '"' || curly.mark === '"' || !'“”„'.includes(curly.mark)) return [];
      const at = start + straight.at;
      const which =
        straight === open
          ? 'opens with a straight quote and closes with a curly one'
          : 'opens with a curly quote and closes with a straight one';
      return [
        {
          start: at,
          end: at + 1,
          message: `This quotation ${which}. Write both in one style.`,
          curly: partnerOf(curly.mark, straight === open),
          partner: start + curly.at - at,
        },
      ];
    });
  },
  fixes: (hit) => {
    const { start, end, curly, partner } = hit as MixedHit;
    const fixes: Fix[] = [{ title: `Write “${curly}” here`, edits: [replaced({ start, end }, curly)], preferred: true }];
    fixes.push({ title: 'Write the other one straight', edits: [replaced({ start: start + partner, end: start + partner + 1 }, '"')] });
    return fixes;
  },
};

export const page: Page = {
  what: 'A quotation opens with a straight quote and closes with a curly one, or the other way round.',
  why: 'Whatever reads quotations by their marks, search among them, misses where this one begins or ends.',
  fix: 'Write the straight mark curly, or the curly one straight.',
  firing: [
    {
      text: 'ANNA REED: He said, ⟦"⟧I will come,” and left.\n\nBEN OAKES: She wrote: “No⟦"⟧.\n\nANNA REED: Yes.\n',
      fixed: 'ANNA REED: He said, “I will come,” and left.\n\nBEN OAKES: She wrote: “No”.\n\nANNA REED: Yes.\n',
    },
  ],
  silent: [
    'ANNA REED: He said, "I will come," and left.\n\nBEN OAKES: She wrote: “No”.\n\nANNA REED: Yes.\n',
    'ANNA REED: A 6" nail and a “nail”.\n\nBEN OAKES: It isn’t, it wasn\'t, and it won’t be.\n\nANNA REED: Yes.\n',
  ],
};

/** The curly mark to pair with one: „…“ and ”…” are styles of their own. */
function partnerOf(curly: string, opens: boolean): string {
  if (opens) return curly === '“' ? '„' : '“';
  return curly === '„' ? '“' : '”';
}

function isMixed(lines: readonly { readonly text: string }[], fromLine: number, toLine: number): boolean {
  let straight = false;
  let curly = false;
  for (let line = fromLine; line < toLine; line++) {
    const { text } = lines[line]!;
    straight ||= text.includes('"');
    curly ||= /[“”„]/.test(text);
  }
  return straight && curly;
}
