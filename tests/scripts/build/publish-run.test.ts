import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { publishRun } from '../../../scripts/build/publish-run.ts';
import { describePart } from '../../../scripts/parts/part.ts';
import { COMMAND_TIME, folderWith, runIn, runScript } from '../../content/content-command.ts';

vi.setConfig({ testTimeout: COMMAND_TIME });

/** Begins a run, which ends when it is told to. */
function begin(out: string, portal: string | null): { done: Promise<void>; begun: Promise<void>; end: () => void } {
  const [begun, ended] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
  const done = publishRun({ out, portal }, async (run) => {
    const site = join(run, 'site');
    mkdirSync(site);
    writeFileSync(join(site, 'index.html'), '');
    begun.resolve(undefined);
    await ended.promise;
    return site;
  });
  return { done, begun: begun.promise, end: ended.resolve as () => void };
}

test('two portals are built at once, but neither one portal twice nor two into one folder', async () => {
  const [one, other] = [folderWith({}), folderWith({})];
  const first = begin(join(one, 'dist'), one);
  await first.begun;
  await expect(begin(join(other, 'dist'), one).done).rejects.toThrow(/at work.*build\.lock/u);
  await expect(begin(join(one, 'dist'), other).done).rejects.toThrow(/at work.*dist-run\.lock/u);
  const second = begin(join(other, 'dist'), other);
  const part = begin(join(other, 'part'), null);
  await Promise.all([second.begun, part.begun]);
  for (const { end } of [first, second, part]) end();
  await Promise.all([first.done, second.done, part.done]);
  expect(readdirSync(other).sort()).toEqual(['.luce', 'dist', 'part']);
  expect([readdirSync(one).sort(), readdirSync(join(one, '.luce'))]).toEqual([['.luce', 'dist'], []]);
});

test('a portal that cannot be written to is told at once, with what to do', async () => {
  const portal = folderWith({ '.luce': '', 'sources/a.txt': '甲江市公告\n\n没有别的。\n' });
  const out = join(portal, 'dist');
  const content = await runIn('zh_CN.UTF-8', portal);
  expect([content.code, content.output]).toEqual([
    1,
    expect.stringMatching(/\[portal\/read-only\].*ENOTDIR[^]*请允许/u),
  ]);
  for (const program of ['build.ts', 'merge.ts']) {
    const parts = program === 'merge.ts' ? [await pagesPart(portal)] : [];
    const { code, output } = await runScript(program, 'en_GB.UTF-8', portal, '--out', out, ...parts);
    expect([code, output]).toEqual([1, expect.stringMatching(/\[portal\/read-only\].*\.luce \(ENOTDIR\)[^]*copy it/u)]);
  }
  expect(existsSync(out)).toBe(false);
});

async function pagesPart(portal: string): Promise<string> {
  const part = join(portal, 'part');
  mkdirSync(part);
  await describePart(part, { what: 'pages', shard: { index: 1, total: 1 }, madeFrom: '', pages: [] });
  return part;
}
