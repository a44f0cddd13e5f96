// Labels tied to who is declared: the alias wins, the declared name, id and roles are used.

import assert from 'node:assert/strict';
import { parse } from '../../../server/src/core/parse';
import { asScalar, duplicatesIn } from '../../../server/src/core/people/roster';
import { textOf } from '../../../server/src/core/text';
import { rostersOf } from '../../../server/src/exchange/rosterYaml';

/** `id: name (roles) = labels` for everybody who speaks. */
function speakers(declared: string, ...labels: string[]): string[] {
  const source = `---\nspeakers:\n${declared}---\n\n${[...labels, ...labels].map((label) => `${label}: Well then.\n`).join('\n')}`;
  const text = textOf(source);
  const transcript = parse(text, { rosters: rostersOf(text, null) });
  assert.deepEqual(
    transcript.turns.map(({ label }) => label),
    [...labels, ...labels],
  );
  return transcript.speakers.map(({ id, name, roles, labels }) => `${id}: ${name} (${roles.join(', ')}) = ${labels.join(', ')}`);
}

const ines = '  ik: { name: Ines Kolar, roles: [President of Ruritania], aliases: [The Guest] }\n';
const petr = '  petr: { name: Petr Kolar, aliases: [Kolar] }\n';

suite('core/roster', () => {
  test('declared name, id and roles', () =>
    assert.deepEqual(speakers(ines, 'Minister Ines Kolar', 'Ben Oakes'), [
      'ik: Ines Kolar (President of Ruritania) = Minister Ines Kolar',
      'ben-oakes: Ben Oakes () = Ben Oakes',
    ]));
  test('what is short for a declared name is that person', () =>
    assert.deepEqual(speakers(ines, 'Mrs Kolar', 'Ben Oakes'), [
      'ik: Ines Kolar (President of Ruritania) = Mrs Kolar',
      'ben-oakes: Ben Oakes () = Ben Oakes',
    ]));
  test('an alias wins over likeness', () =>
    assert.deepEqual(speakers(ines + petr, 'Ines Kolar', 'KOLAR', 'The Guest (by telephone)'), [
      'ik: Ines Kolar (President of Ruritania) = Ines Kolar, The Guest (by telephone)',
      'petr: Petr Kolar () = KOLAR',
    ]));
  test('a label that is an id, unless somebody else has it for an alias', () => {
    assert.deepEqual(speakers('  IK: Ines Kolar\n  B: Ben Oakes\n', 'IK', 'Ben Oakes'), [
      'IK: Ines Kolar () = IK',
      'B: Ben Oakes () = Ben Oakes',
    ]);
    assert.deepEqual(speakers('  ik: Ines Kolar\n  b: { name: Ben Oakes, aliases: [IK] }\n', 'IK', 'Ines Kolar'), [
      'ik: Ines Kolar () = Ines Kolar',
      'b: Ben Oakes () = IK',
    ]);
  });
  test('generic labels may be declared', () =>
    assert.deepEqual(speakers('  a: { name: Anna Reed, aliases: [Speaker 1] }\n', 'Speaker 1', 'Speaker 2'), [
      'a: Anna Reed () = Speaker 1',
      'speaker-2: Speaker 2 () = Speaker 2',
    ]));
  test('an id that is taken stays with the one who declared it', () =>
    assert.deepEqual(speakers('  ben-oakes: Anna Reed\n', 'Anna Reed', 'Ben Oakes'), [
      'ben-oakes: Anna Reed () = Anna Reed',
      'ben-oakes-2: Ben Oakes () = Ben Oakes',
    ]));
  test('roles of the labels where none are declared', () =>
    assert.deepEqual(speakers('  a: Anna Reed\n', 'Mayor Anna Reed', 'Ben Oakes')[0], 'a: Anna Reed (Mayor) = Mayor Anna Reed'));
  test('who is declared and silent is no speaker', () =>
    assert.deepEqual(speakers(`${ines}  z: Zoe Lark\n`, 'Ben Oakes', 'Ines Kolar').length, 2));

  test('what is declared twice', () => {
    const source =
      '---\nspeakers:\n  a: Anna Reed\n  a: Ada Roth\n  b: anna reed\n  c: { name: Cy Vole, aliases: [Cy, CY] }\n  d: { name: Di Holt, aliases: [cy, Di, cy, Di] }\n---\n';
    const [roster] = rostersOf(textOf(source), null);
    assert.deepEqual(
      duplicatesIn(roster!).map(({ kind, at, first }) => `${kind} ${source.slice(at.start, at.end)} of ${first.id}`),
      ['id a of a', 'name anna reed of a', 'alias cy of c', 'again cy of d', 'again Di of d'],
    );
  });

  for (const [text, written] of [
    ['Ines Kolar', 'Ines Kolar'],
    ["Jean O'Lark (chair)", "Jean O'Lark (chair)"],
    ['Kolar: chair', '"Kolar: chair"'],
    ['#1', '"#1"'],
    ['Off', '"Off"'],
    ['1984', '"1984"'],
    ['Яна "Z"', '"Яна \\"Z\\""'],
    ['Roe, Jane', '"Roe, Jane"'],
  ])
    test(`YAML writes ${text} as ${written}`, () => assert.equal(asScalar(text!), written));
});
