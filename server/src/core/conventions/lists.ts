// What comes back as labels do and is nobody who speaks: the choices of a list, the fields of records, the entries of a glossary.
// `Weather: fine.` `Birds: 14 species.` day after day: the same fields in the same order, and never one twice in a day.

import { CharKind, isDigit, kindOf, trimEnd } from '../chars';
import type { TimeMark } from '../cues/clock';
import { BodyKind, type Candidate } from '../labels/candidate';
import { Casing, STRONG, Trait } from '../labels/labels';
import { candidatesOf, LineFlag } from '../labels/lineFacts';
import type { Collected } from './collect';
import { Delimiter } from './form';
import type { Profile } from './profile';
import type { Hit } from './reading';

/** A. B. C. A. B. C.: the choices of a list, not people; Q1. Q2. Q3.: its items. */
export function isList(hits: readonly Hit[]): boolean {
  if (isCount(hits)) return true;
  const first = hits[0]!.candidate.label.charCodeAt(0);
  let previous = 0;
  let steps = 0;
  for (const { candidate } of hits) {
    if (!(candidate.facts.traits & Trait.Letter)) return false;
    const letter = candidate.label.charCodeAt(0);
    if (letter === previous + 1) steps++;
    else if (letter !== first) return false;
    previous = letter;
  }
  return steps >= 2 && new Set(hits.map((hit) => hit.candidate.label[0])).size > 2;
}

/** Symptom, cause, remedy; symptom, cause, remedy: the fields of records. People do not take turns in a ring without ever ending a sentence. */
export function isCycle(hits: readonly Hit[], flags: Uint8Array): boolean {
  const labels = hits.map(({ candidate }) => candidate.label);
  const length = new Set(labels).size;
  if (length < 3 || labels.length < 2 * length) return false;
  return hits.every(
    ({ line, candidate }, i) =>
      !candidate.time &&
      !(candidate.facts.traits & (STRONG | Trait.Letter)) &&
      !(flags[line]! & LineFlag.Ended) &&
      (i < length || labels[i] === labels[i - length]),
  );
}

function isCount(hits: readonly Hit[]): boolean {
  const letter = hits[0]!.candidate.label[0];
  let last = -1;
  for (const { candidate } of hits) {
    const [, first, digits] = /^(\p{L})\.? ?(\d+)$/u.exec(candidate.label) ?? [];
    if (first !== letter || Number(digits) <= last) return false;
    last = Number(digits);
  }
  return hits.length > 2;
}

/** Whether names with a colon are the fields of a form, of records, of a list of tasks, or the entries of a glossary. */
export function isForm(document: Collected, profile: Profile, group: readonly Hit[], hits: readonly Hit[]): boolean {
  if (profile.weight === 'sure' || profile.delimiter[0] !== Delimiter.Colon || hits.length < 4) return false;
  const persons = hits.filter(({ candidate }) => isPerson(candidate)).length;
  if (isSorted(hits, persons > 0 ? 8 : 5)) return true;
  if (persons >= 0.3 * hits.length) return false;
  const members = new Set(hits);
  const lines = group.filter((hit) => members.has(hit) || isField(hit));
  return isAmongFields(lines, hits) || isRecord(document, lines) || isTerse(document, hits) || isAssigned(document, hits);
}

// `Anna: to book the hall.` `Ben: to call the boatyard.`: what everybody is to do, one line like the other.
function isAssigned({ text }: Collected, hits: readonly Hit[]): boolean {
  const openers = new Map<string, number>();
  for (const { line, candidate } of hits) {
    if (candidate.time || candidate.bodyKind !== BodyKind.LowerCase) continue;
    const opener = text.lines[line]!.text.slice(candidate.body, candidate.body + 20).split(' ')[0]!;
    openers.set(opener, (openers.get(opener) ?? 0) + 1);
  }
  return Math.max(0, ...openers.values()) >= 0.6 * hits.length;
}

// Labels that no field has: `Speaker 1`, `Mr. Ong`, `I`, `CDR`, `Ines Kolar (Blue)`.
const isPerson = ({ facts: { traits, casing, words } }: Candidate): boolean =>
  (traits & (STRONG | Trait.Letter | Trait.Initials | Trait.Bracket)) !== 0 &&
  !(traits & Trait.Role && words === 1 && casing !== Casing.Upper);

// Boat, deposit, hirer, lake, owner: in the order of the alphabet.
function isSorted(hits: readonly Hit[], least: number): boolean {
  const labels = hits.map(({ candidate }) => candidate.label);
  return new Set(labels).size >= least && labels.every((label, i) => i === 0 || labels[i - 1]!.localeCompare(label) <= 0);
}

// `Wind: SW 6`, `Sea: rough` between the lines of every `Ferry: running`.
function isAmongFields(lines: readonly Hit[], hits: readonly Hit[]): boolean {
  const [first, last] = [hits[0]!.line, hits.at(-1)!.line];
  return lines.filter((hit) => hit.line > first && hit.line < last && isField(hit)).length >= hits.length;
}
const isField = ({ candidate: { facts } }: Hit): boolean => (facts.traits & (Trait.Field | Trait.Role)) === Trait.Field;

// Blocks of lines with the same labels in the same order, none of them twice in a block.
function isRecord({ flags }: Collected, hits: readonly Hit[]): boolean {
  const openers = new Map<string, number>();
  const order = new Set<string>();
  let block: string[] = [];
  let blocks = 0;
  for (let i = 0; i < hits.length; i++) {
    const { line, candidate } = hits[i]!;
    const { label } = candidate;
    if (candidate.time) return false;
    if (i === 0 || hasBlank(flags, hits[i - 1]!.line, line)) {
      block = [];
      blocks++;
      openers.set(label, (openers.get(label) ?? 0) + 1);
    }
    if (block.length === FIELDS_AT_MOST || block.includes(label)) return false;
    for (const above of block) {
      if (order.has(`${label}\n${above}`)) return false;
      order.add(`${above}\n${label}`);
    }
    block.push(label);
  }
  return blocks >= 3 && hits.length >= 2.5 * blocks && Math.max(...openers.values()) >= 0.7 * blocks;
}
const FIELDS_AT_MOST = 12;

function hasBlank(flags: Uint8Array, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (flags[i]! & LineFlag.Blank) return true;
  return false;
}

// `Anna: tables from the hall`: a line each that no sentence ends, and hardly anybody comes a third time.
function isTerse({ text, flags }: Collected, hits: readonly Hit[]): boolean {
  const counts = new Map<string, number>();
  let terse = 0;
  for (let i = 0; i < hits.length; i++) {
    const { line, candidate } = hits[i]!;
    counts.set(candidate.label, (counts.get(candidate.label) ?? 0) + 1);
    if (candidate.time && !isBareClock(text.lines[line]!.text, candidate.time)) return false;
    const alone = line + 1 >= flags.length || (flags[line + 1]! & LineFlag.Blank) !== 0 || candidatesOf(text.lines[line + 1]!).length > 0;
    if (alone && candidate.bodyKind !== BodyKind.None && endsInWord(text.lines[line]!.text)) terse++;
  }
  let often = 0;
  for (const count of counts.values()) if (count > 2) often += count;
  return terse >= 0.6 * hits.length && often < 0.4 * hits.length;
}

// Some scripts end no sentence with a mark: only a letter with case, or a digit, says that none ended.
function endsInWord(text: string): boolean {
  const kind = kindOf(text.charCodeAt(trimEnd(text, 0, text.length) - 1));
  return kind === CharKind.Lower || kind === CharKind.Upper || kind === CharKind.Digit;
}

// `13:30 `: a clock, not the time of a recording.
const isBareClock = (text: string, { start, end }: TimeMark): boolean => end - start <= 5 && isDigit(text.charCodeAt(start));
