import { table } from './rendered';

suite('figures', () => {
  table('cardinals in digits and words', [
    [
      '28 programmes, 1,200 homes, 3.5 and 12,345,678',
      'cardinal «28» 28 · cardinal «1,200» 1200 · cardinal «3.5» 3.5 · cardinal «12,345,678» 12345678',
    ],
    ['over 1.5 billion people', 'cardinal «1.5 billion» >1500000000'],
    ['1,00,000 voters', 'cardinal «1,00,000» 100000'],
    ['35 000 homes, 12 100 people', 'cardinal «35 000» 35000 · cardinal «12» 12 · cardinal «100» 100'],
    ['12\u202f500 homes', 'cardinal «12\u202f500» 12500'],
    ['twenty-five members', 'cardinal «twenty-five» 25'],
    ['two hundred and fifty thousand people', 'cardinal «two hundred and fifty thousand» 250000'],
    ['five point three million users', 'cardinal «five point three million» 5300000'],
    ['three and a half million voters', 'cardinal «three and a half million» 3500000'],
    ['half a million', 'cardinal «half a million» 500000'],
    ['a dozen letters, half a dozen more', 'cardinal «a dozen» 12 · cardinal «half a dozen» 6'],
    ['dozens of towns, hundreds of\u00a0thousands of people', 'cardinal «dozens» ×12 · cardinal «hundreds of\u00a0thousands» ×100000'],
    ['10s of thousands of people', 'cardinal «10s of thousands» ×10000'],
    ['5 lakh and 2 crore', 'cardinal «5 lakh» 500000 · cardinal «2 crore» 20000000'],
    ['an average of 20k', 'cardinal «20k» 20000'],
  ]);

  table('what makes a figure inexact', [
    ['more than 40', 'cardinal «40» >40'],
    ['at least 40', 'cardinal «40» >=40'],
    ['nothing less than 30 million', 'cardinal «30 million» >=30000000'],
    ['fewer than 40', 'cardinal «40» <40'],
    ['up to 40', 'cardinal «40» <=40'],
    ['some 40 of them', 'cardinal «40» ~40'],
    ['almost 40', 'cardinal «40» ~<40'],
    ['40 or so people', 'cardinal «40» ~40'],
    ['40+ countries', 'cardinal «40» >=40'],
    ['another 40', 'cardinal «40» 40'],
  ]);

  table('percent, points', [
    [
      '17%, 5.7 percent, 90 per cent, twenty percent',
      'percent «17%» 17 % · percent «5.7 percent» 5.7 % · percent «90 per cent» 90 % · percent «twenty percent» 20 %',
    ],
    ['5 percentage points, 25 basis points', 'percent «5 percentage points» 5 pp · percent «25 basis points» 25 bp'],
    ['10 to 20 percent', 'percent «10 to 20 percent» 10..20 %'],
    ['from 17% to 37%', 'percent «17%» 17 % · percent «37%» 37 %'],
    ['15–20%', 'percent «15–20%» 15..20 %'],
  ]);

  table('money of the world', [
    ['$51 billion and US$40 billion', 'money «$51 billion» 51000000000 USD · money «US$40 billion» 40000000000 USD'],
    [
      '€5, £3.50, ¥300, ₹20, 5 €, 100 ₽',
      'money «€5» 5 EUR · money «£3.50» 3.5 GBP · money «¥300» 300 JPY · money «₹20» 20 INR · money «5 €» 5 EUR · money «100 ₽» 100 RUB',
    ],
    ['EUR 20 million, 5 million USD', 'money «EUR 20 million» 20000000 EUR · money «5 million USD» 5000000 USD'],
    ['50 cents and two hundred rubles', 'money «50 cents» 0.5 USD · money «two hundred rubles» 200 RUB'],
    ['millions of dollars', 'money «millions of dollars» ×1000000 USD'],
    ['$5 to $6 billion', 'money «$5 to $6 billion» 5000000000..6000000000 USD'],
    [
      'Rs. 5 crore, RMB 300 million, $.50, 5m euros',
      'money «Rs. 5 crore» 50000000 INR · money «RMB 300 million» 300000000 CNY · money «$.50» 0.5 USD · money «5m euros» 5000000 EUR',
    ],
    [
      '3.5 to 4 billion euros, a million and a half dollars',
      'money «3.5 to 4 billion euros» 3500000000..4000000000 EUR · money «a million and a half dollars» 1500000 USD',
    ],
    ['$5m, $1.5bn', 'money «$5m» 5000000 USD · money «$1.5bn» 1500000000 USD'],
    ['a million Swiss francs, C$40', 'money «a million Swiss francs» 1000000 CHF · money «C$40» 40 CAD'],
    ['a budget of five million pounds, a weight of five pounds', 'money «five million pounds» 5000000 GBP · quantity «five pounds» 5 lb'],
  ]);

  table('quantities', [
    [
      '0.7 nanometres, 80 km, 5 square miles, 60 km/h',
      'quantity «0.7 nanometres» 0.7 nm · quantity «80 km» 80 km · quantity «5 square miles» 5 mi² · quantity «60 km/h» 60 km/h',
    ],
    ['a four-year term, a 17-year-old', 'quantity «four-year» 4 year · quantity «17-year» 17 year'],
    ['two or three years', 'quantity «two or three years» 2..3 year'],
    ['half an hour, two and a half years', 'quantity «half an hour» 0.5 hour · quantity «two and a half years» 2.5 year'],
    ['two more years, a week or two', 'quantity «two more years» 2 year · quantity «a week or two» 1..2 week'],
    [
      '2 1/2 hours, 2½ years, a year and a half',
      'quantity «2 1/2 hours» 2.5 hour · quantity «2½ years» 2.5 year · quantity «a year and a half» 1.5 year',
    ],
    ['-5°C and minus 10 degrees', 'quantity «-5°C» -5 °C · quantity «minus 10 degrees» -10 °'],
    ['150,000 sq. km', 'quantity «150,000 sq. km» 150000 km²'],
    ['at 20°C and 5 degrees', 'quantity «20°C» 20 °C · quantity «5 degrees» 5 °'],
    ['one year, one hour', 'quantity «one year» 1 year · quantity «one hour» 1 hour'],
    ['a fortnight is two weeks, 3 fortnights six', 'quantity «two weeks» 2 week · quantity «3 fortnights» 6 week · cardinal «six» 6'],
  ]);

  table('ordinals, multiples, fractions, ranges', [
    ['the 8th forum and the first wave', 'ordinal «8th» 8 · ordinal «first» 1'],
    [
      'the one hundredth time, our two hundred and fiftieth year, the hundred and first page, a hundred first steps',
      'ordinal «one hundredth» 100 · ordinal «two hundred and fiftieth» 250 · ordinal «hundred and first» 101 · ordinal «hundred first» 101',
    ],
    ['one hundredth of it', 'fraction «one hundredth» 0.01'],
    ['a second term, the twenty-first attempt', 'ordinal «second» 2 · ordinal «twenty-first» 21'],
    ['she came third', 'ordinal «third» 3'],
    ['4.5 times more', 'multiple «4.5 times» 4.5 times'],
    ['a twofold rise, twice as many, ten-fold', 'multiple «twofold» 2 times · multiple «twice» 2 times · multiple «ten-fold» 10 times'],
    ['a ratio of 5:1', 'multiple «5:1» 5'],
    ['three or four times', 'multiple «three or four times» 3..4 times'],
    [
      'over a quarter of it, two-thirds, three quarters of them',
      'fraction «a quarter» >0.25 · fraction «two-thirds» 0.666666666667 · fraction «three quarters» 0.75',
    ],
    ['half of them, half its worth', 'fraction «half» 0.5 · fraction «half» 0.5'],
    ['one in four, nine out of ten', 'fraction «one in four» 0.25 · fraction «nine out of ten» 0.9'],
    ['3/4 of a cup', 'fraction «3/4» 0.75'],
    ['between 35 and 50 people', 'cardinal «35 and 50» 35..50'],
    ['five to 10 people', 'cardinal «five to 10» 5..10'],
    ['5 to 6 million', 'cardinal «5 to 6 million» 5000000..6000000'],
  ]);

  table('numbers that are no figures', [
    ['COVID-19, G20, F-16, MH17 and Catch-22', ''],
    ['Article 5, Articles 7 and 9, page 12, Section 230', ''],
    ['Boeing 737 and Apollo 11.', ''],
    ['Call +1 (212) 555-0123 or 555-0123.', ''],
    ['version 2.1, v1.2.3, Python 3.12', ''],
    ['at 17:30, 5 p.m., 10 o’clock', ''],
    ['John 3:16', ''],
    ['(1) first of all, [12] and 1) that', ''],
    ['1. Opening', ''],
    ['12', ''],
    ['#5, No. 5, § 7', ''],
    ['one of them, no one, the only one, one-on-one, once, both', ''],
    ['I know a thing or two. At first, wait a second.', ''],
    ['First, we thank the First Lady. Second, the Second World War.', ''],
    ['She has second thoughts on third parties.', ''],
    ['five past three, half past two, 10 to 11 a.m., 9-to-5, 24/7, 9/11', ''],
    ['5G, 4x4, MP3, BRICS+5, setup_2.1.txt, 192.168.0.1', ''],
    ['the Big Three, Chapter Two', ''],
    ['H.R. 3057, 15 U.S.C. 7201, 501(c)(3), 401k', ''],
    ['the second half of the game', 'ordinal «second» 2'],
  ]);

  table('digits that are a name by what stands beside them', [
    ['She lives at 418 Juniper Lane, then at 12B Mill Street.', ''],
    ['418 Juniper seedlings, 20 Mill Street bakers', 'cardinal «418» 418 · cardinal «20» 20'],
    ['See Orr v. Vance, 311 F.3d 90, 94.', ''],
    ['Form 10-Q, exhibit 204-C, the 9-K', ''],
    ['Call 1-800 and wait.', ''],
    ['Order No. 61-340, Public Law 98-12, pp. 14-19', ''],
    ['RFC 4180, ISO 3166 and ISO-8859-1', ''],
    ['the Group of 77, bus 42, port 8080, apartment 3B', ''],
    ['a group of 77 people', 'cardinal «77» 77'],
    ['It came in 2.4, and is planned for 2.6.', ''],
    ['growth was 2.4, in 2.5 cases', 'cardinal «2.4» 2.4 · cardinal «2.5» 2.5'],
    ['page 118 shows it; in Model 5 and 200k of them', 'cardinal «200k» 200000'],
    ["the Thirty Years' War and a Six-Day Race", ''],
    ['from 3.2 million to 4.1 million', 'cardinal «3.2 million» 3200000 · cardinal «4.1 million» 4100000'],
    ['Gemini 8, Houston. Juror 11, please. See Dkt. 118-2, and ASC 606 applies.', ''],
    ['at 4.9 psi', 'quantity «4.9 psi» 4.9 psi'],
    ['in one line two crafts meet', 'cardinal «two» 2'],
    ['grade 12 programs, type three patients, level 5 courts', ''],
    ['covid nineteen, a zero-covid policy', ''],
    ['He bought an iPhone 12 and a PlayStation 4.', ''],
    ['Counts Three through Seven stand.', ''],
    ['Ayes 41, Nays 17', 'cardinal «41» 41 · cardinal «17» 17'],
    ['rock 2004 MN4, Twenty20', 'cardinal «2004» 2004'],
  ]);

  table('figures of several parts', [
    ['at 4-1/4 to 4-1/2 percent', 'percent «4-1/4 to 4-1/2 percent» 4.25..4.5 %'],
    ['one in 10,000 and 1 in 50,000 doses', 'fraction «one in 10,000» 0.0001 · fraction «1 in 50,000» 0.00002'],
    ['a quarter of a million homes, a quarter of a pie', 'cardinal «a quarter of a million» 250000 · fraction «a quarter» 0.25'],
    ['three quarters of a million dollars', 'money «three quarters of a million dollars» 750000 USD'],
    ['at 40 miles an hour, 3 metres per second', 'quantity «40 miles an hour» 40 mph · quantity «3 metres per second» 3 m/s'],
    [
      'a quarter of a century, one-half century',
      'quantity «a quarter of a century» 0.25 century · quantity «one-half century» 0.5 century',
    ],
    ['within a day or two, in the next day or two', 'quantity «a day or two» 1..2 day · quantity «day or two» 1..2 day'],
    ['a 20- year-old and 3 millions', 'quantity «20- year» 20 year · cardinal «3 millions» 3000000'],
    ['at r m b three point four billion', 'money «r m b three point four billion» 3400000000 CNY'],
    ['up by one seventy percent, for three fifty dollars', 'percent «one seventy percent» 170 % · money «three fifty dollars» 350 USD'],
    ['64 gigs, an eightfold rise', 'quantity «64 gigs» 64 GB · multiple «eightfold» 8 times'],
  ]);

  table('numbers that are spelled', [
    ['the 737 MAX, a 747 landed', ''],
    ['she finished fourth out of three hundred', 'ordinal «fourth» 4 · cardinal «three hundred» 300'],
    ['by 3 cents to 42 cents, a 5-to-1 ratio', 'money «3 cents» 0.03 USD · money «42 cents» 0.42 USD · multiple «5-to-1» 5'],
    ['five dollars fifty, nine hours and a half', 'money «five dollars fifty» 5.5 USD · quantity «nine hours and a half» 9.5 hour'],
    ['dial five five five one two now', ''],
    ['we left at seven thirty and met at six fifteen pm', ''],
    ['by eight forty five in the morning', ''],
    ['a seven-thirty start, a three-sixty view', ''],
    [
      'three-and-twenty years, a billion minus 1',
      'quantity «three-and-twenty years» 23 year · cardinal «a billion» 1000000000 · cardinal «1» 1',
    ],
    ['a 64-bit word, a bit of 64 bit code', 'quantity «64-bit» 64 bit · quantity «64 bit» 64 bit'],
    ['two three-year terms, twenty one trees', 'cardinal «two» 2 · quantity «three-year» 3 year · cardinal «twenty one» 21'],
  ]);
});
