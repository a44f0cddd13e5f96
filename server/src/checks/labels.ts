// How the labels of a document are set: what stands before, between and behind them, and which setting is its usual one.
//   "  ANNA :  I agree."   lead "  ", before " ", delimiter ":", gap "  "

import type { Line } from '../core/text';
import type { Transcript, Turn } from '../core/transcript';
import { isBlank } from './places';

/** null where marks or a time stand between label and speech: such labels have no spacing of ours. */
export interface LabelSetting {
  readonly lead: string;
  readonly before: string;
  readonly delimiter: string;
  readonly gap: string;
  /** Whether speech follows on the label's own line. */
  readonly speech: boolean;
}

export interface UsualSetting {
  readonly lead: string;
  readonly before: string;
  readonly delimiter: string;
  readonly gap: string;
}

const DELIMITERS = ':：.．–—-';
const settings = new WeakMap<Line, { readonly from: number; readonly to: number; readonly setting: LabelSetting | null }>();

export function settingOf({ text }: Transcript, turn: Turn): LabelSetting | null {
  const line = text.lines[turn.line]!;
  const start = text.starts[turn.line]!;
  const known = settings.get(line);
  const from = turn.start - start;
  const to = turn.end - start;
  if (known?.from === from && known.to === to) return known.setting;
  const setting = read(line.text, from, to);
  settings.set(line, { from, to, setting });
  return setting;
}

function read(line: string, from: number, to: number): LabelSetting | null {
  if (line.slice(0, from).trim() !== '') return null;
  let at = to;
  while (isBlank(line.charCodeAt(at))) at++;
  const before = line.slice(to, at);
  let delimiter = '';
  while (at < line.length && DELIMITERS.includes(line[at]!) && delimiter.length < 3) delimiter += line[at++];
  const gapStart = at;
  while (isBlank(line.charCodeAt(at))) at++;
  return { lead: line.slice(0, from), before, delimiter, gap: line.slice(gapStart, at), speech: at < line.length };
}

/** The setting that most labels share, aspect by aspect; the plain one where none prevails. */
export function usualSetting(transcript: Transcript): UsualSetting | null {
  const lead = new Map<string, number>();
  const before = new Map<string, number>();
  const delimiter = new Map<string, number>();
  const gap = new Map<string, number>();
  let count = 0;
  let gaps = 0;
  for (const turn of transcript.turns) {
    const setting = settingOf(transcript, turn);
    if (!setting) continue;
    count++;
    add(lead, setting.lead);
    add(before, setting.before);
    add(delimiter, setting.delimiter);
    if (setting.speech) {
      add(gap, setting.gap);
      gaps++;
    }
  }
  if (count < 2 || count * 2 < transcript.turns.length) return null;
  const usual = prevailing(delimiter, count);
  return usual === null
    ? null
    : { lead: prevailing(lead, count) ?? '', before: prevailing(before, count) ?? '', delimiter: usual, gap: prevailing(gap, gaps) ?? ' ' };
}

const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);

function prevailing(counts: Map<string, number>, all: number): string | null {
  for (const [key, count] of counts) if (count * 10 >= all * 6) return key;
  return null;
}
