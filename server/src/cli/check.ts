// `rostrum check`: what is wrong in files, for people and for machines. It ends with 1 where there are errors, or more warnings than
// are let pass.

import type { CheckOptions, Finding, Severity } from '../checks/check';
import { rosterFindings } from '../checks/rosterFindings';
import { findings } from '../checks/run';
import { type Command, counted, type Outcome } from './command';
import { asGithub } from './report/github';
import { asJson } from './report/json';
import { asJunit } from './report/junit';
import type { Checked, Report } from './report/report';
import { asSarif } from './report/sarif';
import { asText } from './report/text';
import { usedRosters } from './rosters';
import { readSeverities } from './rules';

const reports: Readonly<Record<string, Report>> = { text: asText, json: asJson, sarif: asSarif, github: asGithub, junit: asJunit };

export const check: Command = {
  summary: 'print what is wrong, and exit with 1 where there are errors',
  synopsis: '[OPTION…] FILE…',
  about: `Prints FILE:LINE:COLUMN SEVERITY CODE MESSAGE for each finding, the line it stands in, and a closing count. Lines
and columns count from 1, columns in UTF-16 units. The exit status is 1 where there are errors; warnings alone
leave it at 0, unless there are more of them than --max-warnings.`,
  flags: [
    {
      name: 'format',
      value: Object.keys(reports).join('|'),
      oneOf: Object.keys(reports),
      about: 'json: an object a line; sarif: SARIF 2.1.0',
    },
    { name: 'rule', value: 'CODE=SEVERITY', many: true, about: 'off, hint, information, warning or error for one rule' },
    { name: 'max-warnings', value: 'N', about: 'exit with 1 where there are more warnings' },
  ],
  begin(told) {
    const { given, today } = told;
    const rules = readSeverities(given.rule as readonly string[] | undefined);
    const allowed = readCount(given['max-warnings'] as string | undefined);
    const report = reports[(given.format as string | undefined) ?? 'text']!(told);
    const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
    const rosters = usedRosters();
    const toldOf = (checked: Checked, found: readonly Finding[]): Outcome => {
      for (const { severity } of found) counts[severity]++;
      return { printed: report.file(checked, found), status: found.some(({ severity }) => severity === 'error') ? 1 : 0 };
    };
    return {
      file(input) {
        const { transcript, project } = input;
        const options: CheckOptions = { today, ...project.checks, rules: { ...project.checks.rules, ...rules } };
        const found = project.isIgnored ? [] : findings(transcript, options);
        rosters.of(project)?.hear(input);
        return toldOf(input, found);
      },
      async *rosters() {
        for (const used of rosters.all()) {
          const { file, text, project } = used;
          const heard = await used.heard(told);
          const found = rosterFindings(used.roster()!, { rules: { ...project.checks.rules, ...rules }, ...(heard && { heard }) });
          if (found.length) yield { file, text, ...toldOf({ file, transcript: { text } }, found) };
        }
      },
      end() {
        const tooMany = counts.warning > allowed;
        const noted = tooMany ? `rostrum: ${counted(counts.warning, 'warning')}, and --max-warnings lets ${allowed} pass\n` : '';
        return { printed: report.end(counts), noted, status: tooMany ? 1 : 0 };
      },
    };
  },
};

function readCount(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--max-warnings wants a whole number; “${text}” is none.`);
  return Number(text);
}
