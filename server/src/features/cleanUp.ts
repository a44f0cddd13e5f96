// source.cleanUp.rostrum, "Clean Up Transcript": all that can be repaired in a file, rule by rule, for the editor to show before it is
// done. Page residue and odd blanks are chosen already, as far as turns, dates and figures stay what they are; the rest waits to be
// chosen, for it changes what is written.
//
//   ☑ Page residue inside the record (page.furniture)      ☐ A label with no speech (turn.empty)

import type { AnnotatedTextEdit, ChangeAnnotation, CodeAction, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Check, CheckOptions, Edit } from '../checks/check';
import { fixesByRule } from '../checks/run';
import { foldBlanks } from '../core/chars';
import { mentionsOf } from '../core/mentions';
import { parse } from '../core/parse';
import { slice } from '../core/text';
import type { Transcript } from '../core/transcript';
import { textEdits } from './codeAction';
import { editedText } from './editedText';
import { createJoin, inOrder } from './repair';

export const cleanUpKind = 'source.cleanUp.rostrum';

export interface CleanUpOptions {
  readonly uri: string;
  readonly version: number;
  readonly checks?: CheckOptions;
  /** The client shows what an edit is for, and asks before it makes it. Without, only what is chosen already is offered. */
  readonly annotates?: boolean;
  /** The kinds that the client asks for; where it asks for none in particular nothing is offered. */
  readonly only?: readonly string[];
}

export function cleanUpActions(transcript: Transcript, options: CleanUpOptions): CodeAction[] {
  if (!options.only?.some((asked) => cleanUpKind === asked || cleanUpKind.startsWith(`${asked}.`))) return [];
  const all = cleanUp(transcript, options.checks);
  const shown = options.annotates ? all : all.filter(({ isChosen }) => isChosen);
  if (shown.length === 0) return [];
  const edit = options.annotates ? annotated(transcript, shown, options) : plain(transcript, shown, options);
  return [{ title: 'Clean up the transcript', kind: cleanUpKind, edit }];
}

/** What one rule has to repair. */
export interface Cleaning {
  readonly check: Check;
  /** Sorted; none overlaps another, nor one of another rule. */
  readonly edits: readonly Edit[];
  /** Whether turns, dates and figures stay what they are. */
  readonly isChosen: boolean;
}

export function cleanUp(transcript: Transcript, checks?: CheckOptions): Cleaning[] {
  const chosen: Step[] = [];
  const others: Step[] = [];
  for (const { check, places } of fixesByRule(transcript, checks)) {
    for (const fixes of places) {
      const fix = fixes.find(({ safe }) => safe) ?? fixes[0];
      if (!fix?.preferred || fix.elsewhere || fix.edits.length === 0) continue;
      if (fix.safe)
        for (const edit of fix.edits) chosen.push({ check, edits: [edit] }); // each stands for itself
      else if (check.code === 'page.furniture') chosen.unshift({ check, edits: fix.edits });
      else others.push({ check, edits: fix.edits });
    }
  }
  const join = createJoin();
  const made = harmless(
    transcript,
    chosen.filter((step) => join.add(step)),
  );
  const joinAll = createJoin();
  for (const step of made) joinAll.add(step);
  return [
    ...grouped(made, true),
    ...grouped(
      others.filter((step) => joinAll.add(step)),
      false,
    ),
  ];
}

interface Step {
  readonly check: Check;
  readonly edits: readonly Edit[];
}

function grouped(steps: readonly Step[], isChosen: boolean): Cleaning[] {
  const byCheck = new Map<Check, Edit[]>();
  for (const { check, edits } of steps) {
    if (!byCheck.has(check)) byCheck.set(check, []);
    for (const edit of edits) byCheck.get(check)!.push(edit);
  }
  return [...byCheck].map(([check, edits]) => ({ check, isChosen, edits: edits.sort(inOrder) }));
}

/** A text is read again so often at most; what was not proved harmless by then is left out. */
const READINGS = 40;

/** Those that together change no turn, date or figure: all of them, or what is left when those that do are searched for by halves. */
function harmless(transcript: Transcript, all: readonly Step[]): readonly Step[] {
  const record = recordOf(transcript);
  let readings = 0;
  const isHarmless = (steps: readonly Step[]): boolean => {
    if (readings++ >= READINGS) return false;
    const edits = steps.flatMap((step) => step.edits).sort(inOrder);
    return recordOf(parse(editedText(transcript.text, edits), transcript.options)) === record;
  };
  const keep = (kept: readonly Step[], steps: readonly Step[]): readonly Step[] => {
    if (steps.length === 0) return kept;
    const together = [...kept, ...steps];
    if (isHarmless(together)) return together;
    if (steps.length === 1) return kept;
    const half = steps.length >> 1;
    return keep(keep(kept, steps.slice(0, half)), steps.slice(half));
  };
  return keep([], all);
}

/** Who speaks with how many words, and the dates and figures: as one text, to be compared. */
function recordOf(transcript: Transcript): string {
  const { text, turns, speakers } = transcript;
  return JSON.stringify([
    turns.map(({ label, speaker, words }) => [foldBlanks(label), speakers[speaker]!.id, words]),
    mentionsOf(transcript).map((mention) => [foldBlanks(slice(text, mention)), mention.kind, mention.value]),
  ]);
}

const plain = ({ text }: Transcript, all: readonly Cleaning[], { uri }: CleanUpOptions): WorkspaceEdit => ({
  changes: {
    [uri]: textEdits(text, all.flatMap(({ edits }) => edits).sort(inOrder)),
  },
});

function annotated({ text }: Transcript, all: readonly Cleaning[], { uri, version }: CleanUpOptions): WorkspaceEdit {
  // A preview opens where something has to be confirmed; nothing is changed that nobody has seen.
  const asks = all.every(({ isChosen }) => isChosen);
  const changeAnnotations: Record<string, ChangeAnnotation> = {};
  const edits: AnnotatedTextEdit[] = [];
  for (const { check, edits: own, isChosen } of all) {
    changeAnnotations[check.code] = {
      label: `${check.title.charAt(0).toUpperCase()}${check.title.slice(1)} (${check.code})`,
      description: `${own.length} ${own.length === 1 ? 'change' : 'changes'}`,
      needsConfirmation: asks || !isChosen,
    };
    for (const edit of textEdits(text, own)) edits.push({ ...edit, annotationId: check.code });
  }
  return { documentChanges: [{ textDocument: { uri, version }, edits }], changeAnnotations };
}
