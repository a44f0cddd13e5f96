// "ANNA:" and then "BEN: Yes.": a label without speech. A direction, an omission or a dash behind the label is an answer.

import { lineAt, lineEnd } from '../core/text';
import { LineKind, type Transcript, type Turn } from '../core/transcript';
import { turnAt } from '../core/turnAt';
import { type Check, type Edit, type Fix, inserted, type Page, removed, replaced } from './check';
import { isBlank, linesSpan } from './places';

export const turnEmpty: Check = {
  code: 'turn.empty',
  severity: 'warning',
  title: 'a label with no speech',
  needsTurns: true,
  inDocument: (transcript) =>
    transcript.turns
      .filter((_, i) => !hasContent(transcript, i) && !asks(transcript.turns[i + 1]))
      .map((turn) => ({
        start: turn.start,
        end: turn.end,
        message: `${turn.label} says nothing before the next label. Add the speech, delete the label, or mark it as [no response].`,
      })),
  fixes: (hit, transcript) => {
    const i = turnAt(transcript, hit.start);
    const turn = transcript.turns[i]!;
    const next = transcript.turns[i + 1];
    const fixes: Fix[] = [
      { title: 'Delete the label', edits: [removed(linesSpan(transcript, turn.line, turn.line + 1))], preferred: true },
    ];
    if (next)
      fixes.push({
        title: `Let ${turn.label} say what follows (delete the label ${next.label})`,
        edits: [joinedTo(transcript, turn, next)],
      });
    fixes.push({
      title: 'Mark it as [no response]',
      edits: [inserted(turn.bodyStart, endsInBlank(transcript, turn.bodyStart) ? '[no response]' : ' [no response]')],
    });
    return fixes;
  },
};

export const page: Page = {
  what: 'A label is followed by the next label, or by the end of the file, with nothing said in between.',
  why: 'Speech got lost, or the label is a left-over of a turn that was moved or merged. Statistics count a turn that nobody spoke.',
  fix: 'Delete the label, give it the speech of the next turn, or mark that nobody answered.',
  firing: [
    {
      text: 'ANNA REED: Shall we begin?\n\n⟦BEN OAKES⟧:\n\nANNA REED: Then I will.\n\nBEN OAKES: Please do.\n',
      fixed: 'ANNA REED: Shall we begin?\n\nANNA REED: Then I will.\n\nBEN OAKES: Please do.\n',
    },
  ],
  silent: [
    'ANNA REED: Shall we begin?\n\nBEN OAKES: (Nods.)\n\nANNA REED: Then I will.\n\nBEN OAKES: Please do.\n',
    'ANNA REED: Shall we begin?\n\nBEN OAKES:\nYes, let us begin.\n\nANNA REED: Then I will.\n',
    'THE COURT: Please go on.\n\nMS REED:\n\nQ. Where were you?\n\nA. At home.\n\nQ. Alone?\n\nA. With my brother.\n\nTHE COURT: We rise.\n\nMS REED: Thank you.\n',
  ],
};

/** Counsel may be named above the first question. */
const asks = (next: Turn | undefined): boolean => next !== undefined && /^Q\.?$/.test(next.label);

/** Whether anything but blanks and page residue stands between a label and the next. */
function hasContent({ text, turns, kinds }: Transcript, i: number): boolean {
  const turn = turns[i]!;
  if (turn.words > 0) return true;
  const next = turns[i + 1];
  const first = text.lines[turn.line]!.text;
  const to = next && next.line === turn.line ? next.start - text.starts[turn.line]! : first.length;
  for (let at = turn.bodyStart - text.starts[turn.line]!; at < to; at++) if (!isBlank(first.charCodeAt(at))) return true;
  if (turn.bodyEnd > turn.bodyStart) return true;
  const lastLine = next ? next.line : text.lines.length;
  for (let line = turn.line + 1; line < lastLine; line++) {
    const kind = kinds[line];
    if (kind === LineKind.Speech || kind === LineKind.Direction || kind === LineKind.Omission) return true;
  }
  return false;
}

/** The next label goes; its speech moves up to the label that has none, unless labels have lines to themselves. */
function joinedTo({ text }: Transcript, turn: Turn, next: Turn): Edit {
  const speaksThere = next.bodyStart < lineEnd(text, next.line);
  if (!speaksThere) return removed({ start: text.starts[next.line]!, end: text.starts[next.line + 1]! });
  const label = text.lines[turn.line]!.text;
  return replaced({ start: text.starts[turn.line]! + label.trimEnd().length, end: next.bodyStart }, ' ');
}

function endsInBlank({ text }: Transcript, offset: number): boolean {
  const line = lineAt(text, offset);
  return isBlank(text.lines[line]!.text.charCodeAt(offset - text.starts[line]! - 1));
}
