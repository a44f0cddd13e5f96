// The extension in a browser (vscode.dev and its like): the server is a Worker.

import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { clientId, clientName, type Rostrum, start } from './start';

export function activate(context: ExtensionContext): Promise<Rostrum> {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.browser.js').toString(true);
  let worker: Worker | undefined;
  // Transports and not the worker itself: the client asks whether that is an `instanceof Worker`, and VS Code's own kind is none.
  const connect = async () => {
    worker?.terminate(); // a restart's predecessor: told to exit, it would stay in memory
    worker = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return start(context, 'worker', (options) => new LanguageClient(clientId, clientName, connect, options));
}

export { deactivate } from './start';
