// The workbench suite in desktop VS Code, where there is one: VSCODE_EXECUTABLE=/usr/share/code/code npm run test:desktop
import { join } from 'node:path';
import { must, needPackages, root } from './need.mjs';

const vscodeExecutablePath = process.env.VSCODE_EXECUTABLE;
if (!vscodeExecutablePath) {
  console.error('Set VSCODE_EXECUTABLE to the path of a desktop VS Code.');
  process.exit(2);
}
needPackages();
must(process.execPath, ['esbuild.js', '--minify']);
const { buildTests } = await import('./buildTests.mjs');
await buildTests();
const { runTests } = await import('@vscode/test-electron');
const { copyOfSamples } = await import('./workbench.mjs');
try {
  const extensionTestsPath = join(root, 'dist-test/index.node.js');
  process.exit(
    await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: root,
      extensionTestsPath,
      launchArgs: [copyOfSamples(), '--disable-extensions'],
    }),
  );
} catch (error) {
  console.error(String(error));
  process.exit(1);
}
