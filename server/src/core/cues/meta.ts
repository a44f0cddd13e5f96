// Lines of cue formats and of CHAT that hold no speech: `WEBVTT`, NOTE and STYLE blocks, cue numbers, `@Participants`, `%mor:` tiers.
// Times of cues are LineKind.Cue; a turn takes the time of the cue it stands in.

import { skipBlanks } from '../chars';
import { flagsOf, flagsOfLines, LineFlag } from '../labels/lineFacts';
import type { Text } from '../text';
import { LineKind, type ParseOptions, type Time } from '../transcript';
import { readTime } from './clock';

export function markCues(text: Text, kinds: Uint8Array, format: ParseOptions['format']): void {
  const first = firstText(text, kinds);
  if (first < 0) return;
  const head = text.lines[first]!.text;
  if (format === 'chat' || /^\ufeff?@(?:UTF8|Begin|Font|Window|PID)\b/.test(head)) {
    markChat(text, kinds);
    return;
  }
  const vtt = format === 'webvtt' || /^\ufeff?WEBVTT(?:\s|$)/.test(head);
  if (vtt) markVttBlocks(text, kinds, first);
  let seen = false;
  const flags = flagsOfLines(text);
  for (let i = 0; i < text.lines.length; i++) {
    if ((flags[i]! & LineFlag.CueTime) === 0 || kinds[i] === LineKind.Meta) continue;
    kinds[i] = LineKind.Cue;
    const above = i - 1;
    if (
      above >= 0 &&
      (flags[above]! & LineFlag.Blank) === 0 &&
      (above === 0 || flags[above - 1]! & LineFlag.Blank) &&
      isIdentifier(text, above, vtt ? 1 : seen ? 8 : 81)
    )
      kinds[above] = LineKind.Meta;
    seen = true;
  }
}

// The line above a cue's time, alone in front of it: a number or an identifier, which is one word of at least so many units.
const isIdentifier = (text: Text, line: number, least: number): boolean => {
  if (flagsOf(text.lines[line]!) & LineFlag.Number) return true;
  const word = text.lines[line]!.text.slice(0, 90).trim();
  return word.length >= least && /^[\w./:-]{1,80}$/.test(word);
};

function markVttBlocks(text: Text, kinds: Uint8Array, first: number): void {
  let inside = true;
  for (let i = first; i < text.lines.length; i++) {
    const flags = flagsOf(text.lines[i]!);
    if (flags & LineFlag.Blank) {
      inside = false;
      continue;
    }
    if (flags & LineFlag.CueTime) inside = false;
    const above = i > 0 && (flagsOf(text.lines[i - 1]!) & LineFlag.Blank) !== 0;
    if (above && /^(?:NOTE|STYLE|REGION)(?:\s|$)/.test(text.lines[i]!.text)) inside = true;
    if (inside) kinds[i] = LineKind.Meta;
  }
}

function markChat(text: Text, kinds: Uint8Array): void {
  let meta = true;
  for (let i = 0; i < text.lines.length; i++) {
    const { text: line } = text.lines[i]!;
    if (flagsOf(text.lines[i]!) & LineFlag.Blank) continue;
    const mark = line.charCodeAt(line.charCodeAt(0) === 0xfeff ? 1 : 0);
    if (mark === 64 || mark === 37) meta = true;
    else if (mark === 42) meta = false;
    // A line that starts with a tab goes on with the tier above.
    if (meta) kinds[i] = LineKind.Meta;
  }
}

function firstText(text: Text, kinds: Uint8Array): number {
  for (let i = 0; i < text.lines.length && i < 50; i++)
    if (kinds[i] !== LineKind.Meta && (flagsOf(text.lines[i]!) & LineFlag.Blank) === 0) return i;
  return -1;
}

/** The time of the cue that a line stands in: of the nearest cue line above without a blank between. */
export function cueTimeOf(text: Text, kinds: Uint8Array, line: number): Time | null {
  for (let i = line - 1; i >= 0 && i >= line - 6; i--) {
    if (kinds[i] === LineKind.Cue) {
      const time = readTime(text.lines[i]!.text, skipBlanks(text.lines[i]!.text, 0));
      return time && { start: text.starts[i]! + time.start, end: text.starts[i]! + time.end, from: time.from, to: time.to };
    }
    if (flagsOf(text.lines[i]!) & LineFlag.Blank) return null;
  }
  return null;
}
