// Every rule's page, tried out: the findings of its examples stand exactly where the page says, its silent examples are
// silent, its first fix gives the text that the page shows, and every fix it offers takes the finding away.

import { strict as assert } from 'node:assert';
import { checks } from '../../server/src/checks/all';
import { applied, type Check, type CheckOptions, type Finding, joined } from '../../server/src/checks/check';
import { pages } from '../../server/src/checks/pages';
import { findings } from '../../server/src/checks/run';
import { parse } from '../../server/src/core/parse';
import { textOf } from '../../server/src/core/text';
import type { Transcript } from '../../server/src/core/transcript';
import { rostersOf } from '../../server/src/exchange/rosterYaml';

const options: CheckOptions = { today: '2024-06-30' };

suite('pages of the rules', () => {
  for (const check of checks) {
    test(check.code, () => {
      for (const { text, notes, fixed } of pages[check.code]!.firing) {
        const source = plain(text);
        const project = notes && { notes };
        const found = findingsOf(check, source, project);
        assert.equal(marked(source, found), text, 'findings of a firing example');
        for (const finding of found) assertFixesRepair(check, source, finding, found.length, project);
        if (fixed !== undefined)
          assert.equal(applied(source, joined(found.flatMap((f) => f.fixes[0]?.edits ?? []))), fixed, 'the first fixes');
        else
          assert.deepEqual(
            found.flatMap((f) => f.fixes),
            [],
            'an example with fixes shows what they make of it',
          );
      }
      for (const text of pages[check.code]!.silent) assert.equal(marked(text, findingsOf(check, text)), text, 'a silent example');
    });
  }

  test('codes are distinct and sorted into the groups of the catalogue', () => {
    const codes = checks.map((check) => check.code);
    assert.deepEqual([...new Set(codes)], codes);
    for (const code of codes)
      assert.match(code, /^(turn|speaker|label|bracket|quote|note|block|time|page|text|date|figure|session)\.[a-z-]+$/);
  });
});

const plain = (text: string): string => text.replace(/[⟦⟧]/g, '');
const findingsOf = (check: Check, source: string, project: CheckOptions = {}): Finding[] =>
  findings(transcriptOf(source), { ...options, ...project }, [check]);

function transcriptOf(source: string): Transcript {
  const text = textOf(source);
  return parse(text, { rosters: rostersOf(text, null) });
}

function marked(source: string, found: readonly Finding[]): string {
  return applied(source, joined(found.flatMap(({ start, end }) => [{ start, end, insert: `⟦${source.slice(start, end)}⟧` }])));
}

function assertFixesRepair(check: Check, source: string, finding: Finding, before: number, project?: CheckOptions): void {
  for (const fix of finding.fixes) {
    const after = findingsOf(check, applied(source, fix.edits), project);
    assert.ok(after.length < before, `after “${fix.title}” the finding is still there:\n${applied(source, fix.edits)}`);
  }
}
