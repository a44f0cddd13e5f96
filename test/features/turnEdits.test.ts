// Turns as things: text with a caret ‸ (or a selection ⟦…⟧) → the text after one action.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applied } from '../../server/src/checks/check';
import { parse } from '../../server/src/core/parse';
import { positionAt, stringOf, textOf } from '../../server/src/core/text';
import type { ParseOptions } from '../../server/src/core/transcript';
import { rostersOf } from '../../server/src/exchange/rosterYaml';
import { editTurn, speakerChoices, type TurnActionName, turnActionNames } from '../../server/src/features/turnActions';

function edited(marked: string, action: TurnActionName, speaker?: string, options: ParseOptions = {}): string | null {
  const start = marked.search(/[‸⟦]/);
  const end = marked[start] === '⟦' ? marked.indexOf('⟧') - 1 : start;
  const source = marked.replace(/[‸⟦⟧]/g, '');
  const transcript = parse(source, options);
  assert.ok(transcript.turns.length > 1, 'the fixture has turns');
  const { text } = transcript;
  const edit = editTurn(transcript, action, { start: positionAt(text, start), end: positionAt(text, end) }, speaker);
  return edit && applied(source, edit.edits);
}

type Row = readonly [what: string, action: TurnActionName, before: string, after: string | null, speaker?: string];
const check = (rows: readonly Row[]): void => {
  for (const [what, action, before, after, speaker] of rows)
    test(`${action}: ${what}`, () => assert.equal(edited(before, action, speaker), after));
};

const talk = 'ANNA REED: Shall we begin?\n\nBEN OAKES: Yes. And the roof?\n\nCARA LUND: It leaks.\n\nANNA REED: Then item one.\n';

suite('turns as things', () => {
  test('a turn goes to somebody who is declared and has not spoken', () => {
    const rosters = rostersOf(textOf('---\nspeakers:\n  dora: Dora Vale\n---\n'), null);
    assert.equal(edited(talk.replace('Yes.', 'Y‸es.'), 'reassign', 'dora', { rosters }), talk.replace('BEN OAKES', 'DORA VALE'));
    assert.equal(edited(talk.replace('And', '‸And'), 'split', 'dora', { rosters }), talk.replace(' And', '\n\nDORA VALE: And'));
    const transcript = parse(talk, { rosters });
    assert.deepEqual(
      speakerChoices(transcript, { line: 2, character: 3 }, 'reassign').map(({ id, label, turns }) => `${id} ${label} ${turns}`),
      ['anna-reed ANNA REED 2', 'cara-lund CARA LUND 1', 'dora DORA VALE 0'],
    );
  });
  check([
    ['a paragraph of the turn before', 'mergeWithPrevious', talk.replace('Yes.', 'Y‸es.'), talk.replace('BEN OAKES: ', '')],
    ['the next one into this', 'mergeWithNext', talk.replace('Yes.', 'Y‸es.'), talk.replace('CARA LUND: ', '')],
    ['the first has none before it', 'mergeWithPrevious', `‸${talk}`, null],
    ['the last has none behind it', 'mergeWithNext', talk.replace('Then', '‸Then'), null],
    [
      'one line a turn stays one line',
      'mergeWithPrevious',
      'A1: One.\nB2: Two.\nA1: T‸hree.\nB2: Four.\n',
      'A1: One.\nB2: Two. Three.\nB2: Four.\n',
    ],
    [
      'labels on their own lines',
      'mergeWithPrevious',
      'Anna Reed:\nOne.\n\nBen Oakes:\nTwo.\n\nAnna Reed:\n‸Three.\n\nBen Oakes:\nFour.\n',
      'Anna Reed:\nOne.\n\nBen Oakes:\nTwo.\n\nThree.\n\nBen Oakes:\nFour.\n',
    ],
    [
      'marks around the label go with it',
      'mergeWithPrevious',
      '**Anna Reed:** One.\n\n**Ben Oakes:** T‸wo.\n\n**Anna Reed:** Three.\n',
      '**Anna Reed:** One.\n\nTwo.\n\n**Anna Reed:** Three.\n',
    ],
    [
      'a direction in between stays',
      'mergeWithPrevious',
      'ANNA REED: One.\n\n(Applause.)\n\nBEN OAKES: T‸wo.\n\nANNA REED: Three.\n',
      'ANNA REED: One.\n\n(Applause.)\n\nTwo.\n\nANNA REED: Three.\n',
    ],
    [
      'a label without speech takes it on its line',
      'mergeWithNext',
      'ANNA REED:‸\n\nBEN OAKES: Two.\n\nANNA REED: Three.\n\nBEN OAKES: Go.\n',
      'ANNA REED: Two.\n\nANNA REED: Three.\n\nBEN OAKES: Go.\n',
    ],
    [
      'CRLF',
      'mergeWithPrevious',
      'ANNA REED: One.\r\n\r\nBEN OAKES: T‸wo.\r\n\r\nANNA REED: Three.',
      'ANNA REED: One.\r\n\r\nTwo.\r\n\r\nANNA REED: Three.',
    ],
    [
      'not across a heading',
      'mergeWithPrevious',
      'ANNA REED: One.\n\nBEN OAKES: Two.\n\n* * *\n\nANNA REED: T‸hree.\n\nBEN OAKES: Four.\n',
      null,
    ],
  ]);

  check([
    ['the one who spoke before goes on', 'split', talk.replace('And', '‸And'), talk.replace(' And', '\n\nANNA REED: And')],
    ['whom one names', 'split', talk.replace('And', '‸And'), talk.replace(' And', '\n\nCARA LUND: And'), 'cara-lund'],
    ['inside a word before it', 'split', talk.replace('And', 'A‸nd'), talk.replace(' And', '\n\nANNA REED: And')],
    ['not inside a character', 'split', talk.replace('And', '👩\u200d‸🚀 and'), talk.replace(' And', '\n\nANNA REED: 👩\u200d🚀 and')],
    [
      'in a script without blanks',
      'split',
      '陈丽：好。我们‸开始吧。\n王强：好。\n陈丽：谢谢。\n王强：再见。\n',
      '陈丽：好。我们\n王强：开始吧。\n王强：好。\n陈丽：谢谢。\n王强：再见。\n',
    ],
    [
      'at a paragraph',
      'split',
      'ANNA REED: One.\n\n‸Two.\n\nBEN OAKES: Three.\n\nANNA REED: Four.\n',
      'ANNA REED: One.\n\nBEN OAKES: Two.\n\nBEN OAKES: Three.\n\nANNA REED: Four.\n',
    ],
    [
      'behind a paragraph',
      'split',
      'ANNA REED: One.‸\n\nTwo.\n\nBEN OAKES: Three.\n\nANNA REED: Four.\n',
      'ANNA REED: One.\n\nBEN OAKES: Two.\n\nBEN OAKES: Three.\n\nANNA REED: Four.\n',
    ],
    [
      'the short label of a long first one',
      'split',
      'Mayor of Hallam Anna Reed: One.\n\nBen Oakes: Two. ‸Three.\n\nAnna Reed: Four.\n\nBen Oakes: Five.\n\nAnna Reed: Six.\n',
      'Mayor of Hallam Anna Reed: One.\n\nBen Oakes: Two.\n\nAnna Reed: Three.\n\nAnna Reed: Four.\n\nBen Oakes: Five.\n\nAnna Reed: Six.\n',
    ],
    [
      'labels on their own lines',
      'split',
      'Anna Reed:\nOne.\n\nBen Oakes:\nTwo. ‸Three.\n\nAnna Reed:\nFour.\n',
      'Anna Reed:\nOne.\n\nBen Oakes:\nTwo.\n\nAnna Reed:\nThree.\n\nAnna Reed:\nFour.\n',
    ],
    [
      'the time of the turn is the last one known',
      'split',
      'Anna Reed  0:03\nOne.\n\nBen Oakes  0:14\nTwo. ‸Three.\n\nAnna Reed  0:16\nFour.\n',
      'Anna Reed  0:03\nOne.\n\nBen Oakes  0:14\nTwo.\n\nAnna Reed  0:14\nThree.\n\nAnna Reed  0:16\nFour.\n',
    ],
    [
      'time in front',
      'split',
      '[00:12] ANNA: One.\n[00:13] BEN: Two. ‸Three.\n[00:15] ANNA: Four.\n',
      '[00:12] ANNA: One.\n[00:13] BEN: Two.\n[00:13] ANNA: Three.\n[00:15] ANNA: Four.\n',
    ],
    [
      'CRLF, no final line end',
      'split',
      'BEN OAKES: O.\r\n\r\nANNA REED: One.\r\n\r\nBEN OAKES: Two. ‸Three.',
      'BEN OAKES: O.\r\n\r\nANNA REED: One.\r\n\r\nBEN OAKES: Two.\r\n\r\nANNA REED: Three.',
    ],
    ['nothing would remain before', 'split', talk.replace('Yes', '‸Yes'), null],
    ['nothing would go on behind', 'split', talk.replace('roof?', 'roof?‸'), null],
    ['not on a label', 'split', talk.replace('BEN', 'B‸EN'), null],
    [
      'a selection in the middle',
      'split',
      talk.replace('Yes. And the roof?', 'Yes. ⟦And the roof?⟧ It drips.'),
      talk.replace('Yes. And the roof?', 'Yes.\n\nCARA LUND: And the roof?\n\nBEN OAKES: It drips.'),
      'cara-lund',
    ],
    [
      'a selection at the start',
      'split',
      talk.replace('Yes. And', '⟦Yes.⟧ And'),
      talk.replace('BEN OAKES: Yes. And', 'CARA LUND: Yes.\n\nBEN OAKES: And'),
      'cara-lund',
    ],
    [
      'a selection at the end',
      'split',
      talk.replace('And the roof?', '⟦And the roof?⟧'),
      talk.replace(' And the roof?', '\n\nCARA LUND: And the roof?'),
      'cara-lund',
    ],
  ]);

  check([
    ['the likeliest other', 'reassign', talk.replace('leaks', 'le‸aks'), talk.replace('CARA LUND', 'ANNA REED')],
    ['whom one names', 'reassign', talk.replace('leaks', 'le‸aks'), talk.replace('CARA LUND', 'BEN OAKES'), 'ben-oakes'],
    ['not to the one who has it', 'reassign', talk.replace('leaks', 'le‸aks'), null, 'cara-lund'],
    [
      'delimiter and time stay',
      'reassign',
      'Speaker 1 (00:10): One.\n\nSpeaker 2 (00:12): T‸wo.\n\nSpeaker 1 (00:15): Three.\n',
      'Speaker 1 (00:10): One.\n\nSpeaker 1 (00:12): Two.\n\nSpeaker 1 (00:15): Three.\n',
    ],
    [
      'labels trade places',
      'swapSpeakers',
      talk.replace('Yes.', 'Y‸es.'),
      talk.replace('BEN OAKES', 'X').replace('CARA LUND', 'BEN OAKES').replace('X', 'CARA LUND'),
    ],
    [
      'set differently, they take their setting along',
      'reassign',
      'MR. KOLAR: One.\n\nQ. Two?\n\nA. Three.\n\nMR. KOLAR: Ob‸jection.\n\nQ. Four?\n\nA. Five.\n',
      'MR. KOLAR: One.\n\nQ. Two?\n\nA. Three.\n\nQ. Objection.\n\nQ. Four?\n\nA. Five.\n',
      'q',
    ],
  ]);

  check([
    [
      'with its paragraphs and directions',
      'moveUp',
      'ANNA REED: One.\n\nTwo.\n\nBEN OAKES: T‸hree.\n\n(Applause.)\n\nANNA REED: Four.\n',
      'BEN OAKES: Three.\n\n(Applause.)\n\nANNA REED: One.\n\nTwo.\n\nANNA REED: Four.\n',
    ],
    [
      'down, at a last line without an end',
      'moveDown',
      'CARA LUND: One.\n\nBEN OAKES: T‸wo.\n\nCARA LUND: Three.',
      'CARA LUND: One.\n\nCARA LUND: Three.\n\nBEN OAKES: Two.',
    ],
    [
      'a break stays where it is',
      'moveUp',
      'ANNA REED: One.\n\nBEN OAKES: Two.\n\n* * *\n\nCARA LUND: T‸hree.\n\nANNA REED: Four.\n',
      'ANNA REED: One.\n\nCARA LUND: Three.\n\n* * *\n\nBEN OAKES: Two.\n\nANNA REED: Four.\n',
    ],
    [
      'CRLF',
      'moveDown',
      'ANNA REED: O‸ne.\r\nBEN OAKES: Two.\r\nANNA REED: Three.\r\n',
      'BEN OAKES: Two.\r\nANNA REED: One.\r\nANNA REED: Three.\r\n',
    ],
    ['the first cannot go up', 'moveUp', `‸${talk}`, null],
    ['with one gap', 'delete', talk.replace('Yes.', 'Y‸es.'), talk.replace('BEN OAKES: Yes. And the roof?\n\n', '')],
    [
      'the last, without a line end',
      'delete',
      'ANNA REED: One.\n\nBEN OAKES: Two.\n\nANNA REED: T‸hree.',
      'ANNA REED: One.\n\nBEN OAKES: Two.',
    ],
    [
      'the last, before a line end',
      'delete',
      'ANNA REED: One.\n\nBEN OAKES: Two.\n\nANNA REED: T‸hree.\n',
      'ANNA REED: One.\n\nBEN OAKES: Two.\n',
    ],
  ]);

  const cues =
    'WEBVTT\n\n1\n00:01.000 --> 00:02.000\n<v Anna Reed>One. And more.\n\n2\n00:02.000 --> 00:04.000\n<v Ben Oakes>Two.\n\n3\n00:04.000 --> 00:05.000\n<v Anna Reed>Three.\n';
  check([
    [
      'two cues last as long as both',
      'mergeWithPrevious',
      cues.replace('Two', '‸Two'),
      cues.replace('00:01.000 --> 00:02.000', '00:01.000 --> 00:04.000').replace('\n\n2\n00:02.000 --> 00:04.000\n<v Ben Oakes>', '\n'),
    ],
    [
      'a cue and the next, with settings behind the time',
      'mergeWithNext',
      cues.replace('00:04.000\n<v B', '00:04.000 align:end\n<v B').replace('Two', '‸Two'),
      cues
        .replace('00:02.000 --> 00:04.000', '00:02.000 --> 00:05.000 align:end')
        .replace('\n\n3\n00:04.000 --> 00:05.000\n<v Anna Reed>', '\n'),
    ],
    ['a voice', 'reassign', cues.replace('Two', '‸Two'), cues.replace('Ben Oakes', 'Anna Reed')],
    [
      'a cue with its number and time',
      'delete',
      cues.replace('Two', '‸Two'),
      cues.replace('2\n00:02.000 --> 00:04.000\n<v Ben Oakes>Two.\n\n', ''),
    ],
    ...(['split', 'moveUp', 'moveDown'] as const).map(
      (action): Row => ['a cue has its time', action, cues.replace('<v Ben Oakes>Two.', '<v Ben Oakes>Two. ‸Yes.'), null],
    ),
  ]);

  // Whatever is done, no speech but that of a deleted turn is lost or changed, and the selection lies in the text.
  test('no word of speech changes under any action', () => {
    const eol = fc.constantFrom('\n', '\r\n');
    const speech = fc.constantFrom(
      'Yes.',
      'It leaks. We know.',
      'One.¶Two words.',
      '(Applause.)¶Go on, please.',
      '“No”, she said. 12 %.',
      'Да, конечно.',
      '',
    );
    const turns = fc.array(fc.tuple(fc.constantFrom('ANNA REED', 'BEN OAKES', 'CARA LUND'), speech), { minLength: 3, maxLength: 8 });
    const action = fc.constantFrom(...turnActionNames.filter((name) => name !== 'delete'));
    fc.assert(
      fc.property(turns, eol, fc.constantFrom(1, 2), fc.boolean(), action, fc.nat(), (spoken, end, gap, final, name, at) => {
        const source = spoken
          .map(([who, what]) => `${who}: ${what.replaceAll('¶', end.repeat(gap))}`)
          .join(end.repeat(gap))
          .concat(final ? end : '');
        const transcript = parse(source);
        const place = positionAt(transcript.text, at % (source.length + 1));
        const edit = editTurn(transcript, name, { start: place, end: place });
        if (!edit) return;
        const after = applied(source, edit.edits);
        const words = (text: string): string =>
          text
            .replace(/(ANNA REED|BEN OAKES|CARA LUND):/g, '')
            .match(/\S+/g)
            ?.sort()
            .join(' ') ?? '';
        assert.equal(words(after), words(source));
        assert.equal(stringOf(parse(after).text), after);
        assert.equal(/\r\n/.test(after) && /[^\r]\n/.test(after), false, 'one kind of line end');
        assert.ok(!edit.select || (edit.select.start >= 0 && edit.select.end <= after.length));
      }),
    );
  });
});
