// textDocument/foldingRange: sections, turns, blocks of furniture, front matter. Of more than the client takes, the most useful stay:
// sections first, then furniture, then the longest turns.

import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import { LineKind, type Transcript } from '../core/transcript';

/** `limit`: the client's `rangeLimit`. */
export function foldingRanges(transcript: Transcript, limit = Number.POSITIVE_INFINITY): FoldingRange[] {
  const folds = [...sectionFolds(transcript), ...blockFolds(transcript), ...turnFolds(transcript)].filter(
    ({ startLine, endLine }) => endLine > startLine,
  );
  return inOrder(folds.length > limit ? folds.sort(byImportance).slice(0, limit) : folds);
}

interface Fold {
  readonly startLine: number;
  readonly endLine: number;
  readonly rank: number;
  readonly kind?: FoldingRangeKind;
}

function sectionFolds({ sections, text }: Transcript): Fold[] {
  return sections.map(({ line, lastLine, level }) => ({ startLine: line, endLine: lastFilled(text, line, lastLine), rank: level / 100 }));
}

/** Neighbouring lines of front matter or of furniture; blank lines between them belong to the block. */
function blockFolds({ kinds }: Transcript): Fold[] {
  const folds: Fold[] = [];
  for (let line = 0; line < kinds.length; line++) {
    const kind = kinds[line]!;
    if (kind !== LineKind.Furniture && kind !== LineKind.Meta) continue;
    let last = line;
    for (let at = line + 1; at < kinds.length && (kinds[at] === kind || kinds[at] === LineKind.Blank); at++)
      if (kinds[at] === kind) last = at;
    folds.push({
      startLine: line,
      endLine: last,
      rank: 1,
      kind: kind === LineKind.Furniture ? FoldingRangeKind.Comment : FoldingRangeKind.Region,
    });
    line = last;
  }
  return folds;
}

/** A run of one speaker's labels or cues folds as one turn, as it is one entry of the outline. */
function turnFolds({ turns, sections }: Transcript): Fold[] {
  const folds: { startLine: number; endLine: number; rank: number }[] = [];
  let section = 0;
  let speaker = -1;
  for (const turn of turns) {
    let entersSection = false;
    for (; section < sections.length && sections[section]!.line <= turn.line; section++) entersSection = true;
    const endLine = Math.max(turn.line, turn.lastLine);
    if (turn.speaker === speaker && !entersSection) folds.at(-1)!.endLine = endLine;
    else folds.push({ startLine: turn.line, endLine, rank: 2 });
    speaker = turn.speaker;
  }
  return folds;
}

function lastFilled(text: Transcript['text'], line: number, lastLine: number): number {
  let last = Math.min(lastLine, text.lines.length - 1);
  while (last > line && !text.lines[last]!.text.trim()) last--;
  return last;
}

const byImportance = (a: Fold, b: Fold): number => a.rank - b.rank || b.endLine - b.startLine - (a.endLine - a.startLine);

const inOrder = (folds: Fold[]): FoldingRange[] =>
  folds
    .sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine)
    .map(({ startLine, endLine, kind }) => ({ startLine, endLine, ...(kind && { kind }) }));
