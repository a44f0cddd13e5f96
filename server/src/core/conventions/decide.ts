// The document decides what a line means. Every candidate label is counted under its profile; a profile is believed when its
// labels form a cast: they repeat, alternate, look like people, offices or numbered speakers, and sit in the text alike.
// One or more profiles win, and every line is then read under them. Nothing wins where the evidence is thin.
// A pure function of the lines: nothing is remembered between two calls.

import { BodyKind, type Candidate } from '../candidate';
import { skipBlanks } from '../chars';
import type { Convention } from '../convention';
import { bracketsOf, Casing, STRONG, Trait } from '../labels';
import { candidatesOf, flagsOf, LineFlag } from '../lineFacts';
import type { Text } from '../text';
import { LineKind } from '../transcript';
import { asLetter, Delimiter, underTime } from './form';
import { type Profile, profileNamed, profileOfForm } from './profile';
import { PROFILES } from './profiles';

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

interface Group {
  readonly profile: number;
  readonly hits: Hit[];
}

/** All candidates of one label under one profile. */
interface LabelCount {
  readonly candidate: Candidate;
  count: number;
  values: number;
  links: number;
  speeches: number;
  /** Candidates that start a paragraph. */
  starts: number;
}

interface Weighed {
  readonly profile: number;
  readonly hits: readonly Hit[];
  readonly tails: ReadonlySet<string>;
  readonly mass: number;
  readonly evidence: number;
  readonly labels: number;
}

/** Reads the convention of a document. `kinds` has Meta where no speech can be. */
export function decide(text: Text, kinds: Uint8Array, pinned: string | undefined): Reading {
  const { groups, events } = collect(text, kinds);
  const pin = pinned === undefined ? -1 : profileNamed(pinned);
  const document: Document = { text, kinds, nonBlank: countText(text, kinds) };
  if (pin >= 0) {
    const group = groups.get(pin) ?? { profile: pin, hits: [] };
    const weighed = weigh(document, group);
    const hits = weighed.hits.length ? weighed.hits : group.hits;
    return reading([{ ...weighed, hits }], events, true);
  }
  const standing = [...groups.values()]
    .map((group) => weigh(document, group))
    .filter((weighed) => believable(document, weighed))
    .sort((a, b) => b.mass - a.mass || a.profile - b.profile);
  const winners: Weighed[] = [];
  const taken = new Set<number>();
  for (const weighed of standing) {
    const from = winners[0] && PROFILES[weighed.profile]!.weight === 'faint' ? winners[0].hits[0]!.line : 0;
    const fresh = weighed.hits.filter((hit) => hit.line >= from && !taken.has(hit.line));
    if (winners.length > 0 && (!joins(weighed, fresh, winners[0]!) || fresh.length < weighed.hits.length / 2)) continue;
    for (const hit of fresh) taken.add(hit.line);
    winners.push({ ...weighed, hits: fresh });
    if (winners.length === 3) break;
  }
  if (winners.length > 0) {
    for (const group of groups.values()) {
      if (!PROFILES[group.profile]!.companion || winners.some((winner) => winner.profile === group.profile)) continue;
      const fresh = group.hits.filter((hit) => !taken.has(hit.line) && winners.some((winner) => belongs(hit, winner)));
      if (fresh.length) winners.push({ ...weigh(document, group), hits: fresh });
    }
  }
  return reading(winners, events, false);
}

// A companion's label: one of the cast, or titled and bracketed as the cast's labels are.
function belongs({ candidate }: Hit, winner: Weighed): boolean {
  if (winner.tails.has(candidate.facts.tail)) return true;
  const look = Trait.Honorific | Trait.Bracket;
  return (candidate.facts.traits & look) === look && winner.hits.some((hit) => (hit.candidate.facts.traits & look) === look);
}

interface Document {
  readonly text: Text;
  readonly kinds: Uint8Array;
  readonly nonBlank: number;
}

function collect(text: Text, kinds: Uint8Array): { groups: Map<number, Group>; events: Hit[] } {
  const groups = new Map<number, Group>();
  const events: Hit[] = [];
  const put = (profile: number, line: number, candidate: Candidate): void => {
    if (profile < 0) return;
    let group = groups.get(profile);
    if (!group) groups.set(profile, (group = { profile, hits: [] }));
    group.hits.push({ line, candidate, profile });
  };
  for (let line = 0; line < text.lines.length; line++) {
    const candidates = candidatesOf(text.lines[line]!);
    if (candidates.length === 0 || kinds[line] === LineKind.Meta) continue;
    for (const candidate of candidates) {
      const delimiter = candidate.form & 15;
      if (delimiter === Delimiter.Examiner || delimiter === Delimiter.Sworn) {
        events.push({ line, candidate, profile: -1 });
        continue;
      }
      if (delimiter === Delimiter.LineEnd && !candidate.time && !hasBodyBelow(text, line)) continue;
      const timeAbove =
        delimiter === Delimiter.LineEnd &&
        !candidate.time &&
        line > 0 &&
        (flagsOf(text.lines[line - 1]!) & (LineFlag.CueTime | LineFlag.TimeOnly)) !== 0;
      put(profileOfForm(timeAbove ? underTime(candidate.form) : candidate.form), line, candidate);
    }
  }
  // Where nothing is a Q, an A is a letter like another.
  const questions = groups.get(profileNamed('question-answer'));
  if (questions && !questions.hits.some((hit) => /^q$/i.test(hit.candidate.label))) {
    groups.delete(questions.profile);
    for (const { line, candidate } of questions.hits) put(profileOfForm(asLetter(candidate.form)), line, candidate);
    for (const group of groups.values()) group.hits.sort((a, b) => a.line - b.line);
  }
  return { groups, events };
}

function countText(text: Text, kinds: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < kinds.length; i++)
    if (kinds[i] !== LineKind.Meta && kinds[i] !== LineKind.Cue && (flagsOf(text.lines[i]!) & LineFlag.Blank) === 0) count++;
  return count;
}

// A label alone on its line has speech below it, not another label.
function hasBodyBelow(text: Text, line: number): boolean {
  let next = line + 1;
  if (next < text.lines.length && flagsOf(text.lines[next]!) & LineFlag.Blank) next++;
  if (next >= text.lines.length || flagsOf(text.lines[next]!) & LineFlag.Blank) return false;
  const below = candidatesOf(text.lines[next]!);
  return below.length === 0 || (below[0]!.form & 15) !== Delimiter.LineEnd || (flagsOf(text.lines[next]!) & LineFlag.Ended) !== 0;
}

function startsParagraph(text: Text, line: number): boolean {
  if (line === 0) return true;
  const before = flagsOf(text.lines[line - 1]!);
  if (before & (LineFlag.Blank | LineFlag.Bracketed | LineFlag.CueTime | LineFlag.TimeOnly | LineFlag.Number | LineFlag.Ended)) return true;
  return skipBlanks(text.lines[line]!.text, 0) > skipBlanks(text.lines[line - 1]!.text, 0);
}

const prevBlank = (text: Text, line: number): boolean =>
  line === 0 || (flagsOf(text.lines[line - 1]!) & (LineFlag.Blank | LineFlag.Bracketed | LineFlag.CueTime | LineFlag.TimeOnly)) !== 0;
const nextTight = (text: Text, line: number): boolean =>
  line + 1 < text.lines.length && (flagsOf(text.lines[line + 1]!) & LineFlag.Blank) === 0;

const PLAUSIBLE_LOWER = STRONG | Trait.Letter | Trait.Initials;

function plausible(candidate: Candidate, count: number): boolean {
  if ((candidate.form & 15) === Delimiter.Mark) return true;
  const { traits, words } = candidate.facts;
  if (traits & (Trait.Field | Trait.Sentence)) return false;
  if (!(traits & Trait.Lower) || traits & PLAUSIBLE_LOWER) return true;
  return words === 1 || (words <= 4 && (count >= 3 || (count === 2 && words > 2)));
}

/** How much a label says by itself that it names somebody who speaks. */
function strength(candidate: Candidate): number {
  const { traits, casing, words } = candidate.facts;
  if ((candidate.form & 15) === Delimiter.Mark) return 1.5;
  const timed = candidate.time ? 1.5 : 1;
  if (traits & (Trait.Collective | Trait.Unknown | Trait.Numbered)) return 2 * timed;
  if (traits & (Trait.Honorific | Trait.Role)) return traits & Trait.Name ? 3 : 2;
  if (traits & Trait.Letter) return /^q$/i.test(candidate.label) ? 1.2 : 0.7;
  if (words > 1) return (casing === Casing.Lower ? 0.3 : 1.5) * timed;
  if (traits & Trait.Initials) return timed;
  return (casing === Casing.Upper || casing === Casing.Uncased ? 1 : casing === Casing.Title ? 0.7 : 0.5) * timed;
}

function weigh(document: Document, group: Group): Weighed {
  const { text } = document;
  const labels = new Map<string, LabelCount>();
  const tails = new Map<string, number>();
  for (const { line, candidate } of group.hits) {
    let entry = labels.get(candidate.label);
    if (!entry) labels.set(candidate.label, (entry = { candidate, count: 0, values: 0, links: 0, speeches: 0, starts: 0 }));
    entry.count++;
    if (candidate.bodyKind === BodyKind.Value) entry.values++;
    else if (candidate.bodyKind === BodyKind.Link) entry.links++;
    else entry.speeches++;
    if (startsParagraph(text, line)) entry.starts++;
    tails.set(candidate.facts.tail, (tails.get(candidate.facts.tail) ?? 0) + 1);
  }
  const habits = habitsOf(document, group, labels, tails);
  const accepted = new Set<string>();
  const cast = new Set<string>();
  for (const [label, entry] of labels) {
    if (!accepts(PROFILES[group.profile]!, entry, tails.get(entry.candidate.facts.tail)!, habits)) continue;
    accepted.add(label);
    cast.add(entry.candidate.facts.tail);
  }
  for (const [label, { candidate }] of labels) if (!accepted.has(label) && introduces(candidate, accepted, cast)) accepted.add(label);
  const hits = group.hits.filter((hit) => accepted.has(hit.candidate.label) && habits.fits(hit, labels.get(hit.candidate.label)!.count));
  const counts = new Map<string, number>();
  for (const hit of hits) counts.set(hit.candidate.label, (counts.get(hit.candidate.label) ?? 0) + 1);
  let mass = 0;
  let evidence = 0;
  for (const [label, count] of counts) {
    const each = strength(labels.get(label)!.candidate);
    mass += each * count;
    evidence += each * (count === 1 ? 0.6 : 1 + 0.5 * Math.min(count - 1, 6));
  }
  const { weight } = PROFILES[group.profile]!;
  return {
    profile: group.profile,
    hits,
    tails: cast,
    mass: mass * (weight === 'sure' ? 1.5 : weight === 'clear' ? 1 : 0.6),
    evidence,
    labels: counts.size,
  };
}

/** How the labels of a profile usually sit in this document. */
interface Habits {
  /** Share of each Casing. */
  readonly casings: readonly number[];
  readonly valueShare: number;
  /** Nearly every label starts a paragraph. */
  readonly starts: boolean;
  /** The most words that a repeated label has. */
  readonly words: number;
  /** The speech nearly always starts on the label's line. */
  readonly inline: boolean;
  readonly fits: (hit: Hit, count: number) => boolean;
}

function habitsOf({ text }: Document, group: Group, labels: ReadonlyMap<string, LabelCount>, tails: ReadonlyMap<string, number>): Habits {
  const { below, weight } = PROFILES[group.profile]!;
  const known = group.hits.filter(({ candidate }) => plausible(candidate, labels.get(candidate.label)!.count));
  const often = known.filter(({ candidate }) => labels.get(candidate.label)!.count >= 3);
  const twice = known.filter(({ candidate }) => tails.get(candidate.facts.tail)! >= 2 || candidate.facts.traits & STRONG);
  const model = often.length >= 6 && often.length >= 0.4 * twice.length ? often : twice;
  const casings = [0, 0, 0, 0, 0];
  for (const { candidate } of twice) casings[candidate.facts.casing]!++;
  const indents = new Map<number, number>();
  let values = 0;
  let blanks = 0;
  let tight = 0;
  let starts = 0;
  let inline = 0;
  let words = 0;
  for (const { line, candidate } of model) {
    indents.set(candidate.indent, (indents.get(candidate.indent) ?? 0) + 1);
    if (candidate.bodyKind === BodyKind.Value) values++;
    if (candidate.bodyKind !== BodyKind.None) inline++;
    if (prevBlank(text, line)) blanks++;
    if (nextTight(text, line)) tight++;
    if (startsParagraph(text, line)) starts++;
    words = Math.max(words, candidate.facts.words);
  }
  const total = model.length;
  const usual = [...indents].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [0, 0];
  const tolerance = total < 6 ? Infinity : usual[1] >= 0.85 * total ? 1 : near(indents, usual[0]) >= 0.75 * total ? 3 : Infinity;
  const mostlyBlank = total > 0 && blanks >= 0.9 * total;
  const mostlyTight = below === true && total > 0 && tight >= 0.9 * total;
  const mostlyStarts = total >= 6 && starts >= 0.95 * total;
  return {
    casings: casings.map((n) => (twice.length ? n / twice.length : 0)),
    valueShare: total ? values / total : 0,
    starts: mostlyStarts,
    words,
    inline: total > 0 && inline >= 0.95 * total,
    fits: ({ line, candidate }, count) => {
      const known = count >= 2 && (candidate.facts.traits & STRONG) !== 0;
      if (Math.abs(candidate.indent - usual[0]) > (known ? tolerance + 6 : tolerance)) return false;
      if (mostlyTight && !nextTight(text, line)) return false;
      if (mostlyBlank && (weight === 'faint' ? below === true || count < 3 : count < 2) && !prevBlank(text, line)) return false;
      return count >= 3 || !mostlyStarts || startsParagraph(text, line);
    },
  };
}

function near(indents: ReadonlyMap<number, number>, at: number): number {
  let sum = 0;
  for (const [indent, count] of indents) if (Math.abs(indent - at) <= 3) sum += count;
  return sum;
}

function accepts(profile: Profile, entry: LabelCount, tailCount: number, habits: Habits): boolean {
  const { candidate, count } = entry;
  const { traits, casing, words } = candidate.facts;
  if (profile.weight === 'sure') return true;
  if (!plausible(candidate, count)) return false;
  if (entry.links === count) return false;
  if (entry.values === count && habits.valueShare < 0.3 && count <= 12 && !(traits & (Trait.Numbered | Trait.Letter))) return false;
  const share = habits.casings[casing]!;
  if (count >= 3 || tailCount >= 3) return share >= 0.02 || (traits & STRONG) !== 0;
  if (
    profile.weight === 'faint' &&
    count === 1 &&
    !(traits & Trait.TitleFirst) &&
    (words > habits.words + 1 || (traits & Trait.Comma && !(traits & STRONG)))
  )
    return false;
  if (habits.inline && candidate.bodyKind === BodyKind.None && !(traits & STRONG)) return false;
  if (traits & STRONG) return true;
  if (count >= 2 || tailCount >= 2) return share >= 0.02;
  if (words > 1 && /\d$/.test(candidate.label)) return false;
  return share >= (words > 1 || traits & Trait.Bracket ? 0.02 : 0.05) && (!habits.starts || entry.starts === count);
}

// A label that states another's short form, or whose short form is another: `Ines Kolar (IK)` or `Ines Kolar` beside `IK`, `ANNA, a neighbour` beside `ANNA`.
function introduces({ label, facts }: Candidate, accepted: ReadonlySet<string>, cast: ReadonlySet<string>): boolean {
  if (facts.traits & (Trait.Field | Trait.Sentence)) return false;
  if (facts.traits & (Trait.Bracket | Trait.Comma) && (cast.has(facts.tail) || bracketsOf(label).some((inside) => accepted.has(inside))))
    return true;
  return facts.words > 1 && facts.words < 5 && !(facts.traits & Trait.Lower) && accepted.has(capitalsOf(label));
}

const capitalsOf = (label: string): string =>
  label
    .split(' ')
    .map((word) => word[0]!.toUpperCase())
    .join('');

const LEAST = { sure: 1, clear: 2, faint: 3.5 } as const;

/** Whether a profile stands by itself in this document. */
function believable(document: Document, { profile, hits, tails, evidence }: Weighed): boolean {
  const entry: Profile = PROFILES[profile]!;
  if (hits.length < 2 || entry.companion) return false;
  const counts = new Map<string, number>();
  let strong = 0;
  let changes = 0;
  let previous = '';
  for (const { candidate } of hits) {
    const { tail, traits, words } = candidate.facts;
    counts.set(tail, (counts.get(tail) ?? 0) + 1);
    if (traits & STRONG && (traits & (Trait.Name | Trait.Numbered | Trait.Collective | Trait.Unknown) || words > 1)) strong++;
    if (tail !== previous) changes++;
    previous = tail;
  }
  let repeats = 0;
  let repeated = 0;
  for (const n of counts.values()) {
    if (n < 2) continue;
    repeats += n;
    repeated++;
  }
  const { length } = hits;
  if (entry.delimiter.includes(Delimiter.LineEnd) && bodies(document.text, hits) < 0.5 * length) return false;
  if (isList(hits)) return false;
  if (entry.delimiter[0] === Delimiter.Mark)
    return length >= 3 && hits.filter((hit, i) => hits[i + 1]?.line === hit.line + 1).length < 0.7 * length;
  const density = length / Math.max(1, document.nonBlank);
  const share = (kind: BodyKind): number => hits.filter((hit) => hit.candidate.bodyKind === kind).length / length;
  const alternates = tails.size > 1 && changes >= 0.8 * length;
  // Titles and offices make a faint convention as clear as another.
  const weight = entry.weight === 'faint' && strong >= 0.3 * length && length >= 3 ? 'clear' : entry.weight;
  if (evidence * (alternates ? 1.3 : 1) < LEAST[weight]) return false;
  if (weight !== 'sure' && (share(BodyKind.Value) >= 0.5 || (length < 4 && share(BodyKind.LowerCase) === 1))) return false;
  switch (weight) {
    case 'sure':
      return true;
    case 'clear':
      if (repeated === 0 && strong < 2) return false;
      if (tails.size < 2 && strong === 0 && length < (hits[0]!.candidate.facts.traits & Trait.Letter ? 3 : 4)) return false;
      return density >= 0.01 || strong >= 2;
    case 'faint':
      return length >= 4 && tails.size >= 2 && repeats >= 0.5 * length && repeated >= 2 && changes >= 0.3 * length && density >= 0.04;
  }
}

// How many labels that stand alone have something below them that is no label.
function bodies({ lines }: Text, hits: readonly Hit[]): number {
  let count = 0;
  hits.forEach(({ line, candidate }, i) => {
    if (candidate.bodyKind !== BodyKind.None) count++;
    else {
      let next = line + 1;
      while (next < lines.length && next < line + 3 && flagsOf(lines[next]!) & LineFlag.Blank) next++;
      if (
        next < lines.length &&
        !(flagsOf(lines[next]!) & LineFlag.Blank) &&
        hits[i + 1]?.line !== next &&
        !candidatesOf(lines[next]!)[0]?.time
      )
        count++;
    }
  });
  return count;
}

// A. B. C. A. B. C.: the choices of a list, not people.
function isList(hits: readonly Hit[]): boolean {
  let previous = 0;
  let steps = 0;
  for (const { candidate } of hits) {
    if (!(candidate.facts.traits & Trait.Letter)) return false;
    const letter = candidate.label.charCodeAt(0);
    if (letter === previous + 1) steps++;
    else if (letter !== hits[0]!.candidate.label.charCodeAt(0)) return false;
    previous = letter;
  }
  return steps >= 2 && new Set(hits.map((hit) => hit.candidate.label)).size > 2;
}

/** Whether a profile that stands by itself is read beside the first winner. */
function joins(weighed: Weighed, fresh: readonly Hit[], first: Weighed): boolean {
  if (PROFILES[weighed.profile]!.weight === 'faint') return fresh.length >= 0.3 * first.hits.length;
  const shared = fresh.filter((hit) => first.tails.has(hit.candidate.facts.tail)).length;
  return shared >= 0.5 * fresh.length || fresh.length >= 0.04 * first.hits.length;
}

function reading(winners: readonly Weighed[], events: readonly Hit[], pinned: boolean): Reading {
  const turns = winners.length === 1 ? winners[0]!.hits : winners.flatMap((winner) => winner.hits).sort((a, b) => a.line - b.line);
  const once: Hit[] = [];
  for (const hit of turns) if (once.at(-1)?.line !== hit.line) once.push(hit);
  const profiles = winners.map((winner) => PROFILES[winner.profile]!.name);
  const name = profiles.length ? profiles.slice(0, 2).join('+') : 'none';
  return { convention: { name, profiles, pinned, evidence: evidenceOf(winners, once.length) }, turns: once, events };
}

function evidenceOf(winners: readonly Weighed[], turns: number): string {
  if (winners.length === 0) return 'No way of writing labels repeats often enough to be one.';
  const speakers = new Set(winners.flatMap((winner) => [...winner.tails])).size;
  const what = winners.map((winner) => PROFILES[winner.profile]!.what.replace(/\.$/, '')).join('; ');
  return `${what}: ${turns} labels of about ${speakers} speakers.`;
}
