import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makePortal, type PortalOrder } from '../../../scripts/bench/portal/make-portal.ts';
import { planRegister } from '../../../scripts/bench/portal/plan-facts.ts';
import { textVarier } from '../../../scripts/bench/portal/vary-text.ts';
import { readBytesAlone, type Reading } from '../../../scripts/content/read-alone.ts';

const ordinance = (number: number, thing: string) => `松州市${thing}条例

2019年3月1日松州市人民政府令第${number}号公布

第一条 松州市的${thing}按照本条例管理，自2020年5月1日起施行。
`;

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'luce-bench-test-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function make(name: string, order: Partial<PortalOrder>): Promise<{ mix: string; texts: Map<string, string> }> {
  const portal = join(folder, name);
  const mix = await makePortal(portal, { documents: 6, plans: 0, corpus: null, base: null, seed: '1', ...order });
  const sources = join(portal, 'sources');
  const files = (await readdir(sources)).sort();
  const read = files.map(async (file): Promise<[string, string]> => [
    file,
    await readFile(join(sources, file), 'utf8'),
  ]);
  return { mix, texts: new Map(await Promise.all(read)) };
}

async function corpus(): Promise<string> {
  const place = await mkdtemp(join(folder, 'corpus-'));
  await writeFile(join(place, 'a.txt'), ordinance(7, '渡口'));
  await writeFile(join(place, 'b.md'), ordinance(8, '集市'));
  await writeFile(join(place, 'twin.txt'), ordinance(8, '庙会'));
  return place;
}

describe('makePortal', () => {
  test('gives the same bytes for the same seed, and others for another', async () => {
    const { texts } = await make('one', {});
    expect((await make('again', {})).texts).toEqual(texts);
    expect((await make('other', { seed: '2' })).texts).not.toEqual(texts);
  });

  test('gives the same first plans, however many it makes', async () => {
    const { texts } = await make('few', { documents: 2 });
    const { texts: more } = await make('more', {});
    for (const file of ['plan-00001.txt', 'plan-00002.txt']) expect(more.get(file)).toBe(texts.get(file));
  });

  test('makes plans that are read whole, each with targets and citations', async () => {
    const { texts } = await make('plans', { documents: 4 });
    const plans = [...texts].filter(([file]) => file.startsWith('plan-'));
    const readings = await Promise.all(plans.map(([file, text]) => readBytesAlone(file, Buffer.from(text))));
    expect(readings.map(({ outcome }) => outcome)).toEqual(plans.map(() => 'read'));
    for (const { portal } of readings) {
      expect(portal?.provisions.length).toBeGreaterThan(120);
      expect(portal?.provisions.length).toBeLessThan(450);
      expect(portal?.targets.length).toBeGreaterThanOrEqual(8);
      expect(portal?.citations.length).toBeGreaterThanOrEqual(2);
    }
  });

  test('varies the texts of a folder where it has too few, without those of a number that is taken', async () => {
    const { mix, texts } = await make('mixed', { documents: 6, plans: 1, corpus: await corpus() });
    expect(mix).toBe('2 texts, 3 varied texts, 1 plan');
    expect([...texts.keys()].filter((file) => file.startsWith('text-'))).toHaveLength(5);
    const read = [...texts].filter(([file]) => file.startsWith('text-'));
    const readings = await Promise.all(read.map(([file, text]) => readBytesAlone(file, Buffer.from(text))));
    expect(new Set(readings.map(titleOf)).size).toBe(5);
  });

  test('refuses more plans than documents', async () => {
    await expect(make('wrong', { documents: 2, plans: 3, corpus: await corpus() })).rejects.toThrow('cannot hold');
  });
});

describe('planRegister', () => {
  test('gives each plan a title and a number of its own', () => {
    const facts = Array.from({ length: 12_000 }, (_, index) => index).map(planRegister('1'));
    expect(new Set(facts.map(({ title }) => title)).size).toBe(facts.length);
    expect(new Set(facts.map(({ number }) => number)).size).toBe(facts.length);
  });
});

describe('textVarier', () => {
  test('gives another title, place, number and years of which each day exists', () => {
    const varied = textVarier('1')(ordinance(7, '渡口').replace('2019年3月1日', '2020年2月29日'), 1);
    expect(varied).not.toContain('松州市');
    expect(varied).toContain('令第1007号');
    expect(varied).toContain('2016年2月29日');
    expect(varied).toContain('渡口条例');
  });
});

function titleOf({ portal }: Reading): string | null | undefined {
  return portal?.documents[0]?.title;
}
