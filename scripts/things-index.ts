import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { contentVariable } from './place.ts';
import type { ThingsCounts } from './things-index/write-things.ts';

/** Writes the index of things of a portal, beside what this thread does. */
export function buildThingsIndex({
  content,
  outDir,
}: {
  readonly content: string;
  readonly outDir: string;
}): Promise<ThingsCounts> {
  const thread = new Worker(new URL('things-index/things-thread.ts', import.meta.url), {
    workerData: outDir,
    env: { ...process.env, [contentVariable]: content },
  });
  return new Promise<ThingsCounts>((fulfil, reject) => {
    thread.once('message', fulfil);
    thread.once('error', reject);
    thread.once('exit', (code) => {
      reject(new Error(`The thread that writes the index of things ended with code ${String(code)}.`));
    });
  });
}
