import { describe, expect, it } from 'vitest';
import { repairRules } from '../../../../src/core/read/repair/repair.ts';
import { applyEdits, cleanText, openRevision } from '../../../../src/core/read/text/revision.ts';

/** What one rule alone makes of a text. */
function apply(id: string, text: string): string {
  const rule = repairRules.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  const edits = rule.find(text).map((edit) => ({ ...edit, cause: id }));
  const overlapping = edits.filter(({ start }, index) => start < (edits[index - 1]?.end ?? 0));
  expect(overlapping).toEqual([]);
  return cleanText(applyEdits(openRevision(text, { start: 0, end: text.length }), edits));
}

/** By rule: phrases and what becomes of them, then phrases that the rule leaves alone. */
const cases: Record<string, { changes: [string, string][]; leaves: string[] }> = {
  invisible: {
    changes: [
      ['\ufeff杭州市', '杭州市'],
      ['水\u200b污染\u00ad防治\u0000', '水污染防治'],
    ],
    leaves: ['甲\t乙\r\n丙', '👨 家'],
  },
  'format-control': {
    changes: [
      ['降至7\u200e.3%\u202e。', '降至7.3%。'],
      ['\u2066甲\u2069\u061c\u{e0041}', '甲'],
    ],
    leaves: ['甲\t乙\r\n丙', '葛\u{e0100}城', '7.3%'],
  },
  bookmark: {
    changes: [['[bookmark: _GoBack]一、总体要求', '一、总体要求']],
    leaves: ['[备注: 略]', '[bookmark: 未完\n]'],
  },
  'running-header': {
    changes: [['某省公报\n-1-\n甲。\n某省公报\n-2-', '\n-1-\n甲。\n\n-2-']],
    leaves: ['某省公报\n-1-\n甲。', '加强领导。\n-1-\n加强领导。\n-2-', '某省公报\n甲\n某省公报'],
  },
  'page-number': {
    changes: [
      ['严防污染\n— 3 —\n下乡', '严防污染\n下乡'],
      ['严防污染\n\n— 3 —\n\n— 4 —\n\n下乡', '严防污染\n下乡'], // blank lines of a page break part nothing
      ['第3页（共20页）', ''],
      ['共20页 第3页', ''],
      ['-13-', ''],
      ['· 12 ·', ''],
      ['第 3 页', ''],
      ['第3页 共20页', ''],
    ],
    leaves: ['— 3 个 —', '3', '\t-3-', '第3页所列', '—3·', '2021—2025'],
  },
  'bare-page-number': {
    changes: [
      [
        '漏损率，控制在\n\n4\n\n10%以内。\n第二次，不低\n5\n于30分钟，',
        '漏损率，控制在\n10%以内。\n第二次，不低\n于30分钟，',
      ],
      ['甲，乙\n１\n丙。\n丁。\n２\n戊。', '甲，乙\n丙。\n丁。\n戊。'],
      ['甲，乙\n7\n丙。\n丁。\n9\n', '甲，乙\n丙。\n丁。\n'],
    ],
    leaves: [
      '漏损率，控制在\n4\n10%以内。', // one alone may be a number of the sentence
      '序号\n名称\n1\n治水，清淤\n市建委\n2\n截污，纳管。\n市城管委',
      '1\n治水\n市建委\n2\n截污\n市城管委',
      '甲，乙\n5\n丙。\n丁，戊\n4\n己。', // falling
      '甲，乙\n4\n丙。\n丁，戊\n40\n己。', // no next page
      '甲，乙\n3\n4\n丙。\n丁，戊\n5\n6\n己。', // cells
      '甲，乙\n4\n丙。\n丁，戊\n\t5\n己。',
    ],
  },
  'page-control': {
    changes: [
      ['下载\n打印\n某市办法', '\n\n某市办法'],
      ['【字号：\n大\n中\n小\n】\n某市办法', '\n某市办法'],
      ['字体：[大][中][小]', ''],
      ['[打印本页] [关闭窗口]', ''],
      ['分享到：微信 微博', ''],
      ['扫一扫在手机打开当前页', ''],
      ['浏览次数：123', ''],
    ],
    leaves: ['打印机管理办法', '字号：大中小企业', '来源：某江日报', '时间：2026-01-25', '大', '下载并安装'],
  },
  'wrapped-line': {
    changes: [
      [
        '第一条 为了规范本市湿塘管理，根据有关规定，结合本\n市实际，制定本办法。\n第二条 在本市行政区域范围内开展的湿塘保护与认养服务\n和管理活动，适用本办法。\n第三条 湿塘保护坚持政府主导下以社区为基础以志愿者为\n主体的工作方式。',
        '第一条 为了规范本市湿塘管理，根据有关规定，结合本市实际，制定本办法。\n第二条 在本市行政区域范围内开展的湿塘保护与认养服务和管理活动，适用本办法。\n第三条 湿塘保护坚持政府主导下以社区为基础以志愿者为主体的工作方式。',
      ],
      [
        '　　湿塘由所在地的村民委员会看护，任何单位和个人不得擅自填埋。\n　　湿塘的名录由市人民政府公布，名录应当载明湿塘的名称、位置和\n面积。名录每年核对一次。核对的结果向社会公布，接受社会的监督。\n看护人由村民推举。\n　　湿塘的看护经费由市、县财政共同承担，并且按照湿塘的面积按年\n拨付。',
        '　　湿塘由所在地的村民委员会看护，任何单位和个人不得擅自填埋。\n　　湿塘的名录由市人民政府公布，名录应当载明湿塘的名称、位置和面积。名录每年核对一次。核对的结果向社会公布，接受社会的监督。看护人由村民推举。\n　　湿塘的看护经费由市、县财政共同承担，并且按照湿塘的面积按年拨付。',
      ],
    ],
    leaves: [
      // Lines that end with their sentence are no wraps, however equal they are.
      '加强对全市湿塘的巡查和保护。\n落实对全市湿塘的修复和利用。\n做好对全市湿塘的监测和评价。\n推进对全市湿塘的普查和登记。',
      '某市东湖湿塘看护服务中心有限公司\n某市西湖湿塘看护服务中心有限公司\n某市南湖湿塘看护服务中心有限公司',
    ],
  },
  'inline-break': {
    changes: [
      ['安全利用项目。 2.建设用地土壤修复', '安全利用项目。\n2.建设用地土壤修复'],
      ['二○一一年十二月十五日  国家环境保护“十二五”规划', '二○一一年十二月十五日\n国家环境保护“十二五”规划'],
      ['国务院关于印发规划的通知国发〔2011〕42号', '国务院关于印发规划的通知\n国发〔2011〕42号'],
      ['甲\f乙\u2028丙', '甲\n乙\n丙'],
      [`${'水'.repeat(150)}。　  一、环境形势`, `${'水'.repeat(150)}。\n一、环境形势`],
    ],
    leaves: ['组长：李某某　　区委副书记', '增长 2.5%', '到2025年　下降'],
  },
  'edge-blank': {
    changes: [['　　第一条 \n 甲\t 乙 ', '第一条\n甲\t乙']],
    leaves: ['\t甲', '甲 乙'],
  },
  'column-blank': {
    changes: [
      [
        '表1 主要指标\n序号  指标名称  2020年  2025年  属性\n1  森林覆盖率（%）  81.7  82.0  约束性\n注：略。',
        '表1 主要指标\n序号\t指标名称\t2020年\t2025年\t属性\n1\t森林覆盖率（%）\t81.7\t82.0\t约束性\n注：略。',
      ],
      ['序号　项目名称　责任单位\n1　新建 2 座　市水利局', '序号\t项目名称\t责任单位\n1\t新建 2 座\t市水利局'],
      [
        '序号  项目  单位\n1  甲  乙\n序号  项目  单位\n2  丙  丁',
        '序号\t项目\t单位\n1\t甲\t乙\n序号\t项目\t单位\n2\t丙\t丁',
      ],
      ['序号  项目  单位\n1  甲  乙\n2  丙', '序号\t项目\t单位\n1\t甲\t乙\n2  丙'],
    ],
    leaves: [
      '组长  李某某  区长\n成员  张某某  局长',
      '序号  项目  单位\n加强  监督  管理。',
      '序号  项目\n1  甲',
      '序号\t项目  名称\t单位\n1\t甲  乙\t丙',
    ],
  },
  subscript: {
    changes: [
      ['PM_{2.5}浓度', 'PM₂.₅浓度'],
      ['PM _{2.5}', 'PM₂.₅'],
      ['NO_x排放', 'NOₓ排放'],
      ['μg/m ³', 'μg/m³'],
    ],
    leaves: ['file_name', 'CO_2a', '{2.5}', 'a _b'],
  },
  blank: {
    changes: [
      ['到 2025 年', '到2025年'],
      ['（二） 进一步', '（二）进一步'],
      ['关于 促进 快递业', '关于促进快递业'],
      ['目  录', '目录'],
      ['组长：李某某  区委副书记', '组长：李某某　区委副书记'],
    ],
    leaves: ['杭州市生态环境局 杭州市发展和改革委员会', '- 甲', '## 甲', 'a b', '1 2'],
  },
  width: {
    changes: [
      ['水安全,根据', '水安全，根据'],
      ['(二)进一步', '（二）进一步'],
      ['责任单位:省环保厅;省财政厅', '责任单位：省环保厅；省财政厅'],
      ['制定本意见.', '制定本意见。'],
      ['[市环保局牵头]', '［市环保局牵头］'],
    ],
    leaves: ['国发[2015]17号', '1,000', 'a(b)', '12:30', 'http://a.cn'],
  },
  'straight-quote': {
    changes: [['"十四五"和"十三五"', '“十四五”和“十三五”']],
    leaves: ['"十四五', '"abc"'],
  },
  'broken-line': {
    changes: [
      [
        '督促企业落实主体责任严格落实国家和地方新污染物治理要\n求。',
        '督促企业落实主体责任严格落实国家和地方新污染物治理要求。',
      ],
      [
        '本次规划的空间范围为杭州市行政区域，含上城、拱墅、西\n\n湖、滨江，共10个市辖区。\n\n规划期限为五年。',
        '本次规划的空间范围为杭州市行政区域，含上城、拱墅、西湖、滨江，共10个市辖区。\n\n规划期限为五年。',
      ],
      ['印发《某市规\n划》的通知精神', '印发《某市规划》的通知精神'],
      ['（牵头单位：省教育厅；\n配合单位：省财政厅）', '（牵头单位：省教育厅；配合单位：省财政厅）'],
    ],
    leaves: [
      // Blank lines part formulas, and what stands apart among lines that are not parted so.
      '全年工作日：365天-104天（周休日）＝261天\n\n每季工作日：261天÷4季＝65天，不足部分顺延\n\n每季按工作日计算。',
      '本规划的范围为某市行政区域，含城东、城西、湿塘和湖\n\n边等区。\n规划期限为五年。\n规划分三章。\n印发执行。',
      '城镇公共供水管网得到全面改造，漏损率控制在\n4\n10%以内。',
      '城镇公共供水管网得到全面改造，漏损率控制在\n１２\n个百分点以内。',
      '推进重点行业企业落实污染治理的主体责任并严格执行标准\n督促企业整改到位。',
      '一、总体要求\n坚持绿色发展',
      '加强领导。\n加强监督。',
      '新建水厂2座；\n新建泵站3座。',
      '包括（以下略；\n一、总体要求',
      '含上城、拱墅、西\n一、总体要求',
      '序号\t甲，\n1\t乙',
      '附件：某市名单、\n某市人民政府',
    ],
  },
};

describe.each(Object.entries(cases))('%s', (id, { changes, leaves }) => {
  it.each(changes)('turns %j into %j', (text, repaired) => {
    expect(apply(id, text)).toBe(repaired);
    expect(apply(id, repaired)).toBe(repaired);
  });
  it.each(leaves)('leaves %j', (text) => {
    expect(apply(id, text)).toBe(text);
  });
});

it('every rule has a case', () => {
  expect(Object.keys(cases)).toEqual(repairRules.map(({ id }) => id));
});
