import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { openBundle } from './bundle.ts';
import type { RenderReport, RenderTask } from './render-pages.ts';

const { compiled, out, next } = workerData as RenderTask;
const taken = new Int32Array(next);
const bundle = await openBundle(compiled);
const paths = await bundle.paths();
const report: RenderReport = { pages: [] };

for (let at = Atomics.add(taken, 0, 1); at < paths.length; at = Atomics.add(taken, 0, 1)) {
  const path = paths[at];
  const made = path && (await bundle.render(path));
  if (!made) continue;
  const file = join(out, made.file);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, made.body);
  if (path.route.type === 'page') report.pages.push(made.file.replace(/index\.html$/u, ''));
}
parentPort?.postMessage(report);
