// What a line alone says about being a heading: `## Questions`, `ORAL ARGUMENT OF MS LARK`, `Agenda item 3`, `2.1 Accounts`.
// What stands around it decides the rest: sections.ts.

import { CharKind, isDigit, kindOf } from '../chars';
import { Shape } from './shape';
import type { Sight } from './sight';

const LONGEST = 160;

/** The bits of Shape that concern headings. `ends`: the line ends as a sentence does. */
export function headingShape(seen: Readonly<Sight>, ends: boolean): number {
  const { text, start, end } = seen;
  if (end - start > 240) return 0;
  if (seen.letters === 0) return start >= 8 ? Shape.Centred : 0;
  if (text.charCodeAt(start) === HASH && markdownLevel(text.slice(start, end)) > 0) return Shape.Markdown | Shape.Titled;
  if (end - start > LONGEST) return mayBeTitle(seen, ends) ? Shape.Titled : 0;
  let shape = 0;
  if (start >= 8 && start < 60) shape |= Shape.Centred;
  if (PART_WORDS.has(seen.firstWord) && isPart(text.slice(start, end), ends)) shape |= Shape.Part;
  if (!mayBeTitle(seen, ends)) return shape;
  if (NUMBERING_WORDS.has(seen.firstWord) && isNumbering(text.slice(start, end))) return shape;
  shape |= Shape.Titled;
  // No small letter but in `Mc`, and enough capitals.
  if (seen.capitals >= 4 && seen.small * 12 <= seen.capitals) shape |= Shape.Capitals;
  if (mayBeNumbered(text, start) && isNumbered(text.slice(start, end))) shape |= Shape.Numbered;
  return shape;
}

const HASH = 35;

/** 1 to 6 for `# …` to `###### …`, else 0. */
export function markdownLevel(text: string): number {
  let level = 0;
  while (text.charCodeAt(level) === 35) level++;
  return level > 0 && level <= 6 && (text[level] === ' ' || text[level] === '\t') && text.length > level + 1 ? level : 0;
}

/** The words of a heading, without the number of its line, `##`, `**` and the blanks inside `P R O C E E D I N G S` left as they are. */
export function headingText(line: string): { readonly start: number; readonly end: number } {
  let start = 0;
  let end = line.length;
  const isOuter = (c: string): boolean => c === ' ' || c === '\t' || c === '\u00a0' || c === '\ufeff' || c === '\f';
  while (start < end && isOuter(line[start]!)) start++;
  while (end > start && isOuter(line[end - 1]!)) end--;
  const gutter = /^\d{1,2}[ \t]{3,}/.exec(line.slice(start, start + 20));
  if (gutter) start = Math.min(end, start + gutter[0].length);
  const level = markdownLevel(line.slice(start, end));
  if (level > 0) {
    start += level;
    while (start < end && isOuter(line[start]!)) start++;
    while (end > start && line[end - 1] === '#') end--;
    while (end > start && isOuter(line[end - 1]!)) end--;
  }
  for (const mark of ['**', '__', '*', '_']) {
    if (end - start > 2 * mark.length && line.startsWith(mark, start) && line.startsWith(mark, end - mark.length)) {
      start += mark.length;
      end -= mark.length;
      break;
    }
  }
  return { start, end };
}

/** Begins with a capital, a figure or an opening mark, and does not end as a sentence or in the middle of one. */
function mayBeTitle({ text, start, end }: Readonly<Sight>, ends: boolean): boolean {
  if (ends || ',;\\–—-'.includes(text[end - 1]!)) return false;
  let i = start;
  while (i < end && OPENING_MARKS.includes(text[i]!)) i++;
  const first = kindOf(text.charCodeAt(i));
  if (first === CharKind.Upper || first === CharKind.Uncased) return !text.startsWith('http', start);
  return first === CharKind.Digit && !isClock(text, i);
}

const OPENING_MARKS = '"“«„‘\'(*_#';

/** `00:12`, with which a cue may begin. */
function isClock(text: string, at: number): boolean {
  let i = at;
  while (isDigit(text.charCodeAt(i)) && i < at + 2) i++;
  return text[i] === ':' && isDigit(text.charCodeAt(i + 1));
}

const PART_NAMES =
  'act scene part chapter book section session item day epilogue prologue appendix annex annexe exhibit akt aufzug szene auftritt teil kapitel tagesordnungspunkt top zusatzpunkt anlage acte scène partie chapitre point acto escena parte capítulo punto anexo ato cena ponto действие явление часть глава раздел приложение';
const PART_WORDS: ReadonlySet<string> = new Set([...PART_NAMES.split(' '), 'agenda', 'пункт']);
const PART = new RegExp(
  `^(?:${PART_NAMES.replaceAll(' ', '|')}|agenda item|пункт повестки)(?: (?:the )?(?:\\d{1,3}(?:\\.\\d{1,2})*[a-z]?|[ivxlc]{1,7}|first|second|third|fourth|fifth|one|two|three|four|five|premier|première|primero|erster|первое|первая))(?:[.:–—-]|\\s|$)`,
  'iu',
);

/** `ACT II`, `Scene 3. A wood`, `Agenda item 4: Accounts`. */
const isPart = (text: string, ends: boolean): boolean => text.length <= 100 && PART.test(text) && (!ends || text.length <= 60);

function mayBeNumbered(text: string, start: number): boolean {
  if (isDigit(text.charCodeAt(start))) return true;
  for (let i = start + 1; i < start + 7; i++) if (text[i] === '.' || text[i] === ')') return true;
  return false;
}

/** `3. Accounts`, `2.1 Budget of the school`, `IV. Motions`. */
const isNumbered = (text: string): boolean =>
  /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[IVX]{1,5}\.|[A-H][.)])[ \t\u00a0]+["“«(]?\p{Lu}/u.test(text);

/** `VOLUME 148`, `No. 7`: where the record stands in a series, not what it is. */
const isNumbering = (text: string): boolean => /^[\p{L}№]+\.?[ \u00a0]*[\dIVXLC]+$/iu.test(text);
const NUMBERING_WORDS: ReadonlySet<string> = new Set(
  'vol volume number no nr issue num numéro número band heft tom tome том выпуск'.split(' '),
);
