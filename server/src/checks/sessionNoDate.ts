// "Tomorrow will be a busy day." where nothing says which day the session was: relative dates that nobody can resolve.

import { type DateMention, isDate } from '../core/mention';
import { languageOf, mentionsOf } from '../core/mentions';
import { LineKind, type Transcript } from '../core/transcript';
import { type Check, type CheckOptions, type Fix, inserted, type Page } from './check';

export const sessionNoDate: Check = {
  code: 'session.no-date',
  severity: 'information',
  title: 'relative dates but no session date',
  inPassage: ({ mentions }) =>
    mentions.flatMap((mention) =>
      isDate(mention) && isRelative(mention) ? [{ start: mention.start, end: mention.end, message: '' }] : [],
    ),
  drops: (_, { session, options, turns, quotations }) =>
    session.date !== null || Boolean(options.sessionDate) || turns.length + quotations.length < 2,
  review: (hits, transcript) => {
    const first = hits[0];
    if (!first || isDatedInDoubt(transcript)) return [];
    const others = hits.length > 1 ? ` and ${hits.length - 1} more` : '';
    return [
      { ...first, message: `This relative date${others} cannot be resolved, for the file states no date of its own. Insert a dateline.` },
    ];
  },
  fixes: (_, transcript, options) => {
    const { at, before, after } = placeOfDateline(transcript);
    return candidates(transcript, options).map(
      ({ written, from, isGuess }): Fix => ({
        title: `Insert the dateline ${written} (${from})`,
        edits: [inserted(at, before + written + after)],
        ...(isGuess && { alone: true }),
      }),
    );
  },
};

export const page: Page = {
  what: 'Somebody says “tomorrow” or “last year”, and the transcript states no date of its own.',
  why: 'Relative dates stay relative: they cannot be sorted, searched or exported as dates.',
  fix: 'Insert a dateline: a full date that the text names, or today’s to be corrected.',
  firing: [
    {
      text: 'ANNA REED: We will meet again ⟦tomorrow⟧.\n\nBEN OAKES: Yes, as we did last year.\n\nANNA REED: Good.\n\nBEN OAKES: Fine.\n',
      fixed:
        'June 30, 2024\n\nANNA REED: We will meet again tomorrow.\n\nBEN OAKES: Yes, as we did last year.\n\nANNA REED: Good.\n\nBEN OAKES: Fine.\n',
    },
  ],
  silent: [
    'Meeting of the harbour board\n\nJune 30, 2017, Northport\n\nANNA REED: We will meet again tomorrow.\n\nBEN OAKES: Yes.\n\nANNA REED: Good.\n',
    'Meeting of the harbour board\nHeld on 7/3/2018\n\nANNA REED: We will meet again tomorrow.\n\nBEN OAKES: Yes.\n\nANNA REED: Good.\n',
    'ANNA REED: It was in 2015.\n\nBEN OAKES: Yes.\n\nANNA REED: Good.\n\nBEN OAKES: Today everybody has one.\n',
  ],
};

/** "Today" says no more than "now", more often than not. */
const isRelative = ({ kind, relative }: DateMention): boolean => kind === 'date.relative' && relative !== undefined && relative !== 'P0D';

/** Whether the head has a date that can be read in two ways: date.ambiguous speaks of it, and when it is settled this is. */
const isDatedInDoubt = (transcript: Transcript): boolean =>
  mentionsOf(transcript, 0, Math.min(40, transcript.turns[0]?.line ?? 0)).some(
    (mention) => isDate(mention) && Boolean(mention.ambiguous?.length),
  );

interface Candidate {
  readonly written: string;
  readonly from: string;
  readonly isGuess?: true;
}

/** Full dates of the first lines, then today's. */
function candidates(transcript: Transcript, { today }: CheckOptions): Candidate[] {
  const named: Candidate[] = [];
  const inWords = languageOf(transcript) === 'en' ? inEnglish : (iso: string) => iso;
  for (const mention of mentionsOf(transcript, 0, Math.min(200, transcript.text.lines.length))) {
    if (
      !isDate(mention) ||
      mention.kind !== 'date.full' ||
      mention.impossible ||
      mention.ambiguous ||
      !/^\d{4}-\d{2}-\d{2}$/.test(mention.value ?? '')
    )
      continue;
    const written = inWords(mention.value!);
    if (named.length < 3 && !named.some((one) => one.written === written)) named.push({ written, from: 'named in the text' });
  }
  return today ? [...named, { written: inWords(today), from: 'today, to be corrected', isGuess: true }] : named;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const inEnglish = (iso: string): string => `${MONTHS[Number(iso.slice(5, 7)) - 1]} ${Number(iso.slice(8))}, ${iso.slice(0, 4)}`;

/** Under the title, or at the head; behind headers that have to come first. */
function placeOfDateline({ session, text, kinds }: Transcript): { at: number; before: string; after: string } {
  if (session.title) return { at: session.title.end, before: '\n\n', after: '' };
  let line = 0;
  while (
    line < kinds.length &&
    (kinds[line] === LineKind.Meta || (line > 0 && kinds[line] === LineKind.Blank && kinds[line + 1] === LineKind.Meta))
  )
    line++;
  return { at: text.starts[line]!, before: '', after: '\n\n' };
}
