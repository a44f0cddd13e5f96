import { table } from '../rendered';

suite('number words that spell', () => {
  table('English', [
    ['dial five five five one two, room two oh four, flight eleven eighty', ''],
    ['the boeing seven thirty seven, interstate eighty meets route sixty six', ''],
    ['episode three hundred and twelve, chapter eleven verse six', ''],
    ['h r one thousand, a 1-in-20 day', 'fraction «1-in-20» 0.05'],
    ['two oaks and four elms', 'cardinal «two» 2 · cardinal «four» 4'],
    ['a four-and-a-half-hour drive', 'quantity «four-and-a-half-hour» 4.5 hour'],
    ['one out of every seven', 'fraction «one out of every seven» 0.142857142857'],
  ]);
  table('decimals', [['vierzehn Komma sieben Prozent', 'percent «vierzehn Komma sieben Prozent» 14.7 %']], { language: 'de' });
  table('decimals', [['deux virgule vingt-cinq millions', 'cardinal «deux virgule vingt-cinq millions» 2250000']], { language: 'fr' });
});
