// The few assertions that the suites need; node:assert does not exist in a web worker.

export function ok(value: unknown, what: string): asserts value {
  if (!value) throw new Error(what);
}
export function equal(actual: unknown, expected: unknown, what = 'value'): void {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== should) throw new Error(`${what}: ${is}, expected ${should}`);
}
export function match(text: string, pattern: RegExp): void {
  if (!pattern.test(text)) throw new Error(`${JSON.stringify(text.slice(0, 600))} does not match ${pattern}`);
}
