import { table } from './rendered';

suite('dates and figures in other languages', () => {
  table(
    'German',
    [
      ['Am 9. Mai 2021 kamen mehr als 40 Gäste.', 'full «9. Mai 2021» 2021-05-09 · cardinal «40» >40'],
      ['vom 5. bis 7. Juni 2019', 'day-range «5. bis 7. Juni 2019» 2019-06-05/2019-06-07'],
      ['am Freitag, dem 28. Oktober 2022', 'full «Freitag, dem 28. Oktober 2022» 2022-10-28'],
      [
        'vor drei Jahren, vor einem Jahr',
        'relative «vor drei Jahren» 2020 · quantity «drei Jahren» 3 year · relative «vor einem Jahr» 2022',
      ],
      ['im nächsten Monat, gestern Abend', 'relative «nächsten Monat» 2023-05 · relative «gestern Abend» 2023-04-05'],
      [
        '1,5 Milliarden Euro, 4,2 Mio. Euro und 5,50 €',
        'money «1,5 Milliarden Euro» 1500000000 EUR · money «4,2 Mio. Euro» 4200000 EUR · money «5,50 €» 5.5 EUR',
      ],
      [
        '2.834 Stellen, 12,5 Prozent, 3 Prozentpunkte',
        'cardinal «2.834» 2834 · percent «12,5 Prozent» 12.5 % · percent «3 Prozentpunkte» 3 pp',
      ],
      ['zweihundertfünfzig Menschen, einundzwanzig Jahre', 'cardinal «zweihundertfünfzig» 250 · quantity «einundzwanzig Jahre» 21 year'],
      ['die Hälfte, zwei Drittel, zum ersten Mal', 'fraction «Hälfte» 0.5 · fraction «zwei Drittel» 0.666666666667 · ordinal «ersten» 1'],
      [
        'in den 1990er Jahren, im 19. Jahrhundert, im dritten Quartal 2023',
        'decade «1990er Jahren» 199X · century «19. Jahrhundert» 18XX · quarter «dritten Quartal 2023» 2023-35',
      ],
      ['der 17. Bundestag', 'ordinal «17.» 17'],
      [
        'zweihundertfünfzigtausend Euro, dreitausendvierhundert Gäste',
        'money «zweihundertfünfzigtausend Euro» 250000 EUR · cardinal «dreitausendvierhundert» 3400',
      ],
      [
        'Neunzehnhundertachtundsechzig war es so, nach neunzehnhundert Metern nicht.',
        'year «Neunzehnhundertachtundsechzig» 1968 · quantity «neunzehnhundert Metern» 1900 m',
      ],
      ['eine hundertprozentige Tochter im tausendjährigen Dorf', ''],
      ['in den 90er-Jahren und den siebziger Jahren', 'decade «90er-Jahren» 199X · decade «siebziger Jahren» 197X'],
      ['zwei Prozent Wachstum, drei Jahre Haft', 'percent «zwei Prozent» 2 % · quantity «drei Jahre» 3 year'],
      ['Das darf man nicht außer Acht lassen, in erster Linie nicht um halb neun, Frau März.', ''],
      ['Ada Montag', ''],
      ['Am Montag', 'weekday «Montag» 2023-04-03'],
      ['am Mittwochabend, anderthalb Jahre', 'weekday «Mittwochabend» 2023-04-05 · quantity «anderthalb Jahre» 1.5 year'],
      ['Guten Morgen! In diesem Fall von 10.30 bis 11.15 Uhr, Artikel 5.', ''],
      [
        'im September letzten Jahres, im letzten September',
        'month-year «September letzten Jahres» 2022-09 · relative «letzten September» 2022-09',
      ],
      ['am 24.12. wieder, Fassung 4.1 und 4.2', 'day-month «24.12.» 2022-12-24'],
      ['bei 3,4 Mrd. €, fünf Euro fünfzig', 'money «3,4 Mrd. €» 3400000000 EUR · money «fünf Euro fünfzig» 5.5 EUR'],
      ['eine halbe Million Gäste', 'cardinal «eine halbe Million» 500000'],
      ['in der Weidenstraße 14 in 10969 Talheim an der A 7', ''],
      ['neun von zehn Bauern, einer von fünf', 'fraction «neun von zehn» 0.9 · cardinal «fünf» 5'],
      ['80 Stundenkilometer', 'quantity «80 Stundenkilometer» 80 km/h'],
      [
        'in den Sechzigern, anno 1742, eine Viertelstunde',
        'decade «Sechzigern» 196X · year «1742» 1742 · quantity «eine Viertelstunde» 0.25 hour',
      ],
      [
        'im märz zweitausendzwanzig, um acht ging es los, folge hundertzwölf unseres blatts',
        'month-year «märz zweitausendzwanzig» 2020-03',
      ],
      [
        'In Hallberg 300 Schulen, in Norden 98. Um acht Uhr dreißig kamen 26 von 52 Leuten.',
        'cardinal «300» 300 · cardinal «98» 98 · cardinal «26» 26 · cardinal «52» 52',
      ],
      [
        'ein Meter achtzig groß, ein Siebtel der Einnahmen, 10 Pfennig',
        'quantity «ein Meter achtzig» 1.8 m · fraction «ein Siebtel» 0.142857142857 · money «10 Pfennig» 0.1 DEM',
      ],
    ],
    { language: 'de' },
  );

  table(
    'French',
    [
      ['Le 9 mai 2021, plus de 40 invités.', 'full «9 mai 2021» 2021-05-09 · cardinal «40» >40'],
      [
        'du 5 au 7 juin 2019, le 1er janvier 2020',
        'day-range «5 au 7 juin 2019» 2019-06-05/2019-06-07 · full «1er janvier 2020» 2020-01-01',
      ],
      ['il y a trois ans, il y a un an', 'relative «il y a trois ans» 2020 · quantity «trois ans» 3 year · relative «il y a un an» 2022'],
      [
        'l’année dernière, lundi prochain, aujourd’hui',
        'relative «l’année dernière» 2022 · weekday «lundi prochain» 2023-04-10 · relative «aujourd’hui» 2023-04-06',
      ],
      [
        '1,5 milliard d’euros, 2 834 emplois, 12,5 %',
        'money «1,5 milliard d’euros» 1500000000 EUR · cardinal «2 834» 2834 · percent «12,5 %» 12.5 %',
      ],
      [
        'vingt pour cent, quatre-vingt-dix-sept, deux cent cinquante',
        'percent «vingt pour cent» 20 % · cardinal «quatre-vingt-dix-sept» 97 · cardinal «deux cent cinquante» 250',
      ],
      [
        'les années 1990, au XIXe siècle, la moitié, un tiers',
        'decade «années 1990» 199X · century «XIXe siècle» 18XX · fraction «moitié» 0.5 · fraction «un tiers» 0.333333333333',
      ],
      ['à 9 heures 30, au 14, rue du Port, puis 9 heures 30 % plus longues', 'quantity «9 heures» 9 hour · percent «30 %» 30 %'],
      ['En premier lieu, un livre neuf, il est six heures, le 20 heures.', ''],
      ['neuf livres, la première fois', 'cardinal «neuf» 9 · ordinal «première» 1'],
      ['une centaine de lettres, la loi n° 2014-77', 'cardinal «une centaine» ×100'],
      ['Elle a été élue à l’article 5, un problème.', ''],
      [
        'dix-sept, soixante-dix-sept, les années soixante-dix',
        'cardinal «dix-sept» 17 · cardinal «soixante-dix-sept» 77 · decade «années soixante-dix» 197X',
      ],
      ['une quinzaine de lettres, un cinquième du budget', 'cardinal «une quinzaine» ×15 · fraction «un cinquième» 0.2'],
      ['La planète Mars et le verset 12, sortie 14, puis au 12, rue du Port, 44100 Valmont.', ''],
      ['deux heures et demie', 'quantity «deux heures et demie» 2.5 hour'],
      ['J’ai une seconde ? Il est presque 21 heures, de la 12 à la 94.', ''],
      ['un quart d’heure, trois quarts d’heure', 'quantity «un quart d’heure» 0.25 hour · quantity «trois quarts d’heure» 0.75 hour'],
      ['812,4 M€, ce vendredi 13 octobre', 'money «812,4 M€» 812400000 EUR · day-month «vendredi 13 octobre» 2022-10-13'],
      ['les amendements nos 12, 45 et 118, nos 12 amis', 'cardinal «12» 12'],
      [
        'le onze novembre, l’affaire 12, mille cinq cents millions, le total 42',
        'day-month «onze novembre» 2022-11-11 · cardinal «mille cinq cents millions» 1500000000 · cardinal «42» 42',
      ],
      ['au numéro neuf depuis vingt ans, sur le texte 2471', 'quantity «vingt ans» 20 year'],
    ],
    { language: 'fr' },
  );

  table(
    'Spanish',
    [
      ['El 9 de mayo de 2021, más de 40 invitados.', 'full «9 de mayo de 2021» 2021-05-09 · cardinal «40» >40'],
      ['del 5 al 7 de junio de 2019', 'day-range «5 al 7 de junio de 2019» 2019-06-05/2019-06-07'],
      [
        'hace tres años, el año pasado, el próximo lunes',
        'relative «hace tres años» 2020 · quantity «tres años» 3 year · relative «el año pasado» 2022 · weekday «próximo lunes» 2023-04-10',
      ],
      [
        '1.500 millones de euros, 12,5 %, veinte por ciento',
        'money «1.500 millones de euros» 1500000000 EUR · percent «12,5 %» 12.5 % · percent «veinte por ciento» 20 %',
      ],
      [
        'cuarenta y dos años, en el siglo XIX, la mitad',
        'quantity «cuarenta y dos años» 42 year · century «siglo XIX» 18XX · fraction «mitad» 0.5',
      ],
      [
        'Esta mañana y mañana, ayer por la tarde, por la mañana.',
        'relative «Esta mañana» 2023-04-06 · relative «mañana» 2023-04-07 · relative «ayer por la tarde» 2023-04-05',
      ],
      ['En primer lugar, mi cuarto está en medio de la tercera edad, el señor Mayo por la A-6.', ''],
      ['el cuarto puesto', 'ordinal «cuarto» 4'],
      ['para este trabajo, un problema, artículo 5', ''],
      [
        'nueve horas y media, la cuarta parte, un quinto de ellos',
        'quantity «nueve horas y media» 9.5 hour · fraction «cuarta parte» 0.25 · fraction «un quinto» 0.2',
      ],
      ['tres cuartas partes, dos de cada tres', 'fraction «tres cuartas partes» 0.75 · fraction «dos de cada tres» 0.666666666667'],
      ['Dentro de dos años, el día 13', 'relative «Dentro de dos años» 2025 · quantity «dos años» 2 year · day «día 13» XXXX-XX-13'],
      ['don Domingo y la señora Abril, calle Mayor, 14, versículo 8, la versión 2.1', ''],
      ['Quedan treinta segundos, un segundo, de la 12 a la 94, en la avenida 9 de Julio.', 'quantity «treinta segundos» 30 second'],
      [
        'la temporada 1998-99, dos terceras partes, pasados cinco años',
        'year-range «1998-99» 1998/1999 · fraction «dos terceras partes» 0.666666666667 · quantity «cinco años» 5 year',
      ],
      [
        'en marzo del dos mil veinte cerramos el fin de semana pasado',
        'month-year «marzo del dos mil veinte» 2020-03 · relative «el fin de semana pasado» 2023-04-01/2023-04-02',
      ],
      ['de la vía 3, coche 8, asiento 14', ''],
      [
        'el once de septiembre de dos mil uno, una quinta parte, mil quinientos millones',
        'full «once de septiembre de dos mil uno» 2001-09-11 · fraction «una quinta parte» 0.2 · cardinal «mil quinientos millones» 1500000000',
      ],
      ['quizá las once y media, el grupo 5', ''],
    ],
    { language: 'es' },
  );

  table(
    'Portuguese',
    [
      ['Em 9 de maio de 2021, mais de 40 convidados.', 'full «9 de maio de 2021» 2021-05-09 · cardinal «40» >40'],
      [
        'há três anos, três anos atrás',
        'relative «há três anos» 2020 · quantity «três anos» 3 year · relative «três anos atrás» 2020 · quantity «três anos» 3 year',
      ],
      ['na próxima segunda-feira, no ano passado', 'weekday «próxima segunda-feira» 2023-04-10 · relative «ano passado» 2022'],
      [
        'R$ 2.834, 1,5 mil milhões de euros, 12,5%',
        'money «R$ 2.834» 2834 BRL · money «1,5 mil milhões de euros» 1500000000 EUR · percent «12,5%» 12.5 %',
      ],
      ['terça-feira, 12 de outubro de 2021', 'full «terça-feira, 12 de outubro de 2021» 2021-10-12'],
      ['hoje de manhã', 'relative «hoje de manhã» 2023-04-06'],
      ['Em segundo lugar, o quarto dele, das 9 às 17 horas, no meio do caminho.', ''],
      ['na segunda vez', 'ordinal «segunda» 2'],
      ['um problema, artigo 5', ''],
      ['O art. 5º e o § 2º, na Rua das Flores, 45, no voo 447 e no km 12.', ''],
      ['duas horas e meia, um quinto da receita', 'quantity «duas horas e meia» 2.5 hour · fraction «um quinto» 0.2'],
      [
        'daqui a três semanas, no dia 13',
        'relative «daqui a três semanas» 2023-W17 · quantity «três semanas» 3 week · day «dia 13» XXXX-XX-13',
      ],
      [
        'no fim de semana passado perdemos por três a um com dez',
        'relative «fim de semana passado» 2023-04-01/2023-04-02 · cardinal «dez» 10',
      ],
      ['onze de setembro de dois mil e um', 'full «onze de setembro de dois mil e um» 2001-09-11'],
      ['talvez onze e meia, o processo 1204/18', ''],
      ['no número nove há vinte anos', 'relative «há vinte anos» 2003 · quantity «vinte anos» 20 year'],
    ],
    { language: 'pt' },
  );

  table(
    'Russian',
    [
      ['9 мая 2021 года пришли более 40 гостей.', 'full «9 мая 2021 года» 2021-05-09 · cardinal «40» >40'],
      ['с 5 по 7 июня 2019 года', 'day-range «5 по 7 июня 2019 года» 2019-06-05/2019-06-07'],
      [
        'три года назад, год назад, в прошлом году',
        'relative «три года назад» 2020 · quantity «три года» 3 year · relative «год назад» 2022 · relative «прошлом году» 2022',
      ],
      [
        '1,5 миллиарда рублей, 5 млрд долларов, 25 тыс. человек',
        'money «1,5 миллиарда рублей» 1500000000 RUB · money «5 млрд долларов» 5000000000 USD · cardinal «25 тыс.» 25000',
      ],
      [
        '2 834 места, 12,5 процента, двадцать один год',
        'cardinal «2 834» 2834 · percent «12,5 процента» 12.5 % · quantity «двадцать один год» 21 year',
      ],
      [
        'в XIX веке, в 90-х годах, с 2014 года, 8-й съезд',
        'century «XIX веке» 18XX · decade «90-х годах» 199X · year «2014 года» 2014 · ordinal «8-й» 8',
      ],
      ['в девяностые годы, в семидесятых', 'decade «девяностые годы» 199X · decade «семидесятых» 197X'],
      ['полтора миллиона человек, зал 12, рейс 48', 'cardinal «полтора миллиона» 1500000'],
      ['Открылась вторая очередь, в первую очередь.', 'ordinal «вторая» 2'],
      ['в 9.30, в 18.45 и 9,30 метра', 'quantity «9,30 метра» 9.3 m'],
      ['первая леди, кабинет 305', ''],
      ['один из нас, статья 5', ''],
      ['больше тысячи писем, тысячи писем', 'cardinal «тысячи» >1000 · cardinal «тысячи» ×1000'],
      [
        'через полгода, два с половиной часа',
        'relative «через полгода» 2023-10 · quantity «полгода» 0.5 year · quantity «два с половиной часа» 2.5 hour',
      ],
      ['в январе этого года', 'month-year «январе этого года» 2023-01'],
      ['90 километров в час, в двадцати метрах', 'quantity «90 километров в час» 90 km/h · quantity «двадцати метрах» 20 m'],
      ['тётя Августа из «Двадцать», пункту 4, корпус 2, псалом 90', ''],
      ['Осенью начнут, по третьему вопросу, на улице 8 Марта.', 'season «Осенью» 2023-23 · ordinal «третьему» 3'],
      [
        'этим летом, на две тысячи человек, 120 кв. м',
        'season «этим летом» 2023-22 · cardinal «две тысячи» 2000 · quantity «120 кв. м» 120 m²',
      ],
      ['восемнадцатого марта две тысячи четырнадцатого года', 'full «восемнадцатого марта две тысячи четырнадцатого года» 2014-03-18'],
      [
        'одна пятая средств, двух третей, шесть и семь десятых процента',
        'fraction «одна пятая» 0.2 · fraction «двух третей» 0.666666666667 · percent «шесть и семь десятых процента» 6.7 %',
      ],
      [
        'закон 1991 года, 26 из 52 игр, более 70ти видов',
        'year «1991 года» 1991 · cardinal «26» 26 · cardinal «52» 52 · cardinal «70ти» >70',
      ],
      ['без четверти двенадцать или половина первого', ''],
      ['между 2012 и 2016 годами, по законопроекту 2471', 'year-range «2012 и 2016 годами» 2012/2016'],
    ],
    { language: 'ru' },
  );
});
