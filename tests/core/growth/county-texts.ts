import type { Registries } from '../../../src/core/portal/registries.ts';
import type { Source } from '../../../src/core/read/source.ts';
import { comparisonRegistrySchema } from '../../../src/model/comparison.ts';
import { glossaryRegistrySchema } from '../../../src/model/glossary.ts';
import { indicatorRegistrySchema } from '../../../src/model/indicator.ts';
import { regionRegistrySchema } from '../../../src/model/region.ts';
import { topicRegistrySchema } from '../../../src/model/topic.ts';

/** Plans of a county, each with an outline, a table of indicators, tasks, citations and numbers that do not add up. */
export function countyTexts(count: number): Source[] {
  return Array.from({ length: count }, (_, index) => ({
    file: `plan-${String(index + 1)}.txt`,
    raw: planOf(index + 1),
    sha256: '0'.repeat(64),
    documents: [`plan-${String(index + 1)}`],
  }));
}

function planOf(number: number): string {
  return `青岚县人民政府关于印发青岚县第${String(number)}号水利规划的通知
青政发〔2021〕${String(number)}号
各乡镇人民政府：
现将《青岚县第${String(number)}号水利规划》印发给你们，请认真组织实施。
青岚县人民政府
2021年11月5日

青岚县第${String(number)}号水利规划

一、目标
到2020年，全县水质达标率达到${String((number % 60) + 30)}%。根据《青岚县第${String(number)}期治水计划（2020年）》（青政发〔2019〕${String(number)}号），抓好以下四项工作。
表1 规划指标
领域	序号	指标	2020年	2025年
供水	1	供水保证率(%)	90	≥95
	2	漏损率(%)	12	≤9
二、工作
（一）供水。完成东乡、西乡、南乡5个片区改造，新建管网300公里（东乡120公里、西乡100公里、南乡60公里）。（牵头单位：县水利局；参与单位：县财政局、县${String(number)}号专班）
（三）防洪。到2025年，东乡区、西乡区建成堤防${String(number)}公里。完成62项任务。

附件

表2 任务分解表
序号	任务	工作内容	责任单位
1	供水	东乡区、西乡区新建管网到2024年达到90公里	东乡区政府、县水利局
2	防洪	到2023年，建成堤防7公里	县水利局
`;
}

/** Registries that look at each of so many plans. */
export function countyRegistries(count: number): Registries {
  const ids = Array.from({ length: count }, (_, index) => `plan-${String(index + 1)}`);
  const reason = '例';
  const indicator = (document: string, metric: string) => ({
    id: `${document}-${metric === '' ? 'rate' : 'length'}`,
    name: '水质达标率',
    jurisdiction: '青岚县',
    unit: '%',
    direction: 'more',
    reason,
    match: [{ document, metric: metric === '' ? '供水保证率' : metric }],
  });
  return {
    bodies: [],
    regions: regionRegistrySchema.parse([
      { id: 'qinglan', name: '青岚县', kind: 'county', parent: null, aliases: ['青岚县'] },
      { id: 'east', name: '东乡区', kind: 'district', parent: 'qinglan', aliases: ['东乡区'] },
      { id: 'west', name: '西乡区', kind: 'district', parent: 'qinglan', aliases: ['西乡区'] },
    ]),
    overrides: new Map(),
    topics: topicRegistrySchema.parse([{ id: 'water', name: '水', definition: '水利。', rules: [{ words: ['水'] }] }]),
    glossary: glossaryRegistrySchema.parse([{ id: 'supply', term: '供水', topic: 'water', definition: '送水。' }]),
    indicators: indicatorRegistrySchema.parse(ids.flatMap((id) => [indicator(id, ''), indicator(id, '堤防')])),
    comparisons: comparisonRegistrySchema.parse(
      ids.slice(1).map((id, index) => ({
        a: { document: ids[index], label: '前' },
        b: { document: id, label: '后' },
        manner: 'whole',
        reason,
      })),
    ),
    summaries: new Map(ids.map((id) => [id, summaryOf(id)])),
  };
}

function summaryOf(id: string): string {
  const cited = '县里要修渠。:cite{eid="facts title"}';
  return `---\ndocument: ${id}\nby: 编者\n---\n\n## 一句话读懂\n\n${cited} ${cited}\n`;
}
