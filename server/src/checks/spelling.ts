// When two labels are two spellings of one: "Vladímir" and "Vladimir", Latin and Cyrillic "Anna", "Yushenko" and
// "Yuschenko". Silent on what differs by design: Speaker 1 and Speaker 2, Mr. and Mrs. Smith, Petrov and Petrova.

/** Cyrillic and Greek letters that look like Latin ones, lower case. */
const LOOK_ALIKE: ReadonlyMap<string, string> = pairedLetters('аеорсхуіјѕԁһкмтвнοανιρυτκε', 'aeopcxyijsdhkmtbhoavipytke');

function pairedLetters(letters: string, latin: string): Map<string, string> {
  return new Map([...letters].map((letter, i) => [letter, latin[i]!]));
}

/** A label without case, accents, periods and look-alike letters: what the eye takes it for. */
export function seenAs(label: string): string {
  let out = '';
  for (const letter of label
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}.,'’`]/gu, ''))
    out += LOOK_ALIKE.get(letter) ?? letter;
  return out.replace(/[\s_-]+/g, ' ').trim();
}

/**
 * Whether two labels (as `seenAs`) are an edit or two apart in one word, and that word is long enough for a slip of the
 * typist's to be likelier than another person.
 */
export function isSlip(a: string, b: string): boolean {
  if (/\d/.test(a) || /\d/.test(b)) return false;
  const left = a.split(' ');
  const right = b.split(' ');
  if (left.length !== right.length) return a.replaceAll(' ', '') === b.replaceAll(' ', '') && a.length > 7;
  const differing = left.flatMap((word, i) => (word === right[i] ? [] : [i]));
  if (differing.length !== 1) return false;
  const i = differing[0]!;
  const [one, other] = [left[i]!, right[i]!];
  const shorter = Math.min(one.length, other.length);
  if (shorter < 5 || isInflected(one, other, i === 0)) return false;
  return distanceAtMost(one, other, shorter >= 9 ? 2 : 1);
}

/** Pairs that differ in the ending: Petrov and Petrova, Daniel and Daniela, member and members, interviewer and interviewee. */
function isInflected(a: string, b: string, isFirstWord: boolean): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long === `${short}s` || long === `${short}n` || long === `${short}in` || long === `${short}e`) return true;
  if (isFirstWord && (long === `${short}a` || long === `${short}а` || long === `${short}ess`)) return true;
  if (a.length !== b.length) return false;
  if (isFirstWord && a.slice(0, -1) === b.slice(0, -1) && ENDINGS.has(a.at(-1)! + b.at(-1)!)) return true;
  const stem = commonStart(a, b);
  return (
    (a.slice(stem) === 'r' && b.slice(stem) === 'e') ||
    (a.slice(stem) === 'e' && b.slice(stem) === 'r') ||
    KIN.some(([m, f]) => (a.endsWith(m!) && b.endsWith(f!)) || (a.endsWith(f!) && b.endsWith(m!)))
  );
}

const ENDINGS = new Set(['oa', 'ao', 'ea', 'ae', 'eo', 'oe', 'ое', 'яй', 'йя']);
const KIN = [
  ['mother', 'father'],
  ['brother', 'mother'],
  ['brother', 'father'],
  ['male', 'female'],
];

function commonStart(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
}

/** Whether one word becomes the other by at most `most` letters put in, left out, exchanged or swapped with their neighbour. */
function distanceAtMost(a: string, b: string, most: 1 | 2): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  const start = commonStart(a, b);
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - start && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const left = a.slice(start, a.length - tail);
  const right = b.slice(start, b.length - tail);
  if (Math.max(left.length, right.length) <= 1) return true;
  if (left.length === 2 && left === right[1]! + right[0]!) return true;
  return most === 2 && Math.max(left.length, right.length) <= 2;
}
