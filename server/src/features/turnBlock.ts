// The lines that are one turn, as a thing to move or delete: the label, the speech, and the stage directions that follow it.
// Headings, breaks and the page's own lines behind it stay where they are. In cue formats the cue's number and time belong to it.
//   ANNA: One.            ┐
//   (Applause.)           ┘ ANNA's
//   Second part             nobody's

import { LineKind, type Transcript } from '../core/transcript';

export interface Block {
  readonly fromLine: number;
  /** Behind its last line that is not blank. */
  readonly toLine: number;
  /** Whether its label stands in a timed cue. */
  readonly cued: boolean;
}

export function blockOf(transcript: Transcript, turn: number): Block {
  const { text, kinds, turns } = transcript;
  const { line, lastLine, time } = turns[turn]!;
  const fromLine = cueStart(transcript, turn);
  const end = turn + 1 < turns.length ? cueStart(transcript, turn + 1) : kinds.length;
  let toLine = Math.min(end, lastLine + 1);
  for (let at = toLine; at < end; at++) {
    const kind = kinds[at]!;
    if (kind === LineKind.Direction || kind === LineKind.Omission) toLine = at + 1;
    // CHAT's dependent tiers follow their line.
    else if (kind === LineKind.Meta && toLine === at) toLine = at + 1;
    else if (kind !== LineKind.Blank) break;
  }
  return { fromLine, toLine, cued: fromLine < line || (time !== null && time.end <= text.starts[line]!) };
}

/** The first line of the cue whose first label this is; the label's own line elsewhere. */
function cueStart({ kinds, turns }: Transcript, turn: number): number {
  const { line } = turns[turn]!;
  if (line === 0 || kinds[line - 1] !== LineKind.Cue) return line;
  return line > 1 && kinds[line - 2] === LineKind.Meta ? line - 2 : line - 1;
}
