// All findings of a transcript, in document order. What a passage's lines say is remembered by its first line: lines are
// shared from edit to edit, so a keystroke checks one passage again and looks the others up.

import type { Line } from '../core/text';
import { lineAt } from '../core/text';
import type { Transcript, Turn } from '../core/transcript';
import { checks as allChecks } from './all';
import { type Check, type CheckOptions, type Finding, type Fix, type Hit, joined, type Related, replaced, type Severity } from './check';
import { eachPassage, type Passage } from './passages';

const LIMIT = 50;

/** Findings sorted by start. A rule with more than its limit in one file ends with one finding that speaks for the rest. */
export function findings(transcript: Transcript, options: CheckOptions = {}, checks: readonly Check[] = allChecks): Finding[] {
  const found: Finding[] = [];
  for (const { check, severity, hits } of hitsByCheck(transcript, options, checks)) {
    const limit = Math.min(check.limit ?? LIMIT, options.limit ?? Number.POSITIVE_INFINITY);
    const single = hits.length <= Math.max(limit, check.limit === 0 ? 0 : 1) ? hits : hits.slice(0, limit);
    for (const hit of single) found.push(findingOf(check, severity, hit, () => fixesOf(check, hit, transcript, options)));
    if (single.length < hits.length) {
      const rest = hits.slice(single.length);
      const message =
        check.sum?.(rest) ?? `${countOf(rest)} more of these in this file: ${check.title}. Fix all of them at once, or raise the limit.`;
      found.push(findingOf(check, severity, { ...rest[0]!, message, related: undefined }, () => fixAll(check, hits, transcript, options)));
    }
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : 1));
}

/** One fix that repairs every place in the file where a rule fires; null where it offers none. */
export function fixOfAll(
  transcript: Transcript,
  code: string,
  options: CheckOptions = {},
  checks: readonly Check[] = allChecks,
): Fix | null {
  const [found] = hitsByCheck(
    transcript,
    options,
    checks.filter((check) => check.code === code),
  );
  return found ? (fixAll(found.check, found.hits, transcript, options)[0] ?? null) : null;
}

/** The fix of everything that cannot be repaired wrongly. */
export function safeFix(transcript: Transcript, options: CheckOptions = {}, checks: readonly Check[] = allChecks): Fix | null {
  const edits = hitsByCheck(transcript, options, checks).flatMap(({ check, hits }) =>
    hits.flatMap((hit) => fixesOf(check, hit, transcript, options).find((fix) => fix.safe)?.edits ?? []),
  );
  return edits.length ? { title: 'Fix everything that cannot be fixed wrongly', edits: joined(edits), safe: true } : null;
}

interface HitsOfCheck {
  readonly check: Check;
  readonly severity: Severity;
  readonly hits: readonly Hit[];
}

function hitsByCheck(transcript: Transcript, options: CheckOptions, checks: readonly Check[]): HitsOfCheck[] {
  const { hits: passageHits, memos } = hitsInPassages(transcript);
  const out: HitsOfCheck[] = [];
  for (const check of checks) {
    const severity = options.rules?.[check.code] ?? check.severity;
    if (severity === 'off' || !speaks(check, transcript)) continue;
    let hits: readonly Hit[] = passageHits.get(check) ?? [];
    if (check.review) hits = check.review(hits, transcript, options);
    if (check.inDocument) hits = [...hits, ...check.inDocument(transcript, options)].sort((a, b) => a.start - b.start);
    if (memos && hits.length) hits = hits.filter((hit) => !ignoredAt(transcript, hit.start, check.code));
    if (hits.length) out.push({ check, severity, hits });
  }
  return out;
}

function speaks(check: Check, { convention, turns }: Transcript): boolean {
  if (check.silentIn?.some((name) => convention.profiles.includes(name))) return false;
  return !check.needsTurns || (turns.length > 1 && convention.profiles.length > 0);
}

interface Remembered {
  readonly lines: readonly Line[];
  readonly kinds: readonly number[];
  /** The line behind the passage, which a rule may look at. */
  readonly after: Line | undefined;
  readonly convention: string;
  /** Where the speech of the label on its first line begins, -1 without one. */
  readonly bodyStart: number;
  readonly memo: boolean;
  /** Offsets from the passage's start. */
  readonly hits: readonly { readonly check: Check; readonly hit: Hit }[];
}

const remembered = new WeakMap<Line, Remembered>();
const NONE: Remembered['hits'] = [];

/** Every rule is asked, also where few are wanted: what is remembered serves all. */
function hitsInPassages(transcript: Transcript): { hits: Map<Check, Hit[]>; memos: boolean } {
  const byCheck = new Map<Check, Hit[]>();
  const { lines, starts } = transcript.text;
  let memos = false;
  eachPassage(transcript, (fromLine, toLine, turn, cut) => {
    const known = remembered.get(lines[fromLine]!);
    const now = known && isSame(known, transcript, fromLine, toLine, turn) ? known : check({ transcript, fromLine, toLine, turn, cut });
    if (now !== known) remembered.set(lines[fromLine]!, now);
    memos ||= now.memo;
    for (const { check, hit } of now.hits) {
      const list = byCheck.get(check);
      const moved = shifted(hit, starts[fromLine]!);
      if (list) list.push(moved);
      else byCheck.set(check, [moved]);
    }
  });
  return { hits: byCheck, memos };
}

function isSame(
  known: Remembered,
  { text, kinds, convention, turns }: Transcript,
  fromLine: number,
  toLine: number,
  turn: number,
): boolean {
  const { lines } = text;
  if (known.lines.length !== toLine - fromLine || known.after !== lines[toLine] || known.convention !== convention.name) return false;
  for (let i = known.lines.length - 1; i >= 0; i--)
    if (known.lines[i] !== lines[fromLine + i] || known.kinds[i] !== kinds[fromLine + i]) return false;
  return known.bodyStart === bodyStartIn(turns, turn, fromLine, text.starts[fromLine]!);
}

const passageChecks = allChecks.filter((check) => check.inPassage);

function check(passage: Passage): Remembered {
  const { transcript, fromLine, toLine, turn } = passage;
  const { text, kinds, convention, turns } = transcript;
  const start = text.starts[fromLine]!;
  const lines = text.lines.slice(fromLine, toLine);
  const hits = passageChecks.flatMap((check) => check.inPassage!(passage).map((hit) => ({ check, hit: shifted(hit, -start) })));
  return {
    lines,
    kinds: Array.from(kinds.subarray(fromLine, toLine)),
    after: text.lines[toLine],
    convention: convention.name,
    bodyStart: bodyStartIn(turns, turn, fromLine, start),
    memo: lines.some((line) => line.text.includes('{>>')),
    hits: hits.length ? hits : NONE,
  };
}

function bodyStartIn(turns: readonly Turn[], turn: number, fromLine: number, start: number): number {
  const found = turn < 0 ? undefined : turns[turn];
  return found && found.line === fromLine ? found.bodyStart - start : -1;
}

// A bare spread and assignments: a spread with more in it is many times slower, and this runs for each hit at each keystroke.
function shifted(hit: Hit, by: number): Hit {
  const moved: { start: number; end: number; related?: readonly Related[] } & Hit = { ...hit };
  moved.start += by;
  moved.end += by;
  if (moved.related)
    moved.related = moved.related.map(({ span, message }) => ({ span: { start: span.start + by, end: span.end + by }, message }));
  return moved;
}

/** `{>>ignore turn.empty text.spacing<<}` on the line; `{>>ignore<<}` stands for every rule. */
function ignoredAt({ text }: Transcript, offset: number, code: string): boolean {
  const line = text.lines[lineAt(text, offset)]!.text;
  for (let at = line.indexOf(IGNORE); at >= 0; at = line.indexOf(IGNORE, at + 1)) {
    const end = line.indexOf('<<}', at);
    if (end < 0) return false;
    const codes = line
      .slice(at + IGNORE.length, end)
      .split(/[\s,]+/)
      .filter(Boolean);
    if (codes.length === 0 || codes.includes(code)) return true;
  }
  return false;
}

const IGNORE = '{>>ignore';

const countOf = (hits: readonly Hit[]): number => hits.reduce((sum, hit) => sum + (hit.count ?? 1), 0);

function findingOf(check: Check, severity: Severity, { start, end, message, related }: Hit, fixes: () => readonly Fix[]): Finding {
  let known: readonly Fix[] | undefined;
  return {
    start,
    end,
    code: check.code,
    severity,
    message,
    ...(related && { related }),
    ...(check.unnecessary && { unnecessary: true as const }),
    get fixes() {
      return (known ??= fixes());
    },
  };
}

function fixesOf(check: Check, hit: Hit, transcript: Transcript, options: CheckOptions): readonly Fix[] {
  const own = check.fixes?.(hit, transcript, options) ?? [];
  const instead = (hit.instead ?? []).map(
    (text, i): Fix => ({
      title: `Replace by “${text}”`,
      edits: [replaced(hit, text)],
      ...(i === 0 && own.length === 0 && { preferred: true as const }),
    }),
  );
  return [...own, ...instead];
}

/** The first fix of every hit as one: what "fix all of these" does. */
function fixAll(check: Check, hits: readonly Hit[], transcript: Transcript, options: CheckOptions): readonly Fix[] {
  const firsts = hits.flatMap((hit) => fixesOf(check, hit, transcript, options).slice(0, 1));
  if (firsts.length === 0) return [];
  const safe = firsts.every((fix) => fix.safe);
  return [
    {
      title: `Fix all of these in the file (${check.code})`,
      edits: joined(firsts.flatMap((fix) => fix.edits)),
      ...(safe && { safe }),
      preferred: true,
    },
  ];
}
