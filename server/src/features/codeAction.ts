// textDocument/codeAction: the fixes of the findings in a range, "fix all of these in the file" for each of their rules, and
// source.fixAll.rostrum for everything in the file that cannot be fixed wrongly.

import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { CheckOptions, Edit, Finding, Fix } from '../checks/check';
import { fixOfAll, safeFix } from '../checks/run';
import { offsetAt, type Text } from '../core/text';
import type { Transcript } from '../core/transcript';
import { positionCursor } from './range';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.rostrum`;

export interface CodeActionOptions {
  readonly uri: string;
  /** What the rules find in the transcript. */
  readonly findings: readonly Finding[];
  readonly checks?: CheckOptions;
  /** Edits of a whole file are worked out once somebody chooses them: see resolvedAction. */
  readonly resolves?: boolean;
  /** The kinds that the client asks for; all where it does not say. */
  readonly only?: readonly string[];
  /** What the client shows in the range: an action names those it resolves. */
  readonly diagnostics?: readonly Diagnostic[];
}

export function codeActions(transcript: Transcript, range: Range, options: CodeActionOptions): CodeAction[] {
  const wants = (kind: string): boolean => !options.only || options.only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
  return [
    ...(wants(CodeActionKind.QuickFix) ? fixesHere(transcript, range, options) : []),
    ...(wants(fixAllKind) ? fixEverything(transcript, options) : []),
  ];
}

/** Each fix of each finding in the range; offsets and edits are those of `text`. */
export function quickFixes(
  text: Text,
  range: Range,
  { uri, findings, diagnostics: shown }: Pick<CodeActionOptions, 'uri' | 'findings' | 'diagnostics'>,
): CodeAction[] {
  return findingsIn(text, range, findings).flatMap((finding) =>
    finding.fixes.map((fix): CodeAction => {
      const diagnostics = resolved(text, finding, shown);
      return {
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        ...(diagnostics.length && { diagnostics }),
        ...(fix.preferred && { isPreferred: true }),
        edit: workspaceEdit(text, fix, uri),
      };
    }),
  );
}

function findingsIn(text: Text, range: Range, findings: readonly Finding[]): Finding[] {
  const start = offsetAt(text, range.start);
  const end = offsetAt(text, range.end);
  return findings.filter((finding) => finding.start <= end && start <= finding.end);
}

function fixesHere(transcript: Transcript, range: Range, options: CodeActionOptions): CodeAction[] {
  const { text } = transcript;
  const actions = quickFixes(text, range, options);
  const fixable = findingsIn(text, range, options.findings).filter(({ fixes }) => fixes.some(({ alone }) => !alone));
  for (const code of new Set(fixable.map((finding) => finding.code))) {
    const title = `Fix all of these in the file (${code})`;
    if (actions.some((action) => action.title === title)) continue;
    const diagnostics = options.diagnostics?.filter((diagnostic) => diagnostic.code === code) ?? [];
    const action: CodeAction = {
      title,
      kind: CodeActionKind.QuickFix,
      ...(diagnostics.length && { diagnostics }),
      data: { uri: options.uri, code },
    };
    const ready = options.resolves ? action : resolvedAction(transcript, action, options.checks);
    if (options.resolves || ready.edit) actions.push(ready);
  }
  return actions;
}

interface ActionData {
  readonly uri: string;
  /** The rule whose every finding in the file is repaired. */
  readonly code: string;
}

/** The document of an action whose edit is still to be worked out; null where it needs none. */
export function uriOfAction({ data }: CodeAction): string | null {
  return typeof data === 'object' && data !== null && 'uri' in data && 'code' in data ? String(data.uri) : null;
}

/** The action with its edit; without one where nothing can be repaired any more. */
export function resolvedAction(transcript: Transcript, action: CodeAction, checks?: CheckOptions): CodeAction {
  const { data, ...rest } = action;
  const { uri, code } = data as ActionData;
  const fix = fixOfAll(transcript, code, checks);
  return fix ? { ...rest, edit: workspaceEdit(transcript.text, fix, uri) } : rest;
}

// Asked for by name (on save), or with every kind: not among the quick fixes of a light bulb, which asks for no kind but has a place.
function fixEverything(transcript: Transcript, { uri, checks, only }: CodeActionOptions): CodeAction[] {
  if (!only) return [];
  const fix = safeFix(transcript, checks);
  return fix ? [{ title: fix.title, kind: fixAllKind, edit: workspaceEdit(transcript.text, fix, uri) }] : [];
}

function resolved(text: Text, finding: Finding, shown: readonly Diagnostic[] | undefined): Diagnostic[] {
  return (shown ?? []).filter(
    ({ code, range }) =>
      code === finding.code && offsetAt(text, range.start) === finding.start && offsetAt(text, range.end) === finding.end,
  );
}

/** A fix as LSP's edit: of the document, and of another file where the fix says so. Only a client that makes files may be told of a new one. */
export function workspaceEdit(text: Text, { edits, elsewhere }: Fix, uri: string): WorkspaceEdit {
  const changes = {
    ...(edits.length && { [uri]: textEdits(text, edits) }),
    ...(elsewhere && { [elsewhere.uri]: textEdits(elsewhere.text, elsewhere.edits) }),
  };
  if (!elsewhere?.isNew) return { changes };
  const files = Object.entries(changes).map(([file, made]) => ({ textDocument: { uri: file, version: null }, edits: made }));
  return { documentChanges: [{ kind: 'create', uri: elsewhere.uri, options: { ignoreIfExists: true } }, ...files] };
}

/** Edits of the checks as LSP's, in one sorted pass. */
export function textEdits(text: Text, edits: readonly Edit[]): TextEdit[] {
  const at = positionCursor(text);
  return edits.map(({ start, end, insert }) => ({ range: { start: at(start), end: at(end) }, newText: insert }));
}
