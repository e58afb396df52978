import type { Target } from '../../model/target.ts';
import { deadlineKey, type OrderKey } from '../page/row-order.ts';
import { answeringNames } from './facts.ts';
import type { TargetCells } from './index-format.ts';
import { statusLabel } from './statuses.ts';
import { demandLabel, goalBesideMetric, timeInWords } from './labels.ts';

/** The columns of the list of targets, in their order. */
export const targetColumns = [
  { key: 'metric', label: '指标或任务' },
  { key: 'scope', label: '范围' },
  { key: 'goal', label: '目标' },
  { key: 'deadline', label: '期限' },
  { key: 'result', label: '结果' },
  { key: 'strength', label: '力度' },
  { key: 'leads', label: '牵头或责任单位' },
  { key: 'document', label: '文件' },
] as const;

type ColumnKey = (typeof targetColumns)[number]['key'];

/** What the list says of a target. */
export function cellsOf(target: Target): TargetCells {
  const { id, metric, scope, value, deadline, provision, heading } = target;
  return {
    id,
    metric,
    scope,
    goal: goalBesideMetric(target),
    value,
    time: timeInWords(target),
    deadline,
    demand: demandLabel(target),
    result: statusLabel(target),
    leads: answeringNames(target),
    provision,
    heading,
  };
}

/** What a target is ordered by in a column, as `orderKey` reads it off the cell. */
export function targetKey(cells: TargetCells, title: string, column: ColumnKey): OrderKey {
  const words: Readonly<Record<ColumnKey, OrderKey>> = {
    metric: cells.metric,
    scope: cells.scope,
    goal: cells.value ?? cells.goal,
    deadline: cells.deadline === null ? cells.time : deadlineKey(cells.deadline),
    result: cells.result,
    strength: cells.demand,
    leads: cells.leads,
    document: title + (cells.heading ?? ''),
  };
  const key = words[column];
  return key === '' ? null : key;
}
