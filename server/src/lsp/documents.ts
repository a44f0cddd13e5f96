// The documents that the editor has open. A Snapshot is one version of one document under one set of settings; its transcript is read
// when somebody first asks, once. A change makes a new snapshot that shares every line it did not touch.

import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { CheckOptions, Finding } from '../checks/check';
import { findings } from '../checks/run';
import { parse } from '../core/parse';
import { lengthOf, offsetAt, type Text, textOf } from '../core/text';
import type { ParseOptions, Transcript } from '../core/transcript';
import { rostersOf } from '../exchange/rosterYaml';
import { applyChanges } from './changes';
import type { Project } from './projects';
import type { Settings } from './settings';

export interface Snapshot {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: Text;
  readonly settings: Settings;
  readonly project: Project;
  /** Behind what was typed last, if the last change was typing. */
  readonly caret: number | undefined;
  readonly transcript: Transcript;
  /** How long the document was when it was last read to its end; shared by all its versions. */
  readonly progress: { length: number };
  /** What the rules are run with, and what they find; mentions are best read before (staleness.ts). */
  readonly checks: CheckOptions;
  readonly findings: readonly Finding[];
}

export interface Documents {
  open(uri: string, languageId: string, version: number, text: string): void;
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void;
  close(uri: string): void;
  /** The newest snapshot, once the document's settings are known; undefined where it is not open. */
  snapshot(uri: string): Promise<Snapshot | undefined>;
  /** The version that the editor holds now; undefined where the document is not open. */
  version(uri: string): number | undefined;
  /** Where somebody types: the offset behind the last change, if that was a keystroke. */
  caret(uri: string): number | undefined;
  uris(): string[];
  /** Settings or pins changed: every document, or one, is read anew. */
  forget(uri?: string): void;
}

export interface DocumentsHost {
  settingsOf(uri: string): Promise<Settings>;
  projectOf(uri: string): Promise<Project>;
  pinOf(uri: string): string | undefined;
  /** Somebody asks for a snapshot of a document of so many units. */
  asked(units: number): void;
}

interface Open {
  readonly uri: string;
  readonly languageId: string;
  version: number;
  text: Text;
  caret: number | undefined;
  snapshot: Snapshot | undefined;
  context: Promise<Context>;
  readonly progress: Snapshot['progress'];
}

interface Context {
  readonly settings: Settings;
  readonly project: Project;
}

export function openDocuments({ settingsOf, projectOf, pinOf, asked }: DocumentsHost): Documents {
  const documents = new Map<string, Open>();
  const contextOf = async (uri: string): Promise<Context> => ({ settings: await settingsOf(uri), project: await projectOf(uri) });
  return {
    open(uri, languageId, version, text) {
      documents.set(uri, {
        uri,
        languageId,
        version,
        text: textOf(text),
        caret: undefined,
        snapshot: undefined,
        context: contextOf(uri),
        progress: { length: 0 },
      });
    },
    change(uri, version, changes) {
      const document = documents.get(uri);
      if (!document) return;
      document.text = applyChanges(document.text, changes);
      document.version = version;
      document.caret = caretOf(document.text, changes);
      document.snapshot = undefined;
    },
    close: (uri) => void documents.delete(uri),
    async snapshot(uri) {
      const document = documents.get(uri);
      if (!document) return undefined;
      asked(lengthOf(document.text));
      if (document.snapshot) return document.snapshot;
      const context = await document.context;
      if (documents.get(uri) !== document) return undefined;
      document.snapshot ??= snapshotOf(document, context, pinOf(uri));
      return document.snapshot;
    },
    version: (uri) => documents.get(uri)?.version,
    caret: (uri) => documents.get(uri)?.caret,
    uris: () => [...documents.keys()],
    forget(uri) {
      for (const document of uri === undefined ? documents.values() : [documents.get(uri)]) {
        if (!document) continue;
        document.snapshot = undefined;
        document.context = contextOf(document.uri);
        document.progress.length = 0;
      }
    },
  };
}

/** A keystroke is one change of a character or two without a line break; pasting and replacing are none. */
function caretOf(text: Text, changes: readonly TextDocumentContentChangeEvent[]): number | undefined {
  const [change] = changes;
  if (!change || changes.length > 1 || !('range' in change) || change.text.length > 2 || /[\r\n]/.test(change.text)) return undefined;
  return offsetAt(text, change.range.start) + change.text.length;
}

function snapshotOf(
  { uri, languageId, version, text, caret, progress }: Open,
  { settings, project }: Context,
  pin: string | undefined,
): Snapshot {
  let transcript: Transcript | undefined;
  let found: readonly Finding[] | undefined;
  const checks: CheckOptions = {
    rules: settings.rules,
    notes: settings.notes,
    nextNote: project.nextNote,
    today: new Date().toISOString().slice(0, 10),
  };
  return {
    uri,
    languageId,
    version,
    text,
    settings,
    project,
    caret,
    progress,
    get transcript() {
      transcript ??= parse(text, parseOptions(text, languageId, pin ?? settings.profile, project));
      return transcript;
    },
    checks,
    get findings() {
      found ??= project.isIgnored ? [] : findings(this.transcript, checks);
      return found;
    },
  };
}

const formats: Readonly<Record<string, ParseOptions['format']>> = {
  transcript: 'transcript',
  webvtt: 'webvtt',
  subrip: 'subrip',
  chat: 'chat',
};

/** The language id that a file's name tells, if it tells one. */
export const languageOfName = (name: string): string =>
  languageByEnding.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ?? 'plaintext';

const languageByEnding: ReadonlyMap<string, string> = new Map([
  ['transcript', 'transcript'],
  ['vtt', 'webvtt'],
  ['srt', 'subrip'],
  ['cha', 'chat'],
]);

export function parseOptions(text: Text, languageId: string, profile: string, { config: { sessionDate }, roster }: Project): ParseOptions {
  const format = formats[languageId];
  const rosters = rostersOf(text, roster);
  return {
    ...(rosters.length && { rosters }),
    ...(format && { format }),
    ...(profile && { profile }),
    ...(sessionDate && { sessionDate }),
  };
}
