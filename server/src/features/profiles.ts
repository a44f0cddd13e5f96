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

const special: Readonly<Record<string, string>> = {
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
