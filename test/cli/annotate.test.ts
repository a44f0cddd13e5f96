import assert from 'node:assert/strict';
import { annotation } from '../../server/src/cli/annotate';
import { parse } from '../../server/src/core/parse';

const source = [
  'Mira Talan: We opened the line on May 14, 2024, and it cost more than $51 billion.',
  '',
  'Tomas Reil: In which year, please?',
  '',
  'Mira Talan:',
  '',
  'Tomas Reil: Thank you.',
].join('\n');

suite('rostrum annotate', () => {
  test('prints the contract, field for field', () => {
    const { findings, ...rest } = annotation('talk.txt', parse(source));
    const turn = (line: number, start: number, speaker: string, bodyEnd: number, words: number) => {
      const label = speaker === 'mira-talan' ? 'Mira Talan' : 'Tomas Reil';
      return { line, start, end: start + 10, label, speaker, bodyEnd, words, time: null };
    };
    const expected = {
      file: 'talk.txt',
      convention: 'name-colon',
      session: { title: null, date: null, place: null },
      speakers: [
        { id: 'mira-talan', name: 'Mira Talan', roles: [], labels: ['Mira Talan'], turns: 2, words: 15 },
        { id: 'tomas-reil', name: 'Tomas Reil', roles: [], labels: ['Tomas Reil'], turns: 2, words: 6 },
      ],
      turns: [
        turn(0, 0, 'mira-talan', 82, 15),
        turn(2, 84, 'tomas-reil', 118, 4),
        turn(4, 120, 'mira-talan', 131, 0),
        turn(6, 133, 'tomas-reil', 155, 2),
      ],
      quotations: [],
      furniture: [],
      mentions: [
        { kind: 'date.full', line: 0, start: 34, end: 46, text: 'May 14, 2024', value: '2024-05-14' },
        { kind: 'figure.money', line: 0, start: 70, end: 81, text: '$51 billion', value: { value: 51e9, unit: 'USD', mod: '>' } },
      ],
      codings: [],
    };
    assert.equal(JSON.stringify(rest, null, 1), JSON.stringify(expected, null, 1));
    assert.deepEqual(
      findings.map(({ message, ...where }) => where),
      [{ code: 'turn.empty', severity: 'warning', line: 4, start: 120, end: 130 }],
    );
  });

  const lines = (text: string) => annotation('a', parse(text)).turns.map(({ line, start, end }) => [line, text.slice(start, end)]);
  for (const [name, eol] of [
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ] as const)
    test(`spans count UTF-16 units: ${name} and emoji`, () => {
      const text = ['Mira Talan: 😀', '', 'Tomas\u00a0Reil: yes', '', 'Mira Talan: no'].join(eol);
      assert.deepEqual(lines(text), [
        [0, 'Mira Talan'],
        [2, 'Tomas\u00a0Reil'],
        [4, 'Mira Talan'],
      ]);
    });
});
