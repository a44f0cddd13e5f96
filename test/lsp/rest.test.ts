// Garbage is collected some seconds after the last answer from a long document, and after no other.

import { strict as assert } from 'node:assert';
import { collectGarbage } from '../../server/src/collectGarbage';
import { collectAtRest } from '../../server/src/lsp/rest';

type Scheduled = { readonly act: () => void; readonly delay: number };

suite('garbage at rest', () => {
  const { setTimeout: ownSet, clearTimeout: ownClear } = globalThis;
  let waiting: Scheduled[] = [];
  setup(() => {
    waiting = [];
    globalThis.setTimeout = ((act: () => void, delay: number) => {
      const timer = { act, delay };
      waiting.push(timer);
      return timer;
    }) as unknown as typeof setTimeout;
    globalThis.clearTimeout = ((timer: Scheduled) => {
      waiting = waiting.filter((one) => one !== timer);
    }) as unknown as typeof clearTimeout;
  });
  teardown(() => {
    globalThis.setTimeout = ownSet;
    globalThis.clearTimeout = ownClear;
  });
  const pass = (): void => waiting.splice(0).forEach(({ act }) => act());

  test('is collected twice after the last of several answers', () => {
    let times = 0;
    const answered = collectAtRest(() => void times++);
    for (let i = 0; i < 5; i++) answered(2_000_000);
    assert.equal(waiting.length, 1);
    assert.ok(waiting[0]!.delay >= 1000);
    for (const expected of [1, 2, 2]) {
      pass();
      assert.equal(times, expected);
    }
  });

  test('waits again for who types on', () => {
    let times = 0;
    const answered = collectAtRest(() => void times++);
    answered(2_000_000);
    pass();
    answered(2_000_000);
    assert.deepEqual([times, waiting.length], [1, 1]);
  });

  test('is left alone after an answer from a short document, and where the host cannot', () => {
    collectAtRest(() => assert.fail())(20_000);
    collectAtRest(undefined)(2_000_000);
    assert.equal(waiting.length, 0);
  });

  test('Node can', () => {
    const before = new WeakRef({});
    globalThis.setTimeout = ownSet;
    return new Promise<void>((resolve) => setTimeout(resolve)).then(() => {
      collectGarbage();
      assert.equal(before.deref(), undefined);
    });
  });
});
