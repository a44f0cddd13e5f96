// What becomes of a file's edits: they are made in the file, printed as differences, or, for standard input, made in what is printed.

import { applied, type Edit } from '../checks/check';
import { stringOf } from '../core/text';
import { counted, type Flag, type Input, type Outcome, type Told } from './command';
import { unifiedDiff } from './unifiedDiff';

export const dryRun: Flag = { name: 'dry-run', about: 'print the differences, and leave the files alone' };

/** `done` says what was done, for people; `made` hears that it was. */
export function rewritten(input: Input, edits: readonly Edit[], done: string, { given, colours }: Told, made: () => void): Outcome {
  const { file, transcript } = input;
  const isDry = given[dryRun.name] === true;
  if (edits.length === 0) return file === '-' && !isDry ? { printed: stringOf(transcript.text) } : {};
  if (isDry) return { printed: unifiedDiff(file, transcript.text, edits, colours), made };
  return file === '-' ? { printed: applied(stringOf(transcript.text), edits), noted: done, made } : { printed: done, edits, made };
}

/** "Nothing to fix in 3 files."; of no files nothing is said. */
export const nothing = (files: number, what: string): string => (files ? `Nothing to ${what} in ${counted(files, 'file')}.\n` : '');
