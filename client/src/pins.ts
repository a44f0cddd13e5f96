// Profiles that the user pinned to single files: kept with the workspace, out of the files themselves.

import type { Memento } from 'vscode';

export interface Pins {
  /** Document uri, as the server knows it → profile. */
  all(): Readonly<Record<string, string>>;
  of(uri: string): string | undefined;
  set(uri: string, profile: string | null): Thenable<void>;
}

const key = 'rostrum.pins';

export function createPins(memory: Memento): Pins {
  const all = () => memory.get<Readonly<Record<string, string>>>(key, {});
  return {
    all,
    of: (uri) => all()[uri],
    set(uri, profile) {
      const { [uri]: _, ...others } = all();
      return memory.update(key, profile === null ? others : { ...others, [uri]: profile });
    },
  };
}
