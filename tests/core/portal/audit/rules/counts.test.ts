import { describe, expect, it } from 'vitest';
import { findAnnouncedCounts } from '../../../../../src/core/portal/audit/rules/announced-counts.ts';
import { findIndicatorCounts } from '../../../../../src/core/portal/audit/rules/indicator-counts.ts';
import { findListedCounts } from '../../../../../src/core/portal/audit/rules/listed-counts.ts';
import { tableOf } from '../../../../charts/fixture.ts';
import type { Provision } from '../../../../../src/model/provision.ts';
import { openSheet } from '../../../../../src/core/portal/audit/sheet.ts';
import { sheetOf } from '../sheet-fixture.ts';

describe('findListedCounts', () => {
  const found = (text: string) => findListedCounts(sheetOf({ 'a p_1': text })).map(({ finding }) => finding.values);

  it('counts a list in a bracket', () => {
    expect(found('六城区（上城区、下城区、江干区、拱墅区、西湖区）的工地。')).toEqual([{ stated: 6, counts: [5] }]);
  });

  it('counts a list before its number', () => {
    expect(found('推进建德、淳安、富阳、临安3个生态修复工程。')).toEqual([{ stated: 3, counts: [4] }]);
    expect(found('建立生态保护、环境质量、总量控制、风险防控等三方面的指标体系。')).toHaveLength(1);
  });

  it('counts a list behind a colon', () => {
    expect(found('实施五大工程：截污纳管、河道清淤、生态修复、景观提升。')).toEqual([{ stated: 5, counts: [4] }]);
  });

  it.each([
    '实施五大工程：截污纳管、河道清淤、引水活水、生态修复、景观提升。',
    '实施五大工程：截污纳管、河道清淤、生态修复等工程。', // 等 may leave some out
    '第五方面：截污纳管、河道清淤、生态修复、景观提升。', // the fifth, not five
    '完善四项机制：联席会议、信息共享、联合执法和考核。', // 和 may join two
    '六城区（上城区、下城区、江干区、拱墅区、西湖区、滨江区）的工地。',
    '推进建德、淳安、富阳3个生态修复工程。',
    '化工、印染、造纸等5个行业。', // 等 may leave some out
    '实现“五化”（精准化源头分类、专业化二次分拣、智能化高效清运、最大化资源利用、集中化统一处置）。',
    '全市3个区（县、市、管委会）。', // one thing in several words
    '关停12家企业（含化工、印染、造纸、电镀企业）。',
    '建成2个推进县、11个示范区、110个示范主体。', // each number counts its own
    '钱塘江、苕溪、运河和太湖四个流域。', // 和 may join two
    '处理生活垃圾、建筑垃圾、医疗废物，建成20个项目。',
    '到2020年，建成省、市、县三级平台。',
    '生态质量、水、大气指标共100个。', // too far apart to be a slip
  ])('finds nothing in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('findIndicatorCounts', () => {
  const columns = ['序号', '指标', '2020年', '2025年目标', '属性'];
  const rows = [
    ['1', '甲', '1', '2', '约束性'],
    ['2', '乙', '1', '2', '约束性'],
    ['3', '丙', '1', '2', '预期性'],
  ];
  const found = (text: string, lines = rows, heads = columns) => {
    const table = { ...tableOf(lines, heads), document: 'a' };
    return findIndicatorCounts(sheetOf({ 'a p_1': text, 'a table_1': '表1规划指标' }, { tables: [table] })).map(
      ({ finding }) => finding.values,
    );
  };

  it('counts the rows of the table behind it', () => {
    expect(found('共设置主要指标4项，其中约束性指标2项，预期性指标2项。')).toEqual([
      {
        counts: [
          { of: 'table', stated: 4, found: 3, table: '表1' },
          { of: 'nature', nature: '预期性', stated: 2, found: 1, table: '表1' },
        ],
      },
    ]);
  });

  it('adds the two kinds up', () => {
    expect(found('主要指标3项，其中约束性指标2项，预期性指标2项。')).toEqual([
      {
        counts: [
          { of: 'parts', stated: 3, found: 4 },
          { of: 'nature', nature: '预期性', stated: 2, found: 1, table: '表1' },
        ],
      },
    ]);
  });

  it.each([
    '主要指标3项，其中约束性指标2项，预期性指标1项。',
    '主要指标三项。',
    '主要指标3项，其中约束性指标2项。',
    '主要指标达到3%。',
    '完成2项任务。',
    '指标体系进一步完善。',
  ])('finds nothing in %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('takes lines that share a number for one indicator, and other tables for none', () => {
    const parts = [...rows, ['3', '丁', '1', '2', '预期性']];
    expect(found('主要指标3项，其中约束性指标2项。', parts)).toEqual([]);
    expect(found('主要指标9项。', [['1', '甲', '局']], ['序号', '任务', '责任单位'])).toEqual([]);
  });
});

describe('findAnnouncedCounts', () => {
  const numbered = (eid: string, parent: string, number: string): Provision => {
    const duties = { leads: [], participants: [], responsible: [] };
    const rest = { kind: 'paragraph' as const, heading: null, raw: { start: 0, end: 1 }, ...duties };
    return { document: 'a', eid, parent, number, text: '加强治理。', regions: [], topics: [], ...rest };
  };
  const found = (text: string, numbers: number, { tasks = 0, parent = 'p_1' } = {}) => {
    const sheet = sheetOf({ 'a p_1': text });
    const [first] = sheet.provisions;
    const items = Array.from({ length: numbers }, (_, at) =>
      numbered(`para_${String(at + 1)}`, parent, `${String(at + 1)}.`),
    );
    const rows = Array.from({ length: tasks }, (_, at) => ({
      document: 'a',
      eid: `att_1__row_${String(at + 1)}`,
      number: at + 1,
      name: '任务',
      content: '内容',
      responsible: '市局',
    }));
    const opened = openSheet({ ...sheet, provisions: first ? [first, ...items] : [], tasks: rows });
    return findAnnouncedCounts(opened).map(({ finding }) => finding);
  };

  it('counts the numbered provisions behind it', () => {
    expect(found('重点做好以下五项工作：', 4)).toEqual([
      { code: 'listed-count/provisions', values: { stated: 5, found: 4 } },
    ]);
  });

  it('counts the tasks of the annex', () => {
    expect(found('共分解为8个方面62项任务。', 0, { tasks: 61 })).toEqual([
      { code: 'listed-count/tasks', values: { stated: 62, found: 61 } },
    ]);
  });

  it.each<[string, string, number, { tasks?: number; parent?: string }]>([
    ['the number that there are', '重点做好以下五项工作：', 5, {}],
    ['a list in running text', '应当提交以下三项材料。', 0, {}],
    ['numbers of another provision', '应当提交以下三项材料。', 5, { parent: 'p_2' }],
    ['a number far apart', '应当提交以下三项材料。', 12, {}],
    ['the tasks that there are', '共62项任务。', 0, { tasks: 62 }],
    ['a few tasks among many', '优先完成3项任务。', 0, { tasks: 62 }],
    ['a short table of tasks', '优先完成3项任务。', 0, { tasks: 5 }],
    ['a text without an annex', '共62项任务。', 0, {}],
  ])('finds nothing in %s', (_, text, numbers, others) => {
    expect(found(text, numbers, others)).toEqual([]);
  });
});
