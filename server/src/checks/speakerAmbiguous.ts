// "Reed:" in a file where Anna Reed and Tom Reed both speak: a label that may be either.

import type { Speaker } from '../core/transcript';
import { turnAt } from '../core/turnAt';
import { type Check, type Hit, type Page, replaced } from './check';

export const speakerAmbiguous: Check = {
  code: 'speaker.ambiguous',
  severity: 'warning',
  title: 'a label that may be two people',
  needsTurns: true,
  inDocument: (transcript) => {
    const bearers = fullNamesBySurname(transcript.speakers);
    if (bearers.size === 0) return [];
    const hits: Hit[] = [];
    for (const turn of transcript.turns) {
      const people = bearers.get(turn.label.toLowerCase());
      if (!people) continue;
      hits.push({
        start: turn.start,
        end: turn.end,
        message: `${turn.label} may be ${people.join(' or ')}. Write the full label of the one who speaks.`,
      });
    }
    return hits;
  },
  fixes: (hit, transcript) => {
    const i = turnAt(transcript, hit.start);
    const label = transcript.turns[i]!.label;
    const people = fullNamesBySurname(transcript.speakers).get(label.toLowerCase()) ?? [];
    // Nobody answers himself: the one who has just spoken comes last.
    const before = transcript.turns[i - 1]?.label;
    return [...people.filter((one) => one !== before), ...people.filter((one) => one === before)].map((one) => ({
      title: `Write ${one}`,
      edits: [replaced(hit, one)],
    }));
  },
};

export const page: Page = {
  what: 'A label is a bare surname, and two people of that surname speak under their full names.',
  why: 'Nobody can tell whose words these are.',
  fix: 'Write the full label of one of them.',
  firing: [
    {
      text: 'Anna Reed: Shall we begin?\n\nTom Reed: Yes.\n\nAnna Reed: Then I will.\n\n⟦Reed⟧: Please do.\n\nTom Reed: The minutes first.\n\nAnna Reed: Yes.\n',
      fixed:
        'Anna Reed: Shall we begin?\n\nTom Reed: Yes.\n\nAnna Reed: Then I will.\n\nTom Reed: Please do.\n\nTom Reed: The minutes first.\n\nAnna Reed: Yes.\n',
    },
  ],
  silent: [
    'Anna Reed: Shall we begin?\n\nBen Oakes: Yes.\n\nReed: Then I will.\n\nOakes: Please do.\n\nReed: The minutes first.\n',
    'Mr. Reed: Shall we begin?\n\nMs. Reed: Yes.\n\nMr. Reed: Then I will.\n\nMs. Reed: Please do.\n',
  ],
};

/** Surname → labels of the people who bear it, where there are two or more. */
function fullNamesBySurname(speakers: readonly Speaker[]): Map<string, string[]> {
  const bearers = new Map<string, string[]>();
  for (const { labels, kind } of speakers) {
    const full =
      kind === 'person' ? labels.find((label) => /^\p{L}[\p{L}'’.-]+(?: \p{L}[\p{L}'’.-]*)* \p{L}[\p{L}'’-]+$/u.test(label)) : undefined;
    if (!full) continue;
    const surname = full.slice(full.lastIndexOf(' ') + 1).toLowerCase();
    const known = bearers.get(surname);
    if (known) known.push(full);
    else bearers.set(surname, [full]);
  }
  for (const [surname, people] of bearers) if (people.length < 2 || people.length > 4) bearers.delete(surname);
  return bearers;
}
