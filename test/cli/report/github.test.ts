import assert from 'node:assert/strict';
import { asGithub } from '../../../server/src/cli/report/github';
import { inputOf } from '../world';

const report = asGithub({ colours: false, columns: 100, pageOf: () => undefined });
const printed = (severity: 'error' | 'warning' | 'information' | 'hint', start: number, end: number, file = 'a.txt') =>
  report.file(inputOf('Ana: Yes.\nBen: No.\n', file), [
    { code: 'turn.empty', severity, start, end, message: '100% empty\nreally', fixes: [] },
  ]);

suite('cli/report/github', () => {
  test('a command for a finding', () =>
    assert.equal(
      printed('warning', 10, 13),
      '::warning file=a.txt,line=2,endLine=2,col=1,endColumn=4,title=turn.empty::100%25 empty%0Areally\n',
    ));
  test('columns only on one line', () => assert.match(printed('error', 0, 12), /^::error file=a\.txt,line=1,endLine=2,title=/));
  test('what is not grave is a notice; a name cannot break out', () =>
    assert.match(printed('hint', 0, 1, 'a,b:c.txt'), /^::notice file=a%2Cb%3Ac\.txt,line=1,/));
});
