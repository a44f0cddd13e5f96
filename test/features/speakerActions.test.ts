// Code actions on labels: the caret ‸ → what is offered, and what becomes of the file.

import assert from 'node:assert/strict';
import type { TextDocumentEdit, TextEdit } from 'vscode-languageserver-types';
import { applied } from '../../server/src/checks/check';
import { findings } from '../../server/src/checks/run';
import { stringOf, textOf } from '../../server/src/core/text';
import { readRoster, rostersOf } from '../../server/src/exchange/rosterYaml';
import { mergeEdits, mergeOf, type SpeakerActionOptions, speakerActions } from '../../server/src/features/speakerActions';
import { edited, marked } from './fixture';

const uri = 'file:///talks/day.transcript';

function at(source: string, more: Partial<SpeakerActionOptions> = {}) {
  const text = textOf(source.replace('‸', ''));
  const { transcript, position } = marked(source, { rosters: rostersOf(text, null) });
  const options = { uri, findings: findings(transcript), newRoster: null, reachesFiles: false, isAsked: true, ...more };
  return { transcript, actions: speakerActions(transcript, { start: position, end: position }, options) };
}

const titles = (source: string, more?: Partial<SpeakerActionOptions>): string[] => at(source, more).actions.map(({ title }) => title);

function check(source: string, title: string, expected: string): void {
  const { transcript, actions } = at(source);
  const action = actions.find((one) => one.title === title);
  assert.ok(action, actions.map((one) => one.title).join('\n'));
  assert.equal(edited(stringOf(transcript.text), action.edit!.changes![uri]!), expected);
}

const talk = 'Mayor Ann‸a Reed: Yes.\n\nBen Oakes: No.\n\nMs. Reed: Anna Reed said so.\n\nUnidentified male: Ha.\n\nAnna Reed: Well.\n';
const plain = talk.replace('‸', '');
const front = '---\ntitle: Talks\nspeakers:\n  ben: { name: Ben Oakes, aliases: [BO] }\n---\n\n';

suite('features/speakerActions', () => {
  test('what is offered on a label', () => {
    assert.deepEqual(titles(talk), ['Write Mayor Anna Reed for every label of Anna Reed', 'Declare all speakers in the front matter']);
    assert.deepEqual(titles(talk, { newRoster: 'file:///talks/roster.yaml', reachesFiles: true }), [
      'Write Mayor Anna Reed for every label of Anna Reed',
      'Write Mayor Anna Reed in all files of the workspace',
      'Declare all speakers in the front matter',
      'Declare all speakers in a roster for the workspace',
    ]);
  });
  test('nothing off a label, unasked, or for another kind', () => {
    assert.deepEqual(titles(plain.replace('said', 's‸aid')), []);
    assert.deepEqual(titles(talk, { isAsked: false }), []);
    assert.deepEqual(titles(talk, { only: ['quickfix'] }), []);
    assert.deepEqual(titles(talk, { only: ['refactor'] }).length, 2);
  });

  test('a label that holds a direction is for no other turn', () =>
    assert.deepEqual(titles(plain.replace('Ms. Reed:', 'Ms. Re‸ed (laughing):')), ['Declare all speakers in the front matter']));
  test('one label for all of a person, and not a word of the speech', () =>
    check(
      talk,
      'Write Mayor Anna Reed for every label of Anna Reed',
      plain.replace('Ms. Reed:', 'Mayor Anna Reed:').replace('\nAnna Reed:', '\nMayor Anna Reed:'),
    ));
  test('front matter is made', () =>
    check(
      talk,
      'Declare all speakers in the front matter',
      `---\nspeakers:\n  anna-reed:\n    name: Anna Reed\n    roles: [Mayor]\n  ben-oakes:\n    name: Ben Oakes\n---\n\n${plain}`,
    ));
  test('front matter that is there is made longer, with its line ends', () =>
    check(
      `---\ntitle: Talks\n---\n\n${talk}`.replaceAll('\n', '\r\n'),
      'Declare all speakers in the front matter',
      `---\ntitle: Talks\nspeakers:\n  anna-reed:\n    name: Anna Reed\n    roles: [Mayor]\n  ben-oakes:\n    name: Ben Oakes\n---\n\n${plain}`.replaceAll(
        '\n',
        '\r\n',
      ),
    ));
  test('front matter whose speakers are no roster is let be', () =>
    assert.deepEqual(titles(`---\nspeakers: [Anna, Ben]\n---\n\n${talk}`), ['Write Mayor Anna Reed for every label of Anna Reed']));
  test('an alias of somebody who is declared', () =>
    check(
      front + talk,
      'Make “Mayor Anna Reed”, “Ms. Reed”, “Anna Reed” an alias of Ben Oakes',
      front.replace('[BO]', '[BO, Mayor Anna Reed, Ms. Reed, Anna Reed]') + plain,
    ));
  test('a label that only its likeness ties to a declared person', () =>
    assert.ok(titles(front + plain.replace('Ben Oakes', 'Mr. Oa‸kes')).includes('Make “Mr. Oakes” an alias of Ben Oakes')));

  test('a new roster is a file that is made, and is read as it was meant', () => {
    const { actions } = at(talk, { newRoster: 'file:///talks/roster.yaml' });
    const [create, insert] = actions.at(-1)!.edit!.documentChanges!;
    assert.deepEqual(create, { kind: 'create', uri: 'file:///talks/roster.yaml' });
    const { roster, problems } = readRoster(textOf(((insert as TextDocumentEdit).edits[0] as TextEdit).newText), '');
    assert.deepEqual(
      [roster!.people.map(({ id, name, roles }) => [id, name, ...roles]), problems],
      [
        [
          ['anna-reed', 'Anna Reed', 'Mayor'],
          ['ben-oakes', 'Ben Oakes'],
        ],
        [],
      ],
    );
  });

  test('two spellings are merged in other files, label by label', () => {
    const spelled =
      'Gregor Lindqvist: One.\n\nBen Oakes: Two.\n\nGregor Lindqvist: Three.\n\nBen Oakes: Four.\n\nGregor Lind‸qist: Gregor Lindqist.\n';
    const { transcript, actions } = at(spelled, { reachesFiles: true, isAsked: false });
    assert.deepEqual(
      actions.map(({ title, kind }) => `${kind} ${title}`),
      ['quickfix Write Gregor Lindqvist in all files of the workspace'],
    );
    const source = stringOf(transcript.text);
    assert.equal(applied(source, mergeEdits(transcript, mergeOf(actions[0]!)!)), source.replace('Lindqist:', 'Lindqvist:'));
  });
});
