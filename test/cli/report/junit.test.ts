import assert from 'node:assert/strict';
import type { Finding } from '../../../server/src/checks/check';
import { asJunit } from '../../../server/src/cli/report/junit';
import { inputOf } from '../world';

const finding = (severity: Finding['severity'], message: string): Finding => ({
  code: 'turn.empty',
  severity,
  start: 0,
  end: 3,
  message,
  fixes: [],
});

suite('cli/report/junit', () => {
  test('a suite for a file, a case for a finding, and what is not grave passes', () => {
    const report = asJunit({ colours: false, columns: 100, pageOf: () => undefined });
    report.file(inputOf('Ana: Yes.\n', 'a&b.txt'), [finding('warning', 'No “speech” in <v Ana>: "x"\n\x1b'), finding('hint', 'A hint.')]);
    report.file(inputOf('Ana: Yes.\n', 'b.txt'), []);
    assert.deepEqual(report.end({ error: 0, warning: 1, information: 0, hint: 1 }).split('\n'), [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<testsuites name="rostrum" tests="3" failures="1">',
      '  <testsuite name="a&amp;b.txt" tests="2" failures="1">',
      '    <testcase name="turn.empty 1:1" classname="a&amp;b.txt" file="a&amp;b.txt" line="1"><failure type="warning" ' +
        'message="No “speech” in &lt;v Ana&gt;: &quot;x&quot;&#10;\ufffd">a&amp;b.txt:1:1 No “speech” in &lt;v Ana&gt;: &quot;x&quot;&#10;\ufffd</failure></testcase>',
      '    <testcase name="turn.empty 1:1" classname="a&amp;b.txt" file="a&amp;b.txt" line="1"><system-out>hint: A hint.</system-out></testcase>',
      '  </testsuite>',
      '  <testsuite name="b.txt" tests="1" failures="0">',
      '    <testcase name="no findings" classname="b.txt" file="b.txt"/>',
      '  </testsuite>',
      '</testsuites>',
      '',
    ]);
  });
});
