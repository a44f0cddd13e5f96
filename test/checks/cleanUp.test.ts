// One command removes page residue and odd blanks; what was said, by whom, when and how much is as it was before.

import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applied } from '../../server/src/checks/check';
import { findings, fixOfAll, safeFix } from '../../server/src/checks/run';
import { mentionsOf } from '../../server/src/core/mentions';
import { parse } from '../../server/src/core/parse';
import { slice } from '../../server/src/core/text';
import { messy } from './messy';

const today = '2024-06-30';
const documents = new Map(messy.map((source, i) => [`messy ${i}`, source]));
for (const folder of ['samples', '../shared/seeds']) {
  if (!existsSync(folder)) continue;
  for (const file of readdirSync(folder).filter((name) => /\.(txt|transcript)$/.test(name)))
    documents.set(file, readFileSync(join(folder, file), 'utf8'));
}

suite('cleaning up', () => {
  for (const [name, source] of documents) {
    test(name, () => {
      let text = source;
      for (const code of ['page.furniture', 'text.spacing', 'turn.label-spacing']) {
        const fix = fixOfAll(parse(text), code, { today });
        if (fix) text = applied(text, fix.edits);
      }
      const left = findings(parse(text), { today }).map(({ code }) => code);
      assert.deepEqual(
        left.filter((code) => code === 'page.furniture' || code === 'text.spacing' || code === 'turn.label-spacing'),
        [],
      );
      assert.deepEqual(meant(text), meant(source));
      const safe = safeFix(parse(source), { today });
      if (safe) assert.deepEqual(meant(applied(source, safe.edits)), meant(source));
    });
  }
});

const folded = (text: string): string => text.replace(/\s+/g, ' ');

/** Who speaks with how many words, and the dates and figures outside of page residue. */
function meant(source: string) {
  const transcript = parse(source);
  const turns = transcript.turns.map(({ label, speaker, words }) => `${folded(label)} ${transcript.speakers[speaker]!.id} ${words}`);
  const mentions = mentionsOf(transcript).map(
    (mention) => `${folded(slice(transcript.text, mention))} ${mention.kind} ${JSON.stringify(mention.value)}`,
  );
  return { turns, mentions };
}
