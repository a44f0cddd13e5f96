// The server as a Node process: `--stdio` for any editor, `--node-ipc` for VS Code. `rostrum serve` is the same.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Connection, createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { collectGarbage } from './collectGarbage';
import { greet } from './lsp/greeting';
import { described } from './lsp/guard';
import { outlineJson } from './lsp/outlineJson';
import { nodeFiles } from './nodeFiles';

const connection = process.argv.includes('--stdio') ? overStdio() : createConnection();
const survive = (error: unknown) => {
  try {
    connection.console.error(`Unexpected: ${described(error)}`);
  } catch {
    // The connection is gone: nobody is left to speak to.
    process.exit(1);
  }
};
process.on('disconnect', () => process.exit(1));
process.on('uncaughtException', survive);
process.on('unhandledRejection', survive);

// The pages lie beside the bundle's folder, in the repository and in the packaged extension alike.
const pages = join(__dirname, '../docs/rules');
const known = new Map<string, string | undefined>();

function pageOf(code: string): string | undefined {
  if (!known.has(code)) {
    const file = join(pages, `${code}.md`);
    known.set(code, existsSync(file) ? pathToFileURL(file).href : undefined);
  }
  return known.get(code);
}

greet(connection, { version, pageOf, files: nodeFiles, collectGarbage }, () => import('./lsp/connection'));

function overStdio(): Connection {
  // Nobody is left to serve.
  process.stdin.on('close', () => process.exit(1));
  return createConnection(
    new StreamMessageReader(process.stdin),
    new StreamMessageWriter(process.stdout, { contentTypeEncoder: outlineJson }),
  );
}
