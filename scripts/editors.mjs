// The server over --stdio in other editors, where they are installed: the scripts in test/editors print what their user would see.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './need.mjs';

const script = (name) => join(root, 'test/editors', name);
const editors = {
  Neovim: ['nvim', ['--headless', '-u', 'NONE', '-c', `luafile ${script('neovim.lua')}`]],
  'Emacs (eglot)': ['emacs', ['-Q', '--batch', '-l', script('eglot.el')]],
};
const expected = [
  /^finding 5 .*(turn\.empty|says nothing)/m,
  /^symbol Ida Brandt/m,
  /^symbol Olof Nyman · 2/m,
  /^hover .*Ida Brandt.*3 turns/m,
];

export function inOtherEditors() {
  const stats = { passed: 0, failed: 0, skipped: 0 };
  for (const [name, [command, args]] of Object.entries(editors)) {
    const folder = mkdtempSync(join(tmpdir(), 'rostrum-editors-'));
    const file = join(folder, 'meeting.transcript');
    cpSync(script('meeting.transcript'), file);
    const env = { ...process.env, ROSTRUM_FILE: file, ROSTRUM_SERVER: join(root, 'dist/server.js') };
    const { error, status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', env, cwd: folder, timeout: 60_000 });
    rmSync(folder, { recursive: true, force: true });
    const missing = expected.filter((pattern) => !pattern.test(stdout ?? ''));
    if (error?.code === 'ENOENT') {
      stats.skipped++;
      console.log(`  skip ${name} is not installed`);
    } else if (error || status !== 0 || missing.length) {
      stats.failed++;
      console.log(`  FAIL ${name}: ${error ?? `exit ${status}, without ${missing.join(' ')}`}\n${stdout}${stderr}`);
    } else {
      stats.passed++;
      console.log(`  ok   ${name}`);
    }
  }
  return stats;
}
