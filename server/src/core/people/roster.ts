// The declared speakers of a text or of a workspace, as plain data: who they are, where each is declared, and where more could be
// written. Read from YAML in exchange/rosterYaml.ts; the speakers pass ties labels to them.
//
//   speakers:
//     ines-kolar: { name: Ines Kolar, roles: [President of Ruritania], aliases: [IK, Mrs Kolar] }

import { foldWords } from '../labels/labels';
import { merged, type Span } from '../span';
import type { Text } from '../text';

export interface Roster {
  /** The file that offsets count in; null: the front matter of the text itself. */
  readonly file: { readonly uri: string; readonly text: Text } | null;
  /** As written, declared twice or not. */
  readonly people: readonly Declared[];
  /** Where one more person could be written; null where there is no place for it. */
  readonly nextPerson: Place | null;
}

/** The span is that of the id. */
export interface Declared extends Span {
  readonly id: string;
  readonly name: string;
  /** The name as written, quotes included. */
  readonly nameAt: Span;
  readonly roles: readonly string[];
  readonly aliases: readonly Alias[];
  /** What goes when all aliases go; empty where that cannot be said. */
  readonly allAliases: readonly Span[];
  readonly nextAlias: Place | null;
  /** What goes when the person goes, whole lines; null where that cannot be said. */
  readonly entry: Span | null;
}

export interface Alias extends Span {
  readonly text: string;
  /** What goes when the alias goes and others stay; null where that cannot be said. */
  readonly entry: Span | null;
}

/** What goes when a person loses some aliases, in document order; empty where that cannot be said. */
export function withoutAliases({ aliases, allAliases }: Declared, gone: readonly Alias[]): readonly Span[] {
  if (gone.length === aliases.length) return allAliases;
  const spans = gone.flatMap(({ entry }) => entry ?? []);
  // Neighbours in brackets share a comma.
  return spans.length < gone.length ? [] : merged(spans);
}

/** An insertion: `before`, then what is inserted with `between` between its parts, then `after`. */
export interface Place {
  readonly at: number;
  readonly before: string;
  readonly between: string;
  readonly after: string;
}

/** What is inserted at a place; the parts are set in quotes where YAML needs them. */
export const insertedAt = ({ at, before, between, after }: Place, parts: readonly string[]): Span & { readonly insert: string } => ({
  start: at,
  end: at,
  insert: before + parts.map(asScalar).join(between) + after,
});

/** A whole roster: what declares people for the first time. */
export function rosterText(people: readonly Pick<Declared, 'id' | 'name' | 'roles'>[], eol: string): string {
  const lines = people.flatMap(({ id, name, roles }) => [
    `  ${asScalar(id)}:`,
    `    name: ${asScalar(name)}`,
    ...(roles.length ? [`    roles: [${roles.map(asScalar).join(', ')}]`] : []),
  ]);
  return ['speakers:', ...lines, ''].join(eol);
}

/** A text as YAML writes it: plain where that is safe, else in double quotes. */
export const asScalar = (text: string): string => (isPlain(text) ? text : JSON.stringify(text));

const isPlain = (text: string): boolean =>
  /^\p{L}/u.test(text) && /^[\p{L}\p{M}\p{N} .'’()/-]*$/u.test(text) && !text.endsWith(' ') && !WORDS.has(text.toLowerCase());

/** Plain words that some YAML takes for something else. */
const WORDS: ReadonlySet<string> = new Set(['null', 'true', 'false', 'yes', 'no', 'on', 'off', 'y', 'n']);

/** The person whom the rosters know by an id; the first counts. */
export function declaredAs(rosters: readonly Roster[] | undefined, id: string): { roster: Roster; person: Declared } | null {
  for (const roster of rosters ?? []) {
    const person = roster.people.find((one) => one.id === id);
    if (person) return { roster, person };
  }
  return null;
}

/** Names and aliases, folded as `foldWords` does: labels that are written so on purpose. */
export const declaredLabels = (rosters: readonly Roster[] = []): ReadonlySet<string> =>
  new Set(
    rosters.flatMap(({ people }) => people.flatMap(({ name, aliases }) => [name, ...aliases.map(({ text }) => text)])).map(foldWords),
  );

/** Everybody who is declared, each id and each name once. */
export function peopleOf(rosters: readonly Roster[] | undefined): Declared[] {
  const seen = new Set<string>();
  return (rosters ?? []).flatMap(({ people }) =>
    people.filter(({ id, name }) => {
      const keys = [`id ${id}`, `name ${foldWords(name)}`];
      if (keys.some((key) => seen.has(key))) return false;
      for (const key of keys) seen.add(key);
      return true;
    }),
  );
}

export interface Duplicate {
  /** `again`: an alias that its own person has already. */
  readonly kind: 'id' | 'name' | 'alias' | 'again';
  /** What is declared twice, as written the second time. */
  readonly text: string;
  readonly at: Span;
  readonly first: Declared;
  readonly second: Declared;
}

/** What one roster declares twice, in the order of the second places. */
export function duplicatesIn({ people }: Roster): Duplicate[] {
  const ids = new Map<string, Declared>();
  const names = new Map<string, Declared>();
  const found: Duplicate[] = [];
  const claim = (known: Map<string, Declared>, key: string, person: Declared): Declared | undefined => {
    const first = known.get(key);
    if (!first) known.set(key, person);
    return first === person ? undefined : first;
  };
  for (const second of people) {
    const sameId = claim(ids, second.id, second);
    const sameName = claim(names, foldWords(second.name), second);
    if (sameId) found.push({ kind: 'id', text: second.id, at: second, first: sameId, second });
    else if (sameName) found.push({ kind: 'name', text: second.name, at: second.nameAt, first: sameName, second });
  }
  for (const second of people) {
    const own = new Set<string>();
    for (const alias of second.aliases) {
      const first = claim(names, foldWords(alias.text), second);
      const { text } = alias;
      if (own.has(text)) found.push({ kind: 'again', text, at: alias, first: second, second });
      else if (first && first.id !== second.id && foldWords(first.name) !== foldWords(second.name))
        found.push({ kind: 'alias', text, at: alias, first, second });
      own.add(text);
    }
  }
  return found.sort((a, b) => a.at.start - b.at.start);
}
