// textDocument/semanticTokens: labels, dates, figures, directions, omissions, furniture, in standard token types that every theme
// knows. One pass over the lines asked for; nothing outside them is read.
//
//   Mira Holt: We built 400 homes in 2019. (Applause.)
//   class               number       string  keyword

import { SemanticTokenModifiers, type SemanticTokensLegend, SemanticTokenTypes } from 'vscode-languageserver-types';
import { isDate } from '../core/mention';
import { mentionsOf } from '../core/mentions';
import type { NoteKind } from '../core/structure/notes';
import { LineKind, type Transcript } from '../core/transcript';
import { turnAt } from '../core/turnAt';
import { notesOfLine } from './lineNotes';

const types = [
  SemanticTokenTypes.class, // label
  SemanticTokenTypes.namespace, // title, heading
  SemanticTokenTypes.string, // date
  SemanticTokenTypes.number, // figure
  SemanticTokenTypes.keyword, // stage direction
  SemanticTokenTypes.macro, // omission
  SemanticTokenTypes.parameter, // editorial insertion
  SemanticTokenTypes.comment, // furniture, page marks, headers of the format
  SemanticTokenTypes.property, // time
] as const;
/** `declaration`: the first label of a speaker. `abstract`: a label that names no person: "Some members", "Speaker 1". */
const modifiers = [SemanticTokenModifiers.declaration, SemanticTokenModifiers.abstract] as const;

export const legend: SemanticTokensLegend = { tokenTypes: [...types], tokenModifiers: [...modifiers] };

const Type = { label: 0, heading: 1, date: 2, figure: 3, direction: 4, omission: 5, editorial: 6, furniture: 7, time: 8 } as const;
const declaration = 1;
const abstract = 2;

/** The tokens of lines [fromLine, toLine) in LSP's relative encoding: five numbers a token. */
export function semanticTokens(transcript: Transcript, fromLine = 0, toLine = transcript.text.lines.length): number[] {
  const { text, kinds, turns } = transcript;
  const data: number[] = [];
  const lastLine = Math.min(toLine, text.lines.length);
  if (fromLine >= lastLine) return data;
  const firsts = firstTurnsOf(transcript);
  const mentions = mentionsOf(transcript, fromLine, lastLine);
  // Each mention is looked at once: there may be a hundred thousand of many shapes.
  let mention = 0;
  let mentionStart = mentions[0]?.start ?? nowhere;
  let turn = fromLine === 0 ? 0 : turnAt(transcript, text.starts[fromLine]! - 1) + 1;
  let aboveLine = 0;
  let aboveStart = 0;
  let line = fromLine;
  // A token that begins inside the one before is left out: editors take no overlaps.
  let covered = 0;
  const push = (start: number, end: number, type: number, modifier = 0): void => {
    if (start < covered || end <= start) return;
    if (line !== aboveLine) aboveStart = 0;
    data.push(line - aboveLine, start - aboveStart, end - start, type, modifier);
    aboveLine = line;
    aboveStart = start;
    covered = end;
  };
  const labels: Piece[] = [];
  for (; line < lastLine; line++) {
    const base = text.starts[line]!;
    const end = text.starts[line + 1]!;
    const source = text.lines[line]!.text;
    covered = 0;
    const whole = wholeLine[kinds[line]!];
    if (whole !== undefined) {
      const trimmed = trimmedSpan(source);
      push(trimmed.start, trimmed.end, whole);
      while (turn < turns.length && turns[turn]!.start < end) turn++;
      while (mentionStart < end) mentionStart = mentions[++mention]?.start ?? nowhere;
      continue;
    }
    labels.length = 0;
    for (; turn < turns.length && turns[turn]!.start < end; turn++) {
      const { start, end: labelEnd, time, speaker } = turns[turn]!;
      const kind = transcript.speakers[speaker]?.kind ?? 'person';
      const modifier = (firsts[speaker] === turn ? declaration : 0) | (kind === 'person' ? 0 : abstract);
      labels.push({ start: start - base, end: labelEnd - base, type: Type.label, modifier });
      if (time && time.start >= base && time.end <= end)
        labels.push({ start: time.start - base, end: time.end - base, type: Type.time, modifier: 0 });
    }
    if (labels.length > 1) labels.sort((a, b) => a.start - b.start);
    // Labels, notes and mentions are sorted each; the three are merged, and of two that begin at one place the first kind wins.
    const notes = notesOfLine(text.lines[line]!);
    let label = 0;
    let note = 0;
    for (;;) {
      const ofLabel = label < labels.length ? labels[label]!.start : nowhere;
      const ofNote = note < notes.length ? notes[note]!.start : nowhere;
      const ofMention = mentionStart - base;
      if (ofLabel < nowhere && ofLabel <= ofNote && ofLabel <= ofMention) {
        const piece = labels[label++]!;
        push(piece.start, piece.end, piece.type, piece.modifier);
      } else if (ofNote < nowhere && ofNote <= ofMention) {
        const piece = notes[note++]!;
        push(piece.start, piece.end, noteType(piece.kind));
      } else if (ofMention < end - base) {
        const piece = mentions[mention]!;
        mentionStart = mentions[++mention]?.start ?? nowhere;
        push(ofMention, Math.min(piece.end - base, source.length), isDate(piece) ? Type.date : Type.figure);
      } else break;
    }
  }
  return data;
}

const nowhere = Number.POSITIVE_INFINITY;

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly type: number;
  readonly modifier: number;
}

const wholeLine: Readonly<Record<number, number>> = {
  [LineKind.Title]: Type.heading,
  [LineKind.Heading]: Type.heading,
  [LineKind.Direction]: Type.direction,
  [LineKind.Omission]: Type.omission,
  [LineKind.Furniture]: Type.furniture,
  [LineKind.Meta]: Type.furniture,
  [LineKind.Cue]: Type.time,
};

function noteType(kind: NoteKind): number {
  switch (kind) {
    case 'direction':
    case 'inaudible':
    case 'language':
      return Type.direction;
    case 'omission':
      return Type.omission;
    case 'editorial':
    case 'unknown':
      return Type.editorial;
    case 'page':
      return Type.furniture;
    case 'time':
      return Type.time;
  }
}

const firstTurns = new WeakMap<Transcript, Int32Array>();

function firstTurnsOf(transcript: Transcript): Int32Array {
  const known = firstTurns.get(transcript);
  if (known) return known;
  const firsts = new Int32Array(transcript.speakers.length).fill(-1);
  transcript.turns.forEach(({ speaker }, i) => {
    if (firsts[speaker] === -1) firsts[speaker] = i;
  });
  firstTurns.set(transcript, firsts);
  return firsts;
}

function trimmedSpan(source: string): { start: number; end: number } {
  return { start: source.length - source.trimStart().length, end: source.trimEnd().length };
}

/** What turns one answer into the next: one edit between what both begin with and what both end with, in whole tokens. */
export function tokenEdits(before: ArrayLike<number>, after: readonly number[]): { start: number; deleteCount: number; data: number[] }[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  if (head === before.length && head === after.length) return [];
  head -= head % 5;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  tail -= tail % 5;
  return [{ start: head, deleteCount: before.length - head - tail, data: after.slice(head, after.length - tail) }];
}
