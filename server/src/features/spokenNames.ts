// Where a speaker is named in what others say: "Mira Holt", "Ms Holt", "Mayor Holt"; "Holt" alone only where it is the whole name.
// Of two speakers who share a surname only whole names count.

import { HONORIFICS, isRole } from '../core/labels/labelWords';
import type { Span } from '../core/span';
import { lineAt } from '../core/text';
import { LineKind, type Transcript } from '../core/transcript';
import { turnAt } from '../core/turnAt';

/** In document order. Costs one search of the text a spelling. */
export function spokenNames(transcript: Transcript, speaker: number): Span[] {
  const { text, kinds } = transcript;
  const names = namesOf(transcript, speaker);
  const found: Span[] = [];
  if (!names) return found;
  let turn = 0;
  for (let line = 0; line < text.lines.length; line++) {
    if (!isSpoken[kinds[line]!]) continue;
    const source = text.lines[line]!.text;
    const start = text.starts[line]!;
    const { turns } = transcript;
    while (turn + 1 < turns.length && turns[turn + 1]!.line <= line) turn++;
    const spoken = turns[turn]?.line === line ? turns[turn]!.bodyStart - start : 0;
    for (const span of namedIn(source, names)) if (span.start >= spoken) found.push({ start: start + span.start, end: start + span.end });
  }
  return found;
}

/** The speaker who is named at an offset of speech; -1 where nobody is. */
export function speakerNamedAt(transcript: Transcript, offset: number): number {
  const line = lineAt(transcript.text, offset);
  const turn = transcript.turns[turnAt(transcript, offset)];
  if (!isSpoken[transcript.kinds[line]!] || (turn && offset < turn.bodyStart)) return -1;
  const at = offset - transcript.text.starts[line]!;
  const source = transcript.text.lines[line]!.text;
  return transcript.speakers.findIndex((_, speaker) => {
    const names = namesOf(transcript, speaker);
    return names !== null && namedIn(source, names).some(({ start, end }) => start <= at && at <= end);
  });
}

const isSpoken: Readonly<Record<number, boolean>> = { [LineKind.Label]: true, [LineKind.Speech]: true, [LineKind.Preamble]: true };

interface Names {
  readonly whole: string;
  /** Null where another speaker has the same. */
  readonly surname: string | null;
}

function namesOf({ speakers }: Transcript, speaker: number): Names | null {
  const { name, kind } = speakers[speaker]!;
  if (kind !== 'person' || !name) return null;
  const whole = asSpoken(name);
  const surname = lastWord(whole);
  const shared = speakers.some((other, i) => i !== speaker && other.kind === 'person' && lastWord(asSpoken(other.name)) === surname);
  return { whole, surname: shared || surname === whole ? null : surname };
}

/** Labels are often in capitals, speech never is: "MIRA HOLT" is spoken of as "Mira Holt". */
const asSpoken = (name: string): string =>
  name === name.toUpperCase() ? name.replace(/[\p{L}\p{M}]+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase()) : name;

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

function namedIn(source: string, { whole, surname }: Names): Span[] {
  const found: Span[] = [];
  for (let at = source.indexOf(whole); at >= 0; at = source.indexOf(whole, at + whole.length))
    if (isWord(source, at, at + whole.length)) found.push({ start: at, end: at + whole.length });
  if (surname)
    for (let at = source.indexOf(surname); at >= 0; at = source.indexOf(surname, at + surname.length)) {
      const end = at + surname.length;
      const title = isWord(source, at, end) ? titleBefore(source, at) : -1;
      if (title >= 0) found.push({ start: title, end });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** Where the title begins that stands right in front of a place; -1 where none does. */
function titleBefore(source: string, at: number): number {
  const end = at - 1;
  if (!isBlank(source.charCodeAt(end))) return -1;
  let start = end;
  while (start > 0 && end - start < 24 && !isBlank(source.charCodeAt(start - 1))) start--;
  const word = source.slice(start, end).replace(/^[^\p{L}]+/u, '');
  if (!/^\p{Lu}/u.test(word)) return -1;
  const folded = word.toLowerCase();
  return HONORIFICS.has(folded.replace(/\.$/, '')) || HONORIFICS.has(folded) || isRole(folded) ? end - word.length : -1;
}

const isBlank = (unit: number): boolean => unit === 32 || unit === 0xa0 || unit === 0x202f;

function isWord(source: string, start: number, end: number): boolean {
  const letter = /[\p{L}\p{M}\p{N}]/u;
  return !(start > 0 && letter.test(source.charAt(start - 1))) && !letter.test(source.charAt(end));
}
