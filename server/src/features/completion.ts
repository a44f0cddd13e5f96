// textDocument/completion: at the start of a line the speakers, the likeliest first, each with the label and the delimiter that the
// document uses, then who is declared and has not spoken; inside a bracket the stage directions of the document, then those of its language.
//   "oak▸"  →  "BEN OAKES: "        "(Lau▸"  →  "(Laughter.)"

import { type CompletionItem, CompletionItemKind, InsertTextFormat, type Range } from 'vscode-languageserver-types';
import { CharKind, kindOf as charKindOf, skipBlanks } from '../core/chars';
import { offsetAt, type Position } from '../core/text';
import { LineKind, type Transcript, type Turn } from '../core/transcript';
import { turnAt } from '../core/turnAt';
import { directionsFor, openBracket } from './directionWords';
import { exampleOf, textOfLabel, writtenLike, writtenTime } from './labelWriting';
import { layoutOf } from './layout';
import { likelySpeakers } from './likelySpeakers';
import { labelledAs, silentPeople } from './silentPeople';

export interface CompletionOptions {
  /** Whether the client fills in places of a snippet; a time that is not known is one. */
  readonly snippets: boolean;
  /** The notes that the project lists. */
  readonly notes?: readonly string[];
}

/** What types a completion on; letters ask for it anyway. */
export const completionTriggers: readonly string[] = ['(', '[', '<'];

/** A line that has more before the caret is prose. */
const LONGEST = 60;
/** Rarely does a list of more help. */
const MOST = 200;

export function completions(transcript: Transcript, position: Position, options: CompletionOptions): CompletionItem[] {
  const { text, kinds } = transcript;
  const line = text.lines[position.line];
  if (!line || SILENT.has(kinds[position.line]!)) return [];
  const before = line.text.slice(0, position.character);
  const speakers = speakersAt(transcript, position, before, options);
  return speakers.length ? speakers : directionsAt(transcript, position, before, options);
}

const SILENT: ReadonlySet<number> = new Set([LineKind.Meta, LineKind.Cue]);

function speakersAt(transcript: Transcript, position: Position, before: string, options: CompletionOptions): CompletionItem[] {
  const { text, turns, speakers } = transcript;
  const line = text.lines[position.line]!.text;
  const from = skipBlanks(line, 0);
  const typed = before.slice(from);
  if (typed.length > LONGEST || typed.trimEnd().length + 1 < typed.length) return [];
  const next = turnAt(transcript, offsetAt(text, position));
  const written = turns[next];
  const here = written?.line === position.line && written.end >= text.starts[position.line]! + position.character ? written : undefined;
  const lastTime = turns[here ? next - 1 : next];
  const items: CompletionItem[] = [];
  const likely = likelySpeakers(transcript, here ? next : next + 1).flatMap((speaker): Choice[] => {
    const example = exampleOf(transcript, speaker, next + 1);
    return example ? [{ ...speakers[speaker]!, example }] : [];
  });
  const silent = silentPeople(transcript).map(
    (person): Choice => ({
      name: person.name,
      turns: 0,
      example: labelledAs(transcript, person, here ? next : next + 1),
    }),
  );
  for (const { name, turns: count, example } of [...likely, ...silent].slice(0, MOST)) {
    const { insert, lead, label, snippet } = !example
      ? { insert: here ? name : `${name}: `, lead: '', label: name, snippet: false }
      : here
        ? { insert: example.label, lead: '', label: example.label, snippet: false }
        : newLabel(transcript, example, lastTime, options);
    const start = here ? here.start - text.starts[position.line]! : from;
    const mark = here ? 0 : sharedStart(typed, lead.trimStart());
    const marked = mark > 0;
    const wanted = here ? before.slice(start) : typed.slice(mark);
    if (!mayMean(wanted, label, name)) continue;
    const end = here ? here.end - text.starts[position.line]! : position.character + closersIn(line.slice(position.character), insert);
    items.push({
      label,
      kind: CompletionItemKind.Class,
      detail: count > 0 ? detailOf(name, label, count) : `${name === label ? '' : `${name} · `}declared`,
      filterText: marked ? `${lead.trimStart()}${label}` : label,
      sortText: String(items.length).padStart(4, '0'),
      insertTextFormat: snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      textEdit: { range: inLine(position.line, start, end), newText: insert },
      ...(items.length === 0 && { preselect: true }),
    });
  }
  return items;
}

interface Choice {
  readonly name: string;
  readonly turns: number;
  /** A turn whose label is set as this one's would be; undefined in a text without turns. */
  readonly example: Turn | undefined;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

interface NewLabel {
  readonly insert: string;
  readonly lead: string;
  readonly label: string;
  readonly snippet: boolean;
}

/** A label where labels have times gets a place for one, filled with the last time there is. */
function newLabel(transcript: Transcript, example: Turn, last: Turn | undefined, { snippets }: CompletionOptions): NewLabel {
  const eol = layoutOf(transcript).eol;
  const time = snippets && writtenTime(transcript, example) !== undefined ? last && writtenTime(transcript, last) : undefined;
  const written = writtenLike(transcript, example, time);
  const insert = textOfLabel({ ...written, lead: written.lead.trimStart() }, eol);
  const { lead, label } = written;
  if (time === undefined) return { insert, lead, label, snippet: false };
  // The brackets of a time stay; what stands in them is to be typed.
  const [open, close] = [/^\W*/.exec(time)![0], /\W*$/.exec(time)![0]];
  const place = `${escaped(open)}\${1:${escaped(time.slice(open.length, time.length - close.length))}}${escaped(close)}`;
  return { insert: `${escaped(insert).replace(escaped(time), () => place)}$0`, lead, label, snippet: true };
}

const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/** Whether somebody who types this may mean a speaker: a word of the label or of the name begins so. */
function mayMean(typed: string, label: string, name: string): boolean {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return true;
  const words = `${label} ${name}`.toLowerCase();
  for (let at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1))
    if (at === 0 || charKindOf(words.charCodeAt(at - 1)) < CharKind.Upper) return true;
  return false;
}

/** How much behind the caret an editor closed by itself, and the label closes too: "[Ben▸]" becomes "[Ben Oakes] ". */
function closersIn(rest: string, insert: string): number {
  const first = rest[0];
  return first !== undefined && ')]>}*'.includes(first) && insert.includes(first) ? 1 : 0;
}

const detailOf = (name: string, label: string, turns: number): string =>
  `${name === label ? '' : `${name} · `}${turns} ${turns === 1 ? 'turn' : 'turns'}`;

function directionsAt(transcript: Transcript, position: Position, before: string, { notes }: CompletionOptions): CompletionItem[] {
  const line = transcript.text.lines[position.line]!.text;
  const open = openBracket(before);
  if (open < 0) return [];
  const closer = before[open] === '(' ? ')' : ']';
  const closed = line[position.character] === closer;
  const turn = transcript.turns[turnAt(transcript, offsetAt(transcript.text, position))];
  const time = turn?.time ? writtenTime(transcript, turn) : undefined;
  return directionsFor(transcript, before[open]!, { ...(time !== undefined && { time }), ...(notes && { notes }) }).map((words, i) => ({
    label: words,
    kind: CompletionItemKind.Event,
    filterText: words,
    sortText: String(i).padStart(4, '0'),
    textEdit: { range: inLine(position.line, open + 1, position.character + (closed ? 1 : 0)), newText: words + closer },
  }));
}

const inLine = (line: number, from: number, to: number): Range => ({ start: { line, character: from }, end: { line, character: to } });
