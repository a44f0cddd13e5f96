// What is wrong with a roster that is a file of its own, by the rules that look at rosters: somebody declared twice, and, where all who
// speak under it are known, who is declared and never speaks.

import type { Roster } from '../core/people/roster';
import type { CheckOptions, Finding, Fix, Hit } from './check';
import { duplicateFixes, duplicateHits, speakerDuplicateDeclaration } from './speakerDuplicateDeclaration';
import { speakerUnused, unusedFixes, unusedHits } from './speakerUnused';

export interface RosterChecks extends Pick<CheckOptions, 'rules'> {
  /** The ids of all who speak in the transcripts that the roster holds for; absent where not all of these are known. */
  readonly heard?: ReadonlySet<string>;
}

/** Findings sorted by start; their offsets, and those of their fixes, are of the roster's file. */
export function rosterFindings(roster: Roster, { rules = {}, heard }: RosterChecks = {}): Finding[] {
  const found: readonly Found[] = [
    { check: speakerDuplicateDeclaration, hits: duplicateHits(roster), fixes: duplicateFixes },
    { check: speakerUnused, hits: heard ? unusedHits(roster, heard, 'in any transcript that this roster is for') : [], fixes: unusedFixes },
  ];
  return found
    .flatMap(({ check: { code, severity: usual }, hits, fixes }) => {
      const setting = rules[code] ?? usual;
      // No profile reads a roster.
      const severity = typeof setting === 'string' ? setting : (setting.default ?? usual);
      if (severity === 'off') return [];
      return hits.map(({ start, end, message, related, ...hit }): Finding => {
        const all = fixes({ start, end, message, ...hit });
        return { start, end, code, severity, message, fixes: all, ...(related && { related }) };
      });
    })
    .sort((a, b) => a.start - b.start);
}

interface Found {
  readonly check: Pick<typeof speakerUnused, 'code' | 'severity'>;
  readonly hits: readonly Hit[];
  readonly fixes: (hit: Hit) => readonly Fix[];
}
