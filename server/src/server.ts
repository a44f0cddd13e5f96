// The server as a Node process: `--stdio` for any editor, `--node-ipc` for VS Code. `rostrum serve` is the same.

import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './lsp/connection';

serve(createConnection(ProposedFeatures.all));
