import assert from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver-types';
import { hover } from '../../server/src/features/hover';
import { covered, marked } from './fixture';

/** Patterns that the hover's lines match, one each at least; null where there is none. */
function check(source: string, over: string, expected: RegExp[] | null, markdown = false): void {
  const { transcript, position } = marked(source);
  const found = hover(transcript, position, { markdown });
  if (expected === null) return assert.equal(found, null);
  assert.ok(found?.range);
  assert.equal(covered(transcript, found.range), over);
  const { kind, value } = found.contents as MarkupContent;
  assert.equal(kind, markdown ? 'markdown' : 'plaintext');
  for (const pattern of expected) assert.match(value, pattern);
}

const dated = (speech: string) =>
  `Harbour talks\n\nMarch 5, 2021\n\nAna Roth: Good morning to all.\n\nBen Oaks: ${speech}\n\nAna Roth: We begin.\n\nBen Oaks: Yes.\n`;

suite('features/hover', () => {
  test('a label: person, role, other spellings, counts, share', () =>
    check('Mayor Mira Holt: Good morning to you all.\n\nIvo Lang: Hello there.\n\nMira Ho‸lt: We begin.\n\nIvo Lang: Yes.\n', 'Mira Holt', [
      /^Mira Holt · Mayor$/m,
      /^2 turns, 7 words: 70 % of all words\. This turn: 2 words\.$/m,
      /“Mayor Mira Holt”/,
    ]));
  test('a date: value, weekday, distance from the session', () =>
    check(dated('It was on Ma‸rch 3, 2021.'), 'March 3, 2021', [/^Wednesday, 3 March 2021 · 2021-03-03$/m, /^2 days before the session/m]));
  test('a relative date', () =>
    check(dated('We met last ye‸ar.'), 'last year', [
      /^2020$/m,
      /^Said relative to the session \(Friday, 5 March 2021\): 1 year before\.$/m,
    ]));
  test('a figure: value grouped, unit, what approximates it', () =>
    check(dated('We spent more than $3 mil‸lion.'), '$3 million', [/^more than 3,000,000 USD/m, /An amount of money/, /“more than”/]));
  test('a relative date, of no session that is dated', () =>
    check('Ana Roth: We met last ye‸ar.\n\nBen Oaks: Yes.\n\nAna Roth: Good.\n\nBen Oaks: Yes.\n', 'last year', [
      /^Date without a fixed day$/m,
      /^Said relative to the session \(1 year before\), whose date the text does not state\.$/m,
    ]));
  test('a line by itself says nothing twice', () => {
    check(dated('Yes.').replace('Harbour', 'Har‸bour'), 'Harbour talks', [/^Title of the session$/]);
    check('Print this p‸age\n\n' + dated('Yes.'), 'Print this page', [/^Page furniture\nComes from the page/]);
  });
  test('an omission', () => check(dated('And so [‸…] on.'), '[…]', [/^Omission$/m]));
  test('a direction', () => check(dated('Yes. (App‸lause.)'), '(Applause.)', [/^Stage direction$/m]));
  test('words that could have been a label, and why they are none', () => {
    check(dated('Yes.\n\nCem Ur‸al - We begin.'), 'Cem Ural - We begin.', [/^Not a label$/m, /name-dash/]);
    check(dated('Yes.\n\nCem Ural - We be‸gin.'), '', null);
  });
  test('a label says why it is one', () => check(dated('Yes.').replace('Ben', 'B‸en'), 'Ben Oaks', [/opens a turn, .* under name-colon/]));
  test('speech has none', () => check(dated('We be‸gin.'), '', null));
  test('Markdown: what the text says becomes no mark-up', () =>
    check(
      dated('Yes.').replace('Ben Oaks: Yes.\n\nAna', 'Ben *Oaks*: Yes.\n\nAna').replace('Ana Roth: Good', 'A‸na Roth: Good'),
      'Ana Roth',
      [/^\*\*Ana Roth\*\*/m],
      true,
    ));
});
