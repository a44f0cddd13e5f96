import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applied } from '../../server/src/checks/check';
import { type Declared, insertedAt, type Roster, withoutAliases } from '../../server/src/core/people/roster';
import { textOf } from '../../server/src/core/text';
import { readRoster, rostersOf } from '../../server/src/exchange/rosterYaml';

const read = (source: string) => readRoster(textOf(source), 'file:///roster.yaml');
const shown = (roster: Roster | null): string =>
  (roster?.people ?? [])
    .map(({ id, name, roles, aliases }) => [id, name, roles.join('+'), aliases.map(({ text }) => text).join('+')].join('|'))
    .join('\n');

const good: readonly [source: string, people: string][] = [
  ['', ''],
  ['speakers:\n', ''],
  [
    'speakers:\n  ines-kolar:\n    name: Ines Kolar\n    roles: [President of Ruritania]\n    aliases: [IK, Mrs Kolar]\n  petr: Petr Dolan\n',
    'ines-kolar|Ines Kolar|President of Ruritania|IK+Mrs Kolar\npetr|Petr Dolan||',
  ],
  ['speakers: {ik: {name: "Ines: Kolar", roles: chair}}', 'ik|Ines: Kolar|chair|'],
  ["speakers:\r\n  ik:\r\n    name: 'Ines O''Kolar'\r\n    aliases:\r\n    - IK\r\n", "ik|Ines O'Kolar||IK"],
  ['speakers:\n  7: {name: 42}\n', '7|42||'],
  ['speakers:\n  яна: Яна Ветрова 😀\n', 'яна|Яна Ветрова 😀||'],
];

const bad: readonly [source: string, people: string, problems: readonly [covered: string, message: RegExp][]][] = [
  ['people: {}\n', '', [['people', /no key .*: there are speakers/]]],
  ['- Ines Kolar\n', '', [['- Ines Kolar\n', /begin with "speakers:"/]]],
  ['speakers: [Ines Kolar]\n', '', [['[Ines Kolar]', /a person a line/]]],
  ['speakers:\n  ik:\n  pd: Petr Dolan\n', 'pd|Petr Dolan||', [['ik', /ik needs a name/]]],
  ['speakers:\n  ik: {roles: [chair]}\n', '', [['ik', /needs a name/]]],
  ['speakers:\n  ik: {name: Ines Kolar, alias: IK}\n', 'ik|Ines Kolar||', [['alias', /nearest is “aliases”/]]],
  ['speakers:\n  ik: {name: Ines Kolar, roles: [[a]]}\n', 'ik|Ines Kolar||', [['[a]', /roles has to be a list of texts/]]],
  ['speakers:\n  ik: {name: Ines Kolar', 'ik|Ines Kolar||', [['', /no YAML/]]],
];

/** A roster after a person and an alias of the first were added: what a reader makes of it, and how it is written. */
const grown: readonly [source: string, expected: string][] = [
  ['speakers:\n  ik: Ines Kolar\n', 'speakers:\n  ik: Ines Kolar\n  ben-oakes:\n    name: Ben Oakes\n'],
  [
    'speakers:\n  ik:\n    name: Ines Kolar # chair\n',
    'speakers:\n  ik:\n    name: Ines Kolar # chair\n    aliases: ["K: 1", Kay]\n  ben-oakes:\n    name: Ben Oakes\n',
  ],
  ['speakers:\n ik:\n  name: Ines Kolar', 'speakers:\n ik:\n  name: Ines Kolar\n  aliases: ["K: 1", Kay]\n ben-oakes:\n  name: Ben Oakes'],
  [
    'speakers:\r\n  ik:\r\n    aliases: [IK]\r\n    name: Ines Kolar\r\n\r\n# end\r\n',
    'speakers:\r\n  ik:\r\n    aliases: [IK, "K: 1", Kay]\r\n    name: Ines Kolar\r\n  ben-oakes:\r\n    name: Ben Oakes\r\n\r\n# end\r\n',
  ],
  [
    'speakers:\n  ik:\n    name: Ines Kolar\n    aliases:\n      - IK\n      - Mrs Kolar\n  pd: Petr Dolan\n',
    'speakers:\n  ik:\n    name: Ines Kolar\n    aliases:\n      - IK\n      - Mrs Kolar\n      - "K: 1"\n      - Kay\n  pd: Petr Dolan\n  ben-oakes:\n    name: Ben Oakes\n',
  ],
  ['speakers: {ik: {name: Ines Kolar}}\n', 'speakers: {ik: {name: Ines Kolar, aliases: ["K: 1", Kay]}, ben-oakes: {name: Ben Oakes}}\n'],
  [
    'speakers:\n  ik: { name: Ines Kolar, aliases: [] }\n',
    'speakers:\n  ik: { name: Ines Kolar, aliases: ["K: 1", Kay] }\n  ben-oakes:\n    name: Ben Oakes\n',
  ],
  [
    'speakers:\n  ik:\n    name: |\n      Ines Kolar\n',
    'speakers:\n  ik:\n    name: |\n      Ines Kolar\n    aliases: ["K: 1", Kay]\n  ben-oakes:\n    name: Ben Oakes\n',
  ],
];

/** A roster without an alias of its first person, or without all of them. */
const shrunk: readonly [gone: string, source: string, expected: string][] = [
  [
    'IK',
    'speakers:\n  ik: { name: Ines Kolar, aliases: [IK, Mrs Kolar] }\n',
    'speakers:\n  ik: { name: Ines Kolar, aliases: [Mrs Kolar] }\n',
  ],
  [
    'B',
    'speakers:\n  ik: { name: Ines Kolar, aliases: [ A, "B" , C ] } # x\n',
    'speakers:\n  ik: { name: Ines Kolar, aliases: [ A, C ] } # x\n',
  ],
  ['C', 'speakers: {ik: {aliases: [A,B,C], name: Ines Kolar}}', 'speakers: {ik: {aliases: [A,B], name: Ines Kolar}}'],
  ['C', 'speakers: {ik: {aliases: [A, C,], name: Ines Kolar}}', 'speakers: {ik: {aliases: [A, ], name: Ines Kolar}}'],
  ['A', 'speakers: {ik: {aliases: [A], name: Ines Kolar}}', 'speakers: {ik: {name: Ines Kolar}}'],
  ['A', 'speakers: {ik: {name: Ines Kolar, aliases: A}, b: B}', 'speakers: {ik: {name: Ines Kolar}, b: B}'],
  ['A', 'speakers:\n  ik:\n    aliases: A # c\n    name: Ines Kolar\n', 'speakers:\n  ik:\n    name: Ines Kolar\n'],
  [
    'IK',
    'speakers:\r\n  ik:\r\n    name: Ines Kolar # chair\r\n    aliases: # short\r\n      # of the office\r\n      - IK\r\n      # and\r\n      - Mrs Kolar\r\n',
    'speakers:\r\n  ik:\r\n    name: Ines Kolar # chair\r\n    aliases: # short\r\n      # of the office\r\n      # and\r\n      - Mrs Kolar\r\n',
  ],
  [
    'IK',
    'speakers:\n  ik:\n    aliases:\n      # short\n      - IK\n    roles: [chair]\n    name: Ines Kolar\n',
    'speakers:\n  ik:\n      # short\n    roles: [chair]\n    name: Ines Kolar\n',
  ],
  [
    'Mrs Kolar',
    'speakers:\n  ik:\n    name: Ines Kolar\n    aliases: [\n      IK, # one\n      Mrs Kolar # two\n    ]\n',
    'speakers:\n  ik:\n    name: Ines Kolar\n    aliases: [\n      IK, # one\n    ]\n',
  ],
  [
    'Mrs Kolar',
    'speakers:\n  ik:\n    name: Ines Kolar\n    aliases: [IK, Mrs Kolar,\n      K]\n',
    'speakers:\n  ik:\n    name: Ines Kolar\n    aliases: [IK,\n      K]\n',
  ],
  ['A', 'speakers: {ik: {name: Ines Kolar, aliases: [A\n , B]}}', 'speakers: {ik: {name: Ines Kolar, aliases: [B]}}'],
  ['*', 'speakers:\n  ik:\n    name: Ines Kolar\n    aliases: [A, B]\n  b: B\n', 'speakers:\n  ik:\n    name: Ines Kolar\n  b: B\n'],
  ['*', 'speakers:\n  ik:\n    aliases:\n    - A\n    - B\n    name: Ines Kolar\n', 'speakers:\n  ik:\n    name: Ines Kolar\n'],
];

const shrink = (source: string, { people }: Roster, gone: string): string => {
  const [first] = people as [Declared];
  const spans = withoutAliases(
    first,
    first.aliases.filter(({ text }) => gone === '*' || text === gone),
  );
  return applied(
    source,
    spans.map((span) => ({ ...span, insert: '' })),
  );
};

const grow = (source: string, { people, nextPerson }: Roster): string => {
  const edits = [
    ...(people[0]!.nextAlias ? [insertedAt(people[0]!.nextAlias, ['K: 1', 'Kay'])] : []),
    insertedAt(nextPerson!, ['ben-oakes', 'Ben Oakes']),
  ];
  return applied(
    source,
    edits.sort((a, b) => a.start - b.start),
  );
};

suite('exchange/rosterYaml', () => {
  for (const [source, people] of good)
    test(JSON.stringify(source), () => {
      const { roster, problems } = read(source);
      assert.deepEqual([shown(roster), problems], [people, []]);
    });

  for (const [source, people, expected] of bad)
    test(`problems of ${JSON.stringify(source)}`, () => {
      const { roster, problems } = read(source);
      assert.equal(shown(roster), people);
      assert.deepEqual(
        problems.map(({ start, end }) => source.slice(start, end)),
        expected.map(([covered]) => covered),
      );
      for (const [i, [, message]] of expected.entries()) assert.match(problems[i]!.message, message);
    });

  for (const [source, expected] of grown)
    test(`grows: ${JSON.stringify(source)}`, () => {
      const before = read(source).roster!;
      const after = grow(source, before);
      assert.equal(after, expected);
      const { roster, problems } = read(after);
      assert.deepEqual(problems, []);
      assert.equal(roster!.people.at(-1)!.name, 'Ben Oakes');
      if (before.people[0]!.nextAlias) assert.deepEqual(roster!.people[0]!.aliases.map(({ text }) => text).slice(-2), ['K: 1', 'Kay']);
    });

  for (const [gone, source, expected] of shrunk)
    test(`without ${gone}: ${JSON.stringify(source)}`, () => {
      const after = shrink(source, read(source).roster!, gone);
      assert.equal(after, expected);
      const { roster, problems } = read(after);
      assert.deepEqual(problems, []);
      assert.ok(!roster!.people[0]!.aliases.some(({ text }) => gone === '*' || text === gone));
    });

  test('what cannot be taken out without more is let be', () => {
    for (const source of [
      'speakers: {ik: {name: Ines Kolar, aliases: [&x IK, B]}}',
      'speakers:\n  ik:\n    name: I\n    aliases:\n    - &x IK\n    - B\n',
    ])
      assert.equal(shrink(source, read(source).roster!, 'IK'), source);
  });

  test('front matter: offsets are those of the text, with a BOM and CR LF too', () => {
    for (const source of [
      '---\ntitle: Talks\nspeakers:\n  ik: { name: Ines Kolar, aliases: [IK] }\n  pd: "Petr Dolan"\n---\nIK: Yes.\n',
      '\ufeff---\r\nspeakers:\r\n  ik: { name: Ines Kolar, aliases: [IK] }\r\n  pd: "Petr Dolan"\r\n---\r\nIK: Yes.\r\n',
    ]) {
      const [roster, ...others] = rostersOf(textOf(source), null);
      assert.deepEqual([roster!.file, others], [null, []]);
      const [ines, petr] = roster!.people as [Declared, Declared];
      const covered = (at: { start: number; end: number }) => source.slice(at.start, at.end);
      assert.deepEqual(
        [ines, ines.nameAt, ines.aliases[0]!, petr.nameAt, petr.entry!].map(covered).map((text) => text.trim()),
        ['ik', 'Ines Kolar', 'IK', '"Petr Dolan"', 'pd: "Petr Dolan"'],
      );
    }
  });

  for (const source of [
    '---\nspeakers: [Ines Kolar, Petr Dolan]\n---\n',
    '---\ntitle: x\n---\nspeakers: {a: B}\n',
    'IK: Yes.\n',
    '---\nspeakers:\n  - name: Ines Kolar\n---\n',
  ])
    test(`no roster in ${JSON.stringify(source)}`, () => assert.deepEqual(rostersOf(textOf(source), null), []));

  test('the front matter goes before the workspace', () => {
    const workspace = read('speakers: {a: Anna Reed}\n').roster;
    assert.deepEqual(
      rostersOf(textOf('---\nspeakers: {b: Ben Oakes}\n---\n'), workspace).map(({ people }) => people[0]!.id),
      ['b', 'a'],
    );
  });

  test('whatever is written, an alias is taken out and the rest is read as before', () => {
    const line = fc.constantFrom(
      '    name: Ana',
      '    aliases: [A, B, C]',
      '    aliases: [ A , "B"]',
      '    aliases: [A,',
      '      B, # b',
      '',
      '      C ]',
      '    aliases:',
      '    - A',
      '    -   B # b',
      '    # note',
      '    - "C"',
      '    aliases: A',
      '  b: {aliases: [C, A], name: B}',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 10 }), fc.constantFrom('\n', '\r\n'), fc.nat(3), (lines, eol, which) => {
        const source = ['speakers:', '  a:', ...lines].join(eol);
        const { roster, problems } = read(source);
        if (!roster || problems.some(({ message }) => message.includes('YAML'))) return;
        const [person] = roster.people as [Declared];
        const alias = person.aliases[which];
        const spans = alias ? withoutAliases(person, [alias]) : [];
        if (!alias || spans.length === 0 || lines.filter((one) => one.includes('aliases')).length > 1) return;
        const after = read(
          applied(
            source,
            spans.map((span) => ({ ...span, insert: '' })),
          ),
        );
        const known = (people: readonly Declared[]) => people.map(({ id, name, aliases }) => [id, name, aliases.map(({ text }) => text)]);
        const expected = roster.people.map((one) =>
          one === person ? { ...one, aliases: one.aliases.filter((other) => other !== alias) } : one,
        );
        assert.deepEqual(known(after.roster?.people ?? []), known(expected), source);
      }),
      { numRuns: 1000 },
    );
  });

  test('whatever is written, a roster that is read can grow and is read again', () => {
    const line = fc.constantFrom(
      '  a: Anna Reed',
      '  b:',
      '    name: Ben',
      '    aliases:',
      '      - B',
      '    aliases: [X]',
      '  c: {name: C}',
      '',
      '# note',
      '  d: {name: D, aliases: [Q, ]}',
      '    roles: [chair]',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'), (lines, eol) => {
        const source = ['speakers:', ...lines].join(eol);
        const { roster, problems } = read(source);
        if (!roster || problems.some(({ message }) => message.includes('YAML'))) return;
        const after = read(grow(source, roster));
        assert.ok(
          after.roster?.people.some(({ id, name }) => id === 'ben-oakes' && name === 'Ben Oakes'),
          grow(source, roster),
        );
        assert.equal(after.problems.filter(({ message }) => message.includes('YAML')).length, 0, grow(source, roster));
      }),
      { numRuns: 500 },
    );
  });
});
