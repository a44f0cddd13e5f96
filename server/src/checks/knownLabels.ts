// Lines of speech that begin with a label of the document, though they were not read as a turn:
//   "Ben Oakes Thank you." and "Ben Oakes – Thank you." where the others are "Ben Oakes: …"

import { lineAt, lineEnd } from '../core/text';
import { LineKind, type Transcript } from '../core/transcript';
import type { Hit } from './check';
import type { Passage } from './passages';
import { isBlank } from './places';

/** A line that may begin with a label: the span runs from its first letter to where a label would end at the latest. */
export function possibleLabels({ transcript, fromLine, toLine }: Passage): Hit[] {
  const { text, kinds } = transcript;
  const hits: Hit[] = [];
  for (let line = fromLine; line < toLine; line++) {
    if (kinds[line] !== LineKind.Speech || (line > fromLine && !endsSentence(text.lines[line - 1]!.text))) continue;
    const at = possibleLabel(text.lines[line]!.text);
    if (at >= 0)
      hits.push({ start: text.starts[line]! + at, end: Math.min(lineEnd(text, line), text.starts[line]! + at + LONGEST), message: '' });
  }
  return hits;
}

const LONGEST = 100;

/** Where a name might begin: a capital, and soon a second capital, a digit or a delimiter. */
function possibleLabel(line: string): number {
  let at = 0;
  while (isBlank(line.charCodeAt(at))) at++;
  if (at > 12 || at >= line.length || !isUpper(line[at]!)) return -1;
  let words = 1;
  for (let i = at + 1; i < line.length && i < at + LONGEST && words < 7; i++) {
    if (!isBlank(line.charCodeAt(i))) continue;
    const next = line[i + 1];
    if (next === undefined) break;
    if (isUpper(next) || (next >= '0' && next <= '9') || '-–—:;'.includes(next) || ':;.–—'.includes(line[i - 1]!)) return at;
    words++;
  }
  return words === 1 && line.length - at < LONGEST ? at : -1;
}

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();

export function endsSentence(line: string): boolean {
  let end = line.length;
  while (end > 0 && (isBlank(line.charCodeAt(end - 1)) || CLOSERS.includes(line[end - 1]!))) end--;
  return end === 0 || '.?!…:。？！'.includes(line[end - 1]!);
}
const CLOSERS = ')]}"”’»*_';

export interface KnownLabel {
  readonly label: string;
  readonly start: number;
  readonly end: number;
  /** The rest of the line. */
  readonly rest: string;
}

/** The labels among `hits` (of `possibleLabels`) that the document really uses, the longest that fits. */
export function knownLabels(hits: readonly Hit[], transcript: Transcript): KnownLabel[] {
  const byFirstWord = labelsByFirstWord(transcript);
  return hits.flatMap((hit) => {
    const line = lineAt(transcript.text, hit.start);
    const from = hit.start - transcript.text.starts[line]!;
    const written = transcript.text.lines[line]!.text;
    const label = byFirstWord.get(firstWord(written, from))?.find((label) => lengthAt(written, from, label) > 0);
    if (!label) return [];
    const length = lengthAt(written, from, label);
    return [{ label, start: hit.start, end: hit.start + length, rest: written.slice(from + length) }];
  });
}

function labelsByFirstWord({ speakers }: Transcript): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const { labels, kind } of speakers) {
    if (kind === 'collective') continue;
    for (const label of labels) {
      const word = firstWord(label, 0);
      const list = map.get(word);
      if (list) list.push(label);
      else map.set(word, [label]);
    }
  }
  for (const list of map.values()) list.sort((a, b) => b.length - a.length);
  return map;
}

function firstWord(text: string, from: number): string {
  let end = from;
  while (end < text.length && !isBlank(text.charCodeAt(end)) && !':;,–—'.includes(text[end]!)) end++;
  return text.slice(from, end).replace(/\.$/, '');
}

/** How far a label reaches in a line, whatever blanks stand between its words; 0 where it does not stand there whole. */
function lengthAt(line: string, from: number, label: string): number {
  let at = from;
  for (let i = 0; i < label.length; i++) {
    if (isBlank(label.charCodeAt(i))) {
      if (!isBlank(line.charCodeAt(at))) return 0;
      while (isBlank(line.charCodeAt(at))) at++;
    } else if (line[at++] !== label[i]) return 0;
  }
  return at < line.length && /[\p{L}\p{N}'’]/u.test(line[at]!) ? 0 : at - from;
}
