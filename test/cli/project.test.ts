import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { noProject, projects } from '../../server/src/cli/project';
import { run } from '../../server/src/cli/run';

const doubled = 'Mira Talan:  Good morning.\n\nTomas Reil: Good morning.\n\nMira Talan: Shall we?\n';
const files: Readonly<Record<string, string>> = {
  'talks/rostrum.yaml': 'ignore: [raw/**]\nrules:\n  turn.label-spacing: error\n',
  'talks/day.txt': doubled,
  'talks/raw/day.txt': doubled,
  'talks/own/rostrum.yaml': 'profile: name-period\nrules: { turn.label-spacing: off, text.spacing: off }\nprofil: x\n',
  'talks/own/day.txt': doubled,
  'other/day.txt': doubled,
};

async function told(...args: string[]) {
  let out = '';
  let err = '';
  const status = await run(args, { ...world, out: (text) => void (out += text), err: (text) => void (err += text) });
  return { status, out, err };
}

const world = {
  async read(file: string) {
    const name = Object.keys(files).find((path) => resolve(path) === resolve(file));
    if (!name) throw Object.assign(new Error('no'), { code: 'ENOENT' });
    return Buffer.from(files[name]!);
  },
  out: () => {},
  err: () => {},
  serve: () => Promise.resolve(),
  today: '2024-05-14',
};

suite('cli/project', () => {
  test('severities by rule', async () => {
    const { status, out } = await told('check', 'talks/day.txt');
    assert.match(out, /^talks\/day.txt:1:1 error turn\.label-spacing /);
    assert.equal(status, 1);
  });
  test('an ignored file has no findings', async () =>
    assert.deepEqual(await told('check', 'talks/raw/day.txt'), { status: 0, out: '', err: '' }));
  test('where no rostrum.yaml is, all is as it was', async () =>
    assert.match((await told('check', 'other/day.txt')).out, / warning turn\.label-spacing /));
  test('the nearest counts, and what is wrong in it is said once', async () => {
    const { out, err } = await told('annotate', 'talks/own/day.txt', 'talks/own/day.txt');
    assert.match(err, /^rostrum: talks\/own\/rostrum\.yaml:3:1 “profil” is no key [^\n]*\n$/);
    const [first] = out.split('\n');
    assert.deepEqual([JSON.parse(first!).turns, JSON.parse(first!).findings], [[], []]);
  });
  test('the command line wins', async () => {
    const { out } = await told('annotate', '--profile', 'name-colon', 'talks/own/day.txt');
    assert.equal(JSON.parse(out).turns.length, 3);
  });
  test('standard input has the project of the working folder', async () => assert.deepEqual(await projects(world)('-'), noProject));
});
