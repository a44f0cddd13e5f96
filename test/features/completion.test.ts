// Completion: text with a caret ‸ → what is offered, and the line after the first is taken.

import assert from 'node:assert/strict';
import { parse } from '../../server/src/core/parse';
import { positionAt, textOf } from '../../server/src/core/text';
import type { ParseOptions } from '../../server/src/core/transcript';
import { rostersOf } from '../../server/src/exchange/rosterYaml';
import { completions } from '../../server/src/features/completion';

function completed(marked: string, options: ParseOptions = {}, snippets = false, notes?: readonly string[]) {
  const at = marked.indexOf('‸');
  const source = marked.replace('‸', '');
  const transcript = parse(source, options);
  const items = completions(transcript, positionAt(transcript.text, at), { snippets, ...(notes && { notes }) });
  const edit = items[0]?.textEdit;
  const range = edit && 'range' in edit ? edit.range : undefined;
  const line = transcript.text.lines[positionAt(transcript.text, at).line]!.text;
  return {
    labels: items.map(({ label }) => label),
    taken: range && line.slice(0, range.start.character) + edit!.newText + line.slice(range.end.character),
  };
}

const rosters = rostersOf(textOf('---\nspeakers:\n  dora: Dora Vale\n  anna: Anna Reed\n---\n'), null);

type Row = readonly [what: string, text: string, labels: readonly string[], taken?: string, options?: ParseOptions];
const check = (rows: readonly Row[]): void => {
  for (const [what, text, labels, taken, options] of rows)
    test(what, () => {
      const found = completed(text, options);
      assert.deepEqual(found.labels.slice(0, Math.max(1, labels.length)), labels);
      assert.equal(found.taken, taken);
    });
};

const talk = 'ANNA REED: Shall we begin?\n\nCARA LUND: Yes.\n\nBEN OAKES: It leaks.\n\nANNA REED: Where?\n\nBEN OAKES: Everywhere.\n\n';
const long =
  'Mayor of Hallam Anna Reed: One.\n\nBen Oakes: Two.\n\nAnna Reed: Three.\n\nBen Oakes: Four.\n\nAnna Reed: Five.\n\nBen Oakes: Six.\n\n';

suite('completion', () => {
  check([
    [
      'the one who spoke before last is first, the last is last of the recent',
      `${talk}‸`,
      ['ANNA REED', 'CARA LUND', 'BEN OAKES'],
      'ANNA REED: ',
    ],
    ['by the beginning of a surname', `${talk}oak‸`, ['BEN OAKES'], 'BEN OAKES: '],
    ['by the whole label', `${talk}Cara Lu‸`, ['CARA LUND'], 'CARA LUND: '],
    ['the short label, not the long one of the first turn', `${long}‸`, ['Anna Reed', 'Ben Oakes'], 'Anna Reed: '],
    ['none in the middle of speech', talk.replace('It leaks.', 'It leaks. An‸'), []],
    ['none for other words', `${talk}However‸`, []],
    [
      'who is declared and has not spoken comes last, set like the others',
      `${talk}‸`,
      ['ANNA REED', 'CARA LUND', 'BEN OAKES', 'DORA VALE'],
      'ANNA REED: ',
      { rosters },
    ],
    ['a declared person by the beginning of the name', `${talk}Do‸`, ['DORA VALE'], 'DORA VALE: ', { rosters }],
    ['a declared person in a text that has no turns yet', 'Do‸', ['Dora Vale'], 'Dora Vale: ', { rosters }],
    ['before a paragraph', `${talk}‸And so on.`, ['ANNA REED', 'CARA LUND', 'BEN OAKES'], 'ANNA REED: And so on.'],
    ['a label that is there is replaced', talk.replace('BEN OAKES: It', 'B‸EN OAKES: It'), ['BEN OAKES'], 'BEN OAKES: It leaks.'],
    [
      'labels on their own lines',
      'Anna Reed:\nOne.\n\nBen Oakes:\nTwo.\n\nAnna Reed:\nThree.\n\n‸',
      ['Ben Oakes', 'Anna Reed'],
      'Ben Oakes:\n',
    ],
    [
      'marks around the label',
      '**Anna Reed:** One.\n\n**Ben Oakes:** Two.\n\n**Anna Reed:** Three.\n\n**B‸',
      ['Ben Oakes'],
      '**Ben Oakes:** ',
    ],
    [
      'a bracket that the editor closed',
      '[Speaker 1] One.\n\n[Speaker 2] Two.\n\n[Speaker 1] Three.\n\n[Sp‸]',
      ['Speaker 2', 'Speaker 1'],
      '[Speaker 2] ',
    ],
    [
      'time is left out where labels have one in brackets',
      'Ada (00:10): One.\n\nBob (00:12): Two.\n\nAda (00:15): Three.\n\nB‸',
      ['Bob'],
      'Bob: ',
    ],
    [
      'voices of cues',
      'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna Reed>One.\n\n00:02.000 --> 00:03.000\n<v Ben Oakes>Two.\n\n00:03.000 --> 00:04.000\n<v ‸>',
      ['Anna Reed', 'Ben Oakes'],
      '<v Anna Reed>',
      { format: 'webvtt' },
    ],
    ['no speakers, no offer', 'A page of prose.\n\n‸', []],
  ]);

  test('a time to fill in, for clients that can', () => {
    const source = 'Ada (00:10): One.\n\nBob (00:12): Two.\n\nAda (00:15): Three.\n\nB‸';
    assert.equal(completed(source, {}, true).taken, `Bob (${'$'}{1:00:15}): $0`);
  });

  const room = 'ANNA REED: One. (Applause.)\n\nBEN OAKES: Two. (Laughter.)\n\nANNA REED: Three. (Laughter.)\n\n';
  test('directions: the own by frequency, then those of the language, set alike', () => {
    const { labels, taken } = completed(`${room}BEN OAKES: Four. (‸)`);
    assert.deepEqual(labels.slice(0, 3), ['Laughter.', 'Applause.', 'Inaudible.']);
    assert.ok(labels.includes('Pause.') && !labels.includes('Applauding'));
    assert.equal(new Set(labels).size, labels.length);
    assert.equal(taken, 'BEN OAKES: Four. (Laughter.)');
  });
  test('directions: a bracket that is still open is closed', () =>
    assert.equal(completed(`${room}BEN OAKES: Four. (La‸`).taken, 'BEN OAKES: Four. (Laughter.)'));
  test('directions: none behind a closed bracket', () => assert.deepEqual(completed(`${room}BEN OAKES: Four. (Laughter.) ‸`).labels, []));
  test('directions: capitals where the document has them', () => {
    const shouted = room.replaceAll('(Applause.)', '[APPLAUSE]').replaceAll('(Laughter.)', '[LAUGHTER]');
    assert.deepEqual(completed(`${shouted}BEN OAKES: [‸`).labels.slice(0, 3), ['LAUGHTER', 'APPLAUSE', 'INAUDIBLE']);
  });
  test('directions: the notes of the project, behind the own of the document', () => {
    const notes = ['door slams', 'Laughter', 'papers rustle'];
    const { labels } = completed(`${room}BEN OAKES: Four. (‸)`, {}, false, notes);
    assert.deepEqual(labels.slice(0, 5), ['Laughter.', 'Applause.', 'Door slams.', 'Papers rustle.', 'Inaudible.']);
    assert.equal(new Set(labels).size, labels.length);
    assert.equal(completed('Ada: One.\n\nBob: Two.\n\nAda: Three [do‸', {}, false, notes).taken, 'Ada: Three [door slams]');
  });
  test('directions: the time of the turn for what could not be heard', () => {
    const timed = 'Ada (00:10): One.\n\nBob (00:12): Two.\n\nAda (00:15): Three [‸';
    assert.equal(completed(timed).labels[0], 'inaudible 00:15');
  });
});
