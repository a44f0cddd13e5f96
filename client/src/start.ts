// The client, in either host: starts the server and lends it a status bar item, a question on plain text files and a few commands.
// Nothing is recognised here; what is known of a document, the server has said (server/src/lsp/protocol.ts).

import { type ExtensionContext, Uri, window, workspace } from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, vsdiag } from 'vscode-languageclient';
import { type ConventionParams, type InitializationOptions, Notification } from '../../server/src/lsp/protocol';
import { chosenSettings } from './chosenSettings';
import { registerCommands } from './commands';
import { offerLanguage } from './detect';
import { lendFiles } from './files';
import { languages } from './languages';
import { createPins } from './pins';
import { showConvention } from './statusBar';

export const clientId = 'rostrum'; // makes the setting rostrum.trace.server
export const clientName = 'Rostrum';

/** What `activate` returns, for tests and for other extensions. */
export interface Rostrum {
  /** Where the extension runs, and so how its server does. */
  readonly host: 'node' | 'worker';
  /** The convention that the server last told of a document, by its uri as a string. */
  convention(uri: string): ConventionParams | undefined;
  /** The status bar item's text; undefined while it is hidden. */
  statusText(): string | undefined;
}

let client: BaseLanguageClient | undefined;

const nothingFound: vsdiag.DocumentDiagnosticReport = { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] };

export async function start(
  context: ExtensionContext,
  host: Rostrum['host'],
  connect: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<Rostrum> {
  const outputChannel = window.createOutputChannel(clientName, { log: true });
  const pins = createPins(context.workspaceState);
  const rulePages = `${Uri.joinPath(context.extensionUri, 'docs/rules')}/`;
  const initializationOptions = (): InitializationOptions => ({ conventionStatus: true, pins: pins.all(), rulePages, files: true });
  const settings = Object.keys(context.extension.packageJSON.contributes.configuration.properties).map((name) =>
    name.replace('rostrum.', ''),
  );
  client = connect({
    documentSelector: languages.map((language) => ({ language })),
    outputChannel,
    initializationOptions,
    middleware: {
      // What stood in a file once, beside which a diff shows it, is not to be put right.
      provideDiagnostics: (document, previous, token, next) => {
        const { scheme } = document instanceof Uri ? document : document.uri;
        return workspace.fs.isWritableFileSystem(scheme) === false ? nothingFound : next(document, previous, token);
      },
      workspace: {
        configuration: ({ items }) =>
          items.map(({ scopeUri }) =>
            chosenSettings(settings, scopeUri === undefined ? undefined : client!.protocol2CodeConverter.asUri(scopeUri)),
          ),
      },
    },
  });
  lendFiles(client);

  const status = showConvention(client, pins);
  const told = client.onNotification(Notification.convention, (convention: ConventionParams) => status.tell(convention));
  context.subscriptions.push(outputChannel, status, told, ...registerCommands(client));
  await client.start();
  context.subscriptions.push(offerLanguage(client, context.workspaceState));
  return { host, convention: status.convention, statusText: status.text };
}

export const deactivate = (): Promise<void> | undefined => client?.stop();
