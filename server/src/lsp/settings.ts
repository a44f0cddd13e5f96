// The settings that the server reads, and what they are where nobody set them. A bad value falls back field by field and is said once.
//
//   { "rostrum": { "profile": "name-colon", "outline": { "limit": "many" } } }
//   → profile "name-colon", outline.limit as by default, and: rostrum.outline.limit has to be a whole number from 100 up, not "many".

import { checks } from '../checks/all';
import { type RuleSetting, type Severity, severities } from '../checks/check';
import { type Config, unknown } from '../exchange/configYaml';
import { type FormatOptions, formatChoices, formatDefaults, isDelimiter } from '../features/format/options';
import { profiles, readingNames } from '../features/profiles';

/** `formatLabels` and so on. */
type FormatSettings = { readonly [K in keyof FormatOptions as `format${Capitalize<K>}`]: FormatOptions[K] };

export interface Settings extends FormatSettings {
  /** The profile to read under; empty: each document decides. */
  readonly profile: string;
  /** Turns that the outline lists at most. */
  readonly outlineLimit: number;
  /** Severity by code, or by code and profile; a rule that is not named keeps its own. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Words and phrases that stand in brackets beside the usual directions; those of rostrum.yaml among them. */
  readonly notes: readonly string[];
}

export const defaults: Settings = {
  profile: '',
  outlineLimit: 2000,
  rules: {},
  notes: [],
  formatLabels: formatDefaults.labels,
  formatDelimiter: formatDefaults.delimiter,
  formatBlankLines: formatDefaults.blankLines,
  formatWrappedLines: formatDefaults.wrappedLines,
  formatBlanks: formatDefaults.blanks,
  formatQuotes: formatDefaults.quotes,
  formatDashes: formatDefaults.dashes,
};

export const formatOptions = (settings: Settings): FormatOptions => ({
  labels: settings.formatLabels,
  delimiter: settings.formatDelimiter,
  blankLines: settings.formatBlankLines,
  wrappedLines: settings.formatWrappedLines,
  blanks: settings.formatBlanks,
  quotes: settings.formatQuotes,
  dashes: settings.formatDashes,
});

/** Where each setting stands in the editor's configuration, below `rostrum`; package.json says the same. */
export const settingNames: Readonly<Record<keyof Settings, string>> = {
  profile: 'profile',
  outlineLimit: 'outline.limit',
  rules: 'rules',
  notes: 'notes',
  formatLabels: 'format.labels',
  formatDelimiter: 'format.delimiter',
  formatBlankLines: 'format.blankLines',
  formatWrappedLines: 'format.wrappedLines',
  formatBlanks: 'format.blanks',
  formatQuotes: 'format.quotes',
  formatDashes: 'format.dashes',
};

export interface ReadSettings {
  readonly settings: Settings;
  /** A sentence for every value that could not be used. */
  readonly complaints: readonly string[];
}

/** The settings of rostrum.yaml, where the editor says nothing of its own. */
export const settingsOfConfig = ({ profile, rules, notes, format }: Config): Settings => ({
  ...defaults,
  ...(profile !== undefined && { profile }),
  rules,
  notes,
  ...Object.fromEntries(Object.entries(format).map(([key, value]) => [`format${key[0]!.toUpperCase()}${key.slice(1)}`, value])),
});

/** Reads what the client calls section `rostrum`: anything at all, nested or with dotted names. `base` is what holds where it is silent. */
export function readSettings(given: unknown, base: Settings = defaults): ReadSettings {
  const complaints: string[] = [];
  if (given !== undefined && given !== null && !isObject(given)) complaints.push(`rostrum has to be an object, not ${shown(given)}.`);
  const field = <K extends keyof Settings>(key: K, wanted: string, read: (value: unknown) => Settings[K] | undefined): Settings[K] => {
    const value = lookUp(given, settingNames[key]);
    if (value === undefined || value === null) return base[key];
    const found = read(value);
    if (found === undefined) complaints.push(`rostrum.${settingNames[key]} has to be ${wanted}, not ${shown(value)}.`);
    return found ?? base[key];
  };
  const choice = <K extends keyof Settings>(key: K, choices: readonly Settings[K][]): Settings[K] =>
    field(key, `one of ${choices.join(', ')}`, (value) => choices.find((known) => known === value));
  const settings: Settings = {
    profile: field('profile', 'empty or the name of a profile, such as name-colon', (value) => {
      const name = typeof value === 'string' ? value.trim() : undefined;
      return name === '' || profileNames.some((known) => known === name) ? name : undefined;
    }),
    outlineLimit: field('outlineLimit', 'a whole number from 100 up', (value) =>
      typeof value === 'number' && Number.isInteger(value) && value >= 100 ? value : undefined,
    ),
    rules: field('rules', 'an object of codes and severities', (value) =>
      isObject(value) ? { ...base.rules, ...readRules(value, complaints) } : undefined,
    ),
    notes: field('notes', 'a list of words or short phrases', (value) =>
      Array.isArray(value) && value.every((note) => typeof note === 'string') ? [...base.notes, ...value] : undefined,
    ),
    formatLabels: choice('formatLabels', formatChoices.labels),
    formatDelimiter: field('formatDelimiter', 'empty or a short mark such as ":" or " –"', (value) =>
      typeof value === 'string' && isDelimiter(value) ? value : undefined,
    ),
    formatBlankLines: choice('formatBlankLines', formatChoices.blankLines),
    formatWrappedLines: choice('formatWrappedLines', formatChoices.wrappedLines),
    formatBlanks: choice('formatBlanks', formatChoices.blanks),
    formatQuotes: choice('formatQuotes', formatChoices.quotes),
    formatDashes: choice('formatDashes', formatChoices.dashes),
  };
  return { settings, complaints };
}

function readRules(value: Record<string, unknown>, complaints: string[]): Record<string, RuleSetting> {
  const rules: Record<string, RuleSetting> = {};
  for (const [code, setting] of Object.entries(value)) {
    if (!codes.includes(code)) complaints.push(`rostrum.rules: ${unknown(code, codes, 'rule')}`);
    if (isSeverity(setting)) rules[code] = setting;
    else if (isObject(setting)) rules[code] = readByProfile(code, setting, complaints);
    else complaints.push(`rostrum.rules: ${code} has to be one of ${severities.join(', ')}, not ${shown(setting)}.`);
  }
  return rules;
}

/** `{ "default": "hint", "chat-tier": "off" }` */
function readByProfile(code: string, value: Record<string, unknown>, complaints: string[]): RuleSetting {
  const known = ['default', ...readingNames];
  const byProfile: Record<string, Severity | 'off'> = {};
  for (const [profile, severity] of Object.entries(value)) {
    if (!known.includes(profile)) complaints.push(`rostrum.rules: ${code}: ${unknown(profile, known, 'profile')}`);
    else if (isSeverity(severity)) byProfile[profile] = severity;
    else complaints.push(`rostrum.rules: ${code}: ${profile} has to be one of ${severities.join(', ')}, not ${shown(severity)}.`);
  }
  return byProfile;
}

const isSeverity = (value: unknown): value is Severity | 'off' => severities.some((known) => known === value);

function lookUp(given: unknown, name: string): unknown {
  if (!isObject(given)) return undefined;
  if (name in given) return given[name];
  return name.split('.').reduce<unknown>((value, part) => (isObject(value) ? value[part] : undefined), given);
}

const profileNames = profiles().map(({ name }) => name);
const codes = checks.map(({ code }) => code);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};
