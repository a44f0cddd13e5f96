// textDocument/formatting and rangeFormatting: labels, blank lines and blanks as the document itself mostly has them, or as asked
// for. The record is verbatim: no character of speech changes but quotes and dashes where a style was chosen, and turns, speakers,
// dates and figures are the same afterwards, for edits that would change what is found are not made. Formatting twice is once.

import type { FormattingOptions, Range, TextEdit } from 'vscode-languageserver-types';
import { type Edit, inserted } from '../checks/check';
import { fixOfAll } from '../checks/run';
import { textSpacing } from '../checks/textSpacing';
import { lengthOf, offsetAt } from '../core/text';
import type { Transcript } from '../core/transcript';
import { textEdits } from './codeAction';
import { composed } from './format/composed';
import { labelEdits } from './format/labels';
import { blankLineEdits, joinEdits } from './format/lines';
import { merged } from './format/merged';
import { type FormatOptions, formatDefaults } from './format/options';
import { harmless } from './format/sameRecord';
import { typographyEdits } from './format/typography';
import { layoutOf } from './layout';

/** What the editor adds to the request: of it, only whether a file ends with a line end matters here. */
export type EditorOptions = Partial<Pick<FormattingOptions, 'insertFinalNewline'>>;

export const formatting = (transcript: Transcript, options: FormatOptions, editor: EditorOptions = {}): TextEdit[] =>
  textEdits(transcript.text, [...formatEdits(transcript, options), ...finalLineEnd(transcript, editor)]);

/** Only edits that lie inside the range. */
export function rangeFormatting(transcript: Transcript, range: Range, options: FormatOptions): TextEdit[] {
  const start = offsetAt(transcript.text, range.start);
  const end = offsetAt(transcript.text, range.end);
  const within = STAGES.map((stage) => stage(transcript, options))
    .reduce(merged)
    .filter((edit) => start <= edit.start && edit.end <= end);
  return textEdits(transcript.text, harmless(transcript, within).edits);
}

/** Sorted, none overlapping another. Each stage reads what the one before made of the text, until none has anything to add. */
export function formatEdits(transcript: Transcript, options: FormatOptions = formatDefaults): readonly Edit[] {
  const length = lengthOf(transcript.text);
  let edits: readonly Edit[] = [];
  let current = transcript;
  for (let round = 0, changed = true; changed && round < ROUNDS; round++) {
    changed = false;
    for (const stage of STAGES) {
      const step = harmless(current, stage(current, options));
      if (step.edits.length === 0) continue;
      edits = composed(edits, step.edits, length);
      current = step.after;
      changed = true;
    }
  }
  return edits;
}

const ROUNDS = 5;

type Stage = (transcript: Transcript, options: FormatOptions) => readonly Edit[];

const blankEdits: Stage = (transcript, { blanks }) =>
  blanks === 'keep' ? [] : (fixOfAll(transcript, textSpacing.code, {}, [textSpacing])?.edits ?? []);

/** The first goes first where two want the same place. */
const STAGES: readonly Stage[] = [joinEdits, blankLineEdits, labelEdits, typographyEdits, blankEdits];

function finalLineEnd(transcript: Transcript, { insertFinalNewline }: EditorOptions): Edit[] {
  const { text } = transcript;
  return insertFinalNewline && text.lines.at(-1)!.text.trim() !== '' ? [inserted(lengthOf(text), layoutOf(transcript).eol)] : [];
}
