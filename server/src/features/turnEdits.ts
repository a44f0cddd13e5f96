// What can be done to a turn as a thing: merge, split, reassign, swap, move, delete. Each answer is the edits of one undo, or null
// where it makes no sense: at the first turn, across a heading, inside a timed cue.
//   BEN: Yes. And the roof?   split before "And"   BEN: Yes.
//                                                  ANNA: And the roof?

import { type Edit, removed, replaced } from '../checks/check';
import { linesSpan } from '../checks/places';
import { CharKind, isBlank, isWord, kindOf } from '../core/chars';
import type { Span } from '../core/span';
import { lineAt, lineEnd, slice } from '../core/text';
import { LineKind, type Transcript, type Turn } from '../core/transcript';
import { exampleOf, textOfLabel, writtenLike, writtenTime } from './labelWriting';
import { layoutOf } from './layout';
import { type Block, blockOf } from './turnBlock';

export interface TurnEdit {
  /** In document order, none overlapping another. */
  readonly edits: readonly Edit[];
  /** What to select afterwards, in the text as it is then. */
  readonly select?: Span;
}

/**
 * The label goes; its speech becomes a paragraph of the turn before, or goes on on its line where the document has one line a turn.
 * Two cues become one that lasts as long as both.
 */
export function mergeWithPrevious(transcript: Transcript, turn: number): TurnEdit | null {
  const { text, kinds, turns } = transcript;
  if (turn < 1 || turn >= turns.length) return null;
  const upper = blockOf(transcript, turn - 1);
  const lower = blockOf(transcript, turn);
  if (!onlyBlank(transcript, upper.toLine, lower.fromLine)) return null;
  if (upper.cued || lower.cued) return mergedCues(transcript, turns[turn]!, upper, lower);
  const from = endOfLine(transcript, upper.toLine - 1);
  const to = speechStart(transcript, turns[turn]!, lower);
  if (to === null) return { edits: [removed(linesSpan(transcript, lower.fromLine, lower.toLine))], select: caret(from) };
  const { turnGap, paragraphGap, eol } = layoutOf(transcript);
  const before = turns[turn - 1]!;
  const beginsOnLabel = before.words === 0 && upper.toLine === before.line + 1;
  const goesOn = kinds[upper.toLine - 1] !== LineKind.Direction && lineAt(text, to) === lower.fromLine && (beginsOnLabel || turnGap === 0);
  const between = goesOn ? ' ' : eol.repeat(beginsOnLabel ? 1 : paragraphGap + 1);
  return { edits: [minimal(transcript, from, to, between)], select: caret(from + between.length) };
}

/** The cue of the turn before lasts as long as both; its text is that of both, a line each. */
function mergedCues(transcript: Transcript, turn: Turn, upper: Block, lower: Block): TurnEdit | null {
  const { text, kinds } = transcript;
  let earlier = upper.toLine - 1;
  while (earlier >= upper.fromLine && kinds[earlier] !== LineKind.Cue) earlier--;
  const end = cueEnd(text.lines[earlier]?.text);
  const newEnd = cueEnd(text.lines[turn.line - 1]!.text);
  const speech = speechStart(transcript, turn, lower);
  if (earlier < upper.fromLine || !end || !newEnd || speech === null || lineAt(text, speech) !== turn.line) return null;
  const offset = text.starts[earlier]!;
  const from = endOfLine(transcript, upper.toLine - 1);
  const { eol } = layoutOf(transcript);
  const lasts = replaced({ start: offset + end.start, end: offset + end.end }, newEnd.text);
  const select = from + eol.length + lasts.insert.length - (lasts.end - lasts.start);
  return { edits: [lasts, replaced({ start: from, end: speech }, eol)], select: caret(select) };
}

/** When a cue ends, as written: `00:04.200` of `00:01.000 --> 00:04.200 align:start`. */
function cueEnd(line = ''): (Span & { readonly text: string }) | null {
  const arrow = line.indexOf('-->');
  const start = skipBlank(line, arrow + 3);
  let end = start;
  while (end < line.length && !isBlank(line.charCodeAt(end))) end++;
  return arrow < 0 || end === start ? null : { start, end, text: line.slice(start, end) };
}

/**
 * What is said from an offset on becomes a turn of its own, of `speaker`. Inside a word the cut is beside it. Null where nothing
 * would remain on one of the sides.
 */
export function split(transcript: Transcript, turn: number, offset: number, speaker: number): TurnEdit | null {
  const cut = cutAt(transcript, turn, offset);
  const label = cut && newLabel(transcript, turn, speaker);
  if (!label) return null;
  const { turnGap, eol } = layoutOf(transcript);
  const gap = eol.repeat(turnGap + 1);
  const start = cut.from + gap.length + label.labelAt;
  return { edits: [replaced({ start: cut.from, end: cut.to }, gap + label.text)], select: { start, end: start + label.length } };
}

/** The speech of a span goes to `speaker`; what follows it stays with the one whose turn it is. */
export function giveAway(transcript: Transcript, turn: number, span: Span, speaker: number): TurnEdit | null {
  if (turn < 0 || span.end <= span.start) return null;
  const first = split(transcript, turn, span.start, speaker) ?? reassign(transcript, turn, speaker);
  if (!first) return null;
  const rest = split(transcript, turn, span.end, transcript.turns[turn]!.speaker);
  if (!rest) return first;
  if (rest.edits[0]!.start < first.edits.at(-1)!.end) return null;
  return { ...first, edits: [...first.edits, ...rest.edits] };
}

/** The label becomes the customary one of another speaker. Its setting, time and mark-up stay. */
export function reassign(transcript: Transcript, turn: number, speaker: number): TurnEdit | null {
  const its = transcript.turns[turn];
  const example = exampleOf(transcript, speaker, turn);
  if (!its || !example || its.speaker === speaker || !standsAlone(its) || !standsAlone(example)) return null;
  const edits = relabelled(transcript, its, example);
  return { edits, select: caret(edits[0]!.start) };
}

/** The labels of a turn and the next change places. */
export function swapSpeakers({ turns, ...rest }: Transcript, turn: number): TurnEdit | null {
  const transcript = { turns, ...rest };
  const [one, other] = [turns[turn], turns[turn + 1]];
  if (!one || !other || one.speaker === other.speaker || !standsAlone(one) || !standsAlone(other)) return null;
  return { edits: [...relabelled(transcript, one, other), ...relabelled(transcript, other, one)], select: caret(one.start) };
}

/** A turn and the one before change places with all their lines; what stands between them stays there. */
export function moveUp(transcript: Transcript, turn: number, offset: number): TurnEdit | null {
  const places = exchanged(transcript, turn - 1);
  return places && { edits: places.edits, select: caret(places.upper.start + within(places.lower, offset)) };
}

export function moveDown(transcript: Transcript, turn: number, offset: number): TurnEdit | null {
  const places = exchanged(transcript, turn);
  if (!places) return null;
  const { upper, lower, edits } = places;
  return { edits, select: caret(lower.end - (upper.end - upper.start) + within(upper, offset)) };
}

/** Label, speech, and the directions behind it; the turns around stay as far apart as they were. */
export function deleteTurn(transcript: Transcript, turn: number): TurnEdit | null {
  if (!transcript.turns[turn]) return null;
  const { fromLine, toLine } = blockOf(transcript, turn);
  const above = lastText(transcript, fromLine - 1);
  // The last of the file takes the blank lines before it along, and leaves the file's end as it was.
  const span =
    fromLine > 0 && onlyBlank(transcript, toLine, transcript.kinds.length)
      ? { start: endOfLine(transcript, above), end: endOfLine(transcript, toLine - 1) }
      : linesSpan(transcript, fromLine, toLine);
  return { edits: [removed(span)], select: caret(span.start) };
}

const caret = (at: number): Span => ({ start: at, end: at });

/** How far into a turn the caret stands; one on the blank lines behind it stands at its end. */
const within = ({ start, end }: Span, offset: number): number => Math.max(0, Math.min(offset, end) - start);

interface Exchange {
  readonly edits: readonly Edit[];
  readonly upper: Span;
  readonly lower: Span;
}

function exchanged(transcript: Transcript, turn: number): Exchange | null {
  const { text, turns } = transcript;
  if (turn < 0 || turn + 1 >= turns.length) return null;
  const [above, below] = [blockOf(transcript, turn), blockOf(transcript, turn + 1)];
  if (above.cued || below.cued) return null;
  const span = ({ fromLine, toLine }: Block): Span => ({
    start: text.starts[fromLine]! + (fromLine === 0 && text.lines[0]!.text.startsWith('\ufeff') ? 1 : 0),
    end: lineEnd(text, toLine - 1),
  });
  const [upper, lower] = [span(above), span(below)];
  return { edits: [replaced(upper, slice(text, lower)), replaced(lower, slice(text, upper))], upper, lower };
}

function onlyBlank({ kinds }: Transcript, fromLine: number, toLine: number): boolean {
  for (let line = fromLine; line < toLine; line++) if (kinds[line] !== LineKind.Blank) return false;
  return true;
}

/** Where the speech of a turn, or a direction in its place, begins; null where there is nothing but the label. */
function speechStart({ text, kinds }: Transcript, turn: Turn, block: Block): number | null {
  const offset = text.starts[turn.line]!;
  const body = skipBlank(text.lines[turn.line]!.text, turn.bodyStart - offset);
  if (body < text.lines[turn.line]!.text.length) return offset + body;
  for (let line = turn.line + 1; line < block.toLine; line++)
    if (kinds[line] !== LineKind.Blank) return text.starts[line]! + skipBlank(text.lines[line]!.text, 0);
  return null;
}

/** What a new label and its line ends replace: the blanks around the cut. */
function cutAt(transcript: Transcript, turn: number, offset: number): { readonly from: number; readonly to: number } | null {
  const { text, turns, kinds } = transcript;
  const its = turns[turn];
  if (!its) return null;
  const block = blockOf(transcript, turn);
  const first = speechStart(transcript, its, block);
  const end = endOfLine(transcript, block.toLine - 1);
  if (block.cued || first === null || offset <= first || offset >= end) return null;
  let line = lineAt(text, offset);
  const source = text.lines[line]!.text;
  const at = wordEdge(source, Math.min(offset - text.starts[line]!, source.length));
  const start = line === its.line ? its.bodyStart - text.starts[line]! : 0;
  let from = at;
  while (from > start && isBlank(source.charCodeAt(from - 1))) from--;
  let to = skipBlank(source, at);
  const fromLine = from > start ? line : lastText(transcript, line - 1);
  const fromOffset = from > start ? text.starts[line]! + from : fromLine < its.line ? -1 : endOfLine(transcript, fromLine);
  while (to >= text.lines[line]!.text.length) {
    if (++line >= block.toLine) return null;
    to = kinds[line] === LineKind.Blank ? text.lines[line]!.text.length : skipBlank(text.lines[line]!.text, 0);
  }
  return fromOffset > first ? { from: fromOffset, to: text.starts[line]! + to } : null;
}

/** The edge of the word, with the marks that cling to it, that a place lies in: behind it where only marks follow, else before it. */
function wordEdge(source: string, at: number): number {
  while (at > 0 && clings(source, at)) at--;
  // Scripts without blanks between words may be cut anywhere.
  if (at === 0 || kindOf(source.charCodeAt(at)) === CharKind.Uncased || kindOf(source.charCodeAt(at - 1)) === CharKind.Uncased) return at;
  let end = at;
  while (end < source.length && !isBlank(source.charCodeAt(end)) && !isWord(source.charCodeAt(end))) end++;
  if (end === source.length || isBlank(source.charCodeAt(end))) return isBlank(source.charCodeAt(at - 1)) ? at : end;
  while (at > 0 && !isBlank(source.charCodeAt(at - 1))) at--;
  return at;
}

/** Half of a pair, a combining mark, what a joiner joins: nothing is cut in front of these. */
function clings(source: string, at: number): boolean {
  const unit = source.charCodeAt(at);
  return (unit >= 0xdc00 && unit < 0xe000) || kindOf(unit) === CharKind.Mark || source.charCodeAt(at - 1) === JOINER;
}

const JOINER = 0x200d;

function lastText({ kinds }: Transcript, line: number): number {
  while (line > 0 && kinds[line] === LineKind.Blank) line--;
  return line;
}

function newLabel(transcript: Transcript, turn: number, speaker: number): { text: string; labelAt: number; length: number } | null {
  const example = exampleOf(transcript, speaker, turn + 1);
  if (!example || !standsAlone(example)) return null;
  // Where labels have times, the time of the turn that is split is the last one known.
  const written = writtenLike(transcript, example, writtenTime(transcript, transcript.turns[turn]!));
  return { text: textOfLabel(written, layoutOf(transcript).eol), labelAt: written.lead.length, length: written.label.length };
}

/** Whether a label stands apart from what is said: "Ines Kolar (Minister) moved that …" is a sentence, and `>>` names nobody. */
const standsAlone = ({ start, end, profile }: Turn): boolean => start < end && profile !== 'name-moved';

/** The label of a turn replaced by that of another; where the two are set differently ("Q." and "MR. KOLAR:"), what sets it off as well. */
function relabelled(transcript: Transcript, turn: Turn, example: Turn): Edit[] {
  const { label } = example;
  if (turn.profile === example.profile) return [replaced({ start: turn.start, end: turn.end }, label)];
  const written = writtenLike(transcript, example, writtenTime(transcript, turn));
  const start = transcript.text.starts[turn.line]!;
  const end = Math.min(turn.bodyStart, lineEnd(transcript.text, turn.line));
  return [
    replaced({ start, end }, end < turn.bodyStart ? (written.lead + label + written.tail).trimEnd() : written.lead + label + written.tail),
  ];
}

/** An edit without the text that it would replace by itself. */
function minimal({ text }: Transcript, start: number, end: number, insert: string): Edit {
  const old = slice(text, { start, end });
  let head = 0;
  while (head < old.length && head < insert.length && old[head] === insert[head]) head++;
  let tail = 0;
  while (tail < old.length - head && tail < insert.length - head && old.at(-1 - tail) === insert.at(-1 - tail)) tail++;
  return replaced({ start: start + head, end: end - tail }, insert.slice(head, insert.length - tail));
}

/** Behind the last unit of a line that is not blank. */
function endOfLine({ text }: Transcript, line: number): number {
  const source = text.lines[line]!.text;
  let end = source.length;
  while (end > 0 && isBlank(source.charCodeAt(end - 1))) end--;
  return text.starts[line]! + end;
}

function skipBlank(source: string, at: number): number {
  while (at < source.length && isBlank(source.charCodeAt(at))) at++;
  return at;
}
