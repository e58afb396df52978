import type { Call, Reply } from './messages.ts';
import type { SearchService } from './service.ts';

let started: Promise<SearchService> | undefined;

/** The search of this site, started on the first call and kept; in a browser without workers it runs in the page itself. */
export function loadEngine(): Promise<SearchService> {
  started ??= startEngine().catch((error: unknown) => {
    started = undefined;
    throw error;
  });
  return started;
}

async function startEngine(): Promise<SearchService> {
  const worker = await startWorker();
  return worker === null ? (await import('./service.ts')).searchHere() : searchIn(worker);
}

/** A worker that has said that it is there; null where none runs. */
function startWorker(): Promise<Worker | null> {
  return new Promise((fulfil) => {
    try {
      const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
      worker.addEventListener(
        'message',
        () => {
          fulfil(worker);
        },
        { once: true },
      );
      worker.addEventListener('error', () => {
        fulfil(null);
      });
    } catch {
      fulfil(null);
    }
  });
}

function searchIn(worker: Worker): SearchService {
  const open = new Map<number, { fulfil: (value: never) => void; reject: (error: Error) => void }>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const caller = open.get(data.id);
    open.delete(data.id);
    if ('error' in data) caller?.reject(new Error(data.error));
    else caller?.fulfil(data.value as never);
  });
  // A worker that has died answers nothing any more: a later call starts another.
  worker.addEventListener('error', () => {
    started = undefined;
    for (const { reject } of open.values()) reject(new Error('The search has ended.'));
    open.clear();
  });
  const call = <Result>(name: Call['name'], given: unknown[]): Promise<Result> =>
    new Promise<Result>((fulfil, reject) => {
      last += 1;
      open.set(last, { fulfil, reject });
      worker.postMessage({ id: last, name, given });
    });
  return {
    warm: (...given) => call('warm', given),
    search: (...given) => call('search', given),
    more: (...given) => call('more', given),
    count: (...given) => call('count', given),
    understand: (...given) => call('understand', given),
    near: (...given) => call('near', given),
  };
}
