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

  const talk = (...names: string[]) => [...names, ...names].map((name) => `${name}: Yes.\n\n`).join('');
  const talks = {
    'roster.yaml': 'speakers:\n  mira: Mira Talan\n  zoe: Zoe Lark\n  tomas: { name: Tomas Reil, aliases: [Clerk] }\n',
    'day.txt': talk('Mira Talan', 'Clerk'),
    'late/day.txt': talk('Mira Talan', 'Tomas Reil'),
  };
  const unused = async (files: Record<string, string>, ...args: string[]) =>
    (await rostrum(files, ['check', ...args])).out.split('\n').filter((line) => line.includes('speaker.unused'));

  test('who is declared and never heard, where every transcript that the roster holds for was checked', async () => {
    const [zoe, ...others] = await unused(talks, '.');
    assert.match(zoe!, /^roster\.yaml:3:3 information speaker\.unused Zoe Lark is declared but has no turn in any transcript/);
    assert.deepEqual(others, []);
    assert.equal((await unused(talks, '**/*.txt')).length, 1);
    assert.equal((await unused(talks, 'day.txt', 'late')).length, 1);
  });
  const quiet: readonly [name: string, files: Record<string, string>, args: readonly string[]][] = [
    ['one file was not', talks, ['late']],
    ['one could not be read', { ...talks, 'latin.vtt': '\0' }, ['.']],
    ['one was not understood', { ...talks, 'notes.transcript': 'Zoe was there.\n' }, ['.']],
    [
      'she speaks in one that is ignored',
      { ...talks, 'rostrum.yaml': 'ignore: [raw/**]\n', 'raw/day.txt': talk('Zoe Lark', 'Clerk') },
      ['.'],
    ],
    ['the rule is off', { ...talks, 'rostrum.yaml': 'rules: { speaker.unused: off }\n' }, ['.']],
    ['the roster is ignored', { ...talks, 'rostrum.yaml': 'ignore: [roster.yaml]\n' }, ['.']],
  ];
  for (const [name, files, args] of quiet) test(`not where ${name}`, async () => assert.deepEqual(await unused(files, ...args), []));
  test('a folder with a roster of its own is not asked', async () => {
    const own = { ...talks, 'own/roster.yaml': 'speakers: {ada: Ada Lund}\n', 'own/day.txt': talk('Zoe Lark', 'Ada Lund') };
    assert.equal((await unused(own, 'day.txt', 'late')).length, 1);
  });

  test('somebody declared twice is an error of the roster, and said once', async () => {
    const files = { ...talks, 'roster.yaml': `${talks['roster.yaml']}  ada: { name: Ada Lund, aliases: [clerk] }\n` };
    const { status, out, err } = await rostrum(files, ['check', 'day.txt', 'late/day.txt']);
    assert.match(out, /^roster\.yaml:5:36 error speaker\.duplicate-declaration “clerk” means both Tomas Reil and Ada Lund/m);
    assert.deepEqual([status, err, out.match(/means both/g)?.length], [1, '', 1]);
    const sarif = JSON.parse((await rostrum(files, ['check', '--format', 'sarif', 'day.txt'])).out);
    const found = sarif.runs[0].results.find(({ ruleId }: { ruleId: string }) => ruleId === 'speaker.duplicate-declaration');
    assert.equal(found.locations[0].physicalLocation.artifactLocation.uri, 'roster.yaml');
    assert.equal((await rostrum(files, ['check', '--rule', 'speaker.duplicate-declaration=off', 'day.txt'])).status, 0);
  });
});
