// rostrum/adjacentTurn: the label of the next turn below a line, or of the last one above it.

import type { Range } from 'vscode-languageserver-types';
import type { Position } from '../core/text';
import { lineEnd, offsetAt } from '../core/text';
import type { Transcript } from '../core/transcript';
import { turnAt } from '../core/turnAt';
import { rangeInLine } from './range';

export function adjacentTurn(transcript: Transcript, position: Position, direction: 'next' | 'previous'): Range | null {
  const { text, turns } = transcript;
  const start = offsetAt(text, { line: position.line, character: 0 });
  const turn =
    direction === 'next'
      ? turns[turnAt(transcript, lineEnd(text, Math.min(position.line, text.lines.length - 1))) + 1]
      : turns[turnAt(transcript, start - 1)];
  return turn ? rangeInLine(text, turn.line, turn) : null;
}
