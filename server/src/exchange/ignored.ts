// Whether a file is ignored by the patterns of rostrum.yaml: "raw/day1.txt" by ["raw/**"]. A pattern without a slash holds in any
// folder, as in .gitignore; "!raw/kept.txt" takes a file back.

import picomatch from 'picomatch';

/** `path` is relative to the folder of rostrum.yaml, with slashes. */
export function isIgnored(path: string, patterns: readonly string[]): boolean {
  let ignored = false;
  for (const pattern of patterns) {
    const back = pattern.startsWith('!');
    if (ignored === back && matcherOf(back ? pattern.slice(1) : pattern)(path)) ignored = !back;
  }
  return ignored;
}

type Matcher = (path: string) => boolean;

const known = new Map<string, Matcher>();

function matcherOf(pattern: string): Matcher {
  let matcher = known.get(pattern);
  if (!matcher) {
    if (known.size > 1000) known.clear();
    const inside = pattern.replace(/^\.?\//, '').replace(/\/$/, '/**');
    known.set(pattern, (matcher = picomatch(inside, { dot: true, basename: !inside.includes('/'), windows: false })));
  }
  return matcher;
}
