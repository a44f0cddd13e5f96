// How a document was read: which lines are labels, under which profiles.

import type { Convention } from '../convention';
import type { Candidate } from '../labels/candidate';

/** A label of a turn, or a line that only says who asks or answers next. */
export interface Hit {
  readonly line: number;
  readonly candidate: Candidate;
  /** Index into PROFILES; -1 for what is no turn. */
  readonly profile: number;
}

export interface Reading {
  readonly convention: Convention;
  /** In document order, at most one a line. */
  readonly turns: readonly Hit[];
  /** `BY MR. X:` and `X, having been sworn`. */
  readonly events: readonly Hit[];
}
