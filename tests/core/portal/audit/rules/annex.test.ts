import { describe, expect, it } from 'vitest';
import { findAnnexLists } from '../../../../../src/core/portal/audit/rules/annex-lists.ts';
import { findLoneTasks } from '../../../../../src/core/portal/audit/rules/lone-tasks.ts';
import { marksOf, sheetOf } from '../sheet-fixture.ts';

const tasksOf = (rows: readonly (readonly [name: string, content: string])[]) =>
  rows.map(([name, content], at) => ({
    document: 'a',
    eid: `att_1__row_${String(at + 1)}`,
    number: at + 1,
    name,
    content,
    responsible: '市局',
  }));

function sheetWith(body: string, rows: readonly (readonly [string, string])[]) {
  const tasks = tasksOf(rows);
  const words = Object.fromEntries(
    tasks.map(({ eid, number, name, content }) => [`a ${eid}`, `${String(number)}\t${name}\t${content}\t市局`]),
  );
  return sheetOf({ 'a p_1': body, ...words }, { tasks });
}

describe('findAnnexLists', () => {
  const found = (body: string, content: string) => {
    const sheet = sheetWith(body, [['垃圾分类', content]]);
    return findAnnexLists(sheet).map((draft) => marksOf(sheet, draft));
  };
  const four = '市区全面实行垃圾分类投放、分类收集、分类运输、分类处理。';

  it('finds a clause of the annex that lists other things', () => {
    expect(found(`到2020年，${four}`, '到2020年，市区全面实行垃圾分类投放、分类收运、分类处置。')).toEqual([
      [
        'a p_1: 市区全面实行垃圾分类投放、分类收集、分类运输、分类处理',
        'a att_1__row_1: 市区全面实行垃圾分类投放、分类收运、分类处置',
      ],
    ]);
  });

  it.each([
    ['the same list', four, four],
    ['the same list in another order', '加强西湖、湘湖和运河、河道保护。', '加强西湖、湘湖、运河和河道保护。'],
    ['another clause', four, '县城全面实行垃圾分类投放、分类收运、分类处置。'],
    ['a clause that lists nothing', '市区全面实行垃圾分类。', '市区全面实行垃圾分类投放、收运、处置。'],
  ])('finds nothing in %s', (_, body, content) => {
    expect(found(body, content)).toEqual([]);
  });
});

describe('findLoneTasks', () => {
  const known: [string, string][] = [
    ['煤炭消费', '到2020年，全市煤炭消费总量比2015年下降5%以上。'],
    ['秸秆利用', '到2020年，全市秸秆综合利用率稳定在95%以上。'],
  ];
  const body = `${known.map(([, content]) => content).join('')}大力推进产业结构调整，到2022年完成369家企业关停转迁。`;
  const found = (...rows: [string, string][]) => {
    const sheet = sheetWith(body, [...known, ...rows]);
    return findLoneTasks(sheet).map((draft) => marksOf(sheet, draft));
  };

  it('finds a task of which the body has neither words nor name', () => {
    expect(found(['热电锅炉清洁化改造', '基本完成热电锅炉超低排放改造项目竣工验收。'])).toEqual([
      ['a att_1__row_3: 热电锅炉清洁化改造'],
    ]);
  });

  it('finds none that the body works out or names', () => {
    expect(found(['加快产业结构调整', '甲区：关停8家。乙区：退出2家。'])).toEqual([]);
  });

  it('says nothing of an annex that is no breakdown of the body', () => {
    const sheet = sheetWith('加强组织领导。', [
      ['学校建设', '新建学校十所。'],
      ['医院建设', '新建医院两所。'],
    ]);
    expect(findLoneTasks(sheet)).toEqual([]);
  });
});
