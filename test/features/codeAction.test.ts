import assert from 'node:assert/strict';
import type { NextNote } from '../../server/src/checks/check';
import { findings } from '../../server/src/checks/run';
import { stringOf, textOf } from '../../server/src/core/text';
import { codeActions, resolvedAction, uriOfAction } from '../../server/src/features/codeAction';
import { edited, marked } from './fixture';

const uri = 'file:///talk';

function actionsAt(source: string, only?: string[]) {
  const { transcript, position } = marked(source);
  const text = stringOf(transcript.text);
  return codeActions(transcript, { start: position, end: position }, { uri, findings: findings(transcript), ...(only && { only }) }).map(
    ({ title, kind, edit }) => ({
      title,
      kind,
      after: edited(text, edit!.changes![uri]!),
    }),
  );
}

const doubled = 'Ana Roth: It is  ‸late.\n\nBen Oaks: So  it is.\n\nAna Roth: Well.\n\nBen Oaks: Yes.\n';
const bare = (text: string) => text.replace('‸', '');

suite('features/codeAction', () => {
  test('the fixes of what is here, and all of the kind in the file', () => {
    const fixes = actionsAt(doubled, ['quickfix']);
    assert.ok(
      fixes.some(({ after }) => after === bare(doubled).replace('is  late', 'is late').replace('So  it', 'So it')),
      JSON.stringify(fixes),
    );
  });
  test('source.fixAll repairs the file, whatever its place', () => {
    const [fix, ...others] = actionsAt(doubled, ['source.fixAll']);
    assert.equal(others.length, 0);
    assert.equal(fix?.kind, 'source.fixAll.rostrum');
    assert.ok(!fix.after.includes('  '));
  });
  test('nothing where nothing is wrong', () =>
    assert.deepEqual(actionsAt('Ana Roth: It is ‸late.\n\nBen Oaks: So it is.\n\nAna Roth: Well.\n\nBen Oaks: Yes.\n'), []));
  test('the edit of all is left for later where the client can wait', () => {
    const empty = 'Ana Roth: Good morning.\n\nBen Oa‸ks:\n\nAna Roth: Well.\n\nBen Oaks:\n\nAna Roth: We begin.\n\nBen Oaks: Yes.\n';
    const { transcript, position } = marked(empty);
    const options = { uri, findings: findings(transcript) };
    const here = { start: position, end: position };
    const later = codeActions(transcript, here, { ...options, resolves: true }).find(({ data }) => data)!;
    assert.equal(later.edit, undefined);
    assert.equal(uriOfAction(later), uri);
    const now = codeActions(transcript, here, options).find(({ title }) => title === later.title);
    assert.deepEqual(resolvedAction(transcript, later), now);
    assert.equal(now?.edit?.changes?.[uri]?.length, 2);
  });
  test('a fix that writes into another file makes it where it is not there', () => {
    const { transcript, position } = marked('Ana Roth: It is late. [laug‸ther]\n\nBen Oaks: Yes.\n\nAna Roth: Well.\n\nBen Oaks: Yes.\n');
    const place = { at: 0, before: 'notes: [', between: ', ', after: ']\n' };
    const nextNote = { uri: 'file:///rostrum.yaml', text: textOf(''), place };
    const added = (note: NextNote) =>
      codeActions(transcript, { start: position, end: position }, { uri, findings: findings(transcript, { nextNote: note }) }).find(
        ({ title }) => title === 'Add “laugther” to the notes of rostrum.yaml',
      )?.edit;
    const start = { line: 0, character: 0 };
    const edits = [{ range: { start, end: start }, newText: 'notes: [laugther]\n' }];
    assert.deepEqual(added(nextNote), { changes: { 'file:///rostrum.yaml': edits } });
    assert.deepEqual(added({ ...nextNote, isNew: true }), {
      documentChanges: [
        { kind: 'create', uri: 'file:///rostrum.yaml', options: { ignoreIfExists: true } },
        { textDocument: { uri: 'file:///rostrum.yaml', version: null }, edits },
      ],
    });
  });
  test('what is decided place by place is not offered for the file', () => {
    const { transcript, position } = marked('Ana Roth: It is late. [ze‸bra]\n\nBen Oaks: Yes.\n\nAna Roth: Well.\n\nBen Oaks: Yes.\n');
    const checks = {
      notes: ['door slams'],
      nextNote: { uri: 'r', text: textOf(''), place: { at: 0, before: '', between: '', after: '' } },
    };
    const actions = codeActions(
      transcript,
      { start: position, end: position },
      { uri, checks, findings: findings(transcript, checks), resolves: true },
    );
    assert.deepEqual(
      actions.map(({ title }) => title),
      ['Add “zebra” to the notes of rostrum.yaml'],
    );
  });
  test('no other kind than was asked for', () => assert.deepEqual(actionsAt(doubled, ['refactor']), []));
});
