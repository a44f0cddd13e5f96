// The document decides what a line means. Every candidate label is counted under its profile; a profile is believed when its
// labels form a cast: they repeat, alternate, look like people, offices or numbered speakers, and sit in the text alike.
// One or more profiles win, and every line is then read under them. Nothing wins where the evidence is thin.
// A pure function of the lines: nothing is remembered between two calls.

import { skipBlanks } from '../chars';
import { BodyKind, type Candidate } from '../labels/candidate';
import { Casing, type LabelFacts, STRONG, Trait } from '../labels/labels';
import { candidatesOf, flagsOfLines, LineFlag } from '../labels/lineFacts';
import type { Text } from '../text';
import { type Collected, collect, type Group, inkBelow, isAfterBlank, startsParagraph } from './collect';
import { Delimiter, Lead, Sort, Wrap } from './form';
import { isCycle, isForm, isList } from './lists';
import { type Profile, profileNamed } from './profile';
import { PROFILES } from './profiles';
import type { Hit, Reading } from './reading';
import { type Weighed, weigh } from './weigh';

/** Reads the convention of a document. `kinds` has Meta where no speech can be; `pinned` names a profile that wins without asking. */
export function decide(text: Text, kinds: Uint8Array, pinned?: string): Reading {
  const document = collect(text, kinds, flagsOfLines(text));
  const pin = pinned === undefined ? -1 : profileNamed(pinned);
  if (pin >= 0) return reading([pinnedTo(document, pin)], document.events, true);
  const standing = [...document.groups.values()]
    .map((group) => weigh(document, group))
    .filter((weighed) => stands(document, weighed))
    .sort((a, b) => b.mass - a.mass || a.profile - b.profile);
  const winners: Weighed[] = [];
  const taken = new Set<number>();
  // What stands below a label alone on its line is what was said.
  const spoken = new Set<number>();
  const win = (weighed: Weighed, hits: readonly Hit[]): void => {
    if (standing.length > 1 || hasCompanions(document))
      for (const { line, candidate } of hits) {
        taken.add(line);
        if (candidate.bodyKind === BodyKind.None) spoken.add(inkBelow(document.flags, line));
      }
    winners.push({ ...weighed, hits });
  };
  for (const weighed of standing) {
    const [first] = winners;
    if (!first) win(weighed, weighed.hits);
    else {
      const fresh = weighed.hits.filter(
        ({ line, candidate }) =>
          !taken.has(line) &&
          (!spoken.has(line) || ((candidate.form >> 16) & 7) === Sort.Question) &&
          (!PROFILES[weighed.profile]!.below || line >= first.hits[0]!.line || first.tails.has(candidate.facts.tail)),
      );
      if (fresh.length >= weighed.hits.length / 2 && joins(weighed, fresh, first)) win(weighed, fresh);
    }
    if (winners.length === PROFILES_AT_MOST) break;
  }
  if (winners.length > 0) {
    for (const group of document.groups.values()) {
      if (!PROFILES[group.profile]!.companion) continue;
      const fresh = group.hits.filter((hit) => !taken.has(hit.line) && winners.some((winner) => belongs(hit, winner)));
      if (fresh.length > 0) win(weigh(document, group), fresh);
    }
  }
  return reading(
    [...winners, ...strays(document, winners, taken), ...spelledOut(document, winners, taken), ...besideQuestions(document, winners)],
    document.events,
    false,
  );
}

// `MR. KOLAR.` with nothing behind it, among `MR. KOLAR. Yes.`: written as the cast's labels are but for the place of the speech.
function strays({ text, groups, flags }: Collected, winners: readonly Weighed[], taken: ReadonlySet<number>): Weighed[] {
  const found: Weighed[] = [];
  for (const winner of winners) {
    const { delimiter } = PROFILES[winner.profile]!;
    if (PROFILES[winner.profile]!.below === undefined) continue;
    const labels = new Set(winner.hits.map((hit) => hit.candidate.label));
    const lines = new Set(winner.hits.map((hit) => hit.line));
    for (const group of groups.values()) {
      if (winners.some(({ profile }) => profile === group.profile)) continue;
      const { below } = PROFILES[group.profile]!;
      const alike = below === PROFILES[winner.profile]!.below && !winner.hits.every(({ candidate }) => candidate.time);
      const hits = group.hits.filter(
        ({ line, candidate: { form, label, facts, bodyKind } }) =>
          delimiter.includes((form & 15) as Delimiter) &&
          ((facts.traits & STRONG && labels.has(label) && startsParagraph(text, flags, line)) ||
            (alike && (isPersonal(facts) || facts.traits & Trait.Unknown) && isAfterBlank(flags, line))) &&
          !lines.has(line) &&
          !taken.has(line) &&
          !(bodyKind === BodyKind.None && isCalled(text, flags, line, lines)),
      );
      if (hits.length > 0) found.push({ ...winner, profile: group.profile, hits, mass: 0, evidence: 0 });
    }
  }
  return found;
}

// `Senator Kolar.` above a heading in capitals and her own label: somebody gives her the floor.
function isCalled({ lines }: Text, flags: Uint8Array, line: number, labels: ReadonlySet<number>): boolean {
  const next = inkBelow(flags, line);
  if (next >= lines.length || flags[next]! & LineFlag.Blank) return false;
  return labels.has(next) || (next > line + 1 && !/\p{Ll}/u.test(lines[next]!.text) && /\p{Lu}{4}/u.test(lines[next]!.text));
}

// `Pregunta. ¿Cuándo llegó?` and from then on `P.`: the word that a letter is short for, before its first line.
function spelledOut({ groups, flags }: Collected, winners: readonly Weighed[], taken: ReadonlySet<number>): Weighed[] {
  const firsts = new Map<string, Hit>();
  for (const { hits } of winners)
    for (const hit of hits)
      if (hit.candidate.facts.traits & Trait.Letter && !firsts.has(hit.candidate.label)) firsts.set(hit.candidate.label, hit);
  if (firsts.size === 0) return [];
  const lines = new Set(winners.flatMap(({ hits }) => hits.map(({ line }) => line)));
  const found: Weighed[] = [];
  for (const group of groups.values()) {
    const hits = group.hits.filter(({ line, candidate: { form, label, facts } }) => {
      const first = firsts.get(label[0]!);
      const alike = first !== undefined && line < first.line && (form & 15) === (first.candidate.form & 15);
      return (
        alike && facts.words === 1 && (facts.traits & Trait.Role) !== 0 && isAfterBlank(flags, line) && !lines.has(line) && !taken.has(line)
      );
    });
    if (hits.length > 0) found.push({ ...winners[0]!, profile: group.profile, hits, mass: 0, evidence: 0 });
  }
  return found;
}

// `MR. LIN  Objection.` among `Q  Where?` and `A  There.`, set as these are.
function besideQuestions({ text, groups, flags }: Collected, winners: readonly Weighed[]): Weighed[] {
  const questions = winners.find(({ profile }) => PROFILES[profile]!.sort?.includes(Sort.Question));
  if (!questions) return [];
  const lines = new Set(winners.flatMap(({ hits }) => hits.map(({ line }) => line)));
  const delimiters = new Set(questions.hits.map(({ candidate }) => candidate.form & 15));
  const found: Weighed[] = [];
  for (const group of groups.values()) {
    if (winners.some(({ profile }) => profile === group.profile)) continue;
    const hits = group.hits.filter(
      ({ line, candidate: { form, facts } }) =>
        delimiters.has(form & 15) &&
        (facts.traits & ADDRESSED) === ADDRESSED &&
        facts.casing === Casing.Upper &&
        !lines.has(line) &&
        startsParagraph(text, flags, line),
    );
    if (hits.length > 0) found.push({ ...questions, profile: group.profile, hits, mass: 0, evidence: 0 });
  }
  return found;
}
const ADDRESSED = Trait.Honorific | Trait.Name;

// `Lady Brack`, a name with its title, or `I. Kolar (ABC)`, with its party.
const isPersonal = ({ traits, words }: LabelFacts): boolean =>
  (traits & PERSON) === Trait.Name && (traits & (Trait.Honorific | Trait.Bracket)) !== 0 && words < 5;
const PERSON = Trait.Name | Trait.Lower | Trait.Sentence | Trait.Field | Trait.Comma;

const PROFILES_AT_MOST = 3;

const isFaint = ({ profile }: Weighed): boolean => PROFILES[profile]!.weight === 'faint';

const hasCompanions = ({ groups }: Collected): boolean => [...groups.keys()].some((profile) => PROFILES[profile]!.companion);

/** Under a pin every plausible label counts; where none is, every candidate. */
function pinnedTo(document: Collected, profile: number): Weighed {
  const group: Group = document.groups.get(profile) ?? { profile, hits: [], counts: [], labels: new Map() };
  const weighed = weigh(document, group);
  return weighed.hits.length > 0 ? weighed : { ...weighed, hits: group.hits };
}

const LEAST = { sure: 1, clear: 2, faint: 3.5 } as const;

/** Whether a profile stands by itself in this document. */
function stands(document: Collected, { profile, hits, tails, evidence }: Weighed): boolean {
  const entry: Profile = PROFILES[profile]!;
  const { length } = hits;
  if (length === 0 || entry.companion) return false;
  if (length === 1) return entry.wrap?.includes(Wrap.Voice) || isAddress(document, entry, hits[0]!);
  if (entry.delimiter.includes(Delimiter.LineEnd) && bodies(document, hits) < 0.5 * length) return false;
  if (entry.delimiter[0] === Delimiter.Mark)
    return length >= 3 && hits.filter((hit, i) => hits[i + 1]?.line === hit.line + 1).length < 0.7 * length;
  if (isList(hits) || isCycle(hits, document.flags) || isForm(document, entry, document.groups.get(profile)!.hits, hits)) return false;
  // In wrapped prose sentences end anywhere; labels stand where paragraphs start.
  if (entry.below !== undefined && entry.weight === 'faint') {
    const starts = hits.filter((hit) => startsParagraph(document.text, document.flags, hit.line)).length;
    if (starts < (entry.below ? 0.6 : 0.7) * length) return false;
  }
  if (isKeys(document, entry, hits) || isTagged(document, hits) || isTable(document, hits)) return false;
  const counts = new Map<string, number>();
  const labels = new Map<string, number>();
  let [strong, changes, values, lowerCase, code, low, initialed, items, crowd, previous] = [0, 0, 0, 0, 0, 0, 0, 0, 0, ''];
  for (const { line, candidate } of hits) {
    const { tail, traits, words } = candidate.facts;
    counts.set(tail, (counts.get(tail) ?? 0) + 1);
    if (traits & STRONG && (traits & (Trait.Name | Trait.Numbered | Trait.Collective | Trait.Unknown) || words > 1)) strong++;
    if (traits & Trait.Initialed) initialed++;
    if (traits & Trait.Collective) crowd++;
    if (isItem(document.flags[line]!, candidate)) items++;
    if (tail !== previous) changes++;
    if (candidate.bodyKind === BodyKind.Value) values++;
    if (candidate.bodyKind === BodyKind.LowerCase) lowerCase++;
    if (candidate.bodyKind === BodyKind.Code) code++;
    const above = line > 1 && document.flags[line - 1]! & LineFlag.Blank ? line - 2 : line - 1;
    const timed = candidate.time !== null || (above >= 0 && (document.flags[above]! & (LineFlag.CueTime | LineFlag.TimeOnly)) !== 0);
    if (!timed && (candidate.facts.casing === Casing.Lower || candidate.facts.casing === Casing.None)) low++;
    labels.set(candidate.label, (labels.get(candidate.label) ?? 0) + 1);
    previous = tail;
  }
  let [repeats, repeated] = [0, 0];
  for (const n of counts.values()) {
    if (n < 2) continue;
    repeats += n;
    repeated++;
  }
  // Keys of code and configuration are in lower case too: nicknames come back, take turns, and nobody speaks in code.
  const keys = low >= 0.6 * length && entry.weight !== 'sure';
  if (
    keys &&
    (tails.size < 2 || repeats < 0.8 * length || tails.size > length / 2 || changes < 0.4 * length || code > 0 || values > 0.2 * length)
  )
    return false;
  if (entry.weight !== 'sure' && (code >= 0.3 * length || items >= 0.8 * length)) return false;
  // `Chorus:` over the lines of a song: somebody besides must speak.
  if (crowd > 0 && length - crowd < 2) return false;
  let often = 0;
  for (const n of labels.values()) if (n > 1) often += n;
  const density = length / Math.max(1, document.textLines);
  const alternates = tails.size > 1 && changes >= 0.8 * length;
  // Titles and offices make a faint convention as clear as another.
  const titled =
    (strong >= 0.3 * length && length >= 3 && (!entry.below || often >= 0.3 * length)) || initialed >= Math.max(3, 0.7 * length);
  const weight = entry.weight === 'faint' && titled ? 'clear' : entry.weight;
  if (entry.weight === 'faint' && isTestimony(document, hits)) return true;
  if (evidence * (alternates ? 1.3 : 1) < LEAST[weight]) return false;
  if (weight !== 'sure' && (values >= 0.5 * length || (lowerCase === length && (length < 4 || (length < 6 && isJotted(hits))))))
    return false;
  switch (weight) {
    case 'sure':
      // A circle stands before scenes too.
      return entry.casing !== undefined || !entry.delimiter.includes(Delimiter.LineEnd) || strong + repeated > 0;
    case 'clear':
      if (strong + initialed === 0 && repeated < 2 && often < 0.4 * length) return false;
      if (strong + initialed < 2 && often === 0 && (repeated === 0 || (strong === 0 && repeated < 2))) return false;
      if (tails.size < 2 && strong === 0 && length < (hits[0]!.candidate.facts.traits & (Trait.Letter | Trait.Role) ? 3 : 4)) return false;
      return density >= 0.01 || strong >= 2;
    case 'faint':
      return length >= 4 && tails.size >= 2 && often >= 0.5 * length && repeated >= 2 && changes >= 0.3 * length && density >= 0.04;
  }
}

// `ANN UPHILL. I am a tailor's wife.`: witness after witness, each heard once.
function isTestimony({ text, flags }: Collected, hits: readonly Hit[]): boolean {
  const heard = hits.filter(
    ({ line, candidate: { facts, body } }) =>
      facts.casing === Casing.Upper &&
      facts.words > 1 &&
      isAfterBlank(flags, line) &&
      /^(?:I|My|We|Yes|No)[ ,]/.test(text.lines[line]!.text.slice(body, body + 5)),
  );
  return heard.length >= 4 && heard.length >= 0.4 * hits.length;
}

// `Crane: broken again.` `Rope: sold.`: capitals before the colon and none behind it.
const isJotted = (hits: readonly Hit[]): boolean =>
  hits.every(({ candidate: { time, facts } }) => !time && facts.casing === Casing.Title && !(facts.traits & STRONG));

// `<F5>`, `<Enter>`: keys and tags of a manual. Where nicknames stand so without a time, hardly a line has none.
const isKeys = ({ groups, textLines }: Collected, { wrap }: Profile, hits: readonly Hit[]): boolean =>
  wrap?.[0] === Wrap.Angle &&
  hits.length < 0.1 * textLines &&
  hits.every(
    ({ candidate: { time, label }, profile }) =>
      !time && ![...groups.values()].some((group) => group.profile !== profile && group.labels.has(label)),
  );

// `- [types] improve`: an item of a list that no sentence ends.
function isTagged({ flags }: Collected, hits: readonly Hit[]): boolean {
  const items = hits.filter(({ candidate: { form } }) => ((form >> 4) & 7) === Wrap.Square && ((form >> 7) & 7) === Lead.Bullet);
  return items.length >= 0.5 * hits.length && items.filter(({ line }) => flags[line]! & LineFlag.Ended).length < 0.3 * items.length;
}

// `| Debugger | inspect | yes |`: cells in which nobody says a sentence.
function isTable({ text }: Collected, hits: readonly Hit[]): boolean {
  let [cells, spoken] = [0, 0];
  for (const { line, candidate } of hits) {
    const { text: row } = text.lines[line]!;
    if (row[skipBlanks(row, 0)] !== '|') continue;
    cells++;
    const cell = row.slice(candidate.body, row.indexOf('|', candidate.body)).trim();
    if (/[.?!…。？！]["”»)]?$/.test(cell) || cell.split(' ').length > 6) spoken++;
  }
  return cells >= 0.5 * hits.length && spoken < 0.5 * cells;
}

// `- Parser: faster by half`: an item of a list, no sentence, and nobody's office.
const isItem = (flags: number, { form, bodyKind, facts }: Candidate): boolean =>
  ((form >> 7) & 7) === Lead.Bullet && bodyKind === BodyKind.LowerCase && !(flags & LineFlag.Ended) && !(facts.traits & STRONG);

// One label and a colon, an office with a name, behind a head and before several paragraphs: somebody speaks alone.
function isAddress({ text, flags }: Collected, profile: Profile, { line, candidate }: Hit): boolean {
  const { traits, words } = candidate.facts;
  const office = Trait.Role | Trait.TitleFirst | Trait.Name;
  if (
    profile.weight !== 'clear' ||
    (candidate.form & 15) !== Delimiter.Colon ||
    (traits & office) !== office ||
    words < 3 ||
    !isAfterBlank(flags, line)
  )
    return false;
  const paragraphs = (from: number, to: number): number => {
    let count = 0;
    for (let i = from; i < to; i++) if (!(flags[i]! & LineFlag.Blank)) count++;
    return count;
  };
  return paragraphs(0, line) >= 1 && paragraphs(line + 1, Math.min(text.lines.length, line + 40)) >= 3;
}

// How many labels that stand alone have something below them that is no label.
function bodies({ text: { lines }, flags }: Collected, hits: readonly Hit[]): number {
  let count = 0;
  for (let i = 0; i < hits.length; i++) {
    const { line, candidate } = hits[i]!;
    const next = inkBelow(flags, line);
    const below =
      next < lines.length && !(flags[next]! & LineFlag.Blank) && hits[i + 1]?.line !== next && !candidatesOf(lines[next]!)[0]?.time;
    if (candidate.bodyKind !== BodyKind.None || below) count++;
  }
  return count;
}

/** Whether a profile that stands by itself is read beside the first winner. */
function joins(weighed: Weighed, fresh: readonly Hit[], first: Weighed): boolean {
  const initialed = fresh.filter((hit) => hit.candidate.facts.traits & Trait.Initialed).length;
  if (isFaint(weighed) && initialed < 0.7 * fresh.length)
    return fresh.length >= (PROFILES[weighed.profile]!.below ? 0.6 : 0.3) * first.hits.length;
  const shared = fresh.filter((hit) => first.tails.has(hit.candidate.facts.tail)).length;
  // One label alone is a phrase that comes back, unless it says by itself who speaks.
  if (weighed.tails.size < 2 && shared === 0 && !(fresh[0]!.candidate.facts.traits & (STRONG | Trait.Letter))) return false;
  const labels = new Set(fresh.map((hit) => hit.candidate.label));
  return shared >= 0.5 * fresh.length || fresh.length >= (labels.size < fresh.length ? 0.04 : 0.1) * first.hits.length;
}

// A companion's label: one of the cast, or titled and bracketed as the cast's labels are.
function belongs({ candidate }: Hit, winner: Weighed): boolean {
  if (winner.tails.has(candidate.facts.tail)) return true;
  const look = Trait.Honorific | Trait.Bracket;
  return (candidate.facts.traits & look) === look && winner.hits.some((hit) => (hit.candidate.facts.traits & look) === look);
}

function reading(winners: readonly Weighed[], events: readonly Hit[], pinned: boolean): Reading {
  const turns = winners.length === 1 ? winners[0]!.hits : winners.flatMap((winner) => winner.hits).sort((a, b) => a.line - b.line);
  const profiles = winners.map((winner) => PROFILES[winner.profile]!.name);
  const name = profiles.length > 0 ? profiles.slice(0, 2).join('+') : 'none';
  return { convention: { name, profiles, pinned, evidence: evidenceOf(winners, turns.length) }, turns, events };
}

function evidenceOf(winners: readonly Weighed[], turns: number): string {
  if (winners.length === 0) return 'No way of writing labels repeats often enough to be one.';
  const speakers = new Set(winners.flatMap((winner) => [...winner.tails])).size;
  const what = winners.map((winner) => PROFILES[winner.profile]!.what.replace(/\.$/, '')).join('; ');
  return `${what}: ${turns} labels of about ${speakers} speakers.`;
}
