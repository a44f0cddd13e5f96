import assert from 'node:assert/strict';
import fc from 'fast-check';
import { excerpt } from '../../../server/src/cli/report/excerpt';

// The part that is meant stands between ⟦ and ⟧.
const shownOf = (marked: string, columns = 40) => {
  const start = marked.indexOf('⟦');
  const { shown, marks } = excerpt(marked.replace(/[⟦⟧]/g, ''), start, marked.indexOf('⟧') - 1, columns);
  return [shown, marks];
};

const words = (n: number) => Array.from({ length: n }, (_, i) => `word${i}`).join(' ');

suite('cli/report/excerpt', () => {
  const cases: readonly [name: string, marked: string, shown: string, marks: string][] = [
    ['a word', 'Ana: It is ⟦late⟧.', 'Ana: It is late.', '           ^^^^'],
    ['a place between two', 'Ana⟦⟧ It is.', 'Ana It is.', '   ^'],
    ['the end of the line', 'Ana Roth⟦⟧', 'Ana Roth', '        ^'],
    ['blanks at the end', 'Well.⟦  ⟧', 'Well.', '     ^^'],
    ['a tab is a blank', 'a\t⟦b⟧', 'a b', '  ^'],
    ['wide characters', '今日⟦は⟧。', '今日は。', '    ^^'],
    ['emoji and marks', '🙂e\u0301 ⟦x⟧', '🙂e\u0301 x', '    ^'],
    ['what a terminal would obey', 'a\x1b[31m⟦b⟧', 'a\ufffd[31mb', '      ^'],
    ['what cannot be seen', 'a⟦\u200b⟧b\u202e', 'a\ufffdb\ufffd', ' ^'],
    ['nothing', '⟦⟧', '', '^'],
  ];
  for (const [name, marked, shown, marks] of cases) test(name, () => assert.deepEqual(shownOf(marked), [shown, marks]));

  test('of a long line, what stands around', () => {
    assert.deepEqual(shownOf(`⟦Ana⟧ ${words(20)}`), ['Ana word0 word1 word2 word3 word4 word5…', '^^^']);
    assert.deepEqual(shownOf(`${words(20)} ⟦here⟧ ${words(20)}`), ['…ord18 word19 here word0 word1 word2 wo…', '              ^^^^']);
  });

  test('never wider than there is room, marks below what is meant, quick on any line', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'b ', '今', '🙂', '\u0301', '\t', '\u200b', '\ud800'), maxLength: 300 });
    fc.assert(
      fc.property(line, fc.nat(300), fc.nat(50), fc.integer({ min: 20, max: 80 }), (text, at, size, columns) => {
        const start = Math.min(at, text.length);
        const { shown, marks } = excerpt(text, start, Math.min(start + size, text.length), columns);
        assert.ok(marks.includes('^') && /^ *\^+( *\^+)*$/.test(marks));
        assert.ok([...shown.matchAll(/[ab ]/g)].length <= columns && marks.length <= columns + 1);
        assert.ok(!/[\p{Cc}\p{Cs}]/u.test(shown));
      }),
    );
  });
});
