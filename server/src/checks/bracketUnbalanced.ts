// "(Applause" or "“It is late, she said.": a bracket or quote that its paragraph never closes, or closes by another kind.
// Silent on what looks alike: a) and 1) of lists, :-) and (:, 5'10", [0, 1), quotations over several paragraphs, comparisons.

import { lineAt, slice } from '../core/text';
import { LineKind, type Transcript } from '../core/transcript';
import { type Check, type Fix, type Hit, inserted, type Page, removed, replaced } from './check';
import { isProse, type Passage } from './passages';
import { hasQuotes, isOpeningQuote, quotesIn } from './quotes';

interface BracketHit extends Hit {
  readonly mark: string;
  readonly role: 'unclosed' | 'unopened' | 'crossed';
  /** How far behind the mark the paragraph ends. */
  readonly toEnd: number;
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
    return found.map(({ at, mark, role, expected }) => ({ ...hitAt(start + at, mark, role, expected), toEnd: end - start - at }));
  },
  review: (hits, transcript) => withoutLongPairs(hits as readonly BracketHit[], transcript),
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
  ],
  silent: [
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
      if (open.push({ at, mark }) > DEEPEST) return [];
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
  for (const m of text.matchAll(ANGLE)) found.push({ at: m.index, mark: '<', role: 'unclosed' });
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

function hitAt(at: number, mark: string, role: BracketHit['role'], expected?: string): Omit<BracketHit, 'toEnd'> {
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

const closes = (closer: string, opener: string): boolean =>
  CLOSER[opener] === closer || OPENER[closer] === opener || ('"“”„'.includes(closer) && '"“„'.includes(opener));

function fixesOf({ start, end, mark, role, toEnd, instead }: BracketHit): Fix[] {
  const drop: Fix = { title: `Delete “${mark}”`, edits: [removed({ start, end })] };
  switch (role) {
    case 'unclosed':
      return [{ title: `Close it at the end of the paragraph`, edits: [inserted(start + toEnd, CLOSER[mark]!)] }, drop];
    case 'unopened':
      return [drop];
    case 'crossed':
      return instead ? [{ title: `Write “${instead[0]}”`, edits: [replaced({ start, end }, instead[0]!)], preferred: true }] : [];
  }
}
