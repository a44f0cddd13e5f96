// Where rostrum.yaml takes one more note of the project's own; its layout and its comments stay as they are.
//
//   notes: [door slams] # ours   →   notes: [door slams, dog barks] # ours

import type { Place } from '../core/people/roster';
import { isNothing } from './configYaml';
import { eolOf, placeInList, placeOfList } from './rosterPlaces';
import { readYaml, type YamlEntry } from './yaml';

/** Null where the file is no YAML, or holds something else where the notes would be. */
export function placeOfNote(source: string): Place | null {
  const { root, problems } = readYaml(source);
  if (problems.length) return null;
  if (!root || isNothing(root)) return atEnd(source);
  if (root.kind !== 'mapping') return null;
  const reader = { source, offset: 0 };
  const notes = root.entries.find(({ key }) => key === 'notes');
  if (!notes) return placeOfList('notes', root, reader);
  if (notes.value.kind !== 'list') return isNothing(notes.value) ? behindKey(notes, source) : null;
  return placeInList(notes.value, reader);
}

/** A file that says nothing yet, or has comments alone. */
function atEnd(source: string): Place {
  const eol = eolOf(source);
  const isBegun = source !== '' && source !== '\ufeff' && !source.endsWith('\n');
  return { at: source.length, before: `${isBegun ? eol : ''}notes: [`, between: ', ', after: `]${eol}` };
}

/** `notes:` with nothing behind it. */
function behindKey({ at, value }: YamlEntry, source: string): Place | null {
  const colon = source.indexOf(':', at.end);
  return colon < 0 || value.end > value.start ? null : { at: colon + 1, before: ' [', between: ', ', after: ']' };
}
