// textDocument/hover: who speaks and why this line is a turn; what a date or a figure means; what a bracketed note or a line is.
//
//   **Mira Holt** · Mayor of Port Anselm
//   12 turns, 1,204 words: 31 % of all words.
//   Also written “Mayor Holt”, “Ms. HOLT”.

import { type Hover, MarkupKind } from 'vscode-languageserver-types';
import { explainLine } from '../core/explain';
import { type DateMention, type FigureMention, isDate } from '../core/mention';
import { declaredAs } from '../core/people/roster';
import type { NoteKind } from '../core/structure/notes';
import { lineAt, offsetAt, type Position, slice } from '../core/text';
import { LineKind, type Speaker, type Transcript, type Turn } from '../core/transcript';
import { dateWords, distanceWords, durationWords, weekdayName } from './dateWords';
import { figureWords } from './figureWords';
import { rangeOf } from './range';
import { type Target, targetAt } from './target';

export interface HoverOptions {
  /** Whether the client shows Markdown; else plain text. */
  readonly markdown: boolean;
}

export function hover(transcript: Transcript, position: Position, { markdown }: HoverOptions): Hover | null {
  const offset = offsetAt(transcript.text, position);
  const target = targetAt(transcript, offset);
  const card = cardOf(transcript, target) ?? (target.kind === 'line' ? nearlyLabelCard(transcript, target.line, offset) : null);
  if (!card) return null;
  return {
    contents: markdown ? { kind: MarkupKind.Markdown, value: asMarkdown(card) } : { kind: MarkupKind.PlainText, value: asPlainText(card) },
    range: rangeOf(transcript.text, target.span),
  };
}

/** What a hover says, before it is set in Markdown or plain text. */
interface Card {
  readonly title: string;
  readonly beside?: string;
  readonly lines: readonly string[];
}

function cardOf(transcript: Transcript, target: Target): Card | null {
  switch (target.kind) {
    case 'label':
      return labelCard(transcript, target.turn);
    case 'mention':
      return isDate(target.mention) ? dateCard(transcript, target.mention) : figureCard(transcript, target.mention);
    case 'note':
      return { title: noteTitle[target.note.kind], lines: [noteMeaning[target.note.kind]] };
    case 'line':
      return lineCard(transcript, target.line);
  }
}

function labelCard(transcript: Transcript, turn: Turn): Card {
  const speaker = transcript.speakers[turn.speaker]!;
  const all = transcript.speakers.reduce((sum, { words }) => sum + words, 0);
  const share = all ? `: ${percent(speaker.words / all)} of all words` : '';
  const others = speaker.labels.filter((label) => label !== turn.label && label !== speaker.name);
  return {
    title: speaker.name || turn.label,
    ...(speaker.roles.length && { beside: speaker.roles.join(', ') }),
    lines: [
      `${counted(speaker.turns, 'turn')}, ${counted(speaker.words, 'word')}${share}. This turn: ${counted(turn.words, 'word')}.`,
      ...(others.length ? [`Also written ${others.slice(0, 12).map(quoted).join(', ')}${others.length > 12 ? ' and more' : ''}.`] : []),
      ...declaration(transcript, speaker),
      explainLine(transcript, lineAt(transcript.text, turn.start)),
    ],
  };
}

function declaration({ options }: Transcript, { id }: Speaker): string[] {
  const found = declaredAs(options.rosters, id);
  if (!found) return [];
  const { roster, person } = found;
  const place = roster.file ? roster.file.uri.slice(roster.file.uri.lastIndexOf('/') + 1) : 'the front matter';
  const aliases = person.aliases.length ? `, also known as ${person.aliases.map(({ text }) => quoted(text)).join(', ')}` : '';
  return [`Declared in ${place} as ${id}${aliases}.`];
}

function dateCard({ session, options }: Transcript, date: DateMention): Card {
  const day = session.date?.value ?? options.sessionDate;
  const lines: string[] = [];
  if (date.impossible) lines.push('There is no such day.');
  if (date.weekday?.contradicts)
    lines.push(
      `The text says ${weekdayName(date.weekday.stated)}${date.weekday.actual ? `, but it is a ${weekdayName(date.weekday.actual)}` : ''}.`,
    );
  const distance = date.value !== null && day ? distanceWords(date.value, day) : null;
  if (distance) lines.push(distance === 'the same day' ? 'The day of the session.' : `${distance} the session (${dateWords(day!)}).`);
  const counted = date.relative && durationWords(date.relative);
  if (counted && !day) lines.push(`Said relative to the session (${counted}), whose date the text does not state.`);
  else if (counted && !distance) lines.push(`Said relative to the session (${dateWords(day!)}): ${counted}.`);
  if (date.stated && date.stated !== date.value) lines.push(`Stated: ${date.stated}; the rest is implied.`);
  if (date.open) lines.push(`With the words around it: ${dateWords(date.open)} (${date.open}).`);
  if (date.ambiguous?.length)
    lines.push(
      `May also be ${date.ambiguous
        .filter((other) => other !== date.value)
        .map(dateWords)
        .join(' or ')}.`,
    );
  if (date.backwards) lines.push('The range runs backwards.');
  if (date.value === null) return { title: 'Date without a fixed day', lines };
  const title = dateWords(date.value);
  return { title, ...(title !== date.value && { beside: date.value }), lines };
}

function figureCard({ text }: Transcript, figure: FigureMention): Card {
  const lines = [`${figureName[figure.kind]}.`];
  if (figure.approx) lines.push(`Made inexact by ${quoted(slice(text, figure.approx))}.`);
  if (figure.backwards) lines.push('The range runs backwards.');
  return { title: figureWords(figure), lines };
}

const figureName: Readonly<Record<FigureMention['kind'], string>> = {
  'figure.percent': 'A share in percent',
  'figure.money': 'An amount of money',
  'figure.quantity': 'A measured quantity',
  'figure.cardinal': 'A number',
  'figure.ordinal': 'A rank',
  'figure.multiple': 'A multiple',
  'figure.fraction': 'A fraction',
};

const noteTitle: Readonly<Record<NoteKind, string>> = {
  direction: 'Stage direction',
  editorial: 'Editorial insertion',
  omission: 'Omission',
  inaudible: 'Inaudible',
  page: 'Page mark',
  time: 'Time',
  language: 'Language',
  unknown: 'Note in brackets',
};

const noteMeaning: Readonly<Record<NoteKind, string>> = {
  direction: 'Something that happened, not said: no part of the words counted.',
  editorial: 'Added by the editor of the record, not said.',
  omission: 'Here the record leaves something out.',
  inaudible: 'Said, but not understood by the transcriber.',
  page: 'A page of the printed record begins here.',
  time: 'A point in time of the recording.',
  language: 'The language that the speech was given in.',
  unknown: 'Taken as an insertion, not as speech.',
};

function lineCard(transcript: Transcript, line: number): Card | null {
  const card = lineCards[transcript.kinds[line]! as LineKind];
  return card && { title: card[0], lines: card.slice(1) };
}

/** Title and meaning. Lines of speech and of the preamble have nothing to say: a hover on each would be in the way. */
const lineCards: Readonly<Record<LineKind, readonly [title: string, ...meaning: string[]] | null>> = {
  [LineKind.Furniture]: ['Page furniture', 'Comes from the page the text was taken from: no part of the record.'],
  [LineKind.Omission]: [noteTitle.omission, noteMeaning.omission],
  [LineKind.Direction]: [noteTitle.direction, noteMeaning.direction],
  [LineKind.Title]: ['Title of the session'],
  [LineKind.Heading]: ['Heading', 'The turns below it are a section.'],
  [LineKind.Break]: ['Break', 'Parts one section from the next.'],
  [LineKind.Dateline]: ['Dateline', 'Date and place of the session.'],
  [LineKind.Meta]: ['Header', 'A line of the format: no speech.'],
  [LineKind.Cue]: ['Time of a cue', 'The turn below takes it.'],
  [LineKind.Blank]: null,
  [LineKind.Preamble]: null,
  [LineKind.Label]: null,
  [LineKind.Speech]: null,
};

/** A caret on words that could have been a label: why they are none. */
function nearlyLabelCard(transcript: Transcript, line: number, offset: number): Card | null {
  const why = explainLine(transcript, line);
  const label = /“([^”]+)”/.exec(why)?.[1];
  const at = label ? transcript.text.lines[line]!.text.indexOf(label) : -1;
  const column = offset - transcript.text.starts[line]!;
  return label && at <= column && column <= at + label.length ? { title: 'Not a label', lines: [why] } : null;
}

const asMarkdown = ({ title, beside, lines }: Card): string =>
  [`**${escaped(title)}**${beside ? ` · ${escaped(beside)}` : ''}`, ...lines.filter(Boolean).map(escaped)].join('\n\n');

const asPlainText = ({ title, beside, lines }: Card): string =>
  [beside ? `${title} · ${beside}` : title, ...lines.filter(Boolean)].join('\n');

/** Names and labels come from the text: nothing in them may become a link, an image or a tag. */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]()<>#+!|~&]/g, '\\$&').replace(/\s+/g, ' ');

const quoted = (text: string): string => `“${text}”`;
const counted = (n: number, noun: string): string => `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`;
const percent = (share: number): string => (share > 0 && share < 0.01 ? 'under 1 %' : `${Math.round(share * 100)} %`);
