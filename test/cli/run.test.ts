import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import { type Files, rostrum } from './world';

const files: Readonly<Files> = {
  'folder/shopping.txt': 'Milk\nBread\n',
  'talk.txt': 'Mira Talan: Good morning.\n\nTomas Reil: Good morning.\n\nMira Talan: Shall we?\n',
  'cue.vtt': 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Mira Talan>Good morning.\n\n00:02.000 --> 00:03.000\n<v Tomas Reil>Yes.\n',
  'latin1.txt': Uint8Array.of(0x63, 0x61, 0x66, 0xe9),
  'picture.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0),
  '-': 'Ana Kestrel: From a pipe.\n\nPaolo Orsini: Yes.\n\nAna Kestrel: Thank you.\n',
};

const told = (...args: string[]) => rostrum({ ...files }, args);

suite('the command line', () => {
  const refusals: readonly { readonly args: readonly string[]; readonly says: RegExp }[] = [
    { args: [], says: /^rostrum: Say what to do\. See rostrum --help\n$/ },
    { args: ['anotate', 'talk.txt'], says: /^rostrum: “anotate” is not a command\. See rostrum --help\n$/ },
    { args: ['toString', 'talk.txt'], says: /“toString” is not a command/ },
    { args: ['annotate'], says: /^rostrum: Name a file or a folder, or "-" for standard input\. See rostrum annotate --help\n$/ },
    { args: ['annotate', '--frob', 'talk.txt'], says: /^rostrum: Unknown option '--frob'\. See rostrum annotate --help\n$/ },
    { args: ['check', '--format', 'xml', 'talk.txt'], says: /--format is text, json, sarif, github or junit, not “xml”\./ },
    { args: ['check', '--format'], says: /--format/ },
    {
      args: ['check', '--rule', 'turn.emty=off', 'talk.txt'],
      says: /“turn\.emty” is no rule that is known here; the nearest is “turn\.empty”\./,
    },
    {
      args: ['check', '--rule', 'turn.empty', 'talk.txt'],
      says: /--rule wants CODE=SEVERITY with off, hint, information, warning, error; “turn\.empty” has none/,
    },
    { args: ['check', '--max-warnings', 'few', 'talk.txt'], says: /--max-warnings wants a whole number; “few” is none\./ },
    { args: ['fix', '--rule', 'empty', 'talk.txt'], says: /“empty” is no rule/ },
    { args: ['outline', '--format', 'json', 'talk.txt'], says: /Unknown option '--format'/ },
    { args: ['annotate', '--profile', 'nmae-colon', 'talk.txt'], says: /“nmae-colon” is no profile/ },
    ...['14.5.2024', '2024-5-14', '2024-02-30', '2023-02-29', '2024-13-01', '', 'today'].map((date) => ({
      args: ['annotate', `--session-date=${date}`, 'talk.txt'],
      says: /^rostrum: --session-date wants a day as YYYY-MM-DD; “.*” is none\. See rostrum annotate --help\n$/,
    })),
  ];
  for (const { args, says } of refusals)
    test(`refuses ${args.join(' ') || 'no arguments'}`, async () => {
      const { status, out, err } = await told(...args);
      assert.deepEqual({ status, out }, { status: 2, out: '' });
      assert.match(err, says);
      assert.equal(err.split('\n').length, 2, 'one line');
    });

  test('the hooks for commits run', async () => {
    const hooks: { id: string; entry: string; files: string }[] = parseYaml(readFileSync('.pre-commit-hooks.yaml', 'utf8'));
    assert.deepEqual(
      hooks.map(({ id }) => id),
      ['rostrum-check', 'rostrum-format'],
    );
    for (const { entry, files: pattern } of hooks) {
      const [name, ...args] = entry.split(' ');
      assert.deepEqual([name, (await told(...args, 'talk.txt')).status], ['rostrum', 0]);
      assert.match('talks/day.transcript.txt', new RegExp(pattern));
    }
  });

  for (const args of [
    ['--help'],
    ['-h'],
    ['help'],
    ['annotate', '--help'],
    ['outline', '-h'],
    ['check', '--help'],
    ['fix', '--help'],
    ['format', '--help'],
    ['serve', '--help'],
  ])
    test(`${args.join(' ')} tells the usage`, async () => {
      const { status, out, err } = await told(...args);
      assert.deepEqual({ status, err }, { status: 0, err: '' });
      assert.match(out, /^usage: rostrum /);
      assert.ok(out.split('\n').every((line) => line.length <= 120));
    });

  test('--version is that of the package', async () => assert.match((await told('--version')).out, /^\d+\.\d+\.\d+\n$/));
  test('serve is the server', async () => assert.equal((await told('serve', '--stdio')).out, 'serving'));

  test('what cannot be read is said once each, and the rest is done', async () => {
    const { status, out, err } = await told('annotate', 'missing.txt', 'talk.txt', 'folder', 'picture.png', 'latin1.txt', 'cue.vtt');
    assert.equal(status, 2);
    assert.deepEqual(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).file),
      ['talk.txt', 'cue.vtt'],
    );
    assert.deepEqual(err.split('\n'), [
      'rostrum: folder holds no transcripts (.transcript, .transcript.txt, .vtt, .srt, .cha, or .txt that reads like one)',
      'rostrum: missing.txt does not exist',
      'rostrum: picture.png is a binary file (it has NUL bytes), not a text',
      'rostrum: latin1.txt is not UTF-8 (see line 1); save it as UTF-8 and try again',
      '',
    ]);
  });

  test('"-" is standard input', async () => {
    const { status, out } = await told('annotate', '-');
    assert.equal(status, 0);
    assert.equal(JSON.parse(out).speakers[0].name, 'Ana Kestrel');
  });

  test('the file name tells the format', async () =>
    assert.equal(JSON.parse((await told('annotate', 'cue.vtt')).out).speakers[0].name, 'Mira Talan'));

  test('--explain says of each line what it is', async () => {
    const { out } = await told('annotate', '--explain', 'talk.txt');
    assert.deepEqual(
      out
        .trimEnd()
        .split('\n')
        .map((line) => line.replace(/ opens a turn.*/, ' …')),
      ['talk.txt:1 “Mira Talan” …', 'talk.txt:3 “Tomas Reil” …', 'talk.txt:5 “Mira Talan” …'],
    );
  });

  test('--profile pins the convention', async () =>
    assert.equal(JSON.parse((await told('annotate', '--profile', 'name-colon', 'talk.txt')).out).convention, 'name-colon'));
});
