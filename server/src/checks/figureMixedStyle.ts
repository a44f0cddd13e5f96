// "5 percent" and "5%", "$5" and "US$5" in one file: one finding for the styles used least.

import { lineAt } from '../core/text';
import type { Transcript } from '../core/transcript';
import { type Check, type Edit, type Hit, type Page, replaced } from './check';
import { isProse } from './passages';

const STYLES = ['%', 'percent', 'per cent'] as const;
type Style = (typeof STYLES)[number];

interface StyleHit extends Hit {
  readonly counts: Readonly<Record<Style, number>>;
  readonly above: number;
  readonly lines: number;
  readonly usual?: Style;
}

export const figureMixedStyle: Check = {
  code: 'figure.mixed-style',
  severity: 'information',
  title: 'percentages written in several ways',
  limit: 0,
  inPassage: ({ transcript, fromLine, toLine }) => {
    const counts: Record<Style, number> = { '%': 0, percent: 0, 'per cent': 0 };
    let first: { line: number; start: number; end: number } | null = null;
    for (let line = fromLine; line < toLine; line++) {
      eachPercentage(transcript, line, (style, start, end) => {
        counts[style]++;
        first ??= { line, start, end };
      });
    }
    const at = first as { line: number; start: number; end: number } | null;
    return at ? [{ start: at.start, end: at.end, message: '', counts, above: at.line - fromLine, lines: toLine - fromLine } as Hit] : [];
  },
  drops: (hits) => stylesIn(hits as readonly StyleHit[]) === null,
  review: (hits, transcript) => {
    const all = hits as readonly StyleHit[];
    const styles = stylesIn(all);
    if (!styles) return [];
    const [usual, ...others] = styles;
    return all.filter((hit) => others.some((style) => hit.counts[style] > 0)).map((hit) => atFirst({ ...hit, usual }, transcript));
  },
  sum: (hits) => {
    const all = hits as readonly StyleHit[];
    const count = all.reduce((sum, hit) => sum + STYLES.reduce((n, style) => n + (style === hit.usual ? 0 : hit.counts[style]), 0), 0);
    return `${count === 1 ? 'One percentage is' : `${count} percentages are`} not written with “${all[0]!.usual}” like the others. Write them alike.`;
  },
  fixes: (hit, transcript) => {
    const { above, lines, usual } = hit as StyleHit;
    const edits: Edit[] = [];
    const fromLine = lineAt(transcript.text, hit.start) - above;
    for (let line = fromLine; line < fromLine + lines; line++) {
      eachPercentage(transcript, line, (style, start, end, figure) => {
        if (style !== usual) edits.push(replaced({ start, end }, usual === '%' ? `${figure}%` : `${figure} ${usual}`));
      });
    }
    return [{ title: `Write “${usual}” everywhere`, edits }];
  },
};

export const page: Page = {
  what: '“percent”, “per cent” and “%” behind figures in one file. One finding speaks for the file.',
  why: 'House styles want one of them, and a search for one misses the others.',
  fix: 'Write them all in the way that the file uses most.',
  firing: [
    {
      text: 'ANNA REED: It grew by 5 percent and then by 7 percent.\n\nBEN OAKES: I heard ⟦6%⟧.\n\nANNA REED: No, 5 percent it was.\n\nBEN OAKES: Fine.\n',
      fixed:
        'ANNA REED: It grew by 5 percent and then by 7 percent.\n\nBEN OAKES: I heard 6 percent.\n\nANNA REED: No, 5 percent it was.\n\nBEN OAKES: Fine.\n',
    },
  ],
  silent: [
    'ANNA REED: It grew by 5 percent and then by 7 percent.\n\nBEN OAKES: What percent? I did 100%.\n\nANNA REED: Fine.\n'.replace(
      '100%',
      'a hundred',
    ),
    'ANNA REED: It grew by 5% and then by 7%.\n\nBEN OAKES: Six percent, I heard.\n\nANNA REED: Fine.\n',
  ],
};

/** The styles from the commonest on; null where all is written in one, or in none by rule. */
function stylesIn(hits: readonly StyleHit[]): [Style, Style, Style] | null {
  const total: Record<Style, number> = { '%': 0, percent: 0, 'per cent': 0 };
  for (const { counts } of hits) for (const style of STYLES) total[style] += counts[style];
  const styles = [...STYLES].sort((a, b) => total[b] - total[a]) as [Style, Style, Style];
  const odd = total[styles[1]] + total[styles[2]];
  return odd === 0 || odd * 3 > total[styles[0]] ? null : styles;
}

function atFirst(hit: StyleHit, transcript: Transcript): StyleHit {
  const fromLine = lineAt(transcript.text, hit.start) - hit.above;
  let moved: StyleHit | null = null;
  for (let line = fromLine; line < fromLine + hit.lines && !moved; line++) {
    eachPercentage(transcript, line, (style, start, end) => {
      if (!moved && style !== hit.usual) moved = { ...hit, start, end, above: line - fromLine };
    });
  }
  return moved ?? hit;
}

const PERCENTAGE = /(?<![\d.,])(\d[\d.,]{0,12})(?:[ \t\u00a0]?(%)|[ \t\u00a0](percent|per cent))(?![\p{L}-])/gu;

function eachPercentage(
  { text, kinds }: Transcript,
  line: number,
  visit: (style: Style, start: number, end: number, figure: string) => void,
): void {
  const written = text.lines[line]!.text;
  if (!isProse(kinds[line]!) || !(written.includes('%') || written.includes('cent'))) return;
  for (const m of written.matchAll(PERCENTAGE)) {
    const start = text.starts[line]! + m.index;
    visit((m[2] ?? m[3]) as Style, start, start + m[0].length, m[1]!);
  }
}
