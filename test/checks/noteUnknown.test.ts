// A project that lists its notes wants no others; what is no note of that sort is let be.

import { strict as assert } from 'node:assert';
import { applied, type NextNote } from '../../server/src/checks/check';
import { findings, fixOfAll } from '../../server/src/checks/run';
import { parse } from '../../server/src/core/parse';
import { stringOf, textOf } from '../../server/src/core/text';

const around = (speech: string): string =>
  `Anna Reed: Shall we begin?\n\nBen Oakes: ${speech}\n\nAnna Reed: Then I will.\n\nBen Oakes: Please do.\n`;
const found = (source: string, notes?: readonly string[]): string[] =>
  findings(parse(source), notes && { notes })
    .filter(({ code }) => code === 'note.unknown')
    .map(({ start, end }) => source.slice(start, end));

const notes = ['door slams', 'Papers', 'strasse räumen', 'laugther'];

/** What is found in the speech where the project has its notes. */
const table: readonly [speech: string, found: readonly string[]][] = [
  // outside
  ['Yes. [dog barks]', ['dog barks']],
  ['Yes. [Dog barks.] And then?', ['Dog barks']],
  ['Yes. [dog barks, 00:12:01]', ['dog barks']],
  ['[ dog\u00a0barks ] Yes.', ['dog\u00a0barks']],
  ['Yes. [собака лает]', ['собака лает']],
  ['Yes. [犬が吠える]', ['犬が吠える']],
  ['😀 Yes. [dog barks]', ['dog barks']],
  ['Yes. [dog barks] [cat] [dog barks]', ['dog barks', 'cat', 'dog barks']],
  ['Yes.\n\n[dog barks]', ['dog barks']],
  // the project's own
  ['Yes. [door slams]', []],
  ['Yes. [Door slams.]', []],
  ['Yes. [DOOR SLAMS 00:12]', []],
  ['Yes. [door slams loudly]', []],
  ['Yes. [papers]', []],
  ['Yes. [Strasse ra\u0308umen]', []],
  ['Yes. [laugther]', []],
  // known anyway
  ['Yes. [laughter] [Applause.] [inaudible 00:12] [crosstalk] [phonetic] [off mic] […]', []],
  ['Yes. [foreign language 00:12]', []],
  // misspelt all the same
  ['Yes. [inaudable] [dog barks]', ['inaudable', 'dog barks']],
  // no notes of that sort
  ['Yes, in [the old] hall.', []],
  ['They met [Mr. Holt] there.', []],
  ['Yes.[1] No.[a] Well.[iv] So.[fn 2] [*] [x]', []],
  ['Yes. [see page 4] [Exhibit 12] [00:12:01]', []],
  ['Yes. [Geneva?] [? dog]', []],
  ['Yes. (dog barks)', []],
  ['Yes. [The two of them leave the hall by the door.]', []],
  ['Yes. [the annex](annex.txt) [the annex]{#tag}', []],
  ['Yes. [= laughs a lot] [//] [% waves]', []],
  ['Yes. [dog barks] {>>ignore note.unknown<<}', []],
];

suite('note.unknown where a project lists its notes', () => {
  for (const [speech, expected] of table)
    test(JSON.stringify(speech), () => {
      assert.deepEqual(found(around(speech), notes), expected);
      const lax = expected.filter((note) => note === 'inaudable');
      assert.deepEqual(found(around(speech)), speech.includes('laugther') ? ['laugther'] : lax, 'without a list');
      assert.deepEqual(found(around(speech), []), found(around(speech)), 'an empty list');
    });

  test('a label in square brackets is no note', () =>
    assert.deepEqual(found('[Anna Reed] Shall we?\n\n[Ben Oakes] Yes. [dog barks]\n\n[Anna Reed] So.\n\n[Ben Oakes] Good.\n', notes), [
      'dog barks',
    ]));

  test('what is ordinary in a convention is known in it alone', () => {
    const court = 'Q. Where were you?\n\nA. At home. [Witness conferring]\n\nQ. When?\n\nA. In June.\n\nQ. Why?\n\nA. I live there.\n';
    assert.deepEqual(found(court, notes), []);
    assert.deepEqual(found(around('Yes. [Witness conferring]'), notes), ['Witness conferring']);
  });

  test('the nearest note of the project, set as this one is', () => {
    const titles = (speech: string) =>
      findings(parse(around(speech)), { notes })
        .filter(({ code }) => code === 'note.unknown')
        .map(({ fixes }) => fixes.map(({ title, preferred }) => `${title}${preferred ? ' *' : ''}`));
    assert.deepEqual(titles('Yes. [door slam] [Door slam.] [DOOR SLAM] [zebra]'), [
      ['Write “door slams” *'],
      ['Write “Door slams” *'],
      ['Write “DOOR SLAMS” *'],
      [],
    ]);
  });

  const config = 'notes: [door slams]\n';
  const nextNote: NextNote = {
    uri: 'file:///talks/rostrum.yaml',
    text: textOf(config),
    place: { at: 18, before: ', ', between: ', ', after: '' },
  };
  const options = { notes: ['door slams'], nextNote };
  test('adding it writes into rostrum.yaml, behind the words that may be meant', () => {
    const fixes = findings(parse(around('Yes. [Door slam.] [no: way]')), options).flatMap((finding) => finding.fixes);
    assert.deepEqual(
      fixes.map(({ title, edits, elsewhere }) => [title, edits.length, elsewhere && applied(stringOf(elsewhere.text), elsewhere.edits)]),
      [
        ['Write “Door slams”', 1, undefined],
        ['Add “Door slam” to the notes of rostrum.yaml', 0, 'notes: [door slams, Door slam]\n'],
        ['Add “no: way” to the notes of rostrum.yaml', 0, 'notes: [door slams, "no: way"]\n'],
      ],
    );
  });
  test('a misspelt direction may be meant as it stands', () =>
    assert.deepEqual(
      findings(parse(around('Yes. [laugther]')), { nextNote }).flatMap(({ fixes }) => fixes.map(({ title }) => title)),
      ['Write “laughter”', 'Add “laugther” to the notes of rostrum.yaml'],
    ));
  test('what repairs all of a file adds nothing', () => {
    const source = around('Yes. [zebra] [Door slam.] [giraffe]');
    const fix = fixOfAll(parse(source), 'note.unknown', options);
    assert.deepEqual([applied(source, fix!.edits), fix!.elsewhere], [source.replace('Door slam', 'Door slams'), undefined]);
    assert.equal(fixOfAll(parse(around('Yes. [zebra]')), 'note.unknown', options), null);
  });
});
