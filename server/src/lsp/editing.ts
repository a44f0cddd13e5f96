// The requests of somebody who types: completion, formatting, and turns as things.

import { type CodeAction, type CodeActionParams, CodeActionTriggerKind, type Connection } from 'vscode-languageserver';
import type { Transcript } from '../core/transcript';
import { completions } from '../features/completion';
import { formatting, rangeFormatting } from '../features/formatting';
import { onTypeFormatting } from '../features/onTypeFormatting';
import { speakerChoices, turnActions, turnEdits } from '../features/turnActions';
import type { Client } from './client';
import type { Snapshot } from './documents';
import type { guardRequests } from './guard';
import { type EditTurnParams, Request, type SpeakerChoicesParams } from './protocol';
import { formatOptions } from './settings';

export interface EditingHost {
  readonly connection: Connection;
  readonly request: ReturnType<typeof guardRequests>;
  readonly about: <R>(uri: string, otherwise: R, answer: (transcript: Transcript, snapshot: Snapshot) => R) => Promise<R>;
  readonly client: () => Client;
}

export function answerEditing({ connection, request, about, client }: EditingHost): void {
  connection.onCompletion(
    request('completion', ({ textDocument: { uri }, position }) =>
      about(uri, null, (transcript, { settings }) =>
        completions(transcript, position, { snippets: client().snippets, notes: settings.notes }),
      ),
    ),
  );
  connection.onDocumentFormatting(
    request('formatting', ({ textDocument: { uri }, options }) =>
      about(uri, null, (transcript, { settings }) => formatting(transcript, formatOptions(settings), options)),
    ),
  );
  connection.onDocumentRangeFormatting(
    request('formatting', ({ textDocument: { uri }, range }) =>
      about(uri, null, (transcript, { settings }) => rangeFormatting(transcript, range, formatOptions(settings))),
    ),
  );
  connection.onDocumentOnTypeFormatting(
    request('formatting', ({ textDocument: { uri }, position, ch }) =>
      about(uri, null, (transcript, { settings }) => onTypeFormatting(transcript, position, ch, formatOptions(settings))),
    ),
  );
  connection.onRequest(
    Request.editTurn,
    request('an edit of a turn', ({ uri, range, action, speaker }: EditTurnParams) =>
      about(uri, null, (transcript) => turnEdits(transcript, action, range, speaker)),
    ),
  );
  connection.onRequest(
    Request.speakerChoices,
    request('the speakers', ({ uri, position, action }: SpeakerChoicesParams) =>
      about(uri, [], (transcript) => speakerChoices(transcript, position, action)),
    ),
  );
}

/** Refactorings are for whom asks: a light bulb that nobody called would burn on every line of speech. */
export const turnCodeActions = (transcript: Transcript, { textDocument, range, context }: CodeActionParams): CodeAction[] =>
  context.triggerKind === CodeActionTriggerKind.Automatic ? [] : turnActions(transcript, range, textDocument.uri, context.only);
