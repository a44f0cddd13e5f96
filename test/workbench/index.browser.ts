// What `extensionTestsPath` names in the web worker extension host.

import 'mocha/mocha';
import { report } from './report';

export async function run(): Promise<void> {
  const reporter = class {
    constructor(runner: Mocha.Runner) {
      report(runner);
    }
  };
  mocha.setup({ ui: 'tdd', timeout: 30_000, reporter: reporter as never });
  await import('./suites');
  const failures = await new Promise<number>((done) => {
    mocha.run(done);
  });
  if (failures) throw new Error(`${failures} tests failed`);
}
