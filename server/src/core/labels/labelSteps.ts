// Small steps of the scan for labels: over dashes, emphasis, separators, brackets.

import { CharKind, isBlank, isDigit, isWord, kindOf, trimEnd } from '../chars';
import type { TimeMark } from '../cues/clock';
import { isRole } from './labelWords';

/** Longer than any label is. */
export const LABEL_LENGTH = 200;

export function lastWordStart(text: string, end: number): number {
  let i = end;
  while (i > 0 && isWord(text.charCodeAt(i - 1))) i--;
  return ')]'.includes(text[end - 1]!) ? end - 10 : i;
}

/** `Operator    [4]`: the count of the turn is no part of the label. */
export function beforeCount(text: string, start: number, end: number): number {
  let i = end - 1;
  while (isDigit(text.charCodeAt(i - 1))) i--;
  return i < end - 1 && text[i - 1] === '[' && isBlank(text.charCodeAt(i - 2)) ? trimEnd(text, start, i - 1) : end;
}

/** `ARGANT, seul, assis.`: how somebody in capitals enters or speaks is no part of the label. */
export function beforeManner(text: string, start: number, end: number): number {
  const comma = text.indexOf(',', start);
  if (comma < 0 || comma >= end || kindOf(text.charCodeAt(comma + 2)) !== CharKind.Lower) return end;
  const name = text.slice(start, comma);
  return name === name.toUpperCase() && !isRole(firstWord(text, comma + 2, 20)) ? comma : end;
}

export const isDash = (unit: number): boolean => unit === 45 || (unit >= 0x2012 && unit <= 0x2015);

export function skipDashes(text: string, at: number): number {
  let i = at;
  while (isDash(text.charCodeAt(i)) || (isBlank(text.charCodeAt(i)) && isDash(text.charCodeAt(i + 1)))) i++;
  return i;
}

export function skipEmphasis(text: string, at: number): number {
  let i = at;
  while (text[i] === '*' || (text[i] === '_' && !isWord(text.charCodeAt(i + 1)))) i++;
  // Two or three apostrophes, in wikis.
  if (text[i] === "'" && text[i + 1] === "'") while (text[i] === "'") i++;
  return i;
}

// Nothing but quotes or marks can follow: no label.
export const mark0 = (text: string, i: number): boolean => kindOf(text.charCodeAt(i)) === CharKind.Other;

export function trimSeparators(text: string, start: number, end: number): number {
  let i = trimEnd(text, start, end);
  while (i > start && (',-–—|@:'.includes(text[i - 1]!) || text[i - 1] === '(' || text[i - 1] === '[')) i = trimEnd(text, start, i - 1);
  return i;
}

export function matching(text: string, at: number): number {
  const open = text.charCodeAt(at);
  const close = open === 40 ? 41 : open === 91 ? 93 : open === 0xff08 ? 0xff09 : 0x3011;
  let depth = 0;
  for (let i = at; i < text.length && i - at < LABEL_LENGTH; i++) {
    const unit = text.charCodeAt(i);
    if (unit === open) depth++;
    else if (unit === close && --depth === 0) return i;
  }
  return -1;
}

export function firstWord(text: string, at: number, most = 6): string {
  let end = at;
  while (end - at < most && isWord(text.charCodeAt(end))) end++;
  return text.slice(at, end);
}

/** A quotation in corner brackets that fills the line, or goes on below it. */
export function isQuoteToEnd(text: string, at: number): boolean {
  const close = text.indexOf('」', at);
  return close < 0 || text.lastIndexOf('」') === trimEnd(text, at, text.length) - 1;
}

/** `第　一　幕`: one word, letter by letter. */
export const isSpacedOut = (text: string, at: number, end: number, next: number): boolean =>
  end - at === 1 && (next + 1 >= text.length || isBlank(text.charCodeAt(next + 1)) || isDash(text.charCodeAt(next + 1)));

/** `P. D. Kolar`: an initial among others, no label. */
export const isInitial = (text: string, follow: number): boolean =>
  kindOf(text.charCodeAt(follow)) === CharKind.Upper && text[follow + 1] === '.' && text[follow + 2] === ' ';

// `Q. `, `P. `: the label is this letter.
export const isSoleLetter = (text: string, at: number, period: number): boolean =>
  period - at === 1 && kindOf(text.charCodeAt(at)) === CharKind.Upper;

/** Who is in nobody's address book: how long `+44 20 7946 0958` in front of a colon is, or 0. */
export const phoneLength = (text: string, at: number): number =>
  /^\+\d[\d\s\u00a0().-]{5,24}\d(?=:)/.exec(text.slice(at, at + 32))?.[0].length ?? 0;

/** `ana.ruiz  9:14 AM`: a time ends the line of a nickname. */
export const isNickname = (text: string, at: number): boolean => /^[\p{L}\d._-]{2,40}\s+\[?\d{1,2}:\d\d/u.test(text.slice(at, at + 60));

/** `Jaco(ph)`, `Speaker1(Host)`: a remark that clings to a name; `open(cb: Callback)` is none. */
export const isAttached = (text: string, label: number, open: number, close: number): boolean =>
  kindOf(text.charCodeAt(label)) !== CharKind.Lower && close - open < 24 && /^[\p{L}\d .?@]+$/u.test(text.slice(open + 1, close));

/** `00:01:02`, `00:12`: a time of a recording, not of a day. */
export const isStamp = (text: string, { start, end }: TimeMark): boolean => /^(?:\d?\d:\d\d:\d\d|0\d:\d\d)/.test(text.slice(start, end));

/** `Mart. [Sings.]`: nothing but a direction follows; the speech is on the line below. */
export const isDirected = (text: string, at: number): boolean =>
  (text[at] === '[' || text[at] === '(') && matching(text, at) >= trimEnd(text, at, text.length) - 1;
