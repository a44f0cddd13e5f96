// The schemas that editors of YAML complete and check by: what they allow, our own readers take without a word.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { checks } from '../../server/src/checks/all';
import { textOf } from '../../server/src/core/text';
import { configSchema } from '../../server/src/exchange/configSchema';
import { readConfig } from '../../server/src/exchange/configYaml';
import { readRoster } from '../../server/src/exchange/rosterYaml';
import { readingNames } from '../../server/src/features/profiles';

const read = (name: string) => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'));

suite('exchange/configSchema', () => {
  test('schemas/rostrum.schema.json is up to date', () =>
    assert.deepEqual(read('rostrum'), JSON.parse(JSON.stringify(configSchema(checks))), 'run node scripts/ruleDocs.mjs'));

  test('the reader takes all that the schema allows', () => {
    const { properties, definitions } = configSchema(checks);
    const samples: Readonly<Record<keyof typeof properties, readonly unknown[]>> = {
      profile: properties.profile.enum,
      rules: [
        ...Object.keys(properties.rules.properties).map((code, i) => ({ [code]: definitions.severity.enum[i % 5] })),
        ...['default', ...readingNames].map((name, i) => ({ 'turn.empty': { [name]: definitions.severity.enum[i % 5] } })),
      ],
      notes: [[], ['door slams', 'Papers']],
      roster: ['roster.yaml'],
      ignore: [['raw/**'], 'raw/**'],
      sessionDate: ['2024-03-05'],
      format: Object.entries(properties.format.properties).flatMap(([name, field]) =>
        'enum' in field ? (field.enum as unknown[]).map((choice) => ({ [name]: choice })) : [{ [name]: ':' }],
      ),
    };
    for (const [key, values] of Object.entries(samples))
      for (const value of values)
        assert.deepEqual(readConfig(JSON.stringify({ [key]: value })).problems, [], `${key}: ${JSON.stringify(value)}`);
  });

  test('the schema completes the profiles that are read', () => {
    const [, byProfile] = read('rostrum').definitions.rule.anyOf;
    assert.deepEqual(Object.keys(byProfile.properties), ['default', ...readingNames]);
  });

  test('the roster has the keys of its schema', () => {
    const schema = read('roster');
    const [, person] = schema.definitions.person.anyOf;
    assert.deepEqual(Object.keys(schema.properties), ['speakers']);
    for (const key of ['name', 'roles', 'aliases', 'nickname']) {
      const source = JSON.stringify({ speakers: { a: { name: 'Anna Reed', ...(key !== 'name' && { [key]: ['x'] }) } } });
      assert.equal(readRoster(textOf(source), '').problems.length === 0, key in person.properties, key);
    }
  });
});
