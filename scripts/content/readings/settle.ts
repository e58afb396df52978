import { hash } from 'node:crypto';
import type { KnownData } from '../../../src/core/read/personal/withhold.ts';
import type { ReadingCache } from './cache.ts';
import { alsoIn, type FileTask } from './file-reading.ts';
import { LINES, wordsOf, writeHead } from './kept-reading.ts';
import { readAnew, type PlacedReading, type ReaderPool } from './place.ts';

/** Readings with what is withheld in one file withheld in all. */
interface Settled {
  placed: PlacedReading[];
  /** Files that had to be read again. */
  anew: ReadonlySet<string>;
}

/**
 * Reads again those files in which personal data stand that another file withholds, and that were not withheld there.
 * Which these are is looked for only where the personal data of the portal are others than before.
 */
export async function settleReadings(
  placed: readonly PlacedReading[],
  withheld: KnownData,
  { cache, pool, workers }: { cache: ReadingCache; pool: ReaderPool; workers: number },
): Promise<Settled> {
  const among = withheld.size === 0 ? null : hash('sha256', JSON.stringify(sorted(withheld)));
  const places = new Map(placed.map((one) => [one.task.file, one]));
  const anew = new Set<string>();
  let open = placed.filter(({ head }) => head.among !== among);
  while (open.length > 0) {
    const tasks: FileTask[] = [];
    for (const one of open) {
      const adopted = await adopt(one, { withheld, among }, cache);
      if ('head' in adopted) places.set(one.task.file, adopted);
      else tasks.push(adopted);
    }
    const read = await readAnew(pool, tasks, workers);
    for (const one of read) {
      places.set(one.task.file, one);
      anew.add(one.task.file);
    }
    open = read.filter(({ head }) => head.among !== among);
  }
  return { placed: placed.map((one) => places.get(one.task.file) ?? one), anew };
}

/** The reading, where it withholds what it must; else what is to be read. */
async function adopt(
  { task, key, head }: PlacedReading,
  { withheld, among }: { withheld: KnownData; among: string | null },
  cache: ReadingCache,
): Promise<PlacedReading | FileTask> {
  const kept = cache.isWhole(key) ? cache.read(key, LINES) : null;
  // One that is damaged is read as if for the first time.
  if (kept === null) return { ...task, also: [], among: null };
  const also = alsoIn(wordsOf(kept), head, withheld);
  if (JSON.stringify(sorted(also)) !== JSON.stringify(sorted(head.also))) return { ...task, also: [...also], among };
  const told = { ...head, among };
  const rest = Array.from({ length: LINES - 1 }, (_, index) => kept.line(index + 1));
  await cache.write(key, { lines: [writeHead(told), ...rest], parts: kept.parts });
  return { task, key, head: told };
}

function sorted(data: KnownData) {
  return [...data].sort(([a], [b]) => (a < b ? -1 : 1));
}
