import { parentPort, workerData } from 'node:worker_threads';
import { openPages } from '../pages/bundle.ts';
import type { PageAnswer, PageQuestion } from './page-maker.ts';

const opening = openPages(workerData as string);

parentPort?.on('message', (question: PageQuestion) => {
  void answer(question).then((given) => parentPort?.postMessage(given));
});

async function answer({ number, file }: PageQuestion): Promise<PageAnswer> {
  try {
    const make = await opening;
    return { number, body: await make(file) };
  } catch (error) {
    return { number, problem: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
