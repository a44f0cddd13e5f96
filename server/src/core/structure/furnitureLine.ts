// What a line alone says about being furniture: `See also` wherever it stands, `Home / News / Speeches` before the first turn,
// `14` where such lines count on. What stands around it decides the rest: furniture.ts.

import { CharKind, isBlank, isDigit, kindOf } from '../chars';
import { linesFor, wordsFor } from './furnitureWords';
import type { Sight } from './sight';

/** `alone`: furniture wherever it stands on a line of its own. `outside`: only outside the speech. `number`: a bare number. */
export type FurnitureLine = 'alone' | 'outside' | 'number' | null;

const ALONE = linesFor('alone');
const OUTSIDE = linesFor('outside');
const SITE = [...linesFor('site')];
const LEGAL = [...linesFor('legal')];
const PARTS = wordsFor('parts');
const BETWEEN = wordsFor('between');
const COOKIE = wordsFor('cookie');
const PAGE = wordsFor('page');
const COUNTED = wordsFor('counted');
const HOME = wordsFor('home');

/** The first words of what is furniture by its words; most lines begin otherwise and need no further look. */
const OPENERS: ReadonlySet<string> = new Set([
  ...[...ALONE, ...OUTSIDE, ...SITE, ...LEGAL].map((line) => /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/u.exec(line)?.[0] ?? line),
  ...PARTS,
  ...PAGE,
  ...COUNTED,
  ...HOME,
  ...['http', 'https', 'www', 'copyright'],
]);

const LEGAL_OPENERS: ReadonlySet<string> = new Set(['copyright', ...LEGAL.map((line) => line.split(' ')[0]!)]);

/** The last words of lines that close with what names the site or its rights. */
const CLOSERS: ReadonlySet<string> = new Set([...SITE, ...LEGAL].map((line) => /[\p{L}\p{M}'’-]+$/u.exec(line)?.[0] ?? line));

const CLOSER_INITIALS: ReadonlySet<number> = new Set(
  [...CLOSERS].flatMap((word) => [word.charCodeAt(0), word.toUpperCase().charCodeAt(0)]),
);

/** Lines longer than this are prose, but for notices. */
const LONGEST = 120;
const LONGEST_NOTICE = 600;

export function furnitureLine(line: string): FurnitureLine {
  const bare = bareOf(line);
  if (bare === '') return isBulletOnly(line) ? 'outside' : null;
  if (line.length <= LONGEST) {
    if (isBareNumber(bare)) return hasBullet(line) ? 'alone' : isFramed(line) ? 'alone' : 'number';
    if (/\d/.test(bare) && isPageMark(bare)) return 'alone';
  }
  const lower = bare.toLowerCase();
  if (isLegal(lower)) return 'alone';
  if (line.length <= LONGEST) {
    if (endsAsSentence(bare)) return isCookieNotice(lower) ? 'outside' : null;
    if (ALONE.has(lower)) return 'alone';
    const pointer = pointerOf(lower);
    if (pointer) return pointer;
    if (
      OUTSIDE.has(lower) ||
      isCounter(lower) ||
      isBreadcrumb(line) ||
      isMenuBar(line) ||
      isUrl(bare) ||
      isSite(lower) ||
      isMenuLabel(lower)
    )
      return 'outside';
  }
  return isCookieNotice(lower) ? 'outside' : null;
}

/** Whether a line is worth reading for furniture. Cheap, and never wrong about a line it turns away. */
export function mayBeFurniture(seen: Readonly<Sight>, ends: boolean): boolean {
  const { text, start, words, firstWord } = seen;
  if (words === 0 || closesAsNotice(seen) || mayBeNotice(text) || LEGAL_OPENERS.has(firstWord)) return true;
  if (words > 12) return false;
  const first = kindOf(text.charCodeAt(start));
  const isListed = first === CharKind.Digit || BULLETS.includes(text[start]!);
  if (ends || isListed) return words <= 6 && (seen.hasDigit || isListed);
  return OPENERS.has(firstWord) || (seen.hasStep && first >= CharKind.Upper);
}

function closesAsNotice({ text, lastWordStart, end }: Readonly<Sight>): boolean {
  return (
    CLOSER_INITIALS.has(text.charCodeAt(lastWordStart)) &&
    CLOSERS.has(
      text
        .slice(lastWordStart, end)
        .toLowerCase()
        .replace(/[^\p{L}]+$/u, ''),
    )
  );
}

/** Cookies and rights are written of in longer lines too. */
export const mayBeNotice = (text: string): boolean =>
  text.length <= LONGEST_NOTICE && (text.includes('kie') || text.includes('©') || text.includes('куки'));

/** Whether a line may be a running head by its page number: `28⇥Assembly of Arden`, `Page 3 of 12`. */
export const mayBePaged = ({ text, start, end, hasDigit, firstWord }: Readonly<Sight>): boolean =>
  hasDigit && (isDigit(text.charCodeAt(start)) || isDigit(text.charCodeAt(end - 1)) || PAGE.has(firstWord));

/** Whether a candidate for a speaker's label is one of a menu or a settings bar: `Font size`, `See also`, `Views`. */
export function isFurnitureLabel(label: string): boolean {
  if (label.length > 60) return false;
  const lower = bareOf(label).toLowerCase();
  if (lower.length <= 2) return false;
  return ALONE.has(lower) || OUTSIDE.has(lower) || COUNTED.has(lower) || isMenuLabel(lower);
}

/**
 * The text of a running head that states its page, without the number, so that `28⇥Assembly of Arden – 4 May` and
 * `Assembly of Arden – 4 May⇥29` have one key; null for other lines.
 */
export function pagedKey(line: string): string | null {
  if (line.length < 6 || line.length > 160) return null;
  const text = line.trim();
  const edge =
    /^\d{1,5}(?:\t|[ \u00a0]{2,}| [|–—•] )[\s\u00a0]*(.+)$/u.exec(text)?.[1] ??
    /^(.+?)(?:\t|[ \u00a0]{2,}| [|–—•] )[\s\u00a0]*\d{1,5}$/u.exec(text)?.[1];
  const inside = edge === undefined && PAGE_AT_EDGE.test(text) && !endsAsSentence(text) && hasPageNumber(text);
  const paged = edge !== undefined || inside;
  const key = paged
    ? (edge ?? text)
        .trim()
        .replace(/\d+/g, '#')
        .replace(/[\s\u00a0]+/g, ' ')
    : text;
  if (!paged) return null;
  const words = key.match(/\p{L}[\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
  return words.length >= 2 && words.join('').length >= 6 ? key : null;
}

/** `Page 3 …`, `… Page 3 of 40`: candidates, which hasPageNumber reads. */
const PAGE_AT_EDGE =
  /^\p{L}{1,8}\.?[ \u00a0]\d|[ \u00a0]\p{L}{1,8}\.?[ \u00a0]\d{1,5}(?:[ \u00a0]?(?:of|von|sur|de|из|\/)[ \u00a0]?\d{1,5})?$/u;

/** Whether a line ends where a sentence does, closing quotes and brackets aside. */
export function endsAsSentence(line: string): boolean {
  let i = line.length - 1;
  while (i >= 0 && (isBlank(line.charCodeAt(i)) || '"”’»)]'.includes(line[i]!))) i--;
  return i >= 0 && '.?!…。！？'.includes(line[i]!) && !isSpacedInitial(line, i);
}

/** `J.` or `No.` at the end of a heading does not end a sentence; a single capital does not either. */
const isSpacedInitial = (line: string, dot: number): boolean =>
  line[dot] === '.' &&
  dot >= 1 &&
  kindOf(line.charCodeAt(dot - 1)) === CharKind.Upper &&
  (dot < 2 || line[dot - 2] === ' ' || line[dot - 2] === '.');

/** The words of a line without bullets before and arrows, colons or slashes behind. */
function bareOf(line: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && (isBlank(line.charCodeAt(start)) || BULLETS.includes(line[start]!))) start++;
  while (end > start && (isBlank(line.charCodeAt(end - 1)) || TAILS.includes(line[end - 1]!))) end--;
  return line.slice(start, end).replace(/[\s\u00a0]+/g, ' ');
}

const BULLETS = '•·●○▪■►▶▸‣◦*+>»›←↑→|/\\-–—~=';
const TAILS = ':…»›>→↓↑|/\\+×*-–—~=';

const hasBullet = (line: string): boolean => /^[\s\u00a0]*[•·●○▪■►▶▸‣◦*+]/u.test(line);
const isBulletOnly = (line: string): boolean => /^[\s\u00a0]*[•·●○▪■►▶▸‣◦|/›»]+[\s\u00a0]*$/u.test(line);
const isFramed = (line: string): boolean => /^[\s\u00a0]*[-–—~=]+[\s\u00a0]*\S+[\s\u00a0]*[-–—~=]+[\s\u00a0]*$/u.test(line);
const isBareNumber = (bare: string): boolean => bare.length <= 6 && /^\d{1,5}\.?$/.test(bare);

function isPageMark(bare: string): boolean {
  const words = bare.toLowerCase().split(' ');
  if (words.length > 5) return false;
  if (/^\d{1,4} ?\/ ?\d{1,4}$/.test(bare)) return countsOn(bare);
  return hasPageNumber(bare) && words.every((word) => /^[\d./,|()-]+$/.test(word) || PAGE.has(trimDot(word)) || PAGE_LINKS.has(word));
}

/** 3/12, never 12/3. */
const countsOn = (bare: string): boolean => Number.parseInt(bare, 10) <= Number(bare.slice(bare.indexOf('/') + 1));
const PAGE_LINKS: ReadonlySet<string> = new Set(['of', 'von', 'sur', 'de', 'из', '|']);

function hasPageNumber(text: string): boolean {
  const words = text.toLowerCase().split(/[ \u00a0\t]+/u);
  return words.some((word, i) => PAGE.has(trimDot(word)) && (isNumber(words[i + 1]) || (words[i - 1] === '|' && isNumber(words[i - 2]))));
}

const trimDot = (word: string): string => (word.endsWith('.') && word.length > 1 ? word.slice(0, -1) : word);
const isNumber = (word: string | undefined): boolean => word !== undefined && /^\d{1,5}[.,)\]]?$/.test(word);

const isLegal = (lower: string): boolean =>
  lower.startsWith('©') ||
  (lower.length <= 240 && LEGAL.some((phrase) => lower.startsWith(phrase) || lower.endsWith(phrase) || lower.endsWith(`${phrase}.`))) ||
  /^copyright (?:©|\(c\)|\d{4})/.test(lower);

const isSite = (lower: string): boolean => lower.length <= 100 && SITE.some((phrase) => lower.startsWith(phrase) || lower.endsWith(phrase));

/** `See also: The bridge`, `Tags: bridge, ferry`, `Images: on off`. */
function pointerOf(lower: string): FurnitureLine {
  const colon = lower.indexOf(':');
  if (colon <= 0 || colon > 40) return null;
  const label = lower.slice(0, colon).trimEnd();
  if (ALONE.has(label)) return 'alone';
  if (OUTSIDE.has(label)) return 'outside';
  const values = lower
    .slice(colon + 1)
    .split(' ')
    .filter(Boolean);
  const isSetting =
    PARTS.has(label) &&
    values.length > 0 &&
    values.length <= 6 &&
    values.every((word) => PARTS.has(word) || BETWEEN.has(word) || [...word].length === 1);
  return isSetting ? 'outside' : null;
}

/** `12 comments`, `Comments (12)`, `Views: 1,310`, `1.2K views`. */
function isCounter(lower: string): boolean {
  const words = lower.split(' ');
  if (words.length > 3) return false;
  const isCount = (word: string): boolean => /^\(?\d[\d.,]*[kmк]?\)?$/.test(word);
  const isCounted = (word: string): boolean => COUNTED.has(word.endsWith(':') ? word.slice(0, -1) : word);
  return words.some(isCount) && words.some(isCounted) && words.every((word) => isCount(word) || isCounted(word));
}

/** `Home / News / Speeches`, `News »`, `Home | About | Contact`: short steps with the same mark between or behind them. */
function isBreadcrumb(line: string): boolean {
  const text = line.trim();
  if (text.length < 3 || text.startsWith('|')) return false;
  for (const mark of ['/', '>', '»', '›', '→', '|', '•', '·']) {
    if (!text.includes(mark)) continue;
    const steps = text.split(mark);
    const named = steps.map((step) => step.trim()).filter(Boolean);
    if (
      named.length === 0 ||
      named.some((step) => step.split(/[ \u00a0]+/u).length > 5 || /[.?!:;,"“(\d]/u.test(step) || !/^[\p{L}]/u.test(step))
    )
      continue;
    const spaced = text.includes(` ${mark}`) || text.includes(`\u00a0${mark}`) || text.includes(`${mark} `);
    if (!spaced) continue;
    const open = named.length < steps.length;
    if (steps.length > 2 || (open && mark !== '•' && mark !== '·') || HOME.has(named[0]!.toLowerCase())) return true;
  }
  return false;
}

/** `Home   News   Contact`: entries of a menu, with gaps between. */
function isMenuBar(line: string): boolean {
  const entries = line
    .trim()
    .toLowerCase()
    .split(/\t+|[ \u00a0]{2,}/u);
  const known = entries.filter((entry) => OUTSIDE.has(entry) || HOME.has(entry)).length;
  return entries.length >= 3 && entries.length <= 12 && known * 2 >= entries.length;
}

const isUrl = (bare: string): boolean => !bare.includes(' ') && /^(?:https?:\/\/|www\.)\S+$/u.test(bare);

/** A short line made of the words of menus and nothing else. One of them alone may be a heading. */
function isMenuLabel(lower: string): boolean {
  const words = lower.split(/[ :,]+/u).filter(Boolean);
  if (words.length < 2 || words.length > 8) return false;
  const parts = words.filter((word) => PARTS.has(word)).length;
  return parts >= 2 && words.every((word) => PARTS.has(word) || BETWEEN.has(word) || [...word].length === 1);
}

function isCookieNotice(lower: string): boolean {
  if (!lower.includes('cookie') && !lower.includes('куки')) return false;
  return lower.split(/[^\p{L}]+/u).some((word) => COOKIE.has(word));
}
