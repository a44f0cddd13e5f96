import { table } from '../rendered';

suite('results of games are no figures', () => {
  table('English', [
    ['They won the set 6-4, lost the next 5-7 and tied 1-1.', ''],
    ['They beat Norvale four to two.', ''],
    ['a 5-4 majority', 'cardinal «5-4» 5..4'],
    ['3-5 people, 2 to 4 weeks', 'cardinal «3-5» 3..5 · quantity «2 to 4 weeks» 2..4 week'],
    ['from 10 to 4, then 4-1/4 percent', 'cardinal «10 to 4» 10..4 · percent «4-1/4 percent» 4.25 %'],
  ]);
  table('German', [['Sie verloren 1:3 und siegten dann vier zu null.', '']], { language: 'de' });
  table('French', [['Les Bleuets ont gagné 4 à 0, puis 2-1.', '']], { language: 'fr' });
  table('Spanish', [['Ganaron 3-1 en el minuto 88; tres a dos al final.', '']], { language: 'es' });
  table(
    'Portuguese',
    [
      ['Empataram 1 a 1; três a dois foi o placar.', ''],
      ['de 3 a 5 anos', 'quantity «3 a 5 anos» 3..5 year'],
    ],
    { language: 'pt' },
  );
  table('Russian', [['Наши выиграли со счётом 3-2.', '']], { language: 'ru' });
});
