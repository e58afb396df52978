import { readFileSync } from 'node:fs';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { besideText } from '../../../src/site/portal/beside-text.ts';
import { termNoteId, termsToMark } from '../../../src/markdown/terms.ts';
import { documents, glossary } from '../../../src/site/portal/data.ts';
import { documentsUsing, glossaryByTopic, markedTerms, termRuns } from '../../../src/site/glossary/terms.ts';
import { byId, elements, render, text } from '../../site-model/rendered.ts';

const isMark = ({ properties }: Element) => String(properties.className) === 'term-mark';
const isTerm = ({ properties }: Element) => String(properties.className) === 'term';

const renderDocument = (id: string) => {
  const file = readFileSync(new URL(`../../../content/policies/${id}.md`, import.meta.url), 'utf8');
  return render(file.replace(/^---\n[\s\S]*?\n---\n/, ''), besideText(id));
};

describe.for(documents.map(({ id }) => id))('the page of %s', (id) => {
  test('marks each term once, outside links and headings, and has a note for each mark', () => {
    const root = renderDocument(id);
    const all = elements(root);
    const opened = all.filter(isMark).map(({ properties }) => properties.popoverTarget);
    const marked = markedTerms(id);
    expect(opened).toEqual(marked.map((term) => termNoteId(term.id)));
    expect(new Set(opened).size).toBe(opened.length);
    const closed = all.filter(({ tagName }) => /^(?:a|h\d|td|th)$/u.test(tagName)).flatMap((each) => elements(each));
    expect(closed.filter(isTerm)).toEqual([]);
  });

  test('marks the very words, with marks that have none', () => {
    const root = renderDocument(id);
    for (const { eid, term } of markedTerms(id)) {
      const within = byId(root, eid);
      expect(within, `${term} in ${eid}`).toBeDefined();
    }
    expect(elements(root).filter(isMark).map(text).join('')).toBe('');
    const shown = elements(root)
      .filter(isTerm)
      .map((each) => text(each));
    const spellings = glossary.flatMap(({ term, aliases }) => [term, ...aliases]).map((name) => name.normalize('NFKC'));
    expect(shown.filter((words) => !spellings.includes(words.normalize('NFKC')))).toEqual([]);
  });
});

test('termsToMark(used) passes over a use in a heading or a link', () => {
  const uses = ['sec_1', 'p_1', 'p_2'].map((eid) => ({ document: 'plan', eid, start: 2, end: 5 }));
  const term = { id: 'chief', term: '河长制', aliases: [], topic: 'water', definition: '释义', from: null, uses };
  const running = new Set(['p_1', 'p_2']);
  const citation = { document: 'plan', eid: 'p_1', kind: 'citation' as const, ref: 'other', start: 0, end: 9 };
  expect(termsToMark([term], [], running).map(({ eid }) => eid)).toEqual(['p_1']);
  expect(termsToMark([term], [citation], running).map(({ eid }) => eid)).toEqual(['p_2']);
});

test('termRuns(words) marks each term at its first use and leaves the words as they are', () => {
  const runs = termRuns('整治劣V类断面，消除劣Ⅴ类水，落实河长制。');
  expect(runs.filter(({ term }) => term !== null)).toEqual([
    { words: '劣V类', term: 'below-class-five' },
    { words: '河长制', term: 'river-chief' },
  ]);
  expect(runs.map(({ words }) => words).join('')).toBe('整治劣V类断面，消除劣Ⅴ类水，落实河长制。');
  expect(termRuns('没有')).toEqual([{ words: '没有', term: null }]);
});

test('every term stands under one topic and is used by a document', () => {
  const listed = glossaryByTopic().flatMap(({ terms }) => terms.map(({ id }) => id));
  expect(listed.length).toBeGreaterThan(20);
  expect(listed.toSorted()).toEqual(glossary.map(({ id }) => id).toSorted());
  for (const term of glossary) expect(documentsUsing(term).length, term.id).toBeGreaterThan(0);
});

test('a definition has no figure but of the standard or the words that it names', () => {
  const figures = glossary.flatMap(({ id, term, definition }) => {
    const bare = definition.replace(/《[^》]+》（?(?:GB \d+—\d{4})?）?|GB \d+—\d{4}/gu, '');
    return /\d/u.test(bare) ? [`${id} ${term}`] : [];
  });
  // The sizes that name the two kinds of particles, in the standard that the definition cites.
  expect(figures).toEqual(['pm25 细颗粒物（PM₂.₅）']);
});
