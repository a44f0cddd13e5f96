// textDocument/onTypeFormatting: what a typist would do next. Enter behind a paragraph opens the next one as far away as the document
// has them, and a second Enter by habit adds nothing; a delimiter behind a known speaker's name makes the label as it is customary.
//   "…and that was all.⏎"  →  a blank line, the caret below      "ben oakes:"  →  "BEN OAKES:", a blank line above

import type { TextEdit } from 'vscode-languageserver-types';
import { type Edit, inserted, removed, replaced } from '../checks/check';
import { labelSettings } from '../checks/labelSettings';
import { foldBlanks, skipBlanks, trimEnd } from '../core/chars';
import { flagsOf, LineFlag } from '../core/labels/lineFacts';
import { lineEnd, type Position } from '../core/text';
import { LineKind, type Transcript } from '../core/transcript';
import { turnAt } from '../core/turnAt';
import { textEdits } from './codeAction';
import type { FormatOptions } from './format/options';
import { quotePairs } from './format/typography';
import { exampleOf } from './labelWriting';
import { isRecord, layoutOf } from './layout';

export const onTypeTriggers: readonly [string, ...string[]] = ['\n', ':', '：', '.', '"'];

/** `position`: behind what was typed. */
export function onTypeFormatting(transcript: Transcript, position: Position, typed: string, options: FormatOptions): TextEdit[] {
  if (position.line >= transcript.text.lines.length || hasCues(transcript)) return [];
  return textEdits(transcript.text, editsFor(transcript, position, typed, options));
}

function editsFor(transcript: Transcript, position: Position, typed: string, options: FormatOptions): Edit[] {
  if (typed === '\n') return options.blankLines === 'keep' ? [] : afterEnter(transcript, position.line);
  if (typed === '"') return options.quotes === 'keep' ? [] : afterQuote(transcript, position, quotePairs[options.quotes]);
  return options.labels === 'keep' ? [] : afterDelimiter(transcript, position, typed);
}

/** A cue has its lines together. */
const hasCues = ({ kinds, options }: Transcript): boolean =>
  options.format === 'webvtt' || options.format === 'subrip' || options.format === 'chat' || kinds.includes(LineKind.Cue);

function afterEnter(transcript: Transcript, line: number): Edit[] {
  const { text } = transcript;
  if (line === 0) return [];
  const { paragraphGap, turnGap, wrapped, eol } = layoutOf(transcript);
  const above = text.lines[line - 1]!.text;
  const end = text.starts[line - 1]! + trimEnd(above, 0, above.length);
  if (flagsOf(text.lines[line - 1]!) & LineFlag.Blank) {
    let first = line - 1;
    while (first > 0 && flagsOf(text.lines[first - 1]!) & LineFlag.Blank) first--;
    const isHabit = first > 0 && spoken(transcript, first - 1) && line - first > Math.max(paragraphGap, turnGap);
    return isHabit ? [removed({ start: lineEnd(text, line - 2), end: lineEnd(text, line - 1) })] : [];
  }
  const opens = paragraphGap > 0 && !wrapped && spoken(transcript, line - 1);
  const insert = opens ? eol.repeat(paragraphGap) : '';
  return insert || end < lineEnd(text, line - 1) ? [replaced({ start: end, end: lineEnd(text, line - 1) }, insert)] : [];
}

/** Whether a line holds speech or a direction, and not a label alone. */
function spoken(transcript: Transcript, line: number): boolean {
  const { text, kinds, turns } = transcript;
  if (!isRecord(kinds[line]!)) return false;
  if (kinds[line] !== LineKind.Label) return true;
  const turn = turns[turnAt(transcript, lineEnd(text, line))]!;
  const source = text.lines[line]!.text;
  return skipBlanks(source, Math.min(source.length, turn.bodyStart - text.starts[line]!)) < source.length;
}

function afterDelimiter(transcript: Transcript, { line, character }: Position, typed: string): Edit[] {
  const { text, kinds, turns, speakers } = transcript;
  const { usual } = labelSettings(transcript);
  const source = text.lines[line]!.text;
  const written = foldBlanks(source.slice(0, character - typed.length));
  if (usual?.delimiter !== typed || written === '' || written.length > 80 || skipBlanks(source, character) < source.length) return [];
  // The line itself may be read as a turn by now: it is no example for itself.
  const at = turnAt(transcript, text.starts[line]! - 1) + 1;
  const folded = written.toLowerCase();
  const speaker = speakers.findIndex(({ labels }) => labels.some((label) => label.toLowerCase() === folded));
  const label = speaker < 0 ? undefined : labelLike(transcript, speaker, at, folded, line);
  if (label === undefined) return [];
  const edits: Edit[] = [];
  const { turnGap, turnGapIsCustom, eol } = layoutOf(transcript);
  let above = line - 1;
  while (above >= 0 && kinds[above] === LineKind.Blank) above--;
  if (turnGapIsCustom && above >= 0 && isRecord(kinds[above]!) && line - above - 1 < turnGap && turns.length > 2)
    edits.push(inserted(lineEnd(text, line - 1), eol.repeat(turnGap - (line - above - 1))));
  const start = text.starts[line]!;
  const insert = usual.lead + label + usual.before + typed;
  if (source.slice(0, character) !== insert) edits.push(replaced({ start, end: start + character }, insert));
  return edits;
}

/** The spelling of a label elsewhere in the file: the customary one where that is the same but for case, else the first that is. */
function labelLike({ turns, ...rest }: Transcript, speaker: number, at: number, folded: string, line: number): string | undefined {
  const others = turns.filter((turn) => turn.speaker === speaker && turn.line !== line && foldBlanks(turn.label).toLowerCase() === folded);
  if (others.length === 0) return undefined;
  const customary = foldBlanks(exampleOf({ turns, ...rest }, speaker, at)?.label ?? '');
  return customary.toLowerCase() === folded ? customary : foldBlanks(others[0]!.label);
}

/** A straight quote becomes the opening or the closing one of the style. */
function afterQuote({ text, kinds }: Transcript, { line, character }: Position, [open, close]: string): Edit[] {
  if (!isRecord(kinds[line]!)) return [];
  const before = text.lines[line]!.text[character - 2] ?? ' ';
  const insert = before.trim() === '' || '([{–—-«„“‘'.includes(before) ? open! : close!;
  const end = text.starts[line]! + character;
  return insert === '"' ? [] : [replaced({ start: end - 1, end }, insert)];
}
