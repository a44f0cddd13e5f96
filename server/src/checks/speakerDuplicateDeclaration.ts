// `a: Anna Reed` and `b: Anna Reed` in one roster: a person who is declared twice, or a label that is claimed by two.

import { type Duplicate, duplicatesIn, insertedAt } from '../core/people/roster';
import { type Check, type Hit, type Page, removed } from './check';

export const speakerDuplicateDeclaration: Check = {
  code: 'speaker.duplicate-declaration',
  severity: 'error',
  title: 'somebody declared twice',
  inDocument: ({ options }) =>
    ownRosters(options.rosters).flatMap((roster) =>
      duplicatesIn(roster).map((duplicate): DuplicateHit => {
        const { at, first } = duplicate;
        return {
          start: at.start,
          end: at.end,
          message: duplicateMessage(duplicate),
          duplicate,
          related: [{ span: { start: first.start, end: first.end }, message: `${first.name} is declared here` }],
        };
      }),
    ),
  fixes: (hit) => mergeOf((hit as DuplicateHit).duplicate),
};

export const page: Page = {
  what: 'Two entries of the roster have the same id or name, or a person has an alias that is another one’s name or alias.',
  why: 'Nobody can tell whose the turns are; the first entry counts.',
  fix: 'Merge the second entry into the first. Of an alias that two people have, take it away from one of them.',
  firing: [
    {
      text: '---\nspeakers:\n  anna:\n    name: Anna Reed\n  ben: Ben Oakes\n  reed:\n    name: ⟦Anna Reed⟧\n    aliases: [The Chair]\n---\n\nAnna Reed: Shall we begin?\n\nBen Oakes: Yes.\n',
      fixed:
        '---\nspeakers:\n  anna:\n    name: Anna Reed\n    aliases: [The Chair]\n  ben: Ben Oakes\n---\n\nAnna Reed: Shall we begin?\n\nBen Oakes: Yes.\n',
    },
    {
      text: '---\nspeakers:\n  anna: { name: Anna Reed, aliases: [The Chair] }\n  ben: { name: Ben Oakes, aliases: [⟦The Chair⟧] }\n---\n\nAnna Reed: Shall we begin?\n\nBen Oakes: Yes.\n',
    },
  ],
  silent: [
    '---\nspeakers:\n  anna: { name: Anna Reed, aliases: [Reed, REED] }\n  ben: Ben Oakes\n---\n\nAnna Reed: Shall we begin?\n\nBen Oakes: Yes.\n',
    'Anna Reed: Shall we begin?\n\nBen Oakes: Yes.\n',
  ],
};

interface DuplicateHit extends Hit {
  readonly duplicate: Duplicate;
}

type Rosters = NonNullable<Parameters<NonNullable<Check['inDocument']>>[0]['options']['rosters']>;

/** Those that are written in the text itself. */
export const ownRosters = (rosters: Rosters = []): Rosters => rosters.filter(({ file }) => file === null);

export function duplicateMessage({ kind, text, first, second }: Duplicate): string {
  switch (kind) {
    case 'id':
      return `The id ${text} is declared twice, for ${first.name} and ${second.name}; the first counts. Merge the two, or give one another id.`;
    case 'name':
      return `${text} is declared twice, as ${first.id} and ${second.id}; the first counts. Merge the two.`;
    case 'alias':
      return `“${text}” means both ${first.name} and ${second.name}; the first counts. Take it away from one of them.`;
  }
}

function mergeOf({ kind, first, second }: Duplicate) {
  if (kind === 'alias' || !second.entry) return [];
  const known = new Set([first.name, ...first.aliases.map(({ text }) => text)]);
  const added = [second.name, ...second.aliases.map(({ text }) => text)].filter((text) => !known.has(text));
  if (added.length && !first.nextAlias) return [];
  const edits = [...(added.length ? [insertedAt(first.nextAlias!, added)] : []), removed(second.entry)];
  return [{ title: `Merge into ${first.id}`, edits, preferred: true as const }];
}
