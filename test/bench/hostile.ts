// Texts that slow careless readers down: what opens is never closed, what repeats never ends, what differs always does.

/** Makes a hostile text of `size` UTF-16 units. */
export type Hostile = (size: number) => string;

const repeat =
  (unit: string): Hostile =>
  (size) =>
    unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

export const hostile: Readonly<Record<string, Hostile>> = {
  'one long number': repeat('1234567890'),
  'digits and hyphens': repeat('1-'),
  'digits and commas': repeat('1,'),
  'digits and points': repeat('1.1'),
  'digits and blanks': repeat('1 '),
  colons: repeat(':'),
  'a label on a line of colons': (size) => `Mira Talan${repeat(':')(size - 10)}`,
  'open brackets': repeat('('),
  'brackets of all kinds': repeat('([{<'),
  'closed brackets': repeat('a) b] '),
  blanks: repeat(' '),
  'no-break blanks': repeat('\u00a0'),
  'a word and blanks': (size) => `Mira Talan${repeat(' ')(size - 10)}`,
  'combining marks': (size) => `e${repeat('\u0301')(size - 1)}`,
  'double quotes': repeat('"'),
  'open curly quotes': repeat('“a '),
  apostrophes: repeat("'"),
  'one long word': repeat('Strait'),
  'misread letters': repeat('Ã'),
  'stars and underscores': repeat('*a_'),
  slashes: repeat('a/'),
  pipes: repeat('| '),
  braces: repeat('{#'),
  'open spans': repeat('[a]{#b '),
  'line feeds': repeat('\n'),
  'carriage returns': repeat('\r'),
  'labels without speech': repeat('Mira Talan:\n'),
  'labels that all differ': (size) => numbered(size, (i) => `Speaker ${'ABCDEFGHIJ'[i % 10]}${i}: yes\n`),
  'names that look alike': (size) => numbered(size, (i) => `Mira Talan${i.toString(36).replace(/\d/g, 'x')}: yes\n`),
  'capital lines': repeat('MIRA TALAN\n\n'),
  'capital words on one line': repeat('Mira Talan '),
  'month names': repeat('May '),
  'number words': repeat('one hundred '),
  'currency signs': repeat('$'),
  'numbers and months': repeat('1 May 2 '),
  'numbers that never end': repeat('twenty-'),
  'fractions of fractions': repeat('half the third '),
  'alternatives without end': repeat('two or '),
  'apostrophes and years': repeat("'98 "),
  dashes: repeat('- '),
  'one exchange over and over': repeat('Mira Talan: Shall we begin now?\n\nTomas Reil: Let us begin now.\n\n'),
  'question and answer': repeat('Q. Yes?\nA. No.\n'),
  'time stamps': repeat('00:00:01 '),
  'cue arrows': repeat('00:00:01.000 --> 00:00:02.000\n'),
  'capital letters and points': repeat('A.'),
  'omission marks': repeat('<…>'),
  'lone surrogates': repeat('\ud83d'),
  'one line of speech': repeat('On May 14, 2024 Mira Talan said that 12.4 percent of the cars (some 214,000) crossed the Strait. '),
};

function numbered(size: number, line: (i: number) => string): string {
  const lines: string[] = [];
  for (let i = 0, length = 0; length < size; i++) length += lines[lines.push(line(i)) - 1]!.length;
  return lines.join('').slice(0, size);
}
