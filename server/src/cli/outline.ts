// `rostrum outline`: who speaks where, as a tree. The number is the line, from 1, as editors count.
//
//   harbour.transcript · Harbour talks · 2024-03-05 · Port Anselm
//   name-colon: 31 turns, 5 speakers, 4210 words
//        3  Opening
//        5    Mayor Ilse Brandt · 130 words

import type { Transcript } from '../core/transcript';
import { type Command, counted } from './command';

export const outline: Command = {
  summary: 'print sections and turns as a tree',
  synopsis: '[OPTION…] FILE…',
  about: `Prints sections and turns as a tree, each with its line (from 1) and its words.
Labels of one speaker that follow each other are one turn here.`,
  flags: [],
  begin: () => ({
    file: ({ file, transcript }) => ({ printed: [...head(file, transcript), ...rowsOf(transcript).map(printedRow), ''].join('\n') }),
  }),
};

interface Row {
  readonly line: number;
  readonly depth: number;
  readonly name: string;
  readonly speaker?: number;
  words?: number;
}

function head(file: string, { session, convention, turns, speakers, quotations }: Transcript): string[] {
  const facts = turns.length
    ? [counted(turns.length, 'turn'), counted(speakers.length, 'speaker'), counted(sumOfWords(speakers), 'word')]
    : [counted(quotations.length, 'quotation')];
  const about = [session.title, session.date, session.place].flatMap((found) => (found ? [found.value] : []));
  return [[file, ...about].join(' · '), `${convention.name}: ${facts.join(', ')}`];
}

function rowsOf({ sections, turns, quotations, speakers }: Transcript): Row[] {
  const rows: Row[] = [];
  const open: number[] = [];
  let entered = 0;
  const enter = (line: number) => {
    for (; entered < sections.length && sections[entered]!.line <= line; entered++) {
      const section = sections[entered]!;
      while (open.length && open.at(-1)! >= section.level) open.pop();
      rows.push({ line: section.line, depth: open.length, name: section.title });
      open.push(section.level);
    }
  };
  for (const { line, speaker, words } of turns) {
    enter(line);
    const above = rows.at(-1);
    if (above?.speaker === speaker) above.words! += words;
    else rows.push({ line, depth: open.length, name: speakers[speaker]!.name, speaker, words });
  }
  for (const { line, speaker } of quotations) {
    enter(line);
    rows.push({ line, depth: open.length, name: `${speakers[speaker]?.name ?? 'somebody'}, quoted` });
  }
  enter(Number.POSITIVE_INFINITY);
  return rows;
}

const printedRow = ({ line, depth, name, words }: Row): string =>
  `${String(line + 1).padStart(6)}  ${'  '.repeat(depth)}${name}${words === undefined ? '' : ` · ${counted(words, 'word')}`}`;

const sumOfWords = (speakers: readonly { readonly words: number }[]): number => speakers.reduce((sum, { words }) => sum + words, 0);
