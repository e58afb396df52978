import type { PolicyDocument } from '../../../src/model/document.ts';
import type { Target } from '../../../src/model/target.ts';
import { namesByRole } from '../../../src/site/body-roles.ts';
import {
  deadlineInWords,
  fromInWords,
  goalBesideMetric,
  recurrenceLabel,
  strengthLabel,
} from '../../../src/site/target-labels.ts';

/** A record as a reader meets it who sees nothing else: `《…行动计划》｜全市再生水利用率｜达到15%｜期限 2020年｜…`. */
export function recordCard(target: Target, document: Pick<PolicyDocument, 'title'>): string {
  const names = namesByRole(target);
  const fields: [string, string | null][] = [
    ['期限', deadlineInWords(target.deadline)],
    ['周期', recurrenceLabel(target.recurrence)],
    ['起始', fromInWords(target.from)],
    ['基准年', target.baselineYear],
    ['范围', target.scope],
    ['牵头单位', list(names.leads)],
    ['责任单位', list(names.responsible)],
    ['参与单位', list(names.joins)],
    ['完成情况', target.actual],
  ];
  const known = fields.flatMap(([name, value]) => (value === null ? [] : [`${name} ${value}`]));
  const head = [`《${document.title}》`, target.metric, goalBesideMetric(target), strengthLabel(target.strength)];
  return [...head, ...known].join('｜');
}

function list(names: readonly string[]): string | null {
  return names.length === 0 ? null : names.join('、');
}
