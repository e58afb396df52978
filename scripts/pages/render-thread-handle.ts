import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { contentVariable, keptVariable } from '../place.ts';
import type { Plan } from './bundle.ts';
import type { PageRecord } from './page-records.ts';

/** What a thread makes pages of, and where it puts them. */
export interface RenderTask {
  /** Folder of the compiled pages. */
  readonly compiled: string;
  /** Folder of the page cache. */
  readonly files: string;
}

/** Pages that several threads make: their places in the list of pages turn by turn, where each turn ends, and the next that no thread has taken. */
export interface SharedPages {
  /** Digest of the list of pages: a thread that has another one has read other data. */
  readonly listed: string;
  readonly list: SharedArrayBuffer;
  readonly ends: SharedArrayBuffer;
  readonly next: SharedArrayBuffer;
}

/** What is asked of a thread. */
export type RenderOrder = { readonly plan: true } | { readonly render: SharedPages };

/** A thread that makes pages. */
export interface RenderThread {
  plan(): Promise<Plan>;
  render(pages: SharedPages): Promise<PageRecord[]>;
  end(): Promise<unknown>;
}

/** Starts a thread, which opens the pages at once. */
export function startThread(portal: string, task: RenderTask): RenderThread {
  const thread = new Worker(new URL('render-thread.ts', import.meta.url), {
    workerData: task,
    env: { ...process.env, [contentVariable]: portal, [keptVariable]: dirname(task.files) },
  });
  const failed = new Promise<never>((_, reject) => {
    thread.once('error', reject);
    thread.once('exit', (code) => {
      reject(new Error(`A thread that makes pages ended with code ${String(code)}.`));
    });
  });
  // A thread that fails while nothing is asked of it is told when something is.
  failed.catch(() => undefined);
  const ask = <Answer>(order: RenderOrder): Promise<Answer> => {
    const answered = new Promise<Answer>((fulfil) => {
      thread.once('message', fulfil);
    });
    thread.postMessage(order);
    return Promise.race([answered, failed]);
  };
  return {
    plan: () => ask({ plan: true }),
    render: (pages) => ask({ render: pages }),
    end: () => thread.terminate(),
  };
}
