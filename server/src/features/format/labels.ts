// Labels set alike: blanks as the rule turn.label-spacing has them, one delimiter, one case.
//   "ANNA :  Yes." "Anna. Yes."  →  "ANNA: Yes."   where most labels are set so, and ANNA is written in capitals elsewhere

import { type Edit, replaced } from '../../checks/check';
import { type LabelSetting, labelSettings } from '../../checks/labelSettings';
import { fixOfAll } from '../../checks/run';
import { turnLabelSpacing } from '../../checks/turnLabelSpacing';
import { foldBlanks } from '../../core/chars';
import { slice } from '../../core/text';
import type { Transcript } from '../../core/transcript';
import { merged } from './merged';
import type { FormatOptions } from './options';

export function labelEdits(transcript: Transcript, { labels, delimiter }: FormatOptions): Edit[] {
  const delimiters = delimiter ? allWith(transcript, delimiter) : labels === 'document' ? strays(transcript) : [];
  if (labels === 'keep') return delimiters;
  const spacing = fixOfAll(transcript, turnLabelSpacing.code, {}, [turnLabelSpacing])?.edits ?? [];
  return merged(merged(delimiters, caseEdits(transcript)), spacing);
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

/** A label that differs from a more frequent one of the same speaker in nothing but case is written like it. */
function caseEdits(transcript: Transcript): Edit[] {
  const { text, turns } = transcript;
  const { of } = labelSettings(transcript);
  const counts = new Map<string, Map<string, number>>();
  for (const { label, speaker } of turns) {
    const written = foldBlanks(label);
    const key = `${speaker} ${written.toLowerCase()}`;
    const spellings = counts.get(key) ?? new Map<string, number>();
    spellings.set(written, (spellings.get(written) ?? 0) + 1);
    counts.set(key, spellings);
  }
  const edits: Edit[] = [];
  for (let i = 0; i < turns.length; i++) {
    const turn = turns[i]!;
    const written = foldBlanks(turn.label);
    const spellings = counts.get(`${turn.speaker} ${written.toLowerCase()}`)!;
    // Nicknames, codes and voices, which marks set off, are written as their owners write them.
    if (spellings.size === 1 || !of[i]) continue;
    const [usual, count] = [...spellings].sort((a, b) => b[1] - a[1])[0]!;
    if (usual === written || count === spellings.get(written) || usual.length !== written.length) continue;
    // The blanks inside are turn.label-spacing's: only a label without odd ones is written anew.
    if (slice(text, turn) === written) edits.push(replaced(turn, usual));
  }
  return edits;
}
