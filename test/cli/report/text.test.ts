import assert from 'node:assert/strict';
import type { Finding } from '../../../server/src/checks/check';
import { asText } from '../../../server/src/cli/report/text';
import { inputOf } from '../world';

const source = 'Ana Roth: It is late.\nBen Oaks: So it is.\n';
const finding = (severity: Finding['severity'], start: number, end: number, safe = false): Finding => ({
  ...{ code: 'turn.empty', severity, start, end, message: 'Nothing\nis said.' },
  fixes: safe ? [{ title: 'Fix it', edits: [], safe: true }] : [],
});

function printed(found: readonly Finding[], colours = false) {
  const report = asText({ colours, columns: 80, pageOf: () => undefined });
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of found) counts[severity]++;
  return report.file(inputOf(source), found) + report.end(counts);
}

suite('cli/report/text', () => {
  test('the line with marks, from 1', () =>
    assert.equal(
      printed([finding('warning', 22, 30)]),
      'talk.txt:2:1 warning turn.empty Nothing is said.\n     2 | Ben Oaks: So it is.\n       | ^^^^^^^^\n1 warning in 1 file.\n',
    ));
  test('what runs over lines is marked to the end of its first', () =>
    assert.match(printed([finding('error', 16, 30)]), / {5}1 \| Ana Roth: It is late\.\n {7}\| {17}\^{5}\n/));
  test('counts by severity, and what can be repaired', () =>
    assert.match(
      printed([finding('error', 0, 1), finding('error', 0, 1), finding('information', 0, 1, true), finding('hint', 0, 1, true)]),
      /\n2 errors, 1 remark, 1 hint in 1 file\. “rostrum fix” repairs 2 of them\.\n$/,
    ));
  test('nothing', () => assert.equal(printed([]), 'Nothing found in 1 file.\n'));
  test('colours change no letter', () => {
    const coloured = printed([finding('error', 0, 3)], true);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is how colours are written
    assert.equal(coloured.replace(/\x1b\[\d+m/g, ''), printed([finding('error', 0, 3)]));
    assert.ok(coloured.includes('\x1b[31merror\x1b['));
  });
});
