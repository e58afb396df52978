import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CommandError } from '../../../scripts/command.ts';
import { changeText } from '../../../scripts/bench/measure/change-text.ts';
import { measure } from '../../../scripts/bench/measure/usage.ts';
import { weighSite } from '../../../scripts/bench/measure/weigh-site.ts';
import { makePortal } from '../../../scripts/bench/portal/make-portal.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'luce-bench-test-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('measure', () => {
  test('counts what a child of the command takes, and its memory', { timeout: 60_000 }, async () => {
    const busy = 'const kept = Buffer.alloc(2e8, 1); while (process.cpuUsage().user < 3e5) kept[0]++;';
    const parent = `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(busy)}])`;
    const { cpu, peak } = await measure('-e', [parent]);
    expect(cpu).toBeGreaterThanOrEqual(0.3);
    expect(peak).toBeGreaterThan(2e8);
  });

  test('throws where the command fails', async () => {
    await expect(measure('-e', ['process.exit(3)'])).rejects.toThrow(CommandError);
  });
});

describe('changeText', () => {
  test('changes one text, of which the manifest then has the hash', async () => {
    await makePortal(folder, { documents: 3, plans: 3, corpus: null, base: null, seed: '1' });
    expect(await changeText(folder)).toBe('plan-00002.txt');
    const changed = await readFile(join(folder, 'sources/plan-00002.txt'), 'utf8');
    expect(changed).toContain('修改一处');
    const manifest = await readFile(join(folder, 'sources/manifest.yaml'), 'utf8');
    expect(manifest).toContain(createHash('sha256').update(changed).digest('hex'));
  });
});

describe('weighSite', () => {
  test('finds the heaviest page of each kind, compressed, and the largest file', async () => {
    const digits = (length: number) => Array.from({ length }, (_, index) => String((index * 7919) % 1013)).join(',');
    for (const [path, length] of Object.entries({ '': 3, 'documents/a/': 10, 'documents/b/': 400 })) {
      await mkdir(join(folder, path), { recursive: true });
      await writeFile(join(folder, path, 'index.html'), digits(length));
    }
    await writeFile(join(folder, 'all.json'), digits(2000));
    const { pages, files, largest, heaviest } = await weighSite(folder);
    expect([pages, files, largest.path]).toEqual([3, 4, 'all.json']);
    expect(heaviest.map(({ kind, path, pages }) => [kind, path, pages])).toEqual([
      ['documents/*/', 'documents/b/', 2],
      ['', '', 1],
    ]);
  });
});
