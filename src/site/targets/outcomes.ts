import type { Outcome, OutcomeRule, Report, UnclearReason } from '../../model/outcome.ts';
import { unitLabel } from '../../lexicon/unit-names.ts';

/** Why a goal and what is reported of it do not tell whether it was reached. */
export const reasonWords: Record<UnclearReason, string> = {
  'goal-in-words': '目标写成文字而不是数字，报告的结果用的又不是同样的文字',
  'result-in-words': '报告的结果写成文字，不是数字',
  'results-disagree': '各处报告的数，有的达到目标，有的没有',
  'unlike-units': '目标与报告的结果单位不同',
  'unlike-baselines': '目标与报告的结果基准年不同',
  'goal-is-vague': '目标写的是“左右”，没有定下界限',
  'result-is-bound': '报告的结果只说界限，不是确数',
  'named-set': '目标写明了是哪几个断面（单位），报告没有说明是不是同样那些',
  'no-direction': '目标没有说明是越高越好还是越低越好',
};

const ruleWords: Record<OutcomeRule, string> = {
  'outcome/same-row': '目标和结果在同一张表的同一行。',
  'outcome/same-indicator': '目标和结果登记为同一指标，年份、单位和基准年相同。',
  'outcome/same-words': '目标和结果的指标用词、单位、年份和地区都相同。',
  'outcome/repealed': '定下这一目标的文件在期满前已被废止。',
};

/** Why there is no verdict; empty where there is one. */
export function outcomeReason({ reason }: Pick<Outcome, 'reason'>): string {
  return reason === null ? '' : reasonWords[reason];
}

/** How target and report are known to be of one thing. */
export function outcomeRuleWords({ rule }: Pick<Outcome, 'rule'>): string {
  return ruleWords[rule];
}

/** What is reported, before its place: `2020年为29.8微克/立方米：`. */
export function reportWords({ year, value, unit, text }: Report): string {
  if (year === null) return '';
  const told = value === null ? (text ?? '') : `${String(value)}${unit === null ? '' : unitLabel(unit)}`;
  return `${String(year)}年为${told}：`;
}
