// Menus, running heads, page numbers, counters: lines of the page that a record was copied from. One finding a block.

import { type Line, lineAt, lineEnd, type Text } from '../core/text';
import { LineKind, type Transcript } from '../core/transcript';
import { type Check, type Hit, type Page, removed } from './check';
import { linesSpan } from './places';

export const pageFurniture: Check = {
  code: 'page.furniture',
  severity: 'warning',
  title: 'page residue inside the record',
  unnecessary: true,
  limit: 20,
  inDocument: ({ kinds, text, convention }) => {
    const hits: Hit[] = [];
    // Where nobody speaks there is no record for a line to be outside of.
    if (convention.name === 'none') return hits;
    for (let line = 0; line < kinds.length; line++) {
      if (kinds[line] !== LineKind.Furniture) continue;
      const last = lastOfBlock(kinds, line);
      if (isNumbered(text, line, last)) {
        line = last;
        continue;
      }
      const count = last - line + 1;
      hits.push({
        start: text.starts[line]!,
        end: lineEnd(text, last),
        message: `${count === 1 ? 'This line belongs' : `These ${count} lines belong`} to the page the text was taken from, not to the record. Remove ${count === 1 ? 'it' : 'them'}.`,
      });
      line = last;
    }
    return hits;
  },
  fixes: (hit, transcript) => [
    {
      title: 'Remove it from the record',
      edits: [removed(linesSpan(transcript, lineAt(transcript.text, hit.start), lineAt(transcript.text, hit.end) + 1))],
      preferred: true,
    },
  ],
};

export const page: Page = {
  what: 'Lines that belong to the page and not to the record: menus, share bars, “See also”, running heads, page numbers, counters.',
  why: 'Residue is counted, cited and searched as if somebody had said it, and it cuts turns in two.',
  fix: 'Remove this block, or every block in the file.',
  firing: [
    {
      text: '⟦View settings\n\nFont size:⟧\n\nANNA REED: Shall we begin?\n\nBEN OAKES: Yes.\n\nANNA REED: Then I will.\n\nBEN OAKES: Please do.\n',
      fixed: 'ANNA REED: Shall we begin?\n\nBEN OAKES: Yes.\n\nANNA REED: Then I will.\n\nBEN OAKES: Please do.\n',
    },
  ],
  silent: [
    'ANNA REED: Shall we begin?\n\nBEN OAKES: Yes.\n\nANNA REED: Then I will.\n\nBEN OAKES: Please do.\n',
    'Quarterly report\n\nVersion: 3\nContact: office@example.org\n\nThe mill was closed in spring, and nothing has been decided since.\n',
    ' 1                   MR. REED:  Was that on the list of\n 2    page 4310.\n 3                   MS. OAKES:  It was.\n 4\n 5                   MR. REED:  I have no more to ask.\n 6                   MS. OAKES:  Then we rise.\n',
    'ANNA REED: Shall we begin?\n\n* * *\n\nBEN OAKES: Yes.\n\nANNA REED: Then I will.\n\nBEN OAKES: Please do.\n',
  ],
};

/** Whether each line of a block bears the number that follows the one above or precedes the one below: lines of a court's page. */
function isNumbered({ lines }: Text, from: number, to: number): boolean {
  for (let line = from; line <= to; line++) {
    const number = numberOf(lines[line]);
    if (number === null || (numberOf(lines[line - 1]) !== number - 1 && numberOf(lines[line + 1]) !== number + 1)) return false;
  }
  return true;
}

/** The number in the margin of a line, up to 99, with nothing or a gap behind it. */
function numberOf(line: Line | undefined): number | null {
  const m = line && /^\s{0,8}(\d{1,2})(?:\s{2,}|\s*$)/.exec(line.text);
  return m ? Number(m[1]) : null;
}

function lastOfBlock(kinds: Transcript['kinds'], from: number): number {
  let last = from;
  for (let line = from + 1; kinds[line] === LineKind.Furniture || kinds[line] === LineKind.Blank; line++) {
    if (kinds[line] === LineKind.Furniture) last = line;
  }
  return last;
}
