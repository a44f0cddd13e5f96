// Which turn a place of the text belongs to: turns are in document order, so it is found by halving.

import type { Turn } from './transcript';

/** Index of the last turn whose label begins at or before an offset; -1 before the first. */
export const turnAt = ({ turns }: { readonly turns: readonly Turn[] }, offset: number): number =>
  lastWhere(turns, ({ start }) => start <= offset);

/** Index of the last turn whose label stands on a line or above it; -1 before the first. */
export const turnOnLine = ({ turns }: { readonly turns: readonly Turn[] }, line: number): number =>
  lastWhere(turns, (turn) => turn.line <= line);

/** `holds` is true for the first turns and false for all behind them. */
function lastWhere(turns: readonly Turn[], holds: (turn: Turn) => boolean): number {
  let low = -1;
  let high = turns.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(turns[middle]!)) low = middle;
    else high = middle - 1;
  }
  return low;
}
