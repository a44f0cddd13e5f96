// The bundle as a process: what only a process can get wrong.

import assert from 'node:assert/strict';
import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

suite('rostrum as a process', () => {
  let folder: string;
  let talk: string;
  const rostrum = (args: readonly string[], input = ''): SpawnSyncReturns<string> =>
    spawnSync(process.execPath, [join(folder, 'cli.js'), ...args], { encoding: 'utf8', input });

  suiteSetup(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rostrum-cli-'));
    talk = join(folder, 'talk.txt');
    await build({
      entryPoints: { cli: 'server/src/cli.ts' },
      outdir: folder,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'es2022',
      logLevel: 'error',
    });
    writeFileSync(talk, 'Mira Talan: Good morning.\n\nTomas Reil: Good morning.\n\n'.repeat(2000));
    mkdirSync(join(folder, 'folder'));
  });
  suiteTeardown(() => rmSync(folder, { recursive: true, force: true }));

  test('reads files and standard input', () => {
    const { status, stdout } = rostrum(['annotate', talk, '-'], 'Ana Kestrel: Yes.\n\nPaolo Orsini: No.\n\nAna Kestrel: Oh.\n');
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual([status, rows.length, rows[0].turns.length, rows[1].file, rows[1].turns.length], [0, 2, 4000, '-', 3]);
  });

  test('says what it cannot read, and exits with 2', () => {
    const { status, stderr } = rostrum(['check', join(folder, 'folder'), join(folder, 'none.txt')]);
    assert.deepEqual(
      [status, stderr],
      [
        2,
        `rostrum: ${folder}/folder holds no transcripts (.transcript, .transcript.txt, .vtt, .srt, .cha, or .txt that reads like one)\n` +
          `rostrum: ${folder}/none.txt does not exist\n`,
      ],
    );
  });

  test('writes behind a link, keeps who may read, leaves nothing behind, and never what is read-only', () => {
    const at = join(folder, 'talks');
    mkdirSync(at);
    const [real, link, kept] = ['real.txt', 'link.txt', 'kept.txt'].map((name) => join(at, name)) as [string, string, string];
    const raw = '\ufeffMira Talan: Good  morning.\r\n\r\nTomas Reil: Good morning.\r\n\r\nMira Talan: Shall we?\r\n';
    for (const file of [real, kept]) writeFileSync(file, raw);
    chmodSync(real, 0o640);
    chmodSync(kept, 0o440);
    symlinkSync(real, link);
    const { status, stdout } = rostrum(['fix', link]);
    assert.deepEqual([status, stdout], [0, `${link}: 1 place fixed (text.spacing 1)\n`]);
    assert.equal(readFileSync(real, 'utf8'), raw.replace('  ', ' '));
    assert.equal(statSync(real).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(at), ['kept.txt', 'link.txt', 'real.txt']);
    if (process.getuid?.() === 0) return; // who may do everything is refused nothing
    assert.equal(rostrum(['fix', kept]).status, 2);
    assert.equal(readFileSync(kept, 'utf8'), raw);
  });

  const colours: readonly [env: NodeJS.ProcessEnv, coloured: boolean][] = [
    [{}, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    [{ FORCE_COLOR: '0' }, false],
    [{ NO_COLOR: '1' }, false],
  ];
  for (const [env, coloured] of colours)
    test(`colours under ${JSON.stringify(env)}: ${coloured}`, () => {
      const { stdout } = spawnSync(process.execPath, [join(folder, 'cli.js'), 'check', '-'], {
        encoding: 'utf8',
        env,
        input: 'Mira Talan: Good  morning.\n\nTomas Reil: Good morning.\n\nMira Talan: Shall we?\n',
      });
      assert.equal(stdout.includes('\x1b['), coloured);
      assert.match(stdout, /text\.spacing/);
    });

  test('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [join(folder, 'cli.js'), 'outline', ...Array<string>(50).fill(talk)]);
    let err = '';
    child.stderr.on('data', (data) => (err += data));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    assert.deepEqual({ status, err }, { status: 0, err: '' });
  });

  test('serve speaks LSP on standard input and output', async () => {
    const child = spawn(process.execPath, [join(folder, 'cli.js'), 'serve'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const body = JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { processId: null, rootUri: null, capabilities: {} },
    });
    child.stdin.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
    const answer = await new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data))));
    child.kill();
    assert.match(answer, /^Content-Length: \d+\r\n/);
  });
});
