// What a turn's own lines say, for every turn: read once, and kept for as long as the lines on which it begins and ends stand
// as they are. Most turns are those of the text before the last key, and no line of theirs is looked at again.

import type { Line } from '../core/text';
import type { Transcript, Turn } from '../core/transcript';

/**
 * Makes a pure function of a turn's first and last line, and of where its label and its body begin and end in them, compute once a
 * turn. The list that it answers has an entry a turn, and is not to be written to.
 */
export function everyTurn<T>(read: (transcript: Transcript, turn: Turn) => T): (transcript: Transcript) => readonly T[] {
  let places: Places = { of: null, first: [], last: [], columns: new Uint32Array(0) };
  let known: readonly T[] = [];
  return (transcript) => {
    if (places.of === transcript) return known;
    const now = placesOf(transcript);
    const { head, tail } = alike(places, now);
    const { turns } = transcript;
    const fresh = turns.slice(head, turns.length - tail).map((turn) => read(transcript, turn));
    known = known.slice(0, head).concat(fresh, known.slice(known.length - tail));
    places = now;
    return known;
  };
}

/** Where the turns of a transcript stand: their lines, and four columns each: label begins, label ends, body begins, body ends. */
interface Places {
  readonly of: Transcript | null;
  readonly first: readonly Line[];
  readonly last: readonly Line[];
  readonly columns: Uint32Array;
}

let latest: Places | null = null;

/** Several are asked in turn about one transcript. */
function placesOf(transcript: Transcript): Places {
  if (latest?.of === transcript) return latest;
  const { turns, text } = transcript;
  const { lines, starts } = text;
  const first = new Array<Line>(turns.length);
  const last = new Array<Line>(turns.length);
  const columns = new Uint32Array(4 * turns.length);
  for (let i = 0; i < turns.length; i++) {
    const { line, lastLine, start, end, bodyStart, bodyEnd } = turns[i]!;
    const offset = starts[line]!;
    first[i] = lines[line]!;
    last[i] = lines[lastLine]!;
    columns[4 * i] = start - offset;
    columns[4 * i + 1] = end - offset;
    columns[4 * i + 2] = bodyStart - offset;
    columns[4 * i + 3] = bodyEnd - starts[lastLine]!;
  }
  return (latest = { of: transcript, first, last, columns });
}

/** How many turns at the beginning and at the end stand as they did. */
function alike(old: Places, now: Places): { head: number; tail: number } {
  const count = now.first.length;
  const moved = count - old.first.length;
  const common = Math.min(count, old.first.length);
  const isSame = (before: number, i: number): boolean =>
    now.first[i] === old.first[before] &&
    now.last[i] === old.last[before] &&
    now.columns[4 * i] === old.columns[4 * before] &&
    now.columns[4 * i + 1] === old.columns[4 * before + 1] &&
    now.columns[4 * i + 2] === old.columns[4 * before + 2] &&
    now.columns[4 * i + 3] === old.columns[4 * before + 3];
  let head = 0;
  while (head < common && isSame(head, head)) head++;
  let tail = 0;
  while (tail < common - head && isSame(count - 1 - tail - moved, count - 1 - tail)) tail++;
  return { head, tail };
}
