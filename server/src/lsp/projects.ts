// What the folders of the workspace declare for the transcripts in them: the nearest rostrum.yaml, and the roster. Read when a transcript first asks,
// anew when the file changes, from the editor's own text where it is open there. What is wrong in it becomes diagnostics of that file.

import { type Connection, type Diagnostic, DiagnosticSeverity, type TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { Finding, NextNote } from '../checks/check';
import type { Roster } from '../core/people/roster';
import { stringOf, type Text, textOf } from '../core/text';
import type { Config } from '../exchange/configYaml';
import { type DeclarationFile, type Declarations, noDeclarations, readDeclarations } from '../exchange/declarations';
import { isIgnored } from '../exchange/ignored';
import { placeOfNote } from '../exchange/notePlace';
import { diagnosticsOf } from '../features/diagnostics';
import { rangeOf } from '../features/range';
import { applyChanges } from './changes';
import { type Files, keyOf } from './files';

/** What holds for one file. */
export interface Project {
  readonly config: Config;
  readonly roster: Roster | null;
  /** Where a roster would be, in a folder that has none. */
  readonly newRoster: string | null;
  /** Where one more note would be written: in rostrum.yaml, also in one that is still to be made, where the client makes files. */
  readonly nextNote: NextNote | null;
  /** Whether nothing is to be found wrong in the file. */
  readonly isIgnored: boolean;
}

export interface RosterFile {
  readonly roster: Roster;
  readonly text: Text;
  readonly findings: readonly Finding[];
}

export interface Projects {
  projectOf(uri: string): Promise<Project>;
  /** The roster that a file is, as it is in the editor this moment; null where it is none, or nobody is declared in it. */
  rosterAt(uri: string): Promise<RosterFile | null>;
  /** The folder of the workspace that a file lies in, the innermost. */
  rootOf(uri: string): string | undefined;
  rootsAre(folders: readonly string[]): void;
  /** Folders came or went. */
  rootsChanged(added: readonly string[], removed: readonly string[]): void;
  /** Reads the declarations of all folders, so that their problems show also where no transcript is open to ask for them. */
  loadAll(): void;
  /** Whether a document is a declaration: then its text is kept here and nowhere else. */
  opened(uri: string, languageId: string, version: number, text: string): boolean;
  edited(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): boolean;
  closed(uri: string): boolean;
  /** A file changed on disk. */
  touched(uri: string): void;
}

export interface ProjectsHost {
  readonly connection: Connection;
  readonly files: Files;
  /** Whether edits may make files. */
  readonly createsFiles: () => boolean;
  /** What a declaration says has changed: everything that rests on it is to be read anew. */
  readonly changed: () => void;
  /** The page of a rule, where the client can open one. */
  readonly pageOf: (code: string) => string | undefined;
  /** A folder has its roster at this path; told each time its declarations are read. */
  readonly rosterIs?: (path: string) => void;
}

/** Nobody wants every document read anew at each letter of a declaration. */
const distance = 300;

export function projects({ connection, files, createsFiles, changed, pageOf, rosterIs }: ProjectsHost): Projects {
  let roots: readonly string[] = [];
  const loaded = new Map<string, Promise<Declarations>>();
  const open = new Map<string, { readonly version: number; readonly text: Text }>();
  /** What was looked for, found or not. */
  const wanted = new Set<string>();
  const complained = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  const sourceOf = async (uri: string): Promise<Text | null> => {
    wanted.add(keyOf(uri));
    const edited = open.get(keyOf(uri));
    if (edited) return edited.text;
    const source = await files.read(uri);
    return source === null ? null : textOf(source);
  };
  const complain = (uri: string, { text, problems, findings }: DeclarationFile): void => {
    if (problems.length + findings.length === 0 && !complained.delete(uri)) return;
    if (problems.length + findings.length) complained.add(uri);
    const diagnostics = problems.map(
      ({ message, ...span }): Diagnostic => ({
        range: rangeOf(text ?? textOf(''), span),
        severity: DiagnosticSeverity.Warning,
        source: 'rostrum',
        message,
      }),
    );
    if (text) diagnostics.push(...diagnosticsOf(text, findings, { uri, pageOf }));
    void connection.sendDiagnostics({ uri, diagnostics });
  };
  const load = async (folder: string): Promise<Declarations> => {
    const uriOf = (path: string): string => uriIn(folder, path);
    const declarations = await readDeclarations((path) => sourceOf(uriOf(path)), uriOf);
    for (const file of declarations.files) complain(uriOf(file.path), file);
    rosterIs?.(declarations.files[1]!.path);
    return declarations;
  };
  const declarationsOf = (folder: string): Promise<Declarations> => {
    let declarations = loaded.get(folder);
    if (!declarations) loaded.set(folder, (declarations = load(folder)));
    return declarations;
  };
  const rootOf = (uri: string): string | undefined =>
    roots.filter((folder) => uri.startsWith(`${folder}/`)).sort((a, b) => b.length - a.length)[0];
  /** The declarations of the nearest folder that has any, of a file's own and those above up to the one that is open. */
  const nearest = async (uri: string): Promise<{ readonly folder: string; readonly declarations: Declarations } | null> => {
    const root = rootOf(uri);
    if (root === undefined) return null;
    for (let folder = uri.slice(0, uri.lastIndexOf('/')); ; folder = folder.slice(0, folder.lastIndexOf('/'))) {
      const declarations = await declarationsOf(folder);
      if (folder.length <= root.length || declarations.files.some(({ text }) => text !== null)) return { folder, declarations };
    }
  };
  const loadAll = (): void => {
    for (const root of roots) void declarationsOf(root);
  };
  const readAnew = (): void => {
    clearTimeout(timer);
    timer = undefined;
    loaded.clear();
    loadAll();
    changed();
  };
  const renew = (uri: string, delay: number): void => {
    if (!wanted.has(keyOf(uri))) return;
    clearTimeout(timer);
    timer = setTimeout(readAnew, delay);
  };

  return {
    rootOf,
    async projectOf(uri) {
      const found = await nearest(uri);
      if (!found) return { ...noDeclarations, newRoster: null, nextNote: null, isIgnored: false };
      const { folder, declarations } = found;
      const { config, roster, files: looked } = declarations;
      const [own, { path, text }] = looked as [DeclarationFile, DeclarationFile];
      const newRoster = text ? null : uriIn(folder, path);
      const nextNote = own.text || createsFiles() ? nextNoteIn(uriIn(folder, own.path), own.text) : null;
      return { config, roster, newRoster, nextNote, isIgnored: isIgnored(keyOf(uri.slice(folder.length + 1)), config.ignore) };
    },
    async rosterAt(uri) {
      if (timer) readAnew();
      const found = await nearest(uri);
      const [, file] = found?.declarations.files ?? [];
      if (!found?.declarations.roster || !file?.text || keyOf(uriIn(found.folder, file.path)) !== keyOf(uri)) return null;
      return { roster: found.declarations.roster, text: file.text, findings: file.findings };
    },
    rootsAre(folders) {
      roots = folders.map(withoutSlash);
    },
    rootsChanged(added, removed) {
      const gone = removed.map(withoutSlash);
      roots = [...roots.filter((folder) => !gone.includes(folder)), ...added.map(withoutSlash)];
      readAnew();
    },
    loadAll,
    opened(uri, languageId, version, text) {
      if (languageId !== 'yaml') return false;
      open.set(keyOf(uri), { version, text: textOf(text) });
      renew(uri, 0);
      return true;
    },
    edited(uri, version, changes) {
      const known = open.get(keyOf(uri));
      if (!known) return false;
      // Where the file was registered twice, by two names of rosters, a change is told twice.
      if (version <= known.version) return true;
      open.set(keyOf(uri), { version, text: applyChanges(known.text, changes) });
      renew(uri, distance);
      return true;
    },
    closed(uri) {
      if (!open.delete(keyOf(uri))) return false;
      renew(uri, 0);
      return true;
    },
    touched(uri) {
      if (!open.has(keyOf(uri))) renew(uri, 0);
    },
  };
}

function nextNoteIn(uri: string, text: Text | null): NextNote | null {
  const place = placeOfNote(text ? stringOf(text) : '');
  return place && { uri, text: text ?? textOf(''), place, ...(!text && { isNew: true as const }) };
}

const withoutSlash = (folder: string): string => folder.replace(/\/$/, '');
const uriIn = (folder: string, path: string): string => `${folder}/${path.split('/').map(encodeURIComponent).join('/')}`;
