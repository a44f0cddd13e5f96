// Who is one speaker: labels in the order of their first use; those joined by = are one person.

import assert from 'node:assert/strict';
import { parse } from '../../../server/src/core/parse';
import { castLabels, introduce, newCast, speakerOfMention, speakersOf } from '../../../server/src/core/people/speakers';

const ONE: Readonly<Record<string, string>> = {
  'first mention long': 'President of Ruritania Ines Kolar = Ines Kolar = Mrs Kolar = Kolar | Prime Minister Marta Vidal = Marta Vidal',
  'two offices with a name each':
    'President of the Republic of Ruritania Ines Kolar = President of Ruritania Ines Kolar | State Secretary of the Union Ivo Lenz',
  'two of one surname': 'Mr. Igor Kolar = Mr. Kolar = Igor Kolar | Mrs. Petra Kolar = Mrs. Kolar',
  'nobody knows which': 'Igor Kolar | Petra Kolar | Kolar',
  initials: 'Ines Kolar (IK) = IK | Mei Lin = ML',
  'initials with periods': 'Ines Kolar = I. K. | Mei Lin = M.L.',
  'two at once': 'INES | MARTA | INES, MARTA | MARTA + INES | INES/MARTA',
  'initial and surname': 'SOLEDAD O’HARA, ANCHOR = S. O’HARA = O’HARA',
  'party and place': 'Mr. Luc Bernier (Marsh, Ind.) = Mr. Luc Bernier = Mr. Bernier (Marsh)',
  'case and accents': 'José Peña = Jose Pena = JOSÉ PEÑA',
  'spelling of long names': 'Alexander Lukashev = Aleksandr Lukashev | Maria Silva | Mario Silva',
  'a slip of the pen': 'Margareta Kowalska = Margareta Kowalksa',
  'places tell apart': 'Mr. SMYTHE of New Harbour | Mr. SMYTHE of Marshland',
  'a given name': 'Ana Ruiz = Ana | Ben Okafor = Ben',
  'the chair and who is in it': 'The Chair (Hon. Luc Bernier) = The Chair | Mr. Kolar',
  'an office whose holder is stated': 'The Minister for Water (Marta Vidal) = Marta Vidal | The Speaker',
  'an office a name carries': 'Right Hon. Justin Tarn (Prime Minister, Ind.) = The Prime Minister',
  'gendered offices': 'Mr Deputy Speaker | Madam Deputy Speaker',
  'honorifics of one surname': 'Mr. Kolar | Mrs. Kolar',
  'numbered parts': 'Speaker 1 | Speaker 2 | SPEAKER_01',
  'surname first': 'КОЛЯР И. П. = КОЛЯР И.П.',
  'German titles': 'Präsident Dr. Norbert Lamm = Präsident = Lamm | Dr. Anna Berg, Bundeskanzlerin = Dr. Anna Berg (CVP)',
};

suite('speakers', () => {
  for (const [name, groups] of Object.entries(ONE)) test(name, () => check(groups));

  test('kinds', () => {
    const labels = [
      'Ana Ruiz',
      'Some hon. members',
      'Unidentified Male',
      'Speaker 1',
      'Interviewer',
      'Ana Ruiz and Ben Okafor',
      'THE COURT',
    ];
    const cast = newCast();
    castLabels(cast, labels);
    assert.deepEqual(
      speakersOf(cast).map((speaker) => speaker.kind),
      ['person', 'collective', 'unknown', 'generic', 'generic', 'collective', 'person'],
    );
  });

  test('names, roles and ids', () => {
    const cast = newCast();
    castLabels(cast, ['President of Ruritania Ines Kolar', 'Ines Kolar', 'Petra Kolar', 'Dr. Anna Berg, Bundeskanzlerin']);
    assert.deepEqual(
      speakersOf(cast).map(({ id, name, roles, labels }) => ({ id, name, roles, labels })),
      [
        {
          id: 'ines-kolar',
          name: 'Ines Kolar',
          roles: ['President of Ruritania'],
          labels: ['President of Ruritania Ines Kolar', 'Ines Kolar'],
        },
        { id: 'petra-kolar', name: 'Petra Kolar', roles: [], labels: ['Petra Kolar'] },
        { id: 'anna-berg', name: 'Anna Berg', roles: ['Bundeskanzlerin'], labels: ['Dr. Anna Berg, Bundeskanzlerin'] },
      ],
    );
  });

  test('mentions', () => {
    const cast = newCast();
    castLabels(cast, ['President of Ruritania Ines Kolar', 'Marta Vidal']);
    const lenz = introduce(cast, 'Ivo Lenz', ['Prime Minister of Sylvania']);
    const who = (mention: string): string | undefined => cast.members[speakerOfMention(cast, mention)]?.name;
    assert.deepEqual(['Mrs Kolar', 'Ines Kolar', 'the president', 'Mr Lenz', 'the prime minister', 'Mr Nobody', 'the king'].map(who), [
      'Ines Kolar',
      'Ines Kolar',
      'Ines Kolar',
      'Ivo Lenz',
      'Ivo Lenz',
      undefined,
      undefined,
    ]);
    assert.equal(introduce(cast, 'Ivo Lenz'), lenz);
  });

  test('those who ask and answer', () => {
    const { turns, speakers } = parse(
      'IGOR KOLAR,\nhaving been first duly sworn, testified as follows:\nBY MS. VIDAL:\nQ. Where were you?\nA. At home.\nMR. ONG: Objection.\nTHE WITNESS: I was at home.\nBY MR. ONG:\nQ. Alone?\nA. Yes.\nQ. All day?\nA. Yes.\nMS. VIDAL: Nothing further.\n',
    );
    assert.deepEqual(
      turns.map((turn) => `${turn.label} ${speakers[turn.speaker]!.id}`),
      [
        'Q vidal',
        'A the-witness',
        'MR. ONG ong',
        'THE WITNESS the-witness',
        'Q ong',
        'A the-witness',
        'Q ong',
        'A the-witness',
        'MS. VIDAL vidal',
      ],
    );
  });
});

function check(groups: string): void {
  const people = groups.split(' | ').map((group) => group.split(' = '));
  const labels = people.flat();
  const found = castLabels(newCast(), labels);
  const together = (a: number, b: number): boolean => people.some((person) => person.includes(labels[a]!) && person.includes(labels[b]!));
  for (let a = 0; a < labels.length; a++)
    for (let b = a + 1; b < labels.length; b++) assert.equal(found[a] === found[b], together(a, b), `${labels[a]} and ${labels[b]}`);
}
