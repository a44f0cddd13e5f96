// "Anna Reed" and "Anna Reid" (once, among forty): a label that is most likely another one misspelt. Two people who answer
// each other are two people, however alike their names.

import { foldWords } from '../core/labels/labels';
import { ROLES } from '../core/labels/labelWords';
import { declaredLabels } from '../core/people/roster';
import { slice } from '../core/text';
import type { Transcript, Turn } from '../core/transcript';
import { turnAt } from '../core/turnAt';
import { type Check, type Fix, type Hit, type Page, replaced } from './check';
import { areUnknown, possibleLabels } from './knownLabels';
import { labelSettings } from './labelSettings';
import { isSlip, seenAs } from './spelling';

export const speakerNearDuplicate: Check = {
  code: 'speaker.near-duplicate',
  severity: 'warning',
  title: 'two spellings of one label',
  silentIn: ['chat-nick'],
  needsTurns: true,
  inPassage: possibleLabels,
  drops: areUnknown,
  review: unreadSlips,
  inDocument: (transcript) => pairsIn(transcript).map((pair) => hitOf(pair, transcript)),
  fixes: (hit, transcript) => {
    const { isUnread, usual: right } = hit as NearHit;
    if (isUnread) return [{ title: `Write ${right}`, edits: [replaced(hit, right)], preferred: true }];
    const wrong = transcript.turns[turnAt(transcript, hit.start)]!.label;
    const usual = (hit as NearHit).usual;
    const places = transcript.turns.filter((turn) => turn.label === wrong);
    const everywhere: Fix = {
      title: places.length > 1 ? `Write ${usual} in all ${places.length} places` : `Write ${usual}`,
      edits: places.map((turn) => replaced(turn, usual)),
      preferred: true,
    };
    return places.length > 1 ? [everywhere, { title: `Write ${usual} here`, edits: [replaced(hit, usual)] }] : [everywhere];
  },
};

export const page: Page = {
  what: 'Two labels are an edit or two apart, or differ only by case, accents, periods or look-alike letters of another script.',
  why: 'One person becomes two: turns are counted, listed and renamed apart.',
  fix: 'Write the usual spelling here, or everywhere in the file.',
  firing: [
    {
      text: 'Gregor Lindqvist: Shall we begin?\n\nBen Oakes: Yes.\n\nGregor Lindqvist: Then I will.\n\nBen Oakes: Please do.\n\n⟦Gregor Lindqist⟧: The minutes first.\n\nBen Oakes: Fine.\n',
      fixed:
        'Gregor Lindqvist: Shall we begin?\n\nBen Oakes: Yes.\n\nGregor Lindqvist: Then I will.\n\nBen Oakes: Please do.\n\nGregor Lindqvist: The minutes first.\n\nBen Oakes: Fine.\n',
    },
    {
      text: 'Anna Réed: Shall we begin?\n\nBen Oakes: Yes.\n\nAnna Réed: Then I will.\n\nBen Oakes: Please do.\n\n⟦Anna Reed⟧: The minutes first.\n\nBen Oakes: Fine.\n',
      fixed:
        'Anna Réed: Shall we begin?\n\nBen Oakes: Yes.\n\nAnna Réed: Then I will.\n\nBen Oakes: Please do.\n\nAnna Réed: The minutes first.\n\nBen Oakes: Fine.\n',
    },
    {
      text: 'Mr. Oakes. Shall we begin?\n\nThe Chairman. Yes.\n\nMr. Oakes. Then I will.\n\n⟦The Charman⟧. But please do it now.\n\nMr. Oakes. The minutes first.\n\nThe Chairman. Good.\n',
      fixed:
        'Mr. Oakes. Shall we begin?\n\nThe Chairman. Yes.\n\nMr. Oakes. Then I will.\n\nThe Chairman. But please do it now.\n\nMr. Oakes. The minutes first.\n\nThe Chairman. Good.\n',
    },
  ],
  silent: [
    'Speaker 1: Shall we begin?\n\nSpeaker 2: Yes.\n\nSpeaker 1: Then I will.\n\nSpeaker 2: Please do.\n',
    'Mr. Smithson: Shall we begin?\n\nMrs. Smithson: Yes.\n\nMr. Smithson: Then I will.\n\nMrs. Smithson: Please do.\n',
    '---\nspeakers:\n  gregor: Gregor Lindqvist\n  greger: Greger Lindqvist\n  ben: Ben Oakes\n---\n\nGregor Lindqvist: Shall we begin?\n\nBen Oakes: Yes.\n\nGregor Lindqvist: Then I will.\n\nBen Oakes: Please do.\n\nGreger Lindqvist: The minutes first.\n\nBen Oakes: Fine.\n',
    'Pirmininkas: Shall we begin?\n\nBen Oakes: Yes.\n\nPirmininkas: Then I will.\n\nBen Oakes: Please do.\n\nPirmininkė: The minutes first.\n\nBen Oakes: Fine.\n',
    'Marten Hollis: Shall we begin?\n\nMarton Hollis: Yes.\n\nMarten Hollis: Then I will.\n\nMarton Hollis: Please do.\n',
  ],
};

interface NearHit extends Hit {
  readonly usual: string;
  /** It was read as speech. */
  readonly isUnread?: true;
}

/** "The Charman. Go on." where "The Chairman." is a label: without its spelling the line is no turn. */
function unreadSlips(hits: readonly Hit[], transcript: Transcript): readonly NearHit[] {
  const delimiter = hits.length ? labelSettings(transcript).usual?.delimiter : undefined;
  if (!delimiter) return [];
  const labels = transcript.speakers.filter(({ kind }) => kind === 'person').flatMap((speaker) => speaker.labels);
  return hits.flatMap((hit) => {
    const line = slice(transcript.text, hit);
    const right = labels.find((label) => writtenLike(line, label, delimiter) > 0);
    if (right === undefined) return [];
    const end = hit.start + writtenLike(line, right, delimiter);
    const wrong = slice(transcript.text, { start: hit.start, end });
    const message = `${wrong} looks like a misspelling of the label ${right}, and its speech counts to the turn above. Write it as elsewhere.`;
    return [{ start: hit.start, end, usual: right, isUnread: true as const, message }];
  });
}

/** How far a label with a slip in it reaches from the start of a line up to the delimiter; 0 where none stands there. */
function writtenLike(line: string, label: string, delimiter: string): number {
  for (let length = label.length - 1; length <= label.length + 1; length++) {
    if (!line.startsWith(delimiter, length) || !/^\s/.test(line.slice(length + delimiter.length))) continue;
    const [wrong, usual] = [seen(line.slice(0, length)), seen(label)];
    if (wrong !== usual && isSlip(wrong, usual)) return length;
  }
  return 0;
}

interface Use {
  readonly label: string;
  readonly seen: string;
  readonly first: number;
  readonly count: number;
  readonly isPerson: boolean;
  /** A name or an alias in the roster. */
  readonly isDeclared: boolean;
}

interface Pair {
  readonly wrong: Use;
  readonly usual: Use;
}

function hitOf({ wrong, usual }: Pair, { turns }: Transcript): NearHit {
  const at = turns[wrong.first]!;
  const other = turns[usual.first]!;
  return {
    start: at.start,
    end: at.end,
    usual: usual.label,
    message: `${wrong.label} (${times(wrong.count)}) looks like another spelling of ${usual.label} (${times(usual.count)}). If it is the same speaker, write both alike.`,
    related: [{ span: { start: other.start, end: other.end }, message: `${usual.label} is first used here` }],
  };
}

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

/** The rarer spelling of each pair, once, with the commonest that it may stand for. */
function pairsIn(transcript: Transcript): Pair[] {
  const uses = labelUses(transcript);
  let pairs: ReadonlySet<string> | undefined;
  const neighbours = () => (pairs ??= neighboursIn(transcript.turns));
  const buckets = new Map<string, Use[]>();
  for (const use of uses) {
    for (const key of keysOf(use.seen)) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(use);
      else buckets.set(key, [use]);
    }
  }
  const usualOf = new Map<Use, Use>();
  for (const bucket of buckets.values()) {
    for (let i = 0; i < bucket.length && i < CROWD; i++) {
      for (let j = i + 1; j < bucket.length && j < CROWD; j++) {
        const [usual, wrong] = inOrder(bucket[i]!, bucket[j]!);
        const known = usualOf.get(wrong);
        if ((!known || known.count < usual.count) && isNear(wrong, usual, neighbours)) usualOf.set(wrong, usual);
      }
    }
  }
  return [...usualOf].map(([wrong, usual]) => ({ wrong, usual }));
}

/** Labels that share a key are compared; more than these under one key are a list, not slips. */
const CROWD = 100;

function labelUses({ turns, speakers, options }: Transcript): Use[] {
  const declared = declaredLabels(options.rosters);
  const uses = new Map<string, { -readonly [K in keyof Use]: Use[K] }>();
  turns.forEach(({ label, speaker }, i) => {
    const use = uses.get(label);
    if (use) use.count++;
    else
      uses.set(label, {
        label,
        seen: seen(label),
        first: i,
        count: 1,
        isPerson: speakers[speaker]!.kind === 'person',
        isDeclared: declared.size > 0 && declared.has(foldWords(label)),
      });
  });
  return [...uses.values()];
}

const known = new Map<string, string>();

function seen(label: string): string {
  let as = known.get(label);
  if (as === undefined) {
    if (known.size > 5000) known.clear();
    known.set(label, (as = seenAs(label)));
  }
  return as;
}

/** A slip leaves all other words as they are, and either the beginning or the end of its own. */
function keysOf(label: string): string[] {
  const words = label.split(' ');
  const keys = [label.replaceAll(' ', '')];
  words.forEach((word, i) => {
    const rest = words.with(i, '').join(' ');
    if (word.length >= 5) keys.push(`${rest}^${word.slice(0, 2)}`, `${rest}$${word.slice(-2)}`);
  });
  return keys;
}

const inOrder = (a: Use, b: Use): [usual: Use, wrong: Use] =>
  a.count > b.count || (a.count === b.count && a.first < b.first) ? [a, b] : [b, a];

function isNear(wrong: Use, usual: Use, neighbours: () => ReadonlySet<string>): boolean {
  if (wrong.seen === usual.seen) return foldedBlanks(wrong.label) !== foldedBlanks(usual.label);
  if (!wrong.isPerson || !usual.isPerson || wrong.isDeclared || !isSlip(wrong.seen, usual.seen)) return false;
  if (areOffices(wrong.label, usual.label)) return false;
  // Said once, it may as well be the label of one who goes on.
  if (wrong.count === 1 && usual.count > 2) return true;
  return !neighbours().has(`${wrong.label}\n${usual.label}`) && !neighbours().has(`${usual.label}\n${wrong.label}`);
}

/** Whether the words that differ are both words of office: "Pirmininkas" and "Pirmininkė" are two chairs. */
function areOffices(a: string, b: string): boolean {
  const left = foldWords(a).split(' ');
  const right = foldWords(b).split(' ');
  return left.length === right.length && left.every((word, i) => word === right[i] || (ROLES.has(word) && ROLES.has(right[i]!)));
}

const foldedBlanks = (label: string): string => label.replace(/\s+/g, ' ');

/** The pairs of labels that follow each other: people who answer each other are two. */
function neighboursIn(turns: readonly Turn[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let i = 1; i < turns.length; i++) pairs.add(`${turns[i - 1]!.label}\n${turns[i]!.label}`);
  return pairs;
}
