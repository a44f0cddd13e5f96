// All findings of a transcript, in document order: what its passages say (passageHits.ts), what the whole document says,
// without what is switched off or ignored by a memo, summed up where there is too much of it.

import { lineAt } from '../core/text';
import type { Transcript } from '../core/transcript';
import { checks as allChecks } from './all';
import { type Check, type CheckOptions, type Finding, type Fix, type Hit, joined, replaced, type Severity } from './check';
import { hitsInPassages } from './passageHits';
import { severityUnder } from './severity';

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

export interface FixesOfRule {
  readonly check: Check;
  /** Of every place where it fires, what may be done there, the best first. */
  readonly places: readonly (readonly Fix[])[];
}

/** What can be repaired, rule by rule. */
export const fixesByRule = (
  transcript: Transcript,
  options: CheckOptions = {},
  checks: readonly Check[] = allChecks,
): readonly FixesOfRule[] =>
  hitsByCheck(transcript, options, checks).map(({ check, hits }) => ({
    check,
    places: hits.map((hit) => fixesOf(check, hit, transcript, options)),
  }));

interface HitsOfCheck {
  readonly check: Check;
  readonly severity: Severity;
  readonly hits: readonly Hit[];
}

function hitsByCheck(transcript: Transcript, options: CheckOptions, checks: readonly Check[]): HitsOfCheck[] {
  const inPassages = hitsInPassages(transcript);
  const out: HitsOfCheck[] = [];
  for (const check of checks) {
    const severity = speaks(check, transcript) ? severityUnder(profilesOf(transcript), check, options.rules?.[check.code]) : 'off';
    if (severity === 'off') continue;
    let hits = inPassages.of(check, options);
    if (check.review) hits = check.review(hits, transcript, options);
    if (check.inDocument) hits = [...hits, ...check.inDocument(transcript, options)].sort((a, b) => a.start - b.start);
    if (hits.length && (inPassages.memos || check.inDocument)) hits = hits.filter((hit) => !ignoredAt(transcript, hit.start, check.code));
    if (hits.length) out.push({ check, severity, hits });
  }
  return out;
}

const speaks = (check: Check, { convention, turns }: Transcript): boolean =>
  !check.needsTurns || (turns.length > 1 && convention.profiles.length > 0);

/** What settings may name a document's way of writing by. */
const profilesOf = ({ convention: { profiles, name } }: Transcript): readonly string[] => (profiles.length ? profiles : [name]);

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
  if (check.fixes) return check.fixes(hit, transcript, options);
  return (hit.instead ?? []).map(
    (text, i): Fix => ({
      title: `Replace with “${text}”`,
      edits: [replaced(hit, text)],
      ...(i === 0 && { preferred: true as const }),
    }),
  );
}

/** The first fix of every hit as one: what "fix all of these" does. */
function fixAll(check: Check, hits: readonly Hit[], transcript: Transcript, options: CheckOptions): readonly Fix[] {
  const firsts = hits.flatMap((hit) => fixesOf(check, hit, transcript, options).slice(0, 1)).filter((fix) => !fix.alone);
  if (firsts.length === 0) return [];
  const safe = firsts.every((fix) => fix.safe);
  const elsewhere = firsts.find((fix) => fix.elsewhere)?.elsewhere;
  return [
    {
      title: check.limit === 0 ? firsts[0]!.title : `Fix all of these in the file (${check.code})`,
      edits: joined(firsts.flatMap((fix) => fix.edits)),
      // There is one roster that is not in the text.
      ...(elsewhere && { elsewhere: { ...elsewhere, edits: joined(firsts.flatMap((fix) => fix.elsewhere?.edits ?? [])) } }),
      ...(safe && { safe }),
      preferred: true,
    },
  ];
}
