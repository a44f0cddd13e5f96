import assert from 'node:assert/strict';
import { offsetAt, slice, textOf } from '../../server/src/core/text';
import { readRoster, rostersOf } from '../../server/src/exchange/rosterYaml';
import { definition } from '../../server/src/features/definition';
import { hover } from '../../server/src/features/hover';
import { marked } from './fixture';

const roster = textOf('# who speaks\r\nspeakers:\r\n  ben: { name: Ben Oakes, roles: [clerk], aliases: [The Clerk] }\r\n');
const workspace = readRoster(roster, 'file:///talks/roster.yaml').roster;

function at(source: string) {
  const text = textOf(source.replace('‸', ''));
  return marked(source, { rosters: rostersOf(text, workspace) });
}

const own = '---\nspeakers:\n  anna: Anna Reed\n---\n\n';
const talk = 'Ms. Reed: Shall we begin?\n\nThe Clerk: Yes.\n\nMs. Reed: Good.\n';

function check(source: string, expected: string | null): void {
  const { transcript, position } = at(source);
  const found = definition(transcript, 'file:///talks/day.transcript', position);
  const text = found?.uri.endsWith('yaml') ? roster : transcript.text;
  const shown = found && slice(text, { start: offsetAt(text, found.range.start), end: offsetAt(text, found.range.end) });
  assert.equal(found && `${found.uri.slice('file:///talks/'.length)} ${shown}`, expected);
}

suite('features/definition', () => {
  test('the front matter', () => check(own + talk.replace('Reed', 'Re‸ed'), 'day.transcript anna'));
  test('the file of the workspace', () => check(own + talk.replace('Clerk', 'Cl‸erk'), 'roster.yaml ben'));
  test('from the entry to its id', () => check(own.replace('Reed', 'Re‸ed') + talk, 'day.transcript anna'));
  test('nobody declared her', () => check(talk.replace('Reed', 'Re‸ed'), null));
  test('no label', () => check(own + talk.replace('begin', 'be‸gin'), null));

  const says = (source: string): string => {
    const { transcript, position } = at(source);
    return (hover(transcript, position, { markdown: false })!.contents as { value: string }).value;
  };
  test('a hover shows what is declared', () => {
    const clerk = says(own + talk.replace('Clerk', 'Cl‸erk'));
    assert.match(clerk, /^Ben Oakes · clerk\n/);
    assert.match(clerk, /\nDeclared in roster\.yaml as ben, also known as “The Clerk”\.\n/);
    assert.match(says(own + talk.replace('Reed', 'Re‸ed')), /\nDeclared in the front matter as anna\.\n/);
    assert.doesNotMatch(says(talk.replace('Reed', 'Re‸ed')), /Declared/);
  });
});
