// The server as a Web Worker: what the extension starts in a browser.

import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { serve } from './lsp/connection';

serve(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)));
