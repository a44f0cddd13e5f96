// A line of a subtitle script, which has a column for who speaks:
// `Dialogue: 0,0:00:04.10,0:00:06.30,Default,Ines,0,0,0,,You're late.`

import { readTime, type TimeMark } from '../cues/clock';

export interface ScriptLine {
  /** The name in the line; empty where the column is. */
  readonly start: number;
  readonly end: number;
  readonly body: number;
  readonly time: TimeMark | null;
}

/** Reads the line, or says that it is none. */
export function readScriptLine(text: string): ScriptLine | null {
  if (!text.startsWith('Dialogue: ')) return null;
  const commas: number[] = [];
  for (let i = 0; i < text.length && commas.length < COLUMNS; i++) if (text[i] === ',') commas.push(i);
  if (commas.length < COLUMNS) return null;
  const time = readTime(text, commas[0]! + 1);
  return time && { start: commas[3]! + 1, end: commas[4]!, body: commas[COLUMNS - 1]! + 1, time };
}

/** Commas in front of the speech. */
const COLUMNS = 9;
