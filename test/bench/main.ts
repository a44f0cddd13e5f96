// The benchmark: `npm run bench -- [recognition|session|growth]… [--quick]`. Prints what was measured, then the budgets.

import { parseArgs } from 'node:util';
import type { Budget } from './budget';
import { benchGrowth } from './growth';
import { benchRecognition } from './recognition';
import { benchSession } from './sessions';
import { table } from './table';

const parts: Readonly<Record<string, (quick: boolean) => Budget[] | Promise<Budget[]>>> = {
  recognition: benchRecognition,
  session: benchSession,
  growth: benchGrowth,
};

const { values, positionals } = parseArgs({ allowPositionals: true, options: { quick: { type: 'boolean', default: false } } });
for (const name of positionals)
  if (!Object.hasOwn(parts, name)) {
    console.error(`There is no part “${name}”; the parts are ${Object.keys(parts).join(', ')}.`);
    process.exit(2);
  }

const budgets: Budget[] = [];
for (const [name, part] of Object.entries(parts))
  if (!positionals.length || positionals.includes(name)) budgets.push(...(await part(values.quick)));
const rows = budgets.map(({ what, bound, measured, kept }) => [what, bound, measured, kept ? 'kept' : 'MISSED']);
console.log(`\nBudgets\n${table(['', 'bound', 'measured', ''], rows)}`);
