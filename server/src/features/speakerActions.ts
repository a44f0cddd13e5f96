// Code actions on the label of a speaker: declare who speaks, make a label somebody's alias, merge two spellings of one person, here or
// in every file of the workspace.

import { type CodeAction, CodeActionKind, type Range, type WorkspaceEdit } from 'vscode-languageserver-types';
import { type Edit, type Finding, inserted, replaced } from '../checks/check';
import { aliasFix } from '../checks/speakerUndeclared';
import { readFrontMatter } from '../core/frontMatter';
import { foldWords } from '../core/labels/labels';
import { declaredAs, peopleOf, rosterText } from '../core/people/roster';
import { notesOf } from '../core/structure/notes';
import { offsetAt, slice } from '../core/text';
import type { Speaker, Transcript } from '../core/transcript';
import { textEdits, workspaceEdit } from './codeAction';
import { layoutOf } from './layout';
import { targetAt } from './target';

export interface SpeakerActionOptions {
  readonly uri: string;
  readonly findings: readonly Finding[];
  /** Where the workspace could have a roster; null where it has one, or the client makes no files. */
  readonly newRoster: string | null;
  /** Whether there are other files, and the client asks for the edit of an action once somebody chooses it. */
  readonly reachesFiles: boolean;
  /** Somebody called for the menu: a light bulb that nobody called would burn on every label. */
  readonly isAsked: boolean;
  /** The kinds that the client asks for; all where it does not say. */
  readonly only?: readonly string[];
}

export const speakerKind = CodeActionKind.RefactorRewrite;

export function speakerActions(transcript: Transcript, range: Range, options: SpeakerActionOptions): CodeAction[] {
  const wants = (kind: string): boolean => !options.only || options.only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
  const target = targetAt(transcript, offsetAt(transcript.text, range.start));
  const merges = wants(CodeActionKind.QuickFix) && options.reachesFiles ? mergesEverywhere(transcript, range, options) : [];
  if (target.kind !== 'label' || !options.isAsked || !wants(speakerKind)) return merges;
  const speaker = transcript.speakers[target.turn.speaker]!;
  return [
    ...merges,
    ...oneLabel(transcript, speaker, target.turn.label, options),
    ...aliases(transcript, speaker, options),
    ...firstRoster(transcript, options),
  ];
}

/** What a merge through all files is made of, in the `data` of its action until somebody chooses it. */
export interface Merge {
  readonly uri: string;
  /** Labels as written, and what is to stand for each of them. */
  readonly labels: readonly string[];
  readonly label: string;
}

export function mergeOf({ data }: CodeAction): Merge | null {
  return typeof data === 'object' && data !== null && 'labels' in data && 'label' in data ? (data as Merge) : null;
}

/** The edits of a merge in one file. */
export const mergeEdits = ({ text, turns }: Transcript, { labels, label }: Merge): Edit[] =>
  turns.filter((turn) => labels.includes(slice(text, turn))).map((turn) => replaced(turn, label));

const mergeAction = (merge: Merge, kind: string): CodeAction => ({
  title: `Write ${merge.label} in all files of the workspace`,
  kind,
  data: merge,
});

const SPELLINGS: readonly string[] = ['speaker.near-duplicate', 'speaker.alias-drift'];

/** The fix of two spellings, in the other files too. */
function mergesEverywhere(transcript: Transcript, range: Range, { findings, uri }: SpeakerActionOptions): CodeAction[] {
  const { text } = transcript;
  const [start, end] = [offsetAt(text, range.start), offsetAt(text, range.end)];
  return findings
    .filter((finding) => SPELLINGS.includes(finding.code) && finding.start <= end && start <= finding.end)
    .flatMap(({ fixes: [fix] }) => {
      if (!fix?.edits.length) return [];
      const labels = [...new Set(fix.edits.map((edit) => slice(text, edit)))];
      return [mergeAction({ uri, labels, label: fix.edits[0]!.insert }, CodeActionKind.QuickFix)];
    });
}

/** One person under several labels: the one at the caret for all of them. */
function oneLabel(transcript: Transcript, speaker: Speaker, label: string, { uri, reachesFiles }: SpeakerActionOptions): CodeAction[] {
  const { text, turns, speakers } = transcript;
  const others = turns.filter((turn) => speakers[turn.speaker] === speaker && turn.label !== label && turn.end > turn.start);
  // What one did while speaking once, `(laughing)`, is no part of every label.
  if (others.length === 0 || speaker.kind !== 'person' || notesOf(label).some(({ kind }) => kind === 'direction')) return [];
  const labels = [...new Set(others.map((turn) => slice(text, turn)))];
  const edits = others.map((turn) => replaced(turn, label));
  return [
    { title: `Write ${label} for every label of ${speaker.name}`, kind: speakerKind, edit: workspaceEdit(text, { title: '', edits }, uri) },
    ...(reachesFiles ? [mergeAction({ uri, labels, label }, speakerKind)] : []),
  ];
}

/** More than these are for the editor of the roster. */
const MOST = 6;

function aliases({ options: { rosters }, text }: Transcript, speaker: Speaker, { uri }: SpeakerActionOptions): CodeAction[] {
  if (!rosters?.length) return [];
  const own = declaredAs(rosters, speaker.id)?.person;
  const people = peopleOf(rosters).filter(({ id, nextAlias }) => nextAlias && (!own || id === own.id));
  return people.slice(0, MOST).flatMap((person) => {
    const known = [person.name, ...person.aliases.map((alias) => alias.text)].map(foldWords);
    const labels = speaker.labels.filter((label) => !known.includes(foldWords(label)));
    if (labels.length === 0) return [];
    const fix = aliasFix({ ...speaker, labels }, person, rosters);
    return [{ title: fix.title, kind: speakerKind, edit: workspaceEdit(text, fix, uri) }];
  });
}

/** Where nobody is declared yet: everybody who speaks here, at once, for who declares one declares the others missing. */
function firstRoster(transcript: Transcript, { uri, newRoster }: SpeakerActionOptions): CodeAction[] {
  const { speakers, options, text } = transcript;
  const people = speakers.filter(({ kind, turns }) => kind === 'person' && turns > 0);
  if (options.rosters?.length || people.length === 0) return [];
  const content = rosterText(people, layoutOf(transcript).eol);
  const actions: CodeAction[] = [];
  const own = inFrontMatter(transcript, content);
  if (own)
    actions.push({
      title: 'Declare all speakers in the front matter',
      kind: speakerKind,
      edit: { changes: { [uri]: textEdits(text, [own]) } },
    });
  if (newRoster !== null)
    actions.push({ title: 'Declare all speakers in a roster for the workspace', kind: speakerKind, edit: newFile(newRoster, content) });
  return actions;
}

const newFile = (uri: string, content: string): WorkspaceEdit => {
  const start = { line: 0, character: 0 };
  const document = { uri, version: null };
  return {
    documentChanges: [
      { kind: 'create', uri },
      { textDocument: document, edits: [{ range: { start, end: start }, newText: content }] },
    ],
  };
};

/** At the end of the front matter, or in one made for it; null where the format knows none, or other things stand there. */
function inFrontMatter(transcript: Transcript, content: string): Edit | null {
  const { text, options } = transcript;
  if (options.format !== undefined && options.format !== 'transcript') return null;
  const { lines } = readFrontMatter(text);
  const { eol } = layoutOf(transcript);
  if (lines === 0) return inserted(text.lines[0]!.text.startsWith('\ufeff') ? 1 : 0, `---${eol}${content}---${eol}${eol}`);
  for (let line = 1; line < lines; line++) if (/^["']?speakers\b/.test(text.lines[line]!.text)) return null;
  return inserted(text.starts[lines - 1]!, content);
}
