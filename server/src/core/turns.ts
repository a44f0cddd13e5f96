// From labels to turns: each label's turn runs to the next label; its body ends behind the last line that is speech.

import { PROFILES } from './conventions/profiles';
import type { Hit, Reading } from './conventions/reading';
import { cueTimeOf } from './cues/meta';
import { flagsOfLines, LineFlag, wordsOf } from './labels/lineFacts';
import { lineEnd, type Text } from './text';
import { LineKind, type Time, type Turn } from './transcript';
import { countWords } from './words';

/** Marks Label, Speech and Preamble; lines that are already Meta or Cue stay. */
export function markLabels(text: Text, reading: Reading, kinds: Uint8Array): void {
  const first = reading.turns[0]?.line ?? text.lines.length;
  const flags = flagsOfLines(text);
  for (let i = 0; i < kinds.length; i++) {
    if (kinds[i] !== LineKind.Blank) continue;
    if ((flags[i]! & LineFlag.Blank) === 0) kinds[i] = i < first ? LineKind.Preamble : LineKind.Speech;
  }
  for (const { line } of reading.events) if (line > first) kinds[line] = LineKind.Direction;
  for (const { line } of reading.turns) kinds[line] = LineKind.Label;
}

/** The turns, once every line has its kind. `speakers` has an index a turn. */
export function turnsOf(text: Text, reading: Reading, kinds: Uint8Array, speakers: ArrayLike<number>): Turn[] {
  const turns = new Array<Turn>(reading.turns.length);
  for (let i = 0; i < turns.length; i++) {
    const hit = reading.turns[i]!;
    const { line, candidate } = hit;
    const end = i + 1 < turns.length ? reading.turns[i + 1]!.line : text.lines.length;
    const offset = text.starts[line]!;
    let words = candidate.words;
    if (words < 0) {
      const { text: whole } = text.lines[line]!;
      words = candidate.words = countWords(whole, candidate.body, whole.length);
    }
    let lastLine = line;
    for (let j = line + 1; j < end; j++) {
      if (kinds[j] !== LineKind.Speech) continue;
      lastLine = j;
      words += wordsOf(text.lines[j]!);
    }
    turns[i] = {
      line,
      start: offset + candidate.start,
      end: offset + candidate.end,
      label: candidate.raw,
      speaker: speakers[i]!,
      profile: PROFILES[hit.profile]!.name,
      bodyStart: offset + candidate.body,
      bodyEnd: Math.max(offset + candidate.body, lineEnd(text, lastLine)),
      lastLine,
      words,
      time: timeOf(text, kinds, hit),
    };
  }
  return turns;
}

function timeOf(text: Text, kinds: Uint8Array, { line, candidate: { time } }: Hit): Time | null {
  if (!time) return cueTimeOf(text, kinds, line);
  const offset = text.starts[line]!;
  return { start: offset + time.start, end: offset + time.end, from: time.from, to: time.to };
}
