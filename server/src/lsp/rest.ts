// Reading a long document leaves as much garbage as the document needs, and engines collect it only when they run short. Once nobody
// has asked for anything for some seconds, it is collected: a pause that nobody notices, and memory that others can use.

/** `collect` gives garbage back, where the host can. The function that is returned is told of every answer from a document so long. */
export function collectAtRest(collect: (() => void) | undefined): (units: number) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  if (!collect) return () => {};
  // Pages that the first time empties are given back the second time.
  const twice = (): void => {
    collect();
    timer = setTimeout(collect, 1000);
  };
  return (units) => {
    if (units < long) return;
    clearTimeout(timer);
    timer = setTimeout(twice, rest);
  };
}

/** Below, there is little to give back. */
const long = 1_000_000;
/** In milliseconds. */
const rest = 3000;
