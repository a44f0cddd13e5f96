// Edits of a text and then edits of the result, as edits of the first text.
//   "a  b" −"  "+" " then " "+"-"  →  "  "+"-"

import type { Edit } from '../../checks/check';

/** A stretch of the first text, or something inserted. */
type Piece = { readonly start: number; readonly end: number } | string;

/** Both sorted and without overlaps, and so is the result. `length`: of the first text. */
export function composed(first: readonly Edit[], second: readonly Edit[], length: number): Edit[] {
  if (second.length === 0 || first.length === 0) return [...first, ...second];
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, insert } of first) {
    pieces.push({ start: at, end: start }, insert);
    at = end;
  }
  pieces.push({ start: at, end: length });
  return asEdits(edited(pieces, second), length);
}

function edited(pieces: readonly Piece[], edits: readonly Edit[]): Piece[] {
  const out: Piece[] = [];
  let next = 0;
  let at = 0;
  let from = 0;
  /** Reads on to an offset of the text between the two; what is read is copied or left out. */
  const readTo = (offset: number, copy: boolean): void => {
    while (next < pieces.length && at < offset) {
      const piece = pieces[next]!;
      const size = sizeOf(piece);
      const to = Math.min(size, from + offset - at);
      if (copy) out.push(part(piece, from, to));
      at += to - from;
      from = to;
      if (from < size) break;
      next++;
      from = 0;
    }
  };
  for (const { start, end, insert } of edits) {
    readTo(start, true);
    readTo(end, false);
    out.push(insert);
  }
  readTo(Number.POSITIVE_INFINITY, true);
  return out;
}

const sizeOf = (piece: Piece): number => (typeof piece === 'string' ? piece.length : piece.end - piece.start);
const part = (piece: Piece, from: number, to: number): Piece =>
  typeof piece === 'string' ? piece.slice(from, to) : { start: piece.start + from, end: piece.start + to };

function asEdits(pieces: readonly Piece[], length: number): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let insert = '';
  const flush = (start: number): void => {
    if (start > at || insert !== '') edits.push({ start: at, end: start, insert });
    insert = '';
  };
  for (const piece of pieces) {
    if (typeof piece === 'string') insert += piece;
    else if (piece.end > piece.start) {
      flush(piece.start);
      at = piece.end;
    }
  }
  flush(length);
  return edits;
}
