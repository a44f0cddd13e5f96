// Values of dates: a point and a range in EDTF, what was stated of them, what the session's date suggests.

import type { DateKind, DateMention, StatedWeekday } from '../../mention';
import type { Span } from '../../span';
import { civil, dateText, dayNumber, isPossible, weekdayOf, yearText } from '../calendar';
import { role } from '../lexicon';
import { endOf, type Found, has, isWord, lexeme, type Scan, startOf } from '../scan';
import type { Writable } from '../tokens';
import type { Point } from './point';

export type DateFacts = Partial<Omit<DateMention, 'kind' | 'start' | 'end'>>;

/** A found date from token `first` to before `next`, with the words around that make it open or early. */
export function found(s: Scan, kind: DateKind, first: number, next: number, value: string | null, facts: DateFacts = {}): Found {
  const said = facts.value ?? value;
  const around = said === null ? null : openness(s, first, said);
  const early = earlyBefore(s, first);
  const mention: Writable<DateMention> = { kind, start: startOf(s, first), end: endOf(s, next - 1), value };
  if (early) mention.approx = early;
  if (around) mention.open = around;
  return { mention: Object.assign(mention, facts), next };
}

/** "since 2014" is 2014/.., "before March" ../XXXX-03. */
function openness(s: Scan, first: number, value: string): string | null {
  if (value.includes('/')) return null;
  const before = has(s, first - 1, role.the | role.early) ? first - 2 : first - 1;
  if (!isWord(s, before)) return null;
  const roles = lexeme(s, before).roles;
  if (roles & role.since && !(roles & role.from)) return `${value}/..`;
  return roles & role.until ? `../${value}` : null;
}

function earlyBefore(s: Scan, first: number): Span | null {
  let at = first - 1;
  if (!isWord(s, at) && s.start[at] !== undefined && isWord(s, at - 1) && s.end[at - 1] === s.start[at] && s.end[at] === s.start[first])
    at--;
  return isWord(s, at) && has(s, at, role.early) ? { start: startOf(s, at), end: endOf(s, at) } : null;
}

export const pointKind = (p: Point): DateKind =>
  p.day === 0
    ? p.year === null
      ? 'date.month'
      : 'date.month-year'
    : p.year !== null
      ? 'date.full'
      : p.dayFirst
        ? 'date.day-month'
        : 'date.month-day';

/** The facts of one point: value, other readings, whether there is such a day, its weekday. */
export function pointFacts(s: Scan, p: Point, weekday = 0): DateFacts & { readonly value: string } {
  const impossible = p.month > 12 || p.month < 1 || (p.day > 0 && !isPossible(p.year, p.month, p.day));
  const stated = dateText(p.year, p.month, p.day);
  // Without a year the one that lies nearest to the session's day is meant.
  const implied = p.year === null && s.today !== null && !impossible ? nearestYear(s.today, p.month, p.day) : null;
  return {
    value: implied === null ? stated : dateText(implied, p.month, p.day),
    ...(implied !== null && { stated }),
    ...(p.other && { ambiguous: [dateText(p.year, p.other[0], p.other[1])] }),
    ...(impossible && { impossible: true as const }),
    ...(weekday > 0 && { weekday: statedWeekday(weekday, p.day > 0 && !impossible ? p : null, implied) }),
  };
}

/** The year in which a month and day lie nearest to the session's day. */
export function nearestYear(today: number, month: number, day: number): number {
  const year = civil(today).year;
  let best = year;
  for (const candidate of [year - 1, year + 1]) {
    if (Math.abs(dayNumber(candidate, month, day || 15) - today) < Math.abs(dayNumber(best, month, day || 15) - today)) best = candidate;
  }
  return best;
}

function statedWeekday(stated: number, p: Point | null, implied: number | null): StatedWeekday {
  const year = p?.year ?? implied;
  if (!p || year === null || !isPossible(year, p.month, p.day)) return { stated, contradicts: false };
  const actual = weekdayOf(dayNumber(year, p.month, p.day));
  return { stated, actual, contradicts: actual !== stated };
}

/** The decade of a year in EDTF: 199X. */
export const decadeText = (year: number) => `${yearText(year).slice(0, 3)}X`;
