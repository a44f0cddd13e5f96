// What a line looks like by itself, as bits that are remembered with it: `* * *` is a Rule, `ORAL ARGUMENT` is Capitals,
// `(Applause.)` is a Direction. The passes over a document (furniture, session, sections) read these and never the line again.

import { isBlank, skipBlanks } from './chars';
import { endsAsSentence, furnitureLine, runningKey } from './furnitureLine';
import { headingShape } from './headingLine';
import { soleNote } from './notes';
import { Shape } from './shape';
import { type Line, remember, type Text } from './text';

/** The shape of every line. Lines that an edit left alone are not read again. */
export function shapesOf(text: Text): Uint32Array {
  const out = new Uint32Array(text.lines.length);
  for (let i = 0; i < out.length; i++) {
    const line = text.lines[i]!;
    if (line.text.length > 0) out[i] = shapeOf(line);
  }
  return out;
}

export const shapeOf: (line: Line) => number = remember((line) => shape(line.text));

/** The key under which a line with the shape Running or Paged comes back. */
export const runningKeyOf: (line: Line) => string = remember((line) => runningKey(line.text)?.key ?? line.text);

const SHORT = 200;

function shape(text: string): number {
  const start = skipBlanks(text, 0);
  if (start === text.length) return 0;
  let shape: number = Shape.Text;
  const ends = endsAsSentence(text);
  if (ends) shape |= Shape.Ends;
  if (text.length > 80 && ends) shape |= Shape.Prose;
  if (isRule(text)) return shape | Shape.Rule;
  const note = soleNote(text);
  if (note === 'omission') shape |= Shape.Omission;
  else if (note === 'page') shape |= Shape.PageMark;
  else if (note !== null && note !== 'language') shape |= Shape.Direction;
  if (text.length > 600) return shape;
  const furniture = furnitureLine(text);
  if (furniture === 'alone') shape |= Shape.FurnitureAlone;
  else if (furniture === 'outside') shape |= Shape.FurnitureOutside;
  else if (furniture === 'number') shape |= Shape.BareNumber;
  if (text.length > SHORT) return shape | headingShape(text, start);
  if (/\d/.test(text)) shape |= Shape.HasDigit;
  const running = note === null ? runningKey(text) : null;
  if (running) shape |= running.paged ? Shape.Paged : Shape.Running;
  return shape | headingShape(text, start);
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
const RULE_MARKS = '*-_=~#+•·●–—―─━═⁎∗◊◆♦❖⁂';
