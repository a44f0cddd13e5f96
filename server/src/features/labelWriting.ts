// How a document would write one more label of one of its speakers: the label that is customary for that person, set as there.
//   **Ines Kolar:** …   lead "**", label "Ines Kolar", tail ":** "
// Long first labels ("President of Ruritania Ines Kolar") are written once; the short one is customary.

import { foldBlanks, isDigit } from '../core/chars';
import { flagsOf, LineFlag } from '../core/lineFacts';
import { LineKind, type Transcript, type Turn } from '../core/transcript';

export interface WrittenLabel {
  /** Line start, mark-up, time: what stands in front of the label. */
  readonly lead: string;
  readonly label: string;
  /** Delimiter, time, mark-up and blanks up to the speech. */
  readonly tail: string;
  /** Line ends between the label and its speech; 0 where the speech follows on the line. */
  readonly linesDown: number;
}

const BOM = 0xfeff;

/** The turn whose label is the customary one of a speaker for a turn in front of the turn `at`; undefined where there is none to follow. */
export function exampleOf({ turns }: Transcript, speaker: number, at: number): Turn | undefined {
  const byLabel = new Map<string, { readonly label: string; count: number; example: Turn }>();
  const lastUser = new Map<string, number>();
  turns.forEach((turn, i) => {
    const label = foldBlanks(turn.label);
    if (i < at || !lastUser.has(label)) lastUser.set(label, turn.speaker);
    if (turn.speaker !== speaker) return;
    const entry = byLabel.get(label);
    if (!entry) byLabel.set(label, { label, count: 1, example: turn });
    else {
      entry.count++;
      if (turn.words > 0 && (i < at || entry.example.words === 0)) entry.example = turn;
    }
  });
  // A label that several people share ("Q.") names the one who bore it last.
  const candidates = [...byLabel.values()].sort(
    (a, b) =>
      Number(lastUser.get(b.label) === speaker) - Number(lastUser.get(a.label) === speaker) ||
      b.count - a.count ||
      a.label.length - b.label.length,
  );
  return candidates[0]?.example;
}

/** A label set like that of a turn. `time`: as written, for conventions where the label has one; without it the time is left out. */
export function writtenLike(transcript: Transcript, turn: Turn, time?: string): WrittenLabel {
  const { text } = transcript;
  const line = text.lines[turn.line]!.text;
  const offset = text.starts[turn.line]!;
  const bodyStart = Math.min(turn.bodyStart - offset, line.length);
  const written = writtenTime(transcript, turn);
  const timeLeads = turn.time !== null && turn.time.start < turn.start;
  const before = line.slice(line.charCodeAt(0) === BOM ? 1 : 0, turn.start - offset);
  const behind = line.slice(turn.end - offset, bodyStart);
  const lead = written !== undefined && timeLeads ? withTime(before, written, time) : withoutNumber(before);
  let tail = written !== undefined && !timeLeads ? withTime(behind, written, time) : behind;
  const linesDown = bodyStart === line.length ? linesToSpeech(transcript, turn) : 0;
  // A label whose speech is missing shows no blanks behind its delimiter.
  if (linesDown === 0 && bodyStart === line.length && !/\s$/.test(tail)) tail += ' ';
  return { lead, label: foldBlanks(turn.label), tail, linesDown };
}

export const textOfLabel = ({ lead, label, tail, linesDown }: WrittenLabel, eol: string): string =>
  (linesDown ? (lead + label + tail).trimEnd() : lead + label + tail) + eol.repeat(linesDown);

/** The time that a turn states on its label's line, as written. */
export function writtenTime({ text }: Transcript, turn: Turn): string | undefined {
  const offset = text.starts[turn.line]!;
  const line = text.lines[turn.line]!.text;
  if (!turn.time || turn.time.start < offset || turn.time.end > offset + line.length) return undefined;
  return line.slice(turn.time.start - offset, turn.time.end - offset);
}

function linesToSpeech({ text, kinds }: Transcript, turn: Turn): number {
  for (let line = turn.line + 1; line < kinds.length && line <= turn.line + 3; line++) {
    if (flagsOf(text.lines[line]!) & LineFlag.Blank) continue;
    return kinds[line] === LineKind.Speech || kinds[line] === LineKind.Direction ? line - turn.line : 0;
  }
  return 0;
}

function withTime(around: string, written: string, time: string | undefined): string {
  if (time !== undefined) return around.replace(written, () => time);
  const at = around.indexOf(written);
  const before = withoutNumber(around.slice(0, at)).trimEnd();
  const after = around.slice(at + written.length);
  return before === '' && /^\s+$/.test(after) ? '' : before + after;
}

/** A line number in the margin belongs to its line: blanks keep its place. */
function withoutNumber(lead: string): string {
  for (let i = 0; i < lead.length; i++) if (isDigit(lead.charCodeAt(i))) return lead.replace(/[^\t]/g, ' ');
  return lead;
}
