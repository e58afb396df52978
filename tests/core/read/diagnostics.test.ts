import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/core/read/library.ts';
import { noCorrections, sourceOf } from '../support/sources.ts';

const told = (raw: string) =>
  readSource(sourceOf(raw), noCorrections).diagnostics.flatMap(({ code, severity, values, span }) =>
    severity === 'hint' ? [[code, values['words'] ?? values['title'] ?? values['id'], span !== null]] : [],
  );
const DATED =
  '江州市人民政府关于治水的通知\n\n江政发〔2020〕1号\n\n一、任务\n完成整治。\n\n江州市人民政府\n2020年1月1日\n';

describe('readSource hints', () => {
  it('at a text without a date, and without an issuer of a region', () => {
    expect(told('关于治水的通知\n\n一、任务\n完成整治。\n')).toEqual([
      ['document/no-date', 'text', false],
      ['document/no-jurisdiction', 'text', false],
    ]);
  });

  it('at no text that has both, and at no draft without a date', () => {
    expect(told(DATED)).toEqual([]);
    expect(told('江州市治水方案\n（征求意见稿）\n\n一、任务\n完成整治。\n')).toEqual([]);
  });

  it('at a row of tasks that lacks its bodies', () => {
    const table = '任务分解表\n序号\t项目名称\t责任单位\n1\t治水\t市水利局\n2\t截污\t\n3\t清淤\t市水利局\n';
    const hints = told(DATED.replace('完成整治。\n', `完成整治。\n\n${table}`));
    expect(hints).toEqual([['task/unread-row', '2 截污', true]]);
  });
});

describe('readSource warnings', () => {
  it('at a row of a restored table whose cells cannot be told', () => {
    const rows =
      '1 塘岸长度 公里 预期性 30 36\n2 护塘率 % 预期性 4 5\n零星旧塘 座 [成片：110\n3 约束性 -\n面积 零星：20]';
    const raw = `某市护塘规划\n一、指标\n序号 指标 单位 属性 2020年 2025年\n${rows}\n4 认养率 % 约束性 55 60\n二、保障\n加强看护。`;
    const { diagnostics } = readSource(sourceOf(raw), noCorrections);
    expect(diagnostics.filter(({ code }) => code === 'table/unproven')).toMatchObject([
      { severity: 'warning', values: { words: '3 零星旧塘座［成片：110约束性-面积零星：20］' } },
    ]);
  });
});
