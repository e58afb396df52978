import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { contentVariable } from '../place.ts';

export interface PageQuestion {
  readonly number: number;
  /** Below the folder that a site would have. */
  readonly file: string;
}

export type PageAnswer = { readonly number: number } & ({ readonly body: Uint8Array | null } | { problem: string });

/** Makes pages of a portal as its data are now. */
export interface PageMaker {
  /** The page or file that a file of the site would hold; null where there is none. */
  make: (file: string) => Promise<Uint8Array | null>;
  /** Forgets all that pages have read. */
  renew: () => void;
  close: () => Promise<unknown>;
}

/**
 * Makes pages in a thread. What it has read it keeps: once the data are others the next takes its place, which was
 * started before and has loaded the pages but read nothing.
 * @param compiled folder of the compiled pages
 */
export function openPageMaker(portal: string, compiled: string): PageMaker {
  const start = () => startThread(portal, compiled);
  let [now, next] = [start(), start()];
  // A page that was asked for before the data changed is made of those that there are now.
  const make = async (file: string): Promise<Uint8Array | null> => {
    if (now.hasFailed()) now = start();
    const asked = now;
    return asked.ask(file).catch((error: unknown) => {
      if (asked === now) throw error;
      return make(file);
    });
  };
  return {
    make,
    renew: () => {
      void now.end();
      if (next.isOf(profileOf(portal))) [now, next] = [next, start()];
      else {
        void next.end();
        [now, next] = [start(), start()];
      }
    },
    close: () => Promise.all([now.end(), next.end()]),
  };
}

/** What a portal says of itself, which pages read when they are loaded. */
function profileOf(portal: string): string {
  return readFileSync(join(portal, 'data/portal.json'), 'utf8');
}

function startThread(portal: string, compiled: string) {
  const thread = new Worker(new URL('page-thread.ts', import.meta.url), {
    workerData: compiled,
    env: { ...process.env, [contentVariable]: portal },
  });
  const waiting = new Map<number, PromiseWithResolvers<Uint8Array | null>>();
  const profile = profileOf(portal);
  let asked = 0;
  let hasFailed = false;
  const failAll = (error: Error) => {
    hasFailed = true;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  thread.on('message', (answer: PageAnswer) => {
    const question = waiting.get(answer.number);
    waiting.delete(answer.number);
    if ('problem' in answer) question?.reject(new Error(answer.problem));
    else question?.resolve(answer.body);
  });
  thread.on('error', (error) => {
    failAll(error instanceof Error ? error : new Error(String(error)));
  });
  thread.on('exit', () => {
    failAll(new Error('The data changed while the page was made.'));
  });
  return {
    ask: (file: string) => {
      const question = Promise.withResolvers<Uint8Array | null>();
      asked += 1;
      waiting.set(asked, question);
      thread.postMessage({ number: asked, file } satisfies PageQuestion);
      return question.promise;
    },
    hasFailed: () => hasFailed,
    isOf: (other: string) => !hasFailed && profile === other,
    end: () => thread.terminate(),
  };
}
