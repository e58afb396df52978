import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readingOf, readInputs } from '../../../scripts/content/read-inputs.ts';
import { makeReadingPart, takeReadings } from '../../../scripts/content/readings/reading-part.ts';
import { contentsOf, type FoundPart } from '../../../scripts/parts/part.ts';
import { readWhole } from '../../../scripts/parts/whole.ts';
import { COMMAND_TIME, folderWith, run, runIn, runScript } from '../../content/content-command.ts';
import { filesIn } from './states.ts';

// Beside other programs reading takes its time.
vi.setConfig({ testTimeout: 2 * COMMAND_TIME });

const mobile = ['138', '0013', '8000'].join('');
const plan = (place: string, words: string) =>
  `${place}水污染防治行动计划\n\n一、目标\n\n${words}到2025年，污水处理率达到95%。牵头单位：市水利局。\n\n二、措施\n\n依据《甲江市水污染防治行动计划》执行。\n`;
/** A portal in which one file prints what is withheld in another. */
const portal = {
  'sources/a.txt': plan('甲江市', ''),
  'sources/b.txt': plan('乙江市', `项目代码：${mobile}。`),
  'sources/c.txt': `甲江市公示\n\n现将名单公示如下：\n\n甲某，手机${mobile}。\n`,
  'sources/d.txt': plan('丁江市', ''),
  'sources/e.txt': plan('戊江市', ''),
};

async function readingIn(folder: string) {
  return readingOf(folder, await readInputs(folder, true));
}

/** Makes shares, each in a folder as another machine has it. */
async function makeParts(folder: string, shares: readonly number[], total: number): Promise<string[]> {
  const parts = [];
  for (const index of shares) {
    const machine = folderWith({});
    cpSync(folder, machine, { recursive: true });
    const part = join(machine, 'part');
    await makeReadingPart(part, await readingIn(machine), { index, total });
    parts.push(part);
  }
  return parts;
}

async function take(folder: string, parts: readonly string[]): Promise<string> {
  const { parts: found } = await readWhole(parts);
  return takeReadings(found as FoundPart<'readings'>[], await readingIn(folder));
}

test('shares of content joined, one of them made twice, give the bytes of one run', async () => {
  const [whole, joined] = [folderWith(portal), folderWith(portal)];
  await run(whole);
  const parts = await makeParts(joined, [3, 1, 2], 3);
  // One that knows already what the others print.
  await makeReadingPart(join(whole, 'part'), await readingIn(whole), { index: 2, total: 3 });
  const { code, output } = await runScript('merge.ts', 'en_GB.UTF-8', joined, ...parts, join(whole, 'part'));
  expect([code, output]).toEqual([0, expect.stringMatching(/parts +5 files of 4 parts[^]* 1 read anew, 4 kept/u)]);
  expect(filesIn(joined)).toEqual(filesIn(whole));
  expect([...filesIn(joined).values()].join('')).not.toContain(mobile);
});

test('a share is written where the command says, and refused where it says nothing or no share', async () => {
  const folder = folderWith(portal);
  const part = join(folder, 'part');
  const made = await run(folder, '--shard', '2/3', '--out', part);
  expect([made.code, made.output]).toEqual([0, expect.stringMatching(/readings +2 files of 5, 2 read anew/u)]);
  expect(readdirSync(part)).toEqual(['part.json', 'readings']);
  expect(readdirSync(folder).sort()).toEqual(['.luce', 'part', 'sources']);
  const nowhere = await runIn('zh_CN.UTF-8', folder, '--shard', '2/3');
  expect(nowhere).toMatchObject({ code: 1, output: expect.stringContaining('[part/nowhere] 没有写明') as string });
  expect(await run(folder, '--shard', '4/3', '--out', part)).toMatchObject({ code: 1 });
});

test('parts that lack a share, or were made from something else, are refused', async () => {
  const folder = folderWith(portal);
  const [first = '', second = ''] = await makeParts(folder, [1, 2], 2);
  await expect(take(folder, [first])).rejects.toThrow(/\[part\/missing\].* 2\/2/u);
  const other = folderWith({ ...portal, 'sources/e.txt': plan('己江市', '') });
  await expect(take(other, [first, second])).rejects.toThrow(`[part/foreign] ${first}`);
  const described = join(second, 'part.json');
  writeFileSync(described, readFileSync(described, 'utf8').replace(/"madeFrom":"./u, '"madeFrom":"-'));
  await expect(take(folder, [first, second])).rejects.toThrow(`[part/foreign] ${second}`);
});

test('parts that lack a reading, or of which one is other than its twin, are refused', async () => {
  const folder = folderWith(portal);
  const [first = '', second = '', twin = ''] = await makeParts(folder, [1, 2, 2], 2);
  const readings = contentsOf({ folder: twin, what: 'readings' });
  const [name = ''] = readdirSync(readings);
  const bytes = readFileSync(join(readings, name));
  writeFileSync(join(readings, name), bytes.subarray(1));
  await expect(take(folder, [first, second, twin])).rejects.toThrow('[part/differs]');
  await expect(take(folder, [first, twin])).rejects.toThrow(/\[part\/damaged\].*sources\//u);
  rmSync(join(readings, name));
  await expect(take(folder, [first, twin])).rejects.toThrow(/\[part\/damaged\].*sources\//u);
  expect(await take(folder, [first, second])).toBe('5 files of 2 parts');
});
