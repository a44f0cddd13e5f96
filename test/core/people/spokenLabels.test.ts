// What turns are known by as a sequence: `label=known` where the two differ.

import assert from 'node:assert/strict';
import { parse } from '../../../server/src/core/parse';

const SAID = ['Shall we begin?', 'Yes, please.', 'Where were you?', 'At home, all day.'];

const CASES: Readonly<Record<string, { readonly labels: string; readonly who: string }>> = {
  'numbers that count turns': { labels: 'T1 C1 T2 C2 T3 C3 T4 C4', who: 't c t c t c t c' },
  'numbers that count all turns': { labels: 'A.1 B.2 A.3 B.4 A.5 B.6', who: 'a b a b a b' },
  'numbers of people': { labels: 'P1 P2 P1 P3 P2 P1 P3 P2', who: 'p1 p2 p1 p3 p2 p1 p3 p2' },
  'a round of people, then no more of them': { labels: 'I1 P1 P2 P3 P4 P5 P6 I1', who: 'i1 p1 p2 p3 p4 p5 p6 i1' },
  'numbers that fall': { labels: 'T9 C9 T8 C8 T7 C7', who: 't9 c9 t8 c8 t7 c7' },
  'a name shortened': {
    labels: 'Calliope Thessander Cal Thess Cal Thess',
    who: 'calliope thessander calliope thessander calliope thessander',
  },
  'a name that comes back is another': {
    labels: 'Christine Chris Christine Chris Christine Chris',
    who: 'christine chris christine chris christine chris',
  },
};

suite('spokenLabels', () => {
  for (const [name, { labels, who }] of Object.entries(CASES))
    test(name, () => {
      const text = labels
        .split(' ')
        .map((label, i) => `${label}: ${SAID[i % SAID.length]}\n\n`)
        .join('');
      const { turns, speakers } = parse(text);
      assert.deepEqual(
        turns.map((turn) => turn.label),
        labels.split(' '),
      );
      assert.deepEqual(
        turns.map((turn) => speakers[turn.speaker]!.id),
        who.split(' '),
      );
    });

  test('who asks, as hearings say it', () => {
    const { turns, speakers } = parse(
      'THE WITNESS: Good morning.\nDIRECT EXAMINATION (RESUMED) BY MR. ONG\nQ: Where were you?\nA: At home.\nMR. ONG: Thank you.\nCross-examination by Ms. Vidal:\nQ: Alone?\nA: Yes.\nQ BY MR. ONG: All day?\nA: Yes.\nQuestions by MS LIN\nQ: Why?\nA: It rained.\n',
    );
    assert.deepEqual(
      turns.map((turn) => `${turn.label} ${speakers[turn.speaker]!.id}`),
      [
        'THE WITNESS the-witness',
        'Q ong',
        'A the-witness',
        'MR. ONG ong',
        'Q vidal',
        'A the-witness',
        'Q ong',
        'A the-witness',
        'Q lin',
        'A the-witness',
      ],
    );
  });

  test('who asks, where nothing but the answers says it', () => {
    const { turns, speakers } = parse(
      'MR. ONG: Your name, please?\nA. Igor Kolar.\nQ. Where were you?\nA. At home.\nTHE COURT: Alone?\nA. Yes.\nQ. All day?\nA. Yes.\nMS. LIN:\nQ. Good morning.\nA. Good morning.\n',
    );
    assert.deepEqual(
      turns.filter((turn) => turn.label === 'Q').map((turn) => speakers[turn.speaker]!.id),
      ['ong', 'ong', 'lin'],
    );
  });
});
