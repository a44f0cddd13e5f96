// What a line can look like by itself: bits of one number, so that a document's lines are one array.

export const Shape = {
  /** Anything but blanks. */
  Text: 1,
  /** `* * *`, `-----`. */
  Rule: 1 << 1,
  FurnitureAlone: 1 << 2,
  FurnitureOutside: 1 << 3,
  BareNumber: 1 << 4,
  /** Nothing but stage directions. */
  Direction: 1 << 5,
  Omission: 1 << 6,
  /** Ends as a sentence does. */
  Ends: 1 << 7,
  /** `## Questions`. */
  Markdown: 1 << 8,
  Capitals: 1 << 9,
  /** `ACT II`, `Agenda item 3`. */
  Part: 1 << 10,
  /** `3.1 Report of the board`. */
  Numbered: 1 << 11,
  /** May be a title by its length, its first letter and its end. */
  Titled: 1 << 12,
  /** Far from the margin. */
  Centred: 1 << 13,
  /** May be a running head where it comes back. */
  Running: 1 << 14,
  /** A running head by its page number. */
  Paged: 1 << 15,
  /** Longer than a heading, and a sentence. */
  Prose: 1 << 16,
  HasDigit: 1 << 17,
  /** `[Page 12]` and its like stand here too. */
  PageMark: 1 << 18,
  /** ``` around code. */
  Fence: 1 << 19,
} as const;
