// Workflow commands that GitHub shows beside the lines of a pull request:
// ::warning file=a.txt,line=3,endLine=3,col=1,endColumn=11,title=turn.empty::A label without speech…

import type { Severity } from '../../checks/check';
import { placeOf, type Report } from './report';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' };

export const asGithub: Report = () => ({
  file: ({ file, transcript }, findings) =>
    findings
      .map((finding) => {
        const { line, column, endLine, endColumn } = placeOf(transcript.text, finding);
        // Columns are heard only where both ends are on one line.
        const columns = line === endLine ? `,col=${column},endColumn=${endColumn}` : '';
        const place = `file=${property(file)},line=${line},endLine=${endLine}${columns},title=${property(finding.code)}`;
        return `::${commands[finding.severity]} ${place}::${data(finding.message)}\n`;
      })
      .join(''),
  end: () => '',
});

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
