import { describe, expect, it } from 'vitest';
import { citingPlaces } from '../../../src/site/citations/works.ts';
import { pathOfCiting, workGroups, workList } from '../../../src/site/citations/work-list.ts';
import { correctionsOf, holders, rulesInUse } from '../../../src/site/corrections/ledger.ts';
import { ledgerOf, ledgerPages, ledgerParts, ledgerPaths, rulePath } from '../../../src/site/corrections/places.ts';
import { pagePaths } from '../../../src/site/page/parts.ts';
import { documents, provisions, topics } from '../../../src/site/portal/data.ts';
import { citePaths, entryList, entryStarts } from '../../../src/site/provisions/entry-list.ts';
import { saidOn, saidOnPage } from '../../../src/site/topics/topic-list.ts';
import { documentsOn } from '../../../src/site/topics/topics.ts';

const pagesOf = (list: Parameters<typeof pagePaths>[0]) => pagePaths(list).map(({ params }) => params.page);

describe('the pages of citations', () => {
  it('are those that the list of each document has', () => {
    const paths = Map.groupBy(citePaths(), ({ params }) => params.id);
    expect([...paths.keys()]).toEqual(documents.map(({ id }) => id));
    for (const [id, own] of paths) expect(own.map(({ params }) => params.page)).toEqual(pagesOf(entryList(id)));
  });
});

describe('the ledger of a text', () => {
  it('has each correction under each rule that had a part in it, on pages of at most 500 lines', () => {
    for (const holder of holders()) {
      const { pages } = ledgerOf(holder);
      expect(Math.max(...pages.map(({ rows }) => rows.length))).toBeLessThanOrEqual(500);
      const lines = pages.flatMap(({ rows }) => rows);
      const expected = correctionsOf(holder).flatMap((correction) =>
        correction.rules.map((rule) => [rule, correction]),
      );
      expect(new Set(lines)).toHaveProperty('size', expected.length);
      for (const [rule, correction] of expected)
        expect(lines.some((line) => line.rule === rule && line.correction === correction)).toBe(true);
    }
  });

  it('has the pages that its list has, whether its lines were read to tell or not', () => {
    const paths = Map.groupBy(ledgerPaths(), ({ params }) => params.document);
    for (const [id, own] of paths) expect(own.map(({ params }) => params.page)).toEqual(pagesOf(ledgerOf({ id })));
    const corrected = holders().filter((holder) => correctionsOf(holder).some(({ rules }) => rules.length > 0));
    expect([...paths.keys()]).toEqual(expect.arrayContaining(corrected.map(({ id }) => id)));
  });

  it('has a place for each rule, to which its old addresses lead on', () => {
    for (const { rule, holders: own } of rulesInUse()) {
      for (const { holder } of own) {
        expect(ledgerPaths().map(({ params }) => params.document)).toContain(holder.id);
        const part = ledgerParts(ledgerOf(holder)).find((each) => each.rule === rule);
        expect(rulePath(holder, rule)).toBe(part?.path);
      }
    }
    const width = ledgerPages().filter(({ params }) => params.document === 'zj-water-2016' && params.rule === 'width');
    expect(width.map(({ params }) => params.page)).toEqual([undefined, '2', '3']);
  });
});

describe('what is said on a topic', () => {
  it('is the same in shares of any length', () => {
    for (const { id } of topics) {
      for (const whole of documentsOn(id)) {
        const length = whole.targets.length + whole.provisions.length;
        const rows = Array.from({ length: Math.ceil(length / 7) }, (_, index) => ({
          document: whole.document,
          from: index * 7,
          to: Math.min(length, (index + 1) * 7),
        }));
        const said = saidOnPage(id, { rows });
        expect(said.flatMap(({ targets }) => targets)).toEqual(whole.targets);
        expect(said.flatMap((each) => each.provisions)).toEqual(whole.provisions);
      }
    }
  });

  it('is on one page where few documents say it', () => {
    for (const { id, documents: count, provisions: number } of topics)
      expect(saidOn(id)).toMatchObject({ documents: count, provisions: number, list: { parts: [] } });
  });
});

describe('the works that are cited', () => {
  it('name all who cite them, and have no page of their own, where these are few', () => {
    const works = workGroups().flatMap(({ works: own }) => own);
    expect(works).toEqual(workList().rows);
    for (const work of works) expect(work.first).toEqual(citingPlaces(work));
    for (const { id } of documents) expect(pathOfCiting(id)).toBeNull();
  });
});

describe('the page of citations of a document', () => {
  it('has its provisions on one page, where they are few', () => {
    for (const { id } of documents) {
      const own = provisions.filter(({ document, kind }) => document === id && kind !== 'head');
      expect(entryList(id).pages.map(({ rows }) => rows)).toEqual([own]);
      expect(entryStarts(id)).toEqual([]);
    }
  });
});
