import { mkdir } from 'node:fs/promises';
import { sourcePath } from '../../../src/core/read/source.ts';
import { message } from '../../message.ts';
import { contentsOf, describePart, type FoundPart } from '../../parts/part.ts';
import { sharesOf } from '../../parts/whole.ts';
import { formatShard, isInShard, type Shard } from '../../shard.ts';
import { count } from '../../stage.ts';
import { openCache, type ReadingCache } from './cache.ts';
import { readAnew, type SoughtReading } from './place.ts';
import { countWorkers, withReadings, type ReadPortal } from './with-readings.ts';

/**
 * Reads a share of the files of a portal into a part.
 * @param folder of the part, which is not there yet
 * @returns what was read, in words
 */
export async function makeReadingPart(folder: string, portal: ReadPortal, shard: Shard): Promise<string> {
  const [what, into] = ['readings', contentsOf({ folder, what: 'readings' })] as const;
  await mkdir(into, { recursive: true });
  return withReadings(portal, async ({ sought, cache, pool, madeFrom, remove }) => {
    const share = shareOf(sought, shard);
    const due = share.filter((one) => !isReadAlone(one, cache));
    const tasks = due.map(({ task }) => task);
    await readAnew(pool, tasks, countWorkers(due));
    const part = openCache(into);
    for (const { key } of share) await part.take(key, cache);
    await describePart(folder, { what, shard, madeFrom });
    await remove();
    return `${count(share.length, 'file')} of ${String(sought.length)}, ${String(due.length)} read anew`;
  });
}

/**
 * Puts the readings of parts among those that are kept of a portal.
 * @returns what was taken, in words
 * @throws Error where a part was made from something else, says something else than its twin, or lacks a reading
 */
export async function takeReadings(parts: readonly FoundPart<'readings'>[], portal: ReadPortal): Promise<string> {
  return withReadings(portal, async ({ sought, cache, madeFrom, remove }) => {
    for (const { folder, what, shard } of await sharesOf(parts, madeFrom)) {
      const part = openCache(contentsOf({ folder, what }));
      for (const { task, key } of shareOf(sought, shard)) {
        if (part.isWhole(key)) await cache.take(key, part);
        else throw new Error(message('part/damaged', { folder, file: sourcePath(task), share: formatShard(shard) }));
      }
    }
    await remove();
    return `${count(sought.length, 'file')} of ${count(parts.length, 'part')}`;
  });
}

function shareOf(sought: readonly SoughtReading[], shard: Shard): SoughtReading[] {
  return sought.filter((_, at) => isInShard(shard, at));
}

/** Whether a reading is kept as it is where nothing is known of other files: then two machines made the same. */
function isReadAlone({ key, kept }: SoughtReading, cache: ReadingCache): boolean {
  return kept?.head.among === null && cache.isWhole(key);
}
