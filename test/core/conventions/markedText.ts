// Fixtures say themselves what is expected: ‹label› is a label of a turn, ‹key|label› one of a speaker known here as `key`.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Expected {
  readonly line: number;
  readonly label: string;
  readonly key: string | undefined;
}

export interface Fixture {
  readonly name: string;
  readonly text: string;
  readonly turns: readonly Expected[];
}

const MARK = /‹(?:([^|›]*)\|)?([^›]*)›/;
/** A time is no part of a label, also where the mark holds it. */
const TIME = /\s*[([]\d\d?:\d\d(?::\d\d)?[)\]]$/;

export function unmark(name: string, marked: string): Fixture {
  const turns: Expected[] = [];
  const lines = marked.split('\n').map((text, line) => {
    const mark = MARK.exec(text);
    if (!mark) return text;
    turns.push({ line, label: mark[2]!.replace(TIME, ''), key: mark[1] });
    return text.replace(mark[0], mark[2]!);
  });
  return { name, text: lines.join('\n'), turns };
}

export const fixturesIn = (folder: string): Fixture[] =>
  readdirSync(join('test/fixtures', folder))
    .sort()
    .map((file) => unmark(file.replace(/\.txt$/, ''), readFileSync(join('test/fixtures', folder, file), 'utf8')));
