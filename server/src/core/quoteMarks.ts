// The quoted stretches of a paragraph: “…”, "…", „…“, «…», and what the press mixes: “… ". Offsets count from its start.

import { CharKind, isBlank, kindOf } from './chars';
import type { Span } from './span';

export interface Quoted extends Span {
  /** Nothing closes it: it goes on in the next paragraph, which opens with a mark again. */
  readonly open: boolean;
}

const STRAIGHT = 34;
const LOW = 0x201e;
const LEFT = 0x201c;
const RIGHT = 0x201d;
const LEFT_GUILLEMET = 0xab;
const RIGHT_GUILLEMET = 0xbb;
const SINGLE_LEFT = 0x2018;
const SINGLE_RIGHT = 0x2019;

export function quotedIn(text: string): Quoted[] {
  const found: Quoted[] = [];
  let start = -1;
  let depth = 0;
  let single = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!isMark(unit)) continue;
    if (start < 0) {
      if (!opens(text, i, unit)) continue;
      start = i;
      depth = 0;
      single = unit === SINGLE_LEFT;
    } else if (single ? unit === SINGLE_RIGHT && closesSingle(text, i) : closes(text, i, unit)) {
      if (depth-- > 0) continue;
      found.push({ start, end: i + 1, open: false });
      start = -1;
    } else if (!single && unit === text.charCodeAt(start) && unit !== STRAIGHT && opens(text, i, unit)) depth++;
  }
  if (start >= 0 && !single) found.push({ start, end: text.length, open: true });
  return found;
}

const isMark = (unit: number): boolean =>
  unit === STRAIGHT ||
  unit === LOW ||
  unit === LEFT ||
  unit === RIGHT ||
  unit === LEFT_GUILLEMET ||
  unit === RIGHT_GUILLEMET ||
  unit === SINGLE_LEFT ||
  unit === SINGLE_RIGHT;

function opens(text: string, at: number, unit: number): boolean {
  if (unit === SINGLE_RIGHT || at + 1 >= text.length) return false;
  if (unit === LOW || unit === LEFT_GUILLEMET) return true;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  return (
    (at === 0 || !isInWord(before)) &&
    !isBlank(after) &&
    (isBlank(before) || at === 0 || '([{—–-:/‘“"'.includes(text[at - 1]!) || unit === LEFT)
  );
}

/** A mark closes behind speech: `,”` `."` and before a blank, the end or punctuation. */
function closes(text: string, at: number, unit: number): boolean {
  if (unit === LOW || unit === LEFT_GUILLEMET || unit === SINGLE_LEFT || unit === SINGLE_RIGHT) return false;
  if (unit === RIGHT_GUILLEMET) return true;
  if (unit === RIGHT) return true;
  return !isBlank(text.charCodeAt(at - 1)) && !isInWord(text.charCodeAt(at + 1));
}

/** ‘…’ closes behind punctuation only: elsewhere the mark is an apostrophe. */
const closesSingle = (text: string, at: number): boolean => ',.?!…'.includes(text[at - 1] ?? 'x') && !isInWord(text.charCodeAt(at + 1));

const isInWord = (unit: number): boolean => kindOf(unit) >= CharKind.Upper;
