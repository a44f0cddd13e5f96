// `rostrum check`: what is wrong in a file, as compilers say it: `talk.txt:12:1 warning turn.empty …`

import type { Finding } from '../checks/check';
import { findings } from '../checks/run';
import { positionAt } from '../core/text';
import type { Transcript } from '../core/transcript';
import type { Command } from './command';

export const check: Command = {
  summary: 'print what is wrong, and exit with 1 where there are errors',
  synopsis: '[OPTION…] FILE…',
  about: `Prints a line for each finding: FILE:LINE:COLUMN SEVERITY CODE MESSAGE. Lines and columns count from 1,
columns in UTF-16 units. The exit status is 1 where there are errors; warnings alone leave it at 0.`,
  flags: [
    {
      name: 'format',
      value: 'text|json',
      oneOf: ['text', 'json'],
      about: 'json: one object a line and a finding, with endLine and endColumn',
    },
  ],
  run(file, transcript, { given, today, project }) {
    const found = project.isIgnored ? [] : findings(transcript, { today, rules: project.rules });
    const rows = found.map((finding) => rowOf(file, finding, transcript));
    const printed = rows.map(given.format === 'json' ? asJson : asText).join('');
    return { printed, status: found.some(({ severity }) => severity === 'error') ? 1 : 0 };
  },
};

type Row = ReturnType<typeof rowOf>;

function rowOf(file: string, { start, end, severity, code, message }: Finding, { text }: Transcript) {
  const from = positionAt(text, start);
  const to = positionAt(text, end);
  return {
    file,
    line: from.line + 1,
    column: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
    severity,
    code,
    message,
  };
}

const asJson = (row: Row): string => `${JSON.stringify(row)}\n`;

const asText = ({ file, line, column, severity, code, message }: Row): string =>
  `${file}:${line}:${column} ${severity} ${code} ${message.replace(/\s*\n\s*/g, ' ')}\n`;
