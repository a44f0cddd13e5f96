// `zoe: Zoe Lark` in the front matter of a transcript in which she never speaks. The roster of a workspace is shared: there
// somebody may well be silent in one file.

import { type Check, type Hit, type Page, removed } from './check';
import { ownRosters } from './speakerDuplicateDeclaration';

export const speakerUnused: Check = {
  code: 'speaker.unused',
  severity: 'information',
  title: 'declared, never speaks',
  needsTurns: true,
  inDocument: ({ options, speakers }) => {
    const heard = new Set(speakers.map(({ id }) => id));
    return ownRosters(options.rosters).flatMap(({ people }) =>
      people
        .filter(({ id }) => !heard.has(id))
        .map(
          ({ start, end, name, entry }): UnusedHit => ({
            start,
            end,
            message: `${name} is declared but has no turn here. Remove the entry, or give it the label as an alias.`,
            entry,
          }),
        ),
    );
  },
  fixes: (hit) => {
    const { entry } = hit as UnusedHit;
    return entry ? [{ title: 'Remove the entry', edits: [removed(entry)] }] : [];
  },
};

export const page: Page = {
  what: 'Somebody is declared in the front matter and has no turn in the file.',
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

interface UnusedHit extends Hit {
  readonly entry: { readonly start: number; readonly end: number } | null;
}
