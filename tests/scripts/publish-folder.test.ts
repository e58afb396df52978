import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, test } from 'vitest';
import { assertWhole, findMissing } from '../../scripts/build/missing-files.ts';
import { enterWhole } from '../../scripts/build/enter-folder.ts';
import { makeRunFolder } from '../../scripts/build/publish-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'luce-publish-'));

afterAll(() => {
  rmSync(root, { recursive: true });
});

function folderWith(...names: string[]): string {
  const folder = mkdtempSync(join(root, 'case-'));
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), name);
  }
  return folder;
}

/** Writes a site in the folder of a run and publishes it. */
async function publish(out: string, ...names: string[]): Promise<void> {
  const run = await makeRunFolder(out);
  for (const name of names) {
    mkdirSync(join(run.path, 'site', name, '..'), { recursive: true });
    writeFileSync(join(run.path, 'site', name), name);
  }
  await run.publish(join(run.path, 'site'));
  await run.remove();
}

describe('the folder of a run', () => {
  test('takes the place of what was published, of which nothing is left', async () => {
    const folder = folderWith('dist/old.html', 'dist/data/old.json');
    await publish(join(folder, 'dist'), 'index.html');
    expect(readdirSync(join(folder, 'dist'))).toEqual(['index.html']);
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('is another for each run, and what ended runs have left is cleared away and never published', async () => {
    const folder = folderWith('dist-run-abc123/site/stale.html', 'dist-parts/kept.txt', 'distant/kept.txt');
    await publish(join(folder, 'dist'), 'index.html');
    expect(readdirSync(folder)).toEqual(['dist', 'dist-parts', 'distant']);
    expect(readdirSync(join(folder, 'dist'))).toEqual(['index.html']);
  });

  test('leaves what was published where it was when the new cannot be put there', async () => {
    const folder = folderWith('dist/old.html');
    const run = await makeRunFolder(join(folder, 'dist'));
    await expect(run.publish(join(run.path, 'missing'))).rejects.toThrow('ENOENT');
    await run.remove();
    expect(readdirSync(join(folder, 'dist'))).toEqual(['old.html']);
  });

  test('puts back what a killed run had moved away', async () => {
    const folder = folderWith('dist-run-abc123/before/old.html', 'dist-run-abc123/site/index.html');
    await (await makeRunFolder(join(folder, 'dist'))).remove();
    expect(readdirSync(folder)).toEqual(['dist']);
    expect(readdirSync(join(folder, 'dist'))).toEqual(['old.html']);
  });

  test('follows a link to the folder that is published', async () => {
    const folder = folderWith('real/old.html');
    symlinkSync(join(folder, 'real'), join(folder, 'dist'));
    await publish(join(folder, 'dist'), 'index.html');
    expect(readdirSync(join(folder, 'real'))).toEqual(['index.html']);
    expect(readdirSync(join(folder, 'dist'))).toEqual(['index.html']);
  });

  test('fills a folder that cannot be moved, and clears what an interrupted run has left in it', async () => {
    const folder = folderWith('old.html', '_astro/a.css', '.-run-left/half.html');
    const next = folderWith('index.html', '_astro/b.css');
    await enterWhole(next, folder);
    expect(readdirSync(folder).sort()).toEqual(['_astro', 'index.html']);
    expect(readdirSync(join(folder, '_astro'))).toEqual(['b.css']);
  });

  test.skipIf(!canMount())('is published into a mounted folder, a device of its own', () => {
    const folder = folderWith('dist/below.html');
    const program = `
      import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
      import { makeRunFolder } from ${JSON.stringify(join(process.cwd(), 'scripts/build/publish-folder.ts'))};
      writeFileSync('dist/old.html', '');
      const run = await makeRunFolder('dist');
      mkdirSync(run.path + '/site');
      writeFileSync(run.path + '/site/index.html', '');
      await run.publish(run.path + '/site');
      await run.remove();
      console.log(readdirSync('dist').join(), readdirSync('.').join());`;
    writeFileSync(join(folder, 'publish.mjs'), program);
    const script = `mount -t tmpfs none dist && ${process.execPath} publish.mjs`;
    const printed = execFileSync('unshare', ['-m', 'sh', '-c', script], { cwd: folder, encoding: 'utf8' });
    expect(printed.trim()).toBe('index.html dist,publish.mjs');
  });
});

/** Whether this system lets a process mount folders that nobody else sees. */
function canMount(): boolean {
  try {
    execFileSync('unshare', ['-m', 'sh', '-c', 'mount -t tmpfs none /mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('a site with holes', () => {
  const names = ['documents', 'gazettes', 'targets', 'bodies', 'regions', 'indicators', 'topics'];
  const data = folderWith();
  for (const name of names) writeFileSync(join(data, `${name}.json`), name === 'documents' ? '[{"id":"water"}]' : '[]');

  test('is refused, with the names of what is missing or empty', async () => {
    const site = folderWith('index.html');
    const missing = await findMissing(site, data);
    expect(missing).toContain('documents/water/index.html');
    expect(missing).not.toContain('index.html');
    await expect(assertWhole(site, data)).rejects.toThrow(
      /files of the site are missing or empty .*nothing was published/u,
    );
    for (const name of missing) {
      mkdirSync(join(site, name, '..'), { recursive: true });
      writeFileSync(join(site, name), 'x');
    }
    await assertWhole(site, data);
    writeFileSync(join(site, '404.html'), '');
    expect(await findMissing(site, data)).toEqual(['404.html']);
  });
});
