// Prints mocha's events as lines that the runner outside the workbench understands (scripts/mochaEvents.mjs).

export const say = (event: object): void => console.log(`@@mocha ${JSON.stringify(event)}`);

export function report(runner: Mocha.Runner): void {
  runner.on('pass', (test) => say({ event: 'pass', title: test.fullTitle(), ms: test.duration }));
  runner.on('fail', (test, error) => say({ event: 'fail', title: test.fullTitle(), error: error.stack ?? error.message }));
  runner.on('pending', (test) => say({ event: 'skip', title: test.fullTitle() }));
  runner.on('end', () => say({ event: 'end', ...runner.stats }));
}
