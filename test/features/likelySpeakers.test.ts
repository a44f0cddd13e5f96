// Who comes next: a run of speakers → the order in which they are offered.

import assert from 'node:assert/strict';
import { parse } from '../../server/src/core/parse';
import { likelySpeakers } from '../../server/src/features/likelySpeakers';

const names: Readonly<Record<string, string>> = { A: 'ANNA REED', B: 'BEN OAKES', C: 'CARA LUND', D: 'DORA FINCH' };

function offered(run: string): string {
  const [before = '', after = ''] = run.split('‸');
  const transcript = parse([...before, ...after].map((who) => `${names[who]}: Yes, of course.\n`).join('\n'));
  assert.equal(transcript.turns.length, before.length + after.length);
  return likelySpeakers(transcript, before.length)
    .map((speaker) => transcript.speakers[speaker]!.name[0])
    .join('');
}

suite('likely speakers', () => {
  const rows: readonly (readonly [run: string, offered: string, why: string])[] = [
    ['ABAB‸', 'AB', 'a dialogue'],
    ['ACBAB‸', 'ACB', 'who spoke before last, who spoke earlier, who has just spoken'],
    ['‸ABAB', 'AB', 'at the head: who speaks later'],
    ['AB‸ABCDCC', 'ABCD', 'who speaks only later, the most talkative first'],
    ['AAAA‸BB', 'AB', 'a monologue: there is nobody before last'],
  ];
  for (const [run, expected, why] of rows) test(`${run}: ${why}`, () => assert.equal(offered(run), expected));
});
