// The benchmark: `npm run bench -- [recognition|session|hostile]… [--quick]`. Prints what was measured, then the budgets.

import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findings } from '../../server/src/checks/run';
import { mentionsOf } from '../../server/src/core/mentions';
import { parse } from '../../server/src/core/parse';
import { growth, hostile } from './hostile';
import { best, type DateFinder, recognition } from './recognition';
import { type Measured, type Peer, session } from './session';
import { asHtml, asMarkdown, asTranscript, speech } from './speech';
import { duration, rate, table } from './table';

/** A promise of ours: what it is about, its bound, and what came of it. */
interface Budget {
  readonly what: string;
  readonly bound: string;
  readonly measured: string;
  readonly kept: boolean;
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { quick: { type: 'boolean', default: false } } });
const parts = { recognition: recognise, session: sessions, hostile: slowDown };
const wrong = positionals.filter((part) => !Object.hasOwn(parts, part));
if (wrong.length) throw new Error(`There is no part “${wrong.join('”, “')}”: ${Object.keys(parts).join(', ')}.`);

// Where run.mjs put the bundles, and where the peers are installed.
const built = process.env.ROSTRUM_BENCH_OUT!;
const peers = createRequire(join(process.env.ROSTRUM_BENCH_PEERS!, 'package.json'));
const quick = values.quick;

const budgets: Budget[] = [];
for (const [name, part] of Object.entries(parts)) if (!positionals.length || positionals.includes(name)) budgets.push(...(await part()));
console.log(
  `\nBudgets\n${table(
    ['', 'bound', 'measured', ''],
    budgets.map(({ what, bound, measured, kept }) => [what, bound, measured, kept ? 'kept' : 'MISSED']),
  )}`,
);

function recognise(): Budget[] {
  const { ours, turns, chrono, found } = recognition(peers('chrono-node') as DateFinder, {
    size: quick ? 5e5 : 5e6,
    rounds: quick ? 3 : 8,
  });
  const rows = [
    ['rostrum: turns, dates and figures', rate(ours), `${found.turns} turns, ${found.mentions} dates and figures`],
    ['rostrum: turns alone', rate(turns), ''],
    ['chrono-node: dates', rate(chrono), `${found.chronoDates} dates`],
  ];
  console.log(`\nRecognition, warm, one core\n${table(['', 'MB/s', 'found'], rows)}`);
  return [
    { what: 'recognition beside chrono-node', bound: 'at least 4 ×', measured: `${rate(ours / chrono)} ×`, kept: ours >= 4 * chrono },
    { what: 'recognition', bound: 'at least 20 MB/s', measured: `${rate(ours)} MB/s`, kept: ours >= 20 },
  ];
}

async function sessions(): Promise<Budget[]> {
  const sizes = quick ? [0.1, 1] : [0.1, 1, 10];
  const measured = new Map<string, Measured>();
  const rows: string[][] = [];
  for (const size of sizes) {
    const said = speech(size * 1e6);
    for (const { peer, text } of [
      { peer: rostrum(), text: asTranscript(said) },
      { peer: htmlServer(), text: asHtml(said) },
      { peer: markdownServer(), text: asMarkdown(said) },
    ]) {
      const result = await session(peer, text, { keystrokes: quick ? 10 : 40, patience: 20_000 });
      measured.set(`${peer.name} ${size}`, result);
      rows.push(sessionRow(peer.name, size, result));
    }
  }
  if (!quick)
    rows.push(sessionRow('rostrum', 50, await session(rostrum(), asTranscript(speech(50e6)), { keystrokes: 10, patience: 20_000 })));
  const head = [
    'server',
    'MB',
    'start',
    'first outline',
    'tokens',
    'key → outline p50',
    'p95',
    'key → diagnostics p50',
    'p95',
    'idle MB',
    'held MB',
  ];
  console.log(`\nA session over stdio\n${table(head, rows)}`);
  return sessionBudgets(measured, sizes.at(-1)!, sizes.at(-2)!);
}

const sessionRow = (
  name: string,
  size: number,
  { start, firstOutline, tokens, outline, diagnostics, idleMB, heldMB }: Measured,
): string[] => [
  name,
  String(size),
  ...[start, firstOutline, tokens, outline.p50, outline.p95, diagnostics?.p50, diagnostics?.p95].map(duration),
  idleMB.toFixed(0),
  heldMB.toFixed(0),
];

// The bounds are meant for the largest size; a quick run holds its own largest to them.
function sessionBudgets(measured: ReadonlyMap<string, Measured>, large: number, small: number): Budget[] {
  const ours = measured.get(`rostrum ${large}`)!;
  const html = measured.get(`html ${large}`)!;
  const less = measured.get(`rostrum ${small}`)!;
  const bundle = statSync(join(built, 'server.js')).size / 1000;
  const share = (what: string, mine: number, theirs: number, of: number): Budget => ({
    what: `${what}, ${large} MB`,
    bound: `1/${of} of html’s ${duration(theirs)}`,
    measured: `${duration(mine)} (1/${rate(theirs / mine)})`,
    kept: mine <= theirs / of,
  });
  const grows = (what: string, mine: number, at: number): Budget => ({
    what: `${what}, ${large} MB beside ${small} MB`,
    bound: 'at most 3 ×',
    measured: `${rate(mine / at)} ×`,
    kept: mine <= 3 * at,
  });
  const held = (ours.heldMB - ours.idleMB) / large;
  const [key, keyLess] = [ours.diagnostics?.p50 ?? Number.NaN, less.diagnostics?.p50 ?? Number.NaN];
  return [
    share('first outline', ours.firstOutline, html.firstOutline, 4),
    share('keystroke → outline', ours.outline.p50, html.outline.p50, 20),
    share('keystroke → diagnostics', key, html.outline.p50, 20),
    grows('keystroke → outline', ours.outline.p50, less.outline.p50),
    grows('keystroke → diagnostics', key, keyLess),
    { what: `memory above idle, ${large} MB`, bound: 'at most 8 × the text', measured: `${rate(held)} ×`, kept: held <= 8 },
    { what: 'server start', bound: 'under 150 ms', measured: duration(ours.start), kept: ours.start < 150 },
    { what: 'server bundle', bound: 'under 400 kB', measured: `${bundle.toFixed(0)} kB`, kept: bundle < 400 },
  ];
}

function slowDown(): Budget[] {
  const sizes = quick ? [1, 2, 4].map((n) => n * 65_536) : [1, 2, 4, 8].map((n) => n * 131_072);
  const rows = Object.entries(hostile).map(([name, make]) => {
    const points = [];
    for (const size of sizes) {
      const ms = readOnce(make(size));
      points.push({ size, ms });
      if (ms > 10_000) break;
    }
    return { name, points, exponent: points.length > 1 ? growth(points) : Number.NaN };
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

const rostrum = (): Peer => ({
  name: 'rostrum',
  command: [process.execPath, join(built, 'server.js'), '--stdio'],
  languageId: 'transcript',
  uri: 'file:///bench/speech.transcript',
});

const htmlServer = (): Peer => ({
  name: 'html',
  command: [process.execPath, peers.resolve('vscode-langservers-extracted/bin/vscode-html-language-server'), '--stdio'],
  languageId: 'html',
  uri: 'file:///bench/speech.html',
});

// This server asks its client for markdown-it's tokens and for the file system, as VS Code gives them.
function markdownServer(): Peer {
  const engine = (peers('markdown-it') as (options: object) => { parse(text: string, env: object): unknown })({ html: true });
  return {
    name: 'markdown',
    command: [process.execPath, peers.resolve('vscode-markdown-languageserver'), '--stdio'],
    languageId: 'markdown',
    uri: 'file:///bench/speech.md',
    initializationOptions: { markdownFileExtensions: ['md'] },
    answers: {
      'markdown/parse': (params, text) => engine.parse((params as { text?: string }).text ?? text(), {}),
      'markdown/fs/readDirectory': () => [],
      'markdown/findMarkdownFilesInWorkspace': () => [],
    },
  };
}
