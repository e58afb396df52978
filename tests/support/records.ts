import type { PolicyDocument } from '../../src/model/document.ts';
import type { Provision } from '../../src/model/provision.ts';

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
    period: null,
    gazette: null,
    topics: [],
    source: { file: 'x.txt', sha256: '0'.repeat(64), start: 0, end: 1 },
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
    regions: [],
    topics: [],
    ...fields,
  };
}
