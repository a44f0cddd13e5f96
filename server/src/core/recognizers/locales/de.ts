// Deutsch: „am 9. Mai 2021“, „mehr als zwei Dutzend“, „1,5 Milliarden Euro“, „vor drei Jahren“.
import { type Locale, numbered } from './table';

const units = 'ein zwei drei vier fünf sechs sieben acht neun'.split(' ');
const tens = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');
const upTo19 =
  'null eins zwei|zwo drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn';
const below100 = new Map<string, number>([
  ...Object.entries(numbered(upTo19.replace('eins', 'eins|ein'))).slice(1),
  ...[...tens, 'dreissig'].map((ten, t): [string, number] => [ten, ten === 'dreissig' ? 30 : (t + 2) * 10]),
  ...tens.flatMap((ten, t) => units.map((unit, u): [string, number] => [`${unit}und${ten}`, (t + 2) * 10 + u + 1])),
]);

/** „zweihundertfünfzigtausend“, „neunzehnhundertneunundachtzig“, „dreitausendfünfhundert“; 0 where the word is none. */
function compound(word: string): number {
  const thousand = word.indexOf('tausend');
  if (thousand < 0) return hundreds(word, 19);
  const over = thousand === 0 ? 1 : (below100.get(word.slice(0, thousand)) ?? hundreds(word.slice(0, thousand), 9));
  const rest = word.slice(thousand + 7);
  const under = rest === '' ? 0 : tail(rest) || hundreds(rest, 9);
  return over > 0 && (rest === '' || under > 0) ? over * 1000 + under : 0;
}

function hundreds(word: string, most: number): number {
  const at = word.indexOf('hundert');
  if (at < 0) return 0;
  const over = at === 0 ? 1 : (below100.get(word.slice(0, at)) ?? 0);
  const rest = word.slice(at + 7);
  const under = rest === '' ? 0 : tail(rest);
  return over > 0 && over <= most && (rest === '' || under > 0) ? over * 100 + under : 0;
}

const tail = (rest: string) => below100.get(rest.startsWith('und') ? rest.slice(3) : rest) ?? 0;

const stems =
  'erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt'.split(
    ' ',
  );
const endings = (stem: string) => ['e', 'en', 'er', 'es', 'em'].map((ending) => stem + ending);
const ordinals = Object.fromEntries([
  ...stems.flatMap((stem, at) => endings(stem).map((form) => [form, at + 1])),
  ...tens.flatMap((ten, at) => endings(`${ten}st`).map((form) => [form, (at + 2) * 10])),
]);

export const de: Locale = {
  language: 'de',
  stopwords: 'der die das und ist nicht wir ich mit für auf den dem ein eine zu von sich auch es sie haben sind wird dass im des als',
  numbers: { decimal: ',', spaced: true },
  months: [
    'januar jänner jan.',
    'februar feber feb.',
    'märz mär. mrz.',
    'april apr.',
    'mai',
    'juni jun.',
    'juli jul.',
    'august aug.',
    'september sept. sep.',
    'oktober okt.',
    'november nov.',
    'dezember dez.',
  ],
  weekdays: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'].map((day) =>
    ['', 'morgen', 'vormittag', 'mittag', 'nachmittag', 'abend', 'nacht']
      .flatMap((part) => (day === 'samstag' ? [day + part, `sonnabend${part}`] : [day + part]))
      .join(' '),
  ),
  seasons: ['frühling frühjahr', 'sommer', 'herbst', 'winter'],
  cardinals: {
    ...numbered(upTo19),
    ...numbered(tens.join(' ').replace('dreißig', 'dreißig|dreissig'), 20, 10),
    ...Object.fromEntries([...below100].filter(([word]) => word.includes('und'))),
    anderthalb: 1.5,
    eineinhalb: 1.5,
    zweieinhalb: 2.5,
    dreieinhalb: 3.5,
    viereinhalb: 4.5,
    ein: 1,
    eine: 1,
    einen: 1,
    einem: 1,
    einer: 1,
    zweier: 2,
    dreier: 3,
    zweien: 2,
  },
  scales: {
    hundert: 100,
    einhundert: 100,
    tausend: 1e3,
    eintausend: 1e3,
    million: 1e6,
    millionen: 1e6,
    mio: 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    mrd: 1e9,
    billion: 1e12,
    billionen: 1e12,
    bio: 1e12,
    dutzend: 12,
  },
  plurals: {
    dutzende: 12,
    dutzenden: 12,
    hunderte: 100,
    hunderten: 100,
    tausende: 1e3,
    tausenden: 1e3,
    zehntausende: 1e4,
    zehntausenden: 1e4,
    hunderttausende: 1e5,
    hunderttausenden: 1e5,
    abermillionen: 1e6,
  },
  ordinals,
  ordinalSuffixes: '',
  fractions: {
    halb: 2,
    halbe: 2,
    halben: 2,
    hälfte: 2,
    drittel: 3,
    dritteln: 3,
    viertel: 4,
    vierteln: 4,
    fünftel: 5,
    sechstel: 6,
    siebtel: 7,
    neuntel: 9,
    zwölftel: 12,
    zwanzigstel: 20,
    achtel: 8,
    zehntel: 10,
    hundertstel: 100,
    tausendstel: 1000,
  },
  days: { heute: 0, gestern: -1, vorgestern: -2, morgen: 1, übermorgen: 2 },
  last: 'letzte letzten letzter letztes letztem vergangene vergangenen vergangener vergangenes vergangenem vorige vorigen voriges voriger vorigem',
  this: 'diese dieser dieses diesem diesen',
  next: 'nächste nächsten nächster nächstes nächstem kommende kommenden kommendes kommender kommendem',
  decades: numbered(tens.map((ten) => ['er', 'ern'].map((ending) => ten + ending).join('|')).join(' '), 20, 10),
  grains: {
    day: 'tag tage tagen tages',
    week: 'woche wochen',
    weekend: 'wochenende wochenenden',
    month: 'monat monate monaten monats',
    year: 'jahr jahre jahren jahres',
    quarter: 'quartal quartale quartalen quartals',
    decade: 'jahrzehnt jahrzehnte jahrzehnten',
    century: 'jahrhundert jahrhunderts jahrhunderte jahrhunderten',
  },
  units: {
    'hour/4': 'viertelstunde viertelstunden',
    'km/h': 'stundenkilometer stundenkilometern kilometer_pro_stunde kilometern_pro_stunde kmh. km_h.',
    second: 'sekunde sekunden',
    minute: 'minute minuten min.',
    hour: 'stunde stunden std.',
    km: 'kilometer kilometern km.',
    m: 'meter metern m.',
    cm: 'zentimeter zentimetern cm.',
    mm: 'millimeter millimetern mm.',
    ha: 'hektar ha.',
    'km²': 'quadratkilometer quadratkilometern km².',
    'm²': 'quadratmeter quadratmetern m². qm.',
    'm³': 'kubikmeter kubikmetern m³.',
    l: 'liter litern',
    kg: 'kilogramm kilo kg.',
    g: 'gramm g.',
    t: 'tonne tonnen',
    kW: 'kilowatt',
    MW: 'megawatt mw.',
    GW: 'gigawatt gw.',
    kWh: 'kilowattstunde kilowattstunden kwh.',
    MWh: 'megawattstunden mwh.',
    GWh: 'gigawattstunden gwh.',
    TWh: 'terawattstunden twh.',
    '°': 'grad',
    '°C': 'grad_celsius',
    mile: 'meile meilen',
    '°F': 'grad_fahrenheit',
    byte: 'byte',
    GB: 'gigabyte gb.',
    MB: 'megabyte mb.',
  },
  percents: { '%': 'prozent', pp: 'prozentpunkt prozentpunkte prozentpunkten', bp: 'basispunkt basispunkte basispunkten' },
  currencies: {
    EUR: 'euro euros',
    'EUR/100': 'cent cents ct.',
    'DEM/100': 'pfennig pfennige pfennigen',
    USD: 'dollar us_dollar',
    GBP: 'pfund',
    CHF: 'franken schweizer_franken',
    RUB: 'rubel',
    DEM: 'mark d_mark',
    JPY: 'yen',
    CNY: 'yuan',
    PLN: 'zloty',
    ATS: 'schilling',
  },
  times: 'mal',
  multiples: { zweimal: 2, dreimal: 3, viermal: 4, fünfmal: 5, sechsmal: 6, zehnmal: 10, hundertmal: 100, zweifach: 2, dreifach: 3 },
  approximators: {
    '>': 'über mehr_als gut',
    '>=': 'mindestens wenigstens nicht_weniger_als',
    '<': 'unter weniger_als',
    '<=': 'höchstens maximal bis_zu nicht_mehr_als',
    '~': 'etwa rund circa ca ungefähr zirka um_die',
    '~<': 'fast beinahe knapp nahezu',
    '': 'weitere weiteren genau exakt nur',
  },
  point: 'komma',
  beside: {
    hour: 'um gegen',
    place: 'klasse saal zimmer halle raum bus zug wagen gruppe fall bild film flug block ebene etage linie kategorie band kanal',
    going:
      'ging geht gehen kam kommt kommen war waren ist sind beginnt begann fängt fing fangen macht machen trifft treffen steht stand los auf zu kam fährt fuhr schließt öffnet',
    score:
      'gewann gewinnt gewonnen verlor verliert verloren spiel endete endet siegte siegten besiegte schlug steht stand führt führte führten unentschieden halbzeit',
    call: 'telefon tel telefonnummer rufnummer rufen ruft anrufen wählen fax hotline',
    street: 'straße platz allee',
  },
  roles: {
    article: 'ein eine einen einem einer eines',
    the: 'der die das den dem des',
    of: 'des der von',
    and: 'und',
    or: 'oder',
    to: 'bis',
    between: 'zwischen',
    from: 'von vom',
    in: 'anno im am in an vom zum seit bis ab für vor nach um zur ende anfang mitte von',
    since: 'seit ab nach',
    until: 'bis vor',
    early: 'anfang mitte ende',
    ago: '',
    agoBefore: 'vor',
    morning: 'morgen früh vormittag mittag nachmittag',
    night: 'abend nacht',
    quarter: 'quartal quartals',
    half: 'halb halbe halben halbes halbjahr',
    fiscal: 'geschäftsjahr',
    bc: '',
    ad: '',
    possessive: 'sein seine seinen ihr ihre ihren unser unsere unseren unseres unserem mein meine meinen',
    determiner:
      'der die das den dem des ein eine einen einem einer diese dieser dieses diesem diesen jede jeder jedes sein seine seinen seiner ihr ihre ihren ihrer unser unsere unseren unserer mein meine meinen meiner am im zum zur vom in als kein keine',
    designator:
      'artikel art absatz abs paragraph paragraf seite seiten kapitel zeile nummer nr drucksache punkt tagesordnungspunkt zusatzpunkt ziffer raum einzelplan band anlage wahlkreis linie vers verse zeilen zimmer saal gleis bahnsteig tor hausnummer halle stufe phase klasse version teil folge staffel akt szene psalm strophe satz fußnote abbildung tabelle kanal bundesstraße autobahn ausfahrt durchwahl postfach plz resolution protokoll zug bus flug ebene etage randnummer rn gruppe kategorie block buchstabe drucksachen nrn übung kamera fall lektion lied wagen trikot bild folie minute sitz reihe',
    clock: 'uhr',
    per: 'pro je',
    out: 'von',
    function:
      'und oder aber in an auf zu mit bei von nach für um ist sind war waren hat haben wird werden nicht auch als wie es er sie wir ich das der die den dem des ein eine dass wenn so noch nur schon',
    verb: 'wurde ist',
    more: 'weitere weiteren ganze ganzen volle vollen',
    old: 'alt',
  },
  compound,
  compoundHeads: 'ei zw dr vi fü se si ac ne ze el hu ta',
  idioms: 'erster_linie erste_hilfe dritte_welt dritten_welt erster_hand zweiter_hand zweiter_wahl',
};
