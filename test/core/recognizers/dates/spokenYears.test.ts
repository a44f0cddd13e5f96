import { table } from '../rendered';

suite('years as they are spoken', () => {
  table('English', [
    ['in nineteen oh five, in two thousand and five', 'year «nineteen oh five» 1905 · year «two thousand and five» 2005'],
    ['back in oh eight everyone left', 'year «oh eight» 2008'],
    ['in ninety seven i moved', 'year «ninety seven» 1997'],
    [
      'in the two thousands, on the first of january nineteen hundred',
      'decade «two thousands» 200X · full «first of january nineteen hundred» 1900-01-01',
    ],
    ['in ninety seven towns', 'cardinal «ninety seven» 97'],
    ['between nineteen fourteen and nineteen eighteen', 'year-range «nineteen fourteen and nineteen eighteen» 1914/1918'],
  ]);
  table(
    'French',
    [
      [
        'en mille neuf cent quarante-quatre, en deux mille cinq',
        'year «mille neuf cent quarante-quatre» 1944 · year «deux mille cinq» 2005',
      ],
      ['en mille deux cents pages', 'cardinal «mille deux cents» 1200'],
    ],
    { language: 'fr' },
  );
  table('Spanish', [['en mil novecientos ochenta y dos', 'year «mil novecientos ochenta y dos» 1982']], { language: 'es' });
  table('Portuguese', [['desde dois mil e cinco', 'year «dois mil e cinco» 2005']], { language: 'pt' });
  table(
    'Russian',
    [
      ['в тысяча девятьсот девяносто первом году', 'year «тысяча девятьсот девяносто первом году» 1991'],
      ['в сорок первом году, в двухтысячном году', 'year «сорок первом году» 1941 · year «двухтысячном году» 2000'],
      ['в первом году, на двенадцатом году', 'ordinal «первом» 1 · ordinal «двенадцатом» 12'],
    ],
    { language: 'ru' },
  );
});
