import { describe, expect, it } from 'vitest';
import { buildPortal } from '../../../../src/core/portal/build.ts';
import type { ReviewedCorrection } from '../../../../src/model/correction.ts';
import { faultsIn } from '../../support/portal.ts';
import { sourceOf } from '../../support/sources.ts';

const raw = `某省人民政府公报
2020年第14期（总第1117期）

目 录

【省政府文件】
- 某省人民政府关于促进快递业发展的
意见（某政发〔2020〕1号）（3）
【部门文件】
- 某省公安厅关于加强管理的通知（某公通〔2020〕9号）……12

某省人民政府关于促进快递业发展的意见
某政发〔2020〕1号
一、总体要求
坚持绿色发展。

某省人民政府公报
5月10日出版
主管主办单位：某省人民政府
国内统一刊号：CN33-0000/D
`;
const build = (corrections: readonly ReviewedCorrection[] = []) =>
  buildPortal([{ ...sourceOf(raw), documents: ['express'], gazette: 'issue' }], new Map([['issue', corrections]]));

describe('a gazette issue', () => {
  it('tells its title, number, day, publisher and serial number', () => {
    expect(build().value.gazettes[0]).toMatchObject({
      id: 'issue',
      title: '某省人民政府公报',
      year: 2020,
      issue: 14,
      totalIssue: 1117,
      publishedOn: '2020-05-10',
      publisher: '某省人民政府',
      serial: 'CN33-0000/D',
    });
  });
  it('ends an entry without a page where a group begins, so that no line is taken out of its order', () => {
    const torn = raw.replace('目 录\n', '目 录\n\n编者的话\n');
    const { value, diagnostics } = buildPortal(
      [{ ...sourceOf(torn), documents: ['express'], gazette: 'issue' }],
      new Map(),
    );
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const starts = value.provisions
      .filter(({ document }) => document === 'issue')
      .map((provision) => provision.raw.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });
  it('links the entries of its contents page to the documents that it holds', () => {
    expect(build().value.gazettes[0]?.entries).toEqual([
      {
        group: '省政府文件',
        title: '某省人民政府关于促进快递业发展的意见',
        number: '某政发〔2020〕1号',
        page: 3,
        document: 'express',
      },
      {
        group: '部门文件',
        title: '某省公安厅关于加强管理的通知',
        number: '某公通〔2020〕9号',
        page: 12,
        document: null,
      },
    ]);
  });
  it('tells each document its page', () => {
    expect(build().value.documents[0]?.gazette).toEqual({ id: 'issue', issue: 14, page: 3 });
  });
  it('refuses a correction that stands in none of its own pages', () => {
    const correction: ReviewedCorrection = { before: '坚持绿色', kind: 'query', times: 1, reason: '在正文中' };
    expect(faultsIn(build([correction]).diagnostics)).toMatchObject([
      {
        code: 'correction/not-found',
        file: 'corrections/issue.yaml',
        values: { entry: '1', expected: '1', found: '0' },
      },
    ]);
    const other = build([{ ...correction, before: '主管主办' }]);
    expect(faultsIn(other.diagnostics)).toEqual([]);
    expect(other.diagnostics.filter(({ code }) => code === 'gazette/no-document')).toMatchObject([
      { severity: 'hint', values: { title: '某省公安厅关于加强管理的通知' } },
    ]);
  });
});
