import type { ListPage, PartedList } from './parts.ts';

/** A page beside another, as it is called from there. */
interface Turn {
  readonly path: string;
  readonly words: string;
}

/** The pages before and after one: `上一页` in its part, that of another part by the title of that part. */
export function turnsOf<Row>(
  { pages }: Pick<PartedList<Row>, 'pages'>,
  page: ListPage<Row>,
): { before: Turn | undefined; after: Turn | undefined } {
  const at = pages.indexOf(page);
  const turn = (other: ListPage<Row> | undefined, words: string): Turn | undefined =>
    other && { path: other.path, words: other.part === page.part ? words : other.part.title };
  return { before: turn(pages[at - 1], '上一页'), after: turn(pages[at + 1], '下一页') };
}

/** How many pages on either side of one are offered by their numbers. */
const near = 2;

/** The numbers that are offered on a page of many: the first, the last and those near it; null for what is left out. */
export function nearPages(number: number, last: number): (number | null)[] {
  const shown = Array.from({ length: last }, (_, index) => index + 1).filter(
    (each) => each === 1 || each === last || Math.abs(each - number) <= near,
  );
  return shown.flatMap((each, index) => {
    const skipped = each - (shown[index - 1] ?? 0) - 1;
    // A single number takes no more room than the sign for it.
    if (skipped === 1) return [each - 1, each];
    return skipped > 1 ? [null, each] : [each];
  });
}

/** `2021年`, `2021年（第2页）`: what a page of a list is called. */
export function pageName(page: ListPage<unknown>): string {
  return page.part.title + pageSuffix(page);
}

/** What tells a page from the first of its part: `（第2页）`. */
export function pageSuffix({ number }: Pick<ListPage<unknown>, 'number'>): string {
  return number === 1 ? '' : `（第${String(number)}页）`;
}

/** `共1200项，本页列第501至1000项`. */
export function pageWords<Row>({ part, rows, before }: ListPage<Row>, unit: string): string {
  const all = `共${String(part.count)}${unit}`;
  if (part.pages.length === 1) return all;
  return `${all}，本页列第${String(before + 1)}至${String(before + rows.length)}${unit}`;
}
