// What stands at a place of a roster, in its file or in the front matter of a transcript: somebody's name, id or alias.
//
//   ines-kolar: { name: Ines Kolar, aliases: [IK] }
//   id                  name                  alias

import type { Declared, Roster } from '../core/people/roster';
import type { Span } from '../core/span';
import { offsetAt, type Position } from '../core/text';
import type { Transcript } from '../core/transcript';

export interface RosterPlace {
  readonly kind: 'name' | 'id' | 'alias';
  readonly text: string;
  /** As written, quotes included. */
  readonly span: Span;
  readonly person: Declared;
}

/** A caret just behind a word still counts as on it. Null where none of the three is. */
export function rosterPlaceAt({ people }: Roster, offset: number): RosterPlace | null {
  const touches = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  for (const person of people) {
    if (touches(person.nameAt)) return { kind: 'name', text: person.name, span: person.nameAt, person };
    if (touches(person)) return { kind: 'id', text: person.id, span: { start: person.start, end: person.end }, person };
    const alias = person.aliases.find(touches);
    if (alias) return { kind: 'alias', text: alias.text, span: { start: alias.start, end: alias.end }, person };
  }
  return null;
}

/** The same in the front matter of a transcript. */
export function ownPlaceAt({ text, options }: Transcript, position: Position): RosterPlace | null {
  const own = options.rosters?.find(({ file }) => file === null);
  return own ? rosterPlaceAt(own, offsetAt(text, position)) : null;
}
