// How many words of a line are spoken: "Thank you. (Applause.) Well, go {#yes}" has four.

import { CharKind, isWord, kindOf } from './chars';
import { mayBeginNote, notesOf } from './structure/notes';

/** Words in [start, end): runs of letters and digits, one for each ideograph; notes in brackets and tags hold none. */
export function countWords(text: string, start: number, end: number): number {
  for (let i = 0; i < start; i++) if (mayBeginNote(text.charCodeAt(i))) return countAround(text, start, end);
  let words = 0;
  let inside = 0;
  // What most lines are to their end: nothing but speech.
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const step = unit < 128 ? (ASCII[unit] as number) : stepOf(unit);
    if (step <= Step.Letter) {
      words += step & ~inside;
      inside = step;
    } else if (step === Step.Opener) return words + countAround(text, i, end);
    else if (step === Step.Ideograph) {
      words += 1 - inside;
      inside = 0;
    } else if (inside) inside = joins(text, i);
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

/** Apostrophes and hyphens keep a word one where a letter follows. */
const joins = (text: string, i: number): number => (i + 1 < text.length && isWord(text.charCodeAt(i + 1)) ? 1 : 0);

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
  let inside = 0;
  // Whether a tag's end may still follow: looked for once, not again from each opener.
  let closed = true;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const step = unit < 128 ? (ASCII[unit] as number) : stepOf(unit);
    if (step <= Step.Letter) {
      words += step & ~inside;
      inside = step;
    } else if (step === Step.Ideograph) {
      words += 1 - inside;
      inside = 0;
    } else if (step === Step.Joiner) inside &&= joins(text, i);
    else {
      inside = 0;
      if (unit !== 123 || !closed || !TAG_OPENERS.includes(text[i + 1] ?? ' ')) continue;
      const close = text.indexOf('}', i);
      closed = close > 0 && close < end;
      if (closed) i = close;
    }
  }
  return words;
}

const TAG_OPENERS = '#<>';
