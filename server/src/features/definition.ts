// textDocument/definition: from a label to the entry of the roster that declares its speaker, in the front matter or in a file; from
// what the entry says to its id.

import type { Location } from 'vscode-languageserver-types';
import { declaredAs } from '../core/people/roster';
import { offsetAt, type Position } from '../core/text';
import type { Transcript } from '../core/transcript';
import { rangeOf } from './range';
import { ownPlaceAt } from './rosterPlace';
import { targetAt } from './target';

/** Null where neither a label nor an entry is, or nobody declared the label's speaker. */
export function definition(transcript: Transcript, uri: string, position: Position): Location | null {
  const place = ownPlaceAt(transcript, position);
  if (place) return { uri, range: rangeOf(transcript.text, place.person) };
  const target = targetAt(transcript, offsetAt(transcript.text, position));
  if (target.kind !== 'label') return null;
  const found = declaredAs(transcript.options.rosters, transcript.speakers[target.turn.speaker]!.id);
  if (!found) return null;
  const { roster, person } = found;
  return { uri: roster.file?.uri ?? uri, range: rangeOf(roster.file?.text ?? transcript.text, person) };
}
