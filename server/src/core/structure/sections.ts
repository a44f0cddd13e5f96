// The parts of a record: `## Questions`, `ORAL ARGUMENT OF MS LARK`, a centred line, `Agenda item 3`, `* * *`.
// A heading stands apart from the paragraphs around it; one that looks like any short line needs a turn below it.

import { lineEnd, type Text } from '../text';
import { LineKind, type Section } from '../transcript';
import { headingText, markdownLevel } from './headingLine';
import { headField } from './headWords';
import { Shape } from './shape';

/** Levels of headings that state none. Markdown states its own. */
const PART_LEVEL = 1;
const CAPITALS_LEVEL = 2;
const PLAIN_LEVEL = 3;
const BREAK_LEVEL = 7;

/**
 * The sections, in document order. Marks Heading and Break in `kinds`, where everything but speech and preamble is marked already.
 */
export function readSections(text: Text, shapes: Uint32Array, kinds: Uint8Array): Section[] {
  const openings = openingsOf(
    text,
    isAllCapitals(shapes, kinds)
      ? shapes.map((shape) => ((shape & Shape.Capitals) !== 0 ? shape & ~(Shape.Capitals | Shape.Titled) : shape))
      : shapes,
    kinds,
  );
  const sections: Section[] = [];
  // Ends are found from the back: a section goes to the next opening of its level or above.
  const endAt = new Array<number>(BREAK_LEVEL + 1).fill(text.lines.length);
  for (let k = openings.length - 1; k >= 0; k--) {
    const { line, lastHeadLine, level } = openings[k]!;
    const lastLine = endAt[level]! - 1;
    const title = level === BREAK_LEVEL ? text.lines[line]!.text.trim() : titleOf(text, line, lastHeadLine);
    sections.push({ title, level, line, lastLine, start: text.starts[line]!, end: lineEnd(text, lastLine) });
    for (let deeper = level; deeper <= BREAK_LEVEL; deeper++) endAt[deeper] = line;
  }
  return sections.reverse();
}

interface Opening {
  readonly line: number;
  /** Headings may run over several lines. */
  readonly lastHeadLine: number;
  readonly level: number;
}

function openingsOf(text: Text, shapes: Uint32Array, kinds: Uint8Array): Opening[] {
  const openings: Opening[] = [];
  let inCode = false;
  for (let i = 0; i < shapes.length; i++) {
    const shape = shapes[i]!;
    if ((shape & Shape.Fence) !== 0) inCode = !inCode;
    if (inCode) continue;
    // Most lines stand among others, and only marks of their own make a heading of such a line.
    if ((shape & CANDIDATE) === 0 || ((shape & MARKED) === 0 && !isApart(shapes, kinds, i - 1))) continue;
    if (kinds[i] !== LineKind.Speech && kinds[i] !== LineKind.Preamble) continue;
    if ((shape & Shape.Rule) !== 0) {
      kinds[i] = LineKind.Break;
      // A rule right below a heading underlines it, one above belongs to it, and one at the end opens nothing.
      if (kinds[i - 1] === LineKind.Heading || kinds[i - 1] === LineKind.Title) continue;
      const next = nextInk(shapes, i);
      if (next < shapes.length && !isHeading(text, shapes, kinds, next)) openings.push({ line: i, lastHeadLine: i, level: BREAK_LEVEL });
      continue;
    }
    if (!isHeading(text, shapes, kinds, i)) continue;
    const first = i;
    kinds[i] = LineKind.Heading;
    while (isContinued(shapes, kinds, i)) kinds[++i] = LineKind.Heading;
    openings.push({ line: first, lastHeadLine: i, level: levelOf(text, shapes, first) });
  }
  return openings;
}

/** Captions are often in capitals throughout, and then capitals make no heading. */
function isAllCapitals(shapes: Uint32Array, kinds: Uint8Array): boolean {
  let speech = 0;
  let capitals = 0;
  for (let i = 0; i < shapes.length; i++) {
    if (kinds[i] !== LineKind.Speech && kinds[i] !== LineKind.Preamble) continue;
    speech++;
    if ((shapes[i]! & Shape.Capitals) !== 0) capitals++;
  }
  return capitals >= 8 && capitals * 4 > speech;
}

const MARKED = Shape.Markdown | Shape.Rule;
const CANDIDATE = MARKED | Shape.Capitals | Shape.Part | Shape.Numbered | Shape.Titled | Shape.Centred;
const NEVER = Shape.Direction | Shape.Omission | Shape.Rule | Shape.PageMark;

function isHeading(text: Text, shapes: Uint32Array, kinds: Uint8Array, at: number): boolean {
  const shape = shapes[at]!;
  if ((shape & CANDIDATE) === 0 || (shape & NEVER) !== 0 || (kinds[at] !== LineKind.Speech && kinds[at] !== LineKind.Preamble))
    return false;
  if ((shape & Shape.Markdown) !== 0) return true;
  const line = text.lines[at]!.text;
  if ((shape & Shape.Part) !== 0) return isApart(shapes, kinds, at - 1) && (isApart(shapes, kinds, at + 1) || (shape & Shape.Ends) === 0);
  if ((shape & Shape.Titled) === 0 || !isApart(shapes, kinds, at - 1)) return false;
  if ((shape & Shape.Capitals) !== 0 && (isApart(shapes, kinds, at + 1) || isContinued(shapes, kinds, at))) return line.trim().length >= 5;
  if (!isApart(shapes, kinds, at + 1) || isField(line)) return false;
  if ((shape & Shape.Centred) !== 0) return line.trim().length <= 90 && !/[:.]$/.test(line.trimEnd());
  return line.length <= 90 && !/^["“«„‘']|:\s*$/u.test(line) && opensTurn(shapes, kinds, at) && !answersLabel(text, shapes, kinds, at);
}

/** `Agenda: …` */
function isField(line: string): boolean {
  const colon = line.indexOf(':');
  return colon > 0 && colon <= 40 && headField(line.slice(0, colon)) !== null;
}

/** Blank lines and what is no speech set a line apart. */
function isApart(shapes: Uint32Array, kinds: Uint8Array, at: number): boolean {
  if (at < 0 || at >= shapes.length || shapes[at] === 0) return true;
  const kind = kinds[at]!;
  return kind !== LineKind.Speech && kind !== LineKind.Preamble && kind !== LineKind.Label && kind !== LineKind.Cue;
}

/** The next line goes on with a heading in capitals or centred. */
function isContinued(shapes: Uint32Array, kinds: Uint8Array, at: number): boolean {
  const next = shapes[at + 1] ?? 0;
  const alike = shapes[at]! & next & (Shape.Capitals | Shape.Centred);
  return (
    alike !== 0 &&
    (next & Shape.Titled) !== 0 &&
    (next & NEVER) === 0 &&
    (kinds[at + 1] === LineKind.Speech || kinds[at + 1] === LineKind.Preamble)
  );
}

/** What follows is a turn, perhaps after further headings or a direction. */
function opensTurn(shapes: Uint32Array, kinds: Uint8Array, at: number): boolean {
  let looked = 0;
  for (let i = nextInk(shapes, at); i < shapes.length && looked++ < 4; i = nextInk(shapes, i)) {
    if (kinds[i] === LineKind.Label) return true;
    if (
      kinds[i] !== LineKind.Direction &&
      kinds[i] !== LineKind.Furniture &&
      kinds[i] !== LineKind.Break &&
      !((shapes[i]! & Shape.Titled) !== 0 && isApart(shapes, kinds, i - 1))
    )
      return false;
  }
  return false;
}

/** Under a label on a line of its own stands what was said. */
function answersLabel(text: Text, shapes: Uint32Array, kinds: Uint8Array, at: number): boolean {
  let above = at - 1;
  while (above >= 0 && shapes[above] === 0) above--;
  return (
    above >= 0 &&
    (kinds[above] === LineKind.Cue ||
      (kinds[above] === LineKind.Label && (shapes[above]! & Shape.Ends) === 0 && text.lines[above]!.text.length <= 70))
  );
}

function levelOf(text: Text, shapes: Uint32Array, line: number): number {
  const shape = shapes[line]!;
  if ((shape & Shape.Markdown) !== 0) return markdownLevel(text.lines[line]!.text.trim());
  if ((shape & Shape.Part) !== 0) return SUBPART.test(text.lines[line]!.text.trim()) ? CAPITALS_LEVEL : PART_LEVEL;
  return (shape & Shape.Capitals) !== 0 ? CAPITALS_LEVEL : PLAIN_LEVEL;
}

/** A scene is part of an act. */
const SUBPART = /^(?:scene|szene|auftritt|scène|escena|cena|явление|chapter|kapitel|chapitre|capítulo|глава)/iu;

function titleOf(text: Text, first: number, last: number): string {
  const parts: string[] = [];
  for (let i = first; i <= last; i++) {
    const { start, end } = headingText(text.lines[i]!.text);
    parts.push(text.lines[i]!.text.slice(start, end));
  }
  return parts
    .join(' ')
    .replace(/\*\*|__|\\(?=[[\]*_])/g, '')
    .replace(/[\s\u00a0]+/g, ' ');
}

function nextInk(shapes: Uint32Array, at: number): number {
  let i = at + 1;
  while (i < shapes.length && shapes[i] === 0) i++;
  return i;
}
