// Starts code-server on 127.0.0.1, with user data that is thrown away when it stops.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needCodeServer } from './need.mjs';

/** An editor without anything that is not the user's folder and the extension. */
const userSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.colorTheme': 'Default Dark Modern',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};
const noGallery = JSON.stringify({ serviceUrl: '', itemUrl: '', resourceUrlTemplate: '' });

/** `wanted` 0: any. Gives the port, or undefined where it is taken. */
function tryPort(wanted) {
  return new Promise((found) => {
    const server = createServer().on('error', () => found(undefined));
    server.listen(wanted, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}
export const freePort = () => tryPort(0);
export const isFree = async (port) => (await tryPort(port)) !== undefined;

/** `testing` makes it take the extension and its tests from the address; `settings` go over the quiet ones. */
export async function startCodeServer({ vsix, port, testing = false, log, settings = {} }) {
  const { node, entry } = needCodeServer();
  const home = mkdtempSync(join(tmpdir(), 'rostrum-editor-'));
  mkdirSync(join(home, 'data/User'), { recursive: true });
  writeFileSync(join(home, 'data/User/settings.json'), JSON.stringify({ ...userSettings, ...settings }));
  writeFileSync(join(home, 'config.yaml'), 'cert: false\n'); // else it writes one to the user's home
  const base = [
    entry,
    '--config',
    join(home, 'config.yaml'),
    '--user-data-dir',
    join(home, 'data'),
    '--extensions-dir',
    join(home, 'extensions'),
  ];
  const env = { ...process.env, EXTENSIONS_GALLERY: noGallery };
  if (vsix) execFileSync(node, [...base, '--install-extension', vsix], { stdio: ['ignore', 'pipe', 'pipe'], env });

  const address = `127.0.0.1:${port ?? (await freePort())}`;
  const flags = [
    '--auth=none',
    '--disable-telemetry',
    '--disable-update-check',
    '--disable-workspace-trust',
    '--disable-getting-started-override',
  ];
  const test = testing ? ['--vscode-option', 'enable-smoke-test-driver'] : [];
  const out = log ? openSync(log, 'w') : 'ignore';
  const child = spawn(node, [...base, '--bind-addr', address, ...flags, '--ignore-last-opened', ...test], {
    stdio: ['ignore', out, out],
    env,
  });
  const stopped = new Promise((exit) => child.once('exit', exit));
  if ((await Promise.race([answers(`http://${address}/healthz`), stopped])) !== true)
    throw new Error(`code-server did not start; see ${log}`);

  return {
    url: `http://${address}/`,
    stopped,
    async stop() {
      child.kill();
      const impatient = setTimeout(() => child.kill('SIGKILL'), 5000);
      await stopped;
      clearTimeout(impatient);
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function answers(url) {
  for (let attempt = 0; attempt < 120; attempt++) {
    try {
      if ((await fetch(url)).ok) return true;
    } catch {
      // not yet
    }
    await new Promise((later) => setTimeout(later, 250));
  }
  return false;
}
