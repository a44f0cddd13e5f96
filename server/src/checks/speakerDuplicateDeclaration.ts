// `a: Anna Reed` and `b: Anna Reed` in one roster: a person who is declared twice, or a label that is claimed by two.

import { foldWords } from '../core/labels/labels';
import { type Alias, type Declared, type Duplicate, duplicatesIn, insertedAt, type Roster, withoutAliases } from '../core/people/roster';
import { type Check, type Fix, type Hit, type Page, removed } from './check';

export const speakerDuplicateDeclaration: Check = {
  code: 'speaker.duplicate-declaration',
  severity: 'error',
  title: 'somebody declared twice',
  inDocument: ({ options }) => ownRosters(options.rosters).flatMap(duplicateHits),
  fixes: (hit) => duplicateFixes(hit),
};

export const page: Page = {
  what: 'Two entries of the roster have the same id or name, a person has an alias that is another one’s name or alias, or has one twice.',
  why: 'Nobody can tell whose the turns are; the first entry counts.',
  fix: 'Merge the second entry into the first. An alias that two people have is taken away from one of them, and one that stands twice loses its second place.',
  firing: [
    {
      text: '---\nspeakers:\n  anna:\n    name: Anna Reed\n  ben: Ben Oakes\n  reed:\n    name: ⟦Anna Reed⟧\n    aliases: [The Chair]\n---\n\nAnna Reed: Shall we begin?\n\nBen Oakes: Yes.\n',
      fixed:
        '---\nspeakers:\n  anna:\n    name: Anna Reed\n    aliases: [The Chair]\n  ben: Ben Oakes\n---\n\nAnna Reed: Shall we begin?\n\nBen Oakes: Yes.\n',
    },
    {
      text: '---\nspeakers:\n  anna: { name: Anna Reed, aliases: [The Chair] }\n  ben: { name: Ben Oakes, aliases: [⟦The Chair⟧] }\n---\n\nAnna Reed: Shall we begin?\n\nBen Oakes: Yes.\n',
      fixed:
        '---\nspeakers:\n  anna: { name: Anna Reed, aliases: [The Chair] }\n  ben: { name: Ben Oakes }\n---\n\nAnna Reed: Shall we begin?\n\nBen Oakes: Yes.\n',
    },
    {
      text: '---\nspeakers:\n  anna:\n    name: Anna Reed\n    aliases:\n      - The Chair\n      - Mayor\n      - ⟦The Chair⟧\n  ben: Ben Oakes\n---\n\nAnna Reed: Shall we begin?\n\nBen Oakes: Yes.\n',
      fixed:
        '---\nspeakers:\n  anna:\n    name: Anna Reed\n    aliases:\n      - The Chair\n      - Mayor\n  ben: Ben Oakes\n---\n\nAnna Reed: Shall we begin?\n\nBen Oakes: Yes.\n',
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

/** What one roster declares twice; offsets are those of its file. */
export const duplicateHits = (roster: Roster): readonly Hit[] =>
  duplicatesIn(roster).map((duplicate): DuplicateHit => {
    const { at, first, kind } = duplicate;
    return {
      start: at.start,
      end: at.end,
      message: messageOf(duplicate),
      duplicate,
      ...(kind !== 'again' && { related: [{ span: { start: first.start, end: first.end }, message: `${first.name} is declared here` }] }),
    };
  });

function messageOf({ kind, text, first, second }: Duplicate): string {
  switch (kind) {
    case 'id':
      return `The id ${text} is declared twice, for ${first.name} and ${second.name}; the first counts. Merge the two, or give one another id.`;
    case 'name':
      return `${text} is declared twice, as ${first.id} and ${second.id}; the first counts. Merge the two.`;
    case 'alias':
      return `“${text}” means both ${first.name} and ${second.name}; the first counts. Take it away from one of them.`;
    case 'again':
      return `“${text}” is an alias of ${second.name} already. Once is enough: remove this one.`;
  }
}

/** Of a hit of duplicateHits. */
export function duplicateFixes(hit: Hit): readonly Fix[] {
  const { kind, text, at, first, second } = (hit as DuplicateHit).duplicate;
  switch (kind) {
    case 'id':
    case 'name':
      return mergeOf(first, second);
    case 'alias':
      return [
        ...takenAway(`Take “${text}” away from ${second.name}`, text, second),
        ...takenAway(`Take it away from ${first.name}`, text, first),
      ];
    case 'again':
      return removalOf(
        'Remove the second one',
        second,
        second.aliases.filter(({ start }) => start === at.start),
      ).map((fix) => ({ ...fix, safe: true, preferred: true }));
  }
}

/** In capitals or not, as labels are compared; nothing where the text is the person's name. */
function takenAway(title: string, text: string, person: Declared): Fix[] {
  return removalOf(
    title,
    person,
    person.aliases.filter((alias) => foldWords(alias.text) === foldWords(text)),
  );
}

function removalOf(title: string, person: Declared, aliases: readonly Alias[]): Fix[] {
  const edits = aliases.length ? withoutAliases(person, aliases).map(removed) : [];
  return edits.length ? [{ title, edits }] : [];
}

function mergeOf(first: Declared, second: Declared): Fix[] {
  if (!second.entry) return [];
  const known = new Set([first.name, ...first.aliases.map(({ text }) => text)]);
  const added = [second.name, ...second.aliases.map(({ text }) => text)].filter((text) => !known.has(text));
  if (added.length && !first.nextAlias) return [];
  const edits = [...(added.length ? [insertedAt(first.nextAlias!, added)] : []), removed(second.entry)];
  return [{ title: `Merge into ${first.id}`, edits, preferred: true as const }];
}
