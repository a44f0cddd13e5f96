// What a command of `rostrum` is, and the options that all of them know: `--profile name-colon --session-date 2024-03-05`.

import { type ParseArgsConfig, parseArgs } from 'node:util';
import { PROFILES } from '../core/conventions/profiles';
import type { ParseOptions, Transcript } from '../core/transcript';
import type { Project } from './project';

export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** `[--explain] FILE…` */
  readonly synopsis: string;
  /** What it prints, for `--help`. */
  readonly about: string;
  readonly flags: readonly Flag[];
  run(file: string, transcript: Transcript, told: Told): Outcome;
}

export interface Flag {
  readonly name: string;
  /** What stands for the value in the usage; a flag without is on or off. */
  readonly value?: string;
  /** The values that it may have, where they are few. */
  readonly oneOf?: readonly string[];
  readonly about: string;
}

export interface Outcome {
  readonly printed: string;
  /** 0 well, 1 the file has errors. */
  readonly status: 0 | 1;
}

export interface Told {
  readonly given: Given;
  /** ISO date of today, for findings that look at the calendar. */
  readonly today: string;
  /** What rostrum.yaml says of the file. */
  readonly project: Project;
}

/** Flags by name: `given.explain === true`, `given.format === 'json'`. */
export type Given = Readonly<Record<string, string | boolean | undefined>>;

export interface Arguments {
  readonly given: Given;
  readonly files: readonly string[];
  readonly parsing: Omit<ParseOptions, 'format'>;
}

/** Reads a command's arguments. Throws an Error whose message says what is wrong with them. */
export function readArguments(command: Command, args: readonly string[]): Arguments {
  const flags = [...command.flags, ...commonFlags];
  const options: ParseArgsConfig['options'] = {};
  for (const { name, value } of flags) options[name] = { type: value ? 'string' : 'boolean', ...(name === 'help' && { short: 'h' }) };
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const given = values as Given;
  for (const { name, oneOf } of flags) {
    const value = given[name];
    if (oneOf && value !== undefined && !oneOf.includes(String(value)))
      throw new Error(`--${name} is ${oneOf.join(' or ')}, not “${value}”.`);
  }
  const profile = given.profile as string | undefined;
  if (profile !== undefined && !profileNames().includes(profile)) throw new Error(`“${profile}” is no profile.`);
  const sessionDate = given['session-date'] as string | undefined;
  if (sessionDate !== undefined && !isDate(sessionDate))
    throw new Error(`--session-date wants a day as YYYY-MM-DD; “${sessionDate}” is none.`);
  return { given, files: positionals, parsing: { ...(profile && { profile }), ...(sessionDate && { sessionDate }) } };
}

export function usageOf(name: string, { synopsis, about, flags }: Command): string {
  const rows = [...flags, ...commonFlags].map(
    (flag) => `  ${`--${flag.name}${flag.value ? ` ${flag.value}` : ''}`.padEnd(28)}${flag.about}\n`,
  );
  return `usage: rostrum ${name} ${synopsis}\n\n${about}\n\n${rows.join('')}\nprofiles: ${wrapped(profileNames())}\n`;
}

const commonFlags: readonly Flag[] = [
  { name: 'profile', value: 'NAME', about: 'read labels under this convention only' },
  { name: 'session-date', value: 'YYYY-MM-DD', about: 'the day of the session, where the text does not say it' },
  { name: 'help', about: 'show this' },
];

// Names with commas, in lines of a terminal's width.
function wrapped(names: readonly string[]): string {
  return names
    .join(', ')
    .replace(/(.{1,100})(?: |$)/g, '$1\n  ')
    .trimEnd();
}

const profileNames = (): string[] => PROFILES.map(({ name }) => name);

function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
