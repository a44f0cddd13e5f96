// `rostrum annotate`: everything that was recognised in a file, as one JSON object on one line.
// {"file":"a.txt","convention":"name-colon","session":{…},"speakers":[…],"turns":[{"line":16,"start":409,…}],…}

import type { CheckOptions } from '../checks/check';
import { findings } from '../checks/run';
import { explainLine } from '../core/explain';
import { mentionsOf } from '../core/mentions';
import { lineAt, slice } from '../core/text';
import { LineKind, type Transcript } from '../core/transcript';
import type { Command } from './command';

export const annotate: Command = {
  summary: 'print what is recognised, one JSON object a line and a file',
  synopsis: '[OPTION…] FILE…',
  about: `Prints one JSON object a line and a file, in the order given: convention, session, speakers, turns,
quotations, furniture, mentions of dates and figures, codings, findings. Lines count from 0; start and end are
UTF-16 units of the text without its byte order mark.`,
  flags: [{ name: 'explain', about: 'print FILE:LINE (from 1) and what the line was read as and why, instead' }],
  begin: ({ given, today }) => ({
    file: ({ file, transcript, project: { checks, isIgnored } }) => ({
      printed: given.explain
        ? explanation(file, transcript)
        : `${JSON.stringify(annotation(file, transcript, isIgnored ? null : { today, ...checks }))}\n`,
    }),
  }),
};

/** The object that `annotate` prints, its fields in the order of the documented contract; without `checks` nothing is found wrong. */
export function annotation(file: string, transcript: Transcript, checks: CheckOptions | null = {}) {
  const { text, convention, session, speakers, turns, quotations } = transcript;
  const idOf = (speaker: number) => speakers[speaker]?.id ?? null;
  return {
    file,
    convention: convention.name,
    session: { title: session.title?.value ?? null, date: session.date?.value ?? null, place: session.place?.value ?? null },
    speakers: speakers.map(({ id, name, roles, labels, turns, words }) => ({ id, name, roles, labels, turns, words })),
    turns: turns.map(({ line, start, end, label, speaker, bodyEnd, words, time }) => ({
      line,
      start,
      end,
      label,
      speaker: idOf(speaker),
      bodyEnd,
      words,
      time: time && { from: time.from, to: time.to },
    })),
    quotations: quotations.map(({ line, start, end, speaker }) => ({ line, start, end, speaker: idOf(speaker) })),
    furniture: linesOf(LineKind.Furniture, transcript).map((line) => ({ line })),
    mentions: mentionsOf(transcript).map(({ kind, start, end, value }) => ({
      kind,
      line: lineAt(text, start),
      start,
      end,
      text: slice(text, { start, end }),
      value,
    })),
    codings: [],
    findings: (checks ? findings(transcript, checks) : []).map(({ code, severity, start, end, message }) => ({
      code,
      severity,
      line: lineAt(text, start),
      start,
      end,
      message,
    })),
  };
}

const explanation = (file: string, transcript: Transcript): string =>
  transcript.text.lines.map(({ text }, i) => (text.trim() ? `${file}:${i + 1} ${explainLine(transcript, i)}\n` : '')).join('');

function linesOf(kind: LineKind, { kinds }: Transcript): number[] {
  const lines: number[] = [];
  kinds.forEach((k, line) => {
    if (k === kind) lines.push(line);
  });
  return lines;
}
