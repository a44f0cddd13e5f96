// textDocument/documentHighlight and textDocument/references: on a label every label of that speaker, whatever its spelling;
// on a date every date of the same value.

import { type DocumentHighlight, DocumentHighlightKind, type Location, type Range } from 'vscode-languageserver-types';
import { isDate } from '../core/mention';
import { mentionsOf } from '../core/mentions';
import { offsetAt, type Position } from '../core/text';
import type { Transcript } from '../core/transcript';
import { positionCursor, rangeInLine } from './range';
import { targetAt } from './target';

export const documentHighlights = (transcript: Transcript, position: Position): DocumentHighlight[] =>
  equalPlaces(transcript, position).map((range) => ({ range, kind: DocumentHighlightKind.Text }));

export const references = (transcript: Transcript, uri: string, position: Position): Location[] =>
  equalPlaces(transcript, position).map((range) => ({ uri, range }));

/** In document order; empty where neither a label nor a dated mention stands. */
function equalPlaces(transcript: Transcript, position: Position): Range[] {
  const { text } = transcript;
  const target = targetAt(transcript, offsetAt(text, position));
  switch (target.kind) {
    case 'label':
      return transcript.turns.filter(({ speaker }) => speaker === target.turn.speaker).map((turn) => rangeInLine(text, turn.line, turn));
    case 'mention': {
      const { mention } = target;
      if (!isDate(mention) || mention.value === null) return [];
      const at = positionCursor(text);
      return mentionsOf(transcript, 0, text.lines.length)
        .filter((other) => isDate(other) && other.value === mention.value)
        .map(({ start, end }) => ({ start: at(start), end: at(end) }));
    }
    case 'note':
    case 'line':
      return [];
  }
}
