// How a label is set, packed into one number so that a document counts forms fast:
// `**Alice** (00:10):` is bold, with a time behind and a colon; `  12  Q.  Yes` is a letter with a period behind a line number.

import type { Casing } from '../labels/labels';

export const Delimiter = {
  Colon: 1,
  Period: 2,
  /** A period and a dash: `President. – `, `Mr X.- `. */
  PeriodDash: 3,
  Dash: 4,
  /** A tab, a bar or two blanks. */
  Gap: 5,
  /** The label is alone on its line. */
  LineEnd: 6,
  /** The mark around the label closes and the speech follows: `<nick> hi`, `[Speaker 1] hi`. */
  Close: 7,
  /** A time ends the label and the speech follows on the line. */
  Time: 8,
  /** A verb of procedure behind a bracket: `Hon. X (Place) moved that …`. */
  Verb: 9,
  /** No label at all: `>> And then?` */
  Mark: 10,
  /** One ideographic blank: `○山田委員　…`. */
  WideBlank: 11,
  /** A direction in brackets, then the speech: `LIZA [rising] No.` */
  Aside: 12,
  /** The speech in corner brackets behind the name: `佐和子「灯？」`. */
  Quote: 13,
  /** No turn, but it says who asks next: `BY MR. SMITH:`. */
  Examiner: 14,
  /** No turn, but it says who answers next: `JOHN DOE, having been duly sworn, …`. */
  Sworn: 15,
} as const;
export type Delimiter = (typeof Delimiter)[keyof typeof Delimiter];

export const Wrap = { None: 0, Bold: 1, Italic: 2, Square: 3, Angle: 4, Voice: 5, Heading: 6 } as const;
export type Wrap = (typeof Wrap)[keyof typeof Wrap];

export const Lead = { None: 0, Number: 1, Bullet: 2, Chevron: 3, Hash: 4, At: 5, Star: 6, Circle: 7 } as const;
export type Lead = (typeof Lead)[keyof typeof Lead];

export const Place = { None: 0, Before: 1, After: 2, LineAbove: 3 } as const;
export type Place = (typeof Place)[keyof typeof Place];

/** Of what sort the label itself is, where a profile depends on it. Titled: a title or an office in front, or capitals. */
export const Sort = { Plain: 0, Titled: 1, Letter: 2, Bracketed: 3, Question: 4 } as const;
export type Sort = (typeof Sort)[keyof typeof Sort];

export interface Form {
  readonly delimiter: Delimiter;
  readonly wrap: Wrap;
  readonly lead: Lead;
  readonly time: Place;
  /** Nothing but the label stands on the line. */
  readonly below: boolean;
  readonly casing: Casing;
  readonly sort: Sort;
}

export const packForm = (form: Form): number =>
  form.delimiter |
  (form.wrap << 4) |
  (form.lead << 7) |
  (form.time << 10) |
  ((form.below ? 1 : 0) << 12) |
  (form.casing << 13) |
  (form.sort << 16);

export const unpackForm = (packed: number): Form => ({
  delimiter: (packed & 15) as Delimiter,
  wrap: ((packed >> 4) & 7) as Wrap,
  lead: ((packed >> 7) & 7) as Lead,
  time: ((packed >> 10) & 3) as Place,
  below: ((packed >> 12) & 1) === 1,
  casing: ((packed >> 13) & 7) as Casing,
  sort: ((packed >> 16) & 7) as Sort,
});

/** The same form with its time on the line above. */
export const underTime = (packed: number): number => packed | (Place.LineAbove << 10);

/** The same form where a Q or an A is a letter like another. */
export const asLetter = (packed: number): number => (packed & ~(7 << 16)) | (Sort.Letter << 16);
