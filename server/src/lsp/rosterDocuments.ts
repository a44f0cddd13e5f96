// Rosters as documents of their own: what is asked at a name, id or alias in one, and the fixes of what is found in it. Everything else
// in such a file is left to whoever serves YAML.

import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Location,
  type ReferenceParams,
  type TextDocumentPositionParams,
  type TextEdit,
} from 'vscode-languageserver';
import { offsetAt } from '../core/text';
import { quickFixes } from '../features/codeAction';
import { positionCursor, rangeOf } from '../features/range';
import { placeTarget, type RenameTarget, rosterEdits } from '../features/rename';
import { rosterPlaceAt } from '../features/rosterPlace';
import { entryEdit, newSpellingOf } from '../features/spellingRename';
import {
  type DeclaredPlace,
  declaredPlaces,
  mayHoldLabel,
  otherSpellingEdits,
  type Renamed,
  transcriptEndings,
} from '../features/workspaceRename';
import type { Projects, RosterFile } from './projects';
import type { WorkspaceTexts } from './workspaceTexts';

export interface RosterDocumentsHost {
  readonly projects: Projects;
  readonly texts: WorkspaceTexts;
}

/** Each answers null where the document is no roster, or nothing of it is at the place. */
export interface RosterDocuments {
  prepareRename(params: TextDocumentPositionParams): Promise<RenameTarget | null>;
  /** Throws CannotRename. `name` as newNameOf answers it. */
  rename(params: TextDocumentPositionParams, name: string): Promise<BegunRename | null>;
  definition(params: TextDocumentPositionParams): Promise<Location | null>;
  /** The labels of all transcripts that the roster holds for. */
  references(params: ReferenceParams): Promise<Location[] | null>;
  actions(params: CodeActionParams): Promise<CodeAction[] | null>;
}

/** Of a person the edits of the file where it began, those of its roster, and whom they are about; of an alias or id all edits, by uri. */
export type BegunRename =
  | {
      readonly kind: 'person';
      readonly renamed: Renamed;
      readonly edits: readonly TextEdit[];
      readonly also?: Readonly<Record<string, readonly TextEdit[]>>;
    }
  | { readonly kind: 'spelling'; readonly changes: Record<string, TextEdit[]> };

interface Found extends RosterFile {
  readonly declared: DeclaredPlace;
}

export function rosterDocuments({ projects, texts }: RosterDocumentsHost): RosterDocuments {
  const at = async <R>(
    { textDocument: { uri }, position }: TextDocumentPositionParams,
    answer: (found: Found, uri: string) => R | Promise<R>,
  ): Promise<R | null> => {
    const file = await projects.rosterAt(uri);
    const place = file && rosterPlaceAt(file.roster, offsetAt(file.text, position));
    return place ? answer({ ...file, declared: { place, roster: file.roster.file!.uri } }, uri) : null;
  };
  return {
    prepareRename: (params) => at(params, ({ text, declared }) => placeTarget(text, declared.place)),
    rename: (params, name) =>
      at(params, async ({ roster, text, declared }, uri): Promise<BegunRename> => {
        const { place } = declared;
        const { id, name: old } = place.person;
        if (place.kind === 'name') {
          const renamed: Renamed = { speaker: { id, name: old, kind: 'person' }, roster: declared.roster };
          return { kind: 'person', renamed, edits: rosterEdits(text, roster, id, old, name) };
        }
        const spelling = newSpellingOf(name, roster, place);
        const others = await texts.each(
          uri,
          transcriptEndings,
          (source) => mayHoldLabel(source, declared),
          (transcript) => otherSpellingEdits(transcript, declared, spelling),
        );
        const changes = Object.fromEntries([...others].map(([other, edits]) => [other, [...edits]]));
        return { kind: 'spelling', changes: { ...changes, [uri]: [entryEdit(text, place, spelling)] } };
      }),
    definition: (params) => at(params, ({ text, declared }, uri) => ({ uri, range: rangeOf(text, declared.place.person) })),
    references: (params) =>
      at(params, async ({ text, declared }, uri) => {
        const found = await texts.each(
          uri,
          transcriptEndings,
          (source) => mayHoldLabel(source, declared),
          (transcript) => {
            const cursor = positionCursor(transcript.text);
            const ranges = declaredPlaces(transcript, declared).map(({ start, end }) => ({ start: cursor(start), end: cursor(end) }));
            return ranges.length ? ranges : null;
          },
        );
        const labels = [...found]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .flatMap(([other, ranges]) => ranges.map((range): Location => ({ uri: other, range })));
        const own = { uri, range: rangeOf(text, declared.place.person) };
        return params.context.includeDeclaration ? [own, ...labels] : labels;
      }),
    async actions({ textDocument: { uri }, range, context: { only, diagnostics } }) {
      if (only && !only.includes(CodeActionKind.QuickFix)) return null;
      const file = await projects.rosterAt(uri);
      return file && quickFixes(file.text, range, { uri, findings: file.findings, diagnostics });
    },
  };
}
