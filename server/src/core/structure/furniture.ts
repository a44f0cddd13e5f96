// Page residue between the lines of a record: menus and breadcrumbs of its web page, running heads and feet, page numbers,
// `See also` between two paragraphs of speech. Inside the speech only what is furniture beyond doubt is taken.

import type { Text } from '../text';
import { LineKind } from '../transcript';
import { runningHashesOf, runningKeyOf } from './lineShape';
import { Shape } from './shape';

/**
 * Marks the lines of furniture in `kinds`, where labels, cues and meta lines are marked already and all other lines are
 * Preamble, Speech or Blank.
 */
export function markFurniture(text: Text, shapes: Uint32Array, kinds: Uint8Array): void {
  const candidates = candidatesIn(shapes, kinds);
  markAlone(candidates, text, shapes, kinds);
  markBareNumbers(candidates, text, shapes, kinds);
  markRunning(candidates, text, shapes, kinds);
  markOutside(candidates, shapes, kinds);
}

/** Lines that only words can be: what turns and furniture are made of, not labels, cues or meta. */
const isOpen = (kind: number): boolean => kind === LineKind.Preamble || kind === LineKind.Speech || kind === LineKind.Blank;

const BY_ITSELF = Shape.FurnitureAlone | Shape.PageMark;
const RUNNING = Shape.Running | Shape.Paged;
const CANDIDATE = BY_ITSELF | RUNNING | Shape.FurnitureOutside | Shape.BareNumber;

function candidatesIn(shapes: Uint32Array, kinds: Uint8Array): number[] {
  const candidates: number[] = [];
  for (let i = 0; i < shapes.length; i++) if ((shapes[i]! & CANDIDATE) !== 0 && isOpen(kinds[i]!)) candidates.push(i);
  return candidates;
}

function markAlone(candidates: readonly number[], text: Text, shapes: Uint32Array, kinds: Uint8Array): void {
  for (const i of candidates) if ((shapes[i]! & BY_ITSELF) !== 0 && !answersLabel(text, shapes, kinds, i)) kinds[i] = LineKind.Furniture;
}

/** Directly under a label on a line of its own stands what was said, however short. */
function answersLabel(text: Text, shapes: Uint32Array, kinds: Uint8Array, at: number): boolean {
  if ((shapes[at]! & Shape.PageMark) !== 0) return false;
  const above = previousInk(shapes, at);
  if (above < 0) return false;
  return (
    kinds[above] === LineKind.Cue ||
    (kinds[above] === LineKind.Label && text.lines[above]!.text.length <= 60 && (shapes[above]! & Shape.Ends) === 0)
  );
}

/** Numbers alone on their lines are pages, or lines of a gutter, where most of them count on from the one before. */
function markBareNumbers(candidates: readonly number[], text: Text, shapes: Uint32Array, kinds: Uint8Array): void {
  // Page numbers stand away from the margin, and the numbers of lines at it.
  const margins: [number[], number[]] = [[], []];
  for (const i of candidates) {
    if ((shapes[i]! & Shape.BareNumber) !== 0 && isOpen(kinds[i]!)) margins[(shapes[i]! & Shape.Centred) !== 0 ? 1 : 0].push(i);
  }
  for (const lines of margins) {
    if (lines.length < 3) continue;
    const numbers = lines.map((i) => numberOf(text, i));
    const counting = numbers.filter((number, k) => k > 0 && ([1, 2, 5].includes(number - numbers[k - 1]!) || number === 1)).length;
    if (counting < (lines.length - 1) * 0.6) continue;
    for (const i of lines) kinds[i] = LineKind.Furniture;
  }
}

const numberOf = (text: Text, line: number): number => Number.parseInt(text.lines[line]!.text.trim(), 10);

/** Heads and feet come back page after page: with a page number, or at even distances and set apart. */
function markRunning(all: readonly number[], text: Text, shapes: Uint32Array, kinds: Uint8Array): void {
  const candidates = comingBack(all, text, shapes, kinds);
  if (candidates.length === 0) return;
  const recurring = new Map<string, number[]>();
  for (const i of candidates) {
    const key = runningKeyOf(text.lines[i]!);
    const lines = recurring.get(key);
    if (lines) lines.push(i);
    else recurring.set(key, [i]);
  }
  for (const lines of recurring.values()) {
    if (lines.length < 2) continue;
    const isPaged = lines.some((i) => (shapes[i]! & Shape.Paged) !== 0);
    const numbers = isPaged ? [] : numbersBeside(lines, text, shapes);
    if (!isPaged && numbers.length === 0 && !isEven(lines, shapes, kinds)) continue;
    for (const i of lines) kinds[i] = LineKind.Furniture;
    for (const i of numbers) kinds[i] = LineKind.Furniture;
  }
}

const BUCKETS = 1 << 18;

/** The lines that may be heads or feet and are there more than once, as far as a hash can tell. */
function comingBack(all: readonly number[], text: Text, shapes: Uint32Array, kinds: Uint8Array): number[] {
  const candidates = all.filter((i) => {
    const shape = shapes[i]!;
    if ((shape & RUNNING) === 0 || !isOpen(kinds[i]!)) return false;
    return (shape & Shape.Paged) !== 0 || ((isEdge(shapes, kinds, i - 1) || isEdge(shapes, kinds, i + 1)) && !isSpokenTo(kinds, i));
  });
  if (candidates.length < 2) return [];
  const hashes = runningHashesOf(text);
  const counts = new Uint8Array(BUCKETS);
  const bucketOf = (line: number): number => hashes[line]! & (BUCKETS - 1);
  for (const i of candidates) if (counts[bucketOf(i)]! < 2) counts[bucketOf(i)]!++;
  return candidates.filter((i) => counts[bucketOf(i)] === 2);
}

/** The page numbers that stand above or below each of the lines and grow from one to the next; none where one is missing. */
function numbersBeside(lines: readonly number[], text: Text, shapes: Uint32Array): number[] {
  const found: number[] = [];
  for (const i of lines) {
    const beside = [nextInk(shapes, i), previousInk(shapes, i)].find(
      (k) => k >= 0 && k < shapes.length && Math.abs(k - i) <= 2 && (shapes[k]! & Shape.BareNumber) !== 0,
    );
    if (beside === undefined || (found.length > 0 && numberOf(text, beside) <= numberOf(text, found.at(-1)!))) return [];
    found.push(beside);
  }
  return found;
}

const isSpokenTo = (kinds: Uint8Array, at: number): boolean =>
  at > 0 && (kinds[at - 1] === LineKind.Label || kinds[at - 1] === LineKind.Cue);

const isEdge = (shapes: Uint32Array, kinds: Uint8Array, at: number): boolean =>
  at < 0 || at >= shapes.length || shapes[at] === 0 || kinds[at] === LineKind.Furniture;

/** Pages are much of one length; and a page holds some lines. Beside page numbers two are enough. */
function isEven(lines: readonly number[], shapes: Uint32Array, kinds: Uint8Array): boolean {
  const besidePage = lines.filter((i) => touchesFurniture(shapes, kinds, i)).length;
  if (besidePage >= 2 && besidePage * 10 >= lines.length * 7) return true;
  if (lines.length < 3) return false;
  const gaps = lines.slice(1).map((line, k) => line - lines[k]!);
  if (Math.min(...gaps.slice(0, 1000)) < 8) return false;
  const median = gaps.toSorted((a, b) => a - b)[gaps.length >> 1]!;
  const even = gaps.filter((gap) => gap * 2 >= median && gap <= median * 2).length;
  return even * 10 >= gaps.length * 8;
}

function touchesFurniture(shapes: Uint32Array, kinds: Uint8Array, at: number): boolean {
  const above = previousInk(shapes, at);
  const below = nextInk(shapes, at);
  return (
    (above >= 0 && at - above <= 3 && isPageNumber(shapes, kinds, above)) ||
    (below < shapes.length && below - at <= 3 && isPageNumber(shapes, kinds, below))
  );
}

const isPageNumber = (shapes: Uint32Array, kinds: Uint8Array, at: number): boolean =>
  kinds[at] === LineKind.Furniture &&
  (shapes[at]! & (Shape.BareNumber | Shape.PageMark | Shape.FurnitureAlone)) !== 0 &&
  (shapes[at]! & Shape.HasDigit) !== 0;

/** What is furniture only outside the speech: before it, after it, or in a run with other furniture. */
function markOutside(candidates: readonly number[], shapes: Uint32Array, kinds: Uint8Array): void {
  const outside = candidates.filter((i) => (shapes[i]! & Shape.FurnitureOutside) !== 0 && isOpen(kinds[i]!));
  if (outside.length === 0) return;
  const head = endOfHead(shapes, kinds);
  const foot = startOfFoot(shapes, kinds);
  for (const i of outside) {
    const above = previousInk(shapes, i);
    const joinsAbove = above >= 0 && i - above <= 2 && kinds[above] === LineKind.Furniture;
    if (i < head || i >= foot || joinsAbove) kinds[i] = LineKind.Furniture;
  }
}

/** The first line that speaks, or the first prose of a document without turns. */
function endOfHead(shapes: Uint32Array, kinds: Uint8Array): number {
  for (let i = 0; i < kinds.length; i++)
    if (
      kinds[i] === LineKind.Label ||
      kinds[i] === LineKind.Cue ||
      (kinds[i] === LineKind.Preamble && (shapes[i]! & Shape.Prose) !== 0 && (shapes[i]! & Shape.FurnitureOutside) === 0)
    )
      return i;
  return kinds.length;
}

/** Where, read from the end, nothing but furniture, rules, short unfinished lines and blanks stands. */
function startOfFoot(shapes: Uint32Array, kinds: Uint8Array): number {
  let foot = shapes.length;
  let strangers = 0;
  for (let i = shapes.length - 1; i >= 0; i--) {
    const shape = shapes[i]!;
    if (shape === 0) continue;
    if (kinds[i] === LineKind.Furniture || (shape & (Shape.FurnitureOutside | Shape.Rule)) !== 0) foot = i;
    else if (kinds[i] === LineKind.Label || (shape & Shape.Ends) !== 0 || ++strangers > 3) break;
  }
  return foot;
}

function previousInk(shapes: Uint32Array, at: number): number {
  let i = at - 1;
  while (i >= 0 && shapes[i] === 0) i--;
  return i;
}

function nextInk(shapes: Uint32Array, at: number): number {
  let i = at + 1;
  while (i < shapes.length && shapes[i] === 0) i++;
  return i;
}
