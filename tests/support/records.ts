import { deadlineDate } from '../../src/core/find/targets/deadline-date.ts';
import { BLANK_FIELDS } from '../../src/core/find/targets/target-draft.ts';
import type { PolicyDocument } from '../../src/model/document.ts';
import type { Provision } from '../../src/model/provision.ts';
import type { Target } from '../../src/model/target.ts';

/** A document that says nothing of itself but what is given. */
export function documentOf(fields: Pick<PolicyDocument, 'id' | 'title' | 'status'> & Partial<PolicyDocument>) {
  return {
    noticeTitle: null,
    number: null,
    issuers: [],
    addressees: [],
    jurisdiction: null,
    level: null,
    kind: null,
    issuedOn: null,
    publishedOn: null,
    effectiveOn: null,
    expiresOn: null,
    history: [],
    unread: [],
    period: null,
    gazette: null,
    topics: [],
    url: null,
    addedOn: null,
    revisedOn: null,
    review: 'machine' as const,
    reviewedOn: null,
    reviewedBy: null,
    source: { file: 'x.txt', sha256: '0'.repeat(64), media: 'text/plain', encoding: 'utf-8', start: 0, end: 1 },
    ...fields,
  } satisfies PolicyDocument;
}

/** A paragraph without words, at the top of a document, unless said otherwise. */
export function provisionOf(fields: Partial<Provision>): Provision {
  return {
    document: 'plan',
    eid: 'p_1',
    parent: null,
    kind: 'p',
    number: null,
    heading: null,
    text: '',
    raw: { start: 0, end: 0 },
    leads: [],
    participants: [],
    responsible: [],
    regions: [],
    topics: [],
    ...fields,
  };
}

/** A target that says nothing but what is given. */
export function targetOf(fields: Partial<Target>): Target {
  return {
    ...BLANK_FIELDS,
    id: 'plan-p_1-1',
    document: 'plan',
    provision: 'p_1',
    quote: '完成整治',
    raw: { start: 0, end: 1 },
    heading: null,
    metric: '甲',
    status: 'unreported',
    indicator: null,
    deadlineDate: deadlineDate({ deadline: null, deadlineText: null, ...fields }),
    comparator: 'eq',
    topics: [],
    scopeId: null,
    leads: [],
    participants: [],
    responsible: [],
    andOthers: [],
    otherParts: [],
    leadIds: [],
    participantIds: [],
    responsibleIds: [],
    mandates: [],
    origin: 'prose',
    rule: 'bound/reach',
    override: null,
    ...fields,
  };
}
