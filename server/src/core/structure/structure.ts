// Everything of a document that is no turn, in the order in which one reading rests on another.

import type { Text } from '../text';
import { LineKind, type Section, type Session } from '../transcript';
import { markFurniture } from './furniture';
import { shapesOf } from './lineShape';
import { readSections } from './sections';
import { readSession } from './session';
import { Shape } from './shape';

export interface Structure {
  readonly session: Session;
  readonly sections: readonly Section[];
}

/**
 * Reads session and sections and refines `kinds`: on entry Label, Meta and Cue are marked and every other line that is not blank is
 * Preamble (before the first label) or Speech; on return also Furniture, Direction, Omission, Title, Dateline, Heading and Break.
 */
export function readStructure(text: Text, kinds: Uint8Array): Structure {
  const shapes = shapesOf(text);
  markFurniture(text, shapes, kinds);
  const session = readSession(text, shapes, kinds);
  markNotes(shapes, kinds);
  return { session, sections: readSections(text, shapes, kinds) };
}

function markNotes(shapes: Uint32Array, kinds: Uint8Array): void {
  for (let i = 0; i < shapes.length; i++) {
    if ((shapes[i]! & (Shape.Direction | Shape.Omission)) === 0 || (kinds[i] !== LineKind.Speech && kinds[i] !== LineKind.Preamble))
      continue;
    kinds[i] = (shapes[i]! & Shape.Omission) !== 0 ? LineKind.Omission : LineKind.Direction;
  }
}
