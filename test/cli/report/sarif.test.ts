import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { findings } from '../../../server/src/checks/run';
import { asSarif } from '../../../server/src/cli/report/sarif';
import { messy } from '../../checks/messy';
import { inputOf, rostrum } from '../world';

const modules = (path: string) => JSON.parse(readFileSync(join('node_modules', path), 'utf8'));
const ajv = new Ajv({ schemaId: 'auto', unknownFormats: 'ignore' });
ajv.addMetaSchema(modules('ajv/lib/refs/json-schema-draft-04.json'));
const isSarif = ajv.compile(modules('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));

const source = 'Ana Roth: It is  late.\r\n\r\nBen Oaks:\r\n\r\nAna Roth: Well.\r\n\r\nBen Oaks: Yes.\r\n';
const pageOf = (code: string) => `file:///pages/${code}.md`;

const reported = (text: string, file = 'talks/day 1.txt') => {
  const report = asSarif({ colours: false, columns: 100, pageOf });
  const input = inputOf(text, file);
  report.file(input, findings(input.transcript));
  return JSON.parse(report.end({ error: 0, warning: 0, information: 0, hint: 0 }));
};

suite('cli/report/sarif', () => {
  test('is valid SARIF 2.1.0, of any file', () => {
    for (const text of ['', source, ...messy]) assert.ok(isSarif(reported(text)), JSON.stringify(isSarif.errors?.slice(0, 3)));
    assert.equal(isSarif({ ...reported(''), version: '2.0.0' }), false);
  });

  test('a result has its rule, place and fixes', () => {
    const [run] = reported(source).runs;
    const result = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'turn.empty');
    assert.equal(run.tool.driver.rules[result.ruleIndex].id, 'turn.empty');
    assert.equal(run.tool.driver.rules[result.ruleIndex].helpUri, 'file:///pages/turn.empty.md');
    assert.equal(result.level, 'warning');
    assert.deepEqual(result.locations, [
      {
        physicalLocation: {
          artifactLocation: { uri: 'talks/day%201.txt' },
          region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 9 },
        },
      },
    ]);
    const [replacement] = result.fixes[0].artifactChanges[0].replacements;
    assert.deepEqual(replacement, {
      deletedRegion: { startLine: 3, startColumn: 1, endLine: 5, endColumn: 1 },
      insertedContent: { text: '' },
    });
  });

  test('a path of its own is a uri of its own', () => {
    const [run] = reported(source, '/talks/day 1.txt').runs;
    assert.match(run.results[0].locations[0].physicalLocation.artifactLocation.uri, /^file:\/\/\/.*talks\/day%201\.txt$/);
  });

  test('several files are one run', async () => {
    const { out } = await rostrum({ 'a.txt': source, 'b.txt': source }, ['check', '--format=sarif', 'a.txt', 'b.txt']);
    const log = JSON.parse(out);
    assert.ok(isSarif(log));
    assert.equal(log.runs.length, 1);
    const uris = [...out.matchAll(/"uri": "([ab]\.txt)"/g)].map(([, uri]) => uri);
    assert.deepEqual([...new Set(uris)], ['a.txt', 'b.txt']);
  });
});
