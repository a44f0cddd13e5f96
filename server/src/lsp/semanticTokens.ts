// Semantic tokens: the whole document, what changed since an earlier answer, or a range. The last answer of each document is kept,
// so that a keystroke sends a few tokens instead of all.

import { type CancellationToken, LSPErrorCodes, ResponseError, type SemanticTokens, type SemanticTokensDelta } from 'vscode-languageserver';
import type { Range } from 'vscode-languageserver-types';
import { semanticTokens, tokenEdits } from '../features/semanticTokens';
import type { Documents } from './documents';
import { type Check, freshness, readMentions } from './staleness';

export interface TokenRequests {
  full(uri: string, token: CancellationToken): Promise<SemanticTokens>;
  delta(uri: string, previousResultId: string, token: CancellationToken): Promise<SemanticTokens | SemanticTokensDelta>;
  range(uri: string, range: Range): Promise<SemanticTokens>;
  forget(uri: string): void;
}

interface Answer {
  readonly resultId: string;
  readonly data: Uint32Array;
}

export function tokenRequests(documents: Documents): TokenRequests {
  const answers = new Map<string, Answer>();
  let count = 0;
  const compute = async (uri: string, check: Check): Promise<number[]> => {
    const snapshot = await documents.snapshot(uri);
    if (!snapshot) throw notOpen();
    await readMentions(snapshot, check);
    return semanticTokens(snapshot.transcript);
  };
  const remember = (uri: string, data: ArrayLike<number>): string => {
    const resultId = String(++count);
    answers.set(uri, { resultId, data: Uint32Array.from(data) });
    return resultId;
  };
  return {
    async full(uri, token) {
      const data = await compute(uri, freshness(documents, uri, token));
      return { resultId: remember(uri, data), data };
    },
    async delta(uri, previousResultId, token) {
      const data = await compute(uri, freshness(documents, uri, token));
      const before = answers.get(uri);
      if (before?.resultId !== previousResultId) return { resultId: remember(uri, data), data };
      const edits = tokenEdits(before.data, data);
      return edits.length ? { resultId: remember(uri, data), edits } : { resultId: previousResultId, edits };
    },
    async range(uri, { start, end }) {
      const snapshot = await documents.snapshot(uri);
      if (!snapshot) throw notOpen();
      return { data: semanticTokens(snapshot.transcript, start.line, end.character > 0 ? end.line + 1 : end.line) };
    },
    forget: (uri) => void answers.delete(uri),
  };
}

const notOpen = () => new ResponseError(LSPErrorCodes.ContentModified, 'The document is not open.');
