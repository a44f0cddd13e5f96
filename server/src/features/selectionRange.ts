// textDocument/selectionRange: word → sentence → paragraph → turn → section → document. Reads no further than a few thousand
// characters around the caret, however long the line is.

import type { SelectionRange } from 'vscode-languageserver-types';
import { contains, type Span } from '../core/span';
import { lengthOf, lineAt, lineEnd, offsetAt, type Position, slice, type Text } from '../core/text';
import type { Transcript } from '../core/transcript';
import { turnAt } from '../core/turnAt';
import { rangeOf } from './range';

export const selectionRanges = (transcript: Transcript, positions: readonly Position[]): SelectionRange[] =>
  positions.map((position) => chain(transcript.text, ladder(transcript, offsetAt(transcript.text, position))));

/** The spans around an offset from the inside out; each holds the one before. */
function ladder(transcript: Transcript, offset: number): Span[] {
  const { text, sections } = transcript;
  const whole = { start: 0, end: lengthOf(text) };
  const turn = transcript.turns[turnAt(transcript, offset)];
  const inTurn = turn !== undefined && offset <= Math.max(turn.end, turn.bodyEnd);
  const paragraph = paragraphAt(text, offset, inTurn && offset >= turn.bodyStart ? turn.bodyStart : 0);
  const spans: Span[] = [wordAt(text, offset), ...sentenceAt(text, offset, paragraph), paragraph];
  if (inTurn) {
    if (offset < turn.bodyStart) spans.splice(1, spans.length, { start: turn.start, end: turn.end });
    else spans.push({ start: turn.bodyStart, end: turn.bodyEnd });
    spans.push({ start: text.starts[turn.line]!, end: Math.max(turn.end, turn.bodyEnd) });
  }
  // Sections are in document order, so the innermost that holds the offset comes last.
  for (let i = lastSectionAt(transcript, offset); i >= 0; i--) {
    const section = sections[i]!;
    if (section.start <= offset && offset <= section.end) spans.push(section);
    if (section.level <= 1) break;
  }
  spans.push(whole);
  return spans;
}

function lastSectionAt({ sections }: Transcript, offset: number): number {
  let i = sections.length - 1;
  while (i >= 0 && sections[i]!.start > offset) i--;
  return i;
}

function chain(text: Text, spans: readonly Span[]): SelectionRange {
  let parent: SelectionRange | undefined;
  let outer: Span | undefined;
  for (const span of [...spans].reverse()) {
    if (outer && (!contains(outer, span) || (outer.start === span.start && outer.end === span.end))) continue;
    parent = { range: rangeOf(text, span), ...(parent && { parent }) };
    outer = span;
  }
  return parent!;
}

/** Longer words are cut: a line of ten million letters is no word. */
const wordReach = 200;
const wordCharacter = /[\p{L}\p{N}\p{M}'’-]/u;

function wordAt(text: Text, offset: number): Span {
  const line = lineAt(text, offset);
  const from = text.starts[line]!;
  const source = text.lines[line]!.text;
  const isWord = (at: number): boolean => wordCharacter.test(characterAt(source, at));
  const column = offset - from;
  let start = column;
  let end = column;
  while (start > 0 && column - start < wordReach && isWord(start - 1)) start--;
  while (end < source.length && end - column < wordReach && isWord(end)) end++;
  return { start: from + start, end: from + end };
}

/** The whole character that a unit belongs to, so that half of a surrogate pair is judged with its other half. */
function characterAt(source: string, at: number): string {
  const unit = source.charCodeAt(at);
  if (unit >= 0xdc00 && unit < 0xe000 && at > 0) return source.slice(at - 1, at + 1);
  return String.fromCodePoint(source.codePointAt(at)!);
}

/** The lines around that no blank line divides, without blanks at both ends; never before `from`. */
function paragraphAt(text: Text, offset: number, from: number): Span {
  let first = lineAt(text, offset);
  let last = first;
  const filled = (line: number): boolean => text.lines[line]!.text.trim() !== '';
  if (!filled(first)) return { start: text.starts[first]!, end: lineEnd(text, first) };
  while (first > 0 && text.starts[first]! > from && filled(first - 1)) first--;
  while (last + 1 < text.lines.length && filled(last + 1)) last++;
  const indent = text.lines[first]!.text.length - text.lines[first]!.text.trimStart().length;
  const end = text.starts[last]! + text.lines[last]!.text.trimEnd().length;
  return { start: Math.min(end, Math.max(from, text.starts[first]! + indent)), end };
}

const sentenceReach = 3000;
const abbreviation = /(?:^|[\s.([“"])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Capt|Lt|St|Jr|Sr|Hon|No|vs|etc|e\.g|i\.e)\.$/u;

function sentenceAt(text: Text, offset: number, paragraph: Span): Span[] {
  if (!contains(paragraph, { start: offset, end: offset })) return [];
  const start = Math.max(paragraph.start, offset - sentenceReach);
  const source = slice(text, { start, end: Math.min(paragraph.end, offset + sentenceReach) });
  let begin = 0;
  let end = source.length;
  for (const match of source.matchAll(/[.!?…。！？]["'”’»)\]]?(?=\s|$)|[。！？]/gu)) {
    const stop = match.index + match[0].length;
    const next = source.slice(stop, stop + 8).trimStart();
    if (/^\p{Ll}/u.test(next) || abbreviation.test(source.slice(Math.max(0, match.index - 12), match.index + 1))) continue;
    if (start + stop <= offset) begin = stop + (source.slice(stop).length - source.slice(stop).trimStart().length);
    else {
      end = stop;
      break;
    }
  }
  return [{ start: start + Math.min(begin, end), end: start + end }];
}
