import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import process from 'node:process';
import { engine } from './place.ts';

/** The packages that all code uses; the packed engine has no lock, and names their exact versions in the first. */
const packages = ['package.json', 'package-lock.json'];

/**
 * A hash of code of the engine, of the packages and the Node that it runs with: of two states with one version it does
 * the same.
 * @param patterns globs of the files, below the root of the engine
 * @param settings what else decides what the code does
 */
export async function codeVersion(patterns: readonly string[], settings = '', root: string = engine): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([process.version, settings]));
  const entries = await Array.fromAsync(glob([...patterns, ...packages], { cwd: root, withFileTypes: true }));
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  for (const file of files.sort()) hash.update(`\0${relative(root, file)}\0`).update(await readFile(file));
  return hash.digest('hex');
}
