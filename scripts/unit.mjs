// Unit and property tests: bundles the test files with esbuild, the code they share once, and runs them with mocha on all cores; takes seconds.
// usage: node scripts/unit.mjs [PART OF A PATH…] [-- MOCHA OPTIONS]   (only test files whose path holds one of the parts)
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '..');
const notUnit = /^test[\\/](workbench|bench|grammar)[\\/]/;

export const unitTests = (parts = []) =>
  readdirSync(join(root, 'test'), { recursive: true })
    .map((file) => join('test', file))
    .filter((file) => file.endsWith('.test.ts') && !notUnit.test(file))
    .filter((file) => !parts.length || parts.some((part) => file.includes(part)))
    .sort();

export async function runUnitTests(parts = [], mochaOptions = [], stdio = 'inherit') {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const outdir = mkdtempSync(join(root, '.cache/unit-'));
  try {
    await build({
      absWorkingDir: root,
      entryPoints: unitTests(parts),
      outdir,
      outbase: 'test',
      outExtension: { '.js': '.mjs' },
      splitting: true,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'es2022',
      sourcemap: 'inline',
      logLevel: 'warning',
      packages: 'external',
    });
    return spawnSync(
      process.execPath,
      [
        '--enable-source-maps',
        join(root, 'node_modules/mocha/bin/mocha.js'),
        '--ui',
        'tdd',
        '--require',
        join(root, 'scripts/seed.mjs'),
        '--parallel',
        '--jobs',
        String(availableParallelism()),
        // A bound for what hangs; a busy machine must not fail a test.
        '--timeout',
        '120000',
        ...mochaOptions,
        `${outdir}/**/*.test.mjs`,
      ],
      { cwd: root, stdio, encoding: 'utf8', maxBuffer: 1 << 28 },
    );
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) {
  const args = process.argv.slice(2);
  const cut = args.indexOf('--');
  const result = await runUnitTests(cut < 0 ? args : args.slice(0, cut), ['--reporter', 'dot', ...(cut < 0 ? [] : args.slice(cut + 1))]);
  process.exit(result.status ?? 1);
}
