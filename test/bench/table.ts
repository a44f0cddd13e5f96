// Prints rows as a table: the first column to the left, the others to the right.
//
//   server      MB   start
//   rostrum     10   120 ms

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    `  ${head.map((_, column) => (column ? (row[column] ?? '').padStart(widths[column]!) : (row[column] ?? '').padEnd(widths[column]!))).join('   ')}`;
  return [line(head), ...rows.map(line)].map((row) => row.trimEnd()).join('\n');
}

/** Three digits, and seconds where milliseconds would be many: 0.42 ms, 17.3 ms, 1.80 s. */
export const duration = (ms: number | null | undefined): string =>
  ms === null || ms === undefined ? '-' : ms >= 1000 ? `${(ms / 1000).toPrecision(3)} s` : `${ms.toPrecision(3)} ms`;

export const rate = (value: number): string => value.toPrecision(3);
