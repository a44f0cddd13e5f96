// rostrum/profiles, and what people read for the name of a convention.
//
//   name-colon → Name and colon       name-own-line → Name on its own line

import type { Convention } from '../core/convention';
import { PROFILES } from '../core/conventions/profiles';

const usual = 'name-colon';

export interface ProfileDescription {
  readonly name: string;
  readonly title: string;
  readonly example: string;
}

/** Every profile that can be pinned, the most usual first. */
export const profiles = (): ProfileDescription[] =>
  PROFILES.filter(({ companion }) => !companion)
    .map(({ name, example }) => ({ name, title: profileTitle(name), example }))
    .sort((a, b) => Number(b.name === usual) - Number(a.name === usual));

/** Two that share a document are joined by "+". */
export const titleOf = ({ name }: Convention): string => name.split('+').map(profileTitle).join(' + ');

/** Where a name does not read as a title by itself. */
const special: Readonly<Record<string, string>> = {
  'chat-nick': 'Nickname in angle brackets',
  'chat-tier': 'CHAT tier',
  chevron: 'Chevrons',
  'chevron-name': 'Chevrons and name',
  'bold-own-line': 'Bold name on its own line',
  'bold-run-in': 'Bold name, run in',
  'circle-name': 'Circle and name',
  'name-bracket': 'Name and bracket',
  'name-own-line-time': 'Name and time on their own line',
  'name-under-time': 'Name under a time',
  'name-period-dash': 'Name, period and dash',
  'name-period-own-line': 'Name and period on their own line',
  'time-name-gap': 'Time, name and gap',
  'name-wide-blank': 'Name and wide blank',
  'name-quote': 'Name and quotation',
  'name-aside': 'Name and aside',
  'capitals-own-line': 'Capitals on their own line',
  'press-report': 'Press report',
  'question-answer': 'Question and answer',
  none: 'No turns',
};

function profileTitle(name: string): string {
  const words = name
    .replace('-own-line', ' on its own line')
    .replace(/-(colon|period|dash|time|gap)\b/g, ' and $1')
    .replaceAll('-', ' ');
  return special[name] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a document may be read under, as settings name it: one of the profiles, or none of them. */
export const readingNames: readonly string[] = [...profiles().map(({ name }) => name), 'press-report', 'none'];
