// Hostile texts, doubled: the time must double with them. The growth exponent (1 is linear, 2 quadratic) is the slope of time
// over length on logarithmic scales.

import { findings } from '../../server/src/checks/run';
import { mentionsOf } from '../../server/src/core/mentions';
import { parse } from '../../server/src/core/parse';
import type { Budget } from './budget';
import { hostile } from './hostile';
import { best } from './recognition';
import { duration, table } from './table';

export function benchGrowth(quick: boolean): Budget[] {
  const sizes = quick ? [1, 2, 4].map((n) => n * 65_536) : [1, 2, 4, 8].map((n) => n * 131_072);
  const rows = Object.entries(hostile).map(([name, make]) => {
    const points = [];
    for (const size of sizes) {
      const ms = readOnce(make(size));
      points.push({ size, ms });
      if (ms > 10_000) break;
    }
    return { name, points, exponent: points.length > 1 ? growth(points) : Number.POSITIVE_INFINITY };
  });
  const largest = `${(sizes.at(-1)! / 1e6).toFixed(2)} M`;
  console.log(`\nHostile texts: turns, dates, figures and findings, doubling up to ${largest} characters (growth 1 is linear)`);
  console.log(
    table(
      ['', 'growth', 'time'],
      rows.map(({ name, points, exponent }) => [name, exponent.toFixed(2), duration(points.at(-1)!.ms)]),
    ),
  );
  const long = '10 MB on one line';
  const ms = readOnce(hostile['one line of speech']!(10e6));
  console.log(`\n${long}: ${duration(ms)}`);
  // A text that is read in a few milliseconds says nothing about growth: noise would.
  const worst = rows.filter(({ points }) => points.at(-1)!.ms > 20).sort((a, b) => b.exponent - a.exponent)[0];
  return [
    {
      what: `growth, worst of ${rows.length} texts`,
      bound: 'linear (below 1.3)',
      measured: worst ? `${worst.exponent.toFixed(2)}: ${worst.name}` : 'too fast to tell',
      kept: !worst || worst.exponent < 1.3,
    },
  ];
}

const readOnce = (text: string): number =>
  best(() => {
    const transcript = parse(text);
    mentionsOf(transcript, 0, transcript.text.lines.length);
    findings(transcript);
  }, 2) * 1000;

/** The slope of log(time) over log(size): how much faster than its input the time grows. */
export function growth(points: readonly { readonly size: number; readonly ms: number }[]): number {
  const xs = points.map(({ size }) => Math.log(size));
  const ys = points.map(({ ms }) => Math.log(ms));
  const [mx, my] = [mean(xs), mean(ys)];
  const covariance = xs.reduce((sum, x, i) => sum + (x - mx) * (ys[i]! - my), 0);
  return covariance / xs.reduce((sum, x) => sum + (x - mx) ** 2, 0);
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
