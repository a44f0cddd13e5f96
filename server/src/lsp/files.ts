// The files of the workspace that are not open: read through the client where it offers that (in a browser nobody else can), else
// through the host of the server.

import type { Connection } from 'vscode-languageserver';
import type { Client } from './client';
import { type FindFilesParams, type FindFilesResult, type ReadFileParams, type ReadFileResult, ServerRequest } from './protocol';

export interface Files {
  /** The text of a file without its byte order mark; null where there is none that could be read, or it is not UTF-8. */
  read(uri: string): Promise<string | null>;
  /** Uris of the files below a folder whose names end in one of `endings` (".vtt"); 5,000 at most, folders like node_modules left out. */
  find(folder: string, endings: readonly string[]): Promise<readonly string[]>;
}

export const nowhere: Files = { read: async () => null, find: async () => [] };

export const workspaceFiles = (connection: Connection, client: () => Client, host: Files): Files => ({
  read: (uri) =>
    client().options.files
      ? ask(connection.sendRequest<ReadFileResult>(ServerRequest.readFile, { uri } satisfies ReadFileParams), null)
      : host.read(uri),
  find: (folder, endings) =>
    client().options.files
      ? ask(connection.sendRequest<FindFilesResult>(ServerRequest.findFiles, { folder, endings } satisfies FindFilesParams), [])
      : host.find(folder, endings),
});

const patience = 5000;

/** A client that fails or stays silent has no files. */
function ask<T>(answer: Promise<T>, otherwise: T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<T>((resolve) => {
    timer = setTimeout(resolve, patience, otherwise);
  });
  return Promise.race([answer.catch(() => otherwise), silence]).finally(() => clearTimeout(timer));
}

/** What files are told apart by: editors do not agree on what to escape in a uri. */
export function keyOf(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
