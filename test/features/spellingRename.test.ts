import assert from 'node:assert/strict';
import { parse } from '../../server/src/core/parse';
import { stringOf, textOf } from '../../server/src/core/text';
import { readRoster, rostersOf } from '../../server/src/exchange/rosterYaml';
import { CannotRename } from '../../server/src/features/rename';
import { rosterPlaceAt } from '../../server/src/features/rosterPlace';
import { entryEdit, newSpellingOf, spellingEdits } from '../../server/src/features/spellingRename';
import { edited } from './fixture';

/** The roster and the transcript after the rename of what is at ‸ in the roster. */
function renamed(roster: string, source: string, spelling: string): readonly [roster: string, transcript: string] {
  const offset = roster.indexOf('‸');
  const text = textOf(roster.replace('‸', ''));
  const workspace = readRoster(text, 'file:///talks/roster.yaml').roster!;
  const transcript = parse(textOf(source), { rosters: rostersOf(textOf(source), workspace) });
  const place = rosterPlaceAt(workspace, offset)!;
  const name = newSpellingOf(spelling, workspace, place);
  return [edited(stringOf(text), [entryEdit(text, place, name)]), edited(source, spellingEdits(transcript, place, name))];
}

const roster = `speakers:
  ik:
    name: Ines Kolar
    aliases:
      - The Guest
      - "Madam President"
  ben: { name: Ben Oakes, aliases: [Clerk] }
`;
const talk = `The Guest: I am the guest.

Clerk: The Guest, Madam President.

THE GUEST: Yes.

IK: Yes, Ines Kolar.

The guest (online): Ines.

Madam President: The Guest: yes.

Ines Kolar: IK.

Clerk: Ben.
`;

suite('features/spellingRename', () => {
  test('an alias: its entry and the labels that are written so', () =>
    assert.deepEqual(renamed(roster.replace('The Guest', 'The‸ Guest'), talk, 'The Visitor'), [
      roster.replace('The Guest', 'The Visitor'),
      talk
        .replace(/^The Guest: I/, 'The Visitor: I')
        .replace('THE GUEST:', 'THE VISITOR:')
        .replace('The guest (online):', 'The Visitor (online):'),
    ]));
  test('an alias in quotes, and a new one that needs some', () =>
    assert.deepEqual(renamed(roster.replace('"Madam', '‸"Madam'), talk, 'No. 1'), [
      roster.replace('"Madam President"', 'No. 1'),
      talk.replace('\nMadam President:', '\nNo. 1:'),
    ]));
  test('an id: the labels that can only be it', () =>
    assert.deepEqual(renamed(roster.replace('  ik', '  ‸ik'), talk, '2nd'), [
      roster.replace('  ik:', '  "2nd":'),
      talk.replace('\nIK:', '\n2ND:'),
    ]));
  test('an id that is short for the name', () => {
    const anna = 'speakers:\n  anna: Anna Reed\n';
    const source = 'Anna: Yes.\n\nBen Oakes: No.\n\nAnna: Well.\n';
    assert.deepEqual(renamed(anna.replace('  anna', '  ‸anna'), source, 'reed'), [anna.replace('anna', 'reed'), source]);
  });
  test('an id that is no label', () =>
    assert.deepEqual(renamed(roster.replace('ben:', 'ben‸:'), talk, 'oakes'), [roster.replace('ben:', 'oakes:'), talk]));

  const refusals: readonly [place: string, spelling: string, reason: RegExp][] = [
    ['The Guest', 'clerk', /“clerk” means Ben Oakes already/],
    ['The Guest', 'Ben Oakes', /means Ben Oakes/],
    ['The Guest', 'Madam President', /means Ines Kolar already/],
    ['ik:', 'ben', /the id of Ben Oakes/],
  ];
  for (const [place, spelling, reason] of refusals)
    test(`${place} cannot be ${spelling}`, () =>
      assert.throws(
        () => renamed(roster.replace(place, `‸${place}`), talk, spelling),
        (error) => error instanceof CannotRename && reason.test(error.message),
      ));
  test('in other letters it can', () =>
    assert.equal(renamed(roster.replace('Clerk', '‸Clerk'), talk, 'CLERK')[1], talk.replaceAll('\nClerk:', '\nCLERK:')));
});
