// The commands that edit a turn as a thing: the server says what changes, the editor makes it one undo and selects what comes of it.

import { commands, type Disposable, Range, Selection, type TextEditor, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type EditTurnParams,
  type EditTurnResult,
  Request,
  type SpeakerChoicesParams,
  type SpeakerChoicesResult,
  type WireRange,
} from '../../server/src/lsp/protocol';

type Action = EditTurnParams['action'];

export function registerTurnCommands(client: BaseLanguageClient): Disposable[] {
  const on = (action: Action) => () => editTurn(client, action);
  const onSpeaker = (action: SpeakerChoicesParams['action']) => () => editTurnFor(client, action);
  return [
    commands.registerCommand('rostrum.mergeWithPreviousTurn', on('mergeWithPrevious')),
    commands.registerCommand('rostrum.mergeWithNextTurn', on('mergeWithNext')),
    commands.registerCommand('rostrum.splitTurn', onSpeaker('split')),
    commands.registerCommand('rostrum.reassignTurn', onSpeaker('reassign')),
    commands.registerCommand('rostrum.swapSpeakers', on('swapSpeakers')),
    commands.registerCommand('rostrum.moveTurnUp', on('moveUp')),
    commands.registerCommand('rostrum.moveTurnDown', on('moveDown')),
    commands.registerCommand('rostrum.deleteTurn', on('delete')),
  ];
}

/** Asks who is meant, unless there is but one to choose. */
async function editTurnFor(client: BaseLanguageClient, action: SpeakerChoicesParams['action']): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
  const { line, character } = editor.selection.start;
  const params: SpeakerChoicesParams = { uri, position: { line, character }, action };
  const choices = await client.sendRequest<SpeakerChoicesResult>(Request.speakerChoices, params);
  if (choices.length < 2) return editTurn(client, action, choices[0]?.id);
  const items = choices.map(({ id, label, name, turns }) => ({
    label,
    description: `${name === label ? '' : `${name} · `}${turns === 0 ? 'declared' : `${turns} ${turns === 1 ? 'turn' : 'turns'}`}`,
    id,
  }));
  const placeHolder = action === 'split' ? 'Who goes on?' : 'Who said it?';
  const picked = await window.showQuickPick(items, { placeHolder, matchOnDescription: true });
  if (picked) await editTurn(client, action, picked.id);
}

async function editTurn(client: BaseLanguageClient, action: Action, speaker?: string): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { document, selection } = editor;
  const { version } = document;
  const params: EditTurnParams = {
    uri: client.code2ProtocolConverter.asUri(document.uri),
    range: { start: wire(selection.start), end: wire(selection.end) },
    action,
    ...(speaker !== undefined && { speaker }),
  };
  const result = await client.sendRequest<EditTurnResult>(Request.editTurn, params);
  if (!result || document.version !== version) return void window.setStatusBarMessage(refusals[action], 3000);
  await apply(editor, result);
}

async function apply(editor: TextEditor, { edits, select }: NonNullable<EditTurnResult>): Promise<void> {
  const done = await editor.edit((builder) => {
    for (const { range, newText } of edits) builder.replace(rangeOf(range), newText);
  });
  if (!done || !select) return;
  const { start, end } = rangeOf(select);
  editor.selection = new Selection(start, end);
  editor.revealRange(editor.selection);
}

const wire = ({ line, character }: { line: number; character: number }) => ({ line, character });
const rangeOf = ({ start, end }: WireRange): Range => new Range(start.line, start.character, end.line, end.character);

const refusals: Readonly<Record<Action, string>> = {
  mergeWithPrevious: 'There is no turn before that this one could be merged with',
  mergeWithNext: 'There is no next turn that could be merged with this one',
  split: 'Put the caret inside the speech of a turn to split it',
  reassign: 'There is no other speaker whom this turn could be reassigned to',
  swapSpeakers: 'There is no other speaker to swap with',
  moveUp: 'This turn cannot move up',
  moveDown: 'This turn cannot move down',
  delete: 'There is no turn here',
};
