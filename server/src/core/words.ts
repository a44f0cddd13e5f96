// How many words of a line are spoken: "Thank you. (Applause.) Well, go {#yes}" has four.

import { CharKind, isWord, kindOf } from './chars';
import { mayBeginNote, notesOf } from './structure/notes';

/** Words in [start, end): runs of letters and digits, one for each ideograph; notes in brackets and tags hold none. */
export function countWords(text: string, start: number, end: number): number {
  for (let i = 0; i < start; i++) if (mayBeginNote(text.charCodeAt(i))) return countAround(text, start, end);
  let words = 0;
  // What most lines are to their end: nothing but speech.
  for (let i = start; i < end; ) {
    const step = stepAt(text, i);
    if (step === Step.Opener) return words + countAround(text, i, end);
    if (step === Step.Letter || step === Step.Ideograph) words++;
    i = step === Step.Letter ? wordEnd(text, i + 1, end) : i + 1;
  }
  return words;
}

/** What a unit does to the count, from the commonest on. */
const Step = { Gap: 0, Letter: 1, Ideograph: 2, Joiner: 3, Opener: 4 } as const;

const ASCII = Uint8Array.from({ length: 128 }, (_, unit) => stepOf(unit));

function stepOf(unit: number): number {
  const kind = kindOf(unit);
  if (kind === CharKind.Uncased && unit >= 0x2e80) return Step.Ideograph;
  if (kind >= CharKind.Upper) return Step.Letter;
  if (unit === 39 || unit === 0x2019 || unit === 45) return Step.Joiner;
  return unit === 123 || mayBeginNote(unit) ? Step.Opener : Step.Gap;
}

const stepAt = (text: string, i: number): number => {
  const unit = text.charCodeAt(i);
  return unit < 128 ? (ASCII[unit] as number) : stepOf(unit);
};

/** Behind the word that goes on at `i`: apostrophes and hyphens keep it one where a letter follows, an ideograph ends it. */
function wordEnd(text: string, i: number, end: number): number {
  for (; i < end; i++) {
    // Most letters are told from their code.
    if (((text.charCodeAt(i) | 0x20) - 0x61) >>> 0 < 26) continue;
    const step = stepAt(text, i);
    if (step === Step.Letter || (step === Step.Joiner && i + 1 < text.length && isWord(text.charCodeAt(i + 1)))) continue;
    return step === Step.Ideograph ? i + 1 : i;
  }
  return i;
}

/** The words from a place on where a note or a tag may begin. */
function countAround(text: string, start: number, end: number): number {
  let words = 0;
  let from = start;
  for (const note of notesOf(text)) {
    if (note.end <= from) continue;
    if (note.start >= end) break;
    words += countSpoken(text, from, note.start);
    from = note.end;
  }
  return words + countSpoken(text, from, end);
}

function countSpoken(text: string, start: number, end: number): number {
  let words = 0;
  // Whether a tag's end may still follow: looked for once, not again from each opener.
  let closed = true;
  for (let i = start; i < end; ) {
    const step = stepAt(text, i);
    if (step === Step.Letter || step === Step.Ideograph) words++;
    if (step === Step.Opener && closed && text.charCodeAt(i) === 123 && TAG_OPENERS.includes(text[i + 1] ?? ' ')) {
      const close = text.indexOf('}', i);
      closed = close > 0 && close < end;
      if (closed) i = close;
    } else if (step === Step.Opener && text.charCodeAt(i) === 60) i = cueTagEnd(text, i);
    i = step === Step.Letter ? wordEnd(text, i + 1, end) : i + 1;
  }
  return words;
}

/** On the `>` of `</v>` or `<i>`, the tags of cues; `i` itself where there is none. */
function cueTagEnd(text: string, i: number): number {
  const letter = text[i + 1] === '/' ? i + 2 : i + 1;
  return text[letter + 1] === '>' && 'bciuv'.includes(text[letter]!) ? letter + 1 : i;
}

const TAG_OPENERS = '#<>';
