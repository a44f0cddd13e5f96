// How fast turns, dates and figures are recognised, all of a text and from nothing, beside chrono-node, which finds dates.

import { mentionsOf } from '../../server/src/core/mentions';
import { parse } from '../../server/src/core/parse';
import type { Budget } from './budget';
import { peers } from './peers';
import { asTranscript, speech } from './speech';
import { duration, rate, table } from './table';

export function benchRecognition(quick: boolean): Budget[] {
  const { ours, turns, chrono, chronoByLine, found } = recognition(peers('chrono-node') as DateFinder, {
    size: quick ? 5e5 : 1e6,
    rounds: quick ? 5 : 20,
  });
  const rows = [
    ['rostrum: turns, dates and figures', rate(ours), `${found.turns} turns, ${found.mentions} dates and figures`],
    ['rostrum: turns alone', rate(turns), ''],
    ['chrono-node: dates', rate(chrono), `${found.chronoDates} dates`],
    ['chrono-node: dates, a line at a time', rate(chronoByLine), ''],
  ];
  const dearest = dearestParagraph(quick ? 1e5 : 1e6);
  console.log(`\nRecognition, warm, in processor time\n${table(['', 'MB/s', 'found'], rows)}`);
  return [
    { what: 'recognition beside chrono-node', bound: 'at least 4 ×', measured: `${rate(ours / chrono)} ×`, kept: ours >= 4 * chrono },
    {
      what: 'the same, chrono-node at its fastest',
      bound: 'at least 4 ×',
      measured: `${rate(ours / chronoByLine)} ×`,
      kept: ours >= 4 * chronoByLine,
    },
    { what: 'recognition', bound: 'at least 20 MB/s', measured: `${rate(ours)} MB/s`, kept: ours >= 20 },
    { what: 'the dearest paragraph', bound: 'at most 1 ms', measured: duration(dearest), kept: dearest <= 1 },
  ];
}

/** Megabytes (10^6 bytes of UTF-8) a second, the best of some warm runs on one core. */
interface Recognition {
  readonly ours: number;
  /** Turns without dates and figures. */
  readonly turns: number;
  /** Given the same text. */
  readonly chrono: number;
  /** Given one line after another, which is how it is fastest. */
  readonly chronoByLine: number;
  readonly found: { readonly turns: number; readonly mentions: number; readonly chronoDates: number };
}

interface DateFinder {
  parse(text: string): readonly unknown[];
}

function recognition(chrono: DateFinder, { size, rounds }: { readonly size: number; readonly rounds: number }): Recognition {
  const text = asTranscript(speech(size));
  const megabytes = Buffer.byteLength(text) / 1e6;
  const read = () => {
    const transcript = parse(text);
    return { turns: transcript.turns.length, mentions: mentionsOf(transcript, 0, transcript.text.lines.length).length };
  };
  const lines = text.split('\n');
  const dates = () => lines.reduce((sum, line) => sum + chrono.parse(line).length, 0);
  const [ours, turns, byLine] = bestOfEach([read, () => parse(text), dates], rounds);
  return {
    ours: megabytes / ours!,
    turns: megabytes / turns!,
    chrono: megabytes / best(() => chrono.parse(text), 2),
    chronoByLine: megabytes / byLine!,
    found: { ...read(), chronoDates: dates() },
  };
}

/** Milliseconds that the reading of one paragraph takes at most, label, dates and figures; the fastest of some runs of each. */
function dearestParagraph(size: number): number {
  const paragraphs = asTranscript(speech(size)).split('\n\n');
  const least = new Float64Array(paragraphs.length).fill(Number.POSITIVE_INFINITY);
  for (let round = 0; round < WARM_UP; round++)
    paragraphs.forEach((paragraph, i) => {
      const begin = performance.now();
      mentionsOf(parse(paragraph));
      least[i] = Math.min(least[i]!, performance.now() - begin);
    });
  return least.reduce((most, ms) => Math.max(most, ms), 0);
}

/**
 * Seconds of the fastest of some runs, after those that warm up: of processor time, all threads of the process together, which is a
 * little more than what a clock shows on an idle machine, and the same on a busy one.
 */
export function best(work: () => unknown, rounds: number): number {
  work();
  let fastest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < rounds; i++) fastest = Math.min(fastest, seconds(work));
  return fastest;
}

/** The same for works that are held against each other: they take turns, so that what slows the machine down slows all of them. */
function bestOfEach(works: readonly (() => unknown)[], rounds: number): number[] {
  const fastest = works.map(() => Number.POSITIVE_INFINITY);
  for (let i = 0; i < WARM_UP; i++) for (const work of works) work();
  for (let i = 0; i < rounds; i++)
    works.forEach((work, which) => {
      fastest[which] = Math.min(fastest[which]!, seconds(work));
    });
  return fastest;
}

/** Runs until the engine has optimised what is run. */
const WARM_UP = 5;

function seconds(work: () => unknown): number {
  const begin = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1e6;
}
