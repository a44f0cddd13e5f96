// What `extensionTestsPath` names in a Node extension host: code-server's, or desktop VS Code's.

import Mocha from 'mocha';
import { report } from './report';

export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', timeout: 30_000 });
  mocha.reporter(
    class {
      constructor(runner: Mocha.Runner) {
        report(runner);
      }
    } as never,
  );
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./suites');
  const failures = await new Promise<number>((done) => mocha.run(done));
  if (failures) throw new Error(`${failures} tests failed`);
}
