// A text after some edits, as a text again. Few edits share the lines that they leave alone, and what is remembered of those.

import { applied, type Edit } from '../checks/check';
import { edit, positionAt, stringOf, type Text, textOf } from '../core/text';

const FEW = 50;

/** `edits` are sorted and do not overlap. */
export function editedText(text: Text, edits: readonly Edit[]): Text {
  if (edits.length > FEW) return textOf(applied(stringOf(text), edits));
  return edits.reduceRight(
    (edited, { start, end, insert }) => edit(edited, { from: positionAt(text, start), to: positionAt(text, end), insert }),
    text,
  );
}
