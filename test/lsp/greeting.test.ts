// `initialize` is answered before the rest is loaded; the rest is loaded once, and serves before anything else is heard.

import { strict as assert } from 'node:assert';
import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { nowhere } from '../../server/src/lsp/files';
import { greet } from '../../server/src/lsp/greeting';

suite('greeting a client', () => {
  test('the answer, then the rest, then what follows once the client is initialized', async () => {
    const happened: string[] = [];
    const { client, connection } = wire(happened);
    greet(connection, { version: '1.2.3', pageOf: () => undefined, files: nowhere }, async () => {
      happened.push('load');
      return {
        serve: (_, { version }, { foldLimit }) => {
          happened.push(`serve ${version} for ${foldLimit} folds`);
          return () => void happened.push('initialized');
        },
      };
    });
    const { serverInfo, capabilities } = client.initialize({
      capabilities: { textDocument: { foldingRange: { rangeLimit: 7 } } },
    } as InitializeParams);
    happened.push('answered');
    assert.deepEqual(serverInfo, { name: 'rostrum', version: '1.2.3' });
    assert.equal(capabilities.hoverProvider, true);
    await client.initialized();
    assert.deepEqual(happened, ['listen', 'answered', 'load', 'serve 1.2.3 for 7 folds', 'initialized']);
  });

  test('a client that takes its time finds everything loaded, once', async () => {
    const happened: string[] = [];
    const { client, connection } = wire(happened);
    const loaded = new Promise<void>((resolve) => {
      greet(connection, { version: '', pageOf: () => undefined, files: nowhere }, async () => {
        happened.push('load');
        return {
          serve: () => {
            resolve();
            return () => void happened.push('initialized');
          },
        };
      });
    });
    client.initialize({ capabilities: {} } as InitializeParams);
    await loaded;
    await client.initialized();
    assert.deepEqual(happened, ['listen', 'load', 'initialized']);
  });
});

function wire(happened: string[]) {
  let initialize: (params: InitializeParams) => InitializeResult = () => assert.fail('nobody answers');
  let initialized: () => Promise<void> = () => assert.fail('nobody listens');
  const connection: Pick<Connection, 'listen'> & Record<'onInitialize' | 'onInitialized', (handler: never) => void> = {
    onInitialize: (handler) => {
      initialize = handler;
    },
    onInitialized: (handler) => {
      initialized = handler;
    },
    listen: () => void happened.push('listen'),
  };
  return {
    connection: connection as unknown as Connection,
    client: { initialize: (params: InitializeParams) => initialize(params), initialized: () => initialized() },
  };
}
