// What an editor offers to do to the turn at a place: as code actions for any client, and one at a time for commands with keys.

import { type CodeAction, CodeActionKind, type Range, type TextEdit } from 'vscode-languageserver-types';
import type { Span } from '../core/span';
import { offsetAt, type Position } from '../core/text';
import type { Transcript } from '../core/transcript';
import { turnAt } from '../core/turnAt';
import { textEdits } from './codeAction';
import { editedText } from './editedText';
import { exampleOf } from './labelWriting';
import { likelySpeakers } from './likelySpeakers';
import { rangeOf } from './range';
import { silentPeople } from './silentPeople';
import { deleteTurn, giveAway, mergeWithPrevious, moveDown, moveUp, reassign, split, swapSpeakers, type TurnEdit } from './turnEdits';

export const turnActionNames = [
  'mergeWithPrevious',
  'mergeWithNext',
  'split',
  'reassign',
  'swapSpeakers',
  'moveUp',
  'moveDown',
  'delete',
] as const;
export type TurnActionName = (typeof turnActionNames)[number];

export const turnKinds = { rewrite: CodeActionKind.RefactorRewrite, move: 'refactor.move' } as const;

/** Speakers that a menu names; commands ask for any of the file. */
const OFFERED = 4;

/** A speaker as somebody picks one. */
export interface SpeakerChoice {
  readonly id: string;
  readonly name: string;
  /** As it is customary in the file. */
  readonly label: string;
  readonly turns: number;
}

/**
 * The speakers of the file for the turn at a position, the likeliest first, then who is declared and has not spoken; for `split` the new
 * turn's, else without the one it has.
 */
export function speakerChoices(transcript: Transcript, position: Position, action: 'split' | 'reassign'): SpeakerChoice[] {
  const turn = turnAt(transcript, offsetAt(transcript.text, position));
  const silent = silentPeople(transcript).flatMap(({ id, name }, i): SpeakerChoice[] => {
    const example = exampleOf(transcript, transcript.speakers.length + i, turn);
    return example ? [{ id, name, label: example.label, turns: 0 }] : [];
  });
  const spoken = choicesFor(transcript, turn, action).map((speaker) => {
    const { id, name, turns } = transcript.speakers[speaker]!;
    return { id, name, label: exampleOf(transcript, speaker, turn)!.label, turns };
  });
  return [...spoken, ...silent];
}

function choicesFor(transcript: Transcript, turn: number, action: 'split' | 'reassign'): number[] {
  const own = transcript.turns[turn]?.speaker;
  return likelySpeakers(transcript, action === 'split' ? turn + 1 : turn).filter((speaker) => speaker !== own);
}

/** One action on the turn at a range; null where it makes no sense. `speaker`: an id, the likeliest where none is given. */
export function editTurn(transcript: Transcript, action: TurnActionName, range: Range, speaker?: string): TurnEdit | null {
  const span = spanOf(transcript, range);
  const turn = turnAt(transcript, span.start);
  const everybody = [...transcript.speakers, ...silentPeople(transcript)];
  const whom = (of: 'split' | 'reassign'): number =>
    speaker === undefined ? (choicesFor(transcript, turn, of)[0] ?? -1) : everybody.findIndex(({ id }) => id === speaker);
  switch (action) {
    case 'mergeWithPrevious':
      return mergeWithPrevious(transcript, turn);
    case 'mergeWithNext':
      return mergeWithPrevious(transcript, turn + 1);
    case 'split':
      return span.end > span.start ? giveAway(transcript, turn, span, whom('split')) : split(transcript, turn, span.start, whom('split'));
    case 'reassign':
      return reassign(transcript, turn, whom('reassign'));
    case 'swapSpeakers':
      return swapSpeakers(transcript, turn);
    case 'moveUp':
      return moveUp(transcript, turn, span.start);
    case 'moveDown':
      return moveDown(transcript, turn, span.start);
    case 'delete':
      return deleteTurn(transcript, turn);
  }
}

/** The same as LSP's edits, with what to select in the text as it is then. */
export function turnEdits(transcript: Transcript, action: TurnActionName, range: Range, speaker?: string): TurnEdits | null {
  const found = editTurn(transcript, action, range, speaker);
  if (!found) return null;
  const { edits, select } = found;
  return { edits: textEdits(transcript.text, edits), select: select ? rangeOf(editedText(transcript.text, edits), select) : null };
}

export interface TurnEdits {
  readonly edits: TextEdit[];
  readonly select: Range | null;
}

export function turnActions(transcript: Transcript, range: Range, uri: string, only?: readonly string[]): CodeAction[] {
  const wants = (kind: string): boolean => !only || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
  if (!wants(turnKinds.rewrite) && !wants(turnKinds.move)) return [];
  const span = spanOf(transcript, range);
  const turn = turnAt(transcript, span.start);
  if (turn < 0) return [];
  const label = (speaker: number): string => exampleOf(transcript, speaker, turn)!.label;
  const actions: CodeAction[] = [];
  const offer = (title: string, kind: string, edit: TurnEdit | null): void => {
    if (edit && wants(kind)) actions.push({ title, kind, edit: { changes: { [uri]: textEdits(transcript.text, edit.edits) } } });
  };
  const { rewrite, move } = turnKinds;
  const others = choicesFor(transcript, turn, 'split').slice(0, OFFERED);
  for (const other of others) {
    if (span.end > span.start) offer(`Give the selection to ${label(other)}`, rewrite, giveAway(transcript, turn, span, other));
    else offer(`Split here: ${label(other)} goes on`, rewrite, split(transcript, turn, span.start, other));
  }
  for (const other of choicesFor(transcript, turn, 'reassign').slice(0, OFFERED))
    offer(`Reassign the turn to ${label(other)}`, rewrite, reassign(transcript, turn, other));
  offer('Merge with the turn before', rewrite, mergeWithPrevious(transcript, turn));
  offer('Merge with the next turn', rewrite, mergeWithPrevious(transcript, turn + 1));
  offer('Swap speakers with the next turn', rewrite, swapSpeakers(transcript, turn));
  offer('Move the turn up', move, moveUp(transcript, turn, span.start));
  offer('Move the turn down', move, moveDown(transcript, turn, span.start));
  offer('Delete the turn', rewrite, deleteTurn(transcript, turn));
  return actions;
}

const spanOf = ({ text }: Transcript, { start, end }: Range): Span => ({ start: offsetAt(text, start), end: offsetAt(text, end) });
