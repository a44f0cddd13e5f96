import assert from 'node:assert/strict';
import { clientDefaults } from '../../client/src/settings';
import manifest from '../../package.json';
import { checks } from '../../server/src/checks/all';
import { severities } from '../../server/src/checks/check';
import { formatChoices } from '../../server/src/features/format/options';
import { profiles, readingNames } from '../../server/src/features/profiles';
import { defaults, readSettings, settingNames } from '../../server/src/lsp/settings';

suite('lsp/settings', () => {
  test('defaults in code are those of package.json, and no setting is missing on either side', () => {
    const inCode = {
      ...clientDefaults,
      ...Object.fromEntries(Object.entries(settingNames).map(([key, name]) => [`rostrum.${name}`, defaults[key as keyof typeof defaults]])),
    };
    const declared = Object.fromEntries(
      Object.entries(manifest.contributes.configuration.properties).map(([name, property]) => [name, property.default]),
    );
    assert.deepEqual(inCode, declared);
  });

  const good: [string, unknown, object][] = [
    ['nothing', null, {}],
    ['nested', { outline: { limit: 500 } }, { outlineLimit: 500 }],
    ['dotted', { 'outline.limit': 500 }, { outlineLimit: 500 }],
    ['blanks around', { profile: ' name-colon ' }, { profile: 'name-colon' }],
    [
      'severities',
      { rules: { 'turn.empty': 'error', 'text.spacing': 'off' } },
      { rules: { 'turn.empty': 'error', 'text.spacing': 'off' } },
    ],
    [
      'severities by profile',
      { rules: { 'text.spacing': { default: 'hint', 'chat-tier': 'warning' }, 'turn.empty': {} } },
      { rules: { 'text.spacing': { default: 'hint', 'chat-tier': 'warning' }, 'turn.empty': {} } },
    ],
    ['notes', { notes: ['door slams'] }, { notes: ['door slams'] }],
    ['how to format', { format: { blankLines: 0, delimiter: ' –' } }, { formatBlankLines: 0, formatDelimiter: ' –' }],
    ['a setting of the client', { detect: 'never' }, {}],
  ];
  for (const [name, given, expected] of good)
    test(`good: ${name}`, () => assert.deepEqual(readSettings(given), { settings: { ...defaults, ...expected }, complaints: [] }));

  const bad: [unknown, object, RegExp[]][] = [
    [[], {}, [/rostrum has to be an object/]],
    ['on', {}, [/rostrum has to be an object, not "on"/]],
    [{ profile: 3, outline: { limit: 500 } }, { outlineLimit: 500 }, [/rostrum\.profile .* not 3/]],
    [{ profile: 'name-semicolon' }, {}, [/rostrum\.profile has to be empty or the name of a profile, .* not "name-semicolon"/]],
    [
      { rules: { 'turn.emtpy': 'off' } },
      { rules: { 'turn.emtpy': 'off' } },
      [/rostrum\.rules: “turn\.emtpy” is no rule .* nearest is “turn\.empty”/],
    ],
    [{ outline: { limit: 99 } }, {}, [/from 100 up, not 99/]],
    [{ outline: { limit: 1.5 } }, {}, [/whole number/]],
    [
      { rules: { 'turn.empty': 'loud', 'quote.mixed': 'hint' } },
      { rules: { 'quote.mixed': 'hint' } },
      [/turn\.empty has to be one of off, hint/],
    ],
    [
      { rules: { 'turn.empty': { 'chat-teir': 'off', none: 'loud', default: 'hint' }, 'quote.mixed': 3 } },
      { rules: { 'turn.empty': { default: 'hint' } } },
      [
        /turn\.empty: “chat-teir” is no profile .* nearest is “chat-tier”/,
        /turn\.empty: none has to be one of off, hint/,
        /quote\.mixed has to be/,
      ],
    ],
    [
      { format: { blankLines: '1', delimiter: 'says' } },
      {},
      [/delimiter has to be empty or/, /blankLines has to be one of document, keep, 0/],
    ],
    [{ notes: 'door slams' }, {}, [/rostrum\.notes has to be a list of words or short phrases, not "door slams"/]],
    [{ notes: ['door slams', 3] }, {}, [/rostrum\.notes has to be a list/]],
    [{ rules: ['turn.empty'], profile: true }, {}, [/rostrum\.profile/, /rostrum\.rules has to be an object/]],
  ];
  for (const [given, expected, complaints] of bad)
    test(`bad: ${JSON.stringify(given)}`, () => {
      const read = readSettings(given);
      assert.deepEqual(read.settings, { ...defaults, ...expected });
      assert.equal(read.complaints.length, complaints.length);
      complaints.forEach((wanted, i) => assert.match(read.complaints[i]!, wanted));
    });

  test('the notes of rostrum.yaml and those of the settings are one list', () => {
    const base = { ...defaults, notes: ['door slams'] };
    assert.deepEqual(readSettings({ notes: ['papers'] }, base).settings.notes, ['door slams', 'papers']);
    assert.deepEqual(readSettings({}, base).settings.notes, ['door slams']);
  });

  test('package.json offers the ways to format that are read', () => {
    const properties = manifest.contributes.configuration.properties as Record<string, { enum?: unknown[] }>;
    for (const [key, choices] of Object.entries(formatChoices))
      assert.deepEqual(properties[`rostrum.format.${key}`]?.enum, [...choices], key);
  });

  test('package.json offers the codes, severities and profiles that are read', () => {
    const severity = { type: 'string', enum: [...severities] };
    const { 'rostrum.profile': profile, 'rostrum.rules': rules } = manifest.contributes.configuration.properties;
    assert.deepEqual(rules.propertyNames, { enum: checks.map(({ code }) => code) });
    assert.deepEqual(rules.additionalProperties, {
      anyOf: [severity, { type: 'object', propertyNames: { enum: ['default', ...readingNames] }, additionalProperties: severity }],
    });
    assert.deepEqual(profile.enum, ['', ...profiles().map(({ name }) => name)]);
    assert.deepEqual(
      profile.enumItemLabels.slice(1),
      profiles().map(({ title }) => title),
    );
    assert.equal(profile.enumDescriptions.length, profile.enum.length);
  });
});
