// "[laugter]": a note an edit away from a direction. Where a project lists its own notes, also "[dog barks]" beside them: outside of what
// the project, the convention and the language know.

import { insertedAt } from '../core/people/roster';
import { type Note, notesOf } from '../core/structure/notes';
import { slice } from '../core/text';
import { LineKind } from '../core/transcript';
import { type Check, type Fix, type Hit, type NextNote, type Page, replaced } from './check';
import { isProse, type Passage } from './passages';
import { directionMeantBy, foldedWords, isKnown, nearestNote, setAs, vocabularyOf, vocabularyOfConvention } from './vocabulary';

interface NoteHit extends Hit {
  /** The words of the whole note. */
  readonly words: readonly string[];
  /** The direction that was meant, set as the note is; absent where the note is no slip of one. */
  readonly near?: string;
}

export const noteUnknown: Check = {
  code: 'note.unknown',
  severity: 'information',
  title: 'a note that looks misspelt, or is outside the vocabulary of the project',
  inPassage: (passage) => {
    const { transcript, fromLine, toLine } = passage;
    const { text, kinds, convention } = transcript;
    const hits: NoteHit[] = [];
    for (let line = fromLine; line < toLine; line++) {
      const written = text.lines[line]!.text;
      if (!isProse(kinds[line]!) || !written.includes('[')) continue;
      const speechFrom = labelEnd(passage, line);
      for (const note of notesOf(written)) {
        if ((note.kind !== 'unknown' && note.kind !== 'editorial') || written[note.start] !== '[' || note.start < speechFrom) continue;
        const inner = written.slice(note.start + 1, note.end - 1);
        const words = foldedWords(inner.slice(0, READ_AT_MOST));
        if (isKnown(words, vocabularyOfConvention(convention))) continue;
        const at = text.starts[line]! + note.start + 1;
        const hit = misspelt(inner, at, words) ?? (SPEECH.has(kinds[line]!) ? outside(note, inner, at, words) : null);
        if (hit) hits.push(hit);
      }
    }
    return hits;
  },
  drops: (hits, _, { notes }) => !notes?.length && !hits.some((hit) => (hit as NoteHit).near),
  review: (hits, _, { notes = [] }) => {
    const known = vocabularyOf(notes);
    return (hits as readonly NoteHit[]).filter(({ words, near }) => (near !== undefined || notes.length > 0) && !isKnown(words, known));
  },
  fixes: (hit, { text }, { notes = [], nextNote }) => {
    const { words, near = nearestNote(words, slice(text, hit), notes) } = hit as NoteHit;
    return [
      ...(near === undefined ? [] : [{ title: `Write “${near}”`, edits: [replaced(hit, near)], preferred: true as const }]),
      ...(nextNote ? [addition(slice(text, hit), nextNote)] : []),
    ];
  },
};

export const page: Page = {
  what: 'A note in square brackets is no word of the vocabulary of directions, and a letter or two away from one. Where `notes` of `rostrum.yaml` (or `rostrum.notes`) lists the project’s own notes, every short note is meant that neither they nor the convention nor the languages know.',
  why: 'A misspelt direction counts as an insertion of words, and a team that agreed on its notes wants no others.',
  fix: 'Write the word it is near, or add the note to `notes` of `rostrum.yaml`.',
  firing: [
    {
      text: 'Anna Reed: Shall we begin? [⟦laugther⟧]\n\nBen Oakes: Yes. [⟦inaudable⟧ 00:12:01]\n\nAnna Reed: Then I will.\n\nBen Oakes: Please do.\n',
      fixed:
        'Anna Reed: Shall we begin? [laughter]\n\nBen Oakes: Yes. [inaudible 00:12:01]\n\nAnna Reed: Then I will.\n\nBen Oakes: Please do.\n',
    },
    {
      notes: ['door slams', 'papers'],
      text: 'Anna Reed: Shall we begin? [⟦door slam⟧] [papers rustle]\n\nBen Oakes: Yes. [Laughter.]\n\nAnna Reed: Then I will.\n\nBen Oakes: Please do.\n',
      fixed:
        'Anna Reed: Shall we begin? [door slams] [papers rustle]\n\nBen Oakes: Yes. [Laughter.]\n\nAnna Reed: Then I will.\n\nBen Oakes: Please do.\n',
    },
  ],
  silent: [
    'Anna Reed: Shall we begin? [laughter]\n\nBen Oakes: Yes, in [the old] hall. [dog barks]\n\nAnna Reed: Then I will.\n\nBen Oakes: Please do.\n',
    'Anna Reed: The list[1] is in the annex [see page 4].\n\nBen Oakes: Yes.\n\nAnna Reed: Then I will.\n\nBen Oakes: Please do.\n',
  ],
};

/** No note that is looked at has more units that matter. */
const READ_AT_MOST = 80;

/** Where on a line its label ends: "[Speaker 1] Yes." begins with no note. */
function labelEnd({ transcript: { text, turns }, turn, fromLine }: Passage, line: number): number {
  const here = line === fromLine ? turns[turn] : undefined;
  return here?.line === line ? here.bodyStart - text.starts[line]! : 0;
}

function misspelt(inner: string, at: number, words: readonly string[]): NoteHit | null {
  const word = /^\p{L}+/u.exec(inner.slice(0, READ_AT_MOST))?.[0] ?? '';
  const meant = directionMeantBy(word.toLowerCase());
  if (!meant) return null;
  const near = setAs(word, meant);
  return {
    start: at,
    end: at + word.length,
    message: `“${word}” is no direction, and looks like “${meant}”. Correct it.`,
    words,
    near,
  };
}

const SPEECH: ReadonlySet<number> = new Set([LineKind.Label, LineKind.Speech, LineKind.Direction, LineKind.Preamble]);

/** More words than these are a remark. */
const SHORT = 4;
/** `[a]`, `[iv]`: marks of footnotes. */
const MARK = /^(?:[a-z]{1,2}|[ivxlc]{1,6})$/i;

const TIME = /\d{1,2}(?::\d{2}){1,2}/g;
/** A figure makes it a reference, a question mark a guess at what was said, other marks a code. */
const CODE = /[\d?[\]{}<>|=#@^*/\\_]/;

/** A note that a project's vocabulary would have to hold: short, in words, and nothing that goes with a sentence or points elsewhere. */
function outside({ kind }: Note, inner: string, at: number, words: readonly string[]): NoteHit | null {
  if (kind !== 'unknown' || inner.length > READ_AT_MOST || words.length === 0 || words.length > SHORT) return null;
  const start = inner.length - inner.trimStart().length;
  const end = wordsEnd(inner);
  const said = inner.slice(start, end);
  if (CODE.test(inner.replace(TIME, '')) || !/^\p{L}/u.test(said) || MARK.test(said)) return null;
  const message = `“${said}” is outside the vocabulary of notes. Write a word of it, or add this one.`;
  return { start: at + start, end: at + end, message, words };
}

/** Where the words of a note end: a time and punctuation may follow. */
function wordsEnd(inner: string): number {
  let end = inner.length;
  while (end > 0 && !/[\p{L}\p{M})]/u.test(inner[end - 1]!)) end--;
  return end;
}

function addition(note: string, { uri, text, place, isNew }: NextNote): Fix {
  return {
    title: `Add “${note}” to the notes of rostrum.yaml`,
    edits: [],
    elsewhere: { uri, text, edits: [insertedAt(place, [note])], ...(isNew && { isNew }) },
    alone: true,
  };
}
