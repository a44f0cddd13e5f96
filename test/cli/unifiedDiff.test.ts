import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { applied, type Edit } from '../../server/src/checks/check';
import { unifiedDiff } from '../../server/src/cli/unifiedDiff';
import { textOf } from '../../server/src/core/text';

const diff = (source: string, edits: readonly Edit[]) => unifiedDiff('a', textOf(source), edits, false).split('\n').slice(2).join('\n');
const replaceOnce = (source: string, part: string, insert: string): Edit => {
  const start = source.indexOf(part);
  return { start, end: start + part.length, insert };
};

suite('cli/unifiedDiff', () => {
  const numbered = Array.from({ length: 20 }, (_, i) => `line ${i + 1}\n`).join('');
  test('nothing differs: nothing is printed', () =>
    assert.equal(unifiedDiff('a', textOf('x\n'), [{ start: 0, end: 1, insert: 'x' }], false), ''));
  test('a line in the middle', () =>
    assert.equal(
      diff(numbered, [replaceOnce(numbered, 'line 9', 'nine')]),
      '@@ -6,7 +6,7 @@\n line 6\n line 7\n line 8\n-line 9\n+nine\n line 10\n line 11\n line 12\n',
    ));
  test('two far apart, and lines that go', () =>
    assert.equal(
      diff(numbered, [replaceOnce(numbered, 'line 2\nline 3\n', ''), replaceOnce(numbered, 'line 19', 'x')]),
      '@@ -1,6 +1,4 @@\n line 1\n-line 2\n-line 3\n line 4\n line 5\n line 6\n@@ -16,5 +14,5 @@\n line 16\n line 17\n line 18\n-line 19\n+x\n line 20\n',
    ));
  test('no line end at the end', () =>
    assert.equal(diff('a', [{ start: 1, end: 1, insert: '\n' }]), '@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n'));

  test('`patch` makes of it what the edits make', function () {
    if (spawnSync('patch', ['--version']).error) return this.skip();
    const folder = mkdtempSync(join(tmpdir(), 'rostrum-diff-'));
    const lines = fc.array(fc.constantFrom('a', 'b', '', 'c d'), { maxLength: 30 });
    const document = fc.tuple(lines, fc.boolean()).map(([all, closed]) => all.join('\n') + (closed ? '\n' : ''));
    const edits = fc.array(fc.tuple(fc.nat(60), fc.nat(5), fc.constantFrom('', 'x', '\n', 'y\nz\n')), { maxLength: 5 });
    try {
      fc.assert(
        fc.property(document, edits, (source, wanted) => {
          const made: Edit[] = [];
          for (const [start, size, insert] of wanted.sort((a, b) => a[0] - b[0])) {
            const end = Math.min(start + size, source.length);
            if (start > source.length || start <= (made.at(-1)?.end ?? -1)) continue;
            made.push({ start, end, insert });
          }
          const printed = unifiedDiff('a', textOf(source), made, false);
          const after = applied(source, made);
          assert.equal(printed === '', after === source);
          if (!printed || after === '' || source === '') return;
          writeFileSync(join(folder, 'a'), source);
          const { status, stdout } = spawnSync('patch', ['-p1', '--binary', '--force'], { cwd: folder, input: printed, encoding: 'utf8' });
          assert.equal(status, 0, stdout + printed);
          assert.equal(readFileSync(join(folder, 'a'), 'utf8'), after);
        }),
        { numRuns: 60 },
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
