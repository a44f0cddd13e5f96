// roster.yaml, and `speakers:` in the front matter of a transcript: YAML → Roster. What cannot be used is said, the rest is used.
//
//   speakers:
//     ines-kolar:
//       name: Ines Kolar
//       roles: [President of Ruritania]
//       aliases: [IK, Mrs Kolar]
//     petr-dolan: Petr Dolan

import { readFrontMatter } from '../core/frontMatter';
import type { Alias, Declared, Roster } from '../core/people/roster';
import type { Span } from '../core/span';
import { slice, stringOf, type Text } from '../core/text';
import { isNothing, unknown } from './configYaml';
import { placeInList, placeOfAliases, placeOfPerson, type Source, withoutEntry, withoutItem, withoutList } from './rosterPlaces';
import { type Problem, readYaml, type YamlEntry, type YamlMapping, type YamlNode } from './yaml';

export interface ReadRoster {
  /** Null where nobody is declared. */
  readonly roster: Roster | null;
  readonly problems: readonly Problem[];
}

export function readRoster(text: Text, uri: string): ReadRoster {
  const source = stringOf(text);
  const { root, problems } = readYaml(source);
  const reader = { source, offset: 0, problems: [...problems] };
  if (!root || isNothing(root)) return { roster: null, problems };
  if (root.kind !== 'mapping') {
    if (problems.length === 0) complain(reader, root, 'A roster has to begin with "speakers:".');
    return { roster: null, problems: reader.problems };
  }
  for (const { key, at } of root.entries) if (key !== 'speakers') complain(reader, at, `${unknown(key, ['speakers'])} It is ignored.`);
  const speakers = root.entries.find(({ key }) => key === 'speakers')?.value;
  if (speakers && !isNothing(speakers) && speakers.kind !== 'mapping') complain(reader, speakers, wantsMapping);
  const people = speakers?.kind === 'mapping' ? peopleIn(speakers, reader) : null;
  return { roster: people && { file: { uri, text }, ...people }, problems: reader.problems };
}

/** The rosters that hold for a text: its own front matter first, then that of its workspace. */
export function rostersOf(text: Text, workspace: Roster | null): readonly Roster[] {
  const own = rosterOfFrontMatter(text);
  return own ? (workspace ? [own, workspace] : [own]) : workspace ? [workspace] : none;
}

const none: readonly Roster[] = [];

/** Null where the front matter declares nobody: other programs write other things under `speakers`. */
function rosterOfFrontMatter(text: Text): Roster | null {
  const { lines } = readFrontMatter(text);
  if (lines === 0) return null;
  const block = slice(text, { start: text.starts[1]!, end: text.starts[lines - 1]! });
  if (!block.includes('speakers')) return null;
  const key = `${text.starts[1]} ${block}`;
  let known = remembered.get(key);
  if (known === undefined) {
    if (remembered.size > 20) remembered.clear();
    remembered.set(key, (known = read(block, text.starts[1]!)));
  }
  return known;
}

/** A keystroke below the front matter leaves it as it is. */
const remembered = new Map<string, Roster | null>();

function read(block: string, offset: number): Roster | null {
  const { root } = readYaml(block);
  const speakers = root?.kind === 'mapping' ? root.entries.find(({ key }) => key === 'speakers')?.value : undefined;
  const people = speakers?.kind === 'mapping' ? peopleIn(speakers, { source: block, offset, problems: [] }) : null;
  return people && { file: null, ...people };
}

interface Reader extends Source {
  readonly problems: Problem[];
}

const wantsMapping = 'speakers has to hold a person a line, such as "ines-kolar: { name: Ines Kolar }".';

const complain = ({ problems }: Reader, { start, end }: Span, message: string): undefined => void problems.push({ start, end, message });

function peopleIn(speakers: YamlMapping, reader: Reader): Omit<Roster, 'file'> | null {
  const people = speakers.entries.flatMap((entry) => personOf(entry, speakers, reader) ?? []);
  return people.length ? { people, nextPerson: placeOfPerson(speakers, reader) } : null;
}

const fields = ['name', 'roles', 'aliases'];

function personOf(entry: YamlEntry, speakers: YamlMapping, reader: Reader): Declared | null {
  const { key: id, at, value } = entry;
  if (!id.trim()) return complain(reader, at, 'A person needs an id, such as ines-kolar.') ?? null;
  const common = { id, ...moved(at, reader), entry: withoutEntry(speakers, entry, reader) };
  // `petr-dolan: Petr Dolan`
  if (value.kind === 'scalar' && typeof value.value === 'string' && value.value.trim())
    return { ...common, name: value.value.trim(), nameAt: moved(value, reader), roles: [], aliases: [], allAliases: [], nextAlias: null };
  if (value.kind !== 'mapping')
    return complain(reader, isNothing(value) ? at : value, `${id} needs a name, such as "${id}: { name: … }".`) ?? null;
  for (const field of value.entries)
    if (!fields.includes(field.key)) complain(reader, field.at, `${unknown(field.key, fields)} It is ignored.`);
  const entryOf = (name: string): YamlEntry | undefined => value.entries.find(({ key }) => key === name);
  const field = (name: string): YamlNode | undefined => entryOf(name)?.value;
  const name = field('name');
  const written = name?.kind === 'scalar' && name.value !== null ? String(name.value).trim() : '';
  if (!name || !written) return complain(reader, name && !isNothing(name) ? name : at, `${id} needs a name.`) ?? null;
  const aliasEntry = entryOf('aliases');
  const aliases = aliasEntry?.value;
  return {
    ...common,
    name: written,
    nameAt: moved(name, reader),
    roles: textsIn(field('roles'), 'roles', reader).map(({ text }) => text),
    aliases: textsIn(aliases, 'aliases', reader),
    allAliases: aliasEntry ? withoutList(value, aliasEntry, reader) : [],
    nextAlias: aliases?.kind === 'list' ? placeInList(aliases, reader) : aliases ? null : placeOfAliases(value, reader),
  };
}

function textsIn(node: YamlNode | undefined, name: string, reader: Reader): Alias[] {
  if (!node || isNothing(node)) return [];
  return (node.kind === 'list' ? node.items : [node]).flatMap((item, i) => {
    const text = item.kind === 'scalar' && item.value !== null ? String(item.value).trim() : '';
    if (text) return [{ text, ...moved(item, reader), entry: node.kind === 'list' ? withoutItem(node, i, reader) : null }];
    return complain(reader, item, `${name} has to be a list of texts, such as [one, another].`) ?? [];
  });
}

const moved = ({ start, end }: Span, { offset }: Reader): Span => ({ start: start + offset, end: end + offset });
