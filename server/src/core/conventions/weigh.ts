// Which labels of a profile are believed in this document, and how much they say together. A label that comes often needs less
// than one that comes once; one that comes once must look and sit as the others do.

import { BodyKind, type Candidate } from '../labels/candidate';
import { bracketsOf, Casing, STRONG, stripBrackets, Trait, wordCasing } from '../labels/labels';
import { HONORIFICS, isRole } from '../labels/labelWords';
import { candidatesOf, LineFlag } from '../labels/lineFacts';
import type { Text } from '../text';
import { type Collected, type Group, isAfterBlank, isTight, type LabelCount, startsParagraph, startsTimed } from './collect';
import { Delimiter, Lead } from './form';
import type { Profile } from './profile';
import { PROFILES } from './profiles';
import type { Hit } from './reading';

export interface Weighed {
  readonly profile: number;
  /** The believed labels in document order, at most one a line. */
  readonly hits: readonly Hit[];
  /** What the labels are compared by: see LabelFacts.tail. */
  readonly tails: ReadonlySet<string>;
  /** How much of the document is read under the profile. */
  readonly mass: number;
  /** How much speaks for the profile: many lines of one label count little more than a few. */
  readonly evidence: number;
}

export function weigh(document: Collected, group: Group): Weighed {
  const profile = PROFILES[group.profile]!;
  const tails = new Map<string, number>();
  for (const { candidate, count } of group.labels.values()) tails.set(candidate.facts.tail, (tails.get(candidate.facts.tail) ?? 0) + count);
  const habits = habitsOf(group, profile, tails);
  const accepted = new Set<LabelCount>();
  const names = new Set<string>();
  const cast = new Set<string>();
  for (const [label, entry] of group.labels) {
    if (!accepts(profile, entry, tails.get(entry.candidate.facts.tail)!, habits)) continue;
    accepted.add(entry);
    names.add(label);
    cast.add(entry.candidate.facts.tail);
  }
  for (const entry of group.labels.values()) if (!accepted.has(entry) && introduces(entry.candidate, names, cast)) accepted.add(entry);
  for (const entry of asking(document, group, accepted, habits)) accepted.add(entry);
  const most = [...accepted].reduce((max, entry) => Math.max(max, entry.count), 0);
  const namesakes = [...group.labels.values()].filter((entry) => !accepted.has(entry) && isSurname(entry, most, habits));
  const known = [...accepted].filter((entry) => entry.count > 1).length;
  // Wind, sea and visibility are no people, however often they come.
  if (namesakes.length <= known) for (const entry of namesakes) accepted.add(entry);
  const hits: Hit[] = [];
  let last = -1;
  const counts = new Map<LabelCount, number>();
  for (let i = 0; i < group.hits.length; i++) {
    const hit = group.hits[i]!;
    const entry = group.counts[i]!;
    if (i === 0 && (isColumnHead(document, hit) || isHeadline(document, hit))) continue;
    if (!accepted.has(entry) || hit.line === last || !fits(document, profile, habits, hit, entry.count)) continue;
    hits.push(hit);
    last = hit.line;
    counts.set(entry, (counts.get(entry) ?? 0) + 1);
  }
  let mass = 0;
  let evidence = 0;
  for (const [{ candidate }, count] of counts) {
    const each = strength(candidate);
    mass += each * count;
    evidence += each * (count === 1 ? 0.6 : 1 + 0.5 * Math.min(count - 1, 6));
  }
  return { profile: group.profile, hits, tails: cast, mass: mass * MASS[profile.weight], evidence };
}

// `speaker<TAB>text`, `PERSON SPEAKING   TEXT`: the first line of a table.
function isColumnHead({ text }: Collected, { line, candidate }: Hit): boolean {
  if ((candidate.form & 15) !== Delimiter.Gap || !COLUMN.test(candidate.label)) return false;
  const [body, more] = text.lines[line]!.text.slice(candidate.body)
    .trim()
    .split(/[ \t]+/);
  return body !== undefined && more === undefined && /^\p{L}+$/u.test(body);
}

// `Ines Kolar: “The map is a lie”`: the title of the interview.
function isHeadline({ text }: Collected, { line, candidate }: Hit): boolean {
  const { text: headline } = text.lines[line]!;
  return (
    (candidate.form & 15) === Delimiter.Colon &&
    !candidate.time &&
    /^["“„«»‘‚'][^"“”„«»]+["”“»«’']$/u.test(headline.slice(candidate.body, candidate.body + 200).trim()) &&
    line < HEAD_LINES
  );
}
const COLUMN = /^(?:speaker|name|person|person speaking|participant|source|who|sprecher|person|locuteur|hablante|говорящий)$/i;

const MASS = { sure: 1.5, clear: 1, faint: 0.6 } as const;

/** How much a label says by itself that it names somebody who speaks. */
function strength({ form, label, time, facts: { traits, casing, words } }: Candidate): number {
  if ((form & 15) === Delimiter.Mark) return 1.5;
  const timed = time ? 1.5 : 1;
  if (traits & (Trait.Collective | Trait.Unknown | Trait.Numbered)) return 2 * timed;
  if (traits & (Trait.Honorific | Trait.Role)) return traits & Trait.Name ? 3 : 2;
  if (traits & Trait.Letter) return /^q$/i.test(label) ? 1.2 : 0.7;
  if (words > 1) return (casing === Casing.Lower ? 0.4 : 1.5) * timed;
  if (traits & Trait.Initials) return timed;
  return (casing === Casing.Upper || casing === Casing.Uncased ? 1 : casing === Casing.Title ? 0.7 : 0.5) * timed;
}

/** How the labels of a profile usually look and sit in this document. */
interface Habits {
  /** Share of each Casing. */
  readonly casings: readonly number[];
  /** Share of bodies that look like the value of a field. */
  readonly values: number;
  /** The most words that a repeated label has. */
  readonly words: number;
  /** Most labels hold a comma: `Kolar, Ines`. */
  readonly commas: boolean;
  /** Nearly every label starts a paragraph, has a blank line above, text right below, its speech on its own line. */
  readonly starts: boolean;
  readonly afterBlank: boolean;
  readonly tight: boolean;
  readonly inline: boolean;
  /** Most labels that come back have no bullet, hardly one has a number. */
  readonly bare: boolean;
  readonly unnumbered: boolean;
  /** Nearly every label has its speech on the line below. */
  readonly below: boolean;
  /** Speech nearly always starts with a capital. */
  readonly capital: boolean;
  /** Nearly every label has a time. */
  readonly timed: boolean;
  /** The usual indentation, and how far a label may stand from it. */
  readonly indent: number;
  readonly tolerance: number;
}

function habitsOf({ hits, counts, labels }: Group, profile: Profile, tails: ReadonlyMap<string, number>): Habits {
  const known = [...labels.values()].filter((entry) => plausible(entry.candidate, entry.count));
  const twice = known.filter(({ candidate: { facts } }) => tails.get(facts.tail)! >= 2 || facts.traits & STRONG);
  const often = known.filter((entry) => entry.count >= 3);
  const model = sum(often, 'count') >= Math.max(6, 0.4 * sum(twice, 'count')) ? often : twice;
  const casings = [0, 0, 0, 0, 0];
  let commas = 0;
  for (const { candidate, count } of twice) {
    casings[candidate.facts.casing]! += count;
    if (candidate.facts.traits & Trait.Comma) commas += count;
  }
  const all = sum(twice, 'count');
  const total = sum(model, 'count');
  const nearly = (what: 'timed' | 'starts' | 'afterBlank' | 'tight' | 'inline', share: number): boolean =>
    total > 0 && sum(model, what) >= share * total;
  const members = new Set(model);
  let [bullets, numbers] = [0, 0];
  const indents = new Map<number, number>();
  for (let i = 0; i < hits.length; i++) {
    const { indent } = hits[i]!.candidate;
    if (members.has(counts[i]!) && isBulleted(hits[i]!.candidate)) bullets++;
    if (members.has(counts[i]!) && isNumbered(hits[i]!.candidate.form)) numbers++;
    if (members.has(counts[i]!)) indents.set(indent, (indents.get(indent) ?? 0) + 1);
  }
  const [indent, usual] = [...indents].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [0, 0];
  return {
    casings: casings.map((n) => (all ? n / all : 0)),
    values: total ? sum(model, 'values') / total : 0,
    words: model.reduce((most, { candidate }) => Math.max(most, candidate.facts.words), 0),
    commas: commas >= 0.7 * all && all > 0,
    starts: total >= 6 && nearly('starts', 0.95),
    afterBlank: nearly('afterBlank', 0.9),
    tight: profile.below === true && nearly('tight', 0.9),
    inline: nearly('inline', 0.95),
    timed: total >= 6 && nearly('timed', 0.75),
    bare: total >= 6 && bullets <= 0.3 * total,
    unnumbered: total >= 6 && numbers <= 0.1 * total,
    below: total >= 6 && sum(model, 'inline') <= 0.05 * total,
    capital: total > 0 && sum(model, 'lowerCase') <= 0.1 * total,
    indent,
    tolerance: total < 6 ? Infinity : usual >= 0.85 * total ? 1 : near(indents, indent) >= 0.75 * total ? 3 : Infinity,
  };
}

type Counter = 'timed' | 'count' | 'values' | 'lowerCase' | 'starts' | 'afterBlank' | 'tight' | 'inline';
const sum = (entries: readonly LabelCount[], what: Counter): number => entries.reduce((total, entry) => total + entry[what], 0);

function near(indents: ReadonlyMap<number, number>, at: number): number {
  let total = 0;
  for (const [indent, count] of indents) if (Math.abs(indent - at) <= 3) total += count;
  return total;
}

function fits({ text, flags }: Collected, profile: Profile, habits: Habits, { line, candidate }: Hit, count: number): boolean {
  if (inHead(text, flags, line, candidate) || isLegend(text, line, candidate)) return false;
  const known = count >= 2 && (candidate.facts.traits & STRONG) !== 0;
  const nested = isBulleted(candidate);
  const strong = (candidate.facts.traits & STRONG) !== 0;
  if (nested && habits.bare && (profile.below || !strong)) return false;
  if (habits.unnumbered && !strong && !(candidate.facts.traits & Trait.Bracket) && count < 2 && isNumbered(candidate.form)) return false;
  const column = Math.min(
    Math.abs(candidate.indent - habits.indent),
    isNumbered(candidate.form) ? Math.abs(candidate.start - habits.indent) : Infinity,
  );
  if (!nested && column > (known ? habits.tolerance + 6 : habits.tolerance)) return false;
  if (habits.tight && !candidate.time && !isTight(flags, line)) return false;
  // A name at the start of a line that goes on what was written at a time.
  if (habits.timed && !candidate.time && !isAfterBlank(flags, line)) return false;
  const doubtful = profile.weight === 'faint' ? profile.below === true || count < 3 : count < 2;
  if (habits.afterBlank && doubtful && !isAfterBlank(flags, line)) return false;
  return count >= 3 || !habits.starts || startsTimed(candidate) || startsParagraph(text, flags, line);
}

const isNumbered = (form: number): boolean => ((form >> 7) & 7) === Lead.Number;
const isBulleted = ({ form }: Candidate): boolean => ((form >> 7) & 7) === Lead.Bullet;

// `I: Interviewer`, `I: Interviewer, B: Befragte`: what the letters stand for.
function isLegend({ lines }: Text, line: number, { form, body, facts }: Candidate): boolean {
  if ((form & 15) !== Delimiter.Colon || (facts.traits & (Trait.Letter | Trait.Initials | Trait.Numbered)) === 0) return false;
  const [first = '', ...rest] = lines[line]!.text.slice(body, body + 80)
    .trim()
    .split(/[,;] /);
  const stands = first.split(' ').length < 4 && !/[.?!]$/.test(first) && isRole(first.toLowerCase());
  return stands && rest.every((part) => /^\p{Lu}{1,3}\d?: /u.test(part));
}

// `Interviewer: Ana Ruiz` above `Date: 4 May`: who takes part, said among the fields of the head.
function inHead({ lines }: Text, flags: Uint8Array, line: number, { form, bodyKind, facts }: Candidate): boolean {
  if ((form & 15) !== Delimiter.Colon || flags[line]! & LineFlag.Ended) return false;
  if (bodyKind !== BodyKind.Value && (bodyKind === BodyKind.None || facts.casing !== Casing.Uncased)) return false;
  for (const step of [-1, 1])
    for (let i = line + step; i >= 0 && i < lines.length && Math.abs(i - line) <= HEAD_LINES; i += step) {
      const [other] = candidatesOf(lines[i]!);
      if (!other || (other.form & 15) !== Delimiter.Colon || flags[i]! & LineFlag.Ended) break;
      if (other.facts.traits & Trait.Field && !(other.facts.traits & Trait.Role)) return true;
    }
  return false;
}
const HEAD_LINES = 6;

// `14.08 Ines Kolar vihr: …`: a party, shortened.
const PARTY = /^(?:\p{Lu}[\p{L}\p{M}’'-]+ ){2,4}\p{Ll}{1,5}(?: \(|$)/u;

function plausible({ form, label, time, facts: { traits, words } }: Candidate, count: number): boolean {
  if ((form & 15) === Delimiter.Mark) return true;
  // Who hosts is a role and, in a file of settings, a field.
  if (traits & Trait.Sentence || (traits & Trait.Field && (count < 3 || !(traits & Trait.Role)))) return false;
  // `Part 2` alone on a line is a heading.
  if ((form & 15) === Delimiter.LineEnd && !time && traits & Trait.Digit && !(traits & Trait.Numbered)) return false;
  if (!(traits & Trait.Lower) || traits & (STRONG | Trait.Letter | Trait.Initials)) return true;
  if ((time || isNumbered(form)) && words > 2 && words < 6 && PARTY.test(label)) return true;
  return words === 1 || (words <= 4 && (count >= 3 || (count === 2 && words > 2)));
}

function accepts(profile: Profile, entry: LabelCount, tailCount: number, habits: Habits): boolean {
  const { candidate, count } = entry;
  const { traits, casing, words } = candidate.facts;
  if (profile.weight === 'sure') return true;
  if (!plausible(candidate, count)) return false;
  if (entry.links === count || (count <= 2 && entry.amongFields === count)) return false;
  if (
    entry.values === count &&
    habits.values < 0.3 &&
    count <= 12 &&
    !(traits & (Trait.Numbered | Trait.Letter)) &&
    !isTitledCapitals(candidate)
  )
    return false;
  if (habits.timed && entry.timed === 0 && !(traits & STRONG)) return false;
  const share = habits.casings[casing]!;
  if (count === 1 && (tailCount === 1 || beginsTitled(candidate)) && isAddressed(candidate)) return false;
  if (count >= 3 || tailCount >= 3) return share >= 0.02 || (traits & STRONG) !== 0;
  if (profile.weight === 'faint' && count === 1 && tailCount === 1 && !(traits & (Trait.TitleFirst | Trait.Initialed | Trait.Collective))) {
    if (words > Math.max(3, habits.words + 1) || (traits & Trait.Comma && !habits.commas && !(traits & STRONG))) return false;
  }
  if (habits.inline && candidate.bodyKind === BodyKind.None && !(traits & STRONG)) return false;
  if (habits.below && count === 1 && candidate.bodyKind !== BodyKind.None && (!(traits & STRONG) || candidate.bodyKind === BodyKind.Value))
    return false;
  if (traits & (STRONG | Trait.Initialed)) return true;
  // `Wood: it is light.` among people who begin with a capital.
  if (habits.capital && entry.lowerCase === count && !(traits & Trait.Bracket)) return false;
  if (count >= 2 || tailCount >= 2) return share >= 0.02;
  if (words > 1 && /\d$/.test(candidate.label) && !(traits & Trait.Comma && (candidate.form & 15) === Delimiter.Colon)) return false;
  return share >= (words > 1 || traits & Trait.Bracket ? 0.02 : 0.05) && (!habits.starts || entry.starts === count);
}

// `MR. ONG`: no field of a form is written so.
const isTitledCapitals = ({ facts: { traits, casing } }: Candidate): boolean =>
  casing === Casing.Upper && (traits & (Trait.Honorific | Trait.Name)) === (Trait.Honorific | Trait.Name);

// `Minister, I have one thing to say: …`: somebody spoken to, and a sentence behind the comma. An office behind it is said in words of
// offices, or on behalf of a group.
function isAddressed({ form, label, facts: { traits } }: Candidate): boolean {
  if ((form & 15) !== Delimiter.Colon || !(traits & Trait.Comma)) return false;
  const [head = '', ...behind] = stripBrackets(label).split(/ ?[,،、] */);
  // `The Committee, chaired by Mr. Ong, decided:`
  if (behind.length > 1 && head.split(' ').length + behind[0]!.split(' ').length > 4 && isVerb(behind.at(-1)!)) return true;
  if (head.split(' ').filter(isNameWord).length > 1) return false;
  const words = behind.join(' ').split(' ');
  return words.length >= 3 && !words.some((word) => isRole(word.toLowerCase())) && !BEHALF.test(words.slice(0, 3).join(' '));
}
const isVerb = (word: string): boolean => /^\p{Ll}{5,}$/u.test(word) && !isRole(word);
const beginsTitled = ({ facts: { traits, casing } }: Candidate): boolean => (traits & Trait.TitleFirst) !== 0 && casing !== Casing.Upper;
const isNameWord = (word: string): boolean => {
  const casing = wordCasing(word);
  const key = word.toLowerCase().replace(/\.$/, '');
  return (casing === Casing.Upper || casing === Casing.Title) && !isRole(key) && !HONORIFICS.has(key);
};
const BEHALF = /^(?:on behalf|for the|pour l|au nom|im namen|namens|für d|a nome|en nombre|em nome|w imieniu|от имени|от фракции)/i;

// A label that states another's short form, or whose short form is another: `Ines Kolar (IK)` or `Ines Kolar` beside `IK`,
// `ANNA, a neighbour` beside `ANNA`.
function introduces(candidate: Candidate, accepted: ReadonlySet<string>, cast: ReadonlySet<string>): boolean {
  const { label, facts } = candidate;
  if (facts.traits & (Trait.Field | Trait.Sentence) || (beginsTitled(candidate) && isAddressed(candidate))) return false;
  if (facts.traits & (Trait.Bracket | Trait.Comma) && (cast.has(facts.tail) || bracketsOf(label).some((inside) => accepted.has(inside))))
    return true;
  return facts.words > 1 && facts.words < 5 && !(facts.traits & Trait.Lower) && accepted.has(capitalsOf(label));
}

// `Harbour TV: When?` between two paragraphs of `Ines Kolar: …`: whoever asks, and is answered by the one who spoke before, speaks too.
function asking({ text, flags }: Collected, { hits, counts }: Group, accepted: ReadonlySet<LabelCount>, habits: Habits): LabelCount[] {
  if (!habits.starts || !habits.afterBlank || !habits.inline) return [];
  const answers = (i: number, tail: string): boolean => accepted.has(counts[i]!) && hits[i]!.candidate.facts.tail === tail;
  return counts.filter((entry, i) => {
    const next = hits[i + 1]?.candidate.facts.tail;
    if (accepted.has(entry) || entry.count > 2 || next === undefined || !answers(i + 1, next) || (i > 0 && !answers(i - 1, next)))
      return false;
    const { line, candidate } = hits[i]!;
    const { traits, casing, words } = candidate.facts;
    return (
      (casing === Casing.Upper || casing === Casing.Title) &&
      words < 5 &&
      !(traits & (Trait.Field | Trait.Sentence | Trait.Lower | Trait.Digit)) &&
      isAfterBlank(flags, line) &&
      /[?？]["”»)]?\s*$/.test(text.lines[line]!.text)
    );
  });
}

// PRICE and PAGE are people too, where they speak as often as the others.
function isSurname({ candidate, count, values, links, lowerCase, inline }: LabelCount, most: number, habits: Habits): boolean {
  const { traits, words, casing } = candidate.facts;
  if (habits.casings[casing]! < 0.3) return false;
  return (
    (traits & Trait.Field) !== 0 &&
    words === 1 &&
    count >= 5 &&
    count >= 0.3 * most &&
    most >= 5 &&
    values + links === 0 &&
    lowerCase < 0.5 * count &&
    (inline === count || (inline === 0 && casing === Casing.Upper))
  );
}

const capitalsOf = (label: string): string =>
  label
    .split(' ')
    .map((word) => word[0]!.toUpperCase())
    .join('');
