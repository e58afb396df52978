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
