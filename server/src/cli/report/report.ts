// What `check` says of files in one format: something for each file as it is done, and something at the end.

import type { Finding, Severity } from '../../checks/check';
import type { Span } from '../../core/span';
import { positionAt, type Text } from '../../core/text';
import type { Told } from '../command';

export type Report = (told: Pick<Told, 'colours' | 'columns' | 'pageOf'>) => {
  file(checked: Checked, findings: readonly Finding[]): string;
  end(counts: Counts): string;
};

/** What was checked: a transcript, or a roster. */
export interface Checked {
  /** As it was named; `-` is standard input. */
  readonly file: string;
  readonly transcript: { readonly text: Text };
}

export type Counts = Readonly<Record<Severity, number>>;

/** Lines and columns from 1, columns in UTF-16 units; the end is behind the last unit. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function placeOf(text: Text, { start, end }: Span): Place {
  const from = positionAt(text, start);
  const to = positionAt(text, end);
  return { line: from.line + 1, column: from.character + 1, endLine: to.line + 1, endColumn: to.character + 1 };
}
