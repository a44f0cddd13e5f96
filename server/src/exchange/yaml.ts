// YAML as a plain tree that knows where everything stands: what the readers of rostrum.yaml and of rosters walk. A text that is no
// YAML gives what could be made of it, and problems. The one file that imports the yaml package.
//
//   roles: [chair, clerk]   →   mapping { key "roles" [0, 5), value list [7, 21) of two scalars }

import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Span } from '../core/span';

export type YamlNode = YamlScalar | YamlList | YamlMapping;

/** Spans are of the value as written, quotes included. */
export interface YamlScalar extends Span {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
}

export interface YamlList extends Span {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
  /** `[a, b]`; else a line an item. */
  readonly flow: boolean;
}

export interface YamlMapping extends Span {
  readonly kind: 'mapping';
  /** In the order written; one key may stand twice. */
  readonly entries: readonly YamlEntry[];
  /** `{a: 1, b: 2}`; else a line an entry. */
  readonly flow: boolean;
}

export interface YamlEntry {
  readonly key: string;
  readonly at: Span;
  readonly value: YamlNode;
}

/** What is wrong with a file, for people. */
export interface Problem extends Span {
  readonly message: string;
}

export interface Yaml {
  /** Null where the text is empty or holds nothing that can be read. */
  readonly root: YamlNode | null;
  readonly problems: readonly Problem[];
}

export function readYaml(source: string): Yaml {
  // A declaration that is larger or deeper than this is a mistake, and the parser is not made for it.
  if (source.length > LARGEST) return { root: null, problems: [{ start: 0, end: 0, message: 'This file is too large to be read.' }] };
  const deep = tooDeepAt(source);
  if (deep >= 0) return { root: null, problems: [{ start: deep, end: deep + 1, message: 'This is nested too deeply to be read.' }] };
  const problems: Problem[] = [];
  const document = parseDocument(source, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  for (const { message, pos } of document.errors.slice(0, MOST))
    problems.push({ ...within(pos[0], pos[1], source), message: `This is no YAML: ${message}` });
  return { root: document.contents ? nodeOf(document.contents, problems) : null, problems };
}

const LARGEST = 4_000_000;
const MOST = 20;
const DEEPEST = 100;

/** Where too many brackets are open, or a line begins with too many marks of nesting; -1 nowhere. */
function tooDeepAt(source: string): number {
  let open = 0;
  let marks = 0;
  let isLead = true;
  for (let i = 0; i < source.length; i++) {
    const char = source[i]!;
    if (char === '[' || char === '{') open++;
    else if ((char === ']' || char === '}') && open > 0) open--;
    if (char === '\n' || char === '\r') {
      isLead = true;
      marks = 0;
    } else if (isLead && ' \t-?:'.includes(char)) marks++;
    else isLead = false;
    if (open > DEEPEST || marks > 2 * DEEPEST) return i;
  }
  return -1;
}

function nodeOf(node: unknown, problems: Problem[]): YamlNode {
  if (isMap(node)) {
    const entries = node.items.map(({ key, value }): YamlEntry => {
      const at = spanOf(key);
      return { key: textOf(key), at, value: value ? nodeOf(value, problems) : { kind: 'scalar', value: null, start: at.end, end: at.end } };
    });
    return { kind: 'mapping', entries, flow: node.flow === true, ...spanOf(node) };
  }
  if (isSeq(node))
    return { kind: 'list', items: node.items.map((item) => nodeOf(item, problems)), flow: node.flow === true, ...spanOf(node) };
  if (isScalar(node)) return { kind: 'scalar', value: plain(node.value), ...spanOf(node) };
  const span = spanOf(node);
  if (node) problems.push({ ...span, message: 'References to other places (*name) are not read here; write it out.' });
  return { kind: 'scalar', value: null, ...span };
}

const plain = (value: unknown): YamlScalar['value'] =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null ? value : String(value);

const textOf = (key: unknown): string => (isScalar(key) ? String(key.value ?? '') : '');

function spanOf(node: unknown): Span {
  const range = (node as { range?: readonly [number, number, number] | null } | null)?.range;
  return range ? { start: range[0], end: range[1] } : { start: 0, end: 0 };
}

function within(start: number, end: number, source: string): Span {
  const from = Math.min(start, source.length);
  return { start: from, end: Math.max(from, Math.min(end, source.length)) };
}
