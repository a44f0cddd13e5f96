// What is offered at a place: titles of code actions, and the speakers to choose from.

import assert from 'node:assert/strict';
import { parse } from '../../server/src/core/parse';
import { positionAt } from '../../server/src/core/text';
import { speakerChoices, turnActions, turnEdits } from '../../server/src/features/turnActions';

const talk =
  'Minutes of Monday\n\nMayor of Hallam Anna Reed: Shall we begin?\n\nBen Oakes: Yes. And the roof?\n\nCara Lund: It leaks.\n\nAnna Reed: Then item one.\n\nBen Oakes: Fine.\n\nAnna Reed: Go on.\n';
const transcript = parse(talk);
const at = (text: string) => positionAt(transcript.text, talk.indexOf(text));
const caret = (text: string) => ({ start: at(text), end: at(text) });
const titles = (range: Parameters<typeof turnActions>[1], only?: string[]): string[] =>
  turnActions(transcript, range, 'file:///a', only).map(({ title }) => title);

suite('turn actions', () => {
  test('inside speech', () =>
    assert.deepEqual(titles(caret('And the')), [
      'Split here: Anna Reed goes on',
      'Split here: Cara Lund goes on',
      'Reassign the turn to Anna Reed',
      'Reassign the turn to Cara Lund',
      'Merge with the turn before',
      'Merge with the next turn',
      'Swap speakers with the next turn',
      'Move the turn up',
      'Move the turn down',
      'Delete the turn',
    ]));

  test('a selection goes to another speaker', () => {
    const found = titles({ start: at('Yes'), end: at(' And') });
    assert.deepEqual(found.slice(0, 2), ['Give the selection to Anna Reed', 'Give the selection to Cara Lund']);
    assert.ok(!found.some((title) => title.startsWith('Split')));
  });

  test('on the first label', () => {
    const found = titles(caret('Mayor of'));
    assert.ok(!found.some((title) => /^(Split|Merge with the turn before|Move the turn up)/.test(title)), found.join());
    assert.ok(found.includes('Merge with the next turn') && found.includes('Move the turn down'));
  });

  test('nothing before the first turn', () => assert.deepEqual(titles(caret('Minutes')), []));

  test('by kind', () => {
    assert.deepEqual(titles(caret('And the'), ['refactor.move']), ['Move the turn up', 'Move the turn down']);
    assert.equal(titles(caret('And the'), ['refactor']).length, 10);
    assert.deepEqual(titles(caret('And the'), ['quickfix', 'source']), []);
  });

  test('speakers to choose from, by their customary labels', () => {
    const labels = (action: 'split' | 'reassign') => speakerChoices(transcript, at('It leaks'), action).map(({ label }) => label);
    assert.deepEqual(labels('reassign'), ['Anna Reed', 'Ben Oakes']);
    assert.deepEqual(labels('split'), ['Ben Oakes', 'Anna Reed']);
    assert.deepEqual(speakerChoices(transcript, at('It leaks'), 'reassign')[0], {
      ...{ id: 'anna-reed', name: 'Anna Reed', label: 'Anna Reed', turns: 3 },
    });
  });

  test('an edit for a command says what to select then', () => {
    const found = turnEdits(transcript, 'moveDown', caret('Yes. And'));
    assert.deepEqual(found?.select, { start: { line: 6, character: 11 }, end: { line: 6, character: 11 } });
    assert.equal(turnEdits(transcript, 'moveUp', caret('Minutes')), null);
    assert.equal(turnEdits(transcript, 'reassign', caret('Yes. And'), 'nobody'), null);
  });
});
