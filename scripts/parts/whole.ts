import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Wording } from '../../src/model/wording.ts';
import { message } from '../message.ts';
import { formatShard, type Shard } from '../shard.ts';
import { contentsOf, readPart, type FoundPart, type Part } from './part.ts';

/** Parts that are a whole together. */
export type Whole = { [What in Part['what']]: { what: What; parts: FoundPart<What>[] } }[Part['what']];

/**
 * Reads parts; a share may be there twice.
 * @throws Error where a folder holds none, they are not of one kind, or a share is missing
 */
export async function readWhole(folders: readonly string[]): Promise<Whole> {
  const parts = await Promise.all(folders.map(readPart));
  const whole = ofOneKind(parts);
  assertComplete(parts);
  return whole;
}

/**
 * The parts of a whole, each share once.
 * @param madeFrom digest of what is at hand
 * @throws Error where a part was made from something else, or says something else than its twin
 */
export async function sharesOf<Found extends FoundPart>(parts: readonly Found[], madeFrom: string): Promise<Found[]> {
  for (const { folder, shard, ...part } of parts)
    if (part.madeFrom !== madeFrom) throw new Error(message('part/foreign', { folder, share: formatShard(shard) }));
  const shares = Map.groupBy(parts, ({ shard }) => shard.index);
  for (const [first, ...twins] of shares.values())
    for (const twin of twins) if (first !== undefined) await assertSame(first, twin);
  return [...shares.values()].flatMap(([first]) => first ?? []);
}

function ofOneKind(parts: readonly FoundPart[]): Whole {
  const readings = parts.filter((part) => part.what === 'readings');
  const pages = parts.filter((part) => part.what === 'pages');
  const [other] = pages;
  if (other === undefined) return { what: 'readings', parts: readings };
  if (readings.length > 0) throw new Error(message('part/mixed', { folder: other.folder }));
  return { what: 'pages', parts: pages };
}

const none: Wording = { zh: '一份也没有写明', en: 'none is named' };

function assertComplete(parts: readonly Part[]): void {
  const [first] = parts;
  if (first === undefined) throw new Error(message('part/missing', { shares: none }));
  const { shard } = first;
  const other = parts.find((part) => part.shard.total !== shard.total);
  if (other !== undefined)
    throw new Error(message('part/wholes', { one: formatShard(shard), other: formatShard(other.shard) }));
  const present = new Set(parts.map((part) => part.shard.index));
  const all = Array.from({ length: shard.total }, (_, at): Shard => ({ index: at + 1, total: shard.total }));
  const missing = all.filter(({ index }) => !present.has(index));
  if (missing.length > 0) throw new Error(message('part/missing', { shares: missing.map(formatShard).join(', ') }));
}

/** Two machines that made one share have made the same. */
async function assertSame(one: FoundPart, other: FoundPart): Promise<void> {
  const [a, b] = await Promise.all([digestsIn(contentsOf(one)), digestsIn(contentsOf(other))]);
  const file = [...new Set([...a.keys(), ...b.keys()])].find((path) => a.get(path) !== b.get(path));
  if (file === undefined) return;
  const share = formatShard(one.shard);
  throw new Error(message('part/differs', { one: one.folder, other: other.folder, file, share }));
}

async function digestsIn(folder: string): Promise<Map<string, string>> {
  const files = await Array.fromAsync(glob('**/*', { cwd: folder, withFileTypes: true }));
  const digests = new Map<string, string>();
  for (const file of files.filter((entry) => entry.isFile())) {
    const path = join(file.parentPath, file.name);
    const bytes = await readFile(path);
    digests.set(path.slice(folder.length + 1), createHash('sha256').update(bytes).digest('hex'));
  }
  return digests;
}
