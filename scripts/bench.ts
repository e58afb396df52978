import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { benchOwnBuild } from './bench/own-build.ts';
import { makePortal } from './bench/portal/make-portal.ts';
import { readSettings, type Settings } from './bench/settings.ts';
import { runScript, runStage } from './stage.ts';

/**
 * Without parameters the build of the engine's own portal, in time, in bytes and in weight; with them a portal of any
 * size is made and measured (`bench/settings.ts` has the parameters).
 */
await runScript(async () => {
  const settings = readSettings(process.argv.slice(2));
  await (settings === null ? benchOwnBuild() : benchPortal(settings));
});

async function benchPortal({ order, keep, make }: Settings): Promise<void> {
  const folder = keep ?? (await mkdtemp(join(tmpdir(), 'luce-bench-')));
  try {
    await mkdir(folder, { recursive: true });
    if ((await readdir(folder)).length > 0) throw new Error(`${folder} is not empty: name a new folder with --keep`);
    const portal = join(folder, 'portal');
    await runStage('portal', () => makePortal(portal, order));
    if (make) process.stdout.write(`${portal}\n`);
  } finally {
    if (keep === null) await rm(folder, { recursive: true });
  }
}
