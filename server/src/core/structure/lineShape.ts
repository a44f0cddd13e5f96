// What a line looks like by itself, as bits that are remembered with it: `* * *` is a Rule, `ORAL ARGUMENT` is Capitals,
// `(Applause.)` is a Direction. The passes over a document (furniture, session, sections) read these and never the line again.

import { CharKind, isBlank, kindOf, skipBlanks } from '../chars';
import { everyLine, type Line, remember, type Text } from '../text';
import { endsAsSentence, type FurnitureLine, furnitureLine, mayBeFurniture, mayBeNotice, mayBePaged, pagedKey } from './furnitureLine';
import { headingShape } from './headingLine';
import { isSound, type NoteKind, soleNote } from './notes';
import { Shape } from './shape';
import { look, type Sight } from './sight';

/** The shape of a line: bits of Shape. */
export const shapeOf = (line: Line): number => (line.text === '' ? 0 : shapeOfInk(line));

const shapeOfInk = remember((line) => shape(line.text));

/** The shape of every line: bits of Shape. */
export const shapesOf: (text: Text) => Uint32Array = everyLine(Uint32Array, shapeOf);

/** What a head or foot is known by where it comes back. */
export const runningKeyOf: (line: Line) => string = remember((line) =>
  (shapeOf(line) & Shape.Paged) !== 0 ? pagedKey(line.text)! : line.text.trim(),
);

/** A hash of the key of every line with the shape Running or Paged, which is equal for equal keys. */
export const runningHashesOf: (text: Text) => Uint32Array = everyLine(Uint32Array, (line) =>
  (shapeOf(line) & (Shape.Running | Shape.Paged)) === 0 ? 0 : hash(runningKeyOf(line)),
);

/** Longer lines are paragraphs: of headings and furniture only notices are as long. */
const LONG = 240;
const SHORT = 200;

function shape(text: string): number {
  if (text.length > LONG) return longShape(text);
  const seen = look(text);
  const { start, end } = seen;
  if (start === end) return 0;
  const first = text.charCodeAt(start);
  const ends = endsAsSentence(text);
  let shape: number = Shape.Text;
  if (ends) shape |= text.length > 80 ? Shape.Ends | Shape.Prose : Shape.Ends;
  if (seen.hasDigit) shape |= Shape.HasDigit;
  if (seen.words === 0 && isRule(text)) return shape | Shape.Rule;
  if (first === BACKTICK && text.startsWith('```', start)) return shape | Shape.Fence;
  const isNoted = !(kindOf(first) >= CharKind.Upper) || isSound(seen.firstWord);
  const note = isNoted ? soleNote(text) : null;
  shape |= noteShape(note);
  if (mayBeFurniture(seen, ends)) shape |= furnitureShape(furnitureLine(text));
  if (text.length <= SHORT && note === null) {
    if (mayBePaged(seen) && pagedKey(text) !== null) shape |= Shape.Paged;
    else if (mayRun(seen, ends)) shape |= Shape.Running;
  }
  return shape | headingShape(seen, ends);
}

function longShape(text: string): number {
  const start = skipBlanks(text, 0);
  if (start === text.length) return 0;
  if (isRule(text)) return Shape.Text | Shape.Rule;
  let shape: number = endsAsSentence(text) ? Shape.Text | Shape.Ends | Shape.Prose : Shape.Text;
  if (!(kindOf(text.charCodeAt(start)) >= CharKind.Upper)) shape |= noteShape(soleNote(text));
  return mayBeNotice(text) ? shape | furnitureShape(furnitureLine(text)) : shape;
}

function noteShape(note: NoteKind | null): number {
  if (note === null || note === 'language') return 0;
  return note === 'omission' ? Shape.Omission : note === 'page' ? Shape.PageMark : Shape.Direction;
}

function furnitureShape(furniture: FurnitureLine): number {
  switch (furniture) {
    case 'alone':
      return Shape.FurnitureAlone;
    case 'outside':
      return Shape.FurnitureOutside;
    case 'number':
      return Shape.BareNumber;
    case null:
      return 0;
  }
}

/** Some words that begin and do not end as a sentence does: a head, where they come back. */
const mayRun = ({ text, start, end, words, letters }: Readonly<Sight>, ends: boolean): boolean =>
  !ends &&
  words >= 2 &&
  letters >= 6 &&
  end - start <= 120 &&
  !',;:—–-'.includes(text[end - 1]!) &&
  kindOf(text.charCodeAt(start)) !== CharKind.Lower;

function hash(key: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) value = Math.imul(value ^ key.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** At least three of one mark, blanks between them aside: `* * *`, `-----`, `# # #`; or a mark that says so alone: `⁂`. */
export function isRule(text: string): boolean {
  let mark = 0;
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isBlank(unit) || unit === BACKSLASH || unit === 0xfeff) continue;
    if (mark === 0) mark = unit;
    else if (unit !== mark) return false;
    count++;
  }
  return (count >= 3 && RULE_MARKS.includes(String.fromCharCode(mark))) || (count === 1 && '⁂❧☙'.includes(String.fromCharCode(mark)));
}

const BACKSLASH = 92;
const BACKTICK = 96;
const RULE_MARKS = '*-_=~#+•·●–—―─━═⁎∗◊◆♦❖⁂';
