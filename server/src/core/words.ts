// How many words of a line are spoken: "Thank you. (Applause.) Well, go {#yes}" has four.

import { CharKind, isWord, kindOf } from './chars';
import { notesOf } from './notes';

/** Words in [start, end): runs of letters and digits, one for each ideograph; notes in brackets and tags hold none. */
export function countWords(text: string, start: number, end: number): number {
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
  let inside = false;
  // Whether a tag's end may still follow: looked for once, not again from each opener.
  let closed = true;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const kind = kindOf(unit);
    if (kind >= CharKind.Upper) {
      if (!inside) words++;
      inside = kind !== CharKind.Uncased || unit < 0x2e80;
    } else if (inside && (unit === 39 || unit === 0x2019 || unit === 45)) inside = i + 1 < text.length && isWord(text.charCodeAt(i + 1));
    else {
      inside = false;
      if (unit !== 123 || !closed || !TAG_OPENERS.includes(text[i + 1] ?? ' ')) continue;
      const close = text.indexOf('}', i);
      closed = close > 0 && close < end;
      if (closed) i = close;
    }
  }
  return words;
}

const TAG_OPENERS = '#<>';
