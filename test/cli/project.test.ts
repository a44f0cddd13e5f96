import assert from 'node:assert/strict';
import { noProject, projects } from '../../server/src/cli/project';
import { rostrum, worldOf } from './world';

const doubled = 'Mira Talan:  Good morning.\n\nTomas Reil: Good morning.\n\nMira Talan: Shall we?\n';
const files: Readonly<Record<string, string>> = {
  'talks/rostrum.yaml': 'ignore: [raw/**]\nrules:\n  turn.label-spacing: error\n',
  'talks/day.txt': doubled,
  'talks/raw/day.txt': doubled,
  'talks/own/rostrum.yaml': 'profile: name-period\nrules: { turn.label-spacing: off, text.spacing: off }\nprofil: x\n',
  'talks/own/day.txt': doubled,
  'other/day.txt': doubled,
  'cast/roster.yaml': 'speakers:\n  mt: { name: Mira Talan, roles: [chair] }\n',
  'cast/day.txt': doubled,
};

const told = (...args: string[]) => rostrum({ ...files }, args);

suite('cli/project', () => {
  test('severities by rule', async () => {
    const { status, out } = await told('check', 'talks/day.txt');
    assert.match(out, /^talks\/day.txt:1:1 error turn\.label-spacing /);
    assert.equal(status, 1);
  });
  test('severities by rule and profile', async () => {
    const more = {
      ...files,
      'talks/rostrum.yaml': 'rules: { turn.label-spacing: { default: off, name-colon: error, name-colom: hint } }\n',
    };
    const { status, out, err } = await rostrum(more, ['check', 'talks/day.txt']);
    assert.match(out, /^talks\/day.txt:1:1 error turn\.label-spacing /);
    assert.match(err, /^rostrum: talks\/rostrum\.yaml:1:65 “name-colom” is no profile .* nearest is “name-colon”/);
    assert.equal(status, 1);
    assert.equal((await rostrum(more, ['check', '--rule', 'turn.label-spacing=off', 'talks/day.txt'])).status, 0);
  });
  test('the notes of the project: others are outside its vocabulary, and fix adds none', async () => {
    const talk = 'Mira Talan: Shall we? [door slam]\n\nTomas Reil: Yes. [dog barks] [papers]\n\nMira Talan: Good.\n';
    const more: Record<string, string> = { 'rostrum.yaml': 'notes: [door slams, papers]\n', 'day.txt': talk };
    const { out } = await rostrum(more, ['check', '--format=json', 'day.txt']);
    const found = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      found.map(({ code, line, column, endColumn }) => [code, line, column, endColumn]),
      [
        ['note.unknown', 1, 24, 33],
        ['note.unknown', 3, 19, 28],
      ],
    );
    assert.equal(JSON.parse((await rostrum(more, ['annotate', 'day.txt'])).out).findings.length, 2);
    await rostrum(more, ['fix', '--rule', 'note.unknown', 'day.txt']);
    assert.deepEqual(String(more['day.txt']), talk.replace('door slam]', 'door slams]'));
    assert.equal(more['rostrum.yaml'], 'notes: [door slams, papers]\n');
  });
  test('an ignored file has no findings', async () =>
    assert.deepEqual(await told('check', 'talks/raw/day.txt'), { status: 0, out: 'Nothing found in 1 file.\n', err: '' }));
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
  test('standard input has the project of the working folder', async () =>
    assert.deepEqual(await projects(worldOf(files).world)('-'), noProject));
  test('a roster beside the file, without a rostrum.yaml too', async () => {
    const { out } = await told('annotate', 'cast/day.txt');
    const { speakers, findings } = JSON.parse(out);
    assert.deepEqual([speakers[0].id, speakers[0].roles], ['mt', ['chair']]);
    assert.ok(findings.some(({ code }: { code: string }) => code === 'speaker.undeclared'));
  });
});
