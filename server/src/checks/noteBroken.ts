// "[inaudible" on one line and "00:12:01]" on the next, though both would have fitted on the first: a note broken by accident.

import { notesOf } from '../core/structure/notes';
import { lineAt, lineEnd } from '../core/text';
import { type Check, type Hit, type Page, replaced } from './check';
import { isProse } from './passages';

export const noteBroken: Check = {
  code: 'note.broken',
  severity: 'warning',
  title: 'a bracketed note split over lines',
  inPassage: ({ transcript: { text, kinds }, fromLine, toLine }) => {
    if (toLine - fromLine < 2 || !isProse(kinds[fromLine]!)) return [];
    const hits: Hit[] = [];
    let widest = 60;
    for (let line = fromLine; line < toLine; line++) widest = Math.max(widest, text.lines[line]!.text.length);
    for (let line = fromLine; line + 1 < toLine; line++) {
      const written = text.lines[line]!.text;
      const next = text.lines[line + 1]!.text;
      const opened = Math.max(written.lastIndexOf('['), written.lastIndexOf('('));
      const closer = written[opened] === '[' ? ']' : ')';
      if (opened < 0 || written.indexOf(closer, opened) >= 0 || next.trim() === '') continue;
      const closed = next.indexOf(closer);
      if (closed < 0 || written.length - opened + closed > 80 || /[[(]/.test(next.slice(0, closed))) continue;
      // Round brackets are ordinary punctuation, unless a direction is in them.
      if (closer === ')' && notesOf(`${written.slice(opened)} ${next.slice(0, closed + 1)}`)[0]?.kind !== 'direction') continue;
      const nextWord = /^\s*(\S+)/.exec(next)![1]!;
      if (written.trimEnd().length + 1 + nextWord.length > widest) continue;
      hits.push({
        start: text.starts[line]! + opened,
        end: text.starts[line + 1]! + closed + 1,
        message: 'This note is broken over two lines, so that neither half is read as one. Join them.',
      });
    }
    return hits;
  },
  fixes: (hit, { text }) => {
    const line = lineAt(text, hit.start);
    const from = text.starts[line]! + text.lines[line]!.text.trimEnd().length;
    const next = text.lines[line + 1]!.text;
    const to = lineEnd(text, line + 1) - next.trimStart().length;
    return [{ title: 'Join the lines', edits: [replaced({ start: from, end: to }, ' ')], preferred: true }];
  },
};

export const page: Page = {
  what: 'A note in brackets begins on one line and ends on the next, and was not broken by the width of the text.',
  why: 'Neither half is a note: the first swallows speech, the second counts as words.',
  fix: 'Join the lines.',
  firing: [
    {
      text: 'Anna Reed: Shall we begin?\n\nBen Oakes: Yes. ⟦[inaudible\n00:12:01]⟧ And then?\n\nAnna Reed: Then I will.\n\nBen Oakes: Please do.\n',
      fixed:
        'Anna Reed: Shall we begin?\n\nBen Oakes: Yes. [inaudible 00:12:01] And then?\n\nAnna Reed: Then I will.\n\nBen Oakes: Please do.\n',
    },
  ],
  silent: [
    'Anna Reed: Shall we begin?\n\nBen Oakes: Yes. [inaudible 00:12:01] And then?\n\nAnna Reed: Then I will.\n\nBen Oakes: Please do.\n',
    'Anna Reed: I have said this once and I will say it again, it is late [crosstalk\nand laughter] and we are all very tired of it, the two of us most of\nall, as you know.\n\nBen Oakes: Yes.\n\nAnna Reed: So.\n',
  ],
};
