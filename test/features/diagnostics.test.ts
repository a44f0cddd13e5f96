import assert from 'node:assert/strict';
import type { Finding, Severity } from '../../server/src/checks/check';
import { textOf } from '../../server/src/core/text';
import { diagnosticsOf } from '../../server/src/features/diagnostics';

const finding = (start: number, severity: Severity, more: Partial<Finding> = {}): Finding => ({
  start,
  end: start + 2,
  code: 'turn.empty',
  severity,
  message: 'Empty.',
  fixes: [],
  ...more,
});
const uri = 'file:///talk';

suite('features/diagnostics', () => {
  test('range in UTF-16 columns, code, page, tag, related place', () => {
    const text = textOf('😀 ab\r\ncd\n');
    const [diagnostic] = diagnosticsOf(
      text,
      [finding(7, 'warning', { unnecessary: true, related: [{ span: { start: 3, end: 5 }, message: 'Here' }] })],
      { uri, pageOf: (code) => `file:///rules/${code}.md` },
    );
    assert.deepEqual(diagnostic, {
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 2 } },
      severity: 2,
      code: 'turn.empty',
      codeDescription: { href: 'file:///rules/turn.empty.md' },
      source: 'rostrum',
      message: 'Empty.',
      tags: [1],
      relatedInformation: [
        { location: { uri, range: { start: { line: 0, character: 3 }, end: { line: 0, character: 5 } } }, message: 'Here' },
      ],
    });
  });

  test('of too many the gravest stay, in document order, and the rest is counted', () => {
    const text = textOf('x'.repeat(100));
    const findings = [finding(0, 'hint'), finding(10, 'error'), finding(20, 'warning'), finding(30, 'error')];
    const shown = diagnosticsOf(text, findings, { uri, limit: 3 });
    assert.deepEqual(
      shown.map(({ range, severity }) => [range.start.character, severity]),
      [
        [10, 1],
        [30, 1],
        [0, 3],
      ],
    );
    assert.match(String(shown[2]!.message), /^2 more findings are not shown/);
  });
});
