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
    if (Object.values(levels).some((value) => value !== undefined)) chosen[name] = section.get(name);
  }
  return chosen;
}
