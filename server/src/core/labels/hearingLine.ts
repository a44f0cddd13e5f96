// Lines of a hearing that are no turn and still say who speaks next: `CROSS-EXAMINATION BY MS. LIN`, `Questions by MR KOLAR`,
// `IGOR KOLAR, having been duly sworn`.

import { CharKind, kindOf, trimEnd } from '../chars';
import { Delimiter } from '../conventions/form';

const EXAMINATION_WORDS = '[A-Za-z -]{0,30}(?:EXAMINATION|[Ee]xamination|QUESTIONS|Questions) (?:\\([A-Za-z ]+\\) )?';
const EXAMINATION = new RegExp(`^${EXAMINATION_WORDS}(?:BY|by)\\s+(?=\\S)`);

/** The same in front of a colon, or `BY MR. SMITH:`, perhaps behind the Q of his first question. */
export const EXAMINER = new RegExp(`^(?:(?:Q\\.? +)?BY|${EXAMINATION_WORDS}(?:BY|by))\\s+(?=\\S)`);

export interface HearingLine {
  /** The name in the line. */
  readonly start: number;
  readonly end: number;
  readonly delimiter: typeof Delimiter.Examiner | typeof Delimiter.Sworn;
}

/** What the line, whose text starts at `at`, says of who asks or answers next. */
export function readHearingLine(text: string, at: number): HearingLine | null {
  if (kindOf(text.charCodeAt(at)) !== CharKind.Upper) return null;
  const capitals = kindOf(text.charCodeAt(at + 1)) !== CharKind.Lower;
  if (!capitals && !'CDEFQR'.includes(text[at]!)) return null;
  const head = text.slice(at, at + 120);
  const by = EXAMINATION.exec(head);
  if (by) {
    const start = at + by[0].length;
    const rest = text.slice(start, start + 80);
    const end = trimEnd(text, start, start + (/[:([]/.exec(rest)?.index ?? rest.length));
    return end > start ? { start, end, delimiter: Delimiter.Examiner } : null;
  }
  if (!capitals || !/\b(?:sworn|affirmed|called as a witness)\b/i.test(head)) return null;
  const comma = head.indexOf(',');
  return comma < 3 ? null : { start: at, end: at + comma, delimiter: Delimiter.Sworn };
}
