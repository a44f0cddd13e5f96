// A document in passages: the stretches that rules are checked on and remembered by. A passage is one paragraph with the
// blank lines behind it; a label, a change of kind and an unwrapped line each begin a new one:
//   ANNA: I have two points.        one passage
//   The first is short.             (the same: a wrapped line)
//   BEN: Go on.                     the next

import type { Mention } from '../core/mention';
import { mentionsOf } from '../core/mentions';
import type { Line } from '../core/text';
import { LineKind, type Transcript } from '../core/transcript';
import { turnAt } from '../core/turnAt';

export interface Passage {
  readonly transcript: Transcript;
  readonly fromLine: number;
  /** Behind its last line. */
  readonly toLine: number;
  /** Index of the turn that its lines belong to, -1 before the first. */
  readonly turn: number;
  /** Whether it was cut in the middle of a very long paragraph. */
  readonly cut: boolean;
  /** Dates and figures that begin in it; found when first asked for. */
  readonly mentions: readonly Mention[];
}

/** Longer lines are paragraphs of their own: nobody wraps by hand at this width. */
const UNWRAPPED = 140;
/** Paragraphs of more lines are cut, at a line that the text itself decides, so that an edit moves few cuts. */
const LONG = 40;

export function passageAt(transcript: Transcript, fromLine: number, toLine: number, turn: number, cut: boolean): Passage {
  let mentions: readonly Mention[] | undefined;
  return {
    transcript,
    fromLine,
    toLine,
    turn,
    cut,
    get mentions() {
      return (mentions ??= mentionsOf(transcript, fromLine, toLine));
    },
  };
}

/**
 * Calls `visit` with the bounds of every passage from one that begins on `start`, in order, as long as it answers true:
 * passages tile the lines.
 */
export function eachPassage(
  transcript: Transcript,
  start: number,
  visit: (fromLine: number, toLine: number, turn: number, cut: boolean) => boolean,
): void {
  const { kinds, turns } = transcript;
  const { lines } = transcript.text;
  let turn = turnAt(transcript, transcript.text.starts[start]! - 1);
  for (let from = start, to = start; from < lines.length; from = to) {
    while (turn + 1 < turns.length && turns[turn + 1]!.line <= from) turn++;
    to = from + 1;
    let cut = false;
    if (kinds[from] !== LineKind.Blank) {
      while (to < lines.length && continues(lines, kinds, to)) {
        if (to - from > LONG && (lines[to]!.text.length & 15) === 0) {
          cut = true;
          break;
        }
        to++;
      }
    }
    while (to < lines.length && kinds[to] === LineKind.Blank) to++;
    if (!visit(from, to, turn, cut)) return;
  }
}

function continues(lines: readonly Line[], kinds: Uint8Array, line: number): boolean {
  const kind = kinds[line]!;
  const before = kinds[line - 1]!;
  if (kind === LineKind.Speech && before === LineKind.Label) return lines[line - 1]!.text.length <= UNWRAPPED;
  return kind === before && kind !== LineKind.Label && kind !== LineKind.Blank && lines[line - 1]!.text.length <= UNWRAPPED;
}

/** Whether a line holds what somebody wrote or said: no page residue, no header, no cue time. */
export const isProse = (kind: number): boolean =>
  kind !== LineKind.Furniture && kind !== LineKind.Meta && kind !== LineKind.Cue && kind !== LineKind.Break;
