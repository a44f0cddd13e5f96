// The extension in desktop VS Code and in remote hosts: the server is a Node process of its own, spoken to over IPC.

import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientId, clientName, type Rostrum, start } from './start';

export function activate(context: ExtensionContext): Promise<Rostrum> {
  const module = context.asAbsolutePath('dist/server.js');
  const transport = TransportKind.ipc;
  return start(context, 'node', (options) => {
    const debug = { module, transport, options: { execArgv: ['--nolazy', '--enable-source-maps'] } };
    return new LanguageClient(clientId, clientName, { run: { module, transport }, debug }, options);
  });
}

export { deactivate } from './start';
