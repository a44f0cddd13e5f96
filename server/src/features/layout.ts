// How a document sets its turns apart: blank lines between turns, between the paragraphs of a turn, wrapped lines, line ends.
//   "ANNA: One.\n\nTwo.\n\n\nBEN: Three."   turns two blank lines apart, paragraphs one

import { flagsOf, LineFlag } from '../core/labels/lineFacts';
import { LineKind, type Transcript } from '../core/transcript';

export interface Layout {
  /** Blank lines between two turns, as most turns have it. */
  readonly turnGap: number;
  /** Whether that is the custom of the document, and not just the most frequent of several. */
  readonly turnGapIsCustom: boolean;
  /** Blank lines between two paragraphs of one turn; 0 where a paragraph is a line. */
  readonly paragraphGap: number;
  /** Whether that is the custom of the document too. */
  readonly paragraphGapIsCustom: boolean;
  /** Whether lines end in the middle of sentences, as in text set for print. */
  readonly wrapped: boolean;
  readonly eol: string;
}

const known = new WeakMap<Transcript, Layout>();

export function layoutOf(transcript: Transcript): Layout {
  let layout = known.get(transcript);
  if (!layout) known.set(transcript, (layout = readLayout(transcript)));
  return layout;
}

function readLayout({ text, kinds }: Transcript): Layout {
  const turnGaps = new Tally();
  const paragraphGaps = new Tally();
  let tight = 0;
  let cutSentences = 0;
  let above = -1;
  for (let line = 0; line < kinds.length; line++) {
    const kind = kinds[line]!;
    if (kind === LineKind.Blank) continue;
    const gap = line - above - 1;
    if (above >= 0 && kind === LineKind.Label && isRecord(kinds[above]!)) turnGaps.add(gap);
    if (above >= 0 && kind === LineKind.Speech && isSpoken(kinds[above]!)) {
      if (gap > 0) paragraphGaps.add(gap);
      else if (kinds[above] === LineKind.Speech || text.lines[above]!.text.length > 60) {
        tight++;
        if ((flagsOf(text.lines[above]!) & LineFlag.Ended) === 0) cutSentences++;
      }
    }
    above = line;
  }
  const turnGap = turnGaps.most() ?? 1;
  const paragraphGap = paragraphGaps.most() ?? (tight > 0 ? 0 : turnGap);
  return {
    turnGap,
    turnGapIsCustom: turnGaps.shareOf(turnGap) >= 0.5,
    paragraphGap,
    paragraphGapIsCustom: paragraphGaps.size >= 3 && paragraphGaps.shareOf(paragraphGap) >= 0.5,
    wrapped: cutSentences >= 3 && cutSentences >= tight / 4,
    eol: text.lines[0]!.eol || '\n',
  };
}

/** Whether a line is part of what was said or happened, so that the next turn is set apart from it as from a turn. */
export const isRecord = (kind: number): boolean => isSpoken(kind) || kind === LineKind.Direction || kind === LineKind.Omission;

const isSpoken = (kind: number): boolean => kind === LineKind.Speech || kind === LineKind.Label;

class Tally {
  readonly #counts = new Map<number, number>();
  size = 0;

  add(value: number): void {
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1);
    this.size++;
  }

  /** The most frequent value, the smallest of those that are equally frequent. */
  most(): number | undefined {
    return [...this.#counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
  }

  shareOf(value: number): number {
    return (this.#counts.get(value) ?? 0) / Math.max(1, this.size);
  }
}
