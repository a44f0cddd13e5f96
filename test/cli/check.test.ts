import assert from 'node:assert/strict';
import { check } from '../../server/src/cli/check';
import { noProject } from '../../server/src/cli/project';
import { parse } from '../../server/src/core/parse';

const source = 'Mira Talan: Good morning.\r\n\r\nTomas Reil:\r\n\r\nMira Talan: Shall we?\r\n\r\nTomas Reil: Let us.\r\n';

const run = (text: string, given = {}) => check.run('talk.txt', parse(text), { given, today: '2024-05-14', project: noProject });

suite('rostrum check', () => {
  test('a line for a finding, as compilers print it', () =>
    assert.match(run(source).printed, /^talk\.txt:3:1 warning turn\.empty \S[^\n]*\n$/));

  test('--format json: an object for a finding', () => {
    const { message, ...row } = JSON.parse(run(source, { format: 'json' }).printed);
    assert.deepEqual(row, { file: 'talk.txt', line: 3, column: 1, endLine: 3, endColumn: 11, severity: 'warning', code: 'turn.empty' });
    assert.equal(typeof message, 'string');
  });

  const statuses: readonly [name: string, text: string, status: number][] = [
    ['nothing wrong', 'Mira Talan: Good morning.\n\nTomas Reil: Good morning.\n', 0],
    ['only warnings', source, 0],
    ['an error', source.replace('Shall we?', 'Shall we (all of us?'), 1],
  ];
  for (const [name, text, status] of statuses) test(`${name}: exit status ${status}`, () => assert.equal(run(text).status, status));
});
