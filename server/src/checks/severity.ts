// How grave a finding is where a setting tells profiles apart.
//
//   { default: hint, chat-tier: off } in a text that is read under chat-tier   →   off

import type { Check, RuleSetting, Severity } from './check';

/**
 * The severity of a rule under some profiles: of several, the first that the setting names counts. What is read under none, as a roster
 * is, goes by the default.
 */
export function severityUnder(
  profiles: readonly string[],
  { severity, silentIn }: Pick<Check, 'severity' | 'silentIn'>,
  setting: RuleSetting = severity,
): Severity | 'off' {
  const byProfile = typeof setting === 'string' ? { default: setting } : setting;
  const named = profiles.find((name) => Object.hasOwn(byProfile, name));
  if (named !== undefined) return byProfile[named]!;
  return silentIn?.some((name) => profiles.includes(name)) ? 'off' : (byProfile.default ?? severity);
}
