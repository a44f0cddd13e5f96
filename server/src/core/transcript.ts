// The model of one document: what the rest of the house reads. Everything is plain, readonly data; offsets are UTF-16 units
// in the whole text, lines count from 0. How it comes about: parse.ts.

import type { Convention } from './convention';
import type { Roster } from './people/roster';
import type { Span } from './span';
import type { Text } from './text';

export interface Transcript {
  readonly text: Text;
  readonly options: ParseOptions;
  readonly convention: Convention;
  /** What each line is: a LineKind a line. */
  readonly kinds: Uint8Array;
  readonly session: Session;
  readonly sections: readonly Section[];
  /** Every label written, in document order, also where one speaker's labels or cues follow each other. */
  readonly turns: readonly Turn[];
  readonly speakers: readonly Speaker[];
  /** Reported speech with an attribution; empty where the document has turns of its own. */
  readonly quotations: readonly Quotation[];
}

export interface ParseOptions {
  /** The name of a profile that the user pinned; the document decides where there is none. */
  readonly profile?: string;
  /** ISO date that relative dates resolve against where the text itself states none. */
  readonly sessionDate?: string;
  /** Who is declared, in the text and in its workspace: labels that name these are theirs. */
  readonly rosters?: readonly Roster[];
  /** The format, where the editor or the file name says it. */
  readonly format?: 'transcript' | 'webvtt' | 'subrip' | 'chat';
}

export const LineKind = {
  Blank: 0,
  /** Text before the first turn that introduces the session, or prose of a document without turns. */
  Preamble: 1,
  Title: 2,
  Dateline: 3,
  Heading: 4,
  /** `* * *`, `-----`: a ruled break. */
  Break: 5,
  /** A line on which a turn begins. */
  Label: 6,
  /** A line that goes on with the turn above. */
  Speech: 7,
  /** A line that holds nothing but stage directions. */
  Direction: 8,
  /** A line that holds nothing but an omission mark: `<…>`, `[…]`. */
  Omission: 9,
  /** Page residue: menus, running heads, page numbers, counters. */
  Furniture: 10,
  /** Front matter, format headers, NOTE and STYLE blocks, cue numbers, dependent tiers: no speech. */
  Meta: 11,
  /** A line that holds only the time of a cue. */
  Cue: 12,
} as const;
export type LineKind = (typeof LineKind)[keyof typeof LineKind];

/** A piece of text where it stands: its value normalised (blanks folded; dates as ISO 8601), its span as written. */
export interface Located extends Span {
  readonly value: string;
}

export interface Session {
  readonly title: Located | null;
  readonly date: Located | null;
  readonly place: Located | null;
}

/** From a heading, title or break to the next of its level or above. */
export interface Section extends Span {
  readonly title: string;
  /** 1 is the highest. */
  readonly level: number;
  readonly line: number;
  /** The last line that belongs to it. */
  readonly lastLine: number;
}

export interface Turn {
  readonly line: number;
  /** The span of the label, without delimiter or time. */
  readonly start: number;
  readonly end: number;
  readonly label: string;
  /** Index into `speakers`. */
  readonly speaker: number;
  /** Name of the profile under which the label was read. */
  readonly profile: string;
  readonly bodyStart: number;
  /** Behind the last speech of the turn: blanks, datelines and furniture that follow are no part of it. */
  readonly bodyEnd: number;
  readonly lastLine: number;
  /** Words spoken: stage directions, omissions and tags are none. */
  readonly words: number;
  readonly time: Time | null;
}

/** Seconds from the start of the recording (or of the day, where the clock is written). `end` where the cue states one. */
export interface Time extends Span {
  readonly from: number;
  readonly to: number | null;
}

export interface Speaker {
  /** As declared, else a slug that is unique in the document and stable under edits elsewhere: `mira-talan`. */
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  /** Every spelling found, in order of first use. */
  readonly labels: readonly string[];
  /** Turns and words of all labels together. */
  readonly turns: number;
  readonly words: number;
  /** `Some hon. members`, `Unidentified male`, `Speaker 1`. */
  readonly kind: 'person' | 'collective' | 'unknown' | 'generic';
}

export interface Quotation extends Span {
  readonly line: number;
  /** Index into `speakers`, or -1 where the attribution names nobody that the text introduces. */
  readonly speaker: number;
}
