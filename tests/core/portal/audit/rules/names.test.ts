import { describe, expect, it } from 'vitest';
import { findTwoNames } from '../../../../../src/core/portal/audit/rules/two-names.ts';
import { findTwoTitles } from '../../../../../src/core/portal/audit/rules/two-titles.ts';
import type { Body } from '../../../../../src/model/body.ts';
import type { Citation } from '../../../../../src/model/citation.ts';
import type { Mention } from '../../../../../src/model/mention.ts';
import { marksOf, sheetOf } from '../sheet-fixture.ts';

describe('findTwoTitles', () => {
  const found = (...cited: [title: string, number?: string][]) => {
    const words = Object.fromEntries(cited.map(([title], at) => [`a p_${String(at + 1)}`, `实施《${title}》。`]));
    const citations = cited.map(([title, number = null], at): Citation => ({
      from: { document: 'a', eid: `p_${String(at + 1)}` },
      quote: `《${title}》`,
      raw: { start: 0, end: 1 },
      number,
      title,
      relation: 'cites',
      to: null,
    }));
    const sheet = sheetOf(words, { citations });
    return findTwoTitles(sheet).map((draft) => marksOf(sheet, draft));
  };

  it('finds one number with two titles', () => {
    expect(
      found(['某省生态示范创建行动计划', '浙政发〔2018〕18号'], ['某省美丽建设行动计划', '浙政发〔2018〕18号']),
    ).toEqual([['a p_1: 某省生态示范创建行动计划', 'a p_2: 某省美丽建设行动计划']]);
  });

  it('finds two titles of a dated plan that differ by a word', () => {
    expect(found(['杭州市重点领域机动车清洁化三年行动方案'], ['杭州市重点领域车辆清洁化三年行动方案'])).toHaveLength(1);
    expect(
      found(
        ['浙江省人民政府办公厅关于印发浙江省劣V类断面削减计划（2015—2017年）的通知', '浙政办函〔2015〕26号'],
        ['浙江省劣Ⅴ类水质断面削减计划（2015—2017年）'],
      ),
    ).toEqual([['a p_1: 浙江省劣V类断面削减计划（2015—2017年）', 'a p_2: 浙江省劣Ⅴ类水质断面削减计划（2015—2017年）']]);
  });

  it.each<[string, [string, string?], [string, string?]]>([
    ['dashes', ['新时代美丽杭州建设实施纲要（2020—2035年）'], ['新时代美丽杭州建设实施纲要（2020-2035年）']],
    ['a short title', ['某省水污染防治行动计划', '某发〔2016〕1号'], ['水污染防治行动计划', '某发〔2016〕1号']],
    [
      'the notice around it',
      ['国务院关于印发水污染防治行动计划的通知', '国发〔2015〕17号'],
      ['水污染防治行动计划', '国发〔2015〕17号'],
    ],
    ['two subjects', ['杭州市大气污染防治行动计划（2016—2020年）'], ['杭州市水污染防治行动计划（2016—2020年）']],
    ['a subject put in', ['浙江省生态环境保护规划（2016—2020年）'], ['浙江省海洋生态环境保护规划（2016—2020年）']],
    ['two periods', ['杭州市生态环境保护“十三五”规划纲要'], ['杭州市生态环境保护“十四五”规划纲要']],
    ['two years', ['2015年浙江政务服务网建设工作要点'], ['2016年浙江政务服务网建设工作要点']],
    ['two laws', ['中华人民共和国环境保护法'], ['中华人民共和国海洋环境保护法']],
    ['two regulations', ['杭州市建筑垃圾管理条例'], ['杭州市生活垃圾管理条例']],
    [
      'two numbers',
      ['某省水污染防治行动计划（2016年）', '某发〔2016〕1号'],
      ['某省水体污染防治行动计划（2016年）', '某发〔2016〕2号'],
    ],
  ])('finds nothing in %s', (_, one, other) => {
    expect(found(one, other)).toEqual([]);
  });
});

describe('findTwoNames', () => {
  const body = (fields: Partial<Body> = {}): Body => {
    const rest = {
      jurisdiction: '某省',
      level: null,
      parent: null,
      aliases: [],
      usedIn: [],
      reason: '样例',
      successors: [],
      origin: 'registry' as const,
    };
    return { id: 'b', name: '某省人力资源和社会保障厅', kind: 'department', ...rest, ...fields };
  };
  const found = (names: string[], fields: Partial<Body> = {}, documents = names.map(() => 'a')) => {
    const words = Object.fromEntries(
      names.map((name, at) => [`${documents[at] ?? 'a'} p_${String(at + 1)}`, `（责任单位：${name}）`]),
    );
    const mentions = names.map((name, at): Mention => {
      const place = { document: documents[at] ?? 'a', eid: `p_${String(at + 1)}`, start: 6, end: 6 + name.length };
      return { ...place, kind: 'body', ref: 'b' };
    });
    const dates = { a: '2016-03-16', c: '2017-01-01' };
    const sheet = sheetOf(words, { dates, mentions, bodies: [body(fields)] });
    return findTwoNames(sheet).map((draft) => marksOf(sheet, draft));
  };

  it('finds two short names in one document', () => {
    expect(found(['省人社厅', '省人社保厅', '省人社厅'])).toEqual([['a p_1: 省人社厅', 'a p_2: 省人社保厅']]);
  });

  it.each<[string, string[], Partial<Body>, string[]?]>([
    ['one name', ['省人社厅', '省人社厅'], {}],
    ['the full name beside the short one', ['某省人力资源和社会保障厅', '省人社厅'], {}],
    ['a name cut off', ['余杭区', '余杭区政府'], { name: '杭州市余杭区人民政府' }],
    ['a bracket added', ['市园文局', '市园文局（市运河综保委）'], {}],
    ['bodies named together', ['各区、县（市）政府', '各区政府和管委会'], { kind: 'collective' }],
    ['two documents', ['省人社厅', '省人社保厅'], {}, ['a', 'c']],
  ])('finds nothing in %s', (_, names, fields, documents) => {
    expect(found(names, fields, documents)).toEqual([]);
  });
});
