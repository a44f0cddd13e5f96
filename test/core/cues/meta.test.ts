// The kind of each line of a cue format: M meta, C the time of a cue, . speech, L a label, a blank for blank lines.

import assert from 'node:assert/strict';
import { parse } from '../../../server/src/core/parse';
import { LineKind } from '../../../server/src/core/transcript';

const LETTER: Readonly<Record<number, string>> = {
  [LineKind.Meta]: 'M',
  [LineKind.Cue]: 'C',
  [LineKind.Label]: 'L',
  [LineKind.Speech]: '.',
  [LineKind.Preamble]: '.',
  [LineKind.Blank]: ' ',
};
const kindsOf = (text: string): string => [...parse(text).kinds].map((kind) => LETTER[kind] ?? '?').join('');

suite('cues', () => {
  test('WebVTT: header, notes, styles, identifiers and times are no speech', () => {
    const text =
      'WEBVTT\nKind: captions\n\nNOTE\nAna: not this\n\nSTYLE\n::cue { color: red }\n\nintro-1\n00:01.000 --> 00:02.000\n<v Ana>Hello.\n\n2\n00:03.000 --> 00:04.000 align:start\n<v Ben>Hi.\nAll well?\n';
    assert.equal(kindsOf(text), 'MM MM MM MCL MCL. ');
  });

  test('SubRip: numbers and times', () =>
    assert.equal(
      kindsOf(
        '1\n00:00:01,000 --> 00:00:02,000\nANA: Hello.\n\n2\n00:00:03,000 --> 00:00:04,000\nBEN: Hi.\n\n3\n00:00:05,000 --> 00:00:06,000\nANA: Well.\n\n4\n00:00:07,000 --> 00:00:08,000\nBEN: Yes, well.\n',
      ),
      'MCL MCL MCL MCL ',
    ));

  test('CHAT: headers and dependent tiers, continuations included', () =>
    assert.equal(kindsOf('@UTF8\n@Begin\n*MOT:\twhat is\n\tthat ?\n%mor:\tpro|what\n\tv|be\n*CHI:\ta boat .\n@End\n'), 'MML.MMLM '));

  test('a turn takes the time of its cue', () => {
    const { turns } = parse('WEBVTT\n\n00:01.000 --> 00:02.500\n<v Ana>Hello.\n\n00:03.000 --> 00:04.000\n<v Ben>Hi.\n');
    assert.deepEqual(
      turns.map(({ time }) => [time?.from, time?.to]),
      [
        [1, 2.5],
        [3, 4],
      ],
    );
  });
});
