// rostrum.yaml, the settings that a workspace shares between editor and command line. What is wrong in it is said where it stands,
// and the rest is used.
//
//   profile: name-colon
//   roster: roster.yaml
//   ignore: ["raw/**"]
//   rules: { turn.repeated: off, text.hard-wrap: { default: hint, question-answer: off } }

import { checks } from '../checks/all';
import { type RuleSetting, type Severity, severities } from '../checks/check';
import { nearest } from '../checks/nearest';
import type { Span } from '../core/span';
import { stringOf, type Text } from '../core/text';
import { type FormatOptions, formatChoices, isDelimiter } from '../features/format/options';
import { profiles, readingNames } from '../features/profiles';
import { type Problem, readYaml, type YamlEntry, type YamlMapping, type YamlNode, type YamlScalar } from './yaml';

export const configFile = 'rostrum.yaml';

export interface Config {
  /** The profile to read under; each document decides where there is none. */
  readonly profile?: string;
  /** Severity by code, or by code and profile. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** What stands in brackets in these transcripts beside the directions that every language has: "door slams". */
  readonly notes: readonly string[];
  /** Path of the roster, from the folder of rostrum.yaml. */
  readonly roster?: string;
  /** Glob patterns, from the folder of rostrum.yaml, of files in which nothing is to be found wrong. */
  readonly ignore: readonly string[];
  /** ISO date that relative dates resolve against where a text states none. */
  readonly sessionDate?: string;
  readonly format: Partial<FormatOptions>;
}

export const noConfig: Config = { rules: {}, notes: [], ignore: [], format: {} };

export interface ReadConfig {
  readonly config: Config;
  readonly problems: readonly Problem[];
  /** Where the roster is named. */
  readonly rosterAt: Span | null;
}

export function readConfig(text: string | Text): ReadConfig {
  const source = typeof text === 'string' ? text : stringOf(text);
  const { root, problems: found } = readYaml(source);
  const problems = [...found];
  const complain = ({ start, end }: Span, message: string): undefined => void problems.push({ start, end, message });
  if (!root || isNothing(root)) return { config: noConfig, problems, rosterAt: null };
  if (root.kind !== 'mapping') {
    if (problems.length === 0) complain(root, `${configFile} has to be a list of keys and values, such as "profile: name-colon".`);
    return { config: noConfig, problems, rosterAt: null };
  }
  const config: { -readonly [K in keyof Config]: Config[K] } = { ...noConfig };
  const readers: Readonly<Record<keyof Config, (value: YamlNode) => void>> = {
    profile: (value) => {
      config.profile = oneOf(value, profileNames, 'profile', complain);
    },
    rules: (value) => {
      config.rules = readRules(value, complain);
    },
    notes: (value) => {
      config.notes = readTexts(value, 'notes has to be a list of words or short phrases, such as [door slams, papers].', complain);
    },
    roster: (value) => {
      config.roster = textOf(value, 'roster has to be the path of a file, such as roster.yaml.', complain);
    },
    ignore: (value) => {
      const wanted = 'ignore has to be a list of file patterns, such as ["raw/**", "*.tmp.txt"].';
      config.ignore = readTexts(value.kind === 'scalar' ? listOf(value) : value, wanted, complain);
    },
    sessionDate: (value) => {
      const date = textOf(value, notADate, complain);
      config.sessionDate = date === undefined || isDay(date) ? date : complain(value, notADate);
    },
    format: (value) => {
      config.format = readFormat(value, complain);
    },
  };
  for (const { key, at, value } of onceEach(root, complain)) {
    if (Object.hasOwn(readers, key)) {
      if (!isNothing(value)) readers[key as keyof Config](value);
    } else complain(at, `${unknown(key, Object.keys(readers))} It is ignored.`);
  }
  for (const key of ['profile', 'roster', 'sessionDate'] as const) if (config[key] === undefined) delete config[key];
  const roster = config.roster === undefined ? undefined : root.entries.find(({ key }) => key === 'roster')?.value;
  return { config, problems, rosterAt: roster ? { start: roster.start, end: roster.end } : null };
}

type Complain = (span: Span, message: string) => undefined;

const profileNames = profiles().map(({ name }) => name);
const codes = checks.map(({ code }) => code);
const notADate = 'sessionDate has to be a day such as 2024-03-05.';

function readRules(value: YamlNode, complain: Complain): Config['rules'] {
  const rules: Record<string, RuleSetting> = {};
  for (const { key, at, value: setting } of entriesOf(
    value,
    'rules has to hold codes and severities, such as "turn.repeated: off".',
    complain,
  )) {
    if (!codes.includes(key)) complain(at, `${unknown(key, codes, 'rule')} It is ignored.`);
    else {
      const found = setting.kind === 'mapping' ? readByProfile(setting, complain) : oneOf(setting, severities, key, complain);
      if (found) rules[key] = found;
    }
  }
  return rules;
}

/** `{ default: hint, chat-tier: off }` */
function readByProfile(mapping: YamlMapping, complain: Complain): RuleSetting {
  const known = ['default', ...readingNames];
  const byProfile: Record<string, Severity | 'off'> = {};
  for (const { key, at, value } of onceEach(mapping, complain)) {
    if (!known.includes(key)) complain(at, `${unknown(key, known, 'profile')} It is ignored.`);
    else {
      const found = oneOf(value, severities, key, complain);
      if (found) byProfile[key] = found;
    }
  }
  return byProfile;
}

function readTexts(value: YamlNode, wanted: string, complain: Complain): string[] {
  if (value.kind !== 'list') return complain(value, wanted) ?? [];
  return value.items.flatMap((item) => textOf(item, wanted, complain) ?? []);
}

const listOf = (value: YamlScalar): YamlNode => ({ ...value, kind: 'list', items: [value], flow: true });

function readFormat(value: YamlNode, complain: Complain): Partial<FormatOptions> {
  const format: Record<string, unknown> = {};
  for (const { key, at, value: chosen } of entriesOf(
    value,
    'format has to hold keys and values, such as "wrappedLines: join".',
    complain,
  )) {
    if (key === 'delimiter') {
      const wanted = 'delimiter has to be a short mark such as ":" or " –".';
      const text = textOf(chosen, wanted, complain);
      if (text !== undefined && isDelimiter(text)) format.delimiter = text;
      else if (text !== undefined) complain(chosen, wanted);
    } else if (Object.hasOwn(formatChoices, key)) {
      const found = oneOf<unknown>(chosen, formatChoices[key as keyof typeof formatChoices], key, complain);
      if (found !== undefined) format[key] = found;
    } else complain(at, `${unknown(key, [...Object.keys(formatChoices), 'delimiter'])} It is ignored.`);
  }
  return format;
}

function entriesOf(value: YamlNode, wanted: string, complain: Complain): readonly YamlEntry[] {
  if (value.kind === 'mapping') return onceEach(value, complain);
  complain(value, wanted);
  return [];
}

/** The entries without those whose key was there before. */
export function onceEach({ entries }: YamlMapping, complain: Complain): YamlEntry[] {
  const seen = new Set<string>();
  return entries.filter(({ key, at }) => {
    if (seen.has(key)) complain(at, `“${key}” stands twice; the first counts.`);
    return !seen.has(key) && seen.add(key);
  });
}

function oneOf<T>(value: YamlNode, choices: readonly T[], name: string, complain: Complain): T | undefined {
  const written = value.kind === 'scalar' ? value.value : undefined;
  const found = choices.find((choice) => choice === written);
  if (found !== undefined) return found;
  const near = typeof written === 'string' ? nearest(written, choices.map(String)) : undefined;
  return complain(value, `${name} has to be one of ${choices.join(', ')}${near ? `; the nearest is “${near}”` : ''}.`);
}

function textOf(value: YamlNode, wanted: string, complain: Complain): string | undefined {
  return value.kind === 'scalar' && typeof value.value === 'string' && value.value.trim() ? value.value : complain(value, wanted);
}

/** “profil” is no key that is known here; the nearest is “profile”. */
export function unknown(key: string, known: readonly string[], what = 'key'): string {
  const near = nearest(key, known);
  const list = known.length <= 12 ? `: there are ${known.join(', ')}` : '';
  return `“${key}” is no ${what} that is known here${near ? `; the nearest is “${near}”` : list}.`;
}

export const isNothing = (value: YamlNode): boolean => value.kind === 'scalar' && value.value === null;

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
