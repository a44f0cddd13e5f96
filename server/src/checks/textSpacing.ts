// NBSP for a blank, doubled blanks, trailing blanks. A page saved from the web is full of them, so a file gets one finding
// with one fix. What typography wants stays: NBSP inside "10 000", before "%", inside « »; the two blanks of an old typist
// behind each sentence; indents and columns.

import { lineAt } from '../core/text';
import { LineKind, type Transcript, type Turn } from '../core/transcript';
import { type Check, type Edit, type Hit, type Page, replaced } from './check';
import { isWovenWithNbsp, labelSettings, oddBlanksIn } from './labelSettings';
import { isProse } from './passages';
import { isBlank, speechStart } from './places';

interface SpacingHit extends Hit {
  /** Lines of its passage above the hit's line, and in all. */
  readonly above: number;
  readonly lines: number;
  readonly nbsp: number;
  readonly doubled: number;
  readonly trailing: number;
  /** Two blanks and single ones behind the end of a sentence. */
  readonly wide: number;
  readonly narrow: number;
  /** It stands in a label: the label alone is meant. */
  readonly label?: Turn;
}

export const textSpacing: Check = {
  code: 'text.spacing',
  severity: 'information',
  title: 'NBSP, doubled or trailing blanks',
  silentIn: ['chat-nick', 'chat-tier'],
  limit: 0,
  inPassage: ({ transcript, fromLine, toLine }) => {
    const counts = { nbsp: 0, doubled: 0, trailing: 0, wide: 0, narrow: 0 };
    let first: { line: number; start: number; end: number; wide: boolean } | null = null;
    for (let line = fromLine; line < toLine; line++) {
      eachOddBlank(transcript, line, (kind, start, end) => {
        counts[kind]++;
        if (kind !== 'narrow' && (!first || (first.wide && kind !== 'wide'))) first = { line, start, end, wide: kind === 'wide' };
      });
    }
    const at = first as { line: number; start: number; end: number } | null;
    return at ? [{ ...counts, start: at.start, end: at.end, message: '', above: at.line - fromLine, lines: toLine - fromLine } as Hit] : [];
  },
  review: (hits) => {
    const all = hits as readonly SpacingHit[];
    const wide = sum(all, (hit) => hit.wide);
    if (
      wide <
      Math.max(
        1,
        sum(all, (hit) => hit.narrow),
      )
    )
      return all;
    return all.filter((hit) => hit.nbsp + hit.doubled + hit.trailing > 0).map((hit) => ({ ...hit, wide: 0 }));
  },
  // A web page sets NBSP in its labels as it does everywhere; where only labels have it, turn.label-spacing says so.
  inDocument: (transcript) => (isWovenWithNbsp(transcript) ? labelsWithOddBlanks(transcript) : []),
  sum: (hits) => {
    const all = hits as readonly SpacingHit[];
    const parts = [
      [sum(all, (hit) => hit.nbsp), 'non-breaking'],
      [sum(all, (hit) => hit.doubled + hit.wide), 'doubled'],
      [sum(all, (hit) => hit.trailing), 'at the end of a line'],
    ] as const;
    const named = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
    return `Odd blanks in this file: ${named.join(', ')}. They cannot be seen and break searches. Normalise them all at once.`;
  },
  fixes: (hit, transcript) => {
    const { above, lines, wide, label } = hit as SpacingHit;
    if (label) return [{ title: 'Normalise the blanks of the file', edits: oddBlanksIn(transcript, label), safe: true, preferred: true }];
    const edits: Edit[] = [];
    const fromLine = lineAt(transcript.text, hit.start) - above;
    for (let line = fromLine; line < fromLine + lines; line++) {
      eachOddBlank(transcript, line, (kind, start, end) => {
        if (kind === 'narrow' || (kind === 'wide' && wide === 0)) return;
        edits.push(replaced({ start, end }, kind === 'trailing' || start === transcript.text.starts[line] ? '' : ' '));
      });
    }
    return [{ title: 'Normalise the blanks of the file', edits, safe: true, preferred: true }];
  },
};

export const page: Page = {
  what: 'Non-breaking spaces where a blank is meant, two or three blanks between words, blanks at the end of a line. One finding speaks for the whole file.',
  why: 'They cannot be seen, and searches, counts and comparisons fail on them.',
  fix: 'Normalise every blank of the file at once. No word changes.',
  firing: [
    {
      text: 'ANNA REED: Shall we begin?⟦  ⟧\n\nBEN OAKES: Yes, of\u00a0course.\n\nANNA REED: Then  I will.\n\nBEN OAKES: Please do.\n',
      fixed: 'ANNA REED: Shall we begin?\n\nBEN OAKES: Yes, of course.\n\nANNA REED: Then I will.\n\nBEN OAKES: Please do.\n',
    },
  ],
  silent: [
    'ANNA REED: It cost 10\u00a0000 crowns, or 12\u00a0% of it.\n\nBEN OAKES: Yes.\n\nANNA REED: Then «\u00a0no\u00a0» is the word.\n\nBEN OAKES: Please do.\n',
    '(1)  the minutes;\n(2)  the money.\n\nPresent:  Anna Reed\n\nChair . . . . . .  Anna Reed\n\nANNA REED: Shall we begin?\n\nBEN OAKES: Yes.\n\nANNA REED: Good.\n',
    '時　　間　5月8日上午9時\n地　　點　議事堂\n\n主席：現在開會。\n\n李委員：謝謝主席。\n\n主席：請說。\n\n李委員：好。\n',
    '2023-01-04 12:00:01 INFO  Main: starting up\n2023-01-04 12:00:01 INFO  Cache: loading keys\n2023-01-04 12:00:02 WARN  Http: listening\n',
    'ANNA REED: Shall we begin?  It is late.\n\nBEN OAKES: Yes.  The minutes first.\n\nANNA REED: Then I will.\n',
    'Name            Office\nAnna Reed       Chair\n\nANNA REED: Shall we begin?\n\nBEN OAKES: Yes.\n',
  ],
};

function labelsWithOddBlanks(transcript: Transcript): SpacingHit[] {
  const { of } = labelSettings(transcript);
  return transcript.turns.flatMap((label, i) => {
    if (!of[i]?.oddBlanks) return [];
    const edits = oddBlanksIn(transcript, label);
    return [
      {
        start: edits[0]!.start,
        end: edits[0]!.end,
        message: '',
        above: 0,
        lines: 0,
        nbsp: edits.length,
        doubled: 0,
        trailing: 0,
        wide: 0,
        narrow: 0,
        label,
      },
    ];
  });
}

type OddBlank = 'nbsp' | 'doubled' | 'trailing' | 'wide' | 'narrow';

/** Longer runs of blanks set columns. */
const COLUMNS = 4;

const BAR = 124;

function eachOddBlank(transcript: Transcript, line: number, visit: (kind: OddBlank, start: number, end: number) => void): void {
  const { text, kinds } = transcript;
  const kind = kinds[line]!;
  if (!isProse(kind)) return;
  const { text: written } = text.lines[line]!;
  // Rows of a table have their columns, a list of contents its dots.
  if (written.charCodeAt(0) === BAR) return;
  const inColumns = isRow(written);
  const offset = text.starts[line]!;
  const length = written.length;
  // Blanks in and around a label are turn.label-spacing's.
  let at = kind === LineKind.Label ? Math.max(0, Math.min(length, speechStart(transcript, line) - offset)) : 0;
  for (; at < length; at++) {
    const unit = written.charCodeAt(at);
    if ((unit > 32 && unit < 0xa0) || !isBlank(unit)) continue;
    const start = at;
    let nbsp = false;
    while (at < length && isBlank(written.charCodeAt(at))) nbsp = isNonBreaking(written.charCodeAt(at++)) || nbsp;
    if (at === length) visit('trailing', offset + start, offset + at);
    else if (wideIn(written, start, at)) continue;
    else if (nbsp && at - start < COLUMNS && !isTypographic(written, start, at)) visit('nbsp', offset + start, offset + at);
    else if (start === 0 || nbsp || written.charCodeAt(start) === 9) continue;
    else if (at - start > 1 && at - start < COLUMNS) {
      if (inColumns || !isSlip(written, start, at, kind === LineKind.Label || kind === LineKind.Speech)) continue;
      visit(at - start === 2 && endsSentence(written, start) ? 'wide' : 'doubled', offset + start, offset + at);
    } else if (at - start === 1 && endsSentence(written, start)) visit('narrow', offset + start, offset + at);
  }
}

/** Whether a line is one of a table: as many of its gaps are wide as are single, or dots lead the eye. */
function isRow(line: string): boolean {
  if (!line.includes('  ')) return false;
  if (line.includes('. . .') || line.includes('....')) return true;
  let wide = 0;
  let single = 0;
  for (const { 0: blanks, index } of line.matchAll(/ +/g)) {
    if (index === 0 || index + blanks.length === line.length) continue;
    if (blanks.length > 1) wide++;
    else single++;
  }
  return wide > 1 && wide >= single;
}

/** Whether blanks between words look typed by mistake; behind a mark of a list, a line number or a colon they are set on purpose. */
function isSlip(line: string, start: number, end: number, isSpoken: boolean): boolean {
  const before = line[start - 1]!;
  if (before === ':' || MARKER.test(line.slice(0, Math.min(start, 12)))) return false;
  if (end - start > 2) return /[\p{Ll},]/u.test(before) && /\p{Ll}/u.test(line[end]!);
  // Where nobody speaks, wide gaps may be the columns of anything.
  return isSpoken || (/\p{L}/u.test(before) && /\p{Ll}/u.test(line[end]!));
}

const MARKER = /^\s*(?:\(?\d{1,4}[.):]?|\(?[a-zA-Z][.)]|[-•–*·])$/;

/** U+3000 sets the lines of East Asian pages: it indents them and spaces out their heads. */
const wideIn = (line: string, start: number, end: number): boolean => line.slice(start, end).includes('\u3000');

const isNonBreaking = (unit: number): boolean => unit === 0xa0 || unit === 0x2002 || unit === 0x2003;

/** "10 000", "12 %", "« no »", "Attention !" keep their NBSP. */
function isTypographic(line: string, start: number, end: number): boolean {
  if (end - start > 1) return false;
  const before = line[start - 1] ?? '';
  const after = line[end] ?? '';
  return (isDigit(before) && (isDigit(after) || '%‰°€$£'.includes(after))) || '«‹„–—'.includes(before || 'x') || '»›!?;:–—'.includes(after);
}

const isDigit = (letter: string): boolean => letter >= '0' && letter <= '9';
const endsSentence = (line: string, at: number): boolean => '.?!:…"”)'.includes(line[at - 1]!);

const sum = (hits: readonly SpacingHit[], count: (hit: SpacingHit) => number): number => hits.reduce((all, hit) => all + count(hit), 0);
