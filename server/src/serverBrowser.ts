// The server in a Worker: vscode.dev and its like. Where the rules' pages are, the client says (`rulePages`).

import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { version } from '../../package.json';
import { serve } from './lsp/connection';
import { nowhere } from './lsp/files';
import { greet } from './lsp/greeting';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));

greet(connection, { version, pageOf: () => undefined, files: nowhere }, async () => ({ serve }));
