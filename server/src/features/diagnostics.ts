// Findings as diagnostics: code with a link to its page, tags, related places. Editors show no more than a thousand a file, so of
// more the gravest stay and the last one says how many are left out.

import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import type { Finding, Severity } from '../checks/check';
import type { Text } from '../core/text';
import { positionCursor, rangeOf } from './range';

export const shownAtMost = 1000;

export interface DiagnosticOptions {
  readonly uri: string;
  /** The page of a rule, where the client can open one. */
  readonly pageOf?: (code: string) => string | undefined;
  readonly limit?: number;
}

/** `findings` in document order, as the checks give them. */
export function diagnosticsOf(
  text: Text,
  findings: readonly Finding[],
  { uri, pageOf, limit = shownAtMost }: DiagnosticOptions,
): Diagnostic[] {
  const at = positionCursor(text);
  const shown = gravest(findings, limit);
  const diagnostics = shown.map((finding): Diagnostic => {
    const page = pageOf?.(finding.code);
    return {
      range: { start: at(finding.start), end: at(finding.end) },
      severity: severityOf[finding.severity],
      code: finding.code,
      ...(page && { codeDescription: { href: page } }),
      source: 'rostrum',
      message: finding.message,
      ...(finding.unnecessary && { tags: [DiagnosticTag.Unnecessary] }),
      ...(finding.related?.length && {
        relatedInformation: finding.related.map(({ span, message }) => ({ location: { uri, range: rangeOf(text, span) }, message })),
      }),
    };
  });
  const left = findings.length - shown.length;
  if (left > 0) {
    const start = { line: 0, character: 0 };
    diagnostics.push({
      range: { start, end: start },
      severity: DiagnosticSeverity.Information,
      source: 'rostrum',
      message: `${left} more findings are not shown: editors list ${limit} a file. The gravest come first.`,
    });
  }
  return diagnostics;
}

/** In document order again. */
function gravest(findings: readonly Finding[], limit: number): readonly Finding[] {
  if (findings.length <= limit) return findings;
  const kept = new Set([...findings].sort((a, b) => severityOf[a.severity] - severityOf[b.severity]).slice(0, limit - 1));
  return findings.filter((finding) => kept.has(finding));
}

const severityOf: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
