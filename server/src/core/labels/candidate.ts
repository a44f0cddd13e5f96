// One way in which the beginning of a line could be a label.

import type { TimeMark } from '../cues/clock';
import type { LabelFacts } from './labels';

export interface Candidate {
  /** See conventions/form.ts. */
  readonly form: number;
  /** The label in the line, without delimiter, time or mark-up. */
  readonly start: number;
  readonly end: number;
  /** Where the speech starts in the line. */
  readonly body: number;
  readonly bodyKind: BodyKind;
  /** Blanks folded. */
  readonly label: string;
  /** As written. */
  readonly raw: string;
  readonly facts: LabelFacts;
  readonly indent: number;
  readonly time: TimeMark | null;
  /** Words from `body` to the end of the line; -1 until they are counted. */
  words: number;
}

export const BodyKind = {
  None: 0,
  /** A few capitalised words or figures without a full stop: what stands behind a field's name. */
  Value: 1,
  Link: 2,
  LowerCase: 3,
  Speech: 4,
  /** Ends or begins as code does: `3;`, `{`, `$x`. */
  Code: 5,
} as const;
export type BodyKind = (typeof BodyKind)[keyof typeof BodyKind];
