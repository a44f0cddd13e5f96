// "01/02/2017": the first of February, or the second of January.

import { isDate } from '../core/mention';
import { slice } from '../core/text';
import { type Check, type Hit, type Page, replaced } from './check';

export const dateAmbiguous: Check = {
  code: 'date.ambiguous',
  severity: 'information',
  title: 'a date that can be read in two ways',
  limit: 10,
  inPassage: ({ transcript, mentions }) =>
    mentions.flatMap((mention): Hit[] => {
      if (!isDate(mention) || mention.kind !== 'date.full' || !mention.ambiguous?.length || !mention.value) return [];
      const readings = [mention.value, ...mention.ambiguous];
      const message = `${slice(transcript.text, mention)} may be ${readings.join(' or ')}. Write the one that is meant.`;
      return [{ start: mention.start, end: mention.end, message, instead: readings }];
    }),
  fixes: (hit) => hit.instead!.map((text) => ({ title: `Write ${text}`, edits: [replaced(hit, text)] })),
};

export const page: Page = {
  what: 'A date in figures has a day and a month that may change places.',
  why: 'Readers of different countries read different days.',
  fix: 'Write it in ISO form, in one reading or the other.',
  firing: [
    {
      text: 'ANNA REED: The letter of ⟦01/02/2017⟧ is lost.\n\nBEN OAKES: Yes.\n\nANNA REED: Then I will.\n\nBEN OAKES: Please do.\n',
      fixed: 'ANNA REED: The letter of 2017-01-02 is lost.\n\nBEN OAKES: Yes.\n\nANNA REED: Then I will.\n\nBEN OAKES: Please do.\n',
    },
  ],
  silent: [
    'ANNA REED: The letter of 31/01/2017 is lost.\n\nBEN OAKES: Yes.\n\nANNA REED: Then I will.\n',
    'ANNA REED: The letter of 2017-01-02 is lost.\n\nBEN OAKES: Yes.\n\nANNA REED: Then I will.\n',
  ],
};
