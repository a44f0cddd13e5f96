// "[00:10] ANNA", "[00:05] BEN", "[00:20] ANNA": a time that is earlier than the one before, though the ones around it go on.

import { slice } from '../core/text';
import type { Transcript, Turn } from '../core/transcript';
import { type Check, type Hit, type Page, replaced } from './check';

export const timeBackwards: Check = {
  code: 'time.backwards',
  severity: 'error',
  title: 'a time earlier than the one before',
  needsTurns: true,
  inDocument: (transcript) => {
    const timed = transcript.turns.filter(({ time }) => time !== null);
    const hits: Hit[] = [];
    for (let i = 1; i < timed.length; i++) {
      if (from(timed[i]!) >= from(timed[i - 1]!) || !isAlone(timed, i)) continue;
      const span = shown(transcript, timed[i]!);
      const before = shown(transcript, timed[i - 1]!);
      hits.push({
        ...span,
        message: `${slice(transcript.text, span)} is earlier than ${slice(transcript.text, before)} before it. Correct one of the two.`,
        related: [{ span: before, message: 'The time before' }],
      });
    }
    return hits;
  },
  fixes: (hit, transcript) => {
    const before = hit.related![0]!.span;
    return [
      {
        title: 'Exchange the two times',
        edits: [replaced(before, slice(transcript.text, hit)), replaced(hit, slice(transcript.text, before))],
      },
    ];
  },
};

export const page: Page = {
  what: 'The time at a label is earlier than the one before it, while those around it go on. A clock that starts again, at midnight or with a new recording, is no finding.',
  why: 'Turns sorted or cut by time end up in the wrong place.',
  fix: 'Exchange the two times.',
  firing: [
    {
      text: '[00:10] ANNA REED: Shall we begin?\n\n[00:30] BEN OAKES: Yes.\n\n[⟦00:20⟧] ANNA REED: Then I will.\n\n[00:40] BEN OAKES: Please do.\n\n[00:50] ANNA REED: The minutes first.\n',
      fixed:
        '[00:10] ANNA REED: Shall we begin?\n\n[00:20] BEN OAKES: Yes.\n\n[00:30] ANNA REED: Then I will.\n\n[00:40] BEN OAKES: Please do.\n\n[00:50] ANNA REED: The minutes first.\n',
    },
  ],
  silent: [
    '[00:10] ANNA REED: Shall we begin?\n\n[00:30] BEN OAKES: Yes.\n\n[00:40] ANNA REED: Then I will.\n\n[00:50] BEN OAKES: Please do.\n',
    '[10:10] ANNA REED: Shall we begin?\n\n[10:30] BEN OAKES: Yes.\n\n[00:05] ANNA REED: Then I will.\n\n[00:20] BEN OAKES: Please do.\n\n[00:40] ANNA REED: Good.\n',
  ],
};

const from = (turn: Turn): number => turn.time!.from;

/** Whether the clock goes on behind the place as if one of the two times were wrong; at a new start it goes on from below. */
function isAlone(timed: readonly Turn[], i: number): boolean {
  const next = timed[i + 1];
  if (!next) return false;
  const tooLow = from(next) >= from(timed[i - 1]!);
  const tooHigh = i >= 2 && from(timed[i - 2]!) <= from(timed[i]!) && from(next) >= from(timed[i]!);
  return tooLow || tooHigh;
}

/** The digits of the time, without brackets and without a cue's end. */
function shown({ text }: Transcript, { time }: Turn): { start: number; end: number } {
  const written = slice(text, time!);
  // A date may stand before it.
  const m = /\d+(?::\d\d)+(?:[.,]\d+)?/.exec(written) ?? /\d[\d:.,]*\d/.exec(written);
  return m ? { start: time!.start + m.index, end: time!.start + m.index + m[0].length } : { start: time!.start, end: time!.end };
}
