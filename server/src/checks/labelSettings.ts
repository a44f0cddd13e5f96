// How the labels of a document are set: what stands before, between and behind them, and which setting is its usual one.
//   "  ANNA :  I agree."   lead "  ", before " ", delimiter ":", gap "  "

import { LineKind, type Transcript, type Turn } from '../core/transcript';
import { type Edit, replaced } from './check';
import { everyTurn } from './everyTurn';
import { isBlank } from './places';

export interface LabelSetting {
  /** Without the number of the line. */
  readonly lead: string;
  readonly before: string;
  /** Empty where nothing but blanks sets the label off, or where it has its line to itself. */
  readonly delimiter: string;
  /** NBSP is read as a blank. */
  readonly gap: string;
  /** Where the speech begins in its line, a tab reaching to the next multiple of eight. */
  readonly column: number;
  /** Whether speech follows on the label's own line. */
  readonly speech: boolean;
  /** Whether it begins with a note in brackets. */
  readonly note: boolean;
  /** NBSP or doubled blanks between the words of the label. */
  readonly oddBlanks: boolean;
}

export interface UsualSetting {
  readonly lead: string;
  readonly before: string;
  readonly delimiter: string;
  readonly gap: string;
  /** Where speech begins in a document that sets it in a column of its own, "PRUITT:      Yes." and "OKAFOR-HALE: No."; null in others. */
  readonly column: number | null;
  /** Whether most gaps are alike: where they are not, and no column is, none of them is odd. */
  readonly gapIsCustom: boolean;
}

export interface LabelSettings {
  /** A setting a turn; null where marks or a time stand between label and speech, or speech stands before it, and for Q. and A. beside names. */
  readonly of: readonly (LabelSetting | null)[];
  /** What most labels share, aspect by aspect; null where no delimiter prevails. */
  readonly usual: UsualSetting | null;
}

const ofTranscript = new WeakMap<Transcript, LabelSettings>();

export function labelSettings(transcript: Transcript): LabelSettings {
  let settings = ofTranscript.get(transcript);
  if (!settings) {
    const marks = marksIn(transcript);
    const all = settingsOf(transcript);
    const of = marks ? all.map((setting, i) => (isMark(transcript.turns[i]!.label) ? null : setting)) : all;
    ofTranscript.set(transcript, (settings = { of, usual: usualOf(of, marks) }));
  }
  return settings;
}

/** How many "Q." and "A." there are where counsel and the court are named: they have a setting of their own, not that of "MR. REED:". */
function marksIn({ turns }: Transcript): number {
  let marks = 0;
  for (const { label } of turns) if (isMark(label)) marks++;
  return turns.length - marks < 3 ? 0 : marks;
}

const isMark = (label: string): boolean => label.length <= 2 && /^[QAFR]\.?$/.test(label);

/** Whether NBSP stands all over the file, as on pages that keep short words with the next. */
export function isWovenWithNbsp({ text, kinds }: Transcript): boolean {
  let count = 0;
  for (let line = 0; line < Math.min(text.lines.length, 300); line++) {
    if (kinds[line] !== LineKind.Label && text.lines[line]!.text.includes('\u00a0') && ++count >= 3) return true;
  }
  return false;
}

/** The edits that make one blank of each NBSP and each run of blanks between the words of a label. */
export function oddBlanksIn({ text }: Transcript, turn: Turn): Edit[] {
  const lineStart = text.starts[turn.line]!;
  const raw = text.lines[turn.line]!.text.slice(turn.start - lineStart, turn.end - lineStart);
  return [...raw.matchAll(/[ \t\u00a0]+/g)].flatMap((m) =>
    m[0] === ' ' ? [] : [replaced({ start: turn.start + m.index, end: turn.start + m.index + m[0].length }, ' ')],
  );
}

const settingsOf = everyTurn(({ text }, turn) => {
  const { text: line } = text.lines[turn.line]!;
  const start = text.starts[turn.line]!;
  return read(line, turn.start - start, turn.end - start, Math.min(turn.bodyStart - start, line.length));
});

/** Equal settings are one object, so that they can be counted by it. */
const distinct = new Map<string, LabelSetting>();

function read(line: string, from: number, to: number, body: number): LabelSetting | null {
  let before = to;
  while (before < body && isBlank(line.charCodeAt(before))) before++;
  let gap = body;
  while (gap > before && isBlank(line.charCodeAt(gap - 1))) gap--;
  const delimiter = line.slice(before, gap);
  const lead = line.slice(0, from).replace(LINE_NUMBER, '');
  if (lead.trim() !== '' || !/^[:：.．–—\- ]{0,5}$/.test(delimiter)) return null;
  const setting: LabelSetting = {
    lead,
    before: delimiter ? line.slice(to, before) : '',
    delimiter,
    gap: plainBlanks(delimiter ? line.slice(gap, body) : line.slice(to, body)),
    column: columnOf(line, body),
    speech: line.slice(body).trim() !== '',
    note: line[body] === '[' || line[body] === '(',
    oddBlanks: /\u00a0|[ \t]{2}/.test(line.slice(from, to)),
  };
  const key = JSON.stringify(setting);
  const known = distinct.get(key);
  if (known) return known;
  if (distinct.size < 1000) distinct.set(key, setting);
  return setting;
}

function usualOf(of: readonly (LabelSetting | null)[], marks: number): UsualSetting | null {
  const counts = new Map<LabelSetting, number>();
  let all = 0;
  // Labels are set alike for long stretches.
  for (let from = 0, to = 0; from < of.length; from = to) {
    const setting = of[from]!;
    while (of[to] === setting && to < of.length) to++;
    if (!setting) continue;
    counts.set(setting, (counts.get(setting) ?? 0) + to - from);
    all += to - from;
  }
  if (all < 2 || all * 2 < of.length - marks) return null;
  const prevailing = <T>(aspect: (setting: LabelSetting) => T, counted = (_: LabelSetting) => true): T | null => {
    const tally = new Map<T, number>();
    let sum = 0;
    for (const [setting, count] of counts) {
      if (!counted(setting)) continue;
      tally.set(aspect(setting), (tally.get(aspect(setting)) ?? 0) + count);
      sum += count;
    }
    for (const [value, count] of tally) if (count * 10 >= sum * 6) return value;
    return null;
  };
  const delimiter = prevailing((s) => s.delimiter);
  if (delimiter === null) return null;
  const gap = prevailing(
    (s) => s.gap,
    (s) => s.speech,
  );
  const isWide = (s: LabelSetting) => s.speech && (s.gap.length > 1 || s.gap === '\t');
  const column = prevailing((s) => s.column, isWide);
  const gapsTo = new Set([...counts.keys()].filter((s) => isWide(s) && s.column === column).map((s) => s.gap));
  return {
    lead: prevailing((s) => s.lead) ?? '',
    before:
      prevailing(
        (s) => s.before,
        (s) => s.delimiter === delimiter,
      ) ?? '',
    delimiter,
    gap: gap ?? ' ',
    // Where all gaps are alike there is no column, however alike the labels' lengths.
    column: gap === ' ' || gapsTo.size < 2 ? null : column,
    gapIsCustom: gap !== null || delimiter !== '',
  };
}

/** " 7    " in front of the lines of a court's page, with the indent behind it. */
const LINE_NUMBER = /^\s{0,4}\d{1,2}\s{2,}$/;

/** How wide a line is up to `end`. */
function columnOf(line: string, end: number): number {
  let column = 0;
  for (let at = 0; at < end; at++) column = line.charCodeAt(at) === TAB ? column + 8 - (column % 8) : column + 1;
  return column;
}

const TAB = 9;

const plainBlanks = (blanks: string): string => blanks.replace(/\u00a0/g, ' ');
