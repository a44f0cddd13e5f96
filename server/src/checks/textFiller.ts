// "uh", "um", "the the" in a record that is clean of them otherwise. A full verbatim transcript has many, and means them.

import { languageOf } from '../core/mentions';
import { lineEnd } from '../core/text';
import { LineKind, type Transcript } from '../core/transcript';
import { type Check, type Hit, type Page, removed } from './check';

interface FillerHit extends Hit {
  /** Length of what goes: the filler with a blank, or the first of two words. */
  readonly drop: number;
  readonly isUm: boolean;
}

export const textFiller: Check = {
  code: 'text.filler',
  severity: 'information',
  title: 'a filler in a clean record',
  needsTurns: true,
  silentIn: ['chat-nick', 'chat-tier'],
  inPassage: ({ transcript: { text, kinds, turns }, fromLine, toLine, turn }) => {
    const hits: FillerHit[] = [];
    for (let line = fromLine; line < toLine; line++) {
      if (kinds[line] !== LineKind.Speech && kinds[line] !== LineKind.Label) continue;
      const written = text.lines[line]!.text;
      const offset = text.starts[line]!;
      const from =
        kinds[line] === LineKind.Label && turn >= 0 && turns[turn]!.line === line
          ? Math.min(turns[turn]!.bodyStart, lineEnd(text, line)) - offset
          : 0;
      for (const m of written.matchAll(FILLER)) {
        let end = m.index + m[0].length;
        if (m.index < from || !standsAlone(written, m.index, end)) continue;
        if (!m[1] && written[end] === ',') end++;
        const drop = m[1] ? m[1].length + 1 : end - m.index + (written[end] === ' ' ? 1 : 0);
        if (!m[1] && SPOKEN_OF.test(written.slice(Math.max(0, m.index - 12), m.index))) continue;
        const message = m[1]
          ? `“${m[1]}” is written twice. Remove one, if it was not said twice or the record is to be clean.`
          : `“${written.slice(m.index, end)}” is a filler, and the file is clean of them otherwise. Remove it, if the record is to be clean.`;
        hits.push({ start: offset + m.index, end: offset + end, message, drop, isUm: m[0].startsWith('um') });
      }
    }
    return hits;
  },
  drops: (hits, transcript) => {
    if (hits.length && measuresPauses(transcript)) return true;
    const words = transcript.speakers.reduce((sum, speaker) => sum + speaker.words, 0);
    return fillersOf(hits, transcript).length * WORDS_PER_FILLER > words;
  },
  review: fillersOf,
  fixes: (hit) => [
    { title: 'Remove it', edits: [removed({ start: hit.start, end: hit.start + (hit as FillerHit).drop })], preferred: true },
  ],
};

export const page: Page = {
  what: '“uh”, “um”, a doubled “the the”, where the file has next to none of them.',
  why: 'Somebody cleaned the record, and overlooked these.',
  fix: 'Remove the filler.',
  firing: [
    {
      text: `Anna Reed: Shall we begin with ⟦the the⟧ minutes?\n\nBen Oakes: Yes, ⟦uh,⟧ if you like.\n\n${'Anna Reed: The minutes of the last meeting were sent to all of you in good time, and nobody has asked for a change.\n\nBen Oakes: I have read them with care and think that they are right, so that we may go on to the money at once.\n\n'.repeat(4)}`,
      fixed: `Anna Reed: Shall we begin with the minutes?\n\nBen Oakes: Yes, if you like.\n\n${'Anna Reed: The minutes of the last meeting were sent to all of you in good time, and nobody has asked for a change.\n\nBen Oakes: I have read them with care and think that they are right, so that we may go on to the money at once.\n\n'.repeat(4)}`,
    },
  ],
  silent: [
    `${'Anna Reed: and then she (.) came in with the minutes of the last meeting and all of the letters (0.5) that we had asked her for\n\nBen Oakes: yes I have read them with care and think that they are right, so that we may go on to the money at once\n\n'.repeat(4)}Anna Reed: uh yes\n`,
    'Anna Reed: Uh, shall we, um, begin?\n\nBen Oakes: Uh, yes.\n\nAnna Reed: Um, then I will.\n\nBen Oakes: Uh, please do.\n',
    `${'Anna Reed: I know that that is so, and he had had enough of it, very very much so.\n\nBen Oakes: Yes, no, no, no, by no means, as I have said before to all of you in this room and outside of it.\n\n'.repeat(4)}`,
  ],
};

/** "um" is a word of German and of Portuguese. */
function fillersOf(hits: readonly Hit[], transcript: Transcript): readonly Hit[] {
  return hits.length > 0 && languageOf(transcript) === 'en' ? hits : hits.filter((hit) => !(hit as FillerHit).isUm);
}

/** "If you say um": the word is meant. */
const SPOKEN_OF = /\b(?:say|says|said|saying|word|words|an|many|every)[, ]+["“‘']?$/i;

/** "(.)", "(-)", "(0.8)": who measures pauses writes down every sound. */
function measuresPauses({ text }: Transcript): boolean {
  let count = 0;
  for (const line of text.lines.slice(0, 200)) if (/\((?:\.|-{1,3}|\d?[.,]\d{1,2})\)/.test(line.text) && ++count > 1) return true;
  return false;
}

/** A record with fewer words for each filler is verbatim. */
const WORDS_PER_FILLER = 60;

/** Only words that nobody says twice on purpose. What stands around is looked at afterwards, so that the search is quick. */
const FILLER = /(the|a|an|of|to|and|with|from|for|der|die|das|den|und|le|les|des|et|el|los|las) \1|(?:uhm|uh|um|erm|ähm|äh|euh)/g;

function standsAlone(line: string, start: number, end: number): boolean {
  return !isWordPart(line[start - 1]) && !isWordPart(line[end]);
}

const isWordPart = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{N}'’-]/u.test(letter);
