// Reported speech in a press report, and who spoke it: “We will build it,” the Ruritanian leader said.
// Paragraphs are read one by one and remembered (attribution.ts); here names, offices and pronouns become people.

import type { Convention } from '../convention';
import { Shape } from '../structure/shape';
import { type Line, lineAt, remember, type Text } from '../text';
import { LineKind, type Quotation, type Speaker } from '../transcript';
import { type Actor, type AttributedQuote, type Attribution, type Paragraph, readParagraph } from './attribution';
import { PersonsOfReport } from './reportPersons';

export interface Report {
  readonly quotations: readonly Quotation[];
  /** Those who are quoted, in order; `words` are the words of their quotations. */
  readonly speakers: readonly Speaker[];
}

const NOTHING: Report = { quotations: [], speakers: [] };

/** The quotations of a document without turns: in its lines that are Preamble. */
export function readReport(text: Text, shapes: Uint32Array, kinds: Uint8Array): Report {
  if (!hasQuoteMarks(text, kinds)) return NOTHING;
  const blocks = blocksOf(text, shapes, kinds);
  if (!blocks.some(({ read }) => read.quotes.length > 0 && read.attributions.some((one) => !one.silent))) return NOTHING;
  const persons = new PersonsOfReport();
  for (const { read } of blocks) for (const person of read.people) persons.introduce(person);
  const quotations: Quotation[] = [];
  let speaker = -1;
  let above: Paragraph | null = null;
  for (const { first, read } of blocks) {
    const { quotes, attributions } = read;
    let said = 0;
    let here = -1;
    for (let q = 0; q < quotes.length; q++) {
      const quote = quotes[q]!;
      for (; said < attributions.length && attributions[said]!.at < quote.start; said++)
        speaker = known(heard(persons, attributions[said]!, speaker), speaker);
      const carried = q === 0 && goesOn(above, read) ? speaker : here;
      const actor = actorOf(quote, carried);
      if (!actor && (carried < 0 || !quote.isSpeech)) continue;
      const person = actor ? persons.resolve(actor, speaker) : carried;
      here = known(person, here);
      speaker = known(person, speaker);
      const start = text.starts[first]! + quote.start;
      const end = text.starts[first]! + quote.end;
      const line = start < text.starts[first + 1]! ? first : lineAt(text, start);
      quotations.push({ start, end, line, speaker: persons.quote(person, quote.words) });
    }
    for (; said < attributions.length; said++) speaker = known(heard(persons, attributions[said]!, speaker), speaker);
    above = read;
  }
  const speakers = persons.speakers();
  // Where nobody is known by name it is no report: a story, a manual with “examples”.
  return speakers.length === 0 ? NOTHING : { quotations, speakers };
}

/** A report is what quotes more than once. */
export function conventionOfReport({ quotations, speakers }: Report): Convention | null {
  if (quotations.length < 2) return null;
  const evidence = `No labels, but ${quotations.length} quotations with an attribution, of ${speakers.length} ${speakers.length === 1 ? 'person' : 'people'}.`;
  return { name: 'press-report', profiles: [], pinned: false, evidence };
}

/** Who spoke last, or is spoken of, once this is read. */
const heard = (persons: PersonsOfReport, { actor, silent }: Attribution, speaker: number): number =>
  silent ? persons.recall(actor) : persons.resolve(actor, speaker);

const known = (person: number, otherwise: number): number => (person >= 0 ? person : otherwise);

/** The attribution in the quotation's own sentence; else, where nobody is speaking yet, the nearest in its paragraph. */
function actorOf(quote: AttributedQuote, carried: number): Actor | null {
  if (quote.own) return quote.own.actor;
  return carried < 0 && quote.isSpeech ? ((quote.before ?? quote.after)?.actor ?? null) : null;
}

/** A quotation that nothing closed goes on in the next paragraph; so does one that a paragraph of nothing else follows. */
const goesOn = (above: Paragraph | null, read: Paragraph): boolean =>
  above?.endsQuoted === true && (above.quotes.at(-1)!.open || (read.onlyQuotes && above.quotes.at(-1)!.isSpeech));

interface Block {
  readonly first: number;
  readonly read: Paragraph;
}

/** Longer paragraphs are no press prose. */
const LONGEST = 20_000;

const NO_PARAGRAPH: Paragraph = { quotes: [], onlyQuotes: false, endsQuoted: false, people: [], attributions: [] };

/** Paragraphs: a line each, or the lines that a cut to a fixed width made of one. */
function blocksOf(text: Text, shapes: Uint32Array, kinds: Uint8Array): Block[] {
  const blocks: Block[] = [];
  for (let i = 0; i < shapes.length; i++) {
    if (kinds[i] !== LineKind.Preamble) continue;
    const first = i;
    while (isWrapped(text, shapes, i) && kinds[i + 1] === LineKind.Preamble) i++;
    const read = i === first ? readLine(text.lines[i]!) : readLines(text, first, i);
    blocks.push({ first, read });
  }
  return blocks;
}

/** A line of full width that no sentence ends on. */
const isWrapped = (text: Text, shapes: Uint32Array, line: number): boolean =>
  (shapes[line]! & Shape.Ends) === 0 &&
  (shapes[line + 1] ?? 0) !== 0 &&
  text.lines[line]!.text.length >= 40 &&
  text.lines[line]!.text.length <= 120;

const readLine: (line: Line) => Paragraph = remember((line) => (line.text.length > LONGEST ? NO_PARAGRAPH : readParagraph(line.text)));

interface Wrapped {
  lines: readonly Line[];
  read: Paragraph;
}

/** What was read of the paragraph that begins on a line, good as long as its lines are the same. */
const wrappedAt: (line: Line) => Wrapped = remember(() => ({ lines: [], read: NO_PARAGRAPH }));

function readLines(text: Text, first: number, last: number): Paragraph {
  const kept = wrappedAt(text.lines[first]!);
  const lines = text.lines.slice(first, last + 1);
  if (lines.length === kept.lines.length && lines.every((line, i) => line === kept.lines[i])) return kept.read;
  const whole = lines.map((line) => line.text + line.eol).join('');
  kept.lines = lines;
  kept.read = whole.length > LONGEST ? NO_PARAGRAPH : readParagraph(whole.slice(0, whole.length - lines.at(-1)!.eol.length));
  return kept.read;
}

const hasMark: (line: Line) => boolean = remember((line) => /["“„«‘']/.test(line.text));

function hasQuoteMarks(text: Text, kinds: Uint8Array): boolean {
  for (let i = 0; i < kinds.length; i++) if (kinds[i] === LineKind.Preamble && hasMark(text.lines[i]!)) return true;
  return false;
}
