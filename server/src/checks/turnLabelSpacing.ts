// "  ANNA :  I agree.": blanks around a label that are not the document's own setting, and NBSP inside one.

import type { Transcript } from '../core/transcript';
import { turnAt } from '../core/turnAt';
import { type Check, type Edit, type Hit, type Page, removed, replaced } from './check';
import { areUnknown, knownLabels, possibleLabels } from './knownLabels';
import { isWovenWithNbsp, type LabelSetting, labelSettings, oddBlanksIn, type UsualSetting } from './labelSettings';

export const turnLabelSpacing: Check = {
  code: 'turn.label-spacing',
  severity: 'warning',
  title: 'blanks around a label that are not the usual ones',
  needsTurns: true,
  limit: 20,
  inPassage: possibleLabels,
  drops: areUnknown,
  // A label that blanks before the delimiter kept from being read at all.
  review: (hits, transcript) => {
    const delimiter = labelSettings(transcript).usual?.delimiter;
    if (!delimiter || labelSettings(transcript).usual!.before) return [];
    return knownLabels(hits, transcript).flatMap(({ label, start, end, rest }) => {
      const blanks = rest.length - rest.trimStart().length;
      const isDelimiter = rest.startsWith(delimiter, blanks) && /^\s|^$/.test(rest.slice(blanks + delimiter.length));
      return blanks > 0 && isDelimiter ? [{ start, end: end + blanks + delimiter.length, message: messageOf(label), gap: blanks }] : [];
    });
  },
  inDocument: (transcript) => {
    const { turns } = transcript;
    const { of, usual } = labelSettings(transcript);
    const isWoven = isWovenWithNbsp(transcript);
    const hits: Hit[] = [];
    for (let i = 0; i < turns.length; i++) {
      if (!isOdd(of[i] ?? null, usual)) continue;
      const turn = turns[i]!;
      const edits = editsAt(transcript, i, isWoven);
      if (!edits.length) continue;
      const start = Math.min(turn.start, edits[0]!.start);
      const end = Math.max(turn.end + delimiterLength(transcript, i), edits.at(-1)!.end);
      hits.push({ start, end, message: messageOf(turn.label) });
    }
    return hits;
  },
  fixes: (hit, transcript) => {
    const { gap } = hit as UnreadHit;
    if (gap === undefined) {
      const edits = editsAt(transcript, turnAt(transcript, hit.end));
      return [{ title: 'Set the label like the others', edits, safe: true, preferred: true }];
    }
    const to = hit.end - labelSettings(transcript).usual!.delimiter.length;
    return [{ title: 'Set the label like the others', edits: [removed({ start: to - gap, end: to })], preferred: true }];
  },
};

interface UnreadHit extends Hit {
  /** Blanks before the delimiter of a label that was not read as one. */
  readonly gap?: number;
}

const messageOf = (label: string): string =>
  `The blanks around the label ${label} are not set like those of the other labels. Normalise them.`;

export const page: Page = {
  what: 'Blanks before the delimiter, a gap behind it that differs from the other labels, blanks in front of a label, NBSP or doubled blanks inside it.',
  why: 'Two labels that look alike are no longer the same text: searching, renaming and most tools take them for two speakers.',
  fix: 'Set the label like the others. No word changes.',
  firing: [
    {
      text: 'ANNA REED: Shall we begin?\n\n⟦BEN OAKES :⟧ Yes.\n\n⟦  ANNA REED:⟧ Then I will.\n\nBEN OAKES: Please do.\n\nANNA REED: The minutes first.\n',
      fixed:
        'ANNA REED: Shall we begin?\n\nBEN OAKES: Yes.\n\nANNA REED: Then I will.\n\nBEN OAKES: Please do.\n\nANNA REED: The minutes first.\n',
    },
    {
      text: 'ANNA REED: Shall we begin?\n\n⟦BEN OAKES:   ⟧Yes.\n\n⟦ANNA\u00a0REED:⟧ Then I will.\n\nBEN OAKES: Please do.\n\nANNA REED: The minutes first.\n',
      fixed:
        'ANNA REED: Shall we begin?\n\nBEN OAKES: Yes.\n\nANNA REED: Then I will.\n\nBEN OAKES: Please do.\n\nANNA REED: The minutes first.\n',
    },
    {
      text: 'CHAIR:        Shall we begin?\n\nMR. OAKES:    Yes.\n\n⟦CHAIR:   ⟧Then I will.\n\nMRS. PELLING: Please do.\n\nMR. OAKES:    The minutes first.\n\nCHAIR:        Good.\n',
      fixed:
        'CHAIR:        Shall we begin?\n\nMR. OAKES:    Yes.\n\nCHAIR:        Then I will.\n\nMRS. PELLING: Please do.\n\nMR. OAKES:    The minutes first.\n\nCHAIR:        Good.\n',
    },
    {
      text: 'Mr. Oakes. Shall we begin?\n\nThe Chair. Yes.\n\nMr. Oakes. Then I will.\n\n⟦The Chair .⟧ Please do.\n\nMr. Oakes. The minutes first.\n\nThe Chair. Good.\n',
      fixed:
        'Mr. Oakes. Shall we begin?\n\nThe Chair. Yes.\n\nMr. Oakes. Then I will.\n\nThe Chair. Please do.\n\nMr. Oakes. The minutes first.\n\nThe Chair. Good.\n',
    },
  ],
  silent: [
    'ANNA REED:  Shall we begin?\n\nBEN OAKES:  Yes.\n\nANNA REED:  Then I will.\n\nBEN OAKES:  Please do.\n',
    'CHAIR:        Shall we begin?\n\nMR. OAKES:    Yes.\n\nCHAIR:        Then I will.\n\nMRS. PELLING: Please do.\n\nCHAIR:        The minutes first.\n\nMR. OAKES:    Good.\n',
    'ANNA.\tYou never said so.\nBEN.\t                   I did.\nANNA.\tAt dawn?\nBEN.\tAt noon.\nANNA.\tThen all is well.\nBEN.\tSo be it.\n',
    'MR. REED:  Shall we begin?\n\nTHE WITNESS: [Interpretation] Yes.\n\nMR. REED:  Then I will.\n\nTHE COURT:  Please do.\n\nMR. REED:  The minutes first.\n',
    'Reed     Shall we begin?\nOakes    Yes.\nReed     Then I will.\nPelling  Please do.\nReed     The minutes first.\n',
    'ANNA REED :\u00a0Shall we begin?\n\nBEN OAKES : Yes.\n\nANNA REED : Then I will.\n\nBEN OAKES : Please do.\n',
  ],
};

/** What NBSP is woven into all over is text.spacing's. */
function editsAt(transcript: Transcript, i: number, isWoven = isWovenWithNbsp(transcript)): Edit[] {
  const { of, usual } = labelSettings(transcript);
  const setting = of[i];
  if (!setting || !usual || !isOdd(setting, usual)) return [];
  const { text, turns } = transcript;
  const turn = turns[i]!;
  const edits: Edit[] = [];
  const lineStart = text.starts[turn.line]!;
  if (leadIsOdd(setting, usual)) edits.push(replaced({ start: lineStart, end: turn.start }, ''));
  if (setting.oddBlanks && !isWoven) edits.push(...oddBlanksIn(transcript, turn));
  const delimiterStart = turn.end + setting.before.length;
  if (beforeIsOdd(setting, usual)) edits.push(replaced({ start: turn.end, end: delimiterStart }, ''));
  const gapStart = delimiterStart + setting.delimiter.length;
  if (gapIsOdd(setting, usual)) {
    const moved = edits.reduce((sum, { start, end, insert }) => sum + insert.length - (end - start), 0);
    edits.push(replaced({ start: gapStart, end: gapStart + setting.gap.length }, gapOf(setting, usual, moved)));
  }
  return edits;
}

/** Blanks up to the column of a document that has one; `moved`: how far the label's end goes to the right. */
function gapOf({ column, gap }: LabelSetting, usual: UsualSetting, moved: number): string {
  if (usual.column === null || usual.gap.includes('\t') || gap.includes('\t')) return usual.gap;
  return ' '.repeat(Math.max(1, usual.column - (column - gap.length + moved)));
}

const isOdd = (setting: LabelSetting | null, usual: UsualSetting | null): boolean =>
  setting !== null &&
  setting.delimiter === usual?.delimiter &&
  (setting.oddBlanks || leadIsOdd(setting, usual) || beforeIsOdd(setting, usual) || gapIsOdd(setting, usual));

const leadIsOdd = (setting: LabelSetting, usual: UsualSetting): boolean => usual.lead === '' && setting.lead !== '';
const beforeIsOdd = (setting: LabelSetting, usual: UsualSetting): boolean => usual.before === '' && setting.before !== '';
const gapIsOdd = (setting: LabelSetting, usual: UsualSetting): boolean =>
  setting.speech &&
  setting.gap !== usual.gap &&
  setting.column !== usual.column &&
  usual.gapIsCustom &&
  // Where speech stands two blanks off, a note may stand one.
  !(setting.note && setting.gap === ' ') &&
  // So far to the right speech is set on purpose: below the words that it overlaps, or on with a verse.
  setting.gap.length < usual.gap.length + FAR;

const FAR = 8;

function delimiterLength(transcript: Transcript, i: number): number {
  const setting = labelSettings(transcript).of[i]!;
  return setting.before.length + setting.delimiter.length;
}
