import type { Evidence, Finding } from '../../../src/core/audit/finding.ts';
import { openSheet, type AuditInput, type AuditSheet } from '../../../src/core/audit/sheet.ts';
import type { PolicyDocument } from '../../../src/model/document.ts';
import type { Provision } from '../../../src/model/provision.ts';
import { sampleProvision } from '../support/samples.ts';

/** Words of provisions by document and eId, `a p_1`. */
export type Words = Record<string, string>;

interface SheetFields extends Partial<Omit<AuditInput, 'documents' | 'provisions'>> {
  /** Dates of the documents; `a` of 2021 where it is left out. */
  dates?: Record<string, string | null>;
}

/** The data of a portal with these words, and nothing that a test does not give. */
export function sheetOf(words: Words, { dates = { a: '2021-11-05' }, ...fields }: SheetFields = {}): AuditSheet {
  return openSheet({
    documents: Object.entries(dates).map(([id, date]) => documentOf(id, date)),
    provisions: Object.entries(words).map(([place, text]) => provisionOf(place, text)),
    tables: [],
    tasks: [],
    targets: [],
    bodies: [],
    regions: [],
    citations: [],
    mentions: [],
    indicators: [],
    ...fields,
  });
}

function documentOf(id: string, issuedOn: string | null): PolicyDocument {
  return {
    id,
    title: `文件${id}`,
    noticeTitle: null,
    number: null,
    issuers: [],
    addressees: [],
    jurisdiction: '杭州市',
    level: 'city',
    kind: null,
    status: 'issued',
    issuedOn,
    publishedOn: null,
    effectiveOn: null,
    period: null,
    gazette: null,
    topics: [],
    source: { file: `${id}.txt`, sha256: '0'.repeat(64), start: 0, end: 0 },
  };
}

function kindOf(eid: string): Provision['kind'] {
  if (eid.includes('row')) return 'row';
  if (eid.startsWith('table')) return 'table';
  return eid.endsWith('date') ? 'date' : 'p';
}

function provisionOf(place: string, text: string): Provision {
  const [document = '', eid = ''] = place.split(' ');
  return sampleProvision({ document, eid, kind: kindOf(eid), text, raw: { start: 0, end: text.length } });
}

/** The marked words of a finding with their place: `a p_1: 29.8`. */
export function marksOf(sheet: AuditSheet, { evidence }: Finding): string[] {
  return evidence.map((one) => `${one.document} ${one.provision}: ${wordsAt(sheet, one)}`);
}

function wordsAt(sheet: AuditSheet, { document, provision, mark }: Evidence): string {
  return sheet.words(document, provision).slice(mark.start, mark.end);
}
