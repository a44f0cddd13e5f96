// What each turn's speaker is known by, read from the labels as a sequence: Q. and A. are those who ask and answer, the number in
// `T1: … C1: … T2: …` counts turns and names nobody, and `Cal.` behind one `Calliope.` is Calliope.

import { isDigit } from '../chars';
import { Sort } from '../conventions/form';
import type { Hit, Reading } from '../conventions/reading';
import { BodyKind } from '../labels/candidate';
import { Trait } from '../labels/labels';

/** A label for each turn: its own, or the one of the same document that says who it is. */
export function spokenLabels({ turns, events }: Reading): string[] {
  const labels = turns.map((hit) => hit.candidate.label);
  nameAskers(labels, turns, events);
  const short = new Map([...countedTurns(labels), ...shortened(labels)]);
  return short.size === 0 ? labels : labels.map((label) => short.get(label) ?? label);
}

function nameAskers(labels: string[], turns: readonly Hit[], events: readonly Hit[]): void {
  if (!turns.some((hit) => isQuestion(hit, 'Q')) || !turns.some((hit) => isQuestion(hit, 'A'))) return;
  const examiners = events.filter((event) => (event.candidate.form & 15) === EXAMINER);
  const witness = labels.find((label) => /^(?:the\s+)?(?:witness|deponent)$/i.test(label));
  let asks = examiners[0]?.candidate.label ?? 'Q';
  let answers = witness ?? 'A';
  let next = 0;
  turns.forEach((hit, i) => {
    for (; next < events.length && events[next]!.line <= hit.line; next++) {
      const { form, label } = events[next]!.candidate;
      if ((form & 15) === EXAMINER) asks = label;
      else answers = label;
    }
    if (isQuestion(hit, 'Q')) {
      // `MS. LIN:` alone on its line, and her question below it.
      const above = turns[i - 1];
      if (above && isNamed(above) && above.candidate.bodyKind === BodyKind.None && above.line === hit.line - 1) asks = labels[i - 1]!;
      labels[i] = asks;
    } else if (isQuestion(hit, 'A') || labels[i] === witness) {
      // Where nothing says who examines: who is answered.
      if (examiners.length === 0 && i > 0 && isNamed(turns[i - 1]!) && labels[i - 1] !== answers) asks = labels[i - 1]!;
      labels[i] = answers;
    }
  });
}

// `MR. ONG`, not `THE COURT`.
const isNamed = ({ candidate: { facts } }: Hit): boolean =>
  (facts.traits & (Trait.Honorific | Trait.Name | Trait.Role)) === (Trait.Honorific | Trait.Name);

const EXAMINER = 14;
const isQuestion = ({ candidate }: Hit, letter: string): boolean =>
  ((candidate.form >> 16) & 7) === Sort.Question && candidate.label.toUpperCase() === letter;

// T1 C1 T2 C2: no label comes back, and the numbers rise from turn to turn.
function countedTurns(labels: readonly string[]): Map<string, string> {
  const letters = new Map<string, string>();
  const last = new Map<string, number>();
  for (const label of labels) {
    if (!endsInDigit(label)) continue;
    const [, letter, digits] = /^(\p{Lu}{1,4})[. ]?(\d{1,4})$/u.exec(label) ?? [];
    if (letter === undefined) continue;
    const number = Number(digits);
    if (letters.has(label) || number <= (last.get(letter) ?? -1)) return new Map();
    letters.set(label, letter);
    last.set(letter, number);
  }
  return last.size > 1 && letters.size >= Math.max(6, 3 * last.size) && letters.size >= 0.5 * labels.length ? letters : new Map();
}

const endsInDigit = (label: string): boolean => isDigit(label.charCodeAt(label.length - 1));

// A name of one word, written in full where it first comes and never again, and then by its first letters.
function shortened(labels: readonly string[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const full = [...counts].filter(([label, count]) => count === 1 && NAME.test(label)).map(([label]) => label);
  const found = new Map<string, string>();
  if (full.length === 0 || full.length > AT_MOST) return found;
  const seen = new Set<string>();
  for (const [label, count] of counts) {
    seen.add(label);
    if (count < 2 || !NAME.test(label)) continue;
    const [whole, another] = full.filter((name) => seen.has(name) && name.length >= label.length + 3 && name.startsWith(label));
    if (whole !== undefined && another === undefined) found.set(label, whole);
  }
  return found;
}

const NAME = /^\p{Lu}[\p{L}\p{M}]+$/u;
const AT_MOST = 200;
