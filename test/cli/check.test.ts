import assert from 'node:assert/strict';
import { rostrum } from './world';

const source = 'Mira Talan: Good morning.\r\n\r\nTomas Reil:\r\n\r\nMira Talan: Shall we?\r\n\r\nTomas Reil: Let us.\r\n';

const run = (text: string, ...options: string[]) => rostrum({ 'talk.txt': text }, ['check', ...options, 'talk.txt']);

suite('rostrum check', () => {
  test('a line for a finding, as compilers print it, the line it stands in, and a count', async () =>
    assert.match(
      (await run(source)).out,
      /^talk\.txt:3:1 warning turn\.empty \S[^\n]*\n {5}3 \| Tomas Reil:\n {7}\| \^{10}\n1 warning in 1 file\.\n$/,
    ));

  test('--format json: an object for a finding', async () => {
    const { message, ...row } = JSON.parse((await run(source, '--format', 'json')).out);
    assert.deepEqual(row, { file: 'talk.txt', line: 3, column: 1, endLine: 3, endColumn: 11, severity: 'warning', code: 'turn.empty' });
    assert.equal(typeof message, 'string');
  });

  const statuses: readonly [name: string, text: string, options: readonly string[], status: number][] = [
    ['nothing wrong', 'Mira Talan: Good morning.\n\nTomas Reil: Good morning.\n', ['--max-warnings=0'], 0],
    ['only warnings', source, [], 0],
    ['as many warnings as may be', source, ['--max-warnings=1'], 0],
    ['more warnings than may be', source, ['--max-warnings=0'], 1],
    ['an error', source.replace('Shall we?', 'Shall we (all of us?'), [], 1],
    ['a warning made an error', source, ['--rule', 'turn.empty=error'], 1],
    [
      'an error made none',
      source.replace('Shall we?', 'Shall we (all of us?'),
      ['--rule=bracket.unbalanced=off', '--rule=turn.empty=hint'],
      0,
    ],
  ];
  for (const [name, text, options, status] of statuses)
    test(`${name}: exit status ${status}`, async () => assert.equal((await run(text, ...options)).status, status));

  test('too many warnings are said', async () =>
    assert.equal((await run(source, '--max-warnings', '0')).err, 'rostrum: 1 warning, and --max-warnings lets 0 pass\n'));

  test('--rule goes before rostrum.yaml', async () => {
    const files = { 'rostrum.yaml': 'rules: { turn.empty: off }\n', 'talk.txt': source };
    assert.equal((await rostrum(files, ['check', 'talk.txt'])).out, 'Nothing found in 1 file.\n');
    assert.match((await rostrum(files, ['check', '--rule=turn.empty=error', 'talk.txt'])).out, /^talk\.txt:3:1 error turn\.empty /);
  });
});
