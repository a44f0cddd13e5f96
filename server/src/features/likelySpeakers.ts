// Who is likely to speak next: in a dialogue the one who spoke before last; then who spoke lately, who has just spoken, and who
// speaks only later, the most talkative first.
//   … ANNA, CARL, BEN, ANNA, BEN ▸   ANNA, CARL, BEN

import type { Transcript } from '../core/transcript';

/** How far back is lately. */
const REACH = 400;

/** Indices into `speakers`, the likeliest first, for a turn that would stand in front of the turn `at`. */
export function likelySpeakers({ turns, speakers }: Transcript, at: number): number[] {
  const lately = new Set<number>();
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) lately.add(turns[i]!.speaker);
  const [last, ...before] = lately;
  const others = speakers.map((_, i) => i).filter((i) => !lately.has(i) && speakers[i]!.turns > 0);
  others.sort((a, b) => speakers[b]!.turns - speakers[a]!.turns || a - b);
  return [...before, ...(last === undefined ? [] : [last]), ...others];
}
