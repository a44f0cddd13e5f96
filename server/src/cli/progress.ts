// A line on standard error that says how far things are, for somebody who watches and where there is much to do:
// `  37/412 talks/2024-05-14.txt`. It is wiped before anything else is printed.

export interface Progress {
  show(done: number, all: number, file: string): void;
  clear(): void;
}

export interface ProgressHost {
  err(text: string): void;
  readonly isWatched: boolean;
  readonly columns: number;
}

const MUCH = 20;

export function createProgress({ err, isWatched, columns }: ProgressHost): Progress {
  let isShown = false;
  return {
    show(done, all, file) {
      if (!isWatched || all < MUCH) return;
      const count = `${String(done + 1).padStart(String(all).length)}/${all} `;
      const room = Math.max(8, columns - count.length - 1);
      err(`\r${count}${file.length > room ? `…${file.slice(1 - room)}` : file}\x1b[K`);
      isShown = true;
    },
    clear() {
      if (isShown) err('\r\x1b[K');
      isShown = false;
    },
  };
}
