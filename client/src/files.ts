// The files of the workspace, lent to the server: in a browser it has no others, and elsewhere these may lie on another machine.

import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type FindFilesParams,
  type FindFilesResult,
  type ReadFileParams,
  type ReadFileResult,
  ServerRequest,
} from '../../server/src/lsp/protocol';

export function lendFiles(client: BaseLanguageClient): void {
  client.onRequest(ServerRequest.readFile, ({ uri }: ReadFileParams): Promise<ReadFileResult> => read(toUri(client, uri)));
  client.onRequest(ServerRequest.findFiles, async ({ folder, endings }: FindFilesParams): Promise<FindFilesResult> => {
    const found: Uri[] = [];
    const root = toUri(client, folder);
    // A folder is told without its last slash, also one that is the root of its file system.
    await walk(root.path ? root : root.with({ path: '/' }), (name) => endings.some((ending) => name.endsWith(ending)), found);
    return found.map((uri) => client.code2ProtocolConverter.asUri(uri));
  });
}

const toUri = (client: BaseLanguageClient, uri: string): Uri => client.protocol2CodeConverter.asUri(uri);

async function read(uri: Uri): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

const most = 5000;
const deepest = 20;

// workspace.findFiles needs a search provider, which not every file system has; this needs the file system alone.
async function walk(folder: Uri, wanted: (name: string) => boolean, found: Uri[], depth = 0): Promise<void> {
  let entries: [string, FileType][] = [];
  try {
    entries = await workspace.fs.readDirectory(folder);
  } catch {
    // A folder that may not be read has no files for us.
  }
  for (const [name, type] of entries) {
    if (found.length >= most) return;
    const uri = Uri.joinPath(folder, name);
    if (type & FileType.File && wanted(name)) found.push(uri);
    else if (type === FileType.Directory && depth < deepest && !name.startsWith('.') && name !== 'node_modules')
      await walk(uri, wanted, found, depth + 1);
  }
}
