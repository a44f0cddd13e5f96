// Long answers are computed in slices, so that keystrokes are heard in between; an answer whose document changed meanwhile is given
// up as "content modified", on which editors keep what they show and ask again. (An empty answer would make them drop all colour.)

import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { readPassages } from '../checks/passageHits';
import { mentionsOf } from '../core/mentions';
import type { Documents, Snapshot } from './documents';

/** Throws where the request is no longer wanted. */
export type Check = () => void;

export function freshness(documents: Documents, uri: string, token: CancellationToken): Check {
  const version = documents.version(uri);
  return () => {
    if (documents.version(uri) !== version) throw new ResponseError(LSPErrorCodes.ContentModified, 'The document changed.');
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
  };
}

const sliceLength = 100_000;

/**
 * Finds all mentions of a document, slice by slice. They are remembered line by line, so it is done once a document, and again only
 * after a change as large as a slice.
 */
export async function readMentions({ transcript, progress }: Snapshot, check: Check): Promise<void> {
  const { starts, lines } = transcript.text;
  const length = starts[lines.length]!;
  if (Math.abs(length - progress.length) < sliceLength) return;
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    while (to < lines.length && starts[to + 1]! - starts[from]! <= sliceLength) to++;
    mentionsOf(transcript, from, to);
    from = to;
    if (from < lines.length) await breath();
    check();
  }
  progress.length = length;
}

/** Asks the rules about a document, slice by slice; after an edit only what it touched is left to ask about. */
export async function readFindings({ transcript }: Snapshot, check: Check): Promise<void> {
  const reading = readPassages(transcript);
  while (!reading.next().done) {
    await breath();
    check();
  }
}

/** Lets messages that wait be heard. */
const breath = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve);
  });
