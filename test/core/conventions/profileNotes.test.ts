import assert from 'node:assert/strict';
import { notesUnder, profilesWithNotes } from '../../../server/src/core/conventions/profileNotes';
import { PROFILES } from '../../../server/src/core/conventions/profiles';

suite('core/conventions/profileNotes', () => {
  test('names profiles that are there', () => {
    const names = PROFILES.map(({ name }) => name);
    assert.deepEqual(
      profilesWithNotes.filter((name) => !names.includes(name)),
      [],
    );
  });
  for (const name of ['none', ...profilesWithNotes])
    test(`${name}: words and phrases in lower case, each once`, () => {
      const notes = notesUnder([name]);
      assert.deepEqual([...new Set(notes)], notes);
      for (const note of notes) assert.match(note, /^\p{Ll}+(?: \p{Ll}+)*$/u);
    });
  test('several profiles have the notes of each', () =>
    assert.deepEqual(
      new Set(notesUnder(['chevron', 'question-answer'])),
      new Set([...notesUnder(['chevron']), ...notesUnder(['question-answer'])]),
    ));
});
