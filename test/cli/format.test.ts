import assert from 'node:assert/strict';
import { type Files, rostrum } from './world';

const loose =
  'Mira Talan: Good morning.\n\n\n\nTomas Reil: Good morning.\n\nMira Talan: Shall we?\n\nTomas Reil : Let us.\n\nMira Talan: Yes.\n';
const set = loose.replace('\n\n\n\n', '\n\n').replace('Reil :', 'Reil:');

async function formatted(files: Files, ...args: string[]) {
  const said = await rostrum(files, ['format', ...args]);
  return { ...said, files };
}

suite('rostrum format', () => {
  test('sets files in place, and names those that it changed', async () => {
    const { status, out, err, files } = await formatted({ 'a.txt': loose, 'b.txt': set }, 'a.txt', 'b.txt');
    assert.deepEqual([status, out, err], [0, 'a.txt\n', '1 of 2 files formatted.\n']);
    assert.deepEqual([String(files['a.txt']), files['b.txt']], [set, set]);
  });

  test('--check changes nothing, lists what would change and ends with 1', async () => {
    const { status, out, files } = await formatted({ 'a.txt': loose, 'b.txt': set }, '--check', 'a.txt', 'b.txt');
    assert.deepEqual([status, out, files['a.txt']], [1, 'a.txt\n', loose]);
    assert.equal((await formatted({ 'b.txt': set }, '--check', 'b.txt')).status, 0);
  });

  test('--dry-run prints the differences', async () => {
    const { out, files } = await formatted({ 'a.txt': loose }, '--dry-run', 'a.txt');
    assert.match(out, /^--- a\/a\.txt\n\+\+\+ b\/a\.txt\n@@ -1,\d+ \+1,\d+ @@\n Mira Talan: Good morning\.\n/);
    assert.equal(files['a.txt'], loose);
  });

  test('rostrum.yaml says how', async () => {
    const { files } = await formatted({ 'rostrum.yaml': 'format: { blankLines: 0 }\n', 'a.txt': set }, 'a.txt');
    assert.equal(String(files['a.txt']), set.replaceAll('\n\n', '\n'));
  });

  test('standard input is printed', async () => assert.equal((await formatted({ '-': loose }, '-')).out, set));
});
