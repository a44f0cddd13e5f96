// Quotes and dashes of speech in one style, where somebody asked for it. Only quotes that are paired change, and only dashes
// that stand between words: 6", 5'10" and 1990-2000 stay.

import { type Edit, replaced } from '../../checks/check';
import { quotesIn } from '../../checks/quotes';
import { isBlank, isDigit } from '../../core/chars';
import { lineEnd, slice } from '../../core/text';
import { LineKind, type Transcript } from '../../core/transcript';
import { merged } from './merged';
import type { FormatOptions } from './options';

export function typographyEdits(transcript: Transcript, { quotes, dashes }: FormatOptions): Edit[] {
  if (quotes === 'keep' && dashes === 'keep') return [];
  const edits: Edit[] = [];
  eachParagraph(transcript, (start, end) => {
    const paragraph = slice(transcript.text, { start, end });
    const ofQuotes = quotes === 'keep' ? [] : quoteEdits(paragraph, start, quotePairs[quotes]);
    const ofDashes = dashes === 'keep' ? [] : dashEdits(paragraph, start, dashes === 'en' ? ' – ' : '—');
    for (const edit of merged(ofQuotes, ofDashes)) edits.push(edit);
  });
  return edits;
}

export const quotePairs = { straight: '""', curly: '“”', low: '„“', guillemets: '«»' } as const;

function quoteEdits(paragraph: string, start: number, [open, close]: string | readonly string[]): Edit[] {
  return quotesIn(paragraph)
    .pairs.flatMap((pair) => [
      { ...pair.open, insert: open! },
      { ...pair.close, insert: close! },
    ])
    .filter(({ mark, insert }) => mark !== insert)
    .map(({ at, insert }) => replaced({ start: start + at, end: start + at + 1 }, insert))
    .sort((a, b) => a.start - b.start);
}

function dashEdits(paragraph: string, start: number, wanted: string): Edit[] {
  const edits: Edit[] = [];
  for (let i = 0; i < paragraph.length; i++) {
    if (!DASHES.has(paragraph[i]!)) continue;
    let end = i + 1;
    while (end < paragraph.length && paragraph[end] === paragraph[i]) end++;
    const insert = dashAt(paragraph, i, end, wanted);
    if (insert) {
      const [from, to] = withBlanks(paragraph, i, end);
      if (paragraph.slice(from, to) !== insert) edits.push(replaced({ start: start + from, end: start + to }, insert));
    }
    i = end - 1;
  }
  return edits;
}

const DASHES: ReadonlySet<string> = new Set('-–—');

/** What a run of dashes becomes with the blanks around it; null where it is a hyphen, a range, a rule or an opening of a line. */
function dashAt(text: string, at: number, end: number, wanted: string): string | null {
  const length = end - at;
  if (length > 2 || (length === 2 && text[at] !== '-')) return null;
  const hyphen = length === 1 && text[at] === '-';
  const [from, to] = withBlanks(text, at, end);
  const before = text[from - 1] ?? '\n';
  const after = text[to] ?? '\n';
  if (isLineEnd(before) || (isDigit(before.charCodeAt(0)) && isDigit(after.charCodeAt(0)))) return null;
  if (isLineEnd(after) || '”"»)]’'.includes(after)) {
    // Speech that breaks off: "I was--", "I was —".
    if (hyphen || (isLineEnd(after) && to > end)) return null;
    return from < at ? ` ${wanted.trim()}` : wanted.trim();
  }
  if (from === at && to === end) return hyphen || text[at] === '–' || inAddress(text, at, end) ? null : wanted;
  return from < at && to > end ? wanted : null;
}

/** Whether a dash stands in a link, a path or a piece of code. */
function inAddress(text: string, at: number, end: number): boolean {
  let from = at;
  let to = end;
  while (from > 0 && at - from < NEAR && !isBlank(text.charCodeAt(from - 1))) from--;
  while (to < text.length && to - end < NEAR && !isBlank(text.charCodeAt(to))) to++;
  return /[/\\@_`=]/.test(text.slice(from, to));
}

const NEAR = 80;

function withBlanks(text: string, at: number, end: number): [number, number] {
  while (at > 0 && isBlank(text.charCodeAt(at - 1)) && !isLineEnd(text[at - 1]!)) at--;
  while (end < text.length && isBlank(text.charCodeAt(end)) && !isLineEnd(text[end]!)) end++;
  return [at, end];
}

const isLineEnd = (char: string): boolean => char === '\n' || char === '\r';

/** The stretches of speech that no blank line, label or other line divides. */
function eachParagraph({ text, kinds, turns }: Transcript, visit: (start: number, end: number) => void): void {
  let turn = 0;
  for (let line = 0; line < kinds.length; line++) {
    const kind = kinds[line];
    if (kind !== LineKind.Label && kind !== LineKind.Speech) continue;
    while (turn < turns.length && turns[turn]!.line < line) turn++;
    const start = kind === LineKind.Label ? turns[turn]!.bodyStart : text.starts[line]!;
    while (kinds[line + 1] === LineKind.Speech) line++;
    const end = lineEnd(text, line);
    if (end > start) visit(start, end);
  }
}
