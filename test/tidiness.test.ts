// What keeps the house easy to find one's way in: names, lengths, a test beside every source it is named after.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => ending.test(file));

const sources = [...filesIn('server/src', /\.ts$/), ...filesIn('client/src', /\.ts$/)];
const tests = filesIn('test', /\.ts$/);
const lengthLimit = 500;
/** Tables of words are as long as the language is: data, and read as such. */
const isData = (file: string): boolean => /(Words|[lL]exicon)\.ts$/.test(file);

suite('tidiness', () => {
  test('there is something to look at', () => assert.ok(sources.length > 50 && tests.length > 20));

  test('files are camelCase, and none is a drawer for everything', () => {
    const bad = (file: string) =>
      !/^[a-z][A-Za-z0-9]*(\.(test|node|browser|d))?\.ts$/.test(basename(file)) || /util|helper|manager|misc|common/i.test(basename(file));
    assert.deepEqual([...sources, ...tests].filter(bad), []);
  });

  test(`no file is longer than ${lengthLimit} lines`, () => {
    const lines = (file: string) => readFileSync(file, 'utf8').split('\n').length - 1;
    const long = [...sources, ...tests].filter((file) => !isData(file) && lines(file) > lengthLimit);
    assert.deepEqual(long, []);
  });

  test('every source begins with a comment that says what it is', () => {
    const silent = sources.filter((file) => !/^(#!.*\n)?(\/\/|\/\*\*) ?\S/.test(readFileSync(file, 'utf8')));
    assert.deepEqual(silent, []);
  });

  // tests about a folder as a whole
  const aboutFolders = ['cleanUp', 'fixes', 'pages', 'silence'].map((name) => `test/checks/${name}.test.ts`);
  test('tests mirror the sources: a test is named after a file or a folder', () => {
    const mirrored = tests.filter((file) => /^test\/(core|checks|features|exchange|lsp|cli)\/.*\.test\.ts$/.test(file));
    const source = (file: string) => join('server/src', file.slice('test/'.length).replace(/\.test\.ts$/, ''));
    assert.deepEqual(
      mirrored.filter((file) => !aboutFolders.includes(file) && !existsSync(`${source(file)}.ts`) && !existsSync(source(file))),
      [],
    );
  });

  test('no product file points outside of the repository', () => {
    const folders = ['server/src', 'client/src', 'samples', 'docs', 'syntaxes'].filter(existsSync);
    const files = folders.flatMap((folder) => filesIn(folder, /\.(ts|mjs|js|json|md|transcript|txt|vtt)$/));
    const outside = new RegExp(['\\.\\.', 'shared'].join('/'));
    assert.deepEqual(
      files.filter((file) => outside.test(readFileSync(file, 'utf8'))),
      [],
    );
  });
});
