// A paragraph of hand-wrapped lines in a file whose paragraphs are one line each. A file that is wrapped throughout has its style.

import { lineAt, lineEnd } from '../core/text';
import { LineKind, type Transcript } from '../core/transcript';
import { type Check, type Edit, type Hit, type Page, replaced } from './check';
import { isBlank } from './places';

interface WrapHit extends Hit {
  /** Lines of the paragraph behind the hit's. */
  readonly more: number;
  /** Of its longest line. */
  readonly width: number;
}

export const textHardWrap: Check = {
  code: 'text.hard-wrap',
  severity: 'information',
  title: 'a paragraph wrapped by hand',
  limit: 20,
  inPassage: ({ transcript, fromLine, toLine, turn }) => {
    const { text, kinds, turns } = transcript;
    if (kinds[fromLine] !== LineKind.Label && kinds[fromLine] !== LineKind.Speech) return [];
    let last = fromLine;
    while (last + 1 < toLine && kinds[last + 1] === LineKind.Speech) last++;
    if (last === fromLine || !isWrapped(transcript, fromLine, last)) return [];
    const start = kinds[fromLine] === LineKind.Label ? Math.min(turns[turn]!.bodyStart, lineEnd(text, fromLine)) : text.starts[fromLine]!;
    const end = lineEnd(text, last);
    const first = lineAt(text, start);
    return [
      {
        start,
        end,
        more: last - first,
        width: Math.max(...text.lines.slice(first, last).map((line) => line.text.length)),
        message: 'This paragraph is wrapped by hand, and others of the file are not. Join its lines.',
      } as WrapHit,
    ];
  },
  review: (hits, { text, kinds, turns }) => {
    if (hits.length === 0 || hits.length * 3 > Math.max(3, turns.length)) return [];
    // In a file that is wrapped throughout no line is longer; in one that is not, many a paragraph is.
    const width = (hits as readonly WrapHit[]).reduce((widest, hit) => Math.max(widest, hit.width), 0) + 10;
    let long = 0;
    text.lines.forEach((line, i) => {
      if (line.text.length > width && (kinds[i] === LineKind.Speech || kinds[i] === LineKind.Label)) long++;
    });
    return long > (turns.length <= 12 ? 0 : hits.length) ? hits : [];
  },
  fixes: (hit, transcript) => {
    const { text } = transcript;
    const first = lineAt(text, hit.start);
    const edits: Edit[] = [];
    for (let line = first; line < first + (hit as WrapHit).more; line++) edits.push(joinBehind(transcript, line));
    return [{ title: 'Join the lines', edits, preferred: true }];
  },
};

export const page: Page = {
  what: 'The lines of a paragraph are broken inside sentences, while the other paragraphs of the file are one line each.',
  why: 'The text was pasted from another layout: it reflows badly, and searches across the line ends fail.',
  fix: 'Join the lines; a word divided at the line end is put together.',
  firing: [
    {
      text: 'Anna Reed: Shall we begin?\n\nBen Oakes: ⟦I would rather wait until the others have come, for it is a long\nway from the har-\nbour up to here.⟧\n\nAnna Reed: Then I will wait with you, for nobody can say that we are in a hurry, and the minutes are long enough to read.\n\nBen Oakes: Please do.\n',
      fixed:
        'Anna Reed: Shall we begin?\n\nBen Oakes: I would rather wait until the others have come, for it is a long way from the harbour up to here.\n\nAnna Reed: Then I will wait with you, for nobody can say that we are in a hurry, and the minutes are long enough to read.\n\nBen Oakes: Please do.\n',
    },
  ],
  silent: [
    'Anna Reed: Shall we begin, or shall we wait for those who are still on\ntheir way up here?\n\nBen Oakes: I would rather wait until the others have come, for it is a\nlong way from the harbour.\n\nAnna Reed: Then I will wait, and you may read us the minutes of the\nlast meeting.\n\nBen Oakes: Fine.\n',
    'ANNA:     Shall we begin, or shall we wait for those who are\n          still on their way up here?\n\nBEN:      Yes.\n\nANNA:     Then I will.\n\nBEN:      Please do.\n',
    'Anna Reed: Shall we begin?\n\nBen Oakes: Three things:\nthe minutes,\nthe money,\nthe mill.\n\nAnna Reed: Then I will.\n\nBen Oakes: Please do.\n',
  ],
};

/** Every line but the last breaks off in a sentence, and at a width: the next word would not have fitted. */
function isWrapped({ text }: Transcript, from: number, to: number): boolean {
  // A hanging indent is the layout of the page.
  if (indentOf(text.lines[from + 1]!.text) > indentOf(text.lines[from]!.text) + 3) return false;
  let broken = 0;
  for (let line = from; line < to; line++) {
    const written = text.lines[line]!.text.trimEnd();
    const next = text.lines[line + 1]!.text.trimStart();
    if (/[\p{L},-]$/u.test(written) && /^\p{Ll}/u.test(next) && (written.length >= 55 || written.endsWith('-'))) broken++;
  }
  return broken > 0 && broken * 2 >= to - from;
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

function joinBehind({ text }: Transcript, line: number): Edit {
  const written = text.lines[line]!.text;
  const next = text.lines[line + 1]!.text;
  let end = written.length;
  while (end > 0 && isBlank(written.charCodeAt(end - 1))) end--;
  const divided = /\p{Ll}-$/u.test(written.slice(0, end)) && /^\s*\p{Ll}/u.test(next);
  const indent = next.length - next.trimStart().length;
  return replaced({ start: text.starts[line]! + end - (divided ? 1 : 0), end: text.starts[line + 1]! + indent }, divided ? '' : ' ');
}
