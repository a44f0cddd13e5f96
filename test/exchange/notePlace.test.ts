import assert from 'node:assert/strict';
import { insertedAt } from '../../server/src/core/people/roster';
import { readConfig } from '../../server/src/exchange/configYaml';
import { placeOfNote } from '../../server/src/exchange/notePlace';

/** A file, and what it is with two notes more; null where it takes none. */
const table: readonly [source: string, after: string | null][] = [
  ['', 'notes: [dog barks]\n'],
  ['\ufeff', '\ufeffnotes: [dog barks]\n'],
  ['# ours\n', '# ours\nnotes: [dog barks]\n'],
  ['# ours', '# ours\nnotes: [dog barks]\n'],
  ['profile: name-colon\n', 'profile: name-colon\nnotes: [dog barks]\n'],
  ['profile: name-colon # ours\r\n\r\n# end\r\n', 'profile: name-colon # ours\r\nnotes: [dog barks]\r\n\r\n# end\r\n'],
  [
    'rules:\n  turn.empty: off\n  text.filler:\n    none: off # ours',
    'rules:\n  turn.empty: off\n  text.filler:\n    none: off # ours\nnotes: [dog barks]',
  ],
  ['{ profile: name-colon }\n', '{ profile: name-colon, notes: [dog barks] }\n'],
  ['{}', '{notes: [dog barks]}'],
  ['notes: [door slams] # ours\nprofile: name-colon\n', 'notes: [door slams, dog barks] # ours\nprofile: name-colon\n'],
  ['notes: []\n', 'notes: [dog barks]\n'],
  [
    'notes: [\n  door slams, # the front door\n  papers # ours\n]\n',
    'notes: [\n  door slams, # the front door\n  papers, dog barks # ours\n]\n',
  ],
  ['notes: [ # ours\n]\n', 'notes: [dog barks # ours\n]\n'],
  [
    'notes:\n  - door slams # ours\n\n# next\nprofile: name-colon\n',
    'notes:\n  - door slams # ours\n  - dog barks\n\n# next\nprofile: name-colon\n',
  ],
  ['notes:\n- "door slams"', 'notes:\n- "door slams"\n- dog barks'],
  ['notes: # ours\nprofile: name-colon\n', 'notes: [dog barks] # ours\nprofile: name-colon\n'],
  ['notes:', 'notes: [dog barks]'],
  ['notes: ~\n', null],
  ['notes: door slams\n', null],
  ['notes: {a: b}\n', null],
  ['- profile\n', null],
  ['profile: [name-colon\n', null],
];

suite('exchange/notePlace', () => {
  for (const [source, after] of table)
    test(JSON.stringify(source), () => {
      const place = placeOfNote(source);
      if (!place) return assert.equal(after, null);
      const { start, end, insert } = insertedAt(place, ['dog barks']);
      const written = source.slice(0, start) + insert + source.slice(end);
      assert.equal(written, after);
      const before = readConfig(source).config;
      assert.deepEqual(readConfig(written).config, { ...before, notes: [...before.notes, 'dog barks'] });
    });

  test('what YAML would take for something else is set in quotes', () => {
    const { insert } = insertedAt(placeOfNote('notes: [a]')!, ['no']);
    assert.equal(insert, ', "no"');
  });
});
