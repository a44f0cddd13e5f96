// A client for tests: starts the bundled server as a process, speaks the protocol with it over stdio, and keeps what it says.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClientCapabilities, Diagnostic, InitializeResult, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

export interface SessionOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** What workspace/configuration answers, where the capability is set. */
  readonly settings?: () => unknown;
  readonly rootUri?: string;
  /** Answers to the server's own requests, by method. */
  readonly answers?: Readonly<Record<string, (params: never) => unknown>>;
}

export interface Session {
  readonly server: MessageConnection;
  readonly initialized: InitializeResult;
  /** Window messages and log lines, as they came. */
  readonly messages: string[];
  readonly log: string[];
  /** Names of requests that the server sent. */
  readonly asked: string[];
  open(text: string, uri?: string, languageId?: string): void;
  /** Replaces what stands between two places of the first document. */
  edit(line: number, from: number, to: number, text: string): void;
  /** What was pushed for the first document at this version or a later one: first, or the nth time. */
  pushed(version: number, nth?: number): Promise<Diagnostic[]>;
  /** The next notification of a method. */
  notified<T>(method: string): Promise<T>;
  /** shutdown and exit; the exit code. */
  stop(): Promise<number | null>;
  /** The client goes away without a word; the exit code. */
  vanish(): Promise<number | null>;
  /** Ends the process whatever state it is in. */
  kill(): void;
}

const patience = 60_000;

export const uri = 'file:///talks/harbour.transcript';

export async function startSession({
  capabilities = {},
  initializationOptions,
  settings = () => null,
  rootUri,
  answers = {},
}: SessionOptions = {}): Promise<Session> {
  const process_ = spawn(process.execPath, [bundle(), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const server = createMessageConnection(new StreamMessageReader(process_.stdout!), new StreamMessageWriter(process_.stdin!));
  const messages: string[] = [];
  const log: string[] = [];
  const asked: string[] = [];
  const pushes: PublishDiagnosticsParams[] = [];
  const waiting = new Set<() => void>();
  const heard = new Map<string, unknown>();
  server.onNotification((method, params) => {
    if (method === 'window/showMessage') messages.push((params as { message: string }).message);
    else if (method === 'window/logMessage') log.push((params as { message: string }).message);
    else heard.set(method, params);
    if (method === 'textDocument/publishDiagnostics') pushes.push(params as PublishDiagnosticsParams);
    for (const wake of waiting) wake();
  });
  server.onRequest((method, params) => {
    asked.push(method);
    for (const wake of waiting) wake();
    const answer = answers[method];
    if (answer) return answer(params as never);
    return method === 'workspace/configuration' ? (params as { items: unknown[] }).items.map(() => settings()) : null;
  });
  server.listen();
  const until = async <T>(read: () => T | undefined): Promise<T> => {
    const end = performance.now() + patience;
    for (;;) {
      const found = read();
      if (found !== undefined) return found;
      if (performance.now() > end) throw new Error(`Nothing came in ${patience} ms; the log: ${log.join('\n')}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(wake, 100);
        function wake() {
          clearTimeout(timer);
          waiting.delete(wake);
          resolve();
        }
        waiting.add(wake);
      });
    }
  };
  const initialized = (await server.sendRequest('initialize', {
    processId: null,
    rootUri: rootUri ?? null,
    capabilities,
    initializationOptions,
  })) as InitializeResult;
  await server.sendNotification('initialized', {});
  let version = 0;
  return {
    server,
    initialized,
    messages,
    log,
    asked,
    open: (text, at = uri, languageId = 'transcript') =>
      void server.sendNotification('textDocument/didOpen', {
        textDocument: { uri: at, languageId, version: at === uri ? ++version : 1, text },
      }),
    edit: (line, from, to, text) =>
      void server.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: ++version },
        contentChanges: [{ range: { start: { line, character: from }, end: { line, character: to } }, text }],
      }),
    pushed: (wanted, nth = 0) => until(() => pushes.filter((push) => push.uri === uri && (push.version ?? 0) >= wanted)[nth]?.diagnostics),
    notified: <T>(method: string) => until(() => heard.get(method) as T | undefined).finally(() => heard.delete(method)),
    async stop() {
      const gone = exitOf(process_);
      await server.sendRequest('shutdown');
      await server.sendNotification('exit');
      const code = await gone;
      return code;
    },
    vanish() {
      const gone = exitOf(process_);
      process_.stdout!.destroy();
      process_.stdin!.end();
      return gone;
    },
    kill() {
      server.dispose();
      process_.kill();
    },
  };
}

const exitOf = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.on('exit', resolve));

let bundled: string | undefined;

/** The server as it ships, bundled once a run. */
function bundle(): string {
  if (bundled) return bundled;
  const outdir = mkdtempSync(join(tmpdir(), 'rostrum-server-'));
  execFileSync(process.execPath, ['esbuild.js'], { env: { ...process.env, ROSTRUM_OUT: outdir } });
  bundled = join(outdir, 'server.js');
  return bundled;
}
