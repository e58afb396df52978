import type { Provision } from '../../../src/model/provision.ts';
import type { Target } from '../../../src/model/target.ts';

/** A provision of no document, for what is compared. */
export function provision(eid: string, fields: Partial<Provision> = {}): Provision {
  return {
    document: 'one',
    eid,
    parent: eid.includes('__') ? eid.slice(0, eid.lastIndexOf('__')) : null,
    kind: 'p',
    number: null,
    heading: null,
    text: '',
    raw: { start: 0, end: 0 },
    leads: [],
    participants: [],
    regions: [],
    topics: [],
    ...fields,
  };
}

/** A goal of 90% or more by 2020, unless said otherwise. */
export function target(fields: Partial<Target> = {}): Target {
  return {
    id: 'one-p_1-1',
    document: 'one',
    provision: 'p_1',
    quote: '达标率90%以上',
    raw: { start: 0, end: 0 },
    metric: '达标率',
    indicator: null,
    comparator: 'gte',
    value: 90,
    valueMax: null,
    unit: '%',
    text: null,
    baselineYear: null,
    deadline: '2020',
    recurrence: null,
    topics: [],
    from: null,
    strength: 'must',
    nature: null,
    scope: null,
    leads: [],
    participants: [],
    origin: 'prose',
    actual: null,
    override: null,
    ...fields,
  };
}
