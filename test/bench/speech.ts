// Invented speech from a seed, as long as is asked for, and the same speech in the formats that the peers read.
// speech(1e6) is about a megabyte: eleven people at a table, a date or a figure for every 200 characters (a little more than
// records of meetings have), some directions and omissions.

export interface Speech {
  readonly sections: readonly { readonly title: string; readonly turns: readonly SpokenTurn[] }[];
}

export interface SpokenTurn {
  readonly label: string;
  readonly paragraphs: readonly string[];
}

/** Speech whose transcript is about `size` UTF-16 units long; the same size and seed give the same speech. */
export function speech(size: number, seed = 1): Speech {
  const { pick, whole } = chances(seed);
  const sections: { title: string; turns: SpokenTurn[] }[] = [];
  for (let length = 0; length < size; ) {
    const title = `${pick(matters)} of ${pick(places)}`;
    const turns: SpokenTurn[] = [];
    for (let n = whole(8, 30); n > 0 && length < size; n--) {
      const label = pick(people);
      const paragraphs = Array.from({ length: whole(1, 4) }, () => paragraph(pick, whole));
      turns.push({ label, paragraphs });
      length += label.length + 3 + paragraphs.reduce((sum, text) => sum + text.length + 2, 0);
    }
    sections.push({ title, turns });
    length += title.length + 2;
  }
  return { sections };
}

export const asTranscript = ({ sections }: Speech): string =>
  sections
    .map(({ title, turns }) => [title, ...turns.map(({ label, paragraphs }) => `${label}: ${paragraphs.join('\n\n')}`)].join('\n\n'))
    .join('\n\n');

export const asMarkdown = ({ sections }: Speech): string =>
  sections
    .map(({ title, turns }) => [`# ${title}`, ...turns.flatMap(({ label, paragraphs }) => [`## ${label}`, ...paragraphs])].join('\n\n'))
    .join('\n\n');

export const asHtml = ({ sections }: Speech): string =>
  `<!DOCTYPE html>\n<html>\n<body>\n${sections
    .map(({ title, turns }) => `<section>\n<h1>${title}</h1>\n${turns.map(turnAsHtml).join('\n')}\n</section>`)
    .join('\n')}\n</body>\n</html>\n`;

const turnAsHtml = ({ label, paragraphs }: SpokenTurn): string =>
  `<article>\n<h2>${label}</h2>\n${paragraphs.map((text) => `<p>${text.replace('<…>', '…')}</p>`).join('\n')}\n</article>`;

type Pick = <T>(from: readonly T[]) => T;
type Whole = (low: number, high: number) => number;

function paragraph(pick: Pick, whole: Whole): string {
  const sentences = Array.from({ length: whole(2, 6) }, () => `${pick(openings)} ${sentence(pick, whole)}`);
  const aside = whole(0, 12);
  if (aside === 0) sentences.push('(Applause.)');
  if (aside === 1) sentences.push('<…>');
  return sentences.join(' ');
}

function sentence(pick: Pick, whole: Whole): string {
  switch (whole(0, 24)) {
    case 0:
      return `on ${pick(months)} ${whole(1, 28)}, ${whole(1950, 2024)} we opened the ${pick(things)} of ${pick(places)}.`;
    case 1:
      return `the ${pick(things)} grew by ${whole(1, 60)}.${whole(0, 9)} percent, and the ${pick(things)} by almost ${whole(2, 90)} percent.`;
    case 2:
      return `more than ${whole(2, 900)} million dollars went to the ${pick(things)} last year.`;
    case 3:
      return `in ${whole(1950, 2024)} there were ${whole(2, 99)},${whole(100, 999)} people who lived by the ${pick(things)}.`;
    case 4:
      return `the ${pick(things)} is ${whole(3, 400)} kilometres long, and half a million people cross it every ${pick(['day', 'month', 'year'])}.`;
    case 5:
      return `${pick(people).split(' ').at(-1)} said in the spring that the ${pick(things)} would be ready by the end of ${whole(2020, 2035)}.`;
    case 6:
      return `two thirds of the ${pick(things)} cost €${whole(2, 80)}.${whole(1, 9)} billion, as we agreed yesterday.`;
    default:
      return `the ${pick(things)} of ${pick(places)} ${pick(deeds)}, and nobody ${pick(deeds)} so far as the ${pick(things)} is concerned.`;
  }
}

// mulberry32: small, fast, and the same everywhere.
function chances(seed: number): { pick: Pick; whole: Whole } {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return { pick: (from) => from[Math.floor(next() * from.length)]!, whole: (low, high) => low + Math.floor(next() * (high - low + 1)) };
}

const people = [
  'President of Veldania Mira Talan',
  'Mira Talan',
  'Prime Minister of Orrland Tomas Reil',
  'Tomas Reil',
  'Ana Kestrel',
  'Paolo Orsini',
  'Dr. Henrike Tams',
  'Wiebke O’Brennan',
  'Jean-Luc Saint-Aubin',
  'Governor Åsa Lindqvist',
  'Question',
];
const places = ['Port Anselm', 'Lower Anselm', 'Quillan Falls', 'Marlow Quay', 'Nordmark', 'East Hallam', 'Stenholm', 'Reil Point'];
const matters = ['The budget', 'The harbour', 'The schools', 'The bridges', 'The quota', 'The hospitals', 'The night boat', 'The grid'];
const things = ['harbour', 'bridge', 'railway', 'hospital', 'cable', 'market hall', 'ferry line', 'library', 'reserve', 'flood wall'];
const deeds = [
  'asked for it',
  'was ready to wait',
  'has not been forgotten',
  'deserves our thanks',
  'came too late',
  'was worth the trouble',
];
const openings = [
  'Colleagues, I remind you that',
  'As you know,',
  'I want to say that',
  'It is true that',
  'We were told that',
  'Let me add that',
  'In my view,',
  'I repeat that',
];
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
