import { table } from '../rendered';

suite('times of day are no figures', () => {
  table('English', [
    ['At 5 I leave, at 7.30 the gates open, at 8 they sang.', ''],
    ['We wait till six. They come at about 9 and leave at 11.', ''],
    ['It rang around three in the morning, then at ten tomorrow.', 'relative «tomorrow» 2023-04-07'],
    ['Meet me at a quarter to nine.', ''],
    ['From about 8 until 10:15, and out by five fifteen.', ''],
    ['Trading at 12, up from 11.', 'cardinal «12» 12 · cardinal «11» 11'],
    ['at 5 to 6 percent', 'percent «5 to 6 percent» 5..6 %'],
    ['at 9 of the sites, until 12 houses stand', 'cardinal «9» 9 · cardinal «12» 12'],
  ]);
  table(
    'German',
    [
      ['Wir treffen uns um 5, die anderen gegen 8 und um halb neun.', ''],
      ['um 5 gestiegen, um 12 Plätze', 'cardinal «5» 5 · cardinal «12» 12'],
    ],
    { language: 'de' },
  );
  table(
    'French',
    [
      ['Vers 8 heures 15 on ouvre, à 9 heures on parle.', ''],
      ['un débat de 8 heures', 'quantity «8 heures» 8 hour'],
    ],
    { language: 'fr' },
  );
  table(
    'Spanish',
    [
      ['A las nueve y cinco de la mañana, a las 5 y sobre las 7.30.', ''],
      ['Abrieron a las ocho y media, después de las nueve, o son las siete menos diez.', ''],
      ['a las 5 familias', 'cardinal «5» 5'],
    ],
    { language: 'es' },
  );
  table('Portuguese', [['Saímos às 5 e voltamos pelas 7h30, depois das oito; são nove e um quarto.', '']], { language: 'pt' });
  table(
    'Russian',
    [
      ['В 10 часов 5 минут открыли, в 7, к 8 часам ушли.', ''],
      ['в 7 городах и в 7 из 10 случаев', 'cardinal «7» 7 · fraction «7 из 10» 0.7'],
    ],
    { language: 'ru' },
  );
});
