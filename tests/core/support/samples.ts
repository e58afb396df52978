import type { Provision } from '../../../src/model/provision.ts';
import type { Target } from '../../../src/model/target.ts';

/** A provision with the fields that a test is not about. */
export function sampleProvision(fields: Partial<Provision>): Provision {
  return {
    document: 'a',
    eid: 'p_1',
    parent: null,
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

/** A target with the fields that a test is not about. */
export function sampleTarget(fields: Partial<Target>): Target {
  return {
    id: 'a-p_1-1',
    document: 'a',
    provision: 'p_1',
    quote: '完成整治',
    raw: { start: 0, end: 1 },
    metric: '甲',
    indicator: null,
    comparator: 'eq',
    value: null,
    valueMax: null,
    unit: null,
    text: null,
    baselineYear: null,
    deadline: null,
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
