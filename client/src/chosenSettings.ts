// The section `rostrum` as the server is told of it: only what somebody set. A default that VS Code fills in would hide what
// rostrum.yaml says.

import { type Uri, workspace } from 'vscode';

/** Dotted names and values: { "format.quotes": "curly" }. */
export function chosenSettings(names: readonly string[], scope: Uri | undefined): Record<string, unknown> {
  const section = workspace.getConfiguration('rostrum', scope);
  const chosen: Record<string, unknown> = {};
  for (const name of names) {
    const found = section.inspect(name);
    const { key: _, defaultValue: __, languageIds: ___, ...levels } = found ?? { key: name };
    if (Object.values(levels).some((value) => value !== undefined)) chosen[name] = plain(section.get(name));
  }
  return chosen;
}

/** VS Code answers objects as proxies, which no message to a worker can hold. */
const plain = (value: unknown): unknown => (typeof value === 'object' ? JSON.parse(JSON.stringify(value)) : value);
