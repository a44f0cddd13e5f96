// Requests about speakers as things: where one is declared, a rename that reaches every file of the workspace, and what
// may be done to a label.

import {
  type CodeAction,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Connection,
  LSPErrorCodes,
  type PrepareRenameParams,
  type RenameParams,
  ResponseError,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { declaredAs } from '../core/people/roster';
import type { Transcript } from '../core/transcript';
import { textEdits } from '../features/codeAction';
import { definition } from '../features/definition';
import { CannotRename, newNameOf, personToRename, prepareRename, renameEdits, rosterEdits } from '../features/rename';
import { ownPlaceAt } from '../features/rosterPlace';
import { type Merge, mergeEdits, mergeOf, speakerActions } from '../features/speakerActions';
import { entryEdit, newSpellingOf, spellingEdits } from '../features/spellingRename';
import { mayName, type OtherEdits, otherEdits, renamedIn, transcriptEndings } from '../features/workspaceRename';
import type { Client } from './client';
import type { Snapshot } from './documents';
import type { guardRequests } from './guard';
import type { BegunRename, RosterDocuments } from './rosterDocuments';
import type { WorkspaceTexts } from './workspaceTexts';

export interface SpeakersHost {
  readonly connection: Connection;
  readonly request: ReturnType<typeof guardRequests>;
  readonly about: <R>(uri: string, otherwise: R, answer: (transcript: Transcript, snapshot: Snapshot) => R) => Promise<R>;
  readonly client: () => Client;
  readonly texts: WorkspaceTexts;
  readonly rosters: RosterDocuments;
}

export interface SpeakerAnswers {
  /** Code actions on labels. */
  actions(transcript: Transcript, snapshot: Snapshot, params: CodeActionParams): CodeAction[];
  /** The action with the edits of every file, where it is one that `actions` left open; else null. */
  resolved(action: CodeAction): Promise<CodeAction> | null;
}

export function answerSpeakers({ connection, request, about, client, texts, rosters }: SpeakersHost): SpeakerAnswers {
  connection.onDefinition(
    request('a definition', (params) =>
      about(params.textDocument.uri, undefined, (transcript) => definition(transcript, params.textDocument.uri, params.position)).then(
        (found) => (found === undefined ? rosters.definition(params) : found),
      ),
    ),
  );
  connection.onPrepareRename(
    request('a rename', (params: PrepareRenameParams) =>
      explained(async () => {
        const found = await about(params.textDocument.uri, undefined, (transcript) => prepareRename(transcript, params.position));
        return found ?? rosters.prepareRename(params);
      }),
    ),
  );
  connection.onRenameRequest(
    request('a rename', (params: RenameParams) =>
      explained(async () => {
        const { uri } = params.textDocument;
        const name = newNameOf(params.newName);
        const begun = (await about(uri, null, (transcript) => begunIn(transcript, params, name))) ?? (await rosters.rename(params, name));
        if (begun?.kind !== 'person') return begun && { changes: begun.changes };
        const { renamed, edits } = begun;
        const sure: Record<string, readonly TextEdit[]> = { ...begun.also, [uri]: edits };
        const unsure: Record<string, readonly TextEdit[]> = {};
        const others = await texts.each<OtherEdits>(
          uri,
          transcriptEndings,
          (source) => mayName(source, renamed),
          (other) => otherEdits(other, renamed, name),
        );
        for (const [other, found] of others) (found.isSure ? sure : unsure)[other] = found.edits;
        return workspaceEdit(sure, unsure, client().annotatesEdits, `People of the same name as ${renamed.speaker.name}`);
      }),
    ),
  );

  const merged = async (action: CodeAction, merge: Merge): Promise<CodeAction> => {
    const { uri, labels, label } = merge;
    const editsIn = (transcript: Transcript): readonly TextEdit[] | null => {
      const edits = mergeEdits(transcript, merge);
      return edits.length ? textEdits(transcript.text, edits) : null;
    };
    const here = await about(uri, null, editsIn);
    const there = await texts.each(uri, transcriptEndings, (source) => labels.some((one) => source.includes(one)), editsIn);
    const { data: _, ...rest } = action;
    const edit = workspaceEdit(here ? { [uri]: here } : {}, Object.fromEntries(there), client().annotatesEdits, `${label} in other files`);
    return { ...rest, edit };
  };
  return {
    actions: (transcript, { findings, project }, { textDocument: { uri }, range, context }) =>
      speakerActions(transcript, range, {
        uri,
        findings,
        newRoster: client().createsFiles ? project.newRoster : null,
        reachesFiles: client().resolvesCodeActions && texts.areThere(uri),
        isAsked: context.triggerKind !== CodeActionTriggerKind.Automatic,
        ...(context.only && { only: context.only }),
      }),
    resolved(action) {
      const merge = mergeOf(action);
      return merge && merged(action, merge);
    },
  };
}

/** `unsure` wants a confirmation; a client that cannot ask for one is left to its preview. */
function workspaceEdit(
  sure: Readonly<Record<string, readonly TextEdit[]>>,
  unsure: Readonly<Record<string, readonly TextEdit[]>>,
  annotates: boolean,
  label: string,
): WorkspaceEdit {
  if (!annotates || Object.keys(unsure).length === 0) return { changes: { ...sure, ...unsure } as WorkspaceEdit['changes'] };
  const edit = (uri: string, edits: readonly TextEdit[]): TextDocumentEdit => ({ textDocument: { uri, version: null }, edits: [...edits] });
  return {
    documentChanges: [
      ...Object.entries(sure).map(([uri, edits]) => edit(uri, edits)),
      ...Object.entries(unsure).map(([uri, edits]) =>
        edit(
          uri,
          edits.map((one) => ({ ...one, annotationId: 'namesakes' })),
        ),
      ),
    ],
    changeAnnotations: { namesakes: { label, needsConfirmation: true } },
  };
}

/** A rename that begins in a transcript: on a label, or in the front matter. Throws CannotRename. */
function begunIn(transcript: Transcript, { textDocument: { uri }, position }: RenameParams, name: string): BegunRename {
  const { text, options } = transcript;
  const place = ownPlaceAt(transcript, position);
  if (place && place.kind !== 'name') {
    const own = declaredAs(options.rosters, place.person.id)!.roster;
    const spelling = newSpellingOf(name, own, place);
    return { kind: 'spelling', changes: { [uri]: [entryEdit(text, place, spelling), ...spellingEdits(transcript, place, spelling)] } };
  }
  const speaker = personToRename(transcript, position);
  const declared = declaredAs(options.rosters, speaker.id)?.roster;
  const also = declared?.file && { [declared.file.uri]: rosterEdits(declared.file.text, declared, speaker.id, speaker.name, name) };
  return { kind: 'person', renamed: renamedIn(transcript, speaker), edits: renameEdits(transcript, speaker, name), ...(also && { also }) };
}

/** A rename that cannot be: its reason is for the user, and no fault to log. */
async function explained<R>(answer: () => Promise<R>): Promise<R> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof CannotRename) throw new ResponseError(LSPErrorCodes.RequestFailed, error.message);
    throw error;
  }
}
