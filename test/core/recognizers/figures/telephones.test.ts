import { table } from '../rendered';

suite('telephone numbers are no figures', () => {
  table('English', [
    ['Dial 0800 555 0199 or (555) 018-2277, extension 14.', ''],
    ['call us at eight hundred five five five zero one nine nine', ''],
    [
      '12 100 and 250 lamps, 2019 2020 2021',
      'cardinal «12» 12 · cardinal «100» 100 · cardinal «250» 250 · year «2019» 2019 · year «2020» 2020 · year «2021» 2021',
    ],
  ]);
  table('German', [['Rufen Sie uns unter 030 2277 3400 an.', '']], { language: 'de' });
  table(
    'French',
    [
      ['Appelez le 01 40 63 60 00 ou le 3975.', ''],
      ['Il y a 12 500 000 lettres.', 'cardinal «12 500 000» 12500000'],
    ],
    { language: 'fr' },
  );
  table(
    'Spanish',
    [
      ['Llame al 91 555 01 23 o al 112.', ''],
      ['Llame a 12 vecinos.', 'cardinal «12» 12'],
    ],
    { language: 'es' },
  );
  table('Portuguese', [['Ligue para (11) 5550-1234 ou 21 345 67 89.', '']], { language: 'pt' });
  table('Russian', [['Звоните по номеру 8 800 555-35-35.', '']], { language: 'ru' });
});
