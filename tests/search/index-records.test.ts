import { describe, expect, test } from 'vitest';
import type { PolicyDocument } from '../../src/model/document.ts';
import type { Gazette } from '../../src/model/gazette.ts';
import type { Provision } from '../../src/model/provision.ts';
import { indexRecords } from '../../src/search/index-records.ts';
import { readRecord } from '../../src/search/record.ts';
import { documentOf, provisionOf } from '../support/records.ts';

const draft = documentOf({ id: 'draft', title: '某市行动方案', status: 'draft', level: 'city' });

const plan: PolicyDocument = {
  ...draft,
  id: 'plan',
  title: '某省计划',
  number: '某政〔2016〕1号',
  level: 'province',
  status: 'issued',
  gazette: { id: 'issue', issue: 1, page: 1 },
};

const issue: Gazette = {
  id: 'issue',
  title: '某省公报',
  year: 2016,
  issue: 1,
  totalIssue: null,
  publishedOn: null,
  publisher: null,
  serial: null,
  entries: [],
  source: draft.source,
  parts: [],
};

const provision = (document: string, eid: string, kind: Provision['kind'], own: Partial<Provision> = {}) =>
  provisionOf({ document, eid, kind, ...own });

const provisions = [
  provision('plan', 'title_1', 'title', { text: '某省计划' }),
  provision('plan', 'box_1', 'box', { number: '专栏1', heading: '重点工程。' }),
  provision('plan', 'box_1__para_1', 'paragraph', {
    parent: 'box_1',
    number: '1.',
    text: '水质',
    leads: ['bureau'],
    participants: ['office'],
    regions: ['river'],
  }),
  provision('plan', 'box_1__p_1', 'p', { parent: 'box_1' }),
  provision('issue', 'imprint_1', 'imprint', { text: '主办' }),
  provision('draft', 'title_1', 'title', { text: '某市行动方案' }),
];

const targets = [{ document: 'plan', provision: 'box_1__para_1' }];

describe('indexRecords(data)', () => {
  const records = indexRecords({ documents: [plan, draft], gazettes: [issue], provisions, targets });

  test('makes a record for each provision with words, titles of documents first', () => {
    expect(records.map(({ url }) => url)).toEqual([
      '/documents/plan/#title_1',
      '/documents/draft/#title_1',
      '/documents/plan/#box_1',
      '/documents/plan/#box_1__para_1',
      '/gazettes/issue/#imprint_1',
    ]);
    const orders = records.map(({ sort }) => Number(sort.order));
    expect(orders).toEqual(orders.toSorted((a, b) => a - b));
  });

  test('gives each the filters of its text and the group that it stands in', () => {
    expect(records.map(({ filters }) => Object.values(filters).flat().join(' '))).toEqual([
      'plan province title 2016 issued',
      'draft city title unknown draft',
      'plan province box 2016 issued',
      'plan province box 2016 issued bureau office river yes',
      'issue province gazette 2016 issued',
    ]);
  });

  test('keeps the words as they are and the headings above them', () => {
    const [, draftTitle, , item] = records.map(({ url, meta }) => readRecord({ url, meta }));
    expect(item).toMatchObject({ title: '某省计划', place: ['专栏1重点工程', '1.'], words: '1.水质', draft: false });
    expect(draftTitle).toMatchObject({ place: [], draft: true });
  });

  test('refuses a provision of a text that it does not know', () => {
    const stray = {
      documents: [],
      gazettes: [],
      provisions: [provision('plan', 'p_1', 'p', { text: '水' })],
      targets: [],
    };
    expect(() => indexRecords(stray)).toThrow('plan: a provision (p_1)');
  });
});
