// Repairs a transcript until nothing is left to repair: what `rostrum fix` does. A fix is made whole or not at all, and one that
// another stands in the way of is made once that one is done.
//
//   "Ana Roth :  It is  late."  →  "Ana Roth: It is late."   text.spacing 1, turn.label-spacing 1

import type { Check, CheckOptions, Edit, FileEdits, Fix } from '../checks/check';
import { fixesByRule } from '../checks/run';
import { parse } from '../core/parse';
import { lengthOf, type Text } from '../core/text';
import type { Transcript } from '../core/transcript';
import { editedText } from './editedText';
import { composed } from './format/composed';

export interface Repair {
  /** Sorted, none overlapping another; offsets of the text as it was. */
  readonly edits: readonly Edit[];
  /** Places repaired, by the code of the rule. */
  readonly places: ReadonlyMap<string, number>;
  /** As it is then. */
  readonly transcript: Transcript;
}

const ROUNDS = 10;

export interface RepairOptions {
  readonly checks?: CheckOptions;
  /** The first fix of every place where one of them fires; without, every fix that cannot be wrong. */
  readonly rules?: readonly Check[];
  /** Reads a text as the transcript was read. */
  read?(text: Text): Transcript;
  /** Where fixes may write into the roster; without, those that would are left to who sees it. */
  readonly roster?: RosterEdits;
}

/** The text is read again under what is settled. */
export interface RosterEdits {
  /** Makes edits with the next `settle`; answers whether there was room for them. */
  add(edits: FileEdits, code: string): boolean;
  /** Whether there was anything to make. */
  settle(): boolean;
}

export function repair(transcript: Transcript, options: RepairOptions = {}): Repair {
  const { checks, rules, roster, read = (text: Text) => parse(text, transcript.options) } = options;
  const places = new Map<string, number>();
  let edits: readonly Edit[] = [];
  let current = transcript;
  for (let round = 0; round < ROUNDS; round++) {
    const made = createJoin();
    for (const { check, places: found } of fixesByRule(current, checks, rules)) {
      for (const fixes of found) {
        const fix = rules ? fixes[0] : fixes.find(({ safe }) => safe);
        if (!fix || fix.alone) continue;
        if (fix.elsewhere) {
          if (fix.edits.length === 0) roster?.add(fix.elsewhere, check.code);
        } else if (fix.edits.length && made.add(fix)) places.set(check.code, (places.get(check.code) ?? 0) + 1);
      }
    }
    const settled = roster?.settle() ?? false;
    if (made.edits().length === 0 && !settled) break;
    edits = composed(edits, made.edits(), lengthOf(transcript.text));
    current = read(editedText(current.text, made.edits()));
  }
  return { edits, places, transcript: current };
}

/** Fixes that can be made together: each whole, none touching what an earlier one touches. */
export interface Join {
  /** Whether there was room for it. */
  add(fix: Pick<Fix, 'edits'>): boolean;
  edits(): readonly Edit[];
}

export function createJoin(): Join {
  const all: Edit[] = [];
  /** Those that touch each stretch of the text: many thousands may be joined. */
  const near = new Map<number, Edit[]>();
  const isFree = (edit: Edit): boolean => stretchesOf(edit).every((at) => !near.get(at)?.some((other) => !apart(other, edit)));
  return {
    add({ edits }) {
      if (!edits.every(isFree)) return false;
      for (const edit of edits) {
        all.push(edit);
        for (const at of stretchesOf(edit)) {
          const there = near.get(at);
          if (there) there.push(edit);
          else near.set(at, [edit]);
        }
      }
      return true;
    },
    edits: () => all.sort(inOrder),
  };
}

/** Of edits that do not overlap. */
export const inOrder = (a: Edit, b: Edit): number => a.start - b.start || a.end - b.end;

const STRETCH = 256;

function stretchesOf({ start, end }: Edit): number[] {
  const stretches: number[] = [];
  for (let at = Math.floor(start / STRETCH); at * STRETCH <= end; at++) stretches.push(at);
  return stretches;
}

/** Side by side is apart, unless one of them only inserts and the order matters: which comes first would be anybody's guess. */
const apart = (a: Edit, b: Edit): boolean =>
  (a.also && b.also && a.start === b.start) ||
  a.end < b.start ||
  b.end < a.start ||
  ((a.end === b.start || b.end === a.start) && a.end > a.start && b.end > b.start);
