// Reads the suite's events (test/workbench/report.ts) from the console of a workbench page, and the code it ends with.

/** Call before the page goes anywhere. `done` gives the exit code; negative: crashed, out of time. */
export async function watchMocha(page, timeout) {
  const stats = { passed: 0, failed: 0, skipped: 0, ended: false };
  const seen = new Set(); // an event comes by the console and by the automation's log
  let exit;
  const done = new Promise((resolve) => {
    exit = resolve;
  });
  const timer = setTimeout(() => exit(-2), timeout);
  done.then(() => clearTimeout(timer));

  const take = (line) => {
    if (process.env.ROSTRUM_VERBOSE) console.log(line.slice(0, 400));
    const at = line.indexOf('@@mocha ');
    if (at < 0) return;
    const json = line.slice(at + 8, line.lastIndexOf('}') + 1);
    if (seen.has(json)) return;
    seen.add(json);
    count(JSON.parse(json), stats);
  };
  page.on('console', (message) => take(message.text()));
  page.on('crash', () => exit(-1));
  await page.exposeFunction('codeAutomationLog', (_type, args) =>
    take(args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ')),
  );
  await page.exposeFunction('codeAutomationExit', (code) => exit(code));
  return { stats, done };
}

function count(event, stats) {
  switch (event.event) {
    case 'where':
      return console.log(`  ${event.where}`);
    case 'pass':
      stats.passed++;
      return console.log(`  ok   ${event.title} (${event.ms} ms)`);
    case 'fail':
      stats.failed++;
      return console.log(`  FAIL ${event.title}\n${event.error}`);
    case 'skip':
      stats.skipped++;
      return console.log(`  skip ${event.title}`);
    case 'end':
      stats.ended = true;
  }
}
