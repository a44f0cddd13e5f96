// Blank lines between turns and paragraphs, and wrapped lines.
//   "BEN: It was raised\nin 2019."  →  "BEN: It was raised in 2019."   (wrappedLines: join)

import { type Edit, inserted, removed, replaced } from '../../checks/check';
import { CharKind, isBlank, isWord, kindOf, skipBlanks, trimEnd } from '../../core/chars';
import { flagsOf, LineFlag } from '../../core/labels/lineFacts';
import { soleNote } from '../../core/structure/notes';
import { lengthOf } from '../../core/text';
import { LineKind, type Transcript } from '../../core/transcript';
import { turnOnLine } from '../../core/turnAt';
import { isRecord, layoutOf } from '../layout';
import type { FormatOptions } from './options';

export function blankLineEdits(transcript: Transcript, { blankLines }: FormatOptions): Edit[] {
  if (blankLines === 'keep') return [];
  const { text, kinds } = transcript;
  const { turnGap, turnGapIsCustom, paragraphGap, paragraphGapIsCustom, eol } = layoutOf(transcript);
  const wanted = blankLines !== 'document' ? blankLines : turnGapIsCustom ? turnGap : null;
  const most = Math.max(1, wanted ?? 0, paragraphGapIsCustom ? paragraphGap : 0);
  const edits: Edit[] = [];
  // In a document without blank lines between turns, what stands by itself above a label parts scenes and sections, and stays so.
  const beforeLabel = (gap: number, above: number): number =>
    wanted === 0 && blankLines === 'document' && !endsTurn(transcript, above) ? Math.min(gap, 1) : (wanted ?? gap);
  let above = -1;
  for (let line = 0; line < kinds.length; line++) {
    const kind = kinds[line]!;
    if (kind === LineKind.Blank) continue;
    const gap = line - above - 1;
    if (above >= 0 && isRecord(kinds[above]!)) {
      const target = kind === LineKind.Label ? beforeLabel(gap, above) : isRecord(kind) ? Math.min(gap, most) : gap;
      if (target < gap) edits.push(removed({ start: text.starts[line - gap + target]!, end: text.starts[line]! }));
      else if (target > gap) edits.push(inserted(text.starts[line]!, eol.repeat(target - gap)));
    }
    above = line;
  }
  // What is left of the file behind its last line end.
  if (above >= 0 && above + 2 < kinds.length) edits.push(removed({ start: text.starts[above + 1]!, end: lengthOf(text) }));
  return edits;
}

/** Whether a line is the last of a block that a label begins. */
function endsTurn({ kinds, text }: Transcript, line: number): boolean {
  if (!/[\p{L}\p{N}]/u.test(text.lines[line]!.text)) return false;
  while (kinds[line] === LineKind.Speech) line--;
  return kinds[line] === LineKind.Label;
}

/**
 * Wrapped lines of speech joined. Where blank lines set paragraphs or turns apart, a single line end is none; elsewhere a line that
 * ends a sentence ends its paragraph.
 */
export function joinEdits(transcript: Transcript, { wrappedLines, blankLines }: FormatOptions): Edit[] {
  const { text, kinds } = transcript;
  if (wrappedLines === 'keep' || kinds.includes(LineKind.Cue)) return [];
  const { turnGap, paragraphGap } = layoutOf(transcript);
  const blanksPart = (typeof blankLines === 'number' ? blankLines : turnGap) > 0 || paragraphGap > 0;
  const edits: Edit[] = [];
  for (let line = 1; line < kinds.length; line++) {
    const upper = text.lines[line - 1]!.text;
    const end = trimEnd(upper, 0, upper.length);
    if (!goesOn(transcript, line, end) || (!blanksPart && ENDED.test(upper.slice(Math.max(0, end - 3), end)))) continue;
    const lower = text.lines[line]!.text;
    const start = skipBlanks(lower, 0);
    const between = isTight(upper, end, lower, start) ? '' : ' ';
    edits.push(replaced({ start: text.starts[line - 1]! + end, end: text.starts[line]! + start }, between));
  }
  return edits;
}

/** Longer lines are paragraphs of their own: nobody wraps by hand at this width. */
const WIDEST = 140;
const ENDED = /[.!?…。！？:;]["'”’»)\]]?$/u;

/** Whether a line is speech that follows speech on the line above, which ends at `end`. */
function goesOn({ text, kinds, turns }: Transcript, line: number, end: number): boolean {
  if (kinds[line] !== LineKind.Speech || end > WIDEST || !beginsAsText(text.lines[line]!.text)) return false;
  // Times and page marks have their lines to themselves.
  if (flagsOf(text.lines[line - 1]!) & LineFlag.TimeOnly || isMark(text.lines[line - 1]!.text) || isMark(text.lines[line]!.text))
    return false;
  // A line further in begins a paragraph.
  if (skipBlanks(text.lines[line]!.text, 0) > skipBlanks(text.lines[line - 1]!.text, 0)) return false;
  if (kinds[line - 1] !== LineKind.Label) return kinds[line - 1] === LineKind.Speech;
  return turns[turnOnLine({ turns }, line - 1)]!.bodyStart - text.starts[line - 1]! < end;
}

const isMark = (line: string): boolean => soleNote(line) !== null;

/** Lists, tables, rules and notices of a log have a mark at the start of each line. */
function beginsAsText(line: string): boolean {
  const first = skipBlanks(line, 0);
  return isWord(line.charCodeAt(first)) || '“”"„«»‘’\'([¿¡$€£…'.includes(line[first] ?? ' ');
}

/** Behind a hyphen or a dash that clings to its word no blank is put, nor between characters of scripts without blanks. */
function isTight(upper: string, end: number, lower: string, start: number): boolean {
  const last = upper[end - 1] ?? ' ';
  const clings = '-‐—'.includes(last) && end > 1 && !isBlank(upper.charCodeAt(end - 2));
  return clings || (kindOf(last.charCodeAt(0)) === CharKind.Uncased && kindOf(lower.charCodeAt(start)) === CharKind.Uncased);
}
