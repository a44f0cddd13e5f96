// "01/02/2017": the first of February, or the second of January.

import { isDate } from '../core/mention';
import { languageOf } from '../core/mentions';
import { lineAt, slice } from '../core/text';
import type { Transcript } from '../core/transcript';
import { type Check, type Hit, type Page, replaced } from './check';

export const dateAmbiguous: Check = {
  code: 'date.ambiguous',
  severity: 'information',
  title: 'a date that can be read in two ways',
  limit: 10,
  inPassage: ({ transcript, mentions }) =>
    mentions.flatMap((mention): Hit[] => {
      if (!isDate(mention) || mention.kind !== 'date.full' || !mention.ambiguous?.length || !mention.value) return [];
      if (isStamp(transcript, mention.start, mention.end)) return [];
      const readings = [mention.value, ...mention.ambiguous];
      const message = `${slice(transcript.text, mention)} may be ${readings.join(' or ')}. Write the one that is meant.`;
      return [{ start: mention.start, end: mention.end, message, instead: readings }];
    }),
  // Only those who write English disagree on which comes first.
  drops: (_, transcript) => languageOf(transcript) !== 'en',
  fixes: (hit) => hit.instead!.map((text) => ({ title: `Write ${text}`, edits: [replaced(hit, text)] })),
};

/** `[3/4/2012 2:12:30 PM]`: what a program stamps its lines with is not to be rewritten. */
function isStamp({ text }: Transcript, start: number, end: number): boolean {
  const line = lineAt(text, start);
  const written = text.lines[line]!.text;
  const offset = text.starts[line]!;
  return written.slice(0, start - offset).trim().length <= 1 && /^,? \d{1,2}[:.]\d\d/.test(written.slice(end - offset, end - offset + 7));
}

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
    '[3/4/2012 2:12:30 PM] Anna: Are you there?\n[3/4/2012 2:12:41 PM] *** Anna added Ben ***\n[3/4/2012 2:12:50 PM] Ben: Yes.\n[3/4/2012 2:13:02 PM] Anna: Good.\n',
    'ANNA REED: A carta de 01/02/2017 não foi encontrada, e ninguém sabe por que não está aqui.\n\nBEN OAKES: Sim, mas é uma pena que não a tenham.\n\nANNA REED: Então vamos começar com o que está na mesa.\n',
    'ANNA REED: The letter of 31/01/2017 is lost.\n\nBEN OAKES: Yes.\n\nANNA REED: Then I will.\n',
    'ANNA REED: The letter of 2017-01-02 is lost.\n\nBEN OAKES: Yes.\n\nANNA REED: Then I will.\n',
  ],
};
