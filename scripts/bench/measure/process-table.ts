import { readdir, readFile } from 'node:fs/promises';

/** What Linux tells of a process below `/proc`. */
interface Entry {
  parent: number;
  /** Bytes in memory. */
  resident: number;
}

const PAGE_BYTES = 4096;

/** Bytes in memory of a process and of all that it has started; null where the machine has no `/proc`. */
export async function residentBytes(root: number): Promise<number | null> {
  const ids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/u.test(name));
  if (ids.length === 0) return null;
  const entries = new Map<number, Entry>();
  for (const id of ids) {
    const entry = await readEntry(id);
    if (entry !== null) entries.set(Number(id), entry);
  }
  const isBelow = (id: number): boolean => {
    if (id === root) return true;
    const parent = entries.get(id)?.parent;
    return parent !== undefined && parent > 1 && isBelow(parent);
  };
  return [...entries].reduce((sum, [id, { resident }]) => sum + (isBelow(id) ? resident : 0), 0);
}

/** Null where the process has ended meanwhile. */
async function readEntry(id: string): Promise<Entry | null> {
  const fields = await fieldsOf(`/proc/${id}/stat`);
  return fields === null ? null : { parent: Number(fields[1]), resident: Number(fields[21]) * PAGE_BYTES };
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
