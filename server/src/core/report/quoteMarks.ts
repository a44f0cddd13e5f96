// The quoted stretches of a paragraph: “…”, "…", „…“, «…», and what the press mixes: “… ". Offsets count from its start.

import { CharKind, isBlank, kindOf } from '../chars';
import type { Span } from '../span';

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
const APOSTROPHE = 39;
const SINGLE_LEFT = 0x2018;
const SINGLE_RIGHT = 0x2019;

export function quotedIn(text: string): Quoted[] {
  const found: Quoted[] = [];
  let start = -1;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!isMark(unit)) continue;
    if (start < 0) {
      if (isSingle(unit)) {
        const end = opensSingle(text, i) ? endOfSingle(text, i) : -1;
        if (end < 0) continue;
        found.push({ start: i, end, open: false });
        i = end - 1;
      } else if (opens(text, i, unit)) {
        start = i;
        depth = 0;
      }
    } else if (closes(text, i, unit)) {
      if (depth-- > 0) continue;
      found.push({ start, end: i + 1, open: false });
      start = -1;
    } else if (unit === text.charCodeAt(start) && unit !== STRAIGHT && opens(text, i, unit)) depth++;
  }
  if (start >= 0) found.push({ start, end: text.length, open: true });
  return found;
}

const isMark = (unit: number): boolean =>
  unit === STRAIGHT ||
  unit === LOW ||
  unit === LEFT ||
  unit === RIGHT ||
  unit === LEFT_GUILLEMET ||
  unit === RIGHT_GUILLEMET ||
  isSingle(unit);

const isSingle = (unit: number): boolean => unit === APOSTROPHE || unit === SINGLE_LEFT || unit === SINGLE_RIGHT;

function opens(text: string, at: number, unit: number): boolean {
  if (at + 1 >= text.length) return false;
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
  if (unit === LOW || unit === LEFT_GUILLEMET || isSingle(unit)) return false;
  if (unit === RIGHT_GUILLEMET) return true;
  if (unit === RIGHT) return true;
  return !isBlank(text.charCodeAt(at - 1)) && !isInWord(text.charCodeAt(at + 1));
}

/** ‘Yes,’ but not ’tis: a capital behind a mark at the head of a word. */
const opensSingle = (text: string, at: number): boolean =>
  text.charCodeAt(at) !== SINGLE_RIGHT &&
  (at === 0 || isBlank(text.charCodeAt(at - 1))) &&
  kindOf(text.charCodeAt(at + 1)) === CharKind.Upper;

/** How far a quotation in single marks is followed: elsewhere they are apostrophes. */
const LONGEST_SINGLE = 400;

/** ‘…’ closes behind punctuation. */
function endOfSingle(text: string, start: number): number {
  const closer = text.charCodeAt(start) === APOSTROPHE ? APOSTROPHE : SINGLE_RIGHT;
  const limit = Math.min(text.length, start + LONGEST_SINGLE);
  for (let i = start + 2; i < limit; i++) {
    if (text.charCodeAt(i) === closer && ',.?!…'.includes(text[i - 1]!) && !isInWord(text.charCodeAt(i + 1))) return i + 1;
  }
  return -1;
}

const isInWord = (unit: number): boolean => kindOf(unit) >= CharKind.Upper;
