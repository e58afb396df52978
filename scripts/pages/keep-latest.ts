import { readdir, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Marks a folder as used now, and removes those beside it that were used longest ago, so that `most` are left. */
export async function keepLatest(folder: string, most: number): Promise<void> {
  const now = new Date();
  await utimes(folder, now, now);
  const parent = dirname(folder);
  const names = await readdir(parent);
  // Another run may take one away meanwhile.
  const usedAt = (name: string) =>
    stat(join(parent, name)).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    );
  const kept = await Promise.all(names.map(async (name) => ({ name, used: await usedAt(name) })));
  const old = kept.toSorted((a, b) => b.used - a.used).slice(most);
  for (const { name } of old) await rm(join(parent, name), { recursive: true, force: true });
}
