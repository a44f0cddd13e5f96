// Sessions with ours and with the HTML and the Markdown server, on the same speech in their formats, at growing sizes.

import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Budget } from './budget';
import { built, htmlServer, markdownServer, rostrum } from './peers';
import { type Measured, session } from './session';
import { asHtml, asMarkdown, asTranscript, speech } from './speech';
import { duration, rate, table } from './table';

export async function benchSession(quick: boolean): Promise<Budget[]> {
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
      try {
        const result = await session(peer, text, { keystrokes: quick ? 10 : 30, patience: 10_000 });
        measured.set(`${peer.name} ${size}`, result);
        rows.push(sessionRow(peer.name, size, result));
      } catch (error) {
        // A peer that gives up on a size is worth a line; ours and the yardstick must not.
        if (peer.name !== 'markdown') throw error;
        rows.push([peer.name, String(size), 'fails']);
      }
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
  const bundle = ['server.js', 'protocol.js', 'language.js'].reduce((sum, file) => sum + statSync(join(built, file)).size, 0) / 1000;
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
    { what: `memory at rest above idle, ${large} MB`, bound: 'at most 8 × the text', measured: `${rate(held)} ×`, kept: held <= 8 },
    { what: 'server start', bound: 'under 150 ms', measured: duration(ours.start), kept: ours.start < 150 },
    { what: 'server bundle', bound: 'under 400 kB', measured: `${bundle.toFixed(0)} kB`, kept: bundle < 400 },
  ];
}
