// A line of a transcript as a terminal can show it, with marks below a part of it. A paragraph is often one line of thousands of
// characters, so no more than fits is shown; what a terminal would obey, or would not show, is shown as �.
//
//   …and the harbour, the (old one, is closed…
//                         ^

export interface Excerpt {
  readonly shown: string;
  readonly marks: string;
}

/** `start` and `end` count UTF-16 units of the line, `columns` those of the terminal. */
export function excerpt(line: string, start: number, end: number, columns: number): Excerpt {
  const room = Math.max(columns, 20);
  const near = Math.max(0, start - room);
  const cells = cellsOf(line, near, Math.min(line.length, start + room));
  const all = near === 0 && cells.at(-1)?.end === line.length && widthOf(cells) <= room;
  const first = all ? 0 : firstShown(cells, start, Math.floor(room / 3));
  const cutBefore = near > 0 || first > 0;
  let shown = cutBefore ? '…' : '';
  let marks = cutBefore ? ' ' : '';
  let width = shown.length;
  for (const cell of cells.slice(first)) {
    if (!all && width + cell.width >= room) {
      shown += '…';
      break;
    }
    shown += cell.text;
    width += cell.width;
    marks += (cell.end > start && cell.start < Math.max(end, start + 1) ? '^' : ' ').repeat(cell.width);
  }
  return { shown: shown.trimEnd(), marks: marks.includes('^') ? marks.trimEnd() : `${marks}^` };
}

interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Columns. */
  readonly width: number;
}

/** One for each code point. */
function cellsOf(line: string, from: number, to: number): Cell[] {
  const cells: Cell[] = [];
  let at = from > 0 && isTrail(line.charCodeAt(from)) ? from - 1 : from;
  while (at < to) {
    const character = String.fromCodePoint(line.codePointAt(at)!);
    const end = at + character.length;
    const text = character === '\t' ? ' ' : HIDDEN.test(character) ? '\ufffd' : character;
    cells.push({ start: at, end, text, width: NARROW.test(text) ? 0 : WIDE.test(text) ? 2 : 1 });
    at = end;
  }
  return cells;
}

/** The cell so many columns before the place. */
function firstShown(cells: readonly Cell[], start: number, lead: number): number {
  let first = cells.findIndex((cell) => cell.end > start);
  if (first < 0) first = cells.length;
  for (let width = 0; first > 0 && width < lead; first--) width += cells[first - 1]!.width;
  return first;
}

const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, { width }) => sum + width, 0);

const isTrail = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Controls, invisible characters that are no part of a word, lone surrogates. */
const HIDDEN = /[\p{Cc}\p{Cs}\u00ad\u200b\u202a-\u202e\u2060-\u206f\ufeff]/u;
const NARROW = /[\p{M}\u200c-\u200f]/u;
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/u;
