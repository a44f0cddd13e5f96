// `rostrum annotate`: everything that was recognised in one file, as one JSON object on one line.
// {"file":"a.txt","convention":"name-colon","session":{…},"speakers":[…],"turns":[{"line":16,"start":409,…}],…}

import { LineKind, type Transcript } from '../core/transcript';

/** What `annotate` prints for a file. Lines count from 0, spans are [start, end) in UTF-16 units of the text without its BOM. */
export function annotation(file: string, transcript: Transcript) {
  const { convention, session, speakers, turns, quotations } = transcript;
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
      speaker: speakers[speaker]?.id ?? null,
      bodyEnd,
      words,
      time: time && { start: time.from, end: time.to },
    })),
    quotations: quotations.map(({ line, start, end, speaker }) => ({ line, start, end, speaker: speakers[speaker]?.id ?? null })),
    furniture: linesOf(transcript, LineKind.Furniture).map((line) => ({ line })),
    mentions: [],
    codings: [],
    findings: [],
  };
}

function linesOf({ kinds }: Transcript, kind: LineKind): number[] {
  const lines: number[] = [];
  kinds.forEach((k, line) => {
    if (k === kind) lines.push(line);
  });
  return lines;
}
