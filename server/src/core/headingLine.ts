// What a line alone says about being a heading: `## Questions`, `ORAL ARGUMENT OF MS LARK`, `Agenda item 3`, `2.1 Accounts`.
// What stands around it decides the rest: sections.ts.

import { endsAsSentence } from './furnitureLine';
import { Shape } from './shape';

const LONGEST = 160;

/** The bits of Shape that concern headings. `start` is the line's first unit that is no blank. */
export function headingShape(line: string, start: number): number {
  const text = line.slice(start).trimEnd();
  if (text.length > 240) return 0;
  if (markdownLevel(text) > 0) return Shape.Markdown | Shape.Titled;
  if (text.length > LONGEST) return mayBeTitle(text) ? Shape.Titled : 0;
  let shape = 0;
  if (start >= 8 && start < 60) shape |= Shape.Centred;
  if (isPart(text)) shape |= Shape.Part;
  if (!mayBeTitle(text) || isNumbering(text)) return shape;
  shape |= Shape.Titled;
  if (isCapitals(text)) shape |= Shape.Capitals;
  if (isNumbered(text)) shape |= Shape.Numbered;
  return shape;
}

/** 1 to 6 for `# …` to `###### …`, else 0. */
export function markdownLevel(text: string): number {
  let level = 0;
  while (text.charCodeAt(level) === 35) level++;
  return level > 0 && level <= 6 && (text[level] === ' ' || text[level] === '\t') && text.length > level + 1 ? level : 0;
}

/** The words of a heading, without `##`, `**` and the blanks inside `P R O C E E D I N G S` left as they are. */
export function headingText(line: string): { readonly start: number; readonly end: number } {
  let start = 0;
  let end = line.length;
  const isOuter = (c: string): boolean => c === ' ' || c === '\t' || c === '\u00a0' || c === '\ufeff' || c === '\f';
  while (start < end && isOuter(line[start]!)) start++;
  while (end > start && isOuter(line[end - 1]!)) end--;
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
function mayBeTitle(text: string): boolean {
  if (endsAsSentence(text) || /[,;\\–—-]$/u.test(text)) return false;
  if (/^(?:\d{1,2}:\d{2}|\[|<|https?:|>>|[•|{}@%&=+*-] )/u.test(text)) return false;
  return /^["“«„‘'(*_#]*(?:\p{Lu}|\p{Lo}|\d)/u.test(text) && /\p{L}/u.test(text);
}

/** No small letter but in `Mc`, and enough capitals. */
function isCapitals(text: string): boolean {
  let capitals = 0;
  let small = 0;
  for (const c of text) {
    if (c !== c.toLowerCase()) capitals++;
    else if (c !== c.toUpperCase()) small++;
  }
  return capitals >= 4 && small * 12 <= capitals;
}

const PARTS =
  /^(?:act|scene|part|chapter|book|section|session|agenda item|item|day|epilogue|prologue|appendix|annex|annexe|exhibit|akt|aufzug|szene|auftritt|teil|kapitel|tagesordnungspunkt|top|zusatzpunkt|anlage|acte|scène|partie|chapitre|point|acto|escena|parte|capítulo|punto|anexo|ato|cena|ponto|действие|явление|часть|глава|раздел|пункт повестки|приложение)(?: (?:the )?(?:\d{1,3}(?:\.\d{1,2})*[a-z]?|[ivxlc]{1,7}|first|second|third|fourth|fifth|one|two|three|four|five|premier|première|primero|erster|первое|первая))(?:[.:–—-]|\s|$)/iu;

/** `ACT II`, `Scene 3. A wood`, `Agenda item 4: Accounts`. */
const isPart = (text: string): boolean => text.length <= 100 && PARTS.test(text) && (!endsAsSentence(text) || text.length <= 60);

/** `3. Accounts`, `2.1 Budget of the school`, `IV. Motions`. */
const isNumbered = (text: string): boolean =>
  /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[IVX]{1,5}\.|[A-H][.)])[ \t\u00a0]+["“«(]?\p{Lu}/u.test(text);

/** `VOLUME 148`, `No. 7`: where the record stands in a series, not what it is. */
const isNumbering = (text: string): boolean =>
  /^(?:vol(?:ume)?|number|no|nr|issue|num(?:éro|ero)?|band|heft|tome?|том|№|выпуск)\.?[ \u00a0]*[\dIVXLC]+$/iu.test(text) ||
  /^[\d./ -]+$/.test(text);
