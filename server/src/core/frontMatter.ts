// The `---` block at the top of a file, read for the few scalar keys that the core needs: `profile: question-answer`.

import type { Text } from './text';
import { LineKind } from './transcript';

export interface FrontMatter {
  readonly title: string | null;
  readonly date: string | null;
  readonly place: string | null;
  readonly profile: string | null;
  /** Lines of the block, fences included; 0 where there is none. */
  readonly lines: number;
}

const NONE: FrontMatter = { title: null, date: null, place: null, profile: null, lines: 0 };
const LONGEST = 2000;

export function readFrontMatter(text: Text): FrontMatter {
  const { lines } = text;
  if (lines.length < 3 || !isFence(lines[0]!.text)) return NONE;
  const end = Math.min(lines.length, LONGEST);
  let close = 1;
  while (close < end && !isFence(lines[close]!.text) && lines[close]!.text.trimEnd() !== '...') close++;
  if (close === end) return NONE;
  // A rule above prose is no front matter: something in the block must look like a key.
  if (!hasKey(text, close)) return NONE;
  const found: { -readonly [K in Key]?: string | null } = {};
  for (let i = 1; i < close; i++) {
    const line = lines[i]!.text;
    const colon = line.indexOf(':');
    const key = KEYS.find((name) => colon === name.length && line.startsWith(name));
    if (key) found[key] = unquote(line.slice(colon + 1).trim());
  }
  return { ...NONE, ...found, lines: close + 1 };
}

type Key = 'title' | 'date' | 'place' | 'profile';
const KEYS: readonly Key[] = ['title', 'date', 'place', 'profile'];

export function markFrontMatter({ lines }: FrontMatter, kinds: Uint8Array): void {
  kinds.fill(LineKind.Meta, 0, lines);
}

const isFence = (line: string): boolean => (line.startsWith('---') && line.trimEnd() === '---' ? true : line === '\ufeff---');

function hasKey(text: Text, close: number): boolean {
  for (let i = 1; i < close; i++) if (/^[\p{L}_][\p{L}\p{N}_ -]{0,40}:(?:\s|$)/u.test(text.lines[i]!.text.slice(0, 60))) return true;
  return false;
}

function unquote(value: string): string | null {
  if (value === '' || value === '~' || value === 'null') return null;
  const quote = value[0];
  if ((quote === '"' || quote === "'") && value.at(-1) === quote && value.length > 1)
    return value.slice(1, -1).replaceAll(quote === "'" ? "''" : '\\"', quote);
  return value.replace(/\s+#.*$/, '');
}
