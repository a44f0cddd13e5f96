// npm run bench -- [recognition|session|growth]… [--quick]
// Installs the peers (once, without their install scripts), bundles the benchmark and the server, and runs it.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const here = import.meta.dirname;
const root = resolve(here, '../..');
const out = join(root, '.cache/bench');
const peers = join(out, 'peers');

const lock = readFileSync(join(here, 'package-lock.json'), 'utf8');
const mark = join(peers, 'installed');
if (!existsSync(mark) || readFileSync(mark, 'utf8') !== lock) {
  mkdirSync(peers, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(here, file), join(peers, file));
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: peers, stdio: 'inherit' });
  if (npm.status !== 0) process.exit(1);
  writeFileSync(mark, lock);
}

await build({
  ...{ absWorkingDir: root, entryPoints: { bench: 'test/bench/main.ts' }, outdir: out, outExtension: { '.js': '.mjs' } },
  ...{ bundle: true, platform: 'node', format: 'esm', target: 'es2022', logLevel: 'warning' },
});
// The server as it is shipped.
const shipped = spawnSync(process.execPath, ['esbuild.js', '--minify'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ROSTRUM_OUT: out },
});
if (shipped.status !== 0) process.exit(1);

const env = { ...process.env, ROSTRUM_BENCH_OUT: out, ROSTRUM_BENCH_PEERS: peers };
process.exit(spawnSync(process.execPath, [join(out, 'bench.mjs'), ...process.argv.slice(2)], { stdio: 'inherit', env }).status ?? 1);
