import type { PolicyDocument } from '../../src/model/document.ts';
import type { Mandate } from '../../src/model/mandate.ts';
import type { Target } from '../../src/model/target.ts';
import { namesByRole } from '../../src/site/bodies/roles.ts';
import {
  deadlineInWords,
  demandLabel,
  fromInWords,
  goalBesideMetric,
  mandateLabel,
  recurrenceLabel,
} from '../../src/site/targets/labels.ts';

/** A record as a reader meets it who sees nothing else: `《…行动计划》｜全市再生水利用率｜达到15%｜期限 2020年｜…`. */
export function recordCard(
  target: Target,
  document: Pick<PolicyDocument, 'title'>,
  mandates: readonly Mandate[],
): string {
  const names = namesByRole(target);
  const list = (printed: readonly string[]) =>
    printed.length === 0
      ? null
      : printed.map((name) => name + (target.andOthers.includes(name) ? '等' : '')).join('、');
  const general = mandates
    .filter(({ id }) => target.mandates.includes(id))
    .map((mandate): [string, string] => [mandateLabel(mandate), mandate.names.join('、')]);
  const fields: [string, string | null][] = [
    ['期限', deadlineInWords(target.deadline, target.quote, target.deadlineText)],
    ['周期', recurrenceLabel(target.recurrence)],
    ['起始', fromInWords(target.from)],
    ['基准年', target.baselineYear],
    ['范围', target.scope],
    ['牵头单位', list(names.leads)],
    ['责任单位', list(names.responsible)],
    ['参与单位', list(names.joins)],
    ...general,
    ['完成情况', target.actual],
    ['所在标题', target.heading],
  ];
  const known = fields.flatMap(([name, value]) => (value === null ? [] : [`${name} ${value}`]));
  const head = [`《${document.title}》`, target.metric, goalBesideMetric(target), demandLabel(target)];
  return [...head, ...known].join('｜');
}
