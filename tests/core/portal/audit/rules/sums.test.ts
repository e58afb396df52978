import { describe, expect, it } from 'vitest';
import { findPartSums } from '../../../../../src/core/portal/audit/rules/part-sums.ts';
import { findTableTotals } from '../../../../../src/core/portal/audit/rules/table-totals.ts';
import { tableOf } from '../../../../charts/fixture.ts';
import { marksOf, sheetOf } from '../sheet-fixture.ts';

describe('findPartSums', () => {
  const found = (text: string) => findPartSums(sheetOf({ 'a p_1': text })).map(({ finding }) => finding);

  it('adds the parts in a bracket', () => {
    expect(found('新增污水管网300公里（萧山区120公里、余杭区100公里、富阳区90公里）。')).toEqual([
      { code: 'sum-of-parts', values: { stated: 300, sum: 310, unit: '公里' } },
    ]);
    expect(found('关停30家企业（萧山区12、余杭区10、富阳区9）。')).toHaveLength(1);
  });

  it('adds the parts behind a colon', () => {
    expect(found('共建成12座泵站：萧山区5座、余杭区6座。')).toEqual([
      { code: 'sum-of-parts', values: { stated: 12, sum: 11, unit: '座' } },
    ]);
    expect(found('合计关停20家，分别为化工8家、印染7家、造纸6家。')).toHaveLength(1);
  });

  it('finds a part that is larger than the whole', () => {
    expect(found('关停12家企业，其中化工企业15家。')).toEqual([
      { code: 'sum-of-parts/larger-part', values: { stated: 12, part: 15, unit: '家' } },
    ]);
  });

  it('finds districts that are more than the whole', () => {
    expect(found('新增管网300公里，其中萧山区180公里、余杭区150公里，并加强养护。')).toEqual([
      { code: 'sum-of-parts', values: { stated: 300, sum: 330, unit: '公里' } },
    ]);
  });

  it('marks total and parts', () => {
    const sheet = sheetOf({ 'a p_1': '到2020年，关停30家企业（化工12家、印染10家、造纸9家）。' });
    expect(findPartSums(sheet).flatMap((draft) => marksOf(sheet, draft))).toEqual([
      'a p_1: 30家企业（化工12家、印染10家、造纸9家）',
    ]);
  });

  it.each([
    '新增污水管网300公里（萧山区120公里、余杭区100公里、富阳区80公里）。',
    '共建成11座泵站：萧山区5座、余杭区6座。',
    '新增管网300公里，其中萧山区120公里、余杭区100公里。', // 其中 need not tell all
    '总投资12亿元（中央财政5亿元、省级财政4亿元、市级财政1亿元）。', // the rest may be private
    '整治河道300公里（干流120公里、支流100公里）。', // and others
    '建成园区100个，其中省级开发区80个、高新区30个。', // may be both
    '关停100家企业，其中规上企业80家、高新企业60家。', // may be both
    '关停12家企业（化工5家、印染4家等）。',
    '新增管网300公里以上（萧山区120公里、余杭区100公里、富阳区90公里）。', // a bound
    '新增管网约300公里（萧山区120公里、余杭区100公里、富阳区90公里）。',
    '完成30个项目（投资5亿元、用地300亩）。', // other things
    '新增能力129.5万吨/日、管网1148.88公里，其中20万吨/日的净水厂为首座。',
    '面积10.0万亩（甲镇3.3万亩、乙镇3.3万亩、丙镇3.3万亩）。', // each rounded
    '年收入超100亿元的企业5家以上，其中超200亿元的2家。',
    '完成14家化工（其中10家取消合成工艺）、1家化纤企业关停。',
    '2020年6月底前完成4家（县、市）。',
  ])('finds nothing in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('findTableTotals', () => {
  const lines = [
    ['萧山区', '120', '5'],
    ['余杭区', '100', '4'],
    ['富阳区', '80', '3'],
  ];
  const found = (total: string[], rows = lines, heads = ['区', '管网（公里）', '企业数']) => {
    const all = [...rows, total];
    const table = { ...tableOf(all, heads), document: 'a' };
    const words = Object.fromEntries(table.rows.map(({ eid }, at) => [`a ${eid}`, (all[at] ?? []).join('\t')]));
    const sheet = sheetOf(words, { tables: [table] });
    return findTableTotals(sheet).map((draft) => [draft.finding.values, ...marksOf(sheet, draft)]);
  };

  it('adds the lines of a table', () => {
    expect(found(['合计', '310', '12'])).toEqual([
      [{ stated: 310, sum: 300, column: '管网（公里）' }, 'a table_1__row_4: 310'],
    ]);
    expect(found(['全市', '300', '13'])).toHaveLength(1);
  });

  it.each<[string, string[], string[][]?, string[]?]>([
    ['a right total', ['合计', '300', '12']],
    ['a rate', ['合计', '310', '12'], lines, ['区', '污水处理率', '企业数']],
    ['a line of a part', ['合计', '300', '12'], [...lines, ['其中：镇', '10', '1']]],
    ['an empty total', ['合计', '/', '12']],
    ['a line in words', ['合计', '310', '12'], [...lines.slice(0, 2), ['富阳区', '按省下达', '3']]],
    ['what is too far apart to be a slip', ['合计', '30000', '12']],
    ['two lines', ['合计', '230', '10'], lines.slice(0, 2)],
  ])('finds nothing in %s', (_, total, rows, heads) => {
    expect(found(total, rows, heads)).toEqual([]);
  });
});
