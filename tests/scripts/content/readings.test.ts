import { hash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { listContent } from '../../../scripts/content/list-content.ts';
import { readContent } from '../../../scripts/content/read-content.ts';
import { readRegistries } from '../../../scripts/content/read-registries.ts';
import { factsOf, rowsOf, textOf } from '../../../scripts/content/readings/kept-reading.ts';
import { readAll } from '../../../scripts/content/readings/read-all.ts';
import { takeReading } from '../../../src/core/find/reading.ts';
import { contribute } from '../../../src/core/portal/contribution.ts';
import { openRegistries, readingRegistries } from '../../../src/core/portal/open-registries.ts';
import { COMMAND_TIME, folderWith } from '../../content/content-command.ts';

// Beside other programs reading takes its time.
vi.setConfig({ testTimeout: COMMAND_TIME });

const KEPT = '.luce/readings';
const mobile = ['138', '0013', '8000'].join('');
const plan = (place: string, words = '到2025年，污水处理率达到95%。') =>
  `${place}水污染防治行动计划\n\n一、目标\n\n${words}牵头单位：市水利局。\n\n二、措施\n\n依据《中华人民共和国水污染防治法》执行。\n`;
const files = {
  'sources/a.txt': plan('甲江市'),
  'sources/b.txt': plan('乙江市'),
  'sources/c.html': `<html><body><h1>丙江市治气方案</h1><p>一、目标</p><p>到2025年全面达标。</p></body></html>`,
};

/** Reads a portal as the program does; what was read of each file, and which were read anew. */
async function read(folder: string) {
  const { registries } = await readRegistries(folder, true);
  const {
    files: names,
    reading,
    counts,
    close,
  } = await readAll({ folder, list: await listContent(folder), registries });
  const readings = names.map((name) => {
    const kept = reading(name);
    const facts = factsOf(kept);
    return { text: textOf(kept), facts, rows: rowsOf(kept, facts) };
  });
  await close();
  return { counts, readings };
}

/** The rows of a portal that is read all at once, without what was kept, but for mentions of citations. */
async function readAtOnce(folder: string) {
  const { registries } = await readRegistries(folder, true);
  const { sources, corrections } = await readContent(folder);
  const given = openRegistries(readingRegistries(registries));
  return sources.map((source) => {
    const { rows, facts } = contribute(takeReading(source, corrections, given.names), given, registries.overrides);
    return { facts, rows: { ...rows, mentions: rows.mentions.filter(({ kind }) => kind !== 'citation') } };
  });
}

async function expectAsAtOnce(folder: string, { readings }: Awaited<ReturnType<typeof read>>) {
  const found = readings.map(({ facts, rows }) => ({ facts: facts.given?.facts, rows }));
  expect(found).toStrictEqual(await readAtOnce(folder));
}

describe('a portal that was read before', () => {
  test('is read from what was kept, to the letter', async () => {
    const folder = folderWith(files);
    const first = await read(folder);
    expect(first.counts).toEqual({ anew: 3, kept: 0 });
    const second = await read(folder);
    expect(second).toEqual({ ...first, counts: { anew: 0, kept: 3 } });
    await expectAsAtOnce(folder, second);
  });

  test('is read anew where a source has changed, and nothing is kept of what it was', async () => {
    const folder = folderWith(files);
    await read(folder);
    writeFileSync(join(folder, 'sources/b.txt'), plan('乙江市', '到2030年，污水处理率达到98%。'));
    const again = await read(folder);
    expect(again.counts).toEqual({ anew: 1, kept: 2 });
    await expectAsAtOnce(folder, again);
    expect(readdirSync(join(folder, KEPT))).toHaveLength(3);
  });

  test('is read anew where corrections of a source have changed', async () => {
    const folder = folderWith({ ...files, 'corrections/a.yaml': '[]\n' });
    await read(folder);
    const entry = { before: '水利局', after: '水务局', kind: 'print', reason: '机构名称。' };
    writeFileSync(join(folder, 'corrections/a.yaml'), `- ${JSON.stringify(entry)}\n`);
    const again = await read(folder);
    expect(again.counts).toEqual({ anew: 1, kept: 2 });
    await expectAsAtOnce(folder, again);
  });

  test('is read anew where overrides of its targets have changed', async () => {
    const folder = folderWith({ ...files, 'corrections/targets/a.yaml': '[]\n' });
    await read(folder);
    const retired = { do: 'retire', provision: 'sec_1__p_1', number: 9, reason: '样例。' };
    writeFileSync(join(folder, 'corrections/targets/a.yaml'), `- ${JSON.stringify(retired)}\n`);
    expect((await read(folder)).counts).toEqual({ anew: 1, kept: 2 });
  });

  test('is read anew as a whole where the names that all are read by have changed', async () => {
    const folder = folderWith({ ...files, 'registry/bodies.yaml': '[]\n' });
    await read(folder);
    const body = { id: 'water', name: '甲江市水利局', jurisdiction: '甲江市', level: 'city', kind: 'department' };
    writeFileSync(
      join(folder, 'registry/bodies.yaml'),
      `- ${JSON.stringify({ ...body, parent: null, aliases: [{ name: '市水利局', documents: ['a'] }], reason: '文中所称。' })}\n`,
    );
    expect((await read(folder)).counts).toEqual({ anew: 3, kept: 0 });
  });

  test.for([
    ['cut off', (text: string) => text.slice(0, text.length / 2)],
    ['changed', (text: string) => text.replace('95%', '96%')],
    ['not its own', () => '{"known":[]}\n[]\n{}\n'],
    ['no JSON', () => 'x'],
    ['empty', () => ''],
  ] as const)('is read as if for the first time where what was kept is %s', async ([, damage]) => {
    const folder = folderWith(files);
    const first = await read(folder);
    for (const name of readdirSync(join(folder, KEPT))) {
      const path = join(folder, KEPT, name);
      writeFileSync(path, damage(readFileSync(path, 'utf8')));
    }
    expect((await read(folder)).readings).toEqual(first.readings);
    expect(await read(folder)).toEqual({ ...first, counts: { anew: 0, kept: 3 } });
  });
});

describe('personal data that another file prints', () => {
  const printed = `甲江市公示\n\n现将名单公示如下：\n\n甲某，手机${mobile}。\n`;
  const repeated = plan('乙江市', `项目代码：${mobile}。到2025年，污水处理率达到95%。`);

  test('are withheld in a file that was read without knowing of them, and it alone is read again', async () => {
    const folder = folderWith({ ...files, 'sources/b.txt': repeated });
    const before = await read(folder);
    expect(before.readings[1]?.text).toContain(mobile);
    writeFileSync(join(folder, 'sources/list.txt'), printed);
    const after = await read(folder);
    expect(after.counts).toEqual({ anew: 2, kept: 2 });
    expect(after.readings[1]?.text).not.toContain(mobile);
    await expectAsAtOnce(folder, after);
    expect(await read(folder)).toEqual({ ...after, counts: { anew: 0, kept: 4 } });
  });

  test('are withheld no more where that file is gone', async () => {
    const folder = folderWith({ ...files, 'sources/b.txt': repeated, 'sources/list.txt': printed });
    const before = await read(folder);
    expect(before.readings[1]?.text).not.toContain(mobile);
    writeFileSync(join(folder, 'sources/list.txt'), printed.replace(mobile, '略'));
    const after = await read(folder);
    expect(after.counts).toEqual({ anew: 2, kept: 2 });
    expect(after.readings[1]?.text).toContain(mobile);
    await expectAsAtOnce(folder, after);
  });

  test('are no matter of a file that is published as it is', async () => {
    const bytes = Buffer.from(repeated);
    const sha256 = hash('sha256', bytes);
    const folder = folderWith({
      'sources/b.txt': bytes,
      'sources/list.txt': printed,
      'sources/manifest.yaml': `- { file: b.txt, origin: b.txt, sha256: ${sha256}, documents: [b], personalData: publish }\n`,
    });
    const { readings } = await read(folder);
    expect(readings[0]?.text).toContain(mobile);
  });
});
