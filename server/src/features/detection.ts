// Whether a text is the beginning of a transcript: asked of plain text files. It may be wrong only by saying no.
// Three turns make one; a press report counts too, once it quotes somebody twice.

import { parse } from '../core/parse';

export interface Detection {
  readonly is: boolean;
  /** The profile's name. */
  readonly convention: string;
  readonly turns: number;
}

export function looksLikeTranscript(text: string): Detection {
  const { convention, turns, quotations } = parse(text);
  return { is: turns.length >= 3 || quotations.length >= 2, convention: convention.name, turns: turns.length };
}
