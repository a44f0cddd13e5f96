// "Ben Oakes – Thank you." where the same label is "Ben Oakes:" elsewhere: a delimiter of another convention.

import type { Transcript } from '../core/transcript';
import { type Check, type Hit, type Page, replaced } from './check';
import { areUnknown, knownLabels, possibleLabels } from './knownLabels';
import { type LabelSetting, labelSettings } from './labelSettings';

export const turnMixedDelimiter: Check = {
  code: 'turn.mixed-delimiter',
  severity: 'warning',
  title: 'a delimiter of another convention',
  needsTurns: true,
  inPassage: possibleLabels,
  drops: areUnknown,
  review: (hits, transcript) => {
    const { usual } = labelSettings(transcript);
    if (!usual?.delimiter) return [];
    const unread = knownLabels(hits, transcript).flatMap(({ label, end, rest }) => {
      const length = otherDelimiter(rest, usual.delimiter, label);
      return length ? [hitAt(end, end + length, label, usual.delimiter)] : [];
    });
    return [...unread, ...readOtherwise(transcript)].sort((a, b) => a.start - b.start);
  },
  fixes: (hit, transcript) => {
    const { before, delimiter, gap } = labelSettings(transcript).usual!;
    return [{ title: `Write “${delimiter}” as elsewhere`, edits: [replaced(hit, before + delimiter + gap)], preferred: true }];
  },
};

export const page: Page = {
  what: 'A label that the document sets off with one delimiter is set off with another here.',
  why: 'Tools that read one convention miss the turn; here its speech may count to the turn above.',
  fix: 'Convert this label, or all of them.',
  firing: [
    {
      text: 'Anna Reed: Shall we begin?\n\nBen Oakes: Yes.\n\nAnna Reed⟦ – ⟧Then I will.\n\nBen Oakes: Please do.\n\nAnna Reed: The minutes first.\n',
      fixed:
        'Anna Reed: Shall we begin?\n\nBen Oakes: Yes.\n\nAnna Reed: Then I will.\n\nBen Oakes: Please do.\n\nAnna Reed: The minutes first.\n',
    },
  ],
  silent: [
    'Anna Reed: Shall we begin?\n\nBen Oakes: Yes.\n\nAnna Reed – the chair – was absent then.\n\nBen Oakes: Please do.\n\nAnna Reed: The minutes first.\n',
    'Anna Reed – Shall we begin?\n\nBen Oakes – Yes.\n\nAnna Reed – Then I will.\n\nBen Oakes – Please do.\n',
  ],
};

const hitAt = (start: number, end: number, label: string, usual: string): Hit => ({
  start,
  end,
  message: `The label ${label} is set off with “${usual}” elsewhere. Write the same here.`,
});

/** Length of a delimiter with its blanks, where another than the usual one stands before a capital. */
function otherDelimiter(rest: string, usual: string, label: string): number {
  const m = /^[ \t\u00a0]{0,3}([:：;.]|[–—]|--?)[ \t\u00a0]{1,3}(?=["“«¿¡]?\p{Lu})/u.exec(rest);
  if (!m || m[1] === usual.trim()) return 0;
  // "Ben Oakes. Present." may be an answer, "Mr. Oakes - A fine man" needs its blank.
  if (m[1] === '.' && label !== label.toUpperCase()) return 0;
  return m[1]![0] === '-' && !/^[ \t\u00a0]/.test(rest) ? 0 : m[0].length;
}

/** Turns whose label was read with one delimiter here and with the usual one elsewhere. */
function readOtherwise(transcript: Transcript): Hit[] {
  const { of, usual } = labelSettings(transcript);
  const isUsual = (setting: LabelSetting | null) => setting?.delimiter === usual!.delimiter;
  const others: number[] = [];
  for (let i = 0; i < of.length; i++) if (of[i]?.delimiter && !isUsual(of[i]!)) others.push(i);
  if (others.length === 0 || others.length * 4 > of.length) return [];
  const usually = new Set(transcript.turns.filter((_, i) => isUsual(of[i]!)).map(({ label }) => label));
  return others.flatMap((i) => {
    const turn = transcript.turns[i]!;
    const setting = of[i]!;
    if (!usually.has(turn.label)) return [];
    const end = turn.end + setting.before.length + setting.delimiter.length + (setting.speech ? setting.gap.length : 0);
    return [hitAt(turn.end, end, turn.label, usual!.delimiter)];
  });
}
