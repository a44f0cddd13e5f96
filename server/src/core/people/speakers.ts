// Who the labels name: one speaker for `President of Ruritania Ines Kolar`, `Ines Kolar`, `Mrs Kolar` and `IK`; two for two people
// of one surname. Full names are read first, then what may be short for one of them. Q. and A. are counsel and witness.

import type { Reading } from '../conventions/reading';
import { foldWords, stripBrackets } from '../labels/labels';
import { ASKERS } from '../labels/labelWords';
import type { Speaker } from '../transcript';
import { foldName, type Identity, identityOf, initialsOf, skeleton } from './identity';
import type { Declared } from './roster';
import { spokenLabels } from './spokenLabels';

/** The people of a document. Grows by `introduce`; indices stay. */
export interface Cast {
  readonly members: Member[];
  readonly bySurname: Map<string, number[]>;
  readonly byKey: Map<string, number>;
  /** Who is declared, by name and alias. */
  readonly byAlias: Map<string, number>;
}

interface Member {
  name: string;
  personal: boolean;
  words: readonly string[];
  gender: 'm' | 'f' | null;
  place: string | null;
  initials: string | null;
  kind: Speaker['kind'];
  readonly roles: string[];
  readonly labels: string[];
  readonly key: string;
  readonly declared: Declared | null;
}

export const newCast = (): Cast => ({ members: [], bySurname: new Map(), byKey: new Map(), byAlias: new Map() });

/** Adds a person whom prose introduces, or finds the one who is there already: an index into `members`. */
export function introduce(cast: Cast, name: string, roles: readonly string[] = []): number {
  const identity = identityOf(name);
  const index = find(cast, identity) ?? add(cast, identity);
  join(cast.members[index]!, { ...identity, roles: [...identity.roles, ...roles] });
  return index;
}

/** Adds those who are declared: labels that fit a name, an alias or, last, an id will be theirs. */
function declare(cast: Cast, people: readonly Declared[]): void {
  const claim = (text: string, index: number): void => {
    const key = foldWords(text);
    if (!cast.byAlias.has(key)) cast.byAlias.set(key, index);
  };
  const indices = people.map((person) => add(cast, { ...identityOf(person.name), name: person.name, roles: person.roles }, person));
  people.forEach(({ name, aliases }, i) => {
    for (const text of [name, ...aliases.map((alias) => alias.text)]) claim(text, indices[i]!);
  });
  people.forEach(({ id }, i) => {
    claim(id, indices[i]!);
  });
}

const aliasOf = ({ byAlias }: Cast, label: string): number | undefined =>
  byAlias.size === 0 ? undefined : (byAlias.get(foldWords(label)) ?? byAlias.get(foldWords(stripBrackets(label))));

/** The speaker whom a mention names: `Mr Kolar`, `President Kolar`, `Ines Kolar`, `the Ruritanian leader`. -1 where none, or more than one, fits. */
export function speakerOfMention(cast: Cast, mention: string): number {
  const identity = identityOf(mention.trim());
  if (identity.personal) {
    const found = find(cast, identity);
    if (found !== undefined) return found;
  }
  const wanted = foldWords(mention).replace(/^(?:the|his|her|their) /, '');
  const holders = cast.members.flatMap((member, i) => (member.roles.some((role) => holds(role, wanted)) ? [i] : []));
  return holders.length === 1 ? holders[0]! : -1;
}

// `president` is held by the President of Ruritania; `ruritanian leader` and `head of state` by nobody we can be sure of.
const holds = (role: string, wanted: string): boolean => {
  const folded = foldWords(role);
  return folded === wanted || folded.startsWith(`${wanted} of `);
};

const noAnswers = (): ReadonlySet<string> => new Set();

/** An index into the cast for each label, in the order given. Whose label answers another's, turn after turn, is somebody else. */
export function castLabels(cast: Cast, labels: readonly string[], answersOf: (label: string) => ReadonlySet<string> = noAnswers): number[] {
  const bare = new Set(
    labels
      .map(identityOf)
      .filter((identity) => !identity.personal && !identity.holder)
      .map((identity) => identity.key),
  );
  const all = new Set(labels.map(foldWords));
  const identities = labels.map((label) => {
    const identity = identityOf(label);
    if (identity.kind === 'person' && isJoint(label, all)) return together(identity, label);
    const spelled = /^\p{Lu}$/u.test(label) ? wordOf(label, labels) : undefined;
    if (spelled) return identityOf(spelled);
    // `The Chair (Ms Kolar)` is Ms Kolar, unless the chair also speaks without a name: then others may have sat in it.
    return identity.holder && !bare.has(identity.key) ? inOffice(identity, identity.holder) : identity;
  });
  const indices = new Array<number>(labels.length).fill(-1);
  // Fullest first; within a rank in order of appearance.
  for (let rank = 0; rank < RANKS; rank++)
    identities.forEach((identity, i) => {
      if (rankOf(identity) !== rank) return;
      const held = find(cast, identity);
      const answers = (index: number): boolean => {
        const others = cast.members[index]!.personal && !identity.personal ? answersOf(labels[i]!) : noAnswers();
        return others.size > 0 && indices.some((other, j) => other === index && others.has(labels[j]!));
      };
      indices[i] = aliasOf(cast, labels[i]!) ?? (held !== undefined && !answers(held) ? held : add(cast, identity));
      join(cast.members[indices[i]!]!, identity);
    });
  labels.forEach((label, i) => {
    const member = cast.members[indices[i]!]!;
    if (!member.labels.includes(label)) member.labels.push(label);
  });
  return indices;
}

// `P` is short for `Pregunta`, where that is the one such word.
function wordOf(letter: string, labels: readonly string[]): string | undefined {
  const words = labels.filter((label) => label.length > 2 && label.startsWith(letter) && ASKERS.has(foldWords(label)));
  return words.length > 0 && words.every((word) => word === words[0]) ? words[0] : undefined;
}

// `INES, MARTA`, `Ines + Marta`, `INES/MARTA`: each of the names is a label of its own.
function isJoint(label: string, all: ReadonlySet<string>): boolean {
  if (!/[,+/&]/.test(label)) return false;
  const parts = label.split(/[,+/&]/);
  return parts.every((part) => all.has(foldWords(part)));
}

const together = (identity: Identity, label: string): Identity => ({
  ...identity,
  kind: 'collective',
  name: label,
  personal: false,
  words: [],
  roles: [],
  key: foldWords(label),
});

function inOffice(office: Identity, holder: string): Identity {
  const person = identityOf(holder);
  return { ...person, roles: [office.name, ...person.roles] };
}

const RANKS = 4;
function rankOf(identity: Identity): number {
  if (!identity.personal) return 3;
  if (identity.words.length > 1 && identity.words[0]!.length > 1) return 0;
  return identity.words.length > 1 || identity.place ? 1 : 2;
}

function find(cast: Cast, identity: Identity): number | undefined {
  const exact = cast.byKey.get(keyOf(identity));
  if (exact !== undefined) return exact;
  if (!identity.personal) return office(cast, identity);
  const { words } = identity;
  const surname = words.at(-1)!;
  const bearers = (cast.bySurname.get(surname) ?? []).filter((i) => compatible(cast.members[i]!, identity));
  if (bearers.length === 1) return bearers[0];
  if (bearers.length > 1) return undefined;
  if (words.length === 1 || words.every((word) => word.length === 1)) return only(cast, (member) => nicknamed(member, identity, surname));
  return words[0]!.length > 1 ? only(cast, (member) => spelledAlike(member, identity)) : undefined;
}

// In a crowd nobody can be told by a likeness, and looking for one at every name would take for ever.
const CROWD = 500;

function only(cast: Cast, test: (member: Member) => boolean): number | undefined {
  if (cast.members.length > CROWD) return undefined;
  let found: number | undefined;
  for (let i = 0; i < cast.members.length; i++) {
    if (!test(cast.members[i]!)) continue;
    if (found !== undefined) return undefined;
    found = i;
  }
  return found;
}

// One surname: the given names, genders and places must not contradict each other.
function compatible(member: Member, identity: Identity): boolean {
  if (member.gender && identity.gender && member.gender !== identity.gender) return false;
  if (member.place && identity.place && member.place !== identity.place) return false;
  const given = member.words.slice(0, -1);
  const other = identity.words.slice(0, -1);
  if (given.length === 0 || other.length === 0) return true;
  const [a, b] = [given[0]!, other[0]!];
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  if (given.includes(b) || other.includes(a)) return true;
  return sameSpelling(a, b);
}

// `Ines` for Ines Kolar, `IK` for Ines Kolar (IK), `Kol` for Kolar.
function nicknamed(member: Member, identity: Identity, word: string): boolean {
  if (!member.personal) return false;
  if (member.gender && identity.gender && member.gender !== identity.gender) return false;
  const letters = identity.name.replace(/[.\s]/g, '');
  if (/^\p{Lu}{2,4}$/u.test(letters)) {
    if (member.initials) return member.initials === letters;
    if (member.words.length > 1 && initialsOf(member.words, letters.length) === letters) return true;
  }
  return identity.gender === null && member.words.length > 1 && member.words[0] === word && word.length > 1;
}

function spelledAlike(member: Member, identity: Identity): boolean {
  if (!member.personal || member.words.length < 2 || member.words[0]!.length === 1) return false;
  if (member.gender && identity.gender && member.gender !== identity.gender) return false;
  const [given, surname] = [member.words[0]!, member.words.at(-1)!];
  const [otherGiven, otherSurname] = [identity.words[0]!, identity.words.at(-1)!];
  return (given === otherGiven || sameSpelling(given, otherGiven)) && sameSpelling(surname, otherSurname);
}

/** Two spellings of one name: alike but for vowels and doubled letters, or one edit apart inside a long word. */
function sameSpelling(a: string, b: string): boolean {
  if (a === b) return true;
  if (a[0] !== b[0] || Math.min(a.length, b.length) < 4) return false;
  const bones = skeleton(a);
  if (bones.length >= 3 && bones === skeleton(b) && Math.abs(a.length - b.length) <= 2) return true;
  return Math.min(a.length, b.length) >= 6 && a.at(-1) === b.at(-1) && oneEditApart(a, b);
}

function oneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  if (endA - start <= 1 && endB - start <= 1) return true;
  return endA - start === 2 && endB - start === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

// `The Chair` is the one person whose label states that office; `Speaker` is `Madam Speaker` where there is no `Mr Speaker`.
function office(cast: Cast, identity: Identity): number | undefined {
  if (identity.kind !== 'person') return undefined;
  const same = only(
    cast,
    (member) => !member.personal && member.kind === 'person' && member.key === identity.key && !contradicts(member, identity),
  );
  if (same !== undefined) return same;
  return only(
    cast,
    (member) =>
      member.personal && !contradicts(member, identity) && member.roles.some((role) => isOfficeOf(identity.key, foldName(foldWords(role)))),
  );
}

// `The Minister` is the one Minister for Roads.
const isOfficeOf = (key: string, role: string): boolean => {
  const bare = role.replace(/^the /, '');
  return bare === key || (MINISTERS.has(key) && bare.startsWith(`${key} `));
};
const MINISTERS: ReadonlySet<string> = new Set(['minister', 'ministre', 'ministro', 'ministra', 'министр', 'statsrad']);

const contradicts = (member: Member, identity: Identity): boolean =>
  member.gender !== null && identity.gender !== null && member.gender !== identity.gender;

const keyOf = (identity: Identity): string =>
  identity.personal
    ? `${identity.words.join(' ')}|${identity.place ?? ''}|${identity.words.length > 1 ? '' : (identity.gender ?? '')}`
    : `office|${identity.key}|${identity.gender ?? ''}`;

function add(cast: Cast, identity: Identity, declared: Declared | null = null): number {
  const index = cast.members.length;
  cast.members.push({
    name: identity.name,
    personal: identity.personal,
    words: identity.words,
    gender: identity.gender,
    place: identity.place,
    initials: identity.initials,
    kind: identity.kind,
    roles: declared ? [...declared.roles] : [],
    labels: [],
    key: identity.key,
    declared,
  });
  cast.byKey.set(keyOf(identity), index);
  if (identity.personal) {
    const surname = identity.words.at(-1)!;
    cast.bySurname.set(surname, [...(cast.bySurname.get(surname) ?? []), index]);
  }
  return index;
}

function join(member: Member, identity: Identity): void {
  // Whoever declares roles wants those.
  if (!member.declared?.roles.length)
    for (const role of identity.roles) if (!member.roles.some((other) => foldWords(other) === foldWords(role))) member.roles.push(role);
  member.gender ??= identity.gender;
  member.place ??= identity.place;
  member.initials ??= identity.initials;
}

/** The cast of a reading, and who speaks each turn: an index into the cast a turn. Who is declared and silent is not in it. */
export function castOf(reading: Reading, people: readonly Declared[] = []): { cast: Cast; speakers: Int32Array } {
  const cast = newCast();
  declare(cast, people);
  const names = spokenLabels(reading);
  const order = new Map<string, number>();
  for (const name of names) if (!order.has(name)) order.set(name, order.size);
  const members = castLabels(cast, [...order.keys()], (label) => answersTo(label, names));
  const speakers = new Int32Array(names.length);
  reading.turns.forEach(({ candidate }, i) => {
    speakers[i] = members[order.get(names[i]!)!]!;
    const { labels } = cast.members[speakers[i]!]!;
    if (candidate.label !== names[i] && !labels.includes(candidate.label)) labels.push(candidate.label);
  });
  return people.length ? withoutSilent(cast, speakers) : { cast, speakers };
}

// `The President` and `President Kolar`, by turns, are two.
function answersTo(label: string, names: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (let i = 1; i < names.length; i++) {
    if (names[i] === names[i - 1]) continue;
    const other = names[i] === label ? names[i - 1]! : names[i - 1] === label ? names[i]! : null;
    if (other !== null) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, times]) => times >= 3).map(([other]) => other));
}

function withoutSilent(cast: Cast, speakers: Int32Array): { cast: Cast; speakers: Int32Array } {
  const kept = cast.members.filter(({ labels }) => labels.length > 0);
  const moved = new Map(kept.map((member, i) => [member, i]));
  return { cast: { ...cast, members: kept }, speakers: speakers.map((i) => moved.get(cast.members[i]!)!) };
}

/** The speakers as the model has them, with unique ids; `words` and `turns` are counted by the caller. */
export function speakersOf(cast: Cast): { -readonly [K in keyof Speaker]: Speaker[K] }[] {
  const ids = new Set(cast.members.flatMap(({ declared }) => declared?.id ?? []));
  return cast.members.map(({ name, roles, labels, kind, declared }) => {
    if (declared) return { id: declared.id, name, roles, labels, turns: 0, words: 0, kind };
    const slug = slugOf(name);
    let id = slug;
    for (let n = 2; ids.has(id); n++) id = `${slug}-${n}`;
    ids.add(id);
    return { id, name, roles, labels, turns: 0, words: 0, kind };
  });
}

const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\p{M}'’.]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '') || 'speaker';
