// Every candidate label of a document under its profile, counted: how often each label comes, what follows it, how it sits.

import { skipBlanks } from '../chars';
import { BodyKind, type Candidate } from '../labels/candidate';
import { Casing, type LabelFacts, Trait } from '../labels/labels';
import { candidatesOf, candidatesOfLines, LineFlag } from '../labels/lineFacts';
import { isRule } from '../structure/lineShape';
import type { Line, Text } from '../text';
import { LineKind } from '../transcript';
import { asLetter, Delimiter, Place, underTime } from './form';
import { profileNamed, profileOfForm } from './profile';
import type { Hit } from './reading';

/** All candidates of one label under one profile. */
export interface LabelCount {
  /** The first of them. */
  readonly candidate: Candidate;
  count: number;
  /** Bodies that look like the value of a field, are links, start in lower case, start on the label's line. */
  values: number;
  links: number;
  lowerCase: number;
  inline: number;
  /** Labels that start a paragraph, have a blank line above, have text right below. */
  starts: number;
  afterBlank: number;
  tight: number;
  /** Labels with a time in front or behind. */
  timed: number;
  /** Labels with the name of a field on the line above or below: `Present: …`. */
  amongFields: number;
}

export interface Group {
  readonly profile: number;
  readonly hits: Hit[];
  /** The count of each hit's label, hit by hit. */
  readonly counts: LabelCount[];
  readonly labels: Map<string, LabelCount>;
}

export interface Collected {
  readonly text: Text;
  /** The flags of each line. */
  readonly flags: Uint8Array;
  readonly groups: Map<number, Group>;
  /** Lines that are no turn and still say who speaks next. */
  readonly events: Hit[];
  /** Lines that are neither blank nor part of a format. */
  readonly textLines: number;
}

export function collect(text: Text, kinds: Uint8Array, flags: Uint8Array): Collected {
  const groups = new Map<number, Group>();
  const events: Hit[] = [];
  let textLines = 0;
  const candidates = candidatesOfLines(text);
  const put = (profile: number, line: number, candidate: Candidate): void => {
    if (profile < 0) return;
    let group = groups.get(profile);
    if (!group) groups.set(profile, (group = { profile, hits: [], counts: [], labels: new Map() }));
    group.hits.push({ line, candidate, profile });
    const amongFields = isField(text, candidates, line - 1) || isField(text, candidates, line + 1);
    group.counts.push(count(group.labels, candidate, text, flags, line, amongFields));
  };
  for (let line = 0; line < flags.length; line++) {
    if (flags[line]! & LineFlag.Blank || kinds[line] === LineKind.Meta || kinds[line] === LineKind.Cue) continue;
    textLines++;
    if (candidates[line] === 0) continue;
    for (const candidate of candidatesOf(text.lines[line]!)) {
      const delimiter = candidate.form & 15;
      if (delimiter === Delimiter.Gap && isOfficeBelow(text, flags, line)) continue;
      if (delimiter === Delimiter.Close && candidate.bodyKind === BodyKind.None && !hasSpeechBelow(text, flags, line)) continue;
      if (delimiter === Delimiter.Examiner || delimiter === Delimiter.Sworn) events.push({ line, candidate, profile: -1 });
      else if (delimiter !== Delimiter.LineEnd || candidate.time) put(profileOfForm(candidate.form), line, candidate);
      else if (hasBodyBelow(text, flags, line, candidate) && !isOfficeBelow(text, flags, line)) {
        const timed = line > 0 && (flags[line - 1]! & (LineFlag.CueTime | LineFlag.TimeOnly)) !== 0;
        put(profileOfForm(timed ? underTime(candidate.form) : candidate.form), line, candidate);
      }
    }
  }
  // Where nothing is a Q, an A is a letter like another; and a Q is where an R answers.
  const questions = groups.get(QUESTIONS());
  if (questions && (!hasLabel(questions, 'Q') || (!hasLabel(questions, 'A') && isAnsweredByR(groups, questions)))) {
    groups.delete(questions.profile);
    for (const { line, candidate } of questions.hits) put(profileOfForm(asLetter(candidate.form)), line, candidate);
    for (const group of groups.values()) sortByLine(group);
  }
  return { text, flags, groups, events, textLines };
}

const hasLabel = ({ labels }: Group, letter: string): boolean => labels.has(letter) || labels.has(letter.toLowerCase());

// `Q. Où étiez-vous ? R. Chez moi.`
const isAnsweredByR = (groups: ReadonlyMap<number, Group>, questions: Group): boolean => {
  const asked = questions.labels.get('Q')?.count ?? 0;
  return asked > 1 && [...groups.values()].some(({ labels }) => (labels.get('R')?.count ?? 0) >= 0.5 * asked);
};

const QUESTIONS = (): number => profileNamed('question-answer');

function sortByLine(group: Group): void {
  group.hits.sort((a, b) => a.line - b.line);
  group.hits.forEach((hit, i) => {
    group.counts[i] = group.labels.get(hit.candidate.label)!;
  });
}

function count(
  labels: Map<string, LabelCount>,
  candidate: Candidate,
  text: Text,
  flags: Uint8Array,
  line: number,
  amongFields: boolean,
): LabelCount {
  let entry = labels.get(candidate.label);
  if (!entry)
    labels.set(
      candidate.label,
      (entry = {
        candidate,
        count: 0,
        values: 0,
        links: 0,
        lowerCase: 0,
        inline: 0,
        starts: 0,
        afterBlank: 0,
        tight: 0,
        timed: 0,
        amongFields: 0,
      }),
    );
  entry.count++;
  switch (candidate.bodyKind) {
    case BodyKind.Value:
      entry.values++;
      break;
    case BodyKind.Link:
      entry.links++;
      break;
    case BodyKind.LowerCase:
      entry.lowerCase++;
      break;
    case BodyKind.None:
    case BodyKind.Code:
    case BodyKind.Speech:
      break;
  }
  if (candidate.bodyKind !== BodyKind.None) entry.inline++;
  if (candidate.time) entry.timed++;
  if (startsTimed(candidate) || startsParagraph(text, flags, line)) entry.starts++;
  if (isAfterBlank(flags, line)) entry.afterBlank++;
  if (isTight(flags, line)) entry.tight++;
  if (amongFields && !candidate.time) entry.amongFields++;
  return entry;
}

const isField = ({ lines }: Text, candidates: Uint8Array, line: number): boolean => {
  if (!candidates[line]) return false;
  const { form, facts } = candidatesOf(lines[line]!)[0]!;
  return (form & 15) === Delimiter.Colon && (facts.traits & Trait.Field) !== 0;
};

const SEPARATES = LineFlag.Blank | LineFlag.Bracketed | LineFlag.CueTime | LineFlag.TimeOnly;

export const isAfterBlank = (flags: Uint8Array, line: number): boolean =>
  line === 0 || (flags[line - 1]! & (SEPARATES | LineFlag.Number)) !== 0;

/** Text stands right below. */
export const isTight = (flags: Uint8Array, line: number): boolean => line + 1 < flags.length && (flags[line + 1]! & LineFlag.Blank) === 0;

/** Behind a blank line, a rule, a direction, a time or the end of a sentence, or further in than the line above. */
export function startsParagraph(text: Text, flags: Uint8Array, line: number): boolean {
  if (line === 0 || flags[line - 1]! & (SEPARATES | LineFlag.Number | LineFlag.Ended)) return true;
  const above = text.lines[line - 1]!.text;
  return skipBlanks(text.lines[line]!.text, 0) > skipBlanks(above, 0) || isRule(above);
}

/** The next line with anything on it, over at most three that are blank. */
export function inkBelow(flags: Uint8Array, line: number): number {
  let next = line + 1;
  while (next < flags.length && next < line + 4 && flags[next]! & LineFlag.Blank) next++;
  return next;
}

/** A time opens the line. */
export const startsTimed = ({ form }: Candidate): boolean => ((form >> 10) & 3) === Place.Before;

// `[Engine room]` above a blank line or a label is a place of the scene.
function hasSpeechBelow({ lines }: Text, flags: Uint8Array, line: number): boolean {
  if (line + 1 >= flags.length || flags[line + 1]! & LineFlag.Blank) return false;
  return !candidatesOf(lines[line + 1]!).some(({ form }) => (form & 15) === Delimiter.Colon);
}

// A label alone on its line has speech below it, not another label; the office of the one named may stand between.
function hasBodyBelow(text: Text, flags: Uint8Array, line: number, { form }: Candidate): boolean {
  const next = inkBelow(flags, line);
  if (next >= flags.length || flags[next]! & LineFlag.Blank) return false;
  const below = candidatesOf(text.lines[next]!);
  const [other] = below;
  if (!other || (other.form & 15) !== Delimiter.LineEnd || (flags[next]! & LineFlag.Ended) !== 0) return true;
  if (profileOfForm(other.form) !== profileOfForm(form)) return true;
  return next === line + 1 && isOfficeBelow(text, flags, next) && next + 1 < flags.length && !(flags[next + 1]! & LineFlag.Blank);
}

// `Ines Kolar` and on the next line `Chief Executive Officer, Kolar Boats`: the first names who speaks, the second says what she is.
function isOfficeBelow({ lines }: Text, flags: Uint8Array, line: number): boolean {
  if (line === 0 || flags[line - 1]! & LineFlag.Blank || !mentionsOffice(lines[line]!)) return false;
  const [office, name] = [soleLabel(lines[line]!), soleLabel(lines[line - 1]!)];
  if (!office || !name || (line > 1 && !(flags[line - 2]! & LineFlag.Blank) && soleLabel(lines[line - 2]!))) return false;
  const { traits, words } = name.facts;
  return isOffice(office.facts) && words > 1 && words < 5 && (traits & (Trait.Role | Trait.Lower | Trait.Comma)) === 0;
}
const mentionsOffice = (line: Line): boolean => ((candidatesOf(line)[0]?.facts.traits ?? 0) & (Trait.Role | Trait.Comma)) !== 0;

// `Chief Executive Officer`; `Kolar Bank, Research Division`.
const isOffice = ({ traits, casing, words }: LabelFacts): boolean =>
  (traits & OFFICE) === Trait.Role ||
  ((traits & (OFFICE | Trait.Lower | Trait.Comma)) === Trait.Comma && casing === Casing.Title && words > 2);
const OFFICE = Trait.Role | Trait.Honorific | Trait.Sentence | Trait.Field;

const soleLabel = (line: Line): Candidate | undefined =>
  candidatesOf(line).find(({ form, time }) => (form & 15) === Delimiter.LineEnd && !time);
