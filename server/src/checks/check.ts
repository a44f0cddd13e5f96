// What a rule is, and what it says. One rule is one file: the check below with everything a reader, an editor and a test
// need of it: `turn.empty` finds a label without speech, words it, repairs it, and brings the examples of its own page.

import type { Place } from '../core/people/roster';
import type { Span } from '../core/span';
import type { Text } from '../core/text';
import type { Transcript } from '../core/transcript';
import type { Passage } from './passages';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What a rule can be set to, in the order that people are told of. */
export const severities = ['off', 'hint', 'information', 'warning', 'error'] as const satisfies readonly (Severity | 'off')[];

/** A severity for every document, or one by the profile that a document is read under: `{ default: hint, chat-tier: off }`. */
export type RuleSetting = Severity | 'off' | SeverityByProfile;
/** Profiles that are not named go by `default`; without one the rule's own severity holds there. */
export type SeverityByProfile = Readonly<Record<string, Severity | 'off'>>;

export interface Edit extends Span {
  readonly insert: string;
  /** An insertion that may stand behind another at the same place. */
  readonly also?: true;
}

/** Edits of a file other than the transcript: its roster, its rostrum.yaml. */
export interface FileEdits {
  readonly uri: string;
  /** What offsets count in. */
  readonly text: Text;
  readonly edits: readonly Edit[];
  /** It is not there yet: its text is empty. */
  readonly isNew?: true;
}

export interface Fix {
  readonly title: string;
  /** In document order, none overlapping another. */
  readonly edits: readonly Edit[];
  readonly elsewhere?: FileEdits;
  /** Cannot be wrong: part of what is repaired on save. */
  readonly safe?: true;
  readonly preferred?: true;
  /** To be decided place by place: no part of what repairs all of a file. */
  readonly alone?: true;
}

export interface Related {
  readonly span: Span;
  readonly message: string;
}

/** What a check found, before its code, severity and fixes are put to it. */
export interface Hit extends Span {
  /** What, why, and what to do. */
  readonly message: string;
  readonly related?: readonly Related[];
  /** Texts that may stand instead of the span, the likeliest first. */
  readonly instead?: readonly string[];
  /** How many places it speaks of; 1 unless stated. */
  readonly count?: number;
}

export interface Finding extends Span {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** Computed when read: a file may have thousands of findings, and a reader asks for the fixes of one. */
  readonly fixes: readonly Fix[];
  readonly related?: readonly Related[];
  readonly unnecessary?: true;
}

/** Where one more note of the project's own is written: in its rostrum.yaml, or in the one that it would have. */
export interface NextNote {
  readonly uri: string;
  /** What the place counts in. */
  readonly text: Text;
  readonly place: Place;
  readonly isNew?: true;
}

export interface CheckOptions {
  /** By code; a rule that is not named keeps its own severity. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** What stands in brackets in this project beside the directions, in any case; a rule on notes is strict where there are any. */
  readonly notes?: readonly string[];
  /** Null where none can be written. */
  readonly nextNote?: NextNote | null;
  /** ISO date of today; rules that need it are silent without. */
  readonly today?: string;
  /** More findings of one rule are summed up in one; each rule knows its own limit. */
  readonly limit?: number;
}

/** An example: where a finding is expected stands between ⟦ and ⟧. */
export interface Firing {
  readonly text: string;
  /** The notes that the project lists. */
  readonly notes?: readonly string[];
  /** The text after the first fix of every finding; absent where no fix is offered. */
  readonly fixed?: string;
}

export interface Page {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  readonly firing: readonly [Firing, ...Firing[]];
  readonly silent: readonly [string, string, ...string[]];
}

export interface Check {
  /** `group.name`, for ever. */
  readonly code: string;
  readonly severity: Severity;
  readonly title: string;
  /** How many findings one file shows one by one; the rest is summed up. 50 unless stated, 0 always sums up. */
  readonly limit?: number;
  /** What the reader sees greyed out. */
  readonly unnecessary?: true;
  /** Profiles in which the rule has nothing to say, unless a setting names one of them. */
  readonly silentIn?: readonly string[];
  /** Whether the rule rests on who speaks where, so that it is silent where no convention was found. */
  readonly needsTurns?: true;
  /** Hits that follow from the lines of one passage (and the first line behind it) alone; remembered until one of them changes. */
  readonly inPassage?: (passage: Passage) => readonly Hit[];
  /** Hits that need the whole document; runs at every keystroke, so it walks turns, not text. */
  readonly inDocument?: (transcript: Transcript, options: CheckOptions) => readonly Hit[];
  /** Whether the document drops all hits of its passages; asked before `review`, with offsets that count from each hit's passage. */
  readonly drops?: (hits: readonly Hit[], transcript: Transcript, options: CheckOptions) => boolean;
  /** The document's word on the hits of its passages: drops or completes them. */
  readonly review?: (hits: readonly Hit[], transcript: Transcript, options: CheckOptions) => readonly Hit[];
  /** The message for the hits beyond the limit, where "and 12 more" is not enough. */
  readonly sum?: (hits: readonly Hit[]) => string;
  /** Without it a hit's fixes are its `instead`; with it they are what it makes of them. The first is the one that repairs all of a file. */
  readonly fixes?: (hit: Hit, transcript: Transcript, options: CheckOptions) => readonly Fix[];
}

export const replaced = (span: Span, insert: string): Edit => ({ start: span.start, end: span.end, insert });
export const removed = (span: Span): Edit => replaced(span, '');
export const inserted = (at: number, insert: string): Edit => ({ start: at, end: at, insert });

/** A text after some edits: what an editor makes of a fix. */
export function applied(source: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, insert } of edits) {
    out += source.slice(at, start) + insert;
    at = end;
  }
  return out + source.slice(at);
}

/** Edits of several fixes as one fix's: in document order, those that touch an earlier one left out. */
export function joined(all: readonly Edit[]): Edit[] {
  const out: Edit[] = [];
  for (const edit of [...all].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = out.at(-1);
    if (
      !last ||
      edit.start > last.end ||
      (edit.also && last.also && edit.start === last.end) ||
      (edit.start === last.end && edit.end > edit.start && last.end > last.start)
    )
      out.push(edit);
  }
  return out;
}
