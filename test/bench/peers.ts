// The servers that are measured, ours first. run.mjs says where it put our bundle and where the others are installed.

import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Peer } from './session';

/** The folder that holds server.js. */
export const built = process.env.ROSTRUM_BENCH_OUT!;
/** Requires from the packages that only the benchmark needs. */
export const peers = createRequire(join(process.env.ROSTRUM_BENCH_PEERS!, 'package.json'));

export const rostrum = (): Peer => ({
  name: 'rostrum',
  command: [process.execPath, join(built, 'server.js'), '--stdio'],
  languageId: 'transcript',
  uri: 'file:///bench/speech.transcript',
});

export const htmlServer = (): Peer => ({
  name: 'html',
  command: [process.execPath, peers.resolve('vscode-langservers-extracted/bin/vscode-html-language-server'), '--stdio'],
  languageId: 'html',
  uri: 'file:///bench/speech.html',
});

// This server asks its client for markdown-it's tokens and for the file system, as VS Code gives them.
export function markdownServer(): Peer {
  const engine = (peers('markdown-it') as (options: object) => { parse(text: string, env: object): unknown })({ html: true });
  return {
    name: 'markdown',
    command: [process.execPath, peers.resolve('vscode-markdown-languageserver'), '--stdio'],
    languageId: 'markdown',
    uri: 'file:///bench/speech.md',
    initializationOptions: { markdownFileExtensions: ['md'] },
    answers: {
      'markdown/parse': (params, text) => engine.parse((params as { text?: string }).text ?? text(), {}),
      'markdown/fs/readDirectory': () => [],
      'markdown/findMarkdownFilesInWorkspace': () => [],
    },
  };
}
