// SARIF 2.1.0, as code scanning reads it: rules with their pages, findings with places and related places, fixes as replacements.
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/

import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { version } from '../../../../package.json';
import { checks } from '../../checks/all';
import type { Finding, Fix, Severity } from '../../checks/check';
import { pages } from '../../checks/pages';
import type { Span } from '../../core/span';
import type { Text } from '../../core/text';
import { type Checked, placeOf, type Report } from './report';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'note', hint: 'note' };

export const asSarif: Report = ({ pageOf }) => {
  const rules = checks.map(({ code, title, severity }) => ruleOf(code, title, severity, pageOf(code)));
  const indexes = new Map(checks.map(({ code }, index) => [code, index]));
  const results: object[] = [];
  return {
    file(input, findings) {
      for (const finding of findings) results.push(resultOf(input, finding, indexes.get(finding.code)!));
      return '';
    },
    end: () =>
      `${JSON.stringify(
        {
          $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
          version: '2.1.0',
          runs: [
            { tool: { driver: { name: 'rostrum', version, semanticVersion: version, rules } }, columnKind: 'utf16CodeUnits', results },
          ],
        },
        null,
        1,
      )}\n`,
  };
};

function ruleOf(code: string, title: string, severity: Severity, helpUri: string | undefined) {
  const { what, why, fix } = pages[code]!;
  return {
    id: code,
    shortDescription: { text: sentence(title) },
    fullDescription: { text: what },
    help: { text: `${what} ${why} ${fix}`, markdown: `${what}\n\n**Why:** ${why}\n\n**Fix:** ${fix}` },
    ...(helpUri && { helpUri }),
    defaultConfiguration: { level: levels[severity] },
  };
}

function resultOf({ file, transcript: { text } }: Checked, finding: Finding, ruleIndex: number) {
  const { code, severity, message, related } = finding;
  const fixes = finding.fixes.filter(({ edits, elsewhere }) => edits.length > 0 && !elsewhere);
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: physical(file, text, finding) }],
    ...(related?.length && {
      relatedLocations: related.map((place, id) => ({
        id,
        message: { text: place.message },
        physicalLocation: physical(file, text, place.span),
      })),
    }),
    ...(fixes.length && { fixes: fixes.map((fix) => sarifFix(file, text, fix)) }),
  };
}

const sarifFix = (file: string, text: Text, { title, edits }: Fix) => ({
  description: { text: title },
  artifactChanges: [
    {
      artifactLocation: artifact(file),
      replacements: edits.map((edit) => ({ deletedRegion: region(text, edit), insertedContent: { text: edit.insert } })),
    },
  ],
});

const physical = (file: string, text: Text, span: Span) => ({ artifactLocation: artifact(file), region: region(text, span) });

function region(text: Text, span: Span) {
  const { line, column, endLine, endColumn } = placeOf(text, span);
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** A path below the working folder stays relative: code scanning takes it as one below the root of the repository. */
const artifact = (file: string): { uri: string } => ({
  uri: isAbsolute(file) ? pathToFileURL(file).href : file.split(sep).map(encodeURIComponent).join('/'),
});

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
