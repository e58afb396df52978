import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { contentVariable } from '../place.ts';

/** What the threads that make pages share. */
export interface RenderTask {
  /** Folder of the compiled pages. */
  compiled: string;
  /** Folder of the site. */
  out: string;
  /** The next page that no thread has taken, by its place in the list that each has. */
  next: SharedArrayBuffer;
}

/** What one thread has made. */
export interface RenderReport {
  /** Pages for readers, by their path below the root of the site; files for programs are not among them. */
  pages: string[];
}

/**
 * Makes the pages of a portal, each once, on the cores that there are.
 * @returns the paths of the pages for readers, in the order of their code units
 */
export async function renderPages(portal: string, compiled: string, out: string): Promise<string[]> {
  await mkdir(out, { recursive: true });
  const task: RenderTask = { compiled, out, next: new SharedArrayBuffer(4) };
  const threads = Array.from({ length: availableParallelism() }, () => renderOn(portal, task));
  // All have ended before a failure of one is told.
  await Promise.allSettled(threads);
  return (await Promise.all(threads)).flatMap(({ pages }) => pages).sort();
}

function renderOn(portal: string, task: RenderTask): Promise<RenderReport> {
  const thread = new Worker(new URL('render-thread.ts', import.meta.url), {
    workerData: task,
    env: { ...process.env, [contentVariable]: portal },
  });
  return new Promise((fulfil, reject) => {
    thread.once('message', fulfil);
    thread.once('error', reject);
    thread.once('exit', (code) => {
      reject(new Error(`A thread that makes pages ended with code ${code}.`));
    });
  });
}
