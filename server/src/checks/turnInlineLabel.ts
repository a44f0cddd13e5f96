// "… that is all. Ben Oakes: I agree." inside a paragraph: a label that was swallowed by the turn before it.

import { HONORIFICS } from '../core/labels/labelWords';
import { lineAt } from '../core/text';
import { LineKind, type Transcript } from '../core/transcript';
import { type Check, type Hit, type Page, replaced } from './check';
import { endsSentence } from './knownLabels';
import { labelSettings } from './labelSettings';
import { isBlank, speechStart } from './places';

interface InlineHit extends Hit {
  /** Blanks folded. */
  readonly label: string;
  /** What follows it: a colon, or a period, which counts where labels end in one. */
  readonly delimiter: string;
}

export const turnInlineLabel: Check = {
  code: 'turn.inline-label',
  severity: 'warning',
  title: 'a label inside a paragraph',
  needsTurns: true,
  inPassage: ({ transcript: { text, kinds }, fromLine, toLine }) => {
    const hits: InlineHit[] = [];
    for (let line = fromLine; line < toLine; line++) {
      if (kinds[line] !== LineKind.Speech && kinds[line] !== LineKind.Label) continue;
      const written = text.lines[line]!.text;
      for (let at = 4; at < written.length; at++) {
        const delimiter = written[at]!;
        if (delimiter !== ':' && (delimiter !== '.' || !endsInName(written, at))) continue;
        const from = labelStart(written, at);
        if (from <= 0) continue;
        const label = written.slice(from, at).replace(/\s+/g, ' ');
        if (delimiter === '.' && !isName(label)) continue;
        const offset = text.starts[line]!;
        hits.push({ start: offset + from, end: offset + at + 1, message: '', label, delimiter });
      }
    }
    return hits;
  },
  drops: (hits, transcript) => labelsAmong(hits, transcript).length === 0,
  review: (hits, transcript) =>
    labelsAmong(hits, transcript)
      .filter((hit) => hit.delimiter === ':' || !isCalledOn(hit, transcript))
      .map((hit) => ({
        ...hit,
        message: `${hit.label} is a label elsewhere, but here it stands inside a paragraph. Begin a new turn.`,
      })),
  fixes: (hit, transcript) => [
    {
      title: 'Begin a new turn here',
      edits: [replaced({ start: hit.start - blanksBefore(transcript, hit.start), end: hit.start }, turnGap(transcript))],
      preferred: true,
    },
  ],
};

export const page: Page = {
  what: 'After the end of a sentence, in the middle of a paragraph, stands a label that the document uses elsewhere, with its colon.',
  why: 'What follows is speech of another person, and counts to this one.',
  fix: 'Begin a new turn there.',
  firing: [
    {
      text: 'Anna Reed: Shall we begin?\n\nBen Oakes: Yes.\n\nAnna Reed: Then I will. ⟦Ben Oakes:⟧ Please do.\n\nAnna Reed: The minutes first.\n\nBen Oakes: Yes.\n',
      fixed:
        'Anna Reed: Shall we begin?\n\nBen Oakes: Yes.\n\nAnna Reed: Then I will.\n\nBen Oakes: Please do.\n\nAnna Reed: The minutes first.\n\nBen Oakes: Yes.\n',
    },
    {
      text: 'Mr. Oakes. Shall we begin?\n\nThe Chair. Yes.\n\nMr. Oakes. Then I will. ⟦The Chair.⟧ Please do.\n\nMr. Oakes. The minutes first.\n\nThe Chair. Good.\n',
      fixed:
        'Mr. Oakes. Shall we begin?\n\nThe Chair. Yes.\n\nMr. Oakes. Then I will.\n\nThe Chair. Please do.\n\nMr. Oakes. The minutes first.\n\nThe Chair. Good.\n',
    },
  ],
  silent: [
    'Anna Reed: Shall we begin?\n\nBen Oakes: Yes.\n\nAnna Reed: Then I will quote Ben Oakes: He never came.\n\nBen Oakes: Please do.\n',
    'ANNA REED: Shall we begin?\n\nBEN OAKES: Yes.\n\nANNA REED: I will ask the others.\n\nANNA REED: You, then. DR. BEN OAKES: and nobody else.\n\nBEN OAKES: Please do.\n',
    'The Chair. Mr. Oakes.\n\nMr. Oakes. Shall we begin?\n\nThe Chair. Yes.\n\nMr. Oakes. Then I will.\n\nThe Chair. Thank you. Mr. Oakes.\n\nMr. Oakes. The minutes first.\n',
    'Mr. Oakes. Shall we begin?\n\nThe Chair. Yes.\n\nMr. Oakes. Then I will. The Pier. It fell.\n\nThe Chair. Please do.\n\nMr. Oakes. The minutes first.\n',
    'Anna Reed: Shall we begin?\n\nBen Oakes: Yes.\n\nAnna Reed: There is one thing. The question: Who pays?\n\nBen Oakes: Please do.\n',
  ],
};

function labelsAmong(hits: readonly Hit[], transcript: Transcript): readonly InlineHit[] {
  if (hits.length === 0) return [];
  const { speakers } = transcript;
  const usual = labelSettings(transcript).usual?.delimiter;
  const labels = new Set(speakers.filter(({ kind }) => kind === 'person').flatMap((speaker) => speaker.labels));
  return (hits as readonly InlineHit[]).filter((hit) => labels.has(hit.label) && (hit.delimiter === ':' || hit.delimiter === usual));
}

/** "The Chair. Mr. Oakes.": the chair gives him the floor, and his label follows below. */
function isCalledOn({ start, end }: InlineHit, transcript: Transcript): boolean {
  const { text } = transcript;
  const line = lineAt(text, start);
  return text.lines[line]!.text.slice(end - text.starts[line]!).trim() === '' || start <= speechStart(transcript, line);
}

/** Whether the word before a period begins with a capital, and more is said behind it: most sentences end otherwise. */
function endsInName(line: string, period: number): boolean {
  if (!isBlank(line.charCodeAt(period + 1))) return false;
  let from = period;
  while (from > 0 && !isBlank(line.charCodeAt(from - 1))) from--;
  const first = line[from]!;
  return first !== first.toLowerCase();
}

/** Two words and more, each of which may stand in a name. */
const isName = (label: string): boolean => {
  const words = label.split(' ');
  return words.length > 1 && words.every((word) => NAME_WORD.test(word));
};

const NAME_WORD = /^(?:\p{Lu}[\p{L}.'’-]*|of|the|for|de|von)$/u;

/** Where a label before a delimiter may begin: behind the end of a sentence. */
function labelStart(line: string, colon: number): number {
  if (!isBlank(line.charCodeAt(colon + 1)) && colon + 1 < line.length) return 0;
  for (let at = colon - 1, words = 1; at > 1 && colon - at < 80 && words < 9; at--) {
    const unit = line[at]!;
    if ('.?!…"”)'.includes(unit) && isBlank(line.charCodeAt(at + 1)) && endsSentence(line.slice(0, at + 1)) && !isAddress(line, at)) {
      let from = at + 1;
      while (isBlank(line.charCodeAt(from))) from++;
      const label = line.slice(from, colon);
      if (/^\p{Lu}/u.test(label) && label.length > 2) return from;
    }
    if (isBlank(line.charCodeAt(at))) words++;
  }
  return 0;
}

/** Whether a form of address ends here: "Dr. Ben Oakes:" is one label. */
function isAddress(line: string, period: number): boolean {
  if (line[period] !== '.') return false;
  let from = period;
  while (from > 0 && !isBlank(line.charCodeAt(from - 1))) from--;
  return HONORIFICS.has(line.slice(from, period).toLowerCase());
}

function blanksBefore({ text }: Transcript, offset: number): number {
  const line = lineAt(text, offset);
  const written = text.lines[line]!.text;
  let at = offset - text.starts[line]!;
  const end = at;
  while (at > 0 && isBlank(written.charCodeAt(at - 1))) at--;
  return end - at;
}

/** What stands between two turns in this document. */
export function turnGap({ turns, text, kinds }: Transcript): string {
  const second = turns[1] ?? turns[0]!;
  const eol = text.lines[second.line - 1]?.eol || '\n';
  return kinds[second.line - 1] === LineKind.Blank ? eol + eol : eol;
}
