// The extension in a browser (vscode.dev and its like): the server is a Worker.

import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { clientId, clientName, type Rostrum, start } from './start';

export function activate(context: ExtensionContext): Promise<Rostrum> {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.browser.js').toString(true);
  let worker: Worker | undefined;
  const newWorker = async () => {
    worker?.terminate(); // a restart's predecessor: told to exit, it would stay in memory
    worker = new Worker(script);
    return worker;
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return start(context, 'worker', (options) => new LanguageClient(clientId, clientName, newWorker, options));
}

export { deactivate } from './start';
