// "00:05.000 --> 00:04.000": a cue that ends before it begins, or begins before its speaker's last one has ended.

import { slice } from '../core/text';
import type { Transcript, Turn } from '../core/transcript';
import { type Check, type Hit, type Page, replaced } from './check';

interface OverlapHit extends Hit {
  /** The end that is too late, and the time it may be at the latest. */
  readonly clamp: { readonly start: number; readonly end: number; readonly to: string } | null;
}

export const timeOverlap: Check = {
  code: 'time.overlap',
  severity: 'warning',
  title: 'a cue that overlaps its speaker’s last',
  needsTurns: true,
  limit: 20,
  inDocument: (transcript) => {
    const hits: OverlapHit[] = [];
    const last = new Map<number, Turn>();
    for (const turn of transcript.turns) {
      const { time } = turn;
      if (!time || time.to === null) continue;
      const before = last.get(turn.speaker);
      last.set(turn.speaker, turn);
      const span = { start: time.start, end: time.end };
      if (time.to <= time.from) hits.push({ ...span, clamp: null, message: 'This cue ends before it begins. Correct one of its times.' });
      else if (before && before.time!.to! > time.from + TOLERANCE && before.time!.from < time.from) {
        const message = `This cue begins before the last one of ${turn.label} has ended. Let that one end here.`;
        hits.push({
          ...span,
          clamp: clampOf(transcript, before, turn),
          message,
          related: [{ span: { start: before.time!.start, end: before.time!.end }, message: 'The cue before' }],
        });
      }
    }
    return hits;
  },
  fixes: (hit) => {
    const { clamp } = hit as OverlapHit;
    return clamp ? [{ title: `Let the cue before end at ${clamp.to}`, edits: [replaced(clamp, clamp.to)], preferred: true }] : [];
  },
};

export const page: Page = {
  what: 'A cue ends before it begins, or begins more than a tenth of a second before its speaker’s last cue has ended.',
  why: 'Players drop the cue or show two at once, and times of speaking are counted twice.',
  fix: 'Let the earlier cue end where the next begins.',
  firing: [
    {
      text: 'WEBVTT\n\n00:01.000 --> 00:04.000\n<v Anna Reed>Shall we begin?\n\n⟦00:03.000 --> 00:05.000⟧\n<v Anna Reed>Or wait?\n\n00:06.000 --> 00:07.000\n<v Ben Oakes>Begin.\n',
      fixed:
        'WEBVTT\n\n00:01.000 --> 00:03.000\n<v Anna Reed>Shall we begin?\n\n00:03.000 --> 00:05.000\n<v Anna Reed>Or wait?\n\n00:06.000 --> 00:07.000\n<v Ben Oakes>Begin.\n',
    },
  ],
  silent: [
    'WEBVTT\n\n00:01.000 --> 00:04.000\n<v Anna Reed>Shall we begin?\n\n00:03.000 --> 00:05.000\n<v Ben Oakes>Or wait?\n\n00:06.000 --> 00:07.000\n<v Anna Reed>Begin.\n',
    'WEBVTT\n\n00:01.000 --> 00:03.000\n<v Anna Reed>Shall we begin?\n\n00:03.000 --> 00:05.000\n<v Anna Reed>Or wait?\n\n00:06.000 --> 00:07.000\n<v Ben Oakes>Begin.\n',
  ],
};

/** In seconds. */
const TOLERANCE = 0.1;

function clampOf({ text }: Transcript, before: Turn, turn: Turn): OverlapHit['clamp'] {
  const end = /-->\s*(\S+)/.exec(slice(text, before.time!));
  const begin = /^\s*(\S+)\s*-->/.exec(slice(text, turn.time!));
  if (!end || !begin) return null;
  const start = before.time!.start + end.index + end[0].length - end[1]!.length;
  return { start, end: start + end[1]!.length, to: begin[1]! };
}
