// Formatting: text → text under some options; and for any document that it is done after one time and leaves the record as it was.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applied } from '../../server/src/checks/check';
import { mentionsOf } from '../../server/src/core/mentions';
import { parse } from '../../server/src/core/parse';
import type { ParseOptions } from '../../server/src/core/transcript';
import { type FormatOptions, formatDefaults } from '../../server/src/features/format/options';
import { formatEdits, formatting, rangeFormatting } from '../../server/src/features/formatting';
import { anyText } from '../arbitraries';

const formatted = (source: string, options: Partial<FormatOptions> = {}, parseOptions: ParseOptions = {}): string =>
  applied(source, formatEdits(parse(source, parseOptions), { ...formatDefaults, ...options }));

type Row = readonly [what: string, before: string, after: string, options?: Partial<FormatOptions>];
const check = (rows: readonly Row[]): void => {
  for (const [what, before, after, options] of rows)
    test(what, () => {
      assert.equal(formatted(before, options), after);
      assert.equal(formatted(after, options), after, 'a second time');
    });
};

const talk =
  'ANNA REED: Shall we begin?\n\nBEN OAKES: Yes.\n\nANNA REED: Then I will.\n\nBEN OAKES: Please do.\n\nANNA REED: The minutes first.\n';

suite('formatting', () => {
  check([
    ['what is set well stays', talk, talk],
    ['blanks around labels', talk.replace('BEN OAKES: Y', '  BEN OAKES :  Y'), talk],
    ['a delimiter of another convention', talk.replace('OAKES: Please', 'OAKES. Please'), talk.replace('OAKES: Please', 'OAKES. Please')],
    ['blanks behind a label alone', talk.replaceAll(': ', ': \n'), talk.replaceAll(': ', ':\n')],
    ['case of a label', talk.replace('ANNA REED: Th', 'Anna Reed: Th'), talk],
    ['NBSP, doubled and trailing blanks', talk.replace('Then I will.', 'Then\u00a0I  will.  '), talk],
    ['what typography wants stays', talk.replace('will.', 'pay 10\u00a0000 crowns.'), talk.replace('will.', 'pay 10\u00a0000 crowns.')],
    ['blank lines between turns', talk.replace('Yes.\n\n', 'Yes.\n').replace('will.\n\n', 'will.\n\n\n\n'), talk],
    ['blank lines inside a turn', talk.replace('Yes.', 'Yes.\n\n\n\nAnd no.'), talk.replace('Yes.', 'Yes.\n\nAnd no.')],
    ['a direction keeps its distance', talk.replace('Yes.\n', 'Yes.\n\n(Laughter.)\n'), talk.replace('Yes.\n', 'Yes.\n\n(Laughter.)\n')],
    ['blank lines at the end', `${talk}\n\n`, talk],
    ['a tight document stays tight', talk.replaceAll('\n\n', '\n').replace('Yes.\n', 'Yes.\n\n'), talk.replaceAll('\n\n', '\n')],
    ['CRLF', talk.replaceAll('\n', '\r\n').replace('Yes.\r\n\r\n', 'Yes.\r\n'), talk.replaceAll('\n', '\r\n')],
    [
      'rows of a table keep their columns',
      `| Anna  | Reed  |\n| Ben   | Oakes |\n\n${talk}`,
      `| Anna  | Reed  |\n| Ben   | Oakes |\n\n${talk}`,
    ],
    ['no final line end', talk.trimEnd(), talk.trimEnd()],
    ['a heading keeps its distance', `${talk}\n\n\nItem two\n\n${talk}`, `${talk}\n\n\nItem two\n\n${talk}`],
  ]);
  check([
    ['blank lines as asked for', talk, talk.replaceAll('\n\n', '\n'), { blankLines: 0 }],
    ['blank lines kept', talk.replace('Yes.\n', 'Yes.\n\n\n'), talk.replace('Yes.\n', 'Yes.\n\n\n'), { blankLines: 'keep' }],
    ['blanks kept', talk.replace('Yes.', 'Yes  no.'), talk.replace('Yes.', 'Yes  no.'), { blanks: 'keep' }],
    ['labels kept', talk.replace('BEN OAKES: Y', 'BEN OAKES :  Y'), talk.replace('BEN OAKES: Y', 'BEN OAKES :  Y'), { labels: 'keep' }],
    ['a delimiter as asked for', talk, talk.replaceAll(': ', ' – '), { delimiter: ' –' }],
    [
      'wrapped lines joined',
      talk.replace('Then I will.', 'The wall was raised\nby forty centimetres\nin 2019.'),
      talk.replace('Then I will.', 'The wall was raised by forty centimetres in 2019.'),
      { wrappedLines: 'join' },
    ],
    [
      'a hyphen at the end of a line',
      talk.replace('Then I will.', 'The wall is a well-\nknown and a\nbridge.'),
      talk.replace('Then I will.', 'The wall is a well-known and a bridge.'),
      { wrappedLines: 'join' },
    ],
    [
      'paragraphs of a line stay where no blank lines part them',
      talk.replaceAll('\n\n', '\n').replace('Then I will.', 'The wall was raised twice.\nYes. It was\nraised.'),
      talk.replaceAll('\n\n', '\n').replace('Then I will.', 'The wall was raised twice.\nYes. It was raised.'),
      { wrappedLines: 'join' },
    ],
    ['quotes', talk.replace('Yes.', 'He said "yes" and “no”.'), talk.replace('Yes.', 'He said “yes” and “no”.'), { quotes: 'curly' }],
    [
      'quotes of a language',
      talk.replace('Yes.', 'He said "yes" and “no”.'),
      talk.replace('Yes.', 'He said «yes» and «no».'),
      { quotes: 'guillemets' },
    ],
    ['inches are none', talk.replace('Yes.', 'A 6" nail of 5\'10".'), talk.replace('Yes.', 'A 6" nail of 5\'10".'), { quotes: 'curly' }],
    [
      'dashes',
      talk.replace('Yes.', 'Well - yes -- no—or not. I was--'),
      talk.replace('Yes.', 'Well—yes—no—or not. I was—'),
      { dashes: 'em' },
    ],
    [
      'dashes with blanks',
      talk.replace('Yes.', 'Well - yes -- no—or not.'),
      talk.replace('Yes.', 'Well – yes – no – or not.'),
      { dashes: 'en' },
    ],
    [
      'links and code keep their dashes',
      talk.replace('Yes.', 'At example.org/a--b, or `x--`.'),
      talk.replace('Yes.', 'At example.org/a--b, or `x--`.'),
      { dashes: 'em' },
    ],
    [
      'hyphens, ranges and rules are none',
      talk.replace('Yes.', 'A well-known one, 1990-2000, 3 - 4.'),
      talk.replace('Yes.', 'A well-known one, 1990-2000, 3 - 4.'),
      { dashes: 'em' },
    ],
  ]);

  test('edits are small', () => {
    const source = talk.replace('Then I will.', 'Then  I will. ');
    assert.deepEqual(
      formatEdits(parse(source)).map(({ start, end, insert }) => [source.slice(start, end), insert]),
      [
        ['  ', ' '],
        [' ', ''],
      ],
    );
  });

  test('a range: nothing outside of it', () => {
    const source = talk.replace('Yes.', 'Yes. ').replace('do.', 'do. ');
    const edits = rangeFormatting(parse(source), { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } }, formatDefaults);
    assert.deepEqual(edits, [{ range: { start: { line: 2, character: 15 }, end: { line: 2, character: 16 } }, newText: '' }]);
  });

  test('a line end at the end of the file, where the editor asks for one', () => {
    const transcript = parse(talk.trimEnd());
    assert.deepEqual(formatting(transcript, formatDefaults), []);
    assert.deepEqual(
      formatting(transcript, formatDefaults, { insertFinalNewline: true }).map(({ newText }) => newText),
      ['\n'],
    );
    assert.deepEqual(formatting(parse(talk), formatDefaults, { insertFinalNewline: true }), []);
  });

  test('cues keep their lines', () => {
    const cues =
      'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna Reed>One\nand two.\n\n00:02.000 --> 00:03.000\n<v Ben Oakes>Three\nand four.\n\n00:03.000 --> 00:04.000\n<v Anna Reed>Five.\n';
    assert.equal(formatted(cues, { wrappedLines: 'join' }, { format: 'webvtt' }), cues);
  });

  test('an edit that would make something else of the record is not made', () => {
    // Without its blanks in between the name would no longer be a label.
    const gaps =
      'KOLAR  Shall we begin?\n\nVIDAL  Yes.\n\nKOLAR  Then I will.\n\nVIDAL  Please do.\n\nKOLAR  The minutes.\n\nVIDAL  Fine.\n';
    const before = parse(gaps, { profile: 'name-gap' });
    assert.equal(before.turns.length, 6);
    assert.equal(formatted(gaps, {}, { profile: 'name-gap' }), gaps);
  });

  const letters = (source: string): string => source.replace(/\s+/gu, '');
  const record = (source: string, all: boolean) => {
    const transcript = parse(source);
    const { turns, speakers, text } = transcript;
    const spoken = (from: number, turn: number): string => letters(source.slice(from, text.starts[turns[turn]?.line ?? text.lines.length]));
    return {
      speech: [spoken(0, 0), ...turns.map(({ bodyStart }, i) => spoken(bodyStart, i + 1))],
      turns: turns.map(({ label, speaker, time }) => [label.replace(/\s+/g, ' ').toLowerCase(), speakers[speaker]!.id, time?.from]),
      speakers: speakers.map(({ id, turns }) => [id, turns]),
      mentions: all && mentionsOf(transcript).map(({ kind, value }) => [kind, value]),
    };
  };

  const name = fc.constantFrom('ANNA REED', 'BEN OAKES', 'Mr. Kolar', 'P1', 'Ana Ruiz (Lima)', 'THE CHAIR');
  const delimiter = fc.constantFrom(': ', ':', ' : ', ':  ', ':\u00a0', '. ', ' – ', ':\n', '\t', ' (00:12): ');
  const piece = fc.constantFrom(
    ...[
      'Yes.',
      'It cost 40  million crowns ',
      'on June\u00a030, 2017.',
      'in 1996\nand',
      '10\u00a0000',
      '(Applause.)',
      '\n(Laughter.)\n',
      '“No”,',
      '"no"',
      '- and --',
      '—',
    ],
    ...[
      '\n\n\n',
      '\n \n',
      '  ',
      '\u00a0',
      'Да, 5 мая.',
      '主席',
      'ANNA REED',
      'Page 3',
      '\n* * *\n',
      '12 percent.',
      'twenty-\nfive',
      '👩‍🚀',
      '\ufeff',
    ],
  );
  const turn = fc.tuple(
    fc.constantFrom('', '  ', '\u00a0'),
    name,
    delimiter,
    fc.array(piece, { maxLength: 6 }),
    fc.constantFrom('\n', '\n\n', '\n\n\n', ' \n\n'),
  );
  const document = fc.oneof(
    anyText,
    fc.tuple(fc.array(turn, { minLength: 2, maxLength: 12 }), fc.boolean()).map(([turns, crlf]) => {
      const text = turns.map(([lead, who, mark, pieces, end]) => lead + who + mark + pieces.join(' ') + end).join('');
      return crlf ? text.replaceAll('\n', '\r\n') : text;
    }),
  );
  const options = fc.record({
    blankLines: fc.constantFrom<FormatOptions['blankLines']>('document', 'keep', 0, 1, 2),
    wrappedLines: fc.constantFrom<FormatOptions['wrappedLines']>('keep', 'join'),
    delimiter: fc.constantFrom('', ':', ' –'),
  });

  test('no character of speech changes, the record is the same, and once is enough', () => {
    fc.assert(
      fc.property(document, options, (source, chosen) => {
        const once = formatted(source, chosen);
        // A date that a line end cut in two may be read whole once its lines are joined.
        const all = chosen.wrappedLines === 'keep';
        assert.deepEqual(record(once, all), record(source, all));
        assert.equal(formatted(once, chosen), once);
      }),
      { numRuns: 150 },
    );
  });
});
