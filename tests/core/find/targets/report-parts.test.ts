import { describe, expect, test } from 'vitest';
import { extractDocumentTargets } from '../../../../src/core/find/targets/document-targets.ts';
import { calendarOf } from '../../../../src/core/find/clause/calendar.ts';
import { readText } from '../../support/portal.ts';

/** `metric deadline` of the records of a text. */
function goals(text: string): string[] {
  const { portal } = readText(text);
  return portal.documents.flatMap((document) => {
    const own = <Row extends { document: string }>(rows: readonly Row[]) =>
      rows.filter((row) => row.document === document.id);
    const parts = { provisions: own(portal.provisions), tables: own(portal.tables) };
    const targets = extractDocumentTargets({ ...parts, document, calendar: calendarOf(document) });
    return targets.map(({ metric, deadline }) => `${metric} ${String(deadline)}`);
  });
}

describe('a report', () => {
  const report = [
    '某市2026年政府工作报告',
    '',
    '一、2025年工作回顾',
    '过去一年，改造老旧小区12个，新增学位3000个。',
    '二、“十五五”时期主要目标任务',
    '森林覆盖率提高到41%。',
    '三、2026年重点工作',
    '改造老旧小区15个。',
  ].join('\n');

  test('commits to what stands under its years ahead, and to nothing that it reports', () => {
    expect(goals(report)).toEqual(['森林覆盖率 2030', '改造老旧小区 2026']);
  });

  test('looks ahead from the sentence that speaks of this year, where no heading does', () => {
    const text = ['某市2026年政府工作报告', '', '一、全市工作', '去年，改造老旧小区12个。'].join('\n');
    const rest =
      '今年经济社会发展主要预期目标是：地区生产总值增长5%左右，城镇新增就业2万人以上，居民收入与经济增长同步。';
    expect(goals(`${text}\n${rest}\n`)).toEqual(['地区生产总值 2026', '城镇新增就业 2026']);
  });
});

test('the notes behind a report explain its words, and commit to nothing', () => {
  const report = '某市2026年政府工作报告\n\n一、2026年重点工作\n改造泵站15座。\n';
  const notes =
    '名词解释\n1.“畅流工程”：2026年是工程攻坚之年，疏浚河道30公里。\n2.“暖居行动”：2026年底前，建成养老驿站8个。\n';
  expect(goals(report + notes)).toEqual(['改造泵站 2026']);
});

test('what somebody is to meet who applies is no goal', () => {
  const rules = (lead: string) =>
    `某市实训基地管理办法\n\n第一条 ${lead}\n（一）每年接收学员50人以上；\n（二）每年至少开展一次技能比赛。\n`;
  expect(goals(rules('申请认定实训基地，应当符合下列条件：'))).toEqual([]);
  expect(goals(rules('主管部门承担下列工作：'))).not.toEqual([]);
});

test('a communiqué commits to nothing', () => {
  const text = '某县2023年国民经济和社会发展统计公报\n\n一、综合\n2023年，全县新增就业6000人，城镇化率达到56%。\n';
  expect(goals(text)).toEqual([]);
});

test('a text that answers questions says again what others lay down', () => {
  const text = '积分入学常见问题\n\n一、怎样申请\n每年6月10日前提交材料，贷款期限最长不超过3年。\n';
  expect(goals(text)).toEqual([]);
});

test('a plan whose title prints its years sets its last year for what has no other date', () => {
  const plan = (title: string) => `${title}\n\n一、任务\n建设充电桩500个。到2024年，改造泵站3座。\n`;
  expect(goals(plan('某市充电设施行动计划（2023—2025年）'))).toEqual(['建设充电桩 2025', '改造泵站 2024']);
  expect(goals(plan('某市充电设施行动计划'))).toEqual(['建设充电桩 null', '改造泵站 2024']);
});
