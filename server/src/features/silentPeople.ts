// Who is declared and has not spoken yet: people to whom a turn may be given. Where speakers go by their index, these follow behind
// the last: with two speakers in the text, 2 is the first of them.

import { type Declared, peopleOf } from '../core/people/roster';
import type { Transcript, Turn } from '../core/transcript';

export function silentPeople({ options: { rosters }, speakers }: Transcript): Declared[] {
  if (!rosters?.length) return [];
  const heard = new Set(speakers.map(({ id }) => id));
  return peopleOf(rosters).filter(({ id }) => !heard.has(id));
}

/** The nearest turn above `at`, with the declared name for its label: in capitals where the label there is. */
export function labelledAs({ turns }: Transcript, { name }: Declared, at: number): Turn | undefined {
  const like = turns[Math.min(at, turns.length) - 1] ?? turns[0];
  if (!like) return undefined;
  const isLoud = /\p{Lu}\p{Lu}/u.test(like.label) && !/\p{Ll}/u.test(like.label);
  return { ...like, label: isLoud ? name.toUpperCase() : name };
}
