// Two lists of edits as one: where they overlap, the first list's stay.

import type { Edit } from '../../checks/check';

/** Both sorted by start, and so is the result. Edits that only touch are both kept. */
export function merged(first: readonly Edit[], second: readonly Edit[]): Edit[] {
  let next = 0;
  const kept = second.filter((edit) => {
    while (next < first.length && first[next]!.end <= edit.start && !samePlace(first[next]!, edit)) next++;
    const other = first[next];
    return !other || (!samePlace(other, edit) && (other.start >= edit.end || edit.start >= other.end));
  });
  return [...first, ...kept].sort((a, b) => a.start - b.start || a.end - b.end);
}

const samePlace = (a: Edit, b: Edit): boolean => a.start === b.start && a.end === a.start && b.end === b.start;
