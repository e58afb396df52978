import { describe, expect, it } from 'vitest';
import { dayOf, inDateOrder, inDocumentOrder, yearOfIssue } from '../../../src/core/read/document-order.ts';

const documents = inDateOrder([
  { id: 'draft', issuedOn: null, publishedOn: null },
  { id: 'late', issuedOn: null, publishedOn: '2021-11-05' },
  { id: 'early', issuedOn: '2016-03-16', publishedOn: '2022-01-01' },
]);

describe('inDateOrder(documents)', () => {
  it('goes by the date of issue, else of print, with what has none at the end', () => {
    expect(documents.map(({ id }) => id)).toEqual(['early', 'late', 'draft']);
  });
});

describe('inDocumentOrder(rows, documents, documentOf)', () => {
  it('follows the documents, keeps the order within one, and sets other texts at the end', () => {
    const rows = ['gazette 1', 'draft 1', 'late 2', 'late 1', 'early 1'];
    expect(inDocumentOrder(rows, documents, (row) => row.split(' ')[0] ?? '')).toEqual([
      'early 1',
      'late 2',
      'late 1',
      'draft 1',
      'gazette 1',
    ]);
  });
});

describe('the day of a document', () => {
  it.each([
    [
      'of its issue',
      { issuedOn: '2016-03-16', publishedOn: '2017-01-01', effectiveOn: '2018-01-01' },
      '2016-03-16',
      2016,
    ],
    ['else of its print', { issuedOn: null, publishedOn: '2017-01-01', effectiveOn: '2018-01-01' }, '2017-01-01', 2017],
    [
      'else of its force, which is no year of issue',
      { issuedOn: null, publishedOn: null, effectiveOn: '2018-01-01' },
      '2018-01-01',
      null,
    ],
  ])('is that %s', (_, document, day, year) => {
    expect(dayOf(document)).toBe(day);
    expect(yearOfIssue(document)).toBe(year);
  });
});
