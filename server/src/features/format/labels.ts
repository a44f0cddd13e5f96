// Labels set alike: blanks as the rule turn.label-spacing has them, one delimiter, one case.
//   "ANNA :  Yes." "Anna. Yes."  →  "ANNA: Yes."   where most labels are set so, and ANNA is written in capitals elsewhere

import { type Edit, removed, replaced } from '../../checks/check';
import { type LabelSetting, labelSettings } from '../../checks/labelSettings';
import { fixOfAll } from '../../checks/run';
import { turnLabelSpacing } from '../../checks/turnLabelSpacing';
import { foldBlanks } from '../../core/chars';
import { lineEnd, slice } from '../../core/text';
import type { Transcript, Turn } from '../../core/transcript';
import { merged } from './merged';
import type { FormatOptions } from './options';

export function labelEdits(transcript: Transcript, { labels, delimiter }: FormatOptions): readonly Edit[] {
  const delimiters = delimiter ? allWith(transcript, delimiter) : labels === 'document' ? strays(transcript) : [];
  if (labels === 'keep') return delimiters;
  const spacing = fixOfAll(transcript, turnLabelSpacing.code, {}, [turnLabelSpacing])?.edits ?? [];
  return [delimiters, caseEdits(transcript), trailingBlanks(transcript), spacing].reduce<readonly Edit[]>(merged, []);
}

/** Every label set off with a delimiter gets the one asked for. */
function allWith(transcript: Transcript, wanted: string): Edit[] {
  const { of } = labelSettings(transcript);
  const delimiter = wanted.trim();
  const before = /^[-–—]/.test(delimiter) ? ' ' : '';
  const gap = delimiter === '：' ? '' : ' ';
  return of.flatMap((setting, i) =>
    setting?.delimiter && setting.delimiter !== delimiter ? [setOff(transcript, i, setting, before + delimiter, gap)] : [],
  );
}

/** A delimiter of another convention, behind a label that has the usual one elsewhere. */
function strays(transcript: Transcript): Edit[] {
  const { of, usual } = labelSettings(transcript);
  if (!usual?.delimiter) return [];
  const usually = new Set<string>();
  transcript.turns.forEach(({ label }, i) => {
    if (of[i]?.delimiter === usual.delimiter) usually.add(foldBlanks(label));
  });
  return of.flatMap((setting, i) =>
    setting?.delimiter && setting.delimiter !== usual.delimiter && usually.has(foldBlanks(transcript.turns[i]!.label))
      ? [setOff(transcript, i, setting, usual.before + usual.delimiter, usual.gap)]
      : [],
  );
}

function setOff({ turns }: Transcript, i: number, { before, delimiter, gap, speech }: LabelSetting, insert: string, newGap: string): Edit {
  const start = turns[i]!.end;
  const end = start + before.length + delimiter.length;
  return speech ? replaced({ start, end: end + gap.length }, insert + newGap) : replaced({ start, end }, insert);
}

/** Blanks behind a label that has its line to itself. */
function trailingBlanks(transcript: Transcript): Edit[] {
  const { text, turns } = transcript;
  return labelSettings(transcript).of.flatMap((setting, i) => {
    if (!setting?.delimiter || setting.speech) return [];
    const { line, end } = turns[i]!;
    const span = { start: end + setting.before.length + setting.delimiter.length, end: lineEnd(text, line) };
    return span.start < span.end ? [removed(span)] : [];
  });
}

/** A label that differs from a more frequent one of the same speaker in nothing but case is written like it. */
function caseEdits(transcript: Transcript): Edit[] {
  const { text, turns } = transcript;
  const { of } = labelSettings(transcript);
  const counts = new Map<string, number>();
  const usual = new Map<string, string>();
  const keyOf = ({ speaker }: Turn, written: string): string => `${speaker} ${written.toLowerCase()}`;
  const countOf = (turn: Turn, written: string): number => counts.get(`${turn.speaker} ${written}`) ?? 0;
  for (const turn of turns) {
    const written = foldBlanks(turn.label);
    counts.set(`${turn.speaker} ${written}`, countOf(turn, written) + 1);
  }
  for (const turn of turns) {
    const written = foldBlanks(turn.label);
    const known = usual.get(keyOf(turn, written));
    if (known === undefined || countOf(turn, written) > countOf(turn, known)) usual.set(keyOf(turn, written), written);
  }
  const edits: Edit[] = [];
  turns.forEach((turn, i) => {
    const written = foldBlanks(turn.label);
    const wanted = usual.get(keyOf(turn, written))!;
    // Nicknames, codes and voices, which marks set off, are written as their owners write them.
    if (!of[i] || wanted.length !== written.length || countOf(turn, written) === countOf(turn, wanted)) return;
    // The blanks inside are turn.label-spacing's: only a label without odd ones is written anew.
    if (slice(text, turn) === written) edits.push(replaced(turn, wanted));
  });
  return edits;
}
