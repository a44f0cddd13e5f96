// Where settings come from: the client is asked for them, or it pushes them, or they came with `initialize`. A client that is asked
// and stays silent gets the defaults. What is wrong with them is said once.

import { type Connection, DidChangeConfigurationNotification, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { Client } from './client';
import { readSettings, type Settings } from './settings';

export interface Configuration {
  /** What holds for a document: the editor's settings, and what its workspace declares where those are silent. */
  settingsOf(uri: string): Promise<Settings>;
  /** The client told of changed settings: `settings` is what it pushed, if anything. */
  changed(settings: unknown): void;
  /** Asks to be told of changes; once the client is initialized. */
  register(): void;
}

const patience = 1000;

export function configuration(connection: Connection, client: () => Client, baseOf: (uri: string) => Promise<Settings>): Configuration {
  let pushed: unknown;
  const said = new Set<string>();
  const say = (message: string): void => {
    if (said.has(message)) return;
    said.add(message);
    connection.console.warn(message);
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message: `Rostrum: ${message}` });
  };
  return {
    async settingsOf(uri) {
      const given = client().configuration ? await asked(connection, uri) : (pushed ?? client().options.settings);
      const { settings, complaints } = readSettings(given, await baseOf(uri));
      complaints.forEach(say);
      return settings;
    },
    changed(settings) {
      pushed = typeof settings === 'object' && settings !== null && 'rostrum' in settings ? settings.rostrum : undefined;
    },
    register() {
      if (client().registersConfiguration) void connection.client.register(DidChangeConfigurationNotification.type, { section: 'rostrum' });
    },
  };
}

async function asked(connection: Connection, scopeUri: string): Promise<unknown> {
  const silence = new Promise<undefined>((resolve) => setTimeout(resolve, patience, undefined));
  const answer = connection.workspace.getConfiguration({ scopeUri, section: 'rostrum' }).catch(() => undefined);
  return Promise.race([answer, silence]);
}
