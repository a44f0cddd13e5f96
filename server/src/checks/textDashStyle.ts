// " - " and "--" where the file writes dashes, "..." where it writes "…", or the other way round: one finding a file.

import { lineAt } from '../core/text';
import { LineKind, type Transcript } from '../core/transcript';
import { type Check, type Edit, type Hit, type Page, replaced } from './check';
import { isProse } from './passages';
import { speechStart } from './places';

type Style = 'dash' | 'hyphen' | 'ellipsis' | 'dots';

interface StyleHit extends Hit {
  readonly counts: Readonly<Record<Style, number>>;
  /** Which styles are the odd ones: set by the document. */
  readonly odd?: readonly Style[];
  readonly above: number;
  readonly lines: number;
  readonly dash: string;
}

export const textDashStyle: Check = {
  code: 'text.dash-style',
  severity: 'information',
  title: 'dashes or ellipses in mixed styles',
  silentIn: ['chat-nick', 'chat-tier'],
  limit: 0,
  inPassage: ({ transcript, fromLine, toLine }) => {
    const counts = { dash: 0, hyphen: 0, ellipsis: 0, dots: 0 };
    let first: { line: number; start: number; end: number } | null = null;
    let dash = '';
    for (let line = fromLine; line < toLine; line++) {
      eachMark(transcript, line, (style, start, end, written) => {
        counts[style]++;
        if (style === 'dash') dash ||= written;
        first ??= { line, start, end };
      });
    }
    const at = first as { line: number; start: number; end: number } | null;
    return at
      ? [{ start: at.start, end: at.end, message: '', counts, dash, above: at.line - fromLine, lines: toLine - fromLine } as Hit]
      : [];
  },
  drops: (hits) => oddStyles(hits as readonly StyleHit[]).length === 0,
  review: (hits, transcript) => {
    const all = hits as readonly StyleHit[];
    const odd = oddStyles(all);
    const dash = all.find((hit) => hit.dash)?.dash ?? ' – ';
    return all.filter((hit) => odd.some((style) => hit.counts[style] > 0)).map((hit) => atFirst({ ...hit, odd, dash }, transcript));
  },
  sum: (hits) => {
    const all = hits as readonly StyleHit[];
    const count = all.reduce((sum, hit) => sum + hit.odd!.reduce((n, style) => n + hit.counts[style], 0), 0);
    return `${count === 1 ? 'One dash or ellipsis is' : `${count} dashes or ellipses are`} not written as the others of this file. Write them in one style.`;
  },
  fixes: (hit, transcript) => {
    const { above, lines, odd, dash } = hit as StyleHit;
    const edits: Edit[] = [];
    const fromLine = lineAt(transcript.text, hit.start) - above;
    for (let line = fromLine; line < fromLine + lines; line++) {
      eachMark(transcript, line, (style, start, end) => {
        if (odd!.includes(style)) edits.push(replaced({ start, end }, { dash: ' - ', hyphen: dash, ellipsis: '...', dots: '…' }[style]));
      });
    }
    return [{ title: 'Write them all in the usual style', edits }];
  },
};

export const page: Page = {
  what: 'A few hyphens or “--” stand for dashes where the file writes dashes, or “...” beside “…”, or the other way round. One finding speaks for the file.',
  why: 'The record looks patched together, and typography is searched in two ways.',
  fix: 'Write them all in the style that the file uses most.',
  firing: [
    {
      text: 'Anna Reed: Shall we begin – or wait?\n\nBen Oakes: Yes⟦ - ⟧if you must.\n\nAnna Reed: I must – I fear – and will.\n\nBen Oakes: Then – well – begin.\n\nAnna Reed: Fine – good.\n',
      fixed:
        'Anna Reed: Shall we begin – or wait?\n\nBen Oakes: Yes – if you must.\n\nAnna Reed: I must – I fear – and will.\n\nBen Oakes: Then – well – begin.\n\nAnna Reed: Fine – good.\n',
    },
  ],
  silent: [
    'Anna Reed: Shall we begin - or wait?\n\nBen Oakes: Yes - if you must.\n\nAnna Reed: I must - I fear - and will.\n\nBen Oakes: Then - well - begin.\n',
    'Anna Reed: In 2010–2015 – a well-known fact – it rained.\n\nBen Oakes: 3 - 2 is 1.\n\nAnna Reed: Yes – no – yes – no – yes.\n',
  ],
};

const oddStyles = (hits: readonly StyleHit[]): Style[] => [...minority(hits, 'dash', 'hyphen'), ...minority(hits, 'ellipsis', 'dots')];

/** Five or more of one, and the other at most a fifth of that. */
function minority(hits: readonly StyleHit[], a: Style, b: Style): Style[] {
  const count = (style: Style): number => hits.reduce((sum, hit) => sum + hit.counts[style], 0);
  const [one, other] = [count(a), count(b)];
  if (other > 0 && one >= 5 && other * 5 <= one) return [b];
  return one > 0 && other >= 5 && one * 5 <= other ? [a] : [];
}

/** Moves a hit to its first odd mark. */
function atFirst(hit: StyleHit, transcript: Transcript): StyleHit {
  const fromLine = lineAt(transcript.text, hit.start) - hit.above;
  let moved: StyleHit | null = null;
  for (let line = fromLine; line < fromLine + hit.lines && !moved; line++) {
    eachMark(transcript, line, (style, start, end) => {
      if (!moved && hit.odd!.includes(style)) moved = { ...hit, start, end, above: line - fromLine };
    });
  }
  return moved ?? hit;
}

const MARKS = /(?<=\p{L}[,;.!?"”)]?)(?: [–—] |—| - |--| -- )(?=["“(]?\p{L})|(?<!\.)\.\.\.(?!\.)|…/gu;

function eachMark(transcript: Transcript, line: number, visit: (style: Style, start: number, end: number, written: string) => void): void {
  const { text, kinds } = transcript;
  const written = text.lines[line]!.text;
  if (!isProse(kinds[line]!) || !/[–—…]| - |--|\.\.\./.test(written)) return;
  const offset = text.starts[line]!;
  const from = kinds[line] === LineKind.Label ? speechStart(transcript, line) - offset : 0;
  for (const m of written.matchAll(MARKS)) {
    if (m.index < from) continue;
    const style = m[0] === '…' ? 'ellipsis' : m[0] === '...' ? 'dots' : m[0].includes('-') ? 'hyphen' : 'dash';
    visit(style, offset + m.index, offset + m.index + m[0].length, m[0]);
  }
}
