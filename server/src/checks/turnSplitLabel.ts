// "President of the" on one line and "Assembly Anna Reed: Thank you." on the next: a label that is broken over two lines.

import { lineAt, lineEnd } from '../core/text';
import { LineKind, type Transcript, type Turn } from '../core/transcript';
import { type Check, type Hit, type Page, replaced } from './check';
import { labelAt, labelsByFirstWord } from './knownLabels';
import { labelSettings } from './labelSettings';

export const turnSplitLabel: Check = {
  code: 'turn.split-label',
  severity: 'warning',
  title: 'a label broken over two lines',
  needsTurns: true,
  inPassage: ({ transcript: { text, kinds }, fromLine, toLine }) => {
    const hits: Hit[] = [];
    for (let line = fromLine; line + 1 < toLine; line++) {
      if (
        kinds[line] !== LineKind.Speech ||
        !isFirstHalf(text.lines[line]!.text.trimStart()) ||
        !isSecondHalf(text.lines[line + 1]!.text, text.lines[line]!.text)
      )
        continue;
      const { text: above } = text.lines[line]!;
      hits.push({ start: text.starts[line]! + above.length - above.trimStart().length, end: text.starts[line + 1]!, message: '' });
    }
    return hits;
  },
  review: (hits, transcript) => {
    const usual = hits.length > 0 ? labelSettings(transcript).usual : null;
    if (!usual) return [];
    const { text } = transcript;
    const labels = labelsByFirstWord(transcript);
    return hits.flatMap((hit) => {
      const line = lineAt(text, hit.start);
      const above = text.lines[line]!.text.trimStart();
      const joined = `${above} ${text.lines[line + 1]!.text.slice(0, 100)}`;
      const found = labelAt(joined, 0, labels);
      if (!found || found.length <= above.length) return [];
      // A label that has its line to itself ends with it, or with a time.
      const isWhole = usual.delimiter
        ? joined.startsWith(usual.delimiter, found.length)
        : /^\s*(?:$|[[(]?\d)/.test(joined.slice(found.length));
      if (!isWhole) return [];
      return [hitOf(hit.start, text.starts[line + 1]! + found.length - above.length - 1, joined.slice(0, found.length))];
    });
  },
  inDocument: (transcript) => {
    const labels = new Set(transcript.speakers.flatMap((speaker) => speaker.labels));
    const hits: Hit[] = [];
    for (const turn of transcript.turns) {
      const above = lineAbove(transcript, turn);
      if (above === null || !labels.has(`${above} ${turn.label}`)) continue;
      hits.push(hitOf(lineEnd(transcript.text, turn.line - 1) - above.length, turn.end, `${above} ${turn.label}`));
    }
    return hits;
  },
  fixes: (hit, { text }) => {
    const line = lineAt(text, hit.start);
    return [
      { title: 'Join the two lines', edits: [replaced({ start: lineEnd(text, line), end: text.starts[line + 1]! }, ' ')], preferred: true },
    ];
  },
};

export const page: Page = {
  what: 'The line above a label holds the beginning of it: together they are a label that the document uses elsewhere.',
  why: 'The first half counts as speech of the turn above, and the second half makes another speaker.',
  fix: 'Join the two lines.',
  firing: [
    {
      text: 'Chair Anna Reed: Shall we begin?\n\nBen Oakes: Yes.\n\n⟦Chair\nAnna Reed⟧: Then I will.\n\nBen Oakes: Please do.\n\nChair Anna Reed: The minutes first.\n\nBen Oakes: Yes.\n',
      fixed:
        'Chair Anna Reed: Shall we begin?\n\nBen Oakes: Yes.\n\nChair Anna Reed: Then I will.\n\nBen Oakes: Please do.\n\nChair Anna Reed: The minutes first.\n\nBen Oakes: Yes.\n',
    },
    {
      text: 'CHAIR REED: Shall we begin?\n\nBEN OAKES: Yes.\n\n⟦CHAIR\nREED⟧: Then I will.\n\nBEN OAKES: Please do.\n\nCHAIR REED: The minutes first.\n',
      fixed:
        'CHAIR REED: Shall we begin?\n\nBEN OAKES: Yes.\n\nCHAIR REED: Then I will.\n\nBEN OAKES: Please do.\n\nCHAIR REED: The minutes first.\n',
    },
    {
      text: 'Mr. Oakes. Shall we begin?\n\nThe Chair. Yes.\n\nMr. Oakes. Then I will.\n\n    ⟦The\nChair⟧. Please do.\n\nMr. Oakes. The minutes first.\n\nThe Chair. Good.\n',
      fixed:
        'Mr. Oakes. Shall we begin?\n\nThe Chair. Yes.\n\nMr. Oakes. Then I will.\n\n    The Chair. Please do.\n\nMr. Oakes. The minutes first.\n\nThe Chair. Good.\n',
    },
  ],
  silent: [
    'Chair Anna Reed: Shall we begin?\n\nBen Oakes: Yes.\n\nAnna Reed: Then I will.\n\nBen Oakes: Please do.\n',
    'Chair Anna Reed: Shall we begin?\n\nBen Oakes: I was elected Chair.\nAnna Reed: Then you begin.\n\nBen Oakes: Fine.\n',
  ],
};

const hitOf = (start: number, end: number, label: string): Hit => ({
  start,
  end,
  message: `${label} is one label, broken over two lines. Join them.`,
});

/** A short line directly above the label that ends no sentence. */
function lineAbove({ text, kinds }: Transcript, { line, start }: Turn): string | null {
  const kind = line > 0 ? kinds[line - 1]! : LineKind.Blank;
  if (kind === LineKind.Blank || kind === LineKind.Label || kind === LineKind.Furniture || start !== text.starts[line]) return null;
  const above = text.lines[line - 1]!.text.trimStart();
  return isFirstHalf(above) ? above : null;
}

/** The rest of a label with its delimiter; or a short line below a short one, where labels have lines of their own. */
const isSecondHalf = (line: string, above: string): boolean =>
  /^[\p{Lu}(].{1,80}?[:.–—]/u.test(line) || (above.length <= 40 && line.length <= 40 && /^[\p{Lu}\d]/u.test(line));

const isFirstHalf = (line: string): boolean => line.length <= 80 && line.trim() === line && /^\p{Lu}.*[\p{L}\p{N},]$/u.test(line);
