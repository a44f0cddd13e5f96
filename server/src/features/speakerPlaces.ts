// textDocument/documentHighlight and textDocument/references: on a label, or on the speaker's entry in the front matter, every label of
// that speaker, whatever its spelling, and where others name the person; on a date every date of the same value.

import { type DocumentHighlight, DocumentHighlightKind, type Location, type Range } from 'vscode-languageserver-types';
import { isDate } from '../core/mention';
import { mentionsOf } from '../core/mentions';
import { offsetAt, type Position } from '../core/text';
import type { Transcript } from '../core/transcript';
import { positionCursor } from './range';
import { ownPlaceAt } from './rosterPlace';
import { speakerNamedAt, spokenNames } from './spokenNames';
import { targetAt } from './target';

export const documentHighlights = (transcript: Transcript, position: Position): DocumentHighlight[] =>
  equalPlaces(transcript, position).map((range) => ({ range, kind: DocumentHighlightKind.Text }));

export const references = (transcript: Transcript, uri: string, position: Position): Location[] =>
  equalPlaces(transcript, position).map((range) => ({ uri, range }));

/** In document order; empty where neither a speaker nor a dated mention is named. */
function equalPlaces(transcript: Transcript, position: Position): Range[] {
  const { text } = transcript;
  const offset = offsetAt(text, position);
  const declared = ownPlaceAt(transcript, position)?.person;
  if (declared) {
    const speaker = transcript.speakers.findIndex(({ id }) => id === declared.id);
    return speaker < 0 ? [] : placesOf(transcript, speaker);
  }
  const target = targetAt(transcript, offset);
  switch (target.kind) {
    case 'label':
      return placesOf(transcript, target.turn.speaker);
    case 'mention': {
      const { mention } = target;
      if (!isDate(mention) || mention.value === null) return [];
      const at = positionCursor(text);
      return mentionsOf(transcript, 0, text.lines.length)
        .filter((other) => isDate(other) && other.value === mention.value)
        .map(({ start, end }) => ({ start: at(start), end: at(end) }));
    }
    case 'line': {
      const speaker = speakerNamedAt(transcript, offset);
      return speaker < 0 ? [] : placesOf(transcript, speaker);
    }
    case 'note':
      return [];
  }
}

function placesOf(transcript: Transcript, speaker: number): Range[] {
  const labels = transcript.turns.filter((turn) => turn.speaker === speaker);
  const at = positionCursor(transcript.text);
  return [...labels, ...spokenNames(transcript, speaker)]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start: at(start), end: at(end) }));
}
