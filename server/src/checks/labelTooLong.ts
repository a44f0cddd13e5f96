// A label of more than 90 characters: an office and a name at full length, or a sentence that only looks like one.

import { turnAt } from '../core/turnAt';
import { type Check, type Page, replaced } from './check';

export const labelTooLong: Check = {
  code: 'label.too-long',
  severity: 'warning',
  title: 'a label of more than 90 characters',
  needsTurns: true,
  inDocument: ({ turns, speakers }) =>
    turns
      .filter(({ start, end, label, speaker }) => end - start > LONGEST && !isSetOff(label, speakers[speaker]!.name))
      .map(({ start, end }) => ({
        start,
        end,
        message: `This label has ${end - start} characters. Shorten it to the name, or make it text if it is none.`,
      })),
  fixes: (hit, transcript) => {
    const { name } = transcript.speakers[transcript.turns[turnAt(transcript, hit.start)]!.speaker]!;
    return name.length <= LONGEST ? [{ title: `Write ${name}`, edits: [replaced(hit, name)], preferred: true }] : [];
  },
};

export const page: Page = {
  what: 'More than 90 characters stand before the delimiter.',
  why: 'Most readers of transcripts take so long a label for text, and lists of speakers become unreadable.',
  fix: 'Write the name alone; its offices belong into the roster.',
  firing: [
    {
      text: 'Ben Oakes: Shall we begin?\n\n⟦Deputy Chair of the Joint Committee on Harbours and Inland Waterways of the Northern Counties Anna Reed⟧: Yes.\n\nBen Oakes: Then I will.\n\nAnna Reed: Please do.\n\nBen Oakes: The minutes first.\n\nAnna Reed: Yes.\n',
      fixed:
        'Ben Oakes: Shall we begin?\n\nAnna Reed: Yes.\n\nBen Oakes: Then I will.\n\nAnna Reed: Please do.\n\nBen Oakes: The minutes first.\n\nAnna Reed: Yes.\n',
    },
  ],
  silent: [
    'Ben Oakes: Shall we begin?\n\nThe Under-Secretary of State, Department for Harbours, Inland Waterways and Fisheries (Lord Reed of Northport): Yes.\n\nBen Oakes: Then I will.\n\nLord Reed of Northport: Please do.\n\nBen Oakes: Good.\n',
    'Ben Oakes: Shall we begin?\n\nDeputy Chair of the Joint Committee Anna Reed: Yes.\n\nBen Oakes: Then I will.\n\nAnna Reed: Please do.\n',
    'Ben Oakes: Shall we begin?\n\nAnna Reed: Yes.\n\nBen Oakes: Then I will.\n\nAnna Reed: Please do.\n',
  ],
};

const LONGEST = 90;

/** Whether brackets or a comma part the name from its offices, as parliaments have it: "The Minister of … (Mr. Reed)", "Anna Reed, …". */
function isSetOff(label: string, name: string): boolean {
  const at = label.indexOf(name);
  if (at < 0) return false;
  const open = label.lastIndexOf('(', at);
  return (open >= 0 && label.indexOf(')', open) > at) || label[at + name.length] === ',';
}
