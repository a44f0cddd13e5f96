// The bracketed marks of a line that are no speech: "Thank you. (Applause.) The plan [in the north] costs […]".
// Round brackets are ordinary punctuation of speech, so they need a word of the vocabulary; square ones are the editor's.

import { CharKind, kindOf as charKind, isBlank, isWord, skipBlanks, trimEnd } from '../chars';
import type { Span } from '../span';
import { BESIDE_WORDS, DIRECTION_WORDS, INAUDIBLE_WORDS, LANGUAGE_CODES, OMISSION_WORDS, PAGE_WORDS } from './noteWords';

export type NoteKind =
  | 'direction'
  | 'editorial'
  | 'omission'
  | 'inaudible'
  /** `[Page 1158]`, `[[Page S8503]]`. */
  | 'page'
  /** `[00:12:01]`, `(1435)`. */
  | 'time'
  /** `(IT)` before the speech, the language it was given in. */
  | 'language'
  /** In square brackets, and nothing that we know. */
  | 'unknown';

/** Offsets are UTF-16 units from the start of the line; brackets are part of the span. */
export interface Note extends Span {
  readonly kind: NoteKind;
  /** Seconds, where the note states a time: `[inaudible 00:12:01]`. */
  readonly time: number | null;
}

/** A note longer than this is judged by its beginning, so that nested brackets cost no more than their length. */
const READ_AT_MOST = 120;

/** Brackets nested deeper are text. */
const DEEPEST = 8;

const NONE: readonly Note[] = [];

/** The outermost notes of a line, in order. Any string is safe: unbalanced brackets are text. */
export function notesOf(line: string): readonly Note[] {
  const first = firstOpener(line);
  if (first === line.length) return NONE;
  const closers = matchBrackets(line, first);
  const notes: Note[] = [];
  for (let i = first; i < line.length; i++) {
    if (!mayBeginNote(line.charCodeAt(i))) continue;
    const end = closers?.get(i) ?? closingStar(line, i);
    if (end === undefined) continue;
    const note = noteAt(line, i, end + 1);
    if (!note) continue;
    notes.push(note);
    i = note.end - 1;
  }
  return notes;
}

/**
 * What a line is that holds nothing but notes: `(Applause.)`, `[…]`, `[Page 12]`; null where it holds speech.
 * A whole line in brackets is a direction whatever its words: `(The motion was agreed to.)`.
 */
export function soleNote(line: string): NoteKind | null {
  const start = skipBlanks(line, 0);
  if (start === line.length) return null;
  const end = trimEnd(line, start, line.length);
  const opener = line.charCodeAt(start);
  const last = line.charCodeAt(end - 1);
  if ((opener === 46 || opener === 0x2026 || OPENERS.has(opener)) && isDots(line, start, end)) return 'omission';
  if (OPENERS.has(opener) || opener === BACKSLASH || opener === STAR || opener === UNDERSCORE || opener === MUSIC) {
    if (!mayEndNote(last)) return null;
    const only = onlyNotes(line, start, end);
    if (only) return only;
    return isBracketed(line, start, end) && !isEnumerator(line, start, end) && !speaksOfItself(line, start + 1) ? 'direction' : null;
  }
  return end - start <= 60 && allDirectionWords(line, start, end) ? 'direction' : null;
}

/** A closer, or what may stand behind one. */
const mayEndNote = (last: number): boolean =>
  CLOSERS.has(last) ||
  last === 46 ||
  last === 44 ||
  last === STAR ||
  last === UNDERSCORE ||
  last === MUSIC ||
  last === 0x2013 ||
  last === 45;

const BACKSLASH = 92;
const STAR = 42;
const UNDERSCORE = 95;
const MUSIC = 0x266a;
const OPENERS: ReadonlyMap<number, number> = new Map([
  [40, 41],
  [91, 93],
  [60, 62],
  [0xff08, 0xff09],
  [0x3010, 0x3011],
]);
const CLOSERS: ReadonlySet<number> = new Set(OPENERS.values());

function firstOpener(line: string): number {
  let i = 0;
  while (i < line.length && !mayBeginNote(line.charCodeAt(i))) i++;
  return i;
}

/** Opening brackets, stars, underscores, notes of music. */
export const mayBeginNote = (unit: number): boolean => (unit < 128 ? (ASCII[unit]! & Side.Opens) !== 0 : isWideOpener(unit));

const isWideOpener = (unit: number): boolean => unit === MUSIC || unit === 0xff08 || unit === 0x3010;

const Side = { Opens: 1, Closes: 2 } as const;
const ASCII = Uint8Array.from({ length: 128 }, (_, unit) =>
  OPENERS.has(unit) || unit === STAR || unit === UNDERSCORE ? Side.Opens : CLOSERS.has(unit) ? Side.Closes : 0,
);

/** Opener → closer. A closer of another kind closes nothing; what was opened in between stays open. */
function matchBrackets(line: string, first: number): Map<number, number> | null {
  let closers: Map<number, number> | null = null;
  const open: number[] = [];
  const waiting = new Map<number, number>();
  for (let i = first; i < line.length; i++) {
    const unit = line.charCodeAt(i);
    if (unit < 128 ? ASCII[unit] === 0 : charKind(unit) !== CharKind.Other) continue;
    const closer = OPENERS.get(unit);
    if (closer !== undefined) {
      if (open.length === DEEPEST) continue;
      open.push(i);
      waiting.set(closer, (waiting.get(closer) ?? 0) + 1);
    } else if (CLOSERS.has(unit) && (waiting.get(unit) ?? 0) > 0) {
      for (;;) {
        const from = open.pop()!;
        const its = OPENERS.get(line.charCodeAt(from))!;
        waiting.set(its, waiting.get(its)! - 1);
        if (its !== unit) continue;
        closers ??= new Map();
        closers.set(from, i);
        break;
      }
    }
  }
  return closers;
}

/** The end of `*laughs*` or `_sighs_`: a short run on one line, tight to its marks. */
function closingStar(line: string, at: number): number | undefined {
  const mark = line.charCodeAt(at);
  if (mark !== STAR && mark !== UNDERSCORE && mark !== MUSIC) return undefined;
  if (mark !== MUSIC && (isBlank(line.charCodeAt(at + 1)) || line.charCodeAt(at + 1) === mark || isWord(line.charCodeAt(at - 1))))
    return undefined;
  const limit = Math.min(line.length, at + READ_AT_MOST);
  for (let i = at + 1; i < limit; i++) if (line.charCodeAt(i) === mark) return mark === MUSIC || i > at + 2 ? i : undefined;
  return undefined;
}

function noteAt(line: string, start: number, end: number): Note | null {
  const opener = line.charCodeAt(start);
  const escaped = opener === 91 && line.charCodeAt(start - 1) === BACKSLASH;
  const inner = line.slice(
    start + 1,
    Math.min(end - (escaped && line.charCodeAt(end - 2) === BACKSLASH ? 2 : 1), start + 1 + READ_AT_MOST),
  );
  const next = line.charCodeAt(end);
  // [text](link) and [text]{#tag} are marks of another kind.
  if (opener === 91 && !escaped && (next === 40 || next === 123)) return null;
  const kind = kindOf(inner, opener, line, start, end);
  return kind && { start: escaped ? start - 1 : start, end, kind, time: timeIn(inner) };
}

function kindOf(inner: string, opener: number, line: string, start: number, end: number): NoteKind | null {
  const square = opener === 91 || opener === 0x3010;
  if (isDots(inner, 0, inner.length)) return opener === STAR || opener === UNDERSCORE ? null : 'omission';
  if (opener === MUSIC) return 'direction';
  const words = wordsOf(inner);
  if (!/\p{L}/u.test(inner)) return timeIn(inner) !== null || (opener === 40 && isClockOfDay(inner)) ? 'time' : square ? 'unknown' : null;
  if (isPage(words, inner)) return 'page';
  if (opener === 40 && LANGUAGE_CODES.has(inner.trim()) && beginsSpeech(line, start)) return 'language';
  // In the middle of speech only a short note is one; (I had to laugh about that, as you know) is speech.
  const first = words[0]!;
  const last = words[words.length - 1]!;
  const short = words.length <= 6;
  const whole = square || isDoubled(line, start, end);
  const hit = (set: ReadonlySet<string>): boolean =>
    whole ? words.some((word) => set.has(word)) : short && (set.has(first) || set.has(last));
  if (hit(INAUDIBLE_WORDS)) return 'inaudible';
  if (square && hit(OMISSION_WORDS)) return 'omission';
  if (hit(DIRECTION_WORDS)) return 'direction';
  if (!whole && directionRun(words)) return 'direction';
  if (isDoubled(line, start, end)) return 'direction';
  if (!square) return null;
  if (first === 'sic' || standsInSentence(line, start, end)) return 'editorial';
  return 'unknown';
}

/** `(Lively applause from the gallery and laughter)`: longer, but opened by an ornament of a direction. */
const directionRun = (words: readonly string[]): boolean =>
  words.length > 1 && BESIDE_WORDS.has(words[0]!) && DIRECTION_WORDS.has(words[1]!);

const isDoubled = (line: string, start: number, end: number): boolean =>
  line.charCodeAt(start) === 40 && line.charCodeAt(start + 1) === 40 && line.charCodeAt(end - 2) === 41;

/** An insertion of the editor's goes with a sentence: a word stands before it, or the sentence goes on behind it. */
function standsInSentence(line: string, start: number, end: number): boolean {
  let before = start - 1;
  while (isBlank(line.charCodeAt(before))) before--;
  const left = line.charCodeAt(before);
  if (before >= 0 && (isWord(left) || left === 44 || left === 0x201c || left === 34)) return true;
  const after = skipBlanks(line, end);
  return after < line.length && line[after] !== line[after]!.toUpperCase();
}

function beginsSpeech(line: string, start: number): boolean {
  let before = start - 1;
  while (isBlank(line.charCodeAt(before))) before--;
  return before < 0 || '–—-:.'.includes(line[before]!);
}

function isPage(words: readonly string[], inner: string): boolean {
  if (!PAGE_WORDS.has(words[0]!) || words.length > 4) return false;
  return words.length === 1 ? hasDigit(inner) : words.slice(1).every((word) => hasDigit(word) || word.length <= 2);
}

function onlyNotes(line: string, start: number, end: number): NoteKind | null {
  let at = start;
  let kind: NoteKind | null = null;
  for (const note of notesOf(line)) {
    if (!isFiller(line, at, note.start)) return null;
    if (kind === null || kind === 'page') kind = note.kind;
    at = note.end;
  }
  return kind !== null && isFiller(line, at, end) ? (kind === 'editorial' || kind === 'unknown' ? 'direction' : kind) : null;
}

function isFiller(line: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const unit = line.charCodeAt(i);
    if (
      !isBlank(unit) &&
      unit !== 46 &&
      unit !== 44 &&
      unit !== 59 &&
      unit !== 45 &&
      unit !== BACKSLASH &&
      unit !== 0x2013 &&
      unit !== 93 &&
      unit !== 91
    )
      return false;
  }
  return true;
}

/** One pair of brackets from end to end: `(a (b) c)`, not `(a) b (c)`. */
function isBracketed(line: string, start: number, end: number): boolean {
  const opener = line.charCodeAt(start);
  if (opener !== 40 && opener !== 91) return false;
  const closer = OPENERS.get(opener)!;
  let last = end - 1;
  if (line.charCodeAt(last) === 46) last--;
  if (line.charCodeAt(last) !== closer || line.charCodeAt(last + 1) === 40) return false;
  let depth = 0;
  for (let i = start; i <= last; i++) {
    const unit = line.charCodeAt(i);
    if (unit === opener) depth++;
    else if (unit === closer && --depth === 0) return i === last;
  }
  return false;
}

/** `(a)`, `(12).` */
const isEnumerator = (line: string, start: number, end: number): boolean => end - start <= 6 && !/\p{L}{3}/u.test(line.slice(start, end));

/** A speaker's own aside fills a line at times: `(I am not sure about that.)`. */
const ASIDES: ReadonlySet<string> = new Set("i i'm i’m i've i’ve we you but ich wir je nous yo eu я мы".split(' '));

const speaksOfItself = (line: string, from: number): boolean => ASIDES.has(firstWord(line, from).toLowerCase());

function firstWord(line: string, from: number): string {
  let end = from;
  while (end < line.length && end < from + 24 && !isBlank(line.charCodeAt(end))) end++;
  return line.slice(from, end);
}

/** `Applause.`, `Laughter and applause`: directions whose brackets are missing. */
function allDirectionWords(line: string, start: number, end: number): boolean {
  const words = wordsOf(line.slice(start, end));
  return (
    words.length > 0 && words.length <= 4 && SOUNDS.has(words[0]!) && words.every((word) => SOUNDS.has(word) || BESIDE_WORDS.has(word))
  );
}

/** Whether a line that begins with a word may be a direction without brackets. */
export const isSound = (word: string): boolean => SOUNDS.has(word);

/** The few directions that nobody says as a sentence of one word. */
const SOUNDS: ReadonlySet<string> = new Set(
  'applause laughter crosstalk beifall heiterkeit applaudissements rires aplausos risas risos аплодисменты смех'.split(' '),
);

function isDots(text: string, start: number, end: number): boolean {
  let dots = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 46) dots++;
    else if (unit === 0x2026) dots += 3;
    else if (!isBlank(unit) && unit !== 91 && unit !== 93 && unit !== 60 && unit !== 62 && unit !== 40 && unit !== 41) return false;
  }
  return dots >= 3;
}

/** `1435`, as debates note the time. */
const isClockOfDay = (inner: string): boolean =>
  inner.length === 4 && Number(inner) >= 100 && Number(inner) < 2400 && Number(inner) % 100 < 60;

/** Seconds of the first `1:02` or `00:12:01` in a note. */
function timeIn(inner: string): number | null {
  const m = /(\d{1,2}):(\d{2})(?::(\d{2}))?/.exec(inner);
  if (!m) return null;
  return m[3] === undefined ? Number(m[1]) * 60 + Number(m[2]) : Number(m[1]) * 3600 + Number(m[2]) * 60 + Number(m[3]);
}

function wordsOf(inner: string): string[] {
  return inner.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
}

const hasDigit = (text: string): boolean => /\d/.test(text);
