import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageList, pagePaths, partList } from '../../src/site/page/parts.ts';
import { nearPages, pageName, pageWords, turnsOf } from '../../src/site/page/turns.ts';

interface Row {
  readonly year: number;
  readonly document: number;
  readonly weight: number;
}

const rowsOfAnyList = fc
  .array(fc.record({ year: fc.nat(6), document: fc.nat(4), weight: fc.integer({ min: 1, max: 9 }) }), {
    maxLength: 300,
  })
  .map((rows) => rows.toSorted((a, b) => a.year - b.year || a.document - b.document));
const mostOfAnyPage = fc.integer({ min: 9, max: 60 });

const parted = (rows: readonly Row[], most: number) =>
  partList(rows, {
    path: '/list/',
    most,
    partOf: ({ year }) => ({ id: `year_${year}`, title: `${year}年` }),
    weightOf: ({ weight }) => weight,
    togetherBy: ({ document }) => String(document),
  });
const weigh = (rows: readonly Row[]) => rows.reduce((total, { weight }) => total + weight, 0);

describe('a list in parts', () => {
  it('has no page above its bound, however many rows there are', () => {
    fc.assert(
      fc.property(rowsOfAnyList, mostOfAnyPage, (rows, most) => {
        for (const page of parted(rows, most).pages) expect(weigh(page.rows)).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('holds every row on exactly one page, in order, and counts them', () => {
    fc.assert(
      fc.property(rowsOfAnyList, mostOfAnyPage, (rows, most) => {
        const list = parted(rows, most);
        if (list.parts.length === 0) return;
        const pages = list.pages;
        expect(pages.flatMap((page) => page.rows)).toEqual(rows);
        for (const part of list.parts) {
          expect(part.count).toBe(part.pages.flatMap((page) => page.rows).length);
          expect(part.pages.map(({ before }) => before)).toEqual(
            part.pages.map((_, index) => part.pages.slice(0, index).flatMap((page) => page.rows).length),
          );
        }
        for (const page of pages) for (const row of page.rows) expect(list.pathOf(row)).toBe(page.path);
      }),
    );
  });

  it('is its own page where one can hold it', () => {
    fc.assert(
      fc.property(rowsOfAnyList, mostOfAnyPage, (rows, most) => {
        const list = parted(rows, most);
        expect(list.parts.length === 0).toBe(weigh(rows) <= most);
        expect(list.rows).toBe(rows);
        if (list.parts.length === 0) for (const row of rows) expect(list.pathOf(row)).toBe('/list/');
      }),
    );
  });

  it('keeps together what belongs together, if a page can hold it', () => {
    fc.assert(
      fc.property(rowsOfAnyList, mostOfAnyPage, (rows, most) => {
        const pages = parted(rows, most).pages;
        const groups = Map.groupBy(rows, ({ year, document }) => `${year} ${document}`);
        for (const group of groups.values()) {
          if (weigh(group) > most) continue;
          const holding = pages.filter((page) => page.rows.some((row) => group.includes(row)));
          expect(holding.length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('gives each page an address of its own, by which it is found', () => {
    const rows = Array.from({ length: 50 }, (_, index) => ({ year: 2020 + (index % 2), document: 1, weight: 1 }));
    const list = parted(
      rows.toSorted((a, b) => a.year - b.year),
      20,
    );
    expect(list.pages.map(({ path }) => path)).toEqual([
      '/list/year_2020/',
      '/list/year_2020/2/',
      '/list/year_2021/',
      '/list/year_2021/2/',
    ]);
    expect(pagePaths(list).map(({ params }) => params.page)).toEqual([
      'year_2020',
      'year_2020/2',
      'year_2021',
      'year_2021/2',
    ]);
    expect(list.pageAt('year_2020/2')).toMatchObject({ number: 2, before: 20, part: { title: '2020年', count: 25 } });
    expect(() => list.pageAt('year_1999')).toThrow(/year_1999/u);
  });

  it('leaves a row that is heavier than a page a page to itself', () => {
    const rows = [1, 30, 1].map((weight) => ({ year: 1, document: 1, weight }));
    expect(parted(rows, 20).pages.map((page) => page.rows.length)).toEqual([1, 1, 1]);
  });
});

describe('a list on numbered pages', () => {
  const paged = (count: number) =>
    pageList(
      Array.from({ length: count }, (_, index) => index),
      { path: '/list/', most: 10 },
    );

  it('has its own page as the first, and numbers the next', () => {
    const list = paged(25);
    expect(list.pages.map(({ path, rows }) => [path, rows.length])).toEqual([
      ['/list/', 10],
      ['/list/2/', 10],
      ['/list/3/', 5],
    ]);
    expect(pagePaths(list).map(({ params }) => params.page)).toEqual([undefined, '2', '3']);
    expect(list.pageAt(undefined).number).toBe(1);
    expect(list.pageAt('3').rows).toEqual([20, 21, 22, 23, 24]);
    expect(list.pathOf(12)).toBe('/list/2/');
  });

  it('has a page for nothing', () => {
    expect(paged(0).pages.map(({ path }) => path)).toEqual(['/list/']);
  });
});

describe('the pages that are offered on one of many', () => {
  it('are the first, the last and those near it', () => {
    expect(nearPages(1, 1)).toEqual([1]);
    expect(nearPages(1, 5)).toEqual([1, 2, 3, 4, 5]);
    expect(nearPages(1, 9)).toEqual([1, 2, 3, null, 9]);
    expect(nearPages(5, 9)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(nearPages(50, 400)).toEqual([1, null, 48, 49, 50, 51, 52, null, 400]);
  });

  it('are called by their part where it is another', () => {
    const rows = Array.from({ length: 50 }, (_, index) => ({ year: index < 20 ? 2020 : 2021, document: 1, weight: 1 }));
    const list = parted(rows, 20);
    const [first, second, third] = list.pages;
    if (!first || !second || !third) throw new Error('the list has three pages');
    expect(turnsOf(list, second)).toEqual({
      before: { path: first.path, words: '2020年' },
      after: { path: third.path, words: '下一页' },
    });
    expect(turnsOf(list, first).before).toBeUndefined();
    expect(turnsOf(list, third).after).toBeUndefined();
    expect([first, third].map(pageName)).toEqual(['2020年', '2021年（第2页）']);
    expect(pageWords(first, '项')).toBe('共20项');
    expect(pageWords(third, '项')).toBe('共30项，本页列第21至30项');
  });
});
