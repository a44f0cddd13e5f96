// `zoe: Zoe Lark` in the front matter of a transcript in which she never speaks. The roster of a workspace is shared: there
// somebody may well be silent in one file, and is unused only where no file hears her.

import type { Roster } from '../core/people/roster';
import { type Check, type Fix, type Hit, type Page, removed } from './check';
import { ownRosters } from './speakerDuplicateDeclaration';

export const speakerUnused: Check = {
  code: 'speaker.unused',
  severity: 'information',
  title: 'declared, never speaks',
  needsTurns: true,
  inDocument: ({ options, speakers }) => {
    const heard = new Set(speakers.map(({ id }) => id));
    return ownRosters(options.rosters).flatMap((roster) => unusedHits(roster, heard, 'here'));
  },
  fixes: (hit) => unusedFixes(hit),
};

export const page: Page = {
  what: 'Somebody is declared in the front matter and has no turn in the file; or is declared in the roster of a workspace and has no turn in any transcript that it holds for, which the command line says where it has checked all of them.',
  why: 'Often a label was left out, or is written in a way that nobody can tie to the person.',
  fix: 'Remove the entry, or give it the label as an alias.',
  firing: [
    {
      text: '---\nspeakers:\n  anna: Anna Reed\n  ⟦zoe⟧: Zoe Lark\n  ben: Ben Oakes\n---\n\nAnna Reed: Shall we begin?\n\nBen Oakes: Yes.\n\nAnna Reed: Good.\n',
      fixed:
        '---\nspeakers:\n  anna: Anna Reed\n  ben: Ben Oakes\n---\n\nAnna Reed: Shall we begin?\n\nBen Oakes: Yes.\n\nAnna Reed: Good.\n',
    },
  ],
  silent: [
    '---\nspeakers:\n  anna: Anna Reed\n  ben: { name: Ben Oakes, aliases: [The Clerk] }\n---\n\nMs. Reed: Shall we begin?\n\nThe Clerk: Yes.\n\nMs. Reed: Good.\n',
    'Anna Reed: Shall we begin?\n\nBen Oakes: Yes.\n\nAnna Reed: Good.\n',
  ],
};

/** Whoever of a roster is not among those who speak; `where` is said of their turns. */
export const unusedHits = ({ people }: Roster, heard: ReadonlySet<string>, where: string): readonly Hit[] =>
  people
    .filter(({ id }) => !heard.has(id))
    .map(({ start, end, name, entry }): UnusedHit => {
      const message = `${name} is declared but has no turn ${where}. Remove the entry, or give it the label as an alias.`;
      return { start, end, message, entry };
    });

/** Of a hit of unusedHits. */
export function unusedFixes(hit: Hit): readonly Fix[] {
  const { entry } = hit as UnusedHit;
  return entry ? [{ title: 'Remove the entry', edits: [removed(entry)] }] : [];
}

interface UnusedHit extends Hit {
  readonly entry: { readonly start: number; readonly end: number } | null;
}
