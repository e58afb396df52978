import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { glob, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { addressAsVariables, type Address } from '../address.ts';
import { takeLock } from '../build/lock.ts';
import { run } from '../command.ts';
import { engine } from '../place.ts';
import { keepLatest } from './keep-latest.ts';

/** Compilations, each in a folder that its inputs name. */
const folder = join(engine, '.astro/compiled');
/** Of which so many are kept: those of some base paths at two states of the engine. */
const mostKept = 8;

/** What compiled pages depend on, below the root of the engine. */
const inputs = [
  'src/**/*',
  'public/**/*',
  'scripts/pages/*.ts',
  'scripts/address.ts',
  'astro.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];

/**
 * Compiles the pages of the engine for an address, unless that was done before.
 * @returns the folder with their assets, and in it the program that makes them
 */
export async function compilePages(address: Pick<Address, 'site' | 'base'>): Promise<string> {
  const variables = addressAsVariables(address);
  const settings = JSON.stringify({ variables, node: process.version });
  const key = await hashOf(settings);
  const compiled = join(folder, key);
  if (!existsSync(compiled)) {
    await compile(compiled, variables);
    if ((await hashOf(settings)) !== key) {
      await rm(compiled, { recursive: true, force: true });
      throw new Error('The code of the pages changed while they were compiled. Build again.');
    }
  }
  await keepLatest(compiled, mostKept);
  return compiled;
}

/** Astro works in folders of the engine, in which it must be alone. */
async function compile(compiled: string, env: Record<string, string>): Promise<void> {
  const lock = await takeLock(join(engine, '.astro/compile.lock'), compiled, { waits: true });
  try {
    if (!existsSync(compiled)) await compileInto(compiled, env);
  } finally {
    await lock.release();
  }
}

async function compileInto(compiled: string, env: Record<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  const work = await mkdtemp(`${compiled}-`);
  try {
    const output = await run('astro', ['build', '--force', '--outDir', join(work, 'site')], { env });
    if (output.includes('[ERROR]')) throw new Error(output);
    await rename(join(work, 'site'), compiled);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function hashOf(settings: string): Promise<string> {
  const hash = createHash('sha256').update(settings);
  const files = await Array.fromAsync(glob(inputs, { cwd: engine, withFileTypes: true }));
  const paths = files.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const path of paths.sort()) hash.update(`\0${path.slice(engine.length)}\0`).update(await readFile(path));
  return hash.digest('hex').slice(0, 16);
}
