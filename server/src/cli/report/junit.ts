// JUnit's XML: a file is a suite, a finding a case. Errors and warnings fail; what is less is told as output of a case that passes.
//   <testcase name="turn.empty 3:1" classname="a.txt" file="a.txt" line="3"><failure type="warning" message="…"/></testcase>

import type { Finding } from '../../checks/check';
import { type Checked, placeOf, type Report } from './report';

export const asJunit: Report = () => {
  const suites: string[] = [];
  let tests = 0;
  return {
    file(input, findings) {
      tests += Math.max(1, findings.length);
      suites.push(suiteOf(input, findings));
      return '';
    },
    end: ({ error, warning }) =>
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites${attributes({ name: 'rostrum', tests, failures: error + warning })}>`,
        ...suites,
        '</testsuites>\n',
      ].join('\n'),
  };
};

function suiteOf({ file, transcript }: Checked, findings: readonly Finding[]): string {
  const cases = findings.map((finding) => {
    const { code, severity, message } = finding;
    const { line, column } = placeOf(transcript.text, finding);
    const opening = `    <testcase${attributes({ name: `${code} ${line}:${column}`, classname: file, file, line })}>`;
    const inside = fails(finding)
      ? `<failure${attributes({ type: severity, message })}>${escaped(`${file}:${line}:${column} ${message}`)}</failure>`
      : `<system-out>${escaped(`${severity}: ${message}`)}</system-out>`;
    return `${opening}${inside}</testcase>`;
  });
  if (cases.length === 0) cases.push(`    <testcase${attributes({ name: 'no findings', classname: file, file })}/>`);
  const numbers = { name: file, tests: cases.length, failures: findings.filter(fails).length };
  return [`  <testsuite${attributes(numbers)}>`, ...cases, '  </testsuite>'].join('\n');
}

const fails = ({ severity }: Finding): boolean => severity === 'error' || severity === 'warning';

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Also takes out what XML 1.0 has no way to write: control characters, lone surrogates, two that are no characters. */
const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is meant
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\p{Cs}\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"\n\r\t]/g, (found) => entities[found]!);
