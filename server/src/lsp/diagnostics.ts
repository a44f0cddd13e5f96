// Diagnostics, by pull where the client asks for them and by push where it cannot. An answer that says the same as the last one is
// sent as "unchanged". What touches the caret while somebody types is held back until the typing rests: a half-typed label is no error.

import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { diagnosticsOf } from '../features/diagnostics';
import type { Client } from './client';
import type { Documents } from './documents';
import { guardEvents } from './guard';
import { type Check, freshness, readFindings, readMentions } from './staleness';

export interface Diagnostics {
  pull(uri: string, previousResultId: string | undefined, token: CancellationToken): Promise<DocumentDiagnosticReport>;
  /** A document was opened or changed. */
  changed(uri: string): void;
  closed(uri: string): void;
  /** Settings or pins changed: all that is shown may be wrong. */
  renew(): void;
}

export interface DiagnosticsHost {
  readonly connection: Connection;
  readonly documents: Documents;
  readonly client: () => Client;
  readonly pageOf: (code: string) => string | undefined;
}

interface Report {
  readonly resultId: string;
  readonly content: string;
}

/** How long typing has to rest before the finding under the caret shows. */
const rest = 1000;
/** A caret so far behind a finding is still on it: behind a label stand its delimiter and a blank. */
const behind = 2;
/** A document that takes longer to check is left alone while one types, for as long as checking takes. */
const quick = 50;
/** But no longer than this: somebody who types on and on wants to see findings too. */
const patience = 250;

export function diagnosticRequests({ connection, documents, client, pageOf }: DiagnosticsHost): Diagnostics {
  const event = guardEvents(connection.console);
  const reports = new Map<string, Report>();
  const pushes = new Map<string, NodeJS.Timeout>();
  const rests = new Map<string, NodeJS.Timeout>();
  /** Where something is held back right now. */
  const held = new Set<string>();
  const checked = new Set<string>();
  let cost = 0;
  let count = 0;

  const compute = async (uri: string, check: Check): Promise<Diagnostic[]> => {
    const snapshot = await documents.snapshot(uri);
    if (!snapshot) return [];
    await readMentions(snapshot, check);
    await readFindings(snapshot, check);
    const began = performance.now();
    const found = snapshot.findings;
    const caret = rests.has(uri) ? snapshot.caret : undefined;
    const shown = caret === undefined ? found : found.filter(({ start, end }) => caret < start || caret > end + behind);
    if (shown.length < found.length) held.add(uri);
    const diagnostics = diagnosticsOf(snapshot.text, shown, { uri, pageOf });
    // The first reading of a document says nothing of what a keystroke costs.
    cost = checked.has(uri) ? Math.min(performance.now() - began, patience) : 0;
    checked.add(uri);
    return diagnostics;
  };

  const push = event('diagnostics', async (uri: string) => {
    pushes.delete(uri);
    const version = documents.version(uri);
    const isGone: Check = () => {
      if (documents.version(uri) !== version) throw stale;
    };
    try {
      const diagnostics = await compute(uri, isGone);
      if (documents.version(uri) !== undefined)
        await connection.sendDiagnostics({ uri, ...(version !== undefined && { version }), diagnostics });
    } catch (error) {
      // The change that came in between has scheduled a push of its own.
      if (error !== stale) throw error;
    }
  });
  const schedule = (uri: string, delay: number): void => {
    clearTimeout(pushes.get(uri));
    pushes.set(uri, setTimeout(push, delay, uri));
  };
  const showAgain = (uri?: string): void => {
    if (!client().pullsDiagnostics) for (const open of uri === undefined ? documents.uris() : [uri]) schedule(open, 0);
    else if (client().refreshesDiagnostics) void connection.languages.diagnostics.refresh();
  };
  // Somebody types: what is under the caret waits, where it can be shown later.
  const holdBack = (uri: string): void => {
    clearTimeout(rests.get(uri));
    rests.delete(uri);
    if (documents.caret(uri) === undefined || (client().pullsDiagnostics && !client().refreshesDiagnostics)) return;
    rests.set(
      uri,
      setTimeout(() => {
        rests.delete(uri);
        if (held.delete(uri)) showAgain(uri);
      }, rest),
    );
  };

  return {
    async pull(uri, previousResultId, token) {
      const items = await compute(uri, freshness(documents, uri, token));
      const content = JSON.stringify(items);
      const last = reports.get(uri);
      if (last && last.resultId === previousResultId && last.content === content)
        return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: last.resultId };
      const resultId = last?.content === content ? last.resultId : String(++count);
      reports.set(uri, { resultId, content });
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
    },
    changed(uri) {
      holdBack(uri);
      if (!client().pullsDiagnostics) schedule(uri, cost > quick ? cost : 0);
    },
    closed(uri) {
      for (const timers of [pushes, rests]) {
        clearTimeout(timers.get(uri));
        timers.delete(uri);
      }
      reports.delete(uri);
      checked.delete(uri);
      if (!client().pullsDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
    renew: () => showAgain(),
  };
}

const stale = Symbol('stale');
