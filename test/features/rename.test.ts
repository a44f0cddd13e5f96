import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../server/src/core/parse';
import { contains } from '../../server/src/core/span';
import { offsetAt, type Position, slice, stringOf, textOf } from '../../server/src/core/text';
import type { Transcript } from '../../server/src/core/transcript';
import { rostersOf } from '../../server/src/exchange/rosterYaml';
import { CannotRename, newNameOf, personToRename, prepareRename, renameEdits } from '../../server/src/features/rename';
import { covered, edited, marked } from './fixture';

const renamed = (transcript: Transcript, position: Position, newName: string) =>
  renameEdits(transcript, personToRename(transcript, position), newNameOf(newName));

function check(source: string, newName: string, expected: string): void {
  const { transcript, position } = marked(source, { rosters: rostersOf(textOf(source.replace('‸', '')), null) });
  assert.equal(edited(stringOf(transcript.text), renamed(transcript, position, newName)), expected);
}

function refuses(source: string, newName: string, reason: RegExp): void {
  const { transcript, position } = marked(source);
  assert.throws(
    () => renamed(transcript, position, newName),
    (error) => error instanceof CannotRename && reason.test(error.message),
  );
}

suite('features/rename', () => {
  test('every label of the person, no spoken word', () =>
    check(
      'An‸a Roth: I am Ana Roth.\n\nBen Oaks: Hello, Ana Roth.\n\nAna Roth: Hello.\n',
      'Ina Roth',
      'Ina Roth: I am Ana Roth.\n\nBen Oaks: Hello, Ana Roth.\n\nIna Roth: Hello.\n',
    ));
  test('a role stays', () =>
    check(
      'Mayor Mira Holt: Good morning.\n\nIvo Lang: Hello.\n\nMira Ho‸lt: We begin.\n\nIvo Lang: Yes.\n',
      'Mira Berg',
      'Mayor Mira Berg: Good morning.\n\nIvo Lang: Hello.\n\nMira Berg: We begin.\n\nIvo Lang: Yes.\n',
    ));
  test('capitals stay capitals', () =>
    check('ANA RO‸TH: Yes.\n\nBEN OAKS: No.\n\nANA ROTH: Why?\n', 'Ina Roth', 'INA ROTH: Yes.\n\nBEN OAKS: No.\n\nINA ROTH: Why?\n'));
  test('CRLF, emoji in the speech and a new name in another script', () =>
    check(
      'An‸a Roth: 😀\r\n\r\nBen Oaks: No.\r\n\r\nAna Roth: Yes.\r\n',
      'Аня 😀',
      'Аня 😀: 😀\r\n\r\nBen Oaks: No.\r\n\r\nАня 😀: Yes.\r\n',
    ));
  test('the range is the name inside the label', () => {
    const { transcript, position } = marked(
      'Ma‸yor Mira Holt: Good morning.\n\nIvo Lang: Hello.\n\nMira Holt: We begin.\n\nIvo Lang: Yes.\n',
    );
    const { range, placeholder } = prepareRename(transcript, position);
    assert.deepEqual([covered(transcript, range), placeholder], ['Mira Holt', 'Mira Holt']);
  });
  const talk = 'An‸a Roth: Yes.\n\nBen Oaks: No.\n\nAna Roth: Why?\n';
  test('refuses a blank name', () => refuses(talk, '  ', /needs a name/));
  test('refuses a colon', () => refuses(talk, 'Ana: Roth', /colon/));
  test('refuses a line break', () => refuses(talk, 'Ana\nRoth', /line break/));
  test('refuses elsewhere', () => refuses('Ana Roth: Y‸es.\n\nBen Oaks: No.\n\nAna Roth: Why?\n', 'Ina', /label/));
  test('front matter: the name, aliases that hold it, and no other entry', () =>
    check(
      '---\ntitle: Ana Roth\nspeakers:\n  ana: { aliases: [Ms. Roth, The Chair], name: Ana Roth }\n  ben: Ben Roth\n---\n\nMs. Ro‸th: Yes.\n\nBen Roth: Ana Roth?\n\nThe Chair: No.\n',
      'Ina "Zo"',
      '---\ntitle: Ana Roth\nspeakers:\n  ana: { aliases: ["Ms. \\"Zo\\"", The Chair], name: "Ina \\"Zo\\"" }\n  ben: Ben Roth\n---\n\nMs. "Zo": Yes.\n\nBen Roth: Ana Roth?\n\nThe Chair: No.\n',
    ));
  test('from the front matter, also of somebody who has not spoken', () => {
    const source =
      '---\nspeakers:\n  ana: An‸a Roth\n  zoe: { name: Zoe Lark }\n---\n\nAna Roth: Yes.\n\nBen Oaks: No.\n\nMs. Roth: Why?\n';
    check(source, 'Ina Lang', source.replace('‸', '').replaceAll('Ana Roth', 'Ina Lang').replace('Ms. Roth', 'Ms. Lang'));
    const silent = source.replace('‸', '').replace('Zoe', 'Zo‸e');
    check(silent, 'Ina Lang', silent.replace('Zo‸e Lark', 'Ina Lang'));
  });
  test('an alias or id in the front matter begins with itself', () => {
    const source =
      '---\nspeakers:\n  ana: { name: "Ana Roth", aliases: [The Cha‸ir] }\n---\n\nAna Roth: Yes.\n\nBen Oaks: No.\n\nThe Chair: Why?\n';
    for (const [marks, expected] of [
      [source, ['The Chair', 'The Chair']],
      [source.replace('‸', '').replace('ana:', '‸ana:'), ['ana', 'ana']],
      [source.replace('‸', '').replace('"Ana', '"‸Ana'), ['"Ana Roth"', 'Ana Roth']],
    ] as const) {
      const { transcript, position } = marked(marks, { rosters: rostersOf(textOf(marks.replace('‸', '')), null) });
      const { range, placeholder } = prepareRename(transcript, position);
      assert.deepEqual([covered(transcript, range), placeholder], expected);
    }
  });
  test('a voice of WebVTT', () => {
    const source = 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana Roth>I am Ana Roth.\n\n00:02.000 --> 00:03.000\n<v Ben Oaks>Yes.\n';
    const transcript = parse(source, { format: 'webvtt' });
    const ana = transcript.speakers.find(({ name }) => name === 'Ana Roth')!;
    assert.equal(edited(source, renameEdits(transcript, ana, 'Ina Lark')), source.replace('<v Ana Roth>', '<v Ina Lark>'));
  });

  test('all that is no label and no roster stays as it was', () => {
    const label = fc.constantFrom('Ana Roth', 'Mayor Ana Roth', 'Ms. ROTH', 'Ben Oaks', 'BEN OAKS', 'The Chair', 'Ana');
    const speech = fc.constantFrom(
      'I am Ana Roth.',
      'Roth: a name',
      '😀 (Applause.)',
      'On March 3, 2021, $5 went to Ms. Roth.',
      'Да\u00a0— Ana.',
    );
    const turn = fc.tuple(label, speech).map(([who, what]) => `${who}: ${what}`);
    const front = fc.constantFrom('', '---\nspeakers:\n  r: { name: Ana Roth, aliases: [The Chair] }\n---\n\n');
    fc.assert(
      fc.property(
        front,
        fc.array(turn, { minLength: 3, maxLength: 12 }),
        fc.nat(20),
        fc.constantFrom('Ina Lark', 'Zoë', 'Яна Ветрова'),
        (head, turns, which, name) => {
          const text = textOf(head + turns.join('\n\n'));
          const transcript = parse(text, { rosters: rostersOf(text, null) });
          const speaker = transcript.speakers[which % Math.max(1, transcript.speakers.length)];
          if (!speaker) return;
          const own = transcript.turns.filter((turn) => transcript.speakers[turn.speaker] === speaker);
          const front = { start: 0, end: head.length };
          for (const { range } of renameEdits(transcript, speaker, name)) {
            const span = { start: offsetAt(text, range.start), end: offsetAt(text, range.end) };
            assert.ok(
              [front, ...own].some((place) => contains(place, span)),
              slice(text, span),
            );
          }
        },
      ),
    );
  });
});
