// "Q." and "Q." again, or "A." after "A.": in a record of questions and answers they alternate.

import type { Turn } from '../core/transcript';
import { turnAt } from '../core/turnAt';
import { type Check, type Hit, type Page, removed, replaced } from './check';
import { isInterrupted, labelSpan } from './places';

export const turnQaOrder: Check = {
  code: 'turn.qa-order',
  severity: 'warning',
  title: 'questions and answers out of turn',
  needsTurns: true,
  inDocument: (transcript) => {
    const { turns } = transcript;
    const hits: Hit[] = [];
    let questions = 0;
    let answers = 0;
    let flipped = -1;
    turns.forEach((turn, i) => {
      const letter = letterOf(turn);
      if (!letter) return;
      if (letter === 'Q') questions++;
      else answers++;
      const before = turns[i - 1];
      // Where a wrong letter stands between two right ones, only the middle one is said.
      if (!before || letterOf(before) !== letter || flipped === i - 1 || isInterrupted(transcript, before, turn)) return;
      flipped = i;
      hits.push({
        start: turn.start,
        end: turn.end,
        message: `Two ${letter === 'Q' ? 'questions' : 'answers'} follow each other. Change the letter, merge the two, or put in what is missing.`,
      });
    });
    return questions && answers && hits.length * 5 <= Math.max(questions, answers) * 2 ? hits : [];
  },
  fixes: (hit, transcript) => {
    const turn = transcript.turns[turnAt(transcript, hit.start)]!;
    const other = letterOf(turn) === 'Q' ? 'A' : 'Q';
    return [
      { title: `Make it ${other}.`, edits: [replaced({ start: turn.start, end: turn.start + 1 }, other)], preferred: true },
      { title: 'Merge with the turn before', edits: [removed(labelSpan(transcript, turn))] },
    ];
  },
};

export const page: Page = {
  what: 'Two questions or two answers follow each other, with no other speaker and no direction in between.',
  why: 'One of them has the wrong letter, or the one in between is missing: answers are then read as questions.',
  fix: 'Change the letter, or merge the two.',
  firing: [
    {
      text: 'Q. Did you see it?\n\nA. Yes.\n\nQ. When was that?\n\n⟦Q⟧. In the evening.\n\nMS. REED: Objection.\n\nTHE COURT: Overruled.\n\nQ. Was it dark?\n\nA. No.\n\nMS. REED: Objection.\n\nTHE COURT: Overruled.\n\nQ. Who was there?\n\nA. Nobody.\n',
      fixed:
        'Q. Did you see it?\n\nA. Yes.\n\nQ. When was that?\n\nA. In the evening.\n\nMS. REED: Objection.\n\nTHE COURT: Overruled.\n\nQ. Was it dark?\n\nA. No.\n\nMS. REED: Objection.\n\nTHE COURT: Overruled.\n\nQ. Who was there?\n\nA. Nobody.\n',
    },
  ],
  silent: [
    'Q. Did you see it?\n\nA. Yes.\n\nQ. When was that?\n\nA. In the evening.\n\nQ. Was it dark?\n\nA. No.\n',
    'Q: Did you see it?\n\nANNA REED: Yes.\n\nQ: When was that?\n\nQ: And where?\n\nANNA REED: In the evening.\n\nQ: Was it dark?\n\nANNA REED: No.\n',
  ],
};

function letterOf({ label }: Turn): 'Q' | 'A' | null {
  if (label.length > 2) return null;
  return label[0] === 'Q' ? 'Q' : label[0] === 'A' && (label.length === 1 || label[1] === '.') ? 'A' : null;
}
