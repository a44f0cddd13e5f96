// What keeps formatting harmless: the edited text is read again, and edits beside anything that was found otherwise than before
// (a turn, its speaker, a line's kind, a date or a figure) are given up, passage by passage, until the record is the same.

import type { Edit } from '../../checks/check';
import { foldBlanks } from '../../core/chars';
import { flagsOf, LineFlag } from '../../core/labels/lineFacts';
import { mentionsOf } from '../../core/mentions';
import { parse } from '../../core/parse';
import { lineAt, type Text } from '../../core/text';
import { LineKind, type Transcript } from '../../core/transcript';
import { editedText } from '../editedText';

const ROUNDS = 6;

export interface Harmless {
  readonly edits: readonly Edit[];
  /** The text after them, as it is read. */
  readonly after: Transcript;
}

/** Those of the edits that leave the record as it was; none where that cannot be reached soon. `edits` are sorted and do not overlap. */
export function harmless(transcript: Transcript, edits: readonly Edit[]): Harmless {
  let kept = edits;
  for (let round = 0; round < ROUNDS && kept.length > 0; round++) {
    const after = parse(editedText(transcript.text, kept), transcript.options);
    const changed = changedLines(transcript, after, kept);
    if (changed.size === 0) return { edits: kept, after };
    const fewer = withoutPassages(transcript, kept, changed);
    if (fewer.length === kept.length) break;
    kept = fewer;
  }
  return { edits: [], after: transcript };
}

/** Lines of the old text at which the new one is read otherwise. */
function changedLines(before: Transcript, after: Transcript, edits: readonly Edit[]): Set<number> {
  const lines = new Set<number>();
  const moved = movedBy(edits);
  const forward = (offset: number): number => moved.forward(offset);
  const lineOf = (newOffset: number): number => lineAt(before.text, moved.backward(newOffset));
  compareLists(
    before.turns.map((turn) => ({ at: forward(turn.start), key: turnKey(before, turn), line: turn.line })),
    after.turns.map((turn) => ({ at: turn.start, key: turnKey(after, turn), line: -1 })),
    (old, fresh) => lines.add(old ? old.line : lineOf(fresh!.at)),
  );
  // Across the seam of two joined lines a date or figure may be read whole that was read in part.
  const seams = seamsOf(before.text, edits);
  compareLists(
    mentionsOf(before).map((mention) => ({ at: forward(mention.start), key: mentionKey(mention), line: mention.start })),
    mentionsOf(after).map((mention) => ({ at: mention.start, key: mentionKey(mention), line: -1 })),
    (old, fresh) => {
      const line = old ? lineAt(before.text, old.line) : lineOf(fresh!.at);
      if (!seams.has(line)) lines.add(line);
    },
  );
  for (let line = 0, to = 0; line < before.kinds.length; line++) {
    if (before.kinds[line] === LineKind.Blank) continue;
    const at = forward(before.text.starts[line]! + indent(before, line));
    while (to + 1 < after.text.lines.length && after.text.starts[to + 1]! <= at) to++;
    // A line that was joined to the one above has no kind of its own any more.
    if (after.text.starts[to]! + indent(after, to) === at && after.kinds[to] !== before.kinds[line]) lines.add(line);
  }
  if (sessionKey(before) !== sessionKey(after)) for (let line = 0; line <= (before.turns[0]?.line ?? 40); line++) lines.add(line);
  return lines;
}

function seamsOf(text: Text, edits: readonly Edit[]): Set<number> {
  const lines = new Set<number>();
  for (const { start, end, insert } of edits) {
    const line = lineAt(text, start);
    if (start > text.starts[line]! && line !== lineAt(text, end) && !/[\r\n]/.test(insert)) lines.add(line).add(line + 1);
  }
  return lines;
}

const turnKey = ({ speakers }: Transcript, { label, speaker, time }: Transcript['turns'][number]): string =>
  `${foldBlanks(label).toLowerCase()} ${speakers[speaker]!.id} ${time?.from}`;

const mentionKey = ({ kind, value }: { kind: string; value: unknown }): string => `${kind} ${JSON.stringify(value)}`;

const sessionKey = ({ session: { title, date, place } }: Transcript): string => JSON.stringify([title?.value, date?.value, place?.value]);

function indent({ text }: Transcript, line: number): number {
  const source = text.lines[line]!.text;
  return flagsOf(text.lines[line]!) & LineFlag.Blank ? 0 : source.length - source.trimStart().length;
}

interface Entry {
  /** Offset in the new text. */
  readonly at: number;
  readonly key: string;
  readonly line: number;
}

/** Walks two sorted lists; `differs` gets what only one of them has. */
function compareLists(old: readonly Entry[], fresh: readonly Entry[], differs: (old: Entry | null, fresh: Entry | null) => void): void {
  for (let i = 0, j = 0; i < old.length || j < fresh.length; ) {
    const [a, b] = [old[i], fresh[j]];
    if (a && b && a.at === b.at) {
      if (a.key !== b.key) differs(a, b);
      i++;
      j++;
    } else if (a && (!b || a.at < b.at)) {
      differs(a, null);
      i++;
    } else {
      differs(null, b!);
      j++;
    }
  }
}

/** Offsets of the old text in the new one and back. Binary searches, for the lists above are each sorted but not together. */
function movedBy(edits: readonly Edit[]): { forward(offset: number): number; backward(offset: number): number } {
  const oldEnds = edits.map(({ end }) => end);
  const newEnds: number[] = [];
  let shift = 0;
  for (const { start, end, insert } of edits) {
    shift += insert.length - (end - start);
    newEnds.push(end + shift);
  }
  const move = (offset: number, from: readonly number[], to: readonly number[]): number => {
    let low = -1;
    let high = from.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (from[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low < 0 ? offset : to[low]! + (offset - from[low]!);
  };
  return { forward: (offset) => move(offset, oldEnds, newEnds), backward: (offset) => Math.max(0, move(offset, newEnds, oldEnds)) };
}

/** The edits outside of the paragraphs that the lines stand in, and of the blank lines around those. */
function withoutPassages({ text, kinds }: Transcript, edits: readonly Edit[], lines: ReadonlySet<number>): Edit[] {
  const touched = new Uint8Array(kinds.length);
  const blank = (line: number): boolean => kinds[line] === LineKind.Blank;
  for (const line of lines) {
    if (touched[line]) continue;
    let from = line;
    while (from > 0 && !blank(from - 1)) from--;
    while (from > 0 && blank(from - 1)) from--;
    let to = line;
    while (to + 1 < kinds.length && !blank(to + 1)) to++;
    while (to + 1 < kinds.length && blank(to + 1)) to++;
    touched.fill(1, from, to + 1);
  }
  return edits.filter(({ start, end }) => !touched[lineAt(text, start)] && !touched[lineAt(text, end)]);
}
