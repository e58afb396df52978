import { describe, expect, onTestFinished, test } from 'vitest';
import { openPool } from '../../scripts/worker-pool.ts';

/** A pool that does tasks in its own thread only when the workers have done so many. */
function poolAfter(tasks: number) {
  const done = new Int32Array(new SharedArrayBuffer(4));
  const pool = openPool<string, string>({
    module: new URL('pool-worker.ts', import.meta.url),
    settings: done,
    here: async (task) => {
      for (let at = Atomics.load(done, 0); at < tasks; at = Atomics.load(done, 0))
        await Atomics.waitAsync(done, 0, at).value;
      return `here ${task}`;
    },
    nameOf: (task) => `sources/${task}`,
  });
  onTestFinished(pool.close);
  return pool;
}

describe('a pool of threads', () => {
  test('does tasks here and beside, and gives the results in the order of the tasks', async () => {
    const pool = poolAfter(4);
    const tasks = ['a', 'b', 'c', 'd', 'e'];
    const results = await pool.run(tasks, 1);
    expect(results).toEqual(['here a', ...tasks.slice(1).map((task) => `there ${task}`)]);
    expect(await pool.run(['f'], 1)).toEqual(['here f']);
  });

  test('does all of them here where no worker is asked for', async () => {
    expect(await poolAfter(0).run(['a', 'b'], 0)).toEqual(['here a', 'here b']);
  });

  test.for([
    ['end', /^sources\/end: .*ended with code 3/su],
    ['die', /^sources\/die: .*died: .*out of order/su],
    ['throw', /^sources\/throw: .*no such text/su],
  ] as const)('names the task at which a worker came to grief: %s', async ([task, message]) => {
    await expect(poolAfter(Infinity).run(['a', 'b', task, 'c', 'd'], 1)).rejects.toThrow(message);
  });

  test('names the task that failed here', async () => {
    const pool = openPool<string, string>({
      module: new URL('pool-worker.ts', import.meta.url),
      settings: null,
      here: () => Promise.reject(new Error('no')),
      nameOf: (task) => `sources/${task}`,
    });
    await expect(pool.run(['a'], 0)).rejects.toThrow(/^sources\/a: .*no/su);
  });
});
