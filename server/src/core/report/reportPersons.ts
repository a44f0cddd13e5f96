// The people of a press report, and who of them is meant: "the Ruritanian head of state" is Jane Lark, whom the text introduced
// as President of Ruritania; "her Borduran counterpart Max Thrush" holds the office of whom it named before.

import { PARTICLES, ROLES } from '../labels/labelWords';
import { type Cast, introduce, newCast, speakersOf } from '../people/speakers';
import type { Speaker } from '../transcript';
import type { Actor, ByOffice, Named } from './attribution';
import { OFFICES, SAME_OFFICE } from './sayingWords';

interface Office {
  readonly offices: Set<string>;
  /** Words of their titles that say where: "Ruritanian", "Arden". */
  readonly of: Set<string>;
}

const COUNTERPARTS: ReadonlySet<string> = new Set(
  'counterpart homologue amtskollege amtskollegin kollege kollegin homólogo homóloga colega коллега'.split(' '),
);

/** As many holders of one office as a reader may keep in mind. */
const REMEMBERED = 50;

const isCounterpart = (title: string): boolean => title.split(' ').some((word) => COUNTERPARTS.has(word.toLowerCase()));

export class PersonsOfReport {
  readonly #cast: Cast = newCast();
  readonly #offices: Office[] = [];
  readonly #holders = new Map<string, number[]>();
  /** Person → speaker, for those who are quoted. */
  readonly #speakers = new Map<number, { index: number; words: number }>();
  /** What was asked before: how a person was introduced, and whom a name or an office means until somebody new comes. */
  readonly #known = new Map<string, number>();
  readonly #meant = new Map<string, number>();
  #introduced = -1;

  introduce({ name, title }: Named): number {
    const key = `${name}\n${title}`;
    const known = this.#known.get(key);
    this.#introduced = known ?? this.#enter(name, title);
    if (known === undefined && !isCounterpart(title)) this.#known.set(key, this.#introduced);
    if (!this.#known.has(`${name}\n`)) this.#known.set(`${name}\n`, this.#introduced);
    return this.#introduced;
  }

  #enter(name: string, title: string): number {
    const words = title.split(' ').filter(Boolean);
    const person = introduce(this.#cast, name, title !== '' && !isCounterpart(title) ? [title] : []);
    const office = this.#officeOf(person);
    for (const word of words) {
      const lower = word.toLowerCase();
      if (COUNTERPARTS.has(lower) && this.#introduced >= 0 && this.#introduced !== person)
        for (const held of this.#officeOf(this.#introduced).offices) this.#give(person, held);
      else if (ROLES.has(lower) || OFFICES.has(lower)) this.#give(person, lower);
      else if (!PARTICLES.has(lower)) office.of.add(lower);
    }
    for (let i = 0; i + 1 < words.length; i++) {
      for (const length of [2, 3]) {
        const phrase = words
          .slice(i, i + length)
          .join(' ')
          .toLowerCase();
        if (SAME_OFFICE.has(phrase)) this.#give(person, phrase);
      }
    }
    this.#meant.clear();
    return person;
  }

  /** The person an attribution means, where `current` spoke last; -1 where it is nobody we know. */
  resolve(actor: Actor, current: number): number {
    switch (actor.form) {
      case 'name':
        return this.introduce(actor);
      case 'office':
        // "The mayor" is the mayor who spoke last.
        if (actor.of.length === 0 && current >= 0 && this.#holds(current, actor.office)) return current;
        return this.#ask(`the ${actor.office} ${actor.of.join(' ')}`, () => this.#holderOf(actor));
      case 'pronoun':
        return current;
      case 'other':
        return -1;
    }
  }

  /** The person of a mention, where such a mention introduced one; -1 elsewhere. */
  recall(actor: Actor): number {
    return actor.form === 'name' ? (this.#known.get(`${actor.name}\n${actor.title}`) ?? this.#known.get(`${actor.name}\n`) ?? -1) : -1;
  }

  /** Counts a quotation of a person, and gives the index of the speaker. */
  quote(person: number, words: number): number {
    if (person < 0) return -1;
    let speaker = this.#speakers.get(person);
    if (!speaker) this.#speakers.set(person, (speaker = { index: this.#speakers.size, words: 0 }));
    speaker.words += words;
    return speaker.index;
  }

  speakers(): Speaker[] {
    const all = speakersOf(this.#cast);
    return [...this.#speakers].map(([person, { words }]) => ({ ...all[person]!, words }));
  }

  #officeOf(person: number): Office {
    return (this.#offices[person] ??= { offices: new Set(), of: new Set() });
  }

  #ask(mention: string, answer: () => number): number {
    const known = this.#meant.get(mention);
    if (known !== undefined) return known;
    const found = answer();
    this.#meant.set(mention, found);
    return found;
  }

  #holderOf({ office, of }: ByOffice): number {
    const holders = this.#holdersOf(office);
    const near = (person: number): number =>
      Math.max(0, ...of.map((word) => Math.max(0, ...[...this.#officeOf(person).of].map((other) => kinship(word.toLowerCase(), other)))));
    const best = holders.reduce((one, other) => (near(other) > (one < 0 ? 0 : near(one)) ? other : one), -1);
    if (best >= 0) return best;
    // "The French minister" is nobody's where only a Ruritanian one is known; "the outgoing minister" may be.
    if (of.some((word) => word !== word.toLowerCase())) {
      const unplaced = holders.filter((person) => this.#officeOf(person).of.size === 0);
      return unplaced.length === 1 ? unplaced[0]! : -1;
    }
    return holders.at(-1) ?? -1;
  }

  #give(person: number, office: string): void {
    const { offices } = this.#officeOf(person);
    if (offices.has(office)) return;
    offices.add(office);
    const holders = this.#holders.get(office);
    if (holders) holders.push(person);
    else this.#holders.set(office, [person]);
  }

  /** Who holds an office, or one that may stand for it, in the order of their introduction. */
  #holdersOf(office: string): number[] {
    const offices = [office, ...(SAME_OFFICE.get(office) ?? [])];
    const holders = new Set(offices.flatMap((one) => this.#holders.get(one)?.slice(-REMEMBERED) ?? []));
    return [...holders].sort((a, b) => a - b);
  }

  #holds(person: number, office: string): boolean {
    const { offices } = this.#officeOf(person);
    if (offices.has(office)) return true;
    const same = SAME_OFFICE.get(office);
    return same !== undefined && [...offices].some((held) => same.has(held));
  }
}

/** How much a land and those of it have in common: Ruritania and Ruritanian 9, Iran and Iraq 0. */
function kinship(word: string, other: string): number {
  if (word === other || IRREGULAR.get(word) === other || IRREGULAR.get(other) === word) return 20;
  let common = 0;
  while (common < word.length && common < other.length && word[common] === other[common]) common++;
  return common >= 4 && word.length - common <= 6 && other.length - common <= 6 ? common : 0;
}

/** Peoples whose names begin otherwise than their countries'. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['french', 'france'],
  ['spanish', 'spain'],
  ['dutch', 'netherlands'],
  ['polish', 'poland'],
  ['british', 'uk'],
  ['american', 'us'],
  ['danish', 'denmark'],
  ['greek', 'greece'],
  ['swiss', 'switzerland'],
  ['welsh', 'wales'],
  ['irish', 'ireland'],
  ['finnish', 'finland'],
]);
