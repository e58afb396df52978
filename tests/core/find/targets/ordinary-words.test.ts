import { describe, expect, it } from 'vitest';
import { extractTargets } from '../../../../src/core/find/targets/paragraph.ts';

const records = (text: string) =>
  extractTargets(text).map(({ metric, comparator, value }) => `${metric} ${comparator} ${String(value)}`);

describe('words that only look like those of a rule', () => {
  it.each([
    ['到2025年，及时办结率达到99%。', '及时办结率 eq 99'],
    ['到2025年，和美乡村达到100个。', '和美乡村 eq 100'],
    ['到2025年，年度用水总量控制在50亿立方米以内。', '年度用水总量 lte 50'],
    ['到2025年，度电成本下降20%。', '度电成本 decrease 20'],
    ['到2025年，建成应急中心10个，指战员培训率达到100%。', '指战员培训率 eq 100'],
    ['到2025年，建成水厂10座；各地要让我们的城市更美好。', '水厂 count 10'],
    ['到2025年，已开工项目建成率达到100%。', '已开工项目建成率 eq 100'],
    ['到2025年，建成已获批项目10个。', '已获批项目 count 10'],
    ['到2025年，项目区水土流失治理度达到90%。', '项目区水土流失治理度 eq 90'],
    ['到2025年，平均就诊年龄达到45岁。', '平均就诊年龄 eq 45'],
    ['到2025年，实施升级行动使产量提升20万吨。', '升级行动使产量 increase 20'],
    ['2025年底前，全面消除城市交通堵点。', '消除城市交通堵点 complete null'],
    ['2025年底前，矿山通道全部关闭。', '矿山通道全部关闭 complete null'],
  ])('%s', (text, record) => {
    expect(records(text)).toContain(record);
  });

  it.each([
    ['2025年，旅客吞吐量达到1000万人次、营业收入达到20亿元。', '旅客吞吐量营业收入'],
    ['到2025年，引进企业100家、投资达到300亿元。', '企业投资'],
    ['到2025年，完成100万亩造林、20万亩湿地修复。', '造林修复'],
    ['到2025年，实施300个老旧小区、12项道路建设。', '老旧小区建设'],
    ['市政府负责统筹，各县区负责落实，每年开展督查1次。', '市政府督查'],
    ['到2025年，原则上每个县建成2个示范园区。', '原则上'],
  ])('gives no wrong name in: %s', (text, name) => {
    expect(records(text).filter((record) => record.includes(name))).toEqual([]);
  });
});
