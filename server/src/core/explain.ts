// One sentence about any line: what it is, on what evidence, and what would change it.
// `“Ines Kolar” opens a turn, like 38 labels here under name-colon; pinning another profile would change that.`

import { profileOfForm } from './conventions/profile';
import { PROFILES } from './conventions/profiles';
import type { Candidate } from './labels/candidate';
import { Trait } from './labels/labels';
import { candidatesOf } from './labels/lineFacts';
import { LineKind, type Transcript, type Turn } from './transcript';

/** A sentence in English for the hover and for `annotate --explain`; empty for a line outside the text. */
export function explainLine(transcript: Transcript, line: number): string {
  const kind = transcript.kinds[line] as LineKind | undefined;
  if (kind === undefined) return '';
  if (kind === LineKind.Label) {
    const turn = turnOn(transcript.turns, line);
    if (turn) return explainTurn(transcript, turn);
  }
  const what = WHAT[kind];
  const candidate = candidatesOf(transcript.text.lines[line]!).find(({ form }) => profileOfForm(form) >= 0);
  return candidate && (kind === LineKind.Speech || kind === LineKind.Preamble) ? `${what} ${whyNot(transcript, candidate)}` : what;
}

function explainTurn({ convention, turns }: Transcript, turn: Turn): string {
  const others = turns.filter((other) => other.profile === turn.profile).length - 1;
  const like = others === 0 ? 'the only label here' : `like ${others} other ${others === 1 ? 'label' : 'labels'} here,`;
  const change = convention.pinned ? 'taking away the pin' : 'pinning another profile';
  return `“${turn.label}” opens a turn, ${like} under ${turn.profile}; ${change} would change that.`;
}

function whyNot({ convention }: Transcript, { label, form, facts: { traits } }: Candidate): string {
  const { name } = PROFILES[profileOfForm(form)]!;
  const but =
    traits & Trait.Field
      ? 'it names a field, not somebody who speaks'
      : convention.profiles.length === 0
        ? 'too few lines of this text look like it'
        : convention.profiles.includes(name)
          ? 'it comes too seldom for a label that looks or stands so unlike the others'
          : `the labels here are written otherwise (${convention.profiles.join(', ')})`;
  return `“${label}” could be a label under ${name}, but ${but}; \`profile: ${name}\` in the front matter would try it.`;
}

const WHAT: Readonly<Record<LineKind, string>> = {
  [LineKind.Blank]: 'A blank line.',
  [LineKind.Preamble]: 'Text outside of any turn.',
  [LineKind.Title]: 'The title.',
  [LineKind.Dateline]: 'Date and place of the session.',
  [LineKind.Heading]: 'A heading: the turns below it are a section.',
  [LineKind.Break]: 'A ruled break between sections.',
  [LineKind.Label]: 'A label.',
  [LineKind.Speech]: 'Speech of the turn above.',
  [LineKind.Direction]: 'A stage direction: no speech, and no words are counted.',
  [LineKind.Omission]: 'A mark that something was left out.',
  [LineKind.Furniture]: 'Page furniture: no part of the record.',
  [LineKind.Meta]: 'A line of the format: no speech.',
  [LineKind.Cue]: 'The time of a cue: the turn below takes it.',
};

function turnOn(turns: readonly Turn[], line: number): Turn | undefined {
  let [low, high] = [0, turns.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = turns[middle]!.line;
    if (at === line) return turns[middle];
    if (at < line) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
