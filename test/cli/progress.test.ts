import assert from 'node:assert/strict';
import { createProgress } from '../../server/src/cli/progress';

function shown(isWatched: boolean, all: number, file = 'talks/a.txt') {
  let err = '';
  const progress = createProgress({ err: (text) => void (err += text), isWatched, columns: 20 });
  progress.show(4, all, file);
  progress.clear();
  progress.clear();
  return err;
}

suite('cli/progress', () => {
  test('where there is much to do, a line that is wiped again', () =>
    assert.equal(shown(true, 100), '\r  5/100 talks/a.txt\x1b[K\r\x1b[K'));
  test('a long name is cut', () => assert.equal(shown(true, 100, 'a/very/long/way/to/a.txt'), '\r  5/100 …y/to/a.txt\x1b[K\r\x1b[K'));
  test('nothing where there is little, or nobody watches', () => assert.equal(shown(true, 5) + shown(false, 100), ''));
});
