// The rules that arguments name: `--rule turn.empty`, `--rule turn.empty=error`.

import { checks } from '../checks/all';
import { type Check, type Severity, severities } from '../checks/check';
import { unknown } from '../exchange/configYaml';

/** Throws an Error where a code is unknown. */
export const readRules = (codes: readonly string[]): Check[] => codes.map(ruleOf);

/** Severity by code from `CODE=SEVERITY`, in whatever profile. Throws an Error that says what is wrong. */
export function readSeverities(given: readonly string[] = []): Readonly<Record<string, Severity | 'off'>> {
  const rules: Record<string, Severity | 'off'> = {};
  for (const text of given) {
    const [code = '', ...rest] = text.split('=');
    const severity = severities.find((known) => known === rest.join('='));
    ruleOf(code);
    if (!severity) throw new Error(`--rule wants CODE=SEVERITY with ${severities.join(', ')}; “${text}” has none of them.`);
    rules[code] = severity;
  }
  return rules;
}

function ruleOf(code: string): Check {
  const found = checks.find((check) => check.code === code);
  if (!found)
    throw new Error(
      unknown(
        code,
        checks.map((check) => check.code),
        'rule',
      ),
    );
  return found;
}
