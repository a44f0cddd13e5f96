// "(BEGIN VIDEO CLIP)" without its END, "{<a #economy}" without "{>a}": a block that never ends, or never began.

import { lineAt, lineEnd } from '../core/text';
import type { Transcript } from '../core/transcript';
import { turnAt } from '../core/turnAt';
import { type Check, type Fix, type Hit, inserted, type Page, removed } from './check';
import { linesSpan } from './places';

interface MarkHit extends Hit {
  readonly opens: boolean;
  /** What has to be the same at both ends. */
  readonly name: string;
  readonly tag: boolean;
}

export const blockUnpaired: Check = {
  code: 'block.unpaired',
  severity: 'error',
  title: 'a block without its other end',
  inPassage: ({ transcript: { text }, fromLine, toLine }) => {
    const hits: MarkHit[] = [];
    for (let line = fromLine; line < toLine; line++) {
      const written = text.lines[line]!.text;
      if (!written.includes('BEGIN') && !written.includes('END') && !written.includes('{<') && !written.includes('{>')) continue;
      for (const m of written.matchAll(MARK)) {
        const [whole, word, name, open, close] = m;
        const opens = word !== undefined ? word.startsWith('BEGIN') : open !== undefined;
        const start = text.starts[line]! + m.index;
        const other = opens ? 'end' : 'beginning';
        hits.push({
          start,
          end: start + whole.length,
          opens,
          name: name?.trim() ?? open ?? close!,
          tag: word === undefined,
          message: `The ${other} of this block is missing. Put it in, or remove this mark.`,
        });
      }
    }
    return hits;
  },
  review: (hits) => {
    const open: MarkHit[] = [];
    const alone: MarkHit[] = [];
    const begun = new Set<string>();
    for (const hit of hits as readonly MarkHit[]) {
      if (hit.opens) {
        open.push(hit);
        begun.add(hit.name);
        continue;
      }
      const partner = open.slice(-DEEPEST).findLastIndex(({ name, tag }) => tag === hit.tag && name === hit.name);
      if (partner >= 0) open.splice(Math.max(0, open.length - DEEPEST) + partner, 1);
      // "(END TRANSCRIPT)" never had a beginning.
      else if (hit.tag || isClip(hit.name) || begun.has(hit.name)) alone.push(hit);
    }
    return [...alone, ...open].sort((a, b) => a.start - b.start);
  },
  fixes: (hit, transcript) => fixesOf(hit as MarkHit, transcript),
};

export const page: Page = {
  what: 'BEGIN without END or the other way round, {<a} without {>a}.',
  why: 'Everything behind it counts to the block, or nothing does.',
  fix: 'Insert the other end before the next label, or remove this one.',
  firing: [
    {
      text: 'ANNA REED: Let us watch it.\n\n⟦(BEGIN VIDEO CLIP)⟧\n\nBEN OAKES: It was late.\n\nANNA REED: So it was.\n\nBEN OAKES: Yes.\n',
      fixed:
        'ANNA REED: Let us watch it.\n\n(BEGIN VIDEO CLIP)\n\nBEN OAKES: It was late.\n\n(END VIDEO CLIP)\n\nANNA REED: So it was.\n\nBEN OAKES: Yes.\n',
    },
  ],
  silent: [
    'ANNA REED: Let us watch it.\n\n(BEGIN VIDEO CLIP)\n\nBEN OAKES: It was late.\n\n(END VIDEO CLIP)\n\nANNA REED: So it was.\n',
    'ANNA REED: Let us stop.\n\nBEN OAKES: Yes.\n\nANNA REED: So be it.\n\n(END TRANSCRIPT)\n',
    'ANNA REED: We {<a #economy}raised taxes{>a} in the end.\n\nBEN OAKES: Begin the clip (the end of it, I mean).\n\nANNA REED: So it was.\n',
  ],
};

/** Blocks that are open at one time. */
const DEEPEST = 50;

const isClip = (name: string): boolean => /\b(?:VIDEO|AUDIO|CLIP|TAPE|VIDEOTAPE|AUDIOTAPE|QUOTE)\b/.test(name);

const MARK =
  /[([](BEGIN|END)(?:ING)? (?!OF\b)([A-Z][A-Z ]{2,40})[)\]]|\{<([\p{L}\p{N}][\p{L}\p{N}_-]*)\s[^{}\n]{1,200}\}|\{>([\p{L}\p{N}][\p{L}\p{N}_-]*)\}/gu;

function fixesOf(hit: MarkHit, transcript: Transcript): Fix[] {
  const { text, turns } = transcript;
  const line = lineAt(text, hit.start);
  const alone = text.lines[line]!.text.trim().length === hit.end - hit.start;
  const remove: Fix = { title: 'Remove this mark', edits: [removed(alone ? linesSpan(transcript, line, line + 1) : hit)] };
  if (!hit.opens) return [remove];
  if (hit.tag) return [{ title: 'End it at the end of the line', edits: [inserted(lineEnd(text, line), `{>${hit.name}}`)] }, remove];
  // The clip is what the next speaker says: it ends before the label behind that.
  const after = turns[turnAt(transcript, hit.start) + 2];
  const eol = text.lines[line]!.eol || '\n';
  if (!after || !alone) return [remove];
  const end = text.lines[line]!.text.trim().replace('BEGIN', 'END');
  return [{ title: `Insert ${end} before ${after.label}`, edits: [inserted(text.starts[after.line]!, `${end}${eol}${eol}`)] }, remove];
}
