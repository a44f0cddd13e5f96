import assert from 'node:assert/strict';
import fc from 'fast-check';
import { noConfig, readConfig } from '../../server/src/exchange/configYaml';

const good: readonly [source: string, config: object][] = [
  ['', {}],
  ['# nothing yet\n', {}],
  ['profile: name-colon\n', { profile: 'name-colon' }],
  ['\ufeffprofile: name-colon\r\nroster: people/roster.yaml\r\n', { profile: 'name-colon', roster: 'people/roster.yaml' }],
  ['rules:\n  turn.repeated: off\n  quote.mixed: warning\n', { rules: { 'turn.repeated': 'off', 'quote.mixed': 'warning' } }],
  [
    'rules:\n  text.hard-wrap: { default: hint, question-answer: off }\n  turn.empty: off\n  text.filler: {}\n',
    { rules: { 'text.hard-wrap': { default: 'hint', 'question-answer': 'off' }, 'turn.empty': 'off', 'text.filler': {} } },
  ],
  ['ignore: ["raw/**", "*.tmp.txt"]', { ignore: ['raw/**', '*.tmp.txt'] }],
  ['ignore:\n- raw/**\n', { ignore: ['raw/**'] }],
  ['ignore: raw/**\n', { ignore: ['raw/**'] }],
  ['notes: [door slams, "no"]\n', { notes: ['door slams', 'no'] }],
  ['notes:\n  - door slams # ours\n  - Papers\n', { notes: ['door slams', 'Papers'] }],
  ['sessionDate: 2024-03-05\n', { sessionDate: '2024-03-05' }],
  [
    'format:\n  wrappedLines: join\n  blankLines: 1\n  delimiter: " –"\n',
    { format: { wrappedLines: 'join', blankLines: 1, delimiter: ' –' } },
  ],
  ['profile:\nrules:\n', {}],
];

/** What each problem covers, and what its message says. */
const bad: readonly [source: string, config: object, problems: readonly [covered: string, message: RegExp][]][] = [
  ['profil: name-colon\n', {}, [['profil', /nearest is “profile”/]]],
  ['zebra: 1\n', {}, [['zebra', /no key .*: there are profile, rules/]]],
  ['profile: name-colom\nroster: r.yaml\n', { roster: 'r.yaml' }, [['name-colom', /nearest is “name-colon”/]]],
  ['profile: [name-colon]\n', {}, [['[name-colon]', /profile has to be one of/]]],
  ['rules:\n  turn.emtpy: off\n  turn.empty: hint\n', { rules: { 'turn.empty': 'hint' } }, [['turn.emtpy', /nearest is “turn.empty”/]]],
  ['rules:\n  turn.empty: fatal\n', { rules: {} }, [['fatal', /turn.empty has to be one of off, hint/]]],
  [
    'rules:\n  turn.empty:\n    chat-teir: off\n    none: fatal\n    default: hint\n    default: error\n',
    { rules: { 'turn.empty': { default: 'hint' } } },
    [
      ['default', /stands twice/],
      ['chat-teir', /no profile .* nearest is “chat-tier”/],
      ['fatal', /none has to be one of off, hint/],
    ],
  ],
  ['rules: {turn.empty: [hint]}\n', { rules: {} }, [['[hint]', /turn.empty has to be one of/]]],
  ['rules: off\n', { rules: {} }, [['off', /rules has to hold/]]],
  ['notes: door slams\n', {}, [['door slams', /notes has to be a list of words/]]],
  ['notes: [door slams, 3]\n', { notes: ['door slams'] }, [['3', /notes has to be a list of words/]]],
  ['ignore: {a: b}\n', { ignore: [] }, [['{a: b}', /ignore has to be a list/]]],
  ['ignore: [raw, 3]\n', { ignore: ['raw'] }, [['3', /ignore has to be a list/]]],
  ['sessionDate: 2024-02-30\nprofile: name-colon', { profile: 'name-colon' }, [['2024-02-30', /has to be a day/]]],
  [
    'format:\n  blankLines: 7\n  wraped: join\n',
    { format: {} },
    [
      ['7', /blankLines has to be one of/],
      ['wraped', /no key/],
    ],
  ],
  ['format:\n  delimiter: Hello\n', { format: {} }, [['Hello', /short mark/]]],
  ['profile: name-colon\nprofile: name-period\n', { profile: 'name-colon' }, [['profile', /stands twice/]]],
  ['- profile\n', {}, [['- profile\n', /list of keys and values/]]],
  ['profile: &p name-colon\nroster: *p\n', { profile: 'name-colon' }, [['*p', /not read here/]]],
];

suite('exchange/configYaml', () => {
  for (const [source, expected] of good)
    test(JSON.stringify(source), () => {
      const { config, problems } = readConfig(source);
      assert.deepEqual({ config, problems }, { config: { ...noConfig, ...expected }, problems: [] });
    });

  for (const [source, expected, problems] of bad)
    test(`problems of ${JSON.stringify(source)}`, () => {
      const read = readConfig(source);
      assert.deepEqual(read.config, { ...noConfig, ...expected });
      assert.deepEqual(
        read.problems.map(({ start, end }) => source.slice(start, end)),
        problems.map(([covered]) => covered),
      );
      for (const [i, [, message]] of problems.entries()) assert.match(read.problems[i]!.message, message);
    });

  test('what is no YAML says so, and the rest of it is used', () => {
    const { config, problems } = readConfig('profile: name-colon\nignore: [raw\nroster: a: b\n');
    assert.equal(config.profile, 'name-colon');
    assert.ok(problems.length > 0 && problems.every(({ message }) => message.length > 10));
  });

  test('any text is read, and its problems lie inside of it', () => {
    const words = fc.constantFrom(
      'profile',
      'rules',
      ': ',
      '\n',
      '  ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '"',
      '&a ',
      '*a',
      '? ',
      '!!map ',
      '|',
      '\t',
      'é😀',
      '%',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words, { maxLength: 30 }).map((parts) => parts.join('')),
        ),
        (source) => {
          for (const { start, end } of readConfig(source).problems) assert.ok(0 <= start && start <= end && end <= source.length, source);
        },
      ),
    );
  });

  for (const source of [`ignore: ${'['.repeat(20_000)}`, '- '.repeat(20_000), `profile: ${'{a: '.repeat(20_000)}`])
    test(`${source.slice(0, 12)}… a thousand times deep is refused at once`, () => {
      const { config, problems } = readConfig(source);
      assert.deepEqual(config, noConfig);
      assert.match(problems[0]!.message, /nested too deeply/);
    });
});
