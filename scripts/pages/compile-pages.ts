import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { addressAsVariables, type Address } from '../address.ts';
import { takeLock } from '../build/lock.ts';
import { codeVersion } from '../code-version.ts';
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
];

/**
 * Compiles the pages of the engine for an address, unless that was done before.
 * @returns the folder with their assets, and in it the program that makes them
 */
export async function compilePages(address: Pick<Address, 'site' | 'base'>): Promise<string> {
  const variables = addressAsVariables(address);
  const keyOf = async () => (await codeVersion(inputs, JSON.stringify(variables))).slice(0, 16);
  const key = await keyOf();
  const compiled = join(folder, key);
  if (!existsSync(compiled)) {
    await compile(compiled, variables);
    if ((await keyOf()) !== key) {
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
