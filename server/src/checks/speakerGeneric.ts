// "Speaker 1", "SPEAKER_00", "Unidentified male": a label that a machine or a hurried typist left, and nobody has named since.

import { slice } from '../core/text';
import type { Transcript } from '../core/transcript';
import { turnAt } from '../core/turnAt';
import { type Check, type Hit, type Page, replaced } from './check';

export const speakerGeneric: Check = {
  code: 'speaker.generic',
  severity: 'information',
  title: 'a speaker without a name',
  needsTurns: true,
  silentIn: ['chat-nick', 'chat-tier'],
  limit: 3,
  inDocument: ({ turns, speakers }) => {
    const hits: Hit[] = [];
    const seen = new Set<number>();
    for (const { speaker, start, end, label } of turns) {
      if (seen.has(speaker)) continue;
      seen.add(speaker);
      const { kind, turns: count } = speakers[speaker]!;
      if (!(kind === 'unknown' && UNNAMED.test(label)) && !COUNTED.test(label)) continue;
      hits.push({
        start,
        end,
        message: `${label} has no name yet (${count === 1 ? 'one turn' : `${count} turns`}). Rename the speaker if you know who it is.`,
      });
    }
    return hits;
  },
  sum: (hits) => `${hits.length} more speakers of this file have no names yet. Rename those you know.`,
  fixes: (hit, transcript) => {
    const turn = transcript.turns[turnAt(transcript, hit.start)]!;
    const name = statedName(transcript, turn.speaker);
    if (!name) return [];
    const edits = transcript.turns.filter(({ speaker }) => speaker === turn.speaker).map((one) => replaced(one, name));
    return [{ title: `Name this speaker ${name}`, edits }];
  },
};

export const page: Page = {
  what: 'A label counts speakers or says that they are unknown. One finding a speaker, at the first use.',
  why: 'Readers cannot tell who spoke, and the same number in two files is not the same person.',
  fix: 'Rename the speaker; where somebody says “I am Anna Reed”, that name is offered.',
  firing: [
    {
      text: '⟦Speaker 1⟧: Good morning, my name is Anna Reed.\n\nBen Oakes: Good morning.\n\nSpeaker 1: Shall we begin?\n\nBen Oakes: Please do.\n',
      fixed:
        'Anna Reed: Good morning, my name is Anna Reed.\n\nBen Oakes: Good morning.\n\nAnna Reed: Shall we begin?\n\nBen Oakes: Please do.\n',
    },
  ],
  silent: [
    'Anna Reed: Good morning, I am Speaker 1.\n\nBen Oakes: Good morning.\n\nAnna Reed: Shall we begin?\n\nBen Oakes: Please do.\n',
    'Woman: Good morning.\n\nBen Oakes: Good morning.\n\nA voice: Shall we begin?\n\nBen Oakes: Please do.\n',
    'P1: Good morning.\n\nInterviewer: Good morning.\n\nP1: Shall we begin?\n\nInterviewer: Please do.\n',
  ],
};

/** Who should have a name. "Man", "Une voix" and "Реплика" are voices of a crowd or of a story, and have none to be found. */
const UNNAMED = /unknown|unidentified|unbekannt|inconnu|desconocid|desconhecid|неизвестн|^(?:(?:fe)?male )?speaker$/i;

/** What recognisers count by. `P1` and `Participant 12` are the pseudonyms of a study. */
const COUNTED = /^(?:speaker|spk|voice|sprecher|sprecherin|stimme|locuteur|intervenant|voix|hablante|falante|спикер)[ _-]?\d{1,3}$/i;

const INTRODUCTION =
  /\b(?:my name is|my name’s|my name's|I am|I’m|I'm|ich bin|mein Name ist|je m’appelle|je m'appelle|me llamo) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]+){1,2})/u;

/** The name that a speaker gives in the first turns. */
function statedName({ text, turns }: Transcript, speaker: number): string | null {
  for (const turn of turns.filter((one) => one.speaker === speaker).slice(0, 5)) {
    const m = INTRODUCTION.exec(slice(text, { start: turn.bodyStart, end: Math.min(turn.bodyEnd, turn.bodyStart + 400) }));
    if (m) return m[1]!.replace(/\.$/, '');
  }
  return null;
}
