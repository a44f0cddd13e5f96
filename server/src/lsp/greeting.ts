// `initialize` is answered before anything is loaded that reads transcripts: the client goes on at once, and while it does,
// the rest is loaded. By the time it says `initialized`, or before it asks for anything, all is there.

import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { capabilities } from './capabilities';
import { type Client, readClient } from './client';
import type { Host } from './connection';

/** What is loaded later: connection.ts. */
export interface Rest {
  /** Answers everything else; what it returns is called once the client says that it is initialized. */
  serve(connection: Connection, host: Host, client: Client): () => void;
}

export function greet(connection: Connection, host: Host, load: () => Promise<Rest>): void {
  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const client = readClient(params);
    let serving: Promise<() => void> | undefined;
    const begin = () => (serving ??= load().then(({ serve }) => serve(connection, host, client)));
    setTimeout(begin, untilSent);
    connection.onInitialized(async () => (await begin())());
    return { serverInfo: { name: 'rostrum', version: host.version }, capabilities: capabilities(client) };
  });
  connection.listen();
}

/** Milliseconds in which the answer is on its way: loading lets nothing else happen. */
const untilSent = 10;
