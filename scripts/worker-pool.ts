import { parentPort, Worker } from 'node:worker_threads';

/** How a task is done; task and result are plain data. */
type Work<Task, Result> = (task: Task) => Promise<Result>;

/** What a worker answers to a task. */
type Answer<Result> = { result: Result } | { problem: string };

/** What a pool does its tasks with. */
export interface PoolOptions<Task, Result> {
  /** Module of a worker, which calls {@link serveTasks}. */
  module: URL;
  /** What the worker finds as its `workerData`. */
  settings: unknown;
  /** Does a task in this thread. */
  here: Work<Task, Result>;
  /** What a failure says the task was about. */
  nameOf: (task: Task) => string;
}

/** Threads that are kept from one round of tasks to the next. */
export interface WorkerPool<Task, Result> {
  /**
   * Does tasks in this thread and beside it.
   * @param workers so many threads beside this one, which are started where they do not run yet
   * @returns the results, in the order of the tasks
   * @throws Error that names the task whose work failed, or whose worker died
   */
  run: (tasks: readonly Task[], workers: number) => Promise<Result[]>;
  close: () => Promise<void>;
}

/** A worker is given its next task while it does one, so that it need not wait for this thread. */
const AHEAD = 2;

export function openPool<Task, Result>(options: PoolOptions<Task, Result>): WorkerPool<Task, Result> {
  const { here, nameOf } = options;
  const started: ReturnType<typeof startWorker<Task, Result>>[] = [];
  return {
    run: async (tasks, workers) => {
      while (started.length < workers) started.push(startWorker(options));
      const results: Result[] = [];
      const queue = tasks.entries();
      let failed = false;
      // An iterator that is shared: each lane takes the next task.
      const drive = async (work: Work<Task, Result>) => {
        for (const [index, task] of queue) {
          if (failed) return;
          results[index] = await work(task).catch((error: unknown) => {
            failed = true;
            throw error;
          });
        }
      };
      const named: Work<Task, Result> = (task) =>
        here(task).catch((error: unknown) => {
          throw new Error(`${nameOf(task)}: ${messageOf(error)}`, { cause: error });
        });
      const lanes = started.slice(0, workers).flatMap(({ work }) => Array.from({ length: AHEAD }, () => work));
      await Promise.all([named, ...lanes].map(drive));
      return results;
    },
    close: async () => {
      await Promise.all(started.map(({ worker }) => worker.terminate()));
    },
  };
}

function startWorker<Task, Result>({ module, settings, nameOf }: PoolOptions<Task, Result>) {
  const worker = new Worker(module, { workerData: settings });
  // It does its tasks in their order, so the first of these is the one that it is at.
  const waiting: { task: Task; resolve: (result: Result) => void; reject: (error: Error) => void }[] = [];
  const fail = (problem: string) => {
    const [at] = waiting;
    for (const { reject } of waiting.splice(0)) reject(new Error(at ? `${nameOf(at.task)}: ${problem}` : problem));
  };
  worker.on('message', (answer: Answer<Result>) => {
    if ('problem' in answer) fail(answer.problem);
    else waiting.shift()?.resolve(answer.result);
  });
  worker.on('error', (error) => {
    fail(`the thread that was at it died: ${messageOf(error)}`);
  });
  worker.on('exit', (code) => {
    fail(`the thread that was at it ended with code ${String(code)}`);
  });
  const work: Work<Task, Result> = (task) => {
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    waiting.push({ task, resolve, reject });
    worker.postMessage(task);
    return promise;
  };
  return { worker, work };
}

/** Does the tasks that a worker is given, one after the other. */
export function serveTasks<Task, Result>(work: Work<Task, Result>): void {
  let last: Promise<unknown> = Promise.resolve();
  const answer = async (task: Task): Promise<Answer<Result>> => {
    try {
      return { result: await work(task) };
    } catch (error) {
      return { problem: messageOf(error) };
    }
  };
  parentPort?.on('message', (task: Task) => {
    last = last.then(async () => parentPort?.postMessage(await answer(task)));
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
