import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { engine } from '../place.ts';

const names = z.record(z.string(), z.string());
const packageSchema = z.object({
  scripts: names.default({}),
  dependencies: names.default({}),
});

/** Where a portal keeps the packed file of its engine. */
const ENGINE_FOLDER = 'engine';

/** What npm runs in a portal: the commands of the engine that its owner uses most. */
const scripts = Object.fromEntries(
  ['add', 'content', 'build', 'dev', 'start', 'check'].map((name) => [name, `luce ${name}`]),
);

/**
 * Writes or completes `package.json` of a portal: the engine as a dependency, and its commands.
 * @returns whether anything was written
 */
export async function packageFile(folder: string): Promise<boolean> {
  const path = join(folder, 'package.json');
  const before = existsSync(path) ? await readFile(path, 'utf8') : '{ "private": true }';
  const whole = z.record(z.string(), z.unknown()).parse(JSON.parse(before));
  const file = packageSchema.parse(whole);
  const { name } = await engineFile();
  const dependencies = { ...file.dependencies, [name]: await engineFor(folder, file.dependencies[name]) };
  const after = `${JSON.stringify({ ...whole, scripts: { ...scripts, ...file.scripts }, dependencies }, null, 2)}\n`;
  if (after === before) return false;
  await writeFile(path, after);
  return true;
}

async function engineFile(): Promise<{ name: string; version: string }> {
  return z
    .object({ name: z.string(), version: z.string() })
    .parse(JSON.parse(await readFile(join(engine, 'package.json'), 'utf8')));
}

/**
 * Where npm finds the engine for a portal. A packed file is copied into its folder, which is then whole by itself. No
 * number of a version alone is written: until the package is published, somebody else's could be fetched under its name.
 * @param said what `package.json` of the folder says of it
 */
async function engineFor(folder: string, said: string | undefined): Promise<string> {
  const found = said === undefined ? await engineHere() : { from: folder, said };
  const file = /^file:(?<path>.+)$/u.exec(found.said)?.groups?.['path'];
  if (file === undefined) return found.said;
  const [path, copy] = [resolve(found.from, file), join(ENGINE_FOLDER, basename(file))];
  if (!file.endsWith('.tgz')) return `file:${relative(folder, path) || '.'}`;
  await mkdir(join(folder, ENGINE_FOLDER), { recursive: true });
  if (path !== join(folder, copy)) await copyFile(path, join(folder, copy));
  return `file:${copy}`;
}

/** What is said of the engine where it is installed, and the folder in which that is said; its own folder where it is not. */
async function engineHere(): Promise<{ from: string; said: string }> {
  const { name } = await engineFile();
  const modules = join('node_modules', ...name.split('/'));
  const own = { from: engine, said: 'file:.' };
  if (!engine.endsWith(modules)) return own;
  const from = engine.slice(0, -modules.length);
  const said = packageSchema.parse(JSON.parse(await readFile(join(from, 'package.json'), 'utf8'))).dependencies[name];
  return said === undefined ? own : { from, said };
}
