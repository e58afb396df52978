import { describe, expect, test } from 'vitest';
import { extractDocumentTargets } from '../../../../src/core/find/targets/document-targets.ts';
import { extractTargets } from '../../../../src/core/find/targets/paragraph.ts';
import { readText } from '../../support/portal.ts';

/** `metric deadline recurrence` of the records of a paragraph. */
function records(text: string): string[] {
  return extractTargets(text).map(
    ({ metric, deadline, recurrence }) => `${metric} ${String(deadline)} ${String(recurrence)}`,
  );
}

/** `metric deadline` of the records of a plan. */
function plan(body: string): string[] {
  const { portal } = readText(`某市工业发展规划\n\n${body}`);
  return extractDocumentTargets(portal).map(({ metric, deadline }) => `${metric} ${String(deadline)}`);
}

describe('a date is carried', () => {
  test('to a later month that names no year', () => {
    expect(records('2023年6月底前制定管理办法，11月底前建成服务平台。')).toEqual([
      '制定管理办法 2023-06 null',
      '建成服务平台 2023-11 null',
    ]);
    expect(records('2023年6月底前制定管理办法，3月底前建成服务平台。')).toEqual(['制定管理办法 2023-06 null']);
  });

  test('to no part of a sentence behind one that owes its work by then', () => {
    expect(records('各地要于2029年底前完成清理工作；要根据实际，制定治理规划。')).toEqual([
      '各地要完成清理工作 2029-12 null',
    ]);
    expect(records('2029年底前，各地完成清理工作；制定治理规划。')).toHaveLength(2);
  });

  test('past no year that is named between', () => {
    expect(records('2021年6月底前完成方案编制，2023年建成平台10个，12月底前新建泵站10座。').at(-1)).not.toContain(
      '2021-12',
    );
  });

  test('past a year that belongs to the name of what is done', () => {
    expect(records('2026年底前，完成2030年达标区域方案编制。')).toEqual(['完成2030年达标区域方案编制 2026-12 null']);
  });

  test('from the count before, each year, to the one behind it', () => {
    expect(records('每年遴选20个方案，培育100个产品。')).toEqual(['遴选方案 null yearly', '产品 null yearly']);
    expect(records('到2025年，每年遴选20个方案；培育100个产品。')).toEqual(['遴选方案 2025 yearly', '产品 2025 null']);
  });

  test('from a heading of goals to what is to be built below, and to nothing that is only wished for', () => {
    const goals = '一、发展目标\n到2025年，取得明显进展。\n——全面建成监测网络。\n——实现协同发展。\n——培育企业30家。\n';
    expect(plan(goals)).toEqual(['建成监测网络 2025', '企业 2025']);
  });

  test('from the span that the lead of a chapter opens with', () => {
    const lead = '第一章 重大工程\n“十四五”期间，全市组织实施下列工程。\n（一）治水工程。改造泵站20座。\n';
    expect(plan(`${lead}第二章 保障措施\n（一）资金。改造泵站30座。\n`)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^改造泵站 2025$/), expect.stringMatching(/^改造泵站 null$/)]),
    );
  });

  test('from no heading that only speaks of how goals are managed', () => {
    expect(records('到2025年，建成水厂2座。改造泵站3座。')).toEqual(['水厂 2025 null', '改造泵站 null null']);
    expect(plan('一、目标管理\n到2025年，建成水厂2座。\n改造泵站3座。\n')).toEqual(['水厂 2025', '改造泵站 null']);
  });
});
