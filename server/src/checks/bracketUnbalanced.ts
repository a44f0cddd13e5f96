// "(Applause" or "“It is late, she said.": a bracket or quote that its paragraph never closes, or closes by another kind.
// Silent on what looks alike: a) and 1) of lists, :-) and (:, 5'10", [0, 1), quotations over several paragraphs, comparisons.

import { HONORIFICS } from '../core/labels/labelWords';
import { lineAt, slice } from '../core/text';
import { LineKind, type Transcript } from '../core/transcript';
import { turnAt } from '../core/turnAt';
import { type Check, type Fix, type Hit, inserted, type Page, removed, replaced } from './check';
import { isProse, type Passage } from './passages';
import { hasQuotes, isOpeningQuote, quotesIn } from './quotes';

interface BracketHit extends Hit {
  readonly mark: string;
  readonly role: 'unclosed' | 'unopened' | 'crossed';
  /** How far behind the mark the paragraph ends. */
  readonly toEnd: number;
  /** How far behind it what it opened ends with its sentence, where others of the paragraph follow; of a tag, with its line. */
  readonly toSentence: number | null;
}

export const bracketUnbalanced: Check = {
  code: 'bracket.unbalanced',
  severity: 'error',
  title: 'a bracket or quote without its partner',
  silentIn: ['chat-nick'],
  inPassage: (passage) => {
    const { transcript, fromLine, toLine, cut } = passage;
    if (!isProse(transcript.kinds[fromLine]!) || !hasMarks(transcript, fromLine, toLine)) return [];
    const { start, end } = paragraphSpan(transcript, fromLine, toLine);
    const paragraph = slice(transcript.text, { start, end });
    if (paragraph.includes('```')) return [];
    const found = [...unbalancedBrackets(paragraph), ...(hasQuotes(paragraph) ? unbalancedQuotes(paragraph, passage) : [])];
    // Many at once are code or mathematics.
    if (cut || found.length > 3) return [];
    return found.map(({ at, mark, role, expected, length }) => ({
      ...hitAt(start + at, mark, role, expected),
      toEnd: end - start - at,
      toSentence: length ?? toSentence(paragraph, at, mark),
    }));
  },
  review: (hits, transcript) => withoutLongPairs(withoutNotation(hits as readonly BracketHit[], transcript), transcript),
  fixes: (hit) => fixesOf(hit as BracketHit),
};

export const page: Page = {
  what: 'A bracket or double quote is not closed in its paragraph, has no opening one, or is closed by another kind.',
  why: 'A stage direction that does not end swallows speech, and a quotation that does not end puts words into the wrong mouth.',
  fix: 'Close it, or delete it.',
  firing: [
    {
      text: 'ANNA REED: Shall we begin? ⟦(⟧Laughter.\n\nBEN OAKES: Yes ⟦]⟧ of course.\n\nANNA REED: He said, ⟦“⟧I will come.\n\nBEN OAKES: Please do.\n',
      fixed:
        'ANNA REED: Shall we begin? (Laughter.)\n\nBEN OAKES: Yes  of course.\n\nANNA REED: He said, “I will come.”\n\nBEN OAKES: Please do.\n',
    },
    {
      text: 'ANNA REED: Shall we begin? (Laughter.⟦]⟧\n\nBEN OAKES: Yes.\n\nANNA REED: Then I will.\n',
      fixed: 'ANNA REED: Shall we begin? (Laughter.)\n\nBEN OAKES: Yes.\n\nANNA REED: Then I will.\n',
    },
    {
      text: 'ANNA REED: It cost two million ⟦(⟧half of it ours. We paid it all.\n\nBEN OAKES: Was it [inaudible⟦[⟧ then?\n\nANNA REED: Then I will.\n\nBEN OAKES: Do.\n',
      fixed:
        'ANNA REED: It cost two million (half of it ours). We paid it all.\n\nBEN OAKES: Was it [inaudible] then?\n\nANNA REED: Then I will.\n\nBEN OAKES: Do.\n',
    },
    {
      text: 'ANNA REED: We met ⟦<⟧… at the harbour, and it was late.\n\nBEN OAKES: Yes.\n\nANNA REED: Then I will.\n',
      fixed: 'ANNA REED: We met <…> at the harbour, and it was late.\n\nBEN OAKES: Yes.\n\nANNA REED: Then I will.\n',
    },
  ],
  silent: [
    "Anna:   d'you want some more [tea,\nBen:                          [no no\nAnna:   there is plenty.\nBen:    I [know.\nAnna:     [well then\n",
    'Anna Reed.] Were you there?—I was.\nBen Oakes.] When did you leave?—At noon.\nAnna Reed.] Alone?—With my brother.\nBen Oakes.] Did you see the ship?—I did not.\n',
    'ANNA REED: צה"ל ודו"ח.\n\nBEN OAKES: What a day)))\n\nANNA REED: He typed """ and left.\n\nBEN OAKES: So he did.\n',
    'ANNA REED: We need a) time and b) money, 1) now and 2) later. :-)\n\nBEN OAKES: A 6" nail (or a 5\'10" man), and the range [0, 1).\n\nANNA REED: Yes.\n',
    'ANNA REED: She wrote, “We left early.\n\n“It rained all day.\n\n“Then it stopped.”\n\nBEN OAKES: Is that all?\n\nANNA REED: Yes.\n',
  ],
};

interface Unbalanced {
  readonly at: number;
  readonly mark: string;
  readonly role: BracketHit['role'];
  /** The closer that a crossed one should be. */
  readonly expected?: string;
  /** Of what it has to enclose, where that is no more than so much. */
  readonly length?: number;
}

const CLOSER: Readonly<Record<string, string>> = {
  '(': ')',
  '<': '>',
  '[': ']',
  '{': '}',
  '（': '）',
  '【': '】',
  '「': '」',
  '『': '』',
  '“': '”',
  '"': '"',
  '„': '“',
  '«': '»',
  '»': '«',
  '”': '”',
};
const OPENER: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '）': '（', '】': '【', '」': '「', '』': '『' };
const BRACKETS = /[()[\]{}（）【】「」『』]/g;
/** Brackets nested deeper are no text. */
const DEEPEST = 40;
/** Of `<` only an omission and a voice tag are brackets: the rest are comparisons, arrows and addresses. */
const ANGLE = /<(?:v [^<>\n]{1,60}$|(?:…|\.\.\.)(?![ \u00a0]?>))/gm;
const MARKS = /[()[\]<{}（）【】「」『』"“”„«»]/;

function hasMarks({ text }: Transcript, fromLine: number, toLine: number): boolean {
  for (let line = fromLine; line < toLine; line++) if (MARKS.test(text.lines[line]!.text)) return true;
  return false;
}

function paragraphSpan({ text, kinds }: Transcript, fromLine: number, toLine: number) {
  let last = toLine - 1;
  while (last > fromLine && kinds[last] === LineKind.Blank) last--;
  return { start: text.starts[fromLine]!, end: text.starts[last]! + text.lines[last]!.text.trimEnd().length };
}

function unbalancedBrackets(text: string): Unbalanced[] {
  const open: { at: number; mark: string }[] = [];
  const found: Unbalanced[] = [];
  BRACKETS.lastIndex = 0;
  for (let m = BRACKETS.exec(text); m; m = BRACKETS.exec(text)) {
    const at = m.index;
    const mark = m[0];
    if (mark === '{' && text.startsWith('{>>', at)) {
      const end = text.indexOf('<<}', at);
      if (end < 0) break;
      BRACKETS.lastIndex = end + 3;
    } else if (mark in CLOSER) {
      if (isFace(text, at)) continue;
      // "[inaudible[ then": the second was meant to close.
      const top = open.at(-1);
      if (top?.mark === mark && top.at < at - 1 && isEndOfWord(text, at)) {
        open.pop();
        found.push({ at, mark, role: 'crossed', expected: CLOSER[mark]! });
      } else if (open.push({ at, mark }) > DEEPEST) return [];
    } else if (mark in OPENER) {
      const partner = open.findLastIndex((o) => o.mark === OPENER[mark]);
      if (partner >= 0) {
        for (const { at, mark } of open.splice(partner).slice(1)) found.push({ at, mark, role: 'unclosed' });
      } else {
        const top = open.at(-1);
        if (top && isInterval(text.slice(top.at + 1, Math.min(at, top.at + 40)))) open.pop();
        else if (isListMarker(text, at) || isFace(text, at)) continue;
        else if (open.pop()) found.push({ at, mark, role: 'crossed', expected: CLOSER[top!.mark]! });
        else found.push({ at, mark, role: 'unopened' });
      }
    }
  }
  for (const { at, mark } of open) found.push({ at, mark, role: 'unclosed' });
  dropSmiles(found);
  for (const m of text.matchAll(ANGLE)) found.push({ at: m.index, mark: '<', role: 'unclosed', length: m[0].length });
  return found.sort((a, b) => a.at - b.at);
}

const isQuote = (mark: string): boolean => '"“”„«»'.includes(mark);

/** `a)`, `1)`, `iv)`: up to four letters or digits behind a blank. */
function isListMarker(text: string, at: number): boolean {
  let i = at - 1;
  if (text[i] === '.') i--;
  while (i >= 0 && at - i <= 5 && /[\p{L}\d]/u.test(text[i]!)) i--;
  return i < at - 1 && at - i <= 6 && (i < 0 || /[\s(,;–—-]/.test(text[i]!));
}

/** `:)`, `;-(`, `(:`: eyes beside the mouth, and no letter right behind it. */
function isFace(text: string, at: number): boolean {
  const before = text[at - 1] === '-' || text[at - 1] === "'" ? text[at - 2] : text[at - 1];
  if (before !== undefined && ':;=8'.includes(before) && !/[\p{L}\d]/u.test(text[at + 1] ?? ' ')) return true;
  return text[at] === '(' && ':;'.includes(text[at + 1] ?? ' ') && !/\S/.test(text[at + 2] ?? ' ');
}

/** A mark that follows a word, with a blank or the end of a clause behind it. */
const isEndOfWord = (text: string, at: number): boolean =>
  /[\p{L}\d.]/u.test(text[at - 1] ?? ' ') && /[\s.,;:!?]/.test(text[at + 1] ?? ' ');

/** ")))" is a laugh where many write so. */
function dropSmiles(found: Unbalanced[]): void {
  const at = new Set(found.filter(({ mark, role }) => mark === ')' && role === 'unopened').map((one) => one.at));
  for (let i = found.length - 1; i >= 0; i--) {
    if (at.has(found[i]!.at) && (at.has(found[i]!.at - 1) || at.has(found[i]!.at + 1))) found.splice(i, 1);
  }
}

const isInterval = (inside: string): boolean => inside.length < 30 && /^[\d\s.,;+−∞a-z-]*,[\d\s.,;+−∞a-z-]*$/.test(inside);

function unbalancedQuotes(text: string, { transcript, toLine }: Passage): Unbalanced[] {
  const { unclosed, unopened } = quotesIn(text);
  const next = transcript.kinds[toLine] === LineKind.Label ? '' : (transcript.text.lines[toLine]?.text.trimStart() ?? '');
  const goesOn = isOpeningQuote(next[0]);
  return [
    ...(goesOn ? [] : unclosed.map(({ at, mark }): Unbalanced => ({ at, mark, role: 'unclosed' }))),
    ...unopened.map(({ at, mark }): Unbalanced => ({ at, mark, role: 'unopened' })),
  ];
}

function hitAt(at: number, mark: string, role: BracketHit['role'], expected?: string): Omit<BracketHit, 'toEnd' | 'toSentence'> {
  const span = { start: at, end: at + 1, mark, role };
  const name = isQuote(mark) ? 'The quote' : 'The bracket';
  switch (role) {
    case 'unclosed':
      return { ...span, message: `${name} ${mark} is never closed in its paragraph. Close it or delete it.` };
    case 'unopened':
      return { ...span, message: `${name} ${mark} closes nothing in its paragraph. Put in the opening one or delete it.` };
    case 'crossed':
      return {
        ...span,
        message: `${name} ${mark} closes what ${OPENER[expected!]} opened. Write ${expected} instead.`,
        instead: [expected!],
      };
  }
}

/** A bracket or quote may be closed some paragraphs later in the same turn: neither end is wrong then. */
function withoutLongPairs(hits: readonly BracketHit[], { text, turns }: Transcript): readonly Hit[] {
  const dropped = new Set<BracketHit>();
  const open: { hit: BracketHit; line: number }[] = [];
  let turn = -1;
  for (const hit of hits) {
    const line = lineAt(text, hit.start);
    const before = turn;
    while (turn + 1 < turns.length && turns[turn + 1]!.start <= hit.start) turn++;
    if (turn !== before && turns[turn]!.time?.to == null) open.length = 0;
    while (open.length && line - open[0]!.line > FAR) open.shift();
    if (hit.role === 'unclosed') open.push({ hit, line });
    if (hit.role !== 'unopened') continue;
    const partner = open.findLastIndex(({ hit: o }) => closes(hit.mark, o.mark));
    if (partner < 0) continue;
    dropped.add(hit);
    dropped.add(open[partner]!.hit);
    open.splice(partner);
  }
  return dropped.size ? hits.filter((hit) => !dropped.has(hit)) : hits;
}

const FAR = 80;

/**
 * Without the brackets of a notation: "[" at the same place of two turns in a row is where they overlap, and "]" between a label and
 * its speech, or "[" before a remark, is an old printer's.
 */
function withoutNotation(hits: readonly BracketHit[], transcript: Transcript): readonly BracketHit[] {
  const squares = hits.filter(({ mark, role }) => mark === '[' && role === 'unclosed');
  const turns = squares.map(({ start }) => turnAt(transcript, start));
  const overlaps = turns.some((turn, i) => i > 0 && turn >= 0 && turn === turns[i - 1]! + 1);
  const isPrinters = transcript.convention.profiles.includes('name-bracket');
  if (!overlaps && !isPrinters) return hits;
  return hits.filter(({ mark, role }) => !(mark === '[' && role === 'unclosed') && !(isPrinters && mark === ']'));
}

const closes = (closer: string, opener: string): boolean =>
  CLOSER[opener] === closer || OPENER[closer] === opener || ('"“”„'.includes(closer) && '"“„'.includes(opener));

/** Where a sentence ends behind a mark: a bracket in its middle closes before the period, a quote and a whole note behind it. */
function toSentence(text: string, at: number, mark: string): number | null {
  const rest = text.slice(at + 1, at + 1 + LONG_SENTENCE);
  for (const m of rest.matchAll(/[.!?…](?=[ \u00a0]+["“«(]?\p{Lu})/gu)) {
    const word = /[\p{L}.]*$/u.exec(rest.slice(0, m.index))![0];
    if (m[0] === '.' && (word.length < 2 || HONORIFICS.has(word.toLowerCase()))) continue;
    return m.index + (isQuote(mark) || /^\p{Lu}/u.test(rest) ? 2 : 1);
  }
  return null;
}

const LONG_SENTENCE = 400;

function fixesOf({ start, end, mark, role, toEnd, toSentence, instead }: BracketHit): Fix[] {
  const drop: Fix = { title: `Delete “${mark}”`, edits: [removed({ start, end })] };
  switch (role) {
    case 'unclosed':
      if (mark === '<') return [{ title: 'Close it', edits: [inserted(start + toSentence!, '>')] }, drop];
      return [
        ...(toSentence === null
          ? []
          : [{ title: 'Close it at the end of the sentence', edits: [inserted(start + toSentence, CLOSER[mark]!)] }]),
        { title: 'Close it at the end of the paragraph', edits: [inserted(start + toEnd, CLOSER[mark]!)] },
        drop,
      ];
    case 'unopened':
      return [drop];
    case 'crossed':
      return instead ? [{ title: `Write “${instead[0]}”`, edits: [replaced({ start, end }, instead[0]!)], preferred: true }] : [];
  }
}
