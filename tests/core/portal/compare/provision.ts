import type { Provision } from '../../../../src/model/provision.ts';
import type { Target } from '../../../../src/model/target.ts';
import { provisionOf, targetOf } from '../../../support/records.ts';

/** A provision of no document, below what its eId says. */
export function provision(eid: string, fields: Partial<Provision> = {}): Provision {
  const parent = eid.includes('__') ? eid.slice(0, eid.lastIndexOf('__')) : null;
  return provisionOf({ document: 'one', eid, parent, ...fields });
}

/** A goal of 90% or more by 2020, unless said otherwise. */
export function target(fields: Partial<Target> = {}): Target {
  const goal = {
    quote: '达标率90%以上',
    metric: '达标率',
    comparator: 'gte',
    value: 90,
    unit: '%',
    deadline: '2020',
  } as const;
  return targetOf({ id: 'one-p_1-1', document: 'one', ...goal, ...fields });
}
