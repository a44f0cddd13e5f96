// Text above the first label that begins in the middle of a sentence: the end of a turn whose label was cut off.

import { lineEnd } from '../core/text';
import { LineKind, type Transcript } from '../core/transcript';
import { type Check, type Fix, inserted, type Page } from './check';
import { labelSettings } from './labelSettings';

export const turnOrphanText: Check = {
  code: 'turn.orphan-text',
  severity: 'information',
  title: 'speech before the first label',
  needsTurns: true,
  inDocument: ({ kinds, text, turns }) => {
    let line = 0;
    while (line < turns[0]!.line && (kinds[line] === LineKind.Blank || kinds[line] === LineKind.Furniture)) line++;
    const last = lastOfBlock(kinds, line);
    if (last >= turns[0]!.line || (kinds[line] !== LineKind.Preamble && kinds[line] !== LineKind.Speech)) return [];
    if (!/^\s*\p{Ll}/u.test(text.lines[line]!.text) || kinds.subarray(line, turns[0]!.line).includes(LineKind.Break)) return [];
    // The heads of two columns, "speaker" and "text", are no sentence.
    if (last === line && text.lines[line]!.text.trim().split(/\s+/).length < 4) return [];
    return [
      {
        start: text.starts[line]!,
        end: lineEnd(text, last),
        message: 'This begins in the middle of a sentence and has no speaker. Name who says it, or set it apart as an introduction.',
      },
    ];
  },
  fixes: (hit, transcript) => {
    const { before, delimiter, gap } = labelSettings(transcript).usual ?? { before: '', delimiter: ':', gap: ' ' };
    const labels = [...new Set(transcript.turns.slice(0, 10).map((turn) => turn.label))].slice(0, 3);
    const eol = transcript.text.lines[0]!.eol || '\n';
    const assign = labels.map(
      (label, i): Fix => ({
        title: `${label} says this`,
        edits: [inserted(hit.start, label + before + delimiter + gap)],
        ...(i === 0 && { preferred: true as const }),
      }),
    );
    return [
      ...assign,
      {
        title: 'Set it apart as an introduction',
        edits: [inserted(transcript.text.starts[transcript.turns[0]!.line]!, `* * *${eol}${eol}`)],
      },
    ];
  },
};

export const page: Page = {
  what: 'The text above the first label begins in the middle of a sentence: it is neither a header nor an introduction.',
  why: 'It was said by somebody, and counts to nobody.',
  fix: 'Give it to one of the speakers, or set it apart as an introduction.',
  firing: [
    {
      text: '⟦and that was all we heard of it that year.⟧\n\nANNA REED: Shall we go on?\n\nBEN OAKES: Yes.\n\nANNA REED: Then I will.\n\nBEN OAKES: Please do.\n',
      fixed:
        'ANNA REED: and that was all we heard of it that year.\n\nANNA REED: Shall we go on?\n\nBEN OAKES: Yes.\n\nANNA REED: Then I will.\n\nBEN OAKES: Please do.\n',
    },
  ],
  silent: [
    'speaker\ttext\nteacher\tOpen your books.\npupil\tWhich page?\nteacher\tPage twelve.\npupil\tI have none.\nteacher\tThen share.\n',
    'The board met in the old hall.\n\nANNA REED: Shall we begin?\n\nBEN OAKES: Yes.\n\nANNA REED: Then I will.\n',
    'and that was all we heard of it that year.\n\n* * *\n\nANNA REED: Shall we go on?\n\nBEN OAKES: Yes.\n\nANNA REED: Then I will.\n',
  ],
};

function lastOfBlock(kinds: Transcript['kinds'], from: number): number {
  let line = from;
  while (kinds[line + 1] === kinds[from]) line++;
  return line;
}
