import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { openBundle, type Plan } from './bundle.ts';
import { keepPage } from './page-files.ts';
import type { PageRecord } from './page-records.ts';
import { digestOf } from '../../src/site/portal/store/derived.ts';
import type { RenderOrder, RenderTask, SharedPages } from './render-thread-handle.ts';

const { compiled, files } = workerData as RenderTask;
const opening = openBundle(compiled);

parentPort?.on('message', (order: RenderOrder) => {
  void answer(order).then(
    (given) => parentPort?.postMessage(given),
    (error: unknown) => {
      // Nobody catches it: the thread ends, and with it the build.
      queueMicrotask(() => {
        throw error;
      });
    },
  );
});

async function answer(order: RenderOrder): Promise<Plan | PageRecord[]> {
  if ('render' in order) return render(order.render);
  const { pages, facts } = await opening;
  return { pages, facts: facts() };
}

async function render({ listed, list, ends, next }: SharedPages): Promise<PageRecord[]> {
  const { pages } = await opening;
  if (digestOf(pages) !== listed) throw new Error('The data changed while pages were made. Build again.');
  const [places, last, taken] = [new Int32Array(list), new Int32Array(ends), new Int32Array(next)];
  const records: PageRecord[] = [];
  for (let turn = Atomics.add(taken, 0, 1); turn < last.length; turn = Atomics.add(taken, 0, 1))
    for (const at of places.subarray(last[turn - 1] ?? 0, last[turn])) records.push(await renderAt(at));
  return records;
}

async function renderAt(at: number): Promise<PageRecord> {
  const { pages, render } = await opening;
  const page = pages[at];
  if (page === undefined) throw new RangeError(`There is no page ${String(at)}.`);
  let isMade = false;
  const reads = await render(at, async (body) => {
    isMade = body !== null;
    await keepPage(join(files, page.file), body);
  });
  return { at, isMade, reads };
}
