// Lines of speech that begin with a label of the document, though they were not read as a turn:
//   "Ben Oakes Thank you." and "Ben Oakes – Thank you." where the others are "Ben Oakes: …"

import { HONORIFICS, isRole } from '../core/labels/labelWords';
import { lineAt, lineEnd } from '../core/text';
import { LineKind, type Transcript } from '../core/transcript';
import type { Hit } from './check';
import type { Passage } from './passages';
import { isBlank } from './places';

interface PossibleLabel extends Hit {
  /** What tells most of them from the labels of the document. */
  readonly firstWord: string;
}

/** A line that may begin with a label: the span runs from its first letter to where a label would end at the latest. */
export function possibleLabels(passage: Passage): readonly Hit[] {
  if (passage !== last.passage) last = { passage, hits: read(passage) };
  return last.hits;
}

/** Two rules ask in turn. */
let last: { readonly passage: Passage | null; readonly hits: readonly PossibleLabel[] } = { passage: null, hits: [] };

function read({ transcript, fromLine, toLine }: Passage): PossibleLabel[] {
  const { text, kinds } = transcript;
  const hits: PossibleLabel[] = [];
  for (let line = fromLine; line < toLine; line++) {
    if (kinds[line] !== LineKind.Speech || (line > fromLine && !endsSentence(text.lines[line - 1]!.text))) continue;
    const written = text.lines[line]!.text;
    const at = possibleLabel(written);
    if (at < 0) continue;
    const start = text.starts[line]! + at;
    hits.push({ start, end: Math.min(lineEnd(text, line), start + LONGEST), message: '', firstWord: firstWord(written, at) });
  }
  return hits;
}

const LONGEST = 100;

/** Where a name might begin: capitalised words, then a delimiter or another word that begins a sentence; -1 where none does. */
function possibleLabel(line: string): number {
  let at = LINE_NUMBER.exec(line)?.[0].length ?? 0;
  if (at === 0) {
    while (isBlank(line.charCodeAt(at))) at++;
    if (at > 12) return -1;
  }
  let last = -1;
  for (let i = at, words = 0; i < line.length && i - at < LONGEST && words < 10; words++) {
    let end = i;
    while (end < line.length && !isBlank(line.charCodeAt(end))) end++;
    const word = line.slice(i, end);
    const isName = isUpper(word[0]!) || (word[0]! >= '0' && word[0]! <= '9' && words > 0);
    if (isName && words > 0 && beginsSentence(line.slice(i, i + 40))) return at;
    if (words > 0 && ('-–—:;.'.includes(word[0]!) || TIMED.test(word))) return at;
    // "Anna Reed (Northport)"
    const isAside = words > 0 && ASIDE.test(word);
    if (isName || isAside) last = end;
    if (!isName && !isAside && !PARTICLES.has(word) && !isRole(word) && !HONORIFICS.has(word)) return -1;
    if (isName && ':：;.–—'.includes(word.at(-1)!) && end < line.length) {
      if (word.at(-1) !== '.' || word === word.toUpperCase()) return at;
    }
    i = end;
    while (isBlank(line.charCodeAt(i))) i++;
    // A name alone on its line.
    if (i >= line.length && last === end) return at;
  }
  return -1;
}

/** " 7          " in front of the lines of a court's page. */
const LINE_NUMBER = /^\s{0,4}\d{1,2}\s{2,30}(?=\p{Lu})/u;
const TIMED = /^[[(]\d/;
const ASIDE = /^[([][^\s()[\]]+[)\]][.:]?$/;

const PARTICLES: ReadonlySet<string> = new Set(
  'of the for and de la le di da du des van von der den del al el bin ibn y e и по'.split(' '),
);

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();

export function endsSentence(line: string): boolean {
  let end = line.length;
  while (end > 0 && (isBlank(line.charCodeAt(end - 1)) || CLOSERS.includes(line[end - 1]!))) end--;
  return end === 0 || '.?!…:。？！'.includes(line[end - 1]!);
}
const CLOSERS = ')]}"”’»*_';

/** "Then I will": a capital, and no name that goes on ("Hall is …" behind "Anna Reed"). */
export function beginsSentence(rest: string): boolean {
  const words = rest.split(/\s+/, 3);
  const first = words[0]!.replace(/^["“‘«(¿¡]+/, '');
  if (!/^\p{Lu}/u.test(first)) return false;
  if (endsSentence(first) || first.endsWith(',')) return true;
  return STARTERS.has(first.toLowerCase()) && words.length > 1 && !/^\p{Lu}\p{Ll}/u.test(words[1]!);
}

/** Words that begin what people say, and never a surname or the rest of a title. */
const STARTERS: ReadonlySet<string> = new Set(
  (
    'a about after again all also although an and another any are as at be because before but by can could dear did do does either even every first for from good had has have he here hello hi how however i ' +
    "i'd i'll i'm i've i’d i’ll i’m i’ve if in is it it's it’s its just last let let's let’s look many may maybe more my no nobody not nothing now of oh ok okay on once one or our perhaps please right she should since so some " +
    "sorry still sure thank thanks that that's that’s the their then there there's there’s these they they're they’re this those though to today two under until very was we we'd we'll we're we've we’d we’ll we’re we’ve welcome well were what what's what’s when where which while who why " +
    "will with would yeah yes yesterday yet you you're you’re your " +
    'aber alle als also auch auf bitte da danke dann das der die dies ein eine er es für gut guten haben herr herzlichen ich ihr in ja jetzt liebe man meine mit nein nun sehr sie so und vielen von was wenn wer wie wir zu ' +
    "c'est c’est d'abord d’abord j'ai j’ai j'en j’en l'on l’on mesdames messieurs monsieur n'est n’est qu'est qu’est s'il s’il " +
    'a allora anche che come con così cosa dunque ecco ed grazie ho il io la ma mi ne no noi non onorevoli per perché però prego quando questa questo se si sì signor sono ' +
    'agora como com ele então eu isso mas muito não nós obrigado obrigada por porque quando senhor senhores sim tem ' +
    'alors aussi avec bien bonjour ce ces cette dans de des donc elle en et il ils je la le les mais merci mes moi mon nous on oui où par pas pour que qui si très tu un une vous ' +
    'а благодарю большое в вы да для добрый если и как когда мы на не нет но он она они по почему спасибо так там то у уважаемая уважаемые уважаемый хорошо что это я ' +
    'bueno como con cuando de el ella en entonces es esto gracias hay la los me muchas muy no nosotros para pero por que si sí también un una usted y ya yo'
  ).split(' '),
);

export interface KnownLabel {
  readonly label: string;
  readonly start: number;
  readonly end: number;
  /** The rest of the line. */
  readonly rest: string;
}

/** Whether none of `hits` (of `possibleLabels`) is a label of the document. */
export function areUnknown(hits: readonly Hit[], transcript: Transcript): boolean {
  const labels = labelsByFirstWord(transcript);
  return !(hits as readonly PossibleLabel[]).some(({ firstWord }) => labels.has(firstWord));
}

/** The labels among `hits` (of `possibleLabels`) that the document really uses, the longest that fits. */
export function knownLabels(hits: readonly Hit[], transcript: Transcript): KnownLabel[] {
  const byFirstWord = labelsByFirstWord(transcript);
  return (hits as readonly PossibleLabel[]).flatMap((hit) => {
    if (!byFirstWord.has(hit.firstWord)) return [];
    const line = lineAt(transcript.text, hit.start);
    const from = hit.start - transcript.text.starts[line]!;
    const written = transcript.text.lines[line]!.text;
    const found = labelAt(written, from, byFirstWord);
    if (!found) return [];
    return [{ label: found.label, start: hit.start, end: hit.start + found.length, rest: written.slice(from + found.length) }];
  });
}

/** The longest label of the document that stands at a place of a line, and how far it reaches there. */
export function labelAt(line: string, from: number, labels: LabelsByFirstWord): { readonly label: string; readonly length: number } | null {
  for (const label of labels.get(firstWord(line, from)) ?? []) {
    const length = lengthAt(line, from, label);
    if (length > 0) return { label, length };
  }
  return null;
}

type LabelsByFirstWord = ReadonlyMap<string, readonly string[]>;

export function labelsByFirstWord({ speakers }: Transcript): LabelsByFirstWord {
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
  while (end < text.length && !isBlank(text.charCodeAt(end)) && !endsName(text.charCodeAt(end))) end++;
  if (end > from && text.charCodeAt(end - 1) === 46) end--;
  return text.slice(from, end);
}

/** : ; , – — */
const endsName = (unit: number): boolean => unit === 58 || unit === 59 || unit === 44 || unit === 0x2013 || unit === 0x2014;

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
