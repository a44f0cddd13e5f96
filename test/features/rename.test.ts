import assert from 'node:assert/strict';
import { stringOf } from '../../server/src/core/text';
import { CannotRename, prepareRename, renameEdits } from '../../server/src/features/rename';
import { covered, edited, marked } from './fixture';

function check(source: string, newName: string, expected: string): void {
  const { transcript, position } = marked(source);
  assert.equal(edited(stringOf(transcript.text), renameEdits(transcript, position, newName)), expected);
}

function refuses(source: string, newName: string, reason: RegExp): void {
  const { transcript, position } = marked(source);
  assert.throws(
    () => renameEdits(transcript, position, newName),
    (error) => error instanceof CannotRename && reason.test(error.message),
  );
}

suite('features/rename', () => {
  test('every label of the person, no spoken word', () =>
    check(
      'An‸a Roth: I am Ana Roth.\n\nBen Oaks: Hello, Ana Roth.\n\nAna Roth: Hello.\n',
      'Ina Roth',
      'Ina Roth: I am Ana Roth.\n\nBen Oaks: Hello, Ana Roth.\n\nIna Roth: Hello.\n',
    ));
  test('a role stays', () =>
    check(
      'Mayor Mira Holt: Good morning.\n\nIvo Lang: Hello.\n\nMira Ho‸lt: We begin.\n\nIvo Lang: Yes.\n',
      'Mira Berg',
      'Mayor Mira Berg: Good morning.\n\nIvo Lang: Hello.\n\nMira Berg: We begin.\n\nIvo Lang: Yes.\n',
    ));
  test('capitals stay capitals', () =>
    check('ANA RO‸TH: Yes.\n\nBEN OAKS: No.\n\nANA ROTH: Why?\n', 'Ina Roth', 'INA ROTH: Yes.\n\nBEN OAKS: No.\n\nINA ROTH: Why?\n'));
  test('CRLF, emoji in the speech and a new name in another script', () =>
    check(
      'An‸a Roth: 😀\r\n\r\nBen Oaks: No.\r\n\r\nAna Roth: Yes.\r\n',
      'Аня 😀',
      'Аня 😀: 😀\r\n\r\nBen Oaks: No.\r\n\r\nАня 😀: Yes.\r\n',
    ));
  test('the range is the name inside the label', () => {
    const { transcript, position } = marked(
      'Ma‸yor Mira Holt: Good morning.\n\nIvo Lang: Hello.\n\nMira Holt: We begin.\n\nIvo Lang: Yes.\n',
    );
    const { range, placeholder } = prepareRename(transcript, position);
    assert.deepEqual([covered(transcript, range), placeholder], ['Mira Holt', 'Mira Holt']);
  });
  const talk = 'An‸a Roth: Yes.\n\nBen Oaks: No.\n\nAna Roth: Why?\n';
  test('refuses a blank name', () => refuses(talk, '  ', /needs a name/));
  test('refuses a colon', () => refuses(talk, 'Ana: Roth', /colon/));
  test('refuses a line break', () => refuses(talk, 'Ana\nRoth', /line break/));
  test('refuses elsewhere', () => refuses('Ana Roth: Y‸es.\n\nBen Oaks: No.\n\nAna Roth: Why?\n', 'Ina', /label/));
});
