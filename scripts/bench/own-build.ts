import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { run } from '../command.ts';
import { engine } from '../place.ts';
import { count, runStage } from '../stage.ts';
import { filesIn } from './files-in.ts';

/** Most seconds on two idle cores: for content, site and search index; and with all pictures. */
const limits = { texts: 15, whole: 30 } as const;
const folders = [join(engine, 'dist'), join(engine, 'dist-again')] as const;

/** Builds the portal: each build within its time, two of them the same byte for byte; then weighs it. */
export async function benchOwnBuild(): Promise<void> {
  // A slow build is still compared and weighed.
  const timed = (name: string, parameters: string[], most: number) =>
    runStage(name, () => timedBuild(parameters, most)).catch(() => (process.exitCode = 1));
  await timed('build of texts', ['--out', folders[1], '--without-pictures'], limits.texts);
  for (const out of folders) await timed(`build ${basename(out)}`, ['--out', out], limits.whole);
  await runStage('same bytes', compareBuilds);
  await runStage('weight', () => weigh(folders[0]));
  await rm(folders[1], { recursive: true });
}

async function timedBuild(parameters: string[], most: number): Promise<string> {
  const begin = performance.now();
  await run('node', ['scripts/build.ts', ...parameters]);
  const seconds = (performance.now() - begin) / 1000;
  if (seconds > most) throw new Error(`slower than ${most} s`);
  return `within ${most} s`;
}

async function compareBuilds(): Promise<string> {
  const [first, second] = await Promise.all([digest(folders[0]), digest(folders[1])]);
  const paths = [...new Set([...first.keys(), ...second.keys()])];
  const different = paths.filter((path) => first.get(path) !== second.get(path));
  if (different.length > 0) throw new Error(`the builds differ in ${different.join(', ')}`);
  return count(paths.length, 'file');
}

/** SHA-256 of every file, by its path in the folder. */
async function digest(folder: string): Promise<Map<string, string>> {
  const files = await filesIn(folder);
  const entries = files.map(async (path): Promise<[string, string]> => {
    const bytes = await readFile(join(folder, path));
    return [path, createHash('sha256').update(bytes).digest('hex')];
  });
  return new Map(await Promise.all(entries));
}

async function weigh(folder: string): Promise<string> {
  const pages = (await filesIn(folder)).filter((path) => path.endsWith('.html'));
  const weights = await Promise.all(
    pages.map(async (path) => ({ path, bytes: gzipSync(await readFile(join(folder, path))).byteLength })),
  );
  const heaviest = weights.reduce((most, page) => (page.bytes > most.bytes ? page : most));
  return `${count(pages.length, 'page')}, the heaviest ${heaviest.path} with ${count(heaviest.bytes, 'byte')} compressed`;
}
