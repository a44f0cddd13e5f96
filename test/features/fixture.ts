// Fixture texts for the features: ‸ marks the caret, and an answer is shown by what it covers.

import type { Range } from 'vscode-languageserver-types';
import { parse } from '../../server/src/core/parse';
import { offsetAt, type Position, positionAt, slice, textOf } from '../../server/src/core/text';
import type { ParseOptions, Transcript } from '../../server/src/core/transcript';

export interface Marked {
  readonly transcript: Transcript;
  readonly position: Position;
}

/** Reads a text with one caret in it. */
export function marked(source: string, options: ParseOptions = {}): Marked {
  const at = source.indexOf('‸');
  if (at < 0) throw new Error('no caret in the fixture');
  const transcript = parse(source.replace('‸', ''), options);
  return { transcript, position: positionAt(transcript.text, at) };
}

/** What a range covers, line breaks shown as ⏎. */
export const covered = ({ text }: Transcript, { start, end }: Range): string =>
  slice(text, { start: offsetAt(text, start), end: offsetAt(text, end) }).replace(/\r\n|\r|\n/g, '⏎');

/** Applies edits that do not overlap. */
export function edited(source: string, edits: readonly { readonly range: Range; readonly newText: string }[]): string {
  const text = textOf(source);
  let out = source;
  for (const { range, newText } of [...edits].sort((a, b) => offsetAt(text, b.range.start) - offsetAt(text, a.range.start)))
    out = out.slice(0, offsetAt(text, range.start)) + newText + out.slice(offsetAt(text, range.end));
  return out;
}

/** A talk with what most features look at. People and places are invented. */
export const talk = `Harbour talks

March 5, 2021

Port Anselm

Mayor Mira Holt: Good morning to all of you. We built 400 homes in 2019. (Applause.)

They cost more than $3 million.

Ivo Lang: Thank you. 👩‍🚀 Was it on March 3, 2021?

Mayor Mira Holt: It was.

* * *

Ivo Lang: Then we begin.

Ivo Lang: With the school […] first.

Mira Holt: Yes, with the school.
`;
