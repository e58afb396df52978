import type { AnomalyRule } from '../../model/anomaly.ts';

/** A rule of the auditor in plain words. */
export interface RuleWords {
  title: string;
  /** What is compared, and what is no finding. */
  method: string;
}

/** In the order of the page. */
export const ruleWords: Record<AnomalyRule, RuleWords> = {
  'two-results': {
    title: '同一年份，两个结果',
    method: '同一指标、同一年份、同一单位的结果，各处是否一样。“93%以上”一类只说界限的不算。',
  },
  'two-goals': {
    title: '同一年份，目标前后不同',
    method: '同一指标、同一年份的目标，各处是否一样。后来的文件改定目标是常有的事，这里只把前后几个数摆在一起。',
  },
  'two-units': {
    title: '同一个数，单位大小不同',
    method: '同一指标、同一年份写了同一个数，而单位相差十倍、百倍、万倍等（如“5万吨”与“5吨”）。折算后相等的不算。',
  },
  'two-strengths': {
    title: '同一目标，一处要求做到，一处只是力争',
    method: '同一份文件里同一年份、同样要求的目标，各处是否都写“力争”“努力”。同一条里先保底、再力争的不算。',
  },
  'ban-and-deadline': {
    title: '一处已经禁止，一处定了期限',
    method: '一处写禁行、禁用而没有期限的东西，别处是否写到以后某年才淘汰。禁止新建、禁止销售的不算。',
  },
  'goal-and-state': {
    title: '目标没有超过已有的数值',
    method: '目标与定目标之前最近一年的数值相比。写明“保持”“稳定”的、已经到顶（100%）的不算。',
  },
  'stated-change': {
    title: '增减幅度与前后数字',
    method:
      '“由……到……，提高……”“同比下降……”与前后两个数字相比；表格中的增减一栏与前后两年的数相比。四舍五入能解释的不算。',
  },
  'share-of-days': {
    title: '比例与天数',
    method: '写作“78.6%（287天）”的，天数除以一年能否得出这个比例。缺测的日子已考虑在内。',
  },
  'listed-count': {
    title: '所称数目与所列',
    method: '“六城区（……）”“……等8个行业”“以下五项”“62项任务”一类，数一数所列是否相符。带“等”字而少列的不算。',
  },
  'sum-of-parts': {
    title: '总数与各部分之和',
    method:
      '总数后面逐一列出各部分的，以及表格中的合计一行，加一加是否相符。“其中”之后只列一部分的，只看是否超过总数。',
  },
  'indicator-count': {
    title: '指标项数与表格',
    method: '“主要指标18项，其中约束性指标12项”一类，与后面的指标表逐行核对。',
  },
  'body-and-annex': {
    title: '正文与附件',
    method:
      '同一件事在正文和附件任务表中的数字、期限、所列各项是否一样；附件的任务在正文里有没有相应的文字。正文有而附件没有的不算。',
  },
  numbering: {
    title: '编号跳号或重号',
    method: '同一层次的编号、表格的序号、“一是……二是……”是否依次相接。重新从一起编的不算。',
  },
  'past-deadline': {
    title: '期限早于文件日期',
    method: '所定期限是否早于文件自己的日期。回顾完成情况的表格不算。',
  },
  'unnamed-district': {
    title: '任务写到而责任单位未列的区',
    method: '任务表中，建设内容点名的区、县（市），责任单位一栏是否列有。写“各区”的不算。',
  },
  'two-titles': {
    title: '一份文件，两个名称',
    method: '同一文号的题名，或只差一两个字、年份相同的规划题名，各处是否一样。用简称的不算。',
  },
  'two-names': {
    title: '一个单位，两个名称',
    method: '同一份文件里对同一单位的简称是否一样。全称与简称并用的不算。',
  },
};
