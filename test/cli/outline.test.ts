import assert from 'node:assert/strict';
import { outline } from '../../server/src/cli/outline';
import { noProject } from '../../server/src/cli/project';
import { textOf } from '../../server/src/core/text';
import type { Section, Speaker, Transcript, Turn } from '../../server/src/core/transcript';
import { told } from './world';

// A transcript of which only what the outline reads is told: sections as [line, level, title], turns as [line, speaker, words].
function transcript(sections: readonly [number, number, string][], turns: readonly [number, number, number][]): Transcript {
  const words = (who: number) => turns.reduce((sum, [, speaker, words]) => sum + (speaker === who ? words : 0), 0);
  const speakers = ['Mira Talan', 'Tomas Reil'].map((name, i) => ({ name, words: words(i) }) as Speaker);
  return {
    text: textOf(''),
    options: {},
    convention: { name: 'name-colon', profiles: ['name-colon'], pinned: false, evidence: '' },
    kinds: new Uint8Array(1),
    session: { title: { value: 'Strait talks', start: 0, end: 0 }, date: { value: '2024-05-14', start: 0, end: 0 }, place: null },
    sections: sections.map(([line, level, title]) => ({ line, level, title }) as Section),
    turns: turns.map(([line, speaker, words]) => ({ line, speaker, words }) as Turn),
    speakers,
    quotations: [],
  };
}

const printed = (...args: Parameters<typeof transcript>): string[] => outlined('talk.txt', transcript(...args)).split('\n');

const outlined = (file: string, transcript: Transcript): string =>
  outline.begin(told()).file({ file, transcript, read: () => transcript, project: noProject }).printed!;

suite('rostrum outline', () => {
  test('a tree of sections and turns; labels that follow each other are one', () =>
    assert.deepEqual(
      printed(
        [
          [2, 1, 'Opening'],
          [9, 2, 'Ferries'],
          [20, 4, 'Night boat'],
          [30, 2, 'Cable'],
          [40, 1, 'Press'],
        ],
        [
          [0, 0, 5],
          [3, 0, 10],
          [5, 0, 20],
          [7, 1, 1],
          [10, 1, 4],
          [21, 0, 0],
          [31, 0, 1000],
        ],
      ),
      [
        'talk.txt · Strait talks · 2024-05-14',
        'name-colon: 7 turns, 2 speakers, 1040 words',
        '     1  Mira Talan · 5 words',
        '     3  Opening',
        '     4    Mira Talan · 30 words',
        '     8    Tomas Reil · 1 word',
        '    10    Ferries',
        '    11      Tomas Reil · 4 words',
        '    21      Night boat',
        '    22        Mira Talan · 0 words',
        '    31    Cable',
        '    32      Mira Talan · 1000 words',
        '    41  Press',
        '',
      ],
    ));

  test('a press report lists who is quoted', () => {
    const report = {
      ...transcript([], []),
      quotations: [
        { line: 3, start: 9, end: 20, speaker: 1 },
        { line: 5, start: 30, end: 40, speaker: -1 },
      ],
    };
    assert.deepEqual(outlined('-', report).split('\n').slice(1), [
      'name-colon: 2 quotations',
      '     4  Tomas Reil, quoted',
      '     6  somebody, quoted',
      '',
    ]);
  });
});
