// A mention: the span of a sentence that names a date or a figure, and what it means.
// "More than 40 homes by June 30, 2017" holds figure.cardinal `40` (mod ">") and date.full `June 30, 2017` (2017-06-30).

import type { Span } from './span';

export type DateKind =
  | 'date.full'
  | 'date.month-day'
  | 'date.day-month'
  | 'date.month-year'
  | 'date.month'
  | 'date.day'
  | 'date.year'
  | 'date.year-range'
  | 'date.month-range'
  | 'date.day-range'
  | 'date.season'
  | 'date.quarter'
  | 'date.half'
  | 'date.decade'
  | 'date.century'
  | 'date.weekday'
  | 'date.relative';

export type FigureKind =
  | 'figure.percent'
  | 'figure.money'
  | 'figure.quantity'
  | 'figure.cardinal'
  | 'figure.ordinal'
  | 'figure.multiple'
  | 'figure.fraction';

export type MentionKind = DateKind | FigureKind;

/** EDTF (ISO 8601-2): 2017-06-30, 1996-04, XXXX-05-09, 2021/2023, 199X, 2023-21 (spring), 2023-35 (third quarter); ISO week 2023-W14; null: relative to an unknown day. */
export type DateValue = string | null;

/** `value` is the number meant (51 billion is 51e9) or the two ends of a range; `unit` "%", "pp", "bp", ISO 4217, "times", "year", "km" …; `mod` what approximates it. */
export interface FigureValue {
  readonly value: number | readonly [number, number];
  readonly unit?: string;
  readonly mod?: Approximation;
}

/** `multiple`: an unsaid number of them ("dozens" is 12, multiple). `~<`: nearly. */
export type Approximation = '>' | '>=' | '<' | '<=' | '~' | '~<' | 'multiple';

export interface StatedWeekday {
  /** 1 Monday … 7 Sunday. */
  readonly stated: number;
  /** The weekday the date really has, where the date is known to the day. */
  readonly actual?: number;
  readonly contradicts: boolean;
}

/** Offsets are UTF-16 units of the text that was read. */
interface MentionBase extends Span {
  /** The words beside the span that make it inexact: "more than", "early". */
  readonly approx?: Span;
}

export interface DateMention extends MentionBase {
  readonly kind: DateKind;
  readonly value: DateValue;
  /** ISO 8601 duration from the session's day, for a date that was said relative to it: "P0D", "-P1Y". */
  readonly relative?: string;
  /** The value as far as it was stated, where the value says more: "the spring" is stated as XXXX-21. */
  readonly stated?: string;
  /** The open range that the words around make of it: "since 2014" is "2014/..". */
  readonly open?: string;
  /** Other readings, in EDTF: "01/02/2017" is 2017-01-02 or 2017-02-01. */
  readonly ambiguous?: readonly string[];
  /** No such day: June 31, month 13. */
  readonly impossible?: true;
  /** The range runs backwards. */
  readonly backwards?: true;
  readonly weekday?: StatedWeekday;
}

export interface FigureMention extends MentionBase {
  readonly kind: FigureKind;
  readonly value: FigureValue;
  /** The figure is a range that runs backwards ("20 to 10 percent"). */
  readonly backwards?: true;
}

export type Mention = DateMention | FigureMention;

export const isDate = (mention: Mention): mention is DateMention => mention.kind.startsWith('date.');
