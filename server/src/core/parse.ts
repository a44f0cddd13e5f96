// text → Transcript: the passes in their order. Each pass is a file of its own and reads only what the passes before it made.

import { decide } from './conventions/decide';
import { markCues } from './cues/meta';
import { markFrontMatter, readFrontMatter } from './frontMatter';
import { peopleOf } from './people/roster';
import { castOf, speakersOf } from './people/speakers';
import { conventionOfReport, readReport } from './report/quotations';
import { reworded } from './reworded';
import { shapesOf } from './structure/lineShape';
import { readStructure } from './structure/structure';
import { remember, type Text, textOf } from './text';
import type { ParseOptions, Transcript } from './transcript';
import { markLabels, turnsOf } from './turns';

/** Any string gives a Transcript. `text` may be an edited Text: what is remembered of its untouched lines is used again. */
export function parse(text: string | Text, options: ParseOptions = {}): Transcript {
  const read = typeof text === 'string' ? textOf(text) : text;
  const last = latest(read.lines[0]!);
  last.transcript = (last.transcript && reworded(last.transcript, read, options)) ?? assemble(read, options);
  return last.transcript;
}

/** What was read last of a document, by its first line. */
const latest = remember((): { transcript: Transcript | null } => ({ transcript: null }));

function assemble(text: Text, options: ParseOptions): Transcript {
  const kinds = new Uint8Array(text.lines.length);
  const front = readFrontMatter(text);
  markFrontMatter(front, kinds);
  markCues(text, kinds, options.format);
  const reading = decide(text, kinds, front.profile ?? options.profile);
  markLabels(text, reading, kinds);
  const { session, sections } = readStructure(text, kinds);
  const { cast, speakers: whose } = castOf(reading, peopleOf(options.rosters));
  const turns = turnsOf(text, reading, kinds, whose);
  const speakers = speakersOf(cast);
  for (const turn of turns) {
    speakers[turn.speaker]!.turns++;
    speakers[turn.speaker]!.words += turn.words;
  }
  if (turns.length === 0) {
    const report = readReport(text, shapesOf(text), kinds);
    const convention = conventionOfReport(report) ?? reading.convention;
    return { text, options, convention, kinds, session, sections, turns, ...report };
  }
  return { text, options, convention: reading.convention, kinds, session, sections, turns, speakers, quotations: [] };
}
