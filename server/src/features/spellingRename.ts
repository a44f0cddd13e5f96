// textDocument/rename of an alias or id: a spelling of somebody, not the person. The labels that are written so change with it, in
// capitals or not, and no others.
//
//   "IK" → "Kolar":   IK: Yes.  →  Kolar: Yes.      IK (online): No.  →  Kolar (online): No.      Ines Kolar: Well.  (unchanged)

import type { TextEdit } from 'vscode-languageserver-types';
import { foldWords, stripBrackets } from '../core/labels/labels';
import { asScalar, type Roster } from '../core/people/roster';
import type { Span } from '../core/span';
import { slice, type Text } from '../core/text';
import type { Transcript } from '../core/transcript';
import { rangeOf } from './range';
import { asWritten, CannotRename, namePart } from './rename';
import type { RosterPlace } from './rosterPlace';

/** A new name, as newNameOf answers it, for an alias or id. Throws CannotRename where somebody has it. */
export function newSpellingOf(spelling: string, { people }: Roster, { kind, person, span }: RosterPlace): string {
  for (const other of people) {
    if (kind === 'id' && other !== person && other.id === spelling) throw new CannotRename(`“${spelling}” is the id of ${other.name}.`);
    const labels = [
      ...(other === person ? [] : [other.name]),
      ...other.aliases.filter(({ start }) => start !== span.start).map(({ text }) => text),
    ];
    if (kind === 'alias' && labels.some((label) => foldWords(label) === foldWords(spelling)))
      throw new CannotRename(`“${spelling}” means ${other.name} already.`);
  }
  return spelling;
}

/** What is written in the roster; `text` is what its offsets count in. */
export const entryEdit = (text: Text, { span }: RosterPlace, spelling: string): TextEdit => ({
  range: rangeOf(text, span),
  newText: asScalar(spelling),
});

/** One edit a label that is written so, in document order. */
export const spellingEdits = (transcript: Transcript, place: RosterPlace, spelling: string): TextEdit[] =>
  spelledLabels(transcript, place).flatMap((span) => {
    const label = slice(transcript.text, span);
    const newText = asWritten(label, 'all', spelling);
    return newText === label ? [] : [{ range: rangeOf(transcript.text, span), newText }];
  });

/** Where labels of the person are written as the alias or id: without what stands behind it in brackets. */
export function spelledLabels({ text, turns, speakers }: Transcript, { kind, text: spelling, person }: RosterPlace): Span[] {
  const folded = foldWords(spelling);
  // A name goes before an alias, and both before an id.
  const before = [...(kind === 'name' ? [] : [person.name]), ...(kind === 'id' ? person.aliases.map((alias) => alias.text) : [])];
  if (before.some((label) => foldWords(label) === folded)) return [];
  const index = speakers.findIndex(({ id }) => id === person.id);
  return turns.flatMap((turn): Span[] => {
    if (index < 0 || turn.speaker !== index) return [];
    const label = slice(text, turn);
    // "Anna" is short for Anna Reed, whatever her id is.
    if (kind === 'id' && namePart(label, person.name)) return [];
    if (foldWords(label) === folded) return [{ start: turn.start, end: turn.end }];
    const part = foldWords(stripBrackets(label)) === folded ? namePart(label, spelling) : null;
    return part?.words === 'all' ? [{ start: turn.start + part.start, end: turn.start + part.end }] : [];
  });
}
