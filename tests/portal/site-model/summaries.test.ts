import { expect, test } from 'vitest';
import { documents, provisions, summaries } from '../../../src/site/portal/data.ts';
import { isAboutTheSeven } from '../support/seven.ts';
import { gistOf, leadingFigures, summaryOf } from '../../../src/site/summaries/summaries.ts';

const anchors = new Set(provisions.map(({ document, eid }) => `/documents/${document}/#${eid}`));
const parts = documents.flatMap(({ id }) => summaryOf(id));
const sentences = parts.flatMap(({ items }) => items.flat());

test('every sentence of every summary is shown once, in its order', () => {
  expect(sentences.map(({ text }) => text)).toEqual(summaries.map(({ text }) => text));
});

test('each receipt opens a provision, or the facts of a document', () => {
  const hrefs = sentences.flatMap(({ receipts }) => receipts.map(({ href }) => href));
  expect(hrefs.length).toBeGreaterThanOrEqual(sentences.length);
  expect(hrefs.filter((href) => !anchors.has(href) && !href.endsWith('/#document-facts'))).toEqual([]);
});

test('a receipt says in words where it leads, and no two of one sentence say the same', () => {
  for (const { receipts } of sentences) {
    const labels = receipts.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.filter((label) => /__|——/u.test(label) || !/\p{Script=Han}|\d/u.test(label))).toEqual([]);
  }
});

test('a document is told in two sentences, the first of what it is', () => {
  for (const { id } of documents.filter(isAboutTheSeven)) expect(gistOf(id)).toHaveLength(2);
});

test('a figure on the home page states a quantity', () => {
  const figures = documents.flatMap(({ id }) => leadingFigures(id, 2));
  expect(figures.length).toBeGreaterThan(documents.filter(isAboutTheSeven).length);
  expect(figures.filter(({ text }) => !/\d+(?:\.\d+)?[%\p{Script=Han}]/u.test(text))).toEqual([]);
});
