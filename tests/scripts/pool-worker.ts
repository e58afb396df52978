import process from 'node:process';
import { workerData } from 'node:worker_threads';
import { serveTasks } from '../../scripts/worker-pool.ts';

/** A worker whose tasks say what is to become of it; it counts those that it has done. */
const done = workerData as Int32Array;
serveTasks((task: string) => {
  if (task === 'end') process.exit(3);
  if (task === 'throw') throw new Error('no such text');
  if (task === 'die')
    setTimeout(() => {
      throw new Error('out of order');
    });
  Atomics.add(done, 0, 1);
  Atomics.notify(done, 0);
  return task === 'die' ? new Promise<string>(() => undefined) : Promise.resolve(`there ${task}`);
});
