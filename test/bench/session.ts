// One language server over stdio, driven as an editor drives it: start, open, outline, tokens, then single keystrokes spread
// over its lines of words. Times end when the last byte of the answer is here; reading the answer is not counted.

import { execFileSync, spawn } from 'node:child_process';

export interface Peer {
  readonly name: string;
  readonly command: readonly string[];
  readonly languageId: string;
  readonly uri: string;
  readonly initializationOptions?: unknown;
  /** Answers what this server asks of its client, beside what every server asks. */
  readonly answers?: Readonly<Record<string, (params: unknown, text: () => string) => unknown>>;
}

/** Milliseconds, and megabytes at rest; null where the server does not offer it or did not answer in time. */
export interface Measured {
  readonly start: number;
  readonly firstOutline: number;
  readonly tokens: number | null;
  readonly outline: Percentiles;
  readonly diagnostics: Percentiles | null;
  readonly idleMB: number;
  readonly heldMB: number;
}

export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
}

export interface Effort {
  /** Keystrokes of each kind at most. */
  readonly keystrokes: number;
  /** Milliseconds after which no further keystroke of a kind is made; three are always made. */
  readonly patience: number;
}

export async function session(peer: Peer, text: string, { keystrokes, patience }: Effort): Promise<Measured> {
  const idleMB = await idleResidentMB(peer);
  let current = text;
  const server = connect(peer, () => current);
  try {
    const begun = await greet(server, peer);
    const can = (begun.result as { capabilities: Record<string, unknown> }).capabilities;
    const textDocument = { uri: peer.uri };
    const opened = performance.now();
    server.tell('textDocument/didOpen', { textDocument: { ...textDocument, languageId: peer.languageId, version: 1, text } });
    const firstOutline = (await server.ask('textDocument/documentSymbol', { textDocument })).at - opened;
    const tokens = can.semanticTokensProvider ? await timed(() => server.ask('textDocument/semanticTokens/full', { textDocument })) : null;
    if (can.diagnosticProvider) await server.ask('textDocument/diagnostic', { textDocument });

    const lines = text.split('\n');
    let version = 1;
    const afterKeystroke = async (question: string, share: number): Promise<number> => {
      // Where one types there are words.
      let line = Math.floor(share * (lines.length - 1));
      while (lines[line] === '' && line < lines.length - 1) line++;
      const character = lines[line]!.length >> 1;
      const begin = performance.now();
      const range = { start: { line, character }, end: { line, character } };
      server.tell('textDocument/didChange', {
        textDocument: { ...textDocument, version: ++version },
        contentChanges: [{ range, text: 'x' }],
      });
      lines[line] = `${lines[line]!.slice(0, character)}x${lines[line]!.slice(character)}`;
      if (peer.answers) current = lines.join('\n');
      return (await server.ask(question, { textDocument })).at - begin;
    };
    const series = async (question: string): Promise<Percentiles> => {
      const times: number[] = [];
      for (let i = 0, spent = 0; i < keystrokes && (i < 3 || spent < patience); i++) {
        const ms = await afterKeystroke(question, (i + 0.5) / keystrokes);
        times.push(ms);
        spent += ms;
      }
      return percentiles(times);
    };
    const outline = await series('textDocument/documentSymbol');
    const diagnostics = can.diagnosticProvider ? await series('textDocument/diagnostic') : null;
    // Engines give memory back seconds after they have found it free.
    await new Promise((resolve) => setTimeout(resolve, 16_000));
    return { start: begun.at - server.spawned, firstOutline, tokens, outline, diagnostics, idleMB, heldMB: residentMB(server.pid) };
  } finally {
    server.kill();
  }

  async function timed(ask: () => Promise<Answer>): Promise<number> {
    const begin = performance.now();
    return (await ask()).at - begin;
  }
}

/** A server that has loaded all that it loads, and has nothing to do. */
async function idleResidentMB(peer: Peer): Promise<number> {
  const server = connect(peer, () => '');
  try {
    await greet(server, peer);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return residentMB(server.pid);
  } finally {
    server.kill();
  }
}

async function greet(server: Server, { initializationOptions = {} }: Peer): Promise<Answer> {
  const begun = await server.ask('initialize', {
    ...{ processId: process.pid, rootUri: null, workspaceFolders: null },
    ...{ capabilities, initializationOptions },
  });
  server.tell('initialized', {});
  return begun;
}

interface Answer {
  readonly result: unknown;
  /** When its last byte came. */
  readonly at: number;
}

interface Server {
  readonly pid: number;
  readonly spawned: number;
  ask(method: string, params: unknown): Promise<Answer>;
  tell(method: string, params: unknown): void;
  kill(): void;
}

function connect(peer: Peer, text: () => string): Server {
  const spawned = performance.now();
  const child = spawn(peer.command[0]!, peer.command.slice(1), { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = new Map<number, { resolve(answer: Answer): void; reject(error: Error): void }>();
  let lastId = 0;
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const failAll = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  child.on('error', failAll);
  child.on('exit', (code) => failAll(new Error(`${peer.name} ended with ${code}`)));
  child.stdin.on('error', failAll);
  child.stdout.on(
    'data',
    frames((body) => {
      const at = performance.now();
      const message = JSON.parse(body.toString('utf8'));
      if (message.method !== undefined && message.id !== undefined)
        send({ id: message.id, result: answer(message.method, message.params) });
      else if (message.id !== undefined) {
        const asked = waiting.get(message.id);
        waiting.delete(message.id);
        if (message.error) asked?.reject(new Error(`${peer.name}: ${message.error.message}`));
        else asked?.resolve({ result: message.result, at });
      }
    }),
  );
  const answer = (method: string, params: unknown): unknown => {
    const own = peer.answers?.[method];
    if (own) return own(params, text);
    return method === 'workspace/configuration' ? (params as { items: unknown[] }).items.map(() => null) : null;
  };
  return {
    pid: child.pid!,
    spawned,
    tell: (method, params) => send({ method, params }),
    ask: (method, params) =>
      new Promise((resolve, reject) => {
        waiting.set(++lastId, { resolve, reject });
        send({ id: lastId, method, params });
      }),
    kill: () => {
      failAll(new Error('the session is over'));
      child.kill('SIGKILL');
    },
  };
}

// Cuts a stream into LSP's frames without joining the pieces of a large one more than once.
function frames(receive: (body: Buffer) => void): (chunk: Buffer) => void {
  let pieces: Buffer[] = [];
  let held = 0;
  let wanted = -1;
  return (chunk) => {
    pieces.push(chunk);
    held += chunk.length;
    for (;;) {
      if (wanted < 0) {
        const all = Buffer.concat(pieces);
        pieces = [all];
        const end = all.indexOf('\r\n\r\n');
        if (end < 0) return;
        wanted = Number(/Content-Length: (\d+)/i.exec(all.toString('latin1', 0, end))![1]);
        pieces = [all.subarray(end + 4)];
        held = pieces[0]!.length;
      }
      if (held < wanted) return;
      const all = Buffer.concat(pieces);
      const body = all.subarray(0, wanted);
      pieces = [all.subarray(wanted)];
      held = pieces[0]!.length;
      wanted = -1;
      receive(body);
    }
  };
}

export function percentiles(times: readonly number[]): Percentiles {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
  return { p50: at(0.5), p95: at(0.95) };
}

function residentMB(pid: number): number {
  try {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
  } catch {
    return Number.NaN;
  }
}

const capabilities = {
  workspace: { configuration: true, workspaceFolders: true },
  textDocument: {
    synchronization: {},
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    diagnostic: { dynamicRegistration: false },
    semanticTokens: { requests: { full: { delta: true }, range: true }, tokenTypes: [], tokenModifiers: [], formats: ['relative'] },
  },
};
