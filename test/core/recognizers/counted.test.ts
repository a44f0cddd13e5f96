import { table } from './rendered';

suite('what a number behind a name counts', () => {
  table(
    'German',
    [
      [
        'In Talheim 300 Schulen, in der Klasse 30 Kinder, bei Ortmann 40 Leute.',
        'cardinal «300» 300 · cardinal «30» 30 · cardinal «40» 40',
      ],
      ['Gleis 12 Richtung Talheim, Saal 5, Artikel 5 Absatz 3, Zug 12 hält.', ''],
      ['Das Spiel sahen 12 bis 15 Leute.', 'cardinal «12 bis 15» 12..15'],
    ],
    { language: 'de' },
  );
  table('French', [['Elle a perdu 3 à 4 voix.', 'cardinal «3 à 4» 3..4']], { language: 'fr' });
  table(
    'Russian',
    [
      ['В Ольхове 300 школ, в нашей школе 300 учеников.', 'cardinal «300» 300 · cardinal «300» 300'],
      ['Рейс 48 вылетает, школа 12 открылась, по статье 228 уголовного кодекса.', ''],
    ],
    { language: 'ru' },
  );
  table('English', [
    ['At 12 he was at sea.', 'cardinal «12» 12'],
    ['In Norvale 300 schools, in Room 12 people met.', 'cardinal «300» 300'],
  ]);
});
