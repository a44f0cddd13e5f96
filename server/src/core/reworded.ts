// What most keys do: a few words of speech change, and nothing that says who speaks where. Then the transcript before is taken over,
// its offsets moved, and no pass reads the document.
//
//   ANNA: I have two points.   →   ANNA: I have two good points.
//
// What counts is what the passes read of a line: parse.ts gives the same, only slower, and the tests hold the two to each other.

import { skipBlanks } from './chars';
import type { Candidate } from './labels/candidate';
import { candidatesOf, flagsOf, wordsOf } from './labels/lineFacts';
import type { Span } from './span';
import { shapeOf } from './structure/lineShape';
import { Shape } from './structure/shape';
import { type Line, lineEnd, type Text } from './text';
import { LineKind, type Located, type ParseOptions, type Section, type Session, type Transcript, type Turn } from './transcript';
import { turnOnLine } from './turnAt';
import { countWords } from './words';

/** The transcript of `text`, which one changed line tells from the text of `old`; null where it has to be read. */
export function reworded(old: Transcript, text: Text, options: ParseOptions): Transcript | null {
  if (old.turns.length === 0 || !areSame(old.options, options)) return null;
  const line = onlyChange(old.text.lines, text.lines);
  if (line < 0 || !isInside(old, line) || !readsAlike(old, line, text.lines[line]!)) return null;
  const by = text.starts[line + 1]! - old.text.starts[line + 1]!;
  const at = turnOnLine(old, line);
  const turns = moved(old, text, line, at, by);
  const { speaker, words } = turns[at]!;
  const more = words - old.turns[at]!.words;
  const speakers = more === 0 ? old.speakers : old.speakers.map((one, i) => (i === speaker ? { ...one, words: one.words + more } : one));
  const sections = old.sections.map((section) => sectionIn(text, section, line));
  return { ...old, text, options, session: sessionIn(old.session, text.starts[line]!, by), sections, turns, speakers };
}

function areSame(a: ParseOptions, b: ParseOptions): boolean {
  const [these, those] = [a.rosters ?? [], b.rosters ?? []];
  return (
    a.profile === b.profile &&
    a.sessionDate === b.sessionDate &&
    a.format === b.format &&
    these.length === those.length &&
    these.every((roster, i) => roster === those[i])
  );
}

/** The one line that is another; -1 where there are more, or none. */
function onlyChange(old: readonly Line[], now: readonly Line[]): number {
  if (old.length !== now.length) return -1;
  let first = 0;
  while (first < now.length && now[first] === old[first]) first++;
  let last = now.length - 1;
  while (last > first && now[last] === old[last]) last--;
  return first === last ? first : -1;
}

/** Speech that is no part of the head or the foot, and stands above no time of a cue. */
function isInside({ kinds }: Transcript, line: number): boolean {
  if ((kinds[line] !== LineKind.Speech && kinds[line] !== LineKind.Label) || kinds[line + 1] === LineKind.Cue) return false;
  for (let below = line + 1, lines = 0; below < kinds.length; below++)
    if (kinds[below] === LineKind.Label || (kinds[below] === LineKind.Speech && ++lines === FOOT)) return true;
  return false;
}

/** The session is read from fewer lines at the foot. */
const FOOT = 8;

/** Whether a line says of itself what the one in its place has said: the same label, if any, and otherwise plain speech. */
function readsAlike({ text, kinds }: Transcript, line: number, now: Line): boolean {
  const old = text.lines[line]!;
  const shape = shapeOf(now);
  if ((shape & ~PLAIN) !== 0 || ((shape ^ shapeOf(old)) & ~Shape.HasDigit) !== 0 || flagsOf(now) !== flagsOf(old) || now.eol !== old.eol)
    return false;
  const [before, after] = [candidatesOf(old), candidatesOf(now)];
  if (before.length !== after.length || !before.every((one, i) => isAlike(one, after[i]!))) return false;
  if (after.length === 0)
    return kinds[line] === LineKind.Speech && sameEnds(old.text, now.text, Math.max(HEAD, skipBlanks(now.text, 0) + 1));
  return sameEnds(old.text, now.text, Math.max(...after.map(({ body }) => body)) + BODY);
}

const PLAIN = Shape.Text | Shape.Ends | Shape.Prose | Shape.HasDigit;

/** What is read of a line of plain speech for its first words, of a body for how it begins, and of either for how it ends: in units. */
const HEAD = 12;
const BODY = 100;
const END = 12;

const sameEnds = (a: string, b: string, head: number): boolean =>
  Math.min(a.length, b.length) >= head + END && a.slice(0, head) === b.slice(0, head) && a.slice(-END) === b.slice(-END);

const isAlike = (a: Candidate, b: Candidate): boolean =>
  a.form === b.form &&
  a.start === b.start &&
  a.end === b.end &&
  a.body === b.body &&
  a.bodyKind === b.bodyKind &&
  a.raw === b.raw &&
  a.indent === b.indent;

/** The turns where they stand now. Those above the change are the same. */
function moved({ turns, text: old }: Transcript, text: Text, line: number, at: number, by: number): Turn[] {
  const now = turns.slice();
  const turn = turns[at]!;
  const body = turn.bodyStart - text.starts[turn.line]!;
  const spoken = (one: Line): number => (turn.line === line ? countWords(one.text, body, one.text.length) : wordsOf(one));
  now[at] = {
    ...turn,
    bodyEnd: Math.max(turn.bodyStart, lineEnd(text, turn.lastLine)),
    words: turn.words + spoken(text.lines[line]!) - spoken(old.lines[line]!),
  };
  if (by !== 0) for (let i = at + 1; i < now.length; i++) now[i] = movedTurn(turns[i]!, by);
  return now;
}

// A bare spread and assignments: a spread with more in it is many times slower, and a long document has turns by the thousand.
function movedTurn(turn: Turn, by: number): Turn {
  const moved: { -readonly [K in keyof Turn]: Turn[K] } = { ...turn };
  moved.start += by;
  moved.end += by;
  moved.bodyStart += by;
  moved.bodyEnd += by;
  if (turn.time) moved.time = { ...turn.time, ...shifted(turn.time, by) };
  return moved;
}

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

function sessionIn({ title, date, place }: Session, from: number, by: number): Session {
  const located = (one: Located | null): Located | null => one && (one.start < from ? one : { ...one, ...shifted(one, by) });
  return { title: located(title), date: located(date), place: located(place) };
}

const sectionIn = (text: Text, section: Section, line: number): Section =>
  section.lastLine < line ? section : { ...section, start: text.starts[section.line]!, end: lineEnd(text, section.lastLine) };
