// What the lines of a document say, passage by passage, and how little of it has to be asked again after an edit: lines are
// shared from one text to the next, so the passages above and below the change are those of the last run, moved.

import { mentionReading } from '../core/mentions';
import type { Line } from '../core/text';
import { LineKind, type Transcript } from '../core/transcript';
import { checks } from './all';
import type { Check, CheckOptions, Hit } from './check';
import { eachPassage, passageAt } from './passages';

export interface PassageHits {
  /** The hits of a rule; moved to where their passages stand now when they are asked for, unless the document drops them all. */
  readonly of: (check: Check, options: CheckOptions) => readonly Hit[];
  /** Whether any passage with a hit holds a memo. */
  readonly memos: boolean;
}

/** Every rule is asked, also where few are wanted: what is remembered serves all. */
export function hitsInPassages(transcript: Transcript): PassageHits {
  const reading = readPassages(transcript);
  let step = reading.next();
  while (!step.done) step = reading.next();
  const run = step.value;
  const { starts } = transcript.text;
  return {
    of: (check, options) => {
      const found = run.found[passageChecks.indexOf(check)];
      if (!found || found.hits.length === 0 || check.drops?.(found.hits, transcript, options)) return NONE;
      return found.hits.map((hit, i) => shifted(hit, starts[found.lines[i]!]!));
    },
    memos: run.memos.length > 0,
  };
}

const NONE: readonly Hit[] = [];

/** The hits of a rule in document order: the line on which the passage of each begins, and the hit with offsets that count from there. */
interface Found {
  readonly lines: number[];
  readonly hits: Hit[];
}

export interface Run {
  /** The line that it has come to. */
  readTo: number;
  readonly lines: readonly Line[];
  readonly kinds: Uint8Array;
  readonly convention: string;
  /** How dates and figures are read: language, style of numbers, the session's date. */
  readonly reading: object;
  /** 1 for each line on which a passage begins. */
  readonly begins: Uint8Array;
  /** A rule each, as in `passageChecks`. */
  readonly found: readonly Found[];
  /** Where passages with hits begin that hold a memo. */
  readonly memos: number[];
  /** Where labels stand, and where in their lines the speech begins. */
  readonly turnLines: Uint32Array;
  readonly turnBodies: Uint32Array;
}

/** The last run of each document, by its first and its last line: an edit leaves one of them, as a rule. */
const runs = new WeakMap<Line, Run>();

/** In units: some milliseconds' work. */
const STRETCH = 100_000;

/**
 * Reads what an edit touched of the passages, at the first time all of them; can be left and taken up again behind each stretch.
 * What was read is not read again, also where the rest was given up.
 */
export function* readPassages(transcript: Transcript): Generator<void, Run> {
  const { lines, starts } = transcript.text;
  const first = lines[0]!;
  const last = lines[lines.length - 1]!;
  const old = runs.get(first) ?? runs.get(last);
  const run = newRun(transcript);
  const { begins } = run;
  const isComparable = old?.convention === run.convention && old.reading === run.reading;
  const same = isComparable ? sameAround(old, run) : { above: 0, below: 0 };
  const moved = lines.length - (old?.lines.length ?? 0);
  if (old) {
    run.readTo = twoPassagesBefore(old.begins, same.above);
    begins.set(old.begins.subarray(0, run.readTo));
    takeOver(old, run, 0, run.readTo, 0);
  }
  runs.set(first, run);
  runs.set(last, run);
  // Where a passage begins from which on all stand as they did; -1 where the last one was asked.
  let standing = -1;
  const takeStanding = (to: number): void => {
    if (old && standing >= 0) takeOver(old, run, standing, to, 0);
    standing = -1;
  };
  for (;;) {
    const until = starts[run.readTo]! + STRETCH;
    eachPassage(transcript, run.readTo, (fromLine, toLine, turn, cut) => {
      // A date may run over from the line above, so that one has to be the same too.
      if (old && fromLine > lines.length - same.below && old.begins[fromLine - moved]) {
        takeStanding(fromLine);
        begins.set(old.begins.subarray(fromLine - moved), fromLine);
        takeOver(old, run, fromLine - moved, old.lines.length, moved);
        run.readTo = lines.length;
        return false;
      }
      begins[fromLine] = 1;
      if (isComparable && moved === 0 && stands(old, run, fromLine, toLine, turn)) standing = standing < 0 ? fromLine : standing;
      else {
        takeStanding(fromLine);
        check(run, transcript, fromLine, toLine, turn, cut);
      }
      run.readTo = toLine;
      return starts[toLine]! < until;
    });
    takeStanding(run.readTo);
    if (run.readTo === lines.length) return run;
    yield;
  }
}

function newRun(transcript: Transcript): Run {
  const { text, kinds, convention, turns } = transcript;
  const { lines, starts } = text;
  const turnLines = new Uint32Array(turns.length);
  const turnBodies = new Uint32Array(turns.length);
  for (let i = 0; i < turns.length; i++) {
    turnLines[i] = turns[i]!.line;
    turnBodies[i] = turns[i]!.bodyStart - starts[turnLines[i]!]!;
  }
  return {
    readTo: 0,
    lines,
    kinds,
    convention: convention.name,
    reading: mentionReading(transcript),
    begins: new Uint8Array(lines.length),
    found: passageChecks.map(() => ({ lines: [], hits: [] })),
    memos: [],
    turnLines,
    turnBodies,
  };
}

/** How many lines at the beginning and at the end are read as they were. */
function sameAround(old: Run, now: Run): { above: number; below: number } {
  const count = now.lines.length;
  const moved = count - old.lines.length;
  const most = Math.min(count, old.lines.length);
  const readTo = old.readTo;
  let above = 0;
  while (above < Math.min(most, readTo) && now.lines[above] === old.lines[above] && now.kinds[above] === old.kinds[above]) above++;
  let below = 0;
  while (
    readTo === old.lines.length &&
    below < most - above &&
    now.lines[count - 1 - below] === old.lines[count - 1 - below - moved] &&
    now.kinds[count - 1 - below] === old.kinds[count - 1 - below - moved]
  )
    below++;
  // A label may end elsewhere in the same line, where the document now reads its labels otherwise.
  const turns = now.turnLines.length;
  const oldTurns = old.turnLines.length;
  for (let i = 0; i < Math.max(turns, oldTurns); i++) {
    const line = Math.min(now.turnLines[i] ?? count, old.turnLines[i] ?? count);
    if (line >= above) break;
    if (now.turnLines[i] !== old.turnLines[i] || now.turnBodies[i] !== old.turnBodies[i]) above = line;
  }
  for (let i = 1; i <= Math.max(turns, oldTurns); i++) {
    const line = Math.max(now.turnLines[turns - i] ?? 0, (old.turnLines[oldTurns - i] ?? -moved) + moved);
    if (line < count - below) break;
    if (now.turnLines[turns - i] !== old.turnLines[oldTurns - i]! + moved || now.turnBodies[turns - i] !== old.turnBodies[oldTurns - i])
      below = count - 1 - line;
  }
  return { above, below };
}

/** Whether a passage between two edits, which moved no line, is what it was: its lines, those above that a date may run over from, the one below. */
function stands(old: Run, now: Run, fromLine: number, toLine: number, turn: number): boolean {
  if (old.begins[fromLine] !== 1 || toLine > old.readTo) return false;
  for (let line = Math.max(0, fromLine - 2); line <= Math.min(toLine, now.lines.length - 1); line++)
    if (now.lines[line] !== old.lines[line] || now.kinds[line] !== old.kinds[line]) return false;
  if (now.kinds[fromLine] !== LineKind.Label) return true;
  const before = firstFrom(old.turnLines, fromLine);
  return old.turnLines[before] === fromLine && now.turnLines[turn] === fromLine && old.turnBodies[before] === now.turnBodies[turn];
}

/** The passage before a changed one looks at its first line, so it is asked again too. */
function twoPassagesBefore(begins: Uint8Array, line: number): number {
  let at = Math.min(line, begins.length);
  for (let passages = 0; at > 0 && passages < 2; ) if (begins[--at]) passages++;
  return at;
}

const passageChecks = checks.filter((check) => check.inPassage);

function check(run: Run, transcript: Transcript, fromLine: number, toLine: number, turn: number, cut: boolean): void {
  const passage = passageAt(transcript, fromLine, toLine, turn, cut);
  const { lines, starts } = transcript.text;
  let any = false;
  passageChecks.forEach((check, rule) => {
    for (const hit of check.inPassage!(passage)) {
      any = true;
      run.found[rule]!.lines.push(fromLine);
      run.found[rule]!.hits.push(shifted(hit, -starts[fromLine]!));
    }
  });
  if (!any) return;
  for (let line = fromLine; line < toLine; line++) {
    if (!lines[line]!.text.includes('{>>')) continue;
    run.memos.push(fromLine);
    return;
  }
}

/** What the passages that begin on lines [from, to) of an old run say, `moved` lines further. The hits are not looked at: they are many. */
function takeOver(old: Run, run: Run, from: number, to: number, moved: number): void {
  old.found.forEach(({ lines, hits }, rule) => {
    const last = firstFrom(lines, to);
    for (let i = firstFrom(lines, from); i < last; i++) {
      run.found[rule]!.lines.push(lines[i]! + moved);
      run.found[rule]!.hits.push(hits[i]!);
    }
  });
  for (let i = firstFrom(old.memos, from); i < firstFrom(old.memos, to); i++) run.memos.push(old.memos[i]! + moved);
}

/** The index of the first of the lines, which ascend, at or behind a line. */
function firstFrom(lines: ArrayLike<number>, line: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]! < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

// A spread with more in it than the object is many times slower, and a long document has hits by the ten thousand.
function shifted(hit: Hit, by: number): Hit {
  const moved: Movable = { ...hit };
  moved.start += by;
  moved.end += by;
  if (moved.related)
    moved.related = moved.related.map(({ span, message }) => ({ span: { start: span.start + by, end: span.end + by }, message }));
  return moved;
}

type Movable = { -readonly [K in keyof Hit]: Hit[K] };
