// "[laugter]": a note that is no word of the vocabulary, and an edit away from one that is.

import { notesOf } from '../core/structure/notes';
import { DIRECTION_WORDS, INAUDIBLE_WORDS } from '../core/structure/noteWords';
import { type Check, type Hit, type Page, replaced } from './check';
import { isProse } from './passages';
import { isSlip } from './spelling';

export const noteUnknown: Check = {
  code: 'note.unknown',
  severity: 'information',
  title: 'a note that looks misspelt',
  inPassage: ({ transcript: { text, kinds }, fromLine, toLine }) => {
    const hits: Hit[] = [];
    for (let line = fromLine; line < toLine; line++) {
      const written = text.lines[line]!.text;
      if (!isProse(kinds[line]!) || !written.includes('[')) continue;
      for (const { start, end, kind } of notesOf(written)) {
        if ((kind !== 'unknown' && kind !== 'editorial') || written[start] !== '[') continue;
        const word = /^\p{L}+/u.exec(written.slice(start + 1, end - 1))?.[0] ?? '';
        const meant = word.length < 6 ? undefined : nearWord(word.toLowerCase());
        if (!meant) continue;
        const at = text.starts[line]! + start + 1;
        hits.push({
          start: at,
          end: at + word.length,
          message: `“${word}” is no direction, and looks like “${meant}”. Correct it.`,
          instead: [asIn(word, meant)],
        });
      }
    }
    return hits;
  },
  fixes: (hit) => hit.instead!.map((word) => ({ title: `Write “${word}”`, edits: [replaced(hit, word)], preferred: true })),
};

export const page: Page = {
  what: 'A note in square brackets is no word of the vocabulary of directions, and a letter or two away from one.',
  why: 'It counts as an insertion of words, not as a direction.',
  fix: 'Write the word it is near.',
  firing: [
    {
      text: 'Anna Reed: Shall we begin? [⟦laugther⟧]\n\nBen Oakes: Yes. [⟦inaudable⟧ 00:12:01]\n\nAnna Reed: Then I will.\n\nBen Oakes: Please do.\n',
      fixed:
        'Anna Reed: Shall we begin? [laughter]\n\nBen Oakes: Yes. [inaudible 00:12:01]\n\nAnna Reed: Then I will.\n\nBen Oakes: Please do.\n',
    },
  ],
  silent: [
    'Anna Reed: Shall we begin? [laughter]\n\nBen Oakes: Yes, in [the old] hall.\n\nAnna Reed: Then I will.\n\nBen Oakes: Please do.\n',
    'Anna Reed: The list[1] is in the annex [see page 4].\n\nBen Oakes: Yes.\n\nAnna Reed: Then I will.\n\nBen Oakes: Please do.\n',
  ],
};

function nearWord(word: string): string | undefined {
  for (const words of [DIRECTION_WORDS, INAUDIBLE_WORDS])
    for (const known of words) if (known !== word && isSlip(word, known) && !isForm(word, known)) return known;
  return undefined;
}

/** `continued` and `continues` are forms of one word. */
const isForm = (a: string, b: string): boolean => a.slice(0, -1) === b.slice(0, -1) || a.startsWith(b) || b.startsWith(a);

const asIn = (model: string, word: string): string =>
  model[0] === model[0]!.toUpperCase() ? word[0]!.toUpperCase() + word.slice(1) : word;
