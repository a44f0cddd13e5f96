// ": Thank you." and, in a document that labels who speaks after each direction, a paragraph that does not.

import { peopleOf } from '../core/people/roster';
import { lineEnd } from '../core/text';
import { LineKind, type Transcript } from '../core/transcript';
import { turnAt } from '../core/turnAt';
import { type Check, type Hit, inserted, type Page } from './check';
import { labelSettings } from './labelSettings';

export const turnMissingSpeaker: Check = {
  code: 'turn.missing-speaker',
  severity: 'warning',
  title: 'speech whose speaker is not named',
  needsTurns: true,
  inPassage: ({ transcript: { text, kinds }, fromLine, toLine }) => {
    const hits: Hit[] = [];
    for (let line = fromLine; line < toLine; line++) {
      const m =
        kinds[line] === LineKind.Speech
          ? /^\s{0,4}[:：](?=[ \t\u00a0]+["“]?(?:\p{Lu}|[[(][\p{L}\d])|\s*$)/u.exec(text.lines[line]!.text)
          : null;
      if (!m) continue;
      const end = text.starts[line]! + m[0].length;
      hits.push({
        start: end - 1,
        end,
        message: 'No name stands before this delimiter, so the speech counts to the turn above. Name the speaker.',
      });
    }
    return hits;
  },
  inDocument: afterDirections,
  fixes: (hit, transcript) => {
    const { before, delimiter, gap } = labelSettings(transcript).usual ?? { before: '', delimiter: ':', gap: ' ' };
    const isDelimiter = hit.end - hit.start === 1;
    const likely = likelySpeakers(transcript, turnAt(transcript, hit.start));
    const silent = peopleOf(transcript.options.rosters).filter(({ id }) => !transcript.speakers.some((speaker) => speaker.id === id));
    return [...likely, ...silent.map(({ name }) => name)].map((label, i) => ({
      title: `${label} speaks here`,
      edits: [inserted(hit.start, isDelimiter ? label : label + before + delimiter + gap)],
      ...(i === 0 && { preferred: true as const }),
    }));
  },
};

export const page: Page = {
  what: 'A line begins with the delimiter and no name, or a paragraph after a stage direction has no label where the others have one.',
  why: 'The speech counts to whoever spoke before.',
  fix: 'Put in one of the speakers of the file, the one who spoke before last first, or somebody of the roster who has not spoken yet.',
  firing: [
    {
      text: 'Anna Reed: Shall we begin?\n\nBen Oakes: Yes.\n\n⟦:⟧ Then I will.\n\nBen Oakes: Please do.\n\nAnna Reed: The minutes first.\n',
      fixed:
        'Anna Reed: Shall we begin?\n\nBen Oakes: Yes.\n\nAnna Reed: Then I will.\n\nBen Oakes: Please do.\n\nAnna Reed: The minutes first.\n',
    },
    {
      text: '---\nspeakers:\n  anna: Anna Reed\n  ben: Ben Oakes\n  cara: Cara Lund\n---\n\nAnna Reed: Shall we begin?\n\nBen Oakes: Yes.\n\n⟦:⟧ Then I will.\n\nBen Oakes: Please do.\n',
      fixed:
        '---\nspeakers:\n  anna: Anna Reed\n  ben: Ben Oakes\n  cara: Cara Lund\n---\n\nAnna Reed: Shall we begin?\n\nBen Oakes: Yes.\n\nAnna Reed: Then I will.\n\nBen Oakes: Please do.\n',
    },
  ],
  silent: [
    'Anna Reed: Shall we begin?\n\n(Laughter.)\n\nI mean it.\n\nBen Oakes: Yes.\n\nAnna Reed: Then I will.\n\nBen Oakes: Please do.\n',
    'Anna Reed: Shall we begin? :-)\n\nBen Oakes: Yes.\n\nAnna Reed: Then I will.\n\nBen Oakes: Please do.\n',
  ],
};

/** The labels last used, the one before last first: two people take turns. */
function likelySpeakers({ turns }: Transcript, turn: number): string[] {
  const labels: string[] = [];
  for (let i = turn; i >= 0 && i > turn - 40 && labels.length < 4; i--) if (!labels.includes(turns[i]!.label)) labels.push(turns[i]!.label);
  return [...labels.slice(1), ...labels.slice(0, 1)];
}

/** Paragraphs after a direction that have no label, where nearly all have. */
function afterDirections({ kinds, text, turns }: Transcript): Hit[] {
  if (turns.length < 8) return [];
  const bare: number[] = [];
  let labelled = 0;
  for (let line = turns[0]!.line; line < kinds.length; line++) {
    if (kinds[line] !== LineKind.Direction) continue;
    let next = line + 1;
    while (kinds[next] === LineKind.Blank || kinds[next] === LineKind.Direction) next++;
    if (kinds[next] === LineKind.Label) labelled++;
    else if (kinds[next] === LineKind.Speech) bare.push(next);
    line = next - 1;
  }
  if (labelled < 6 || bare.length * 8 > labelled) return [];
  return bare.map((line) => ({
    start: text.starts[line]!,
    end: lineEnd(text, line),
    message:
      'A label follows every other stage direction of this file, and none follows this one. Name the speaker, if another one goes on.',
  }));
}
