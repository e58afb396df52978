import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { cp, glob, readFile, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { largestFile } from '../../src/site/data/largest-file.ts';
import { formatShard, type Shard } from '../shard.ts';

/** What one machine made of a site: the pages of its share, in `pages/`, and this in `part.json`. */
const partSchema = z.strictObject({
  shard: z.strictObject({ index: z.int().positive(), total: z.int().positive() }),
  /** Digest of all that pages are made from (`digestOfInputs`). */
  madeFrom: z.string(),
  /** Paths of its pages for readers, below the root of the site. */
  pages: z.array(z.string()),
});
type SitePart = z.infer<typeof partSchema>;

const DESCRIPTION = 'part.json';
/** Folder of the pages within a part. */
export const PAGES = 'pages';

/**
 * A digest of what the pages of a portal are made from, and of how large a file may be, by which data sets are parted:
 * the same on every machine that has the same.
 */
export async function digestOfInputs(portal: string, compiled: string): Promise<string> {
  const hash = createHash('sha256').update(`${basename(compiled)}\0${String(largestFile)}`);
  for (const name of (await readdir(join(portal, 'data'))).sort()) {
    hash.update(`\0${name}\0`);
    for await (const chunk of createReadStream(join(portal, 'data', name))) hash.update(chunk as Buffer);
  }
  return hash.digest('hex');
}

export async function describePart(folder: string, part: SitePart): Promise<void> {
  await writeFile(join(folder, DESCRIPTION), `${JSON.stringify(part)}\n`);
}

/**
 * Puts the pages of several parts into the folder of a site.
 * @param parts folders of parts; a share may be there twice, with the same pages
 * @param madeFrom of the data at hand (`digestOfInputs`)
 * @returns paths of all pages for readers
 * @throws Error where a part is none, is of other data, says something else than its twin, or a share is missing
 */
export async function joinParts(parts: readonly string[], madeFrom: string, site: string): Promise<string[]> {
  const read = await Promise.all(parts.map(async (folder) => ({ folder, ...(await readPart(folder)) })));
  for (const part of read)
    if (part.madeFrom !== madeFrom)
      throw new Error(`${part.folder} was made from other data or by another engine. Build its share anew.`);
  assertComplete(read);
  const shares = Map.groupBy(read, ({ shard }) => shard.index);
  for (const [first, ...twins] of shares.values()) {
    for (const twin of twins) if (first) await assertSame(join(first.folder, PAGES), join(twin.folder, PAGES));
    if (first) await cp(join(first.folder, PAGES), site, { recursive: true });
  }
  return [...shares.values()].flatMap(([first]) => first?.pages ?? []).sort();
}

async function readPart(folder: string): Promise<SitePart> {
  const text = await readFile(join(folder, DESCRIPTION), 'utf8').catch(() => {
    throw new Error(`${folder} is no part of a site: it has no ${DESCRIPTION}.`);
  });
  return partSchema.parse(JSON.parse(text));
}

function assertComplete(parts: readonly SitePart[]): void {
  const [{ total } = { total: 0 }] = parts.map(({ shard }) => shard);
  const other = parts.find(({ shard }) => shard.total !== total);
  if (other !== undefined)
    throw new Error(`The parts are shares of different wholes: of ${String(total)} and ${formatShard(other.shard)}.`);
  const present = new Set(parts.map(({ shard }) => shard.index));
  const missing = Array.from({ length: total }, (_, at): Shard => ({ index: at + 1, total })).filter(
    ({ index }) => !present.has(index),
  );
  if (total === 0 || missing.length > 0)
    throw new Error(`Parts are missing: ${missing.map(formatShard).join(', ') || 'none was given'}.`);
}

/** Two machines that made one share have made the same. */
async function assertSame(a: string, b: string): Promise<void> {
  const [one, other] = await Promise.all([digestsIn(a), digestsIn(b)]);
  const different = [...new Set([...one.keys(), ...other.keys()])].find((file) => one.get(file) !== other.get(file));
  if (different !== undefined) throw new Error(`${a} and ${b} are of one share and differ in ${different}.`);
}

async function digestsIn(folder: string): Promise<Map<string, string>> {
  const files = await Array.fromAsync(glob('**/*', { cwd: folder, withFileTypes: true }));
  const paths = files.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      paths.map(async (path): Promise<[string, string]> => {
        const bytes = await readFile(path);
        return [path.slice(folder.length), createHash('sha256').update(bytes).digest('hex')];
      }),
    ),
  );
}
