import { describe, expect, test } from 'vitest';
import type { Gazette } from '../../src/model/gazette.ts';
import type { Provision } from '../../src/model/provision.ts';
import { inSearchOrder, searchedDocument, searchedGazette } from '../../src/search/searched-text.ts';
import { documentOf, provisionOf } from '../support/records.ts';

const draft = documentOf({ id: 'draft', title: '某市行动方案', status: 'draft', level: 'city' });
const plan = documentOf({
  id: 'plan',
  title: '某省计划',
  status: 'issued',
  level: 'province',
  number: '某政〔2016〕1号',
  issuedOn: '2016-03-30',
  gazette: { id: 'issue', issue: 1, page: 1 },
});
const issue: Gazette = {
  id: 'issue',
  title: '某省公报',
  year: 2016,
  issue: 1,
  totalIssue: null,
  publishedOn: '2016-05-01',
  publisher: null,
  serial: null,
  entries: [],
  source: draft.source,
  parts: [],
};

const provision = (eid: string, kind: Provision['kind'], own: Partial<Provision> = {}) =>
  provisionOf({ document: 'plan', eid, kind, ...own });
const provisions = [
  provision('number_1', 'number', { text: '某政〔2016〕1号' }),
  provision('title_1', 'title', { text: '某省计划' }),
  provision('box_1', 'box', { number: '专栏1', heading: '重点工程。' }),
  provision('box_1__para_1', 'paragraph', {
    parent: 'box_1',
    number: '1.',
    text: '水质\t<b>',
    leads: ['bureau'],
    participants: ['office', 'bureau'],
    regions: ['river'],
    topics: ['water'],
  }),
  provision('box_1__p_1', 'p', { parent: 'box_1', text: ' ' }),
];

describe('what the search knows of a document', () => {
  const text = searchedDocument(plan, provisions, new Set(['box_1__para_1']));
  const [title, number, box, item] = text.provisions;

  test('are its provisions with words, titles first', () => {
    expect(text.provisions.map(({ eid }) => eid)).toEqual(['title_1', 'number_1', 'box_1', 'box_1__para_1']);
    expect(text.provisions.map(({ isTitle }) => isTitle)).toEqual([true, false, false, false]);
  });

  test('are their words as they stand, and how much of them is a heading', () => {
    expect(item).toMatchObject({ words: '1.水质\t<b>', head: 2 });
    expect(box).toMatchObject({ words: '专栏1重点工程。', head: 8 });
    expect(title).toMatchObject({ words: '某省计划', head: 4 });
  });

  test('is the place of each: headings above it and its mark with the opening of its text, else its kind', () => {
    expect(item?.place).toEqual(['专栏1重点工程', '1.水质…']);
    expect(number?.place).toEqual(['发文字号']);
  });

  test('are the values of its filters, its own and those of each provision', () => {
    expect(text).toMatchObject({
      page: '/documents/plan/',
      draft: false,
      day: '2016-03-30',
      facets: { document: 'plan', level: 'province', year: '2016', status: 'issued' },
    });
    expect(item?.facets).toEqual({
      kind: ['box'],
      topic: ['water'],
      body: ['bureau', 'office'],
      region: ['river'],
      target: ['yes'],
    });
    expect(title?.facets).toMatchObject({ kind: ['title'], body: [], target: [] });
  });

  test('can be written as JSON and read back', () => {
    expect(JSON.parse(JSON.stringify(text))).toEqual(text);
  });
});

test('a draft is told, and a document without a date is of an unknown year', () => {
  expect(searchedDocument(draft, [], new Set())).toMatchObject({ draft: true, day: null, facets: { year: 'unknown' } });
});

test('a gazette issue has the level of the documents that it holds', () => {
  expect(searchedGazette(issue, [plan], [])).toMatchObject({
    page: '/gazettes/issue/',
    draft: false,
    facets: { document: 'issue', level: 'province', year: '2016', status: 'issued' },
  });
});

test('the latest text comes first, one without a date last, those of a day in the order of their ids', () => {
  const texts = [
    { id: 'b', day: '2016' },
    { id: 'd', day: null },
    { id: 'a', day: '2016' },
    { id: 'c', day: '2021-03-01' },
  ];
  expect(inSearchOrder(texts).map(({ id }) => id)).toEqual(['c', 'a', 'b', 'd']);
});
