// A profile is one convention of writing who speaks, as data: what a label looks like and what surrounds it. The algorithm
// (decide.ts) knows no convention by name. To add one, add an entry to profiles.ts with an example.

import type { Casing } from '../labels/labels';
import { type Delimiter, type Form, Lead, type Place, type Sort, unpackForm, Wrap } from './form';
import { PROFILES } from './profiles';

/**
 * How much a document must show before the profile is believed:
 * `sure`: hardly anything else looks like it (`<nick>`, voice tags); `clear`: labels are plain but fields and sentences look alike
 * (`Name:`); `faint`: headings, wrapped lines or abbreviations look alike (a name alone on its line).
 */
export type Weight = 'sure' | 'clear' | 'faint';

export interface Profile {
  /** As it is pinned and shown. */
  readonly name: string;
  /** One sentence for the hover and the documentation. */
  readonly what: string;
  readonly example: string;
  readonly weight: Weight;
  readonly delimiter: readonly Delimiter[];
  /** Mark-up around the label; none unless said. */
  readonly wrap?: readonly Wrap[];
  /** What may stand in front of the label; nothing, a number or a bullet unless said. */
  readonly lead?: readonly Lead[];
  /** Where a time stands; anywhere or nowhere unless said. */
  readonly time?: readonly Place[];
  readonly casing?: readonly Casing[];
  readonly sort?: readonly Sort[];
  /** Whether the speech starts on the line below; either unless said. */
  readonly below?: boolean;
  /** Read only beside another profile, for speakers that one has shown. */
  readonly companion?: true;
}

const PLAIN_WRAP: readonly Wrap[] = [Wrap.None];
const PLAIN_LEAD: readonly Lead[] = [Lead.None, Lead.Number, Lead.Bullet];

const matches = (profile: Profile, form: Form): boolean =>
  profile.delimiter.includes(form.delimiter) &&
  (profile.wrap ?? PLAIN_WRAP).includes(form.wrap) &&
  (profile.lead ?? PLAIN_LEAD).includes(form.lead) &&
  (profile.time?.includes(form.time) ?? true) &&
  (profile.casing?.includes(form.casing) ?? true) &&
  (profile.sort?.includes(form.sort) ?? true) &&
  (profile.below === undefined || profile.below === form.below);

const byForm = new Map<number, number>();

/** The index of the first profile that a form belongs to, or -1. */
export function profileOfForm(packed: number): number {
  let found = byForm.get(packed);
  if (found === undefined) {
    const form = unpackForm(packed);
    byForm.set(packed, (found = PROFILES.findIndex((profile) => matches(profile, form))));
  }
  return found;
}

export const profileNamed = (name: string): number => PROFILES.findIndex((profile) => profile.name === name);
