// "[25:61]", "[0:1:2]": a time of no clock. Only in square brackets and on the lines of cues, for elsewhere 25:61 may be a verse.

import { LineKind } from '../core/transcript';
import { type Check, type Hit, type Page, replaced } from './check';

export const timeMalformed: Check = {
  code: 'time.malformed',
  severity: 'error',
  title: 'a time that no clock shows',
  inPassage: ({ transcript: { text, kinds }, fromLine, toLine }) => {
    const hits: Hit[] = [];
    for (let line = fromLine; line < toLine; line++) {
      const written = text.lines[line]!.text;
      const isCue = kinds[line] === LineKind.Cue;
      if (!isCue && !written.includes('[')) continue;
      for (const m of written.matchAll(isCue ? CUE_TIME : BRACKETED_TIME)) {
        const time = m[1]!;
        const right = carriedOver(time);
        if (right === time) continue;
        const start = text.starts[line]! + m.index + m[0].indexOf(time);
        hits.push({ start, end: start + time.length, message: `No clock shows ${time}. Write ${right}.`, instead: [right] });
      }
    }
    return hits;
  },
  fixes: (hit) => hit.instead!.map((time) => ({ title: `Write ${time}`, edits: [replaced(hit, time)], preferred: true })),
};

export const page: Page = {
  what: 'A timestamp has more than 59 minutes or seconds behind its first colon, or minutes and seconds of one digit.',
  why: 'Players and tools skip it, or jump to another place.',
  fix: 'Carry over and write two digits.',
  firing: [
    {
      text: 'Anna Reed: Shall we begin? [inaudible ⟦12:61⟧]\n\nBen Oakes: Yes. [⟦0:1:2⟧]\n\nAnna Reed: Then I will.\n\nBen Oakes: Please do.\n',
      fixed:
        'Anna Reed: Shall we begin? [inaudible 13:01]\n\nBen Oakes: Yes. [00:01:02]\n\nAnna Reed: Then I will.\n\nBen Oakes: Please do.\n',
    },
  ],
  silent: [
    'Anna Reed: Shall we begin? [inaudible 00:12:01]\n\nBen Oakes: Yes. [95:10]\n\nAnna Reed: Then I will.\n\nBen Oakes: Please do.\n',
    'Anna Reed: Psalm 119:105 says so, and it was 3:1 in the end.\n\nBen Oakes: Yes. [Luke 24:100]\n\nAnna Reed: Then I will.\n',
  ],
};

const CUE_TIME = /(?<![\d:.,])(\d{1,3}(?::\d{1,2}){1,2})(?![\d:])/g;
/** Alone between brackets, or behind one word of a note: not "[Luke 24:100]", whose word begins with a capital. */
const BRACKETED_TIME = /\[(?:\p{Ll}{2,20} )?(\d{1,3}(?::\d{1,2}){1,2})(?:[.,]\d{1,3})?\]/gu;

function carriedOver(time: string): string {
  const parts = time.split(':').map(Number);
  // "[3:1]" may be a ratio or a verse.
  const short = parts.length > 2 && /:\d(?!\d)/.test(time);
  if (!short && parts.slice(1).every((part) => part < 60)) return time;
  for (let i = parts.length - 1; i > 0; i--) {
    parts[i - 1] = parts[i - 1]! + Math.floor(parts[i]! / 60);
    parts[i] = parts[i]! % 60;
  }
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
