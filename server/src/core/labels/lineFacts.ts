// What a line says by itself, read once and remembered on it: how many words, whether it is blank, a stage direction, a cue's
// time, and every way in which its beginning could be a label. `[00:12] ANA RUIZ (Lima): Yes.` is one candidate: upper case,
// bracket, colon, time before. Whether it is a label the document decides (conventions/decide.ts).

import { CharKind, isBlank, isDigit, kindOf, skipBlanks, trimEnd } from '../chars';
import { readTime } from '../cues/clock';
import { everyLine, type Line, remember, type Text } from '../text';
import { countWords } from '../words';
import type { Candidate } from './candidate';
import { scanLine } from './labelScan';

export const LineFlag = {
  Blank: 1,
  /** Nothing but brackets: a direction or an omission. */
  Bracketed: 2,
  Omission: 4,
  /** Holds only the time of a cue: `00:01.000 --> 00:04.000`. */
  CueTime: 8,
  /** Holds only a time. */
  TimeOnly: 16,
  /** Ends like a sentence. */
  Ended: 32,
  /** Digits only. */
  Number: 64,
  /** Starts in lower case. */
  LowerStart: 128,
} as const;

const NO_CANDIDATES: readonly Candidate[] = Object.freeze([]);

/** Flags of a line (LineFlag). Every other line of most documents is empty, and needs nothing remembered. */
export const flagsOf = (line: Line): number => (line.text === '' ? LineFlag.Blank : flagsOfInk(line));

const flagsOfInk = remember(({ text }) => {
  const start = skipBlanks(text, 0);
  return start === text.length ? LineFlag.Blank : readFlags(text, start);
});

/** The flags of every line. */
export const flagsOfLines: (text: Text) => Uint8Array = everyLine(Uint8Array, flagsOf);

/** Words of a line: directions, omissions and tags are none. */
export const wordsOf: (line: Line) => number = remember(({ text }) => countWords(text, 0, text.length));

/** Every way in which the beginning of a line could be a label; most lines have none. */
export const candidatesOf = (line: Line): readonly Candidate[] => (line.text === '' ? NO_CANDIDATES : candidatesOfInk(line));

const candidatesOfInk = remember((line): readonly Candidate[] => {
  if (flagsOf(line) & (LineFlag.Blank | LineFlag.CueTime | LineFlag.TimeOnly | LineFlag.Number)) return NO_CANDIDATES;
  return scanLine(line.text) ?? NO_CANDIDATES;
});

/** 1 for every line that has candidates. */
export const candidatesOfLines: (text: Text) => Uint8Array = everyLine(Uint8Array, (line) => (candidatesOf(line).length > 0 ? 1 : 0));

function readFlags(text: string, start: number): number {
  let flags = 0;
  const end = trimEnd(text, start, text.length);
  const first = text[start]!;
  const last = text.charCodeAt(end - 1);
  if ('([<（【{*'.includes(first) && bracketOnly(text, start, end)) {
    flags |= LineFlag.Bracketed;
    if (isOmission(text, start, end)) flags |= LineFlag.Omission;
  }
  if (kindOf(text.charCodeAt(start)) === CharKind.Lower) flags |= LineFlag.LowerStart;
  if (last === 0x6d4 || last === 0x61f || last === 0x964 || last === 0x589 || last === 0xff01 || last === 0xff1f) flags |= LineFlag.Ended;
  if (last === 46 || last === 63 || last === 33 || last === 0x2026 || last === 0x3002 || last === 34 || last === 0x201d || last === 0xbb)
    flags |= LineFlag.Ended;
  if (isDigit(text.charCodeAt(start)) || '([#\\'.includes(first) || (text[start + 3] === ' ' && isDigit(text.charCodeAt(start + 4)))) {
    if (end - start < 12 && allDigits(text, start, end)) flags |= LineFlag.Number;
    const time = end - start < 400 ? readTime(text, start) : null;
    if (time && time.to !== null && text.indexOf('-->', start) >= 0) flags |= LineFlag.CueTime;
    else if (time && skipTimeTail(text, time.end) >= end) flags = (flags | LineFlag.TimeOnly) & ~LineFlag.Bracketed;
  }
  return flags;
}

// Behind the time: a colon, or when somebody else read it.
function skipTimeTail(text: string, at: number): number {
  if (text.startsWith(' (Read by ', at) && text.endsWith(')')) return text.length;
  return skipBlanks(text, text[at] === ':' ? at + 1 : at);
}

function allDigits(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isDigit(text.charCodeAt(i))) return false;
  return true;
}

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '<': '>', '（': '）', '【': '】', '{': '}' };

// The line is one or more brackets and blanks, perhaps with a period or emphasis behind.
function bracketOnly(text: string, start: number, end: number): boolean {
  let i = start;
  while (i < end) {
    const unit = text.charCodeAt(i);
    if (isBlank(unit) || unit === 46 || unit === 42 || unit === 95 || unit === 92) {
      i++;
      continue;
    }
    const close = CLOSERS[text[i]!];
    if (!close) return false;
    const open = text[i];
    let depth = 0;
    do {
      if (text[i] === open) depth++;
      else if (text[i] === close) depth--;
      i++;
    } while (depth > 0 && i < end);
    if (depth > 0) return false;
  }
  return i > start && (text[start] !== '<' || isOmission(text, start, end));
}

function isOmission(text: string, start: number, end: number): boolean {
  const inside = text.slice(start + 1, Math.min(end - 1, start + 40)).trim();
  return /^(?:…|\.{2,4}|\. \. \.( \.)?|<…>|snip|omitted\b.*|omission)$/i.test(inside);
}
