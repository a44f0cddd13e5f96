// What a command of `rostrum` is, and the options that all of them know: `--profile name-colon --session-date 2024-03-05`.

import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Edit } from '../checks/check';
import { PROFILES } from '../core/conventions/profiles';
import type { Roster } from '../core/people/roster';
import type { Text } from '../core/text';
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
  /** Begins a run. Throws an Error whose message says what is wrong with the options. */
  begin(told: Told): Job;
}

export interface Flag {
  readonly name: string;
  /** What stands for the value in the usage; a flag without is on or off. */
  readonly value?: string;
  /** The values that it may have, where they are few. */
  readonly oneOf?: readonly string[];
  /** It may be given more than once. */
  readonly many?: true;
  readonly about: string;
}

export interface Told {
  readonly given: Given;
  /** ISO date of today, for findings that look at the calendar. */
  readonly today: string;
  /** Whether what is printed may be coloured. */
  readonly colours: boolean;
  /** How wide a line may be for people. */
  readonly columns: number;
  /** The page of a rule as a uri, where there is one. */
  pageOf(code: string): string | undefined;
  /** The transcripts that a project holds for, by their whole path; one by one, for most who ask want to know no more than the first few. */
  transcriptsUnder(project: Project): AsyncIterable<string>;
}

/** Flags by name: `given.explain === true`, `given.format === 'json'`, `given.rule[0] === 'turn.empty'`. */
export type Given = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** What is done with each file in turn, and at the end. */
export interface Job {
  file(input: Input): Outcome;
  /** What becomes of the rosters of the files, once these are done. */
  rosters?(): AsyncIterable<RosterOutcome>;
  /** `files`: how many were done to their end. */
  end?(files: number): Outcome;
}

export interface Input {
  /** As it was named; `-` is standard input. */
  readonly file: string;
  readonly transcript: Transcript;
  /** Reads what becomes of its text in the same way; under another roster, where the file's own has become one. */
  read(text: Text, roster?: Roster | null): Transcript;
  /** What rostrum.yaml says of the file. */
  readonly project: Project;
}

export interface Outcome {
  /** For standard output. */
  readonly printed?: string;
  /** For standard error. */
  readonly noted?: string;
  /** To be made in the file itself; sorted, none overlapping another. */
  readonly edits?: readonly Edit[];
  /** Told once they are made; where they cannot be, nothing is printed either. */
  readonly made?: () => void;
  /** 0 well (where it is not said), 1 something is found wrong. */
  readonly status?: 0 | 1;
}

export interface RosterOutcome extends Outcome {
  /** As people name it. */
  readonly file: string;
  /** What its edits count in. */
  readonly text: Text;
}

export interface Arguments {
  readonly given: Given;
  readonly files: readonly string[];
  readonly parsing: Omit<ParseOptions, 'format'>;
}

/** Reads a command's arguments. Throws an Error whose message says what is wrong with them. */
export function readArguments(command: Command, args: readonly string[]): Arguments {
  const flags = [...command.flags, ...commonFlags];
  const options: ParseArgsConfig['options'] = {};
  for (const { name, value, many } of flags)
    options[name] = { type: value ? 'string' : 'boolean', ...(many && { multiple: true }), ...(name === 'help' && { short: 'h' }) };
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const given = values as Given;
  for (const { name, oneOf } of flags) {
    const value = given[name];
    if (oneOf && value !== undefined && !oneOf.includes(String(value))) throw new Error(`--${name} is ${listed(oneOf)}, not “${value}”.`);
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

/** "3 turns" */
export const counted = (n: number, noun: string, nouns = `${noun}s`): string => `${n} ${n === 1 ? noun : nouns}`;

/** The name of a file for people. */
export const shownFile = (file: string): string => (file === '-' ? 'standard input' : file);

const commonFlags: readonly Flag[] = [
  { name: 'profile', value: 'NAME', about: 'read labels under this convention only' },
  { name: 'session-date', value: 'YYYY-MM-DD', about: 'the day of the session, where the text does not say it' },
  { name: 'help', about: 'show this' },
];

const listed = (values: readonly string[]): string => `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;

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
