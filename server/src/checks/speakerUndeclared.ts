// A label of somebody whom the roster lacks, where there is one: `Ben Oaks` beside `ben: Ben Oakes`.

import { foldName } from '../core/people/identity';
import { type Declared, declaredAs, insertedAt, peopleOf, type Roster } from '../core/people/roster';
import { lineAt, lineEnd } from '../core/text';
import type { Speaker } from '../core/transcript';
import { turnAt } from '../core/turnAt';
import { type Check, type Edit, type Fix, type Hit, inserted, type Page } from './check';
import { isSlip, seenAs } from './spelling';

export const speakerUndeclared: Check = {
  code: 'speaker.undeclared',
  severity: 'warning',
  title: 'a speaker whom the roster lacks',
  needsTurns: true,
  inDocument: ({ turns, speakers, options: { rosters } }) => {
    if (!rosters?.length) return [];
    const seen = new Set<number>();
    return turns.flatMap(({ speaker, start, end, label }): Hit[] => {
      if (seen.has(speaker)) return [];
      seen.add(speaker);
      const { id, kind, turns: count } = speakers[speaker]!;
      if (kind !== 'person' || end === start || declaredAs(rosters, id)) return [];
      const message = `${label} is not in the roster. Declare the speaker, or make the label an alias of somebody who is.`;
      return [{ start, end, message, count }];
    });
  },
  fixes: (hit, { text, turns, speakers, options: { rosters = [] } }) => {
    const speaker = speakers[turns[turnAt({ turns }, hit.start)]!.speaker]!;
    const ignored: Fix = {
      title: `${speaker.name} is nobody to declare: ignore it here`,
      edits: [inserted(lineEnd(text, lineAt(text, hit.start)), ' {>>ignore speaker.undeclared<<}')],
    };
    return [...declarationOf(speaker, rosters), ...aliasesFor(speaker, rosters), ignored];
  },
};

export const page: Page = {
  what: 'There is a roster, in the front matter or in the workspace, and a person or office speaks who is not in it.',
  why: 'Either somebody was forgotten, or a known person speaks under an unknown label and is counted twice.',
  fix: 'Declare the speaker, make the label an alias of the person it means, or say in a memo that it is nobody to declare.',
  firing: [
    {
      text: '---\nspeakers:\n  anna: Anna Reed\n---\n\nAnna Reed: Shall we begin?\n\n⟦Ben Oakes⟧: Yes.\n\nAnna Reed: Good.\n\nBen Oakes: Fine.\n',
      fixed:
        '---\nspeakers:\n  anna: Anna Reed\n  ben-oakes:\n    name: Ben Oakes\n---\n\nAnna Reed: Shall we begin?\n\nBen Oakes: Yes.\n\nAnna Reed: Good.\n\nBen Oakes: Fine.\n',
    },
    {
      text: '---\nspeakers:\n  anna: { name: Anna Reed }\n  okafor: { name: Benedict Okafor }\n---\n\nAnna Reed: Shall we begin?\n\n⟦Judge Benedikta Okafor⟧: Yes.\n\nAnna Reed: Good.\n',
      fixed:
        '---\nspeakers:\n  anna: { name: Anna Reed }\n  okafor: { name: Benedict Okafor }\n  benedikta-okafor:\n    name: Benedikta Okafor\n---\n\nAnna Reed: Shall we begin?\n\nJudge Benedikta Okafor: Yes.\n\nAnna Reed: Good.\n',
    },
  ],
  silent: [
    '---\nspeakers:\n  anna: Anna Reed\n  ben: Ben Oakes\n---\n\nMs. Reed: Shall we begin?\n\nBEN OAKES: Yes.\n\nMs. Reed: Good.\n',
    '---\nspeakers:\n  anna: Anna Reed\n---\n\nAnna Reed: Shall we begin?\n\nUnidentified male: Yes.\n\nAnna Reed: Good.\n',
    'Anna Reed: Shall we begin?\n\nBen Oakes: Yes.\n\nAnna Reed: Good.\n',
  ],
};

/** The fix that writes a speaker into the roster; none where it has no place for one. */
export function declarationOf({ id, name }: Speaker, rosters: readonly Roster[]): Fix[] {
  const roster = rosters.find(({ nextPerson }) => nextPerson !== null);
  if (!roster) return [];
  const edit: Edit = { ...insertedAt(roster.nextPerson!, [id, name]), also: true };
  return [inRoster(roster, `Declare ${name} in the roster`, [edit])];
}

/** Fixes that make the labels of a speaker aliases of people with a like name, three at most. */
export function aliasesFor(speaker: Speaker, rosters: readonly Roster[]): Fix[] {
  return peopleOf(rosters)
    .filter((person) => person.nextAlias && isLike(speaker, person))
    .slice(0, 3)
    .map((person) => aliasFix(speaker, person, rosters));
}

export function aliasFix({ labels }: Speaker, person: Declared, rosters: readonly Roster[]): Fix {
  const title = `Make ${labels.map((label) => `“${label}”`).join(', ')} an alias of ${person.name}`;
  const { roster } = declaredAs(rosters, person.id)!;
  return inRoster(roster, title, [insertedAt(person.nextAlias!, labels)]);
}

const inRoster = ({ file }: Roster, title: string, edits: readonly Edit[]): Fix =>
  file ? { title, edits: [], elsewhere: { ...file, edits } } : { title, edits };

/** One word of the name in common, or a slip apart. */
function isLike(speaker: Speaker, person: Declared): boolean {
  const names = [person.name, ...person.aliases.map(({ text }) => text)];
  return [speaker.name, ...speaker.labels].some((label) =>
    names.some(
      (name) => isSlip(seenAs(label), seenAs(name)) || wordsOf(label).some((word) => word.length > 2 && wordsOf(name).includes(word)),
    ),
  );
}

const wordsOf = (name: string): string[] => name.split(/[\s\u00a0]+/).map(foldName);
