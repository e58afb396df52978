import type { Indicator } from '../../model/indicator.ts';
import { newestFirst, yearPart } from '../documents/year-parts.ts';
import { pageLength } from '../page/page-length.ts';
import { partList, type ListPage, type PartedList } from '../page/parts.ts';
import { indicators } from '../portal/data.ts';
import { portal } from '../portal/portal.ts';
import { derived } from '../portal/store/derived.ts';
import { printedIndicators, type PrintedIndicators } from './printed-tables.ts';

const path = '/indicators/';
/** Most rows of printed tables on a page, and what a table takes besides. */
const mostRows = pageLength(200);
const headRows = 6;
/** Most indicators on a page. */
const most = pageLength(500);

/** All indicators on one page, or those of each place. */
export const indicatorList = derived((): PartedList<Indicator> => {
  const byPlace = [...Map.groupBy(indicators, ({ jurisdiction }) => jurisdiction).values()].flat();
  return partList(byPlace, {
    path,
    most,
    partOf: ({ jurisdiction }) => ({ id: `of_${jurisdiction}`, title: jurisdiction }),
  });
});

/** All tables of indicators on one page, or by the year of their documents, the newest first. */
export const tableList = derived((): PartedList<PrintedIndicators> => {
  const own = Map.groupBy(printedIndicators(), ({ table }) => table.document);
  const documents = [...own.keys()].map((document) => portal.documentOf({ document }));
  return partList(
    newestFirst(documents).flatMap(({ id }) => own.get(id) ?? []),
    {
      path,
      most: mostRows,
      weightOf: ({ table }) => table.rows.length + headRows,
      partOf: ({ table }) => yearPart(portal.documentOf(table)),
    },
  );
});

/** A page of either list. */
type IndicatorPage =
  | { readonly of: 'indicators'; readonly list: PartedList<Indicator>; readonly page: ListPage<Indicator> }
  | { readonly of: 'tables'; readonly list: PartedList<PrintedIndicators>; readonly page: ListPage<PrintedIndicators> };

/** The page at the `[...page]` of its address; throws where there is none. */
export function indicatorPage(page: string | undefined): IndicatorPage {
  const list = tableList();
  const found = list.pages.find((each) => each.path === `${path}${page ?? ''}/`);
  if (found !== undefined) return { of: 'tables', list, page: found };
  return { of: 'indicators', list: indicatorList(), page: indicatorList().pageAt(page) };
}
