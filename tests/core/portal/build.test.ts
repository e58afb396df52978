import { describe, expect, it } from 'vitest';
import { indexBodies } from '../../../src/core/find/bodies.ts';
import { findInDocument } from '../../../src/core/find/document.ts';
import { buildPortal } from '../../../src/core/portal/build.ts';
import { documentsIn, readSource } from '../../../src/core/read/library.ts';
import { bodySchema } from '../../../src/model/body.ts';
import { noCorrections, sourceOf } from '../support/sources.ts';

const plan = `江州市人民政府关于印发江州市治水计划的通知
江政发〔2020〕1号

江州市治水计划

一、总体要求
到2025年，达标率达到90%。（责任单位：市水利局）
`;
const notice = `江州市人民政府关于落实治水计划的通知
江政发〔2021〕2号

一、总体要求
根据《江州市治水计划》（江政发〔2020〕1号），到2023年，达标率达到85%。
`;
const sources = [sourceOf(plan, 'plan.txt'), sourceOf(notice, 'notice.txt')];
const bureau = {
  id: 'water-bureau',
  name: '江州市水利局',
  jurisdiction: '江州市',
  kind: 'department',
  level: 'city',
  reason: '样例',
  aliases: [{ name: '市水利局', documents: [] }],
};
const registries = { bodies: [bodySchema.parse(bureau)], regions: [], overrides: new Map() };

describe('a portal', () => {
  const whole = buildPortal(sources, noCorrections, registries);
  const names = { bodies: indexBodies(registries.bodies), regions: registries.regions };

  it('has of each source the rows that this gives as the only one, but for what it cites', () => {
    const alone = sources.map((source) => buildPortal([source], noCorrections, registries).value);
    for (const name of ['documents', 'provisions', 'targets', 'mandates', 'corrections'] as const)
      expect(whole.value[name]).toEqual(alone.flatMap((portal) => portal[name] as object[]));
    expect(alone.flatMap(({ citations }) => citations.map(({ to }) => to))).toEqual([null]);
  });

  it('gives work to bodies that no registry knows', () => {
    const bare = buildPortal(sources, noCorrections, { ...registries, bodies: [] }).value;
    const [derived] = bare.bodies;
    expect([derived?.name, derived?.origin]).toEqual(['市水利局', 'derived']);
    expect(bare.provisions.flatMap(({ participants }) => participants)).toEqual([derived?.id]);
    expect(bare.targets[0]?.participantIds).toEqual([derived?.id]);
    expect(bare.mentions.filter(({ kind }) => kind === 'body').map(({ ref }) => ref)).toEqual([derived?.id]);
  });

  it('finds in one document what it says, whatever else the portal holds', () => {
    const [read] = documentsIn(readSource(sources[1] ?? sourceOf(''), noCorrections).value);
    const found = read && findInDocument(read, names).value;
    expect(found?.targets.map(({ metric, value, deadline }) => [metric, value, deadline])).toEqual([
      ['达标率', 85, '2023'],
    ]);
    expect(found?.citations.map(({ number }) => number)).toEqual(['江政发〔2020〕1号']);
  });

  it('looks up among all documents what each cites', () => {
    expect(whole.value.citations.map(({ from, to }) => [from.document, to])).toEqual([['notice', 'plan']]);
    expect(
      whole.value.targets.map(({ document, leadIds, participantIds }) => [document, ...leadIds, ...participantIds]),
    ).toEqual([['plan', 'water-bureau'], ['notice']]);
  });
});
