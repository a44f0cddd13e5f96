// A label of more than 90 characters: an office and a name at full length, or a sentence that only looks like one.

import { turnAt } from '../core/turnAt';
import { type Check, type Page, replaced } from './check';

export const labelTooLong: Check = {
  code: 'label.too-long',
  severity: 'warning',
  title: 'a label of more than 90 characters',
  needsTurns: true,
  inDocument: ({ turns }) =>
    turns
      .filter(({ start, end }) => end - start > LONGEST)
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
    'Ben Oakes: Shall we begin?\n\nDeputy Chair of the Joint Committee Anna Reed: Yes.\n\nBen Oakes: Then I will.\n\nAnna Reed: Please do.\n',
    'Ben Oakes: Shall we begin?\n\nAnna Reed: Yes.\n\nBen Oakes: Then I will.\n\nAnna Reed: Please do.\n',
  ],
};

const LONGEST = 90;
