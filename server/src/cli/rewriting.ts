// What becomes of a file's edits: they are made in the file, printed as differences, or, for standard input, made in what is printed.

import { applied, type Edit } from '../checks/check';
import { stringOf } from '../core/text';
import type { Flag, Input, Outcome, Told } from './command';
import { unifiedDiff } from './unifiedDiff';

export const dryRun: Flag = { name: 'dry-run', about: 'print the differences, and leave the files alone' };

/** `done` says what was done, for people. */
export function rewritten({ file, transcript: { text } }: Input, edits: readonly Edit[], done: string, { given, colours }: Told): Outcome {
  if (given[dryRun.name]) return { printed: unifiedDiff(file, text, edits, colours) };
  if (file === '-') return { printed: applied(stringOf(text), edits), noted: edits.length ? done : '' };
  return edits.length ? { printed: done, edits } : {};
}
