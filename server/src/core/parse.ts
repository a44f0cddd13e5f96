// text → Transcript: the passes in their order. Each pass is a file of its own and reads only what the passes before it made.

import type { Convention } from './convention';
import { type Text, lineEnd, textOf } from './text';
import { LineKind, type ParseOptions, type Speaker, type Transcript, type Turn } from './transcript';

/** Any string gives a Transcript. `text` may be an edited Text: what is remembered of its untouched lines is used again. */
export function parse(text: string | Text, options: ParseOptions = {}): Transcript {
  return assemble(typeof text === 'string' ? textOf(text) : text, options);
}

// A first reading under name and colon alone.
function assemble(text: Text, options: ParseOptions): Transcript {
  const kinds = new Uint8Array(text.lines.length);
  const turns: Turn[] = [];
  const labels = new Map<string, number>();
  const speakers: { -readonly [K in keyof Speaker]: Speaker[K] }[] = [];
  text.lines.forEach((line, i) => {
    if (!line.text.trim()) return;
    const m = /^(\p{Lu}[\p{L} .'’\u00a0-]{1,60}):(?:\s|$)/u.exec(line.text);
    if (m) {
      kinds[i] = LineKind.Label;
      const label = m[1]!.replace(/[\s\u00a0]+/g, ' ');
      let speaker = labels.get(label);
      if (speaker === undefined) {
        labels.set(label, (speaker = speakers.length));
        speakers.push({ id: label.toLowerCase().replace(/ /g, '-'), name: label, roles: [], labels: [label], turns: 0, words: 0, kind: 'person' });
      }
      const start = text.starts[i]!;
      turns.push({ line: i, start, end: start + m[1]!.length, label, speaker, profile: 'name-colon', bodyStart: start + m[0].length, bodyEnd: lineEnd(text, i), lastLine: i, words: 0, time: null });
      speakers[speaker]!.turns++;
    } else if (turns.length) {
      kinds[i] = LineKind.Speech;
      turns[turns.length - 1] = { ...turns.at(-1)!, bodyEnd: lineEnd(text, i), lastLine: i };
    } else kinds[i] = LineKind.Preamble;
  });
  const convention: Convention = { name: turns.length ? 'name-colon' : 'none', profiles: turns.length ? ['name-colon'] : [], pinned: false, evidence: `${turns.length} labels end in a colon.` };
  return { text, options, convention, kinds, session: { title: null, date: null, place: null }, sections: [], turns, speakers, quotations: [] };
}
