// How a document would write one more label of one of its speakers: the label that is customary for that person, set as there.
//   **Ines Kolar:** …   lead "**", label "Ines Kolar", tail ":** "
// Long first labels ("President of Ruritania Ines Kolar") are written once; the short one is customary.

import { foldBlanks, isDigit } from '../core/chars';
import { flagsOf, LineFlag } from '../core/labels/lineFacts';
import { LineKind, type Transcript, type Turn } from '../core/transcript';
import { labelledAs, silentPeople } from './silentPeople';

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

/**
 * The turn whose label is the customary one of a speaker for a turn in front of the turn `at`; undefined where there is none to follow.
 * An index behind the last speaker is one of silentPeople: then the turn is another one's, and only its label is theirs.
 */
export function exampleOf(transcript: Transcript, speaker: number, at: number): Turn | undefined {
  const { turns, speakers } = transcript;
  const silent = speaker < speakers.length ? undefined : silentPeople(transcript)[speaker - speakers.length];
  if (silent) return labelledAs(transcript, silent, at);
  const { labelsOf, usesOf } = usage(transcript);
  // A label that several people share ("Q.") names the one who bore it last.
  const isOwn = (label: string): boolean => turns[lastBefore(usesOf.get(label)!, at)]!.speaker === speaker;
  const [label] = [...(labelsOf.get(speaker) ?? [])].sort(
    ([a, usesOfA], [b, usesOfB]) => Number(isOwn(b)) - Number(isOwn(a)) || usesOfB.length - usesOfA.length || a.length - b.length,
  );
  if (!label) return undefined;
  const uses = label[1];
  const latest = turns[lastBefore(uses, at)]!;
  return latest.words > 0
    ? latest
    : (uses
        .slice(0, FEW)
        .map((i) => turns[i]!)
        .find(({ words }) => words > 0) ?? latest);
}

const FEW = 20;

interface Usage {
  /** Indices of turns by label, speaker by speaker and for the whole file. */
  readonly labelsOf: ReadonlyMap<number, ReadonlyMap<string, readonly number[]>>;
  readonly usesOf: ReadonlyMap<string, readonly number[]>;
}

const known = new WeakMap<Transcript, Usage>();

function usage(transcript: Transcript): Usage {
  const found = known.get(transcript);
  if (found) return found;
  const labelsOf = new Map<number, Map<string, number[]>>();
  const usesOf = new Map<string, number[]>();
  transcript.turns.forEach((turn, i) => {
    const label = foldBlanks(turn.label);
    let own = labelsOf.get(turn.speaker);
    if (!own) labelsOf.set(turn.speaker, (own = new Map()));
    append(own, label, i);
    append(usesOf, label, i);
  });
  const made = { labelsOf, usesOf };
  known.set(transcript, made);
  return made;
}

function append(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The last of some sorted numbers that is below a limit; the first where none is. */
function lastBefore(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sorted[middle]! < limit) low = middle;
    else high = middle - 1;
  }
  return sorted[low]!;
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
