// The bracketed notes of a line, looked for once a line: an edit elsewhere finds them again without reading the line.

import { type Note, notesOf } from '../core/structure/notes';
import { type Line, remember } from '../core/text';

/** Offsets count from the start of the line. */
export const notesOfLine: (line: Line) => readonly Note[] = remember((line) => notesOf(line.text));
