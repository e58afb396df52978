import { readdir, readFile } from 'node:fs/promises';

const PAGE_BYTES = 4096;

/** Bytes in memory of a process and of all that it has started; null where it has ended, or the machine has no `/proc`. */
export async function residentBytes(root: number): Promise<number | null> {
  const fields = await fieldsOf(`/proc/${String(root)}/stat`);
  if (fields === null) return null;
  let bytes = Number(fields[21]) * PAGE_BYTES;
  for (const child of await childrenOf(root)) bytes += (await residentBytes(child)) ?? 0;
  return bytes;
}

/** Processes that the threads of a process have started. */
async function childrenOf(id: number): Promise<number[]> {
  const tasks = await readdir(`/proc/${String(id)}/task`).catch(() => []);
  const lists = await Promise.all(
    tasks.map((task) => readFile(`/proc/${String(id)}/task/${task}/children`, 'latin1').catch(() => '')),
  );
  return lists.flatMap((list) =>
    list
      .split(' ')
      .filter((name) => name !== '')
      .map(Number),
  );
}

const TICKS_A_SECOND = 100;

/** Seconds of the processor, of users and of the system, that all children of this process took which have ended. */
export async function childrenSeconds(): Promise<number> {
  const fields = await fieldsOf('/proc/self/stat');
  if (fields === null) throw new Error('the bench reads /proc, which only Linux has');
  return (Number(fields[13]) + Number(fields[14])) / TICKS_A_SECOND;
}

/** The fields of proc(5) from the third on: the second, in brackets, may hold blanks. */
async function fieldsOf(path: string): Promise<string[] | null> {
  const text = await readFile(path, 'latin1').catch(() => null);
  return text === null ? null : text.slice(text.lastIndexOf(')') + 2).split(' ');
}
