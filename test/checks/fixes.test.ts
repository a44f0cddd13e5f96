// Fixes on documents nobody foresaw: paragraphs of messy transcripts in any order. Every fix keeps to the text, its edits are in
// order and apart, and what it repairs is not found again.

import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { applied, type Finding, type Fix } from '../../server/src/checks/check';
import { findings } from '../../server/src/checks/run';
import { parse } from '../../server/src/core/parse';
import { textOf } from '../../server/src/core/text';
import { rostersOf } from '../../server/src/exchange/rosterYaml';
import { messy } from './messy';

const today = '2024-06-30';
const paragraphs = messy.flatMap((source) => source.replace(/\r/g, '').split('\n\n'));
const documents = fc.oneof(
  fc.constantFrom(...messy),
  fc.array(fc.constantFrom(...paragraphs), { minLength: 3, maxLength: 14 }).map((parts) => parts.join('\n\n')),
  fc
    .tuple(fc.constantFrom(...messy), fc.array(fc.nat(), { maxLength: 3 }))
    .map(([source, cuts]) =>
      cuts.reduce((text, at) => text.slice(0, at % (text.length + 1)) + text.slice((at % (text.length + 1)) + 1), source),
    ),
);

suite('fixes', () => {
  test('are in order, in bounds, and take their finding away', () => {
    fc.assert(
      fc.property(documents, (source) => {
        for (const finding of findings(parse(source), { today })) {
          for (const fix of finding.fixes) {
            assertOrder(fix, source);
            assertGone(source, finding, fix);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  const check = (name: string, code: string, speech: string, ...titles: string[]) =>
    test(`offered: ${name}`, () => {
      const source = `---\nspeakers:\n  anna: Anna Reed\n  cara: Cara Lund\n---\n\n${speech}`;
      const found = findings(parse(source, { rosters: rostersOf(textOf(source), null) }), { today }).filter(
        (finding) => finding.code === code,
      );
      assert.deepEqual(
        found.flatMap(({ fixes }) => fixes.map(({ title }) => title)),
        titles,
      );
    });

  check(
    'who has spoken, and who is declared and has not',
    'turn.missing-speaker',
    'Anna Reed: Shall we begin?\n\nBen Oakes: Yes.\n\n: Then I will.\n\nBen Oakes: Please do.\n',
    'Anna Reed speaks here',
    'Ben Oakes speaks here',
    'Cara Lund speaks here',
  );
  check(
    'to declare somebody, or not',
    'speaker.undeclared',
    'Anna Reed: Shall we begin?\n\nBen Oakes: Yes.\n\nAnna Reed: Then I will.\n',
    'Declare Ben Oakes in the roster',
    'Ben Oakes is nobody to declare: ignore it here',
  );
});

function assertOrder(fix: Fix, source: string): void {
  let at = 0;
  for (const { start, end } of fix.edits) {
    assert.ok(at <= start && start <= end && end <= source.length, `${fix.title}: ${JSON.stringify(fix.edits)}`);
    at = end;
  }
  assert.ok(fix.edits.length > 0, fix.title);
}

function assertGone(source: string, finding: Finding, fix: Fix): void {
  const repaired = applied(source, fix.edits);
  assert.notEqual(repaired, source, fix.title);
  const moved = fix.edits
    .filter(({ end }) => end <= finding.start)
    .reduce((by, { start, end, insert }) => by + insert.length - (end - start), finding.start);
  const after = findings(parse(repaired), { today }).filter(({ code }) => code === finding.code);
  // A twin may have moved up to its place: then there is one less.
  if (after.length < findings(parse(source), { today }).filter(({ code }) => code === finding.code).length) return;
  const again = after.find(
    ({ start, end, message }) => message === finding.message && start === moved && end - start === finding.end - finding.start,
  );
  assert.equal(again, undefined, `“${fix.title}” of ${finding.code} leaves it:\n${repaired}`);
}
