import { sum } from 'd3-array';

/** One of the parts that a list has where it is too long for one page. */
interface PartName {
  /** Step of its address, with an underscore, which no id of a record has: `year_2021`. */
  readonly id: string;
  readonly title: string;
}

/** How the rows of a list are set on pages. */
interface Paging<Row> {
  /** Path of the list: `/timeline/`. */
  readonly path: string;
  /** Most that a page holds: rows, or what they weigh. */
  readonly most: number;
  /** Weight of a row, 1 where it is not given; a row that is heavier than a page has one to itself. */
  readonly weightOf?: (row: Row) => number;
  /** Rows in succession with one key stay on one page, if one can hold them. */
  readonly togetherBy?: (row: Row) => string;
}

/** How they are parted besides. */
interface Parting<Row> extends Paging<Row> {
  /** The part that a row is in; parts stand in the order of their first rows. */
  readonly partOf: (row: Row) => PartName;
}

/** A page of a list that has several. */
export interface ListPage<Row> {
  /** Path from the root of the site: `/timeline/year_2021/2/`. */
  readonly path: string;
  /** From 1. */
  readonly number: number;
  readonly rows: readonly Row[];
  /** How many rows of its part stand on the pages before it. */
  readonly before: number;
  readonly part: ListPart<Row>;
}

/** A part of a list: one page, or several where its rows are many. */
interface ListPart<Row> extends PartName {
  readonly path: string;
  readonly count: number;
  readonly pages: readonly ListPage<Row>[];
}

/** A list on one page, or in parts on pages of their own. */
export interface PartedList<Row> {
  readonly path: string;
  readonly rows: readonly Row[];
  /** None where one page holds all rows: that of the list itself. */
  readonly parts: readonly ListPart<Row>[];
  /** The pages of all parts, one after the other. */
  readonly pages: readonly ListPage<Row>[];
  /** The page at the `[...page]` of its address; throws where there is none. */
  readonly pageAt: (page: string | undefined) => ListPage<Row>;
  /** Path of the page that a row stands on. */
  readonly pathOf: (row: Row) => string;
}

/**
 * Parts a list, so that no page is longer than `most` however many rows there are; each row stands on exactly one page,
 * in the order of the rows. A list that one page can hold is that page, whatever its parts.
 */
export function partList<Row>(rows: readonly Row[], parting: Parting<Row>): PartedList<Row> {
  const { path, most, partOf, weightOf = () => 1 } = parting;
  if (sum(rows, weightOf) <= most) return openList(path, rows, []);
  const names = new Map<string, PartName>();
  const own = Map.groupBy(rows, (row) => {
    const name = partOf(row);
    if (!names.has(name.id)) names.set(name.id, name);
    return name.id;
  });
  const parts = [...names.values()].map((name) =>
    pagedPart({ ...name, path: `${path}${name.id}/` }, own.get(name.id) ?? [], parting),
  );
  return openList(path, rows, parts);
}

/** Sets a list on pages of which the first is its own and the next are `2/`, `3/` below it: one part without a title. */
export function pageList<Row>(rows: readonly Row[], paging: Paging<Row>): PartedList<Row> {
  const { path } = paging;
  return openList(path, rows, [pagedPart({ id: '', title: '', path }, rows, paging)]);
}

function openList<Row>(path: string, rows: readonly Row[], parts: readonly ListPart<Row>[]): PartedList<Row> {
  const pages = parts.flatMap((part) => part.pages);
  const byPath = new Map(pages.map((page) => [page.path, page]));
  let places: Map<Row, string> | undefined;
  return {
    path,
    rows,
    parts,
    pages,
    pageAt: (page) => {
      const found = byPath.get(page === undefined ? path : `${path}${page}/`);
      if (found === undefined) throw new RangeError(`${path} has no page ${page ?? ''}`);
      return found;
    },
    pathOf: (row) => {
      places ??= new Map(pages.flatMap((page) => page.rows.map((each) => [each, page.path])));
      return places.get(row) ?? path;
    },
  };
}

/** The addresses of a list and of its pages. */
interface Paged {
  readonly path: string;
  readonly pages: readonly { readonly path: string }[];
}

/** The pages of a list for `getStaticPaths` of a route `[...page]` below it. */
export function pagePaths({ path: root, pages }: Paged): { params: { page: string | undefined } }[] {
  return pages.map(({ path }) => ({
    params: { page: path === root ? undefined : path.replace(root, '').replace(/\/$/u, '') },
  }));
}

function pagedPart<Row>(
  name: PartName & { readonly path: string },
  rows: readonly Row[],
  paging: Paging<Row>,
): ListPart<Row> {
  const { path } = name;
  const pages: ListPage<Row>[] = [];
  const part: ListPart<Row> = { ...name, count: rows.length, pages };
  let before = 0;
  for (const [index, own] of fillPages(rows, paging).entries()) {
    const number = index + 1;
    pages.push({ path: number === 1 ? path : `${path}${String(number)}/`, number, rows: own, before, part });
    before += own.length;
  }
  return part;
}

/** Rows page by page; at least one page. */
function fillPages<Row>(rows: readonly Row[], { most, weightOf = () => 1, togetherBy }: Paging<Row>): Row[][] {
  let page: Row[] = [];
  let room = most;
  const pages = [page];
  const put = (row: Row, needed: number) => {
    if (page.length > 0 && needed > room) {
      pages.push((page = []));
      room = most;
    }
    page.push(row);
    room -= weightOf(row);
  };
  for (const run of togetherBy === undefined ? rows.map((row) => [row]) : runsOf(rows, togetherBy)) {
    const whole = sum(run, weightOf);
    for (const [index, row] of run.entries()) put(row, index === 0 && whole <= most ? whole : weightOf(row));
  }
  return pages;
}

/** Rows in succession that have one key. */
function runsOf<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[][] {
  const runs: Row[][] = [];
  let last: string | undefined;
  for (const row of rows) {
    const key = keyOf(row);
    if (key === last) runs.at(-1)?.push(row);
    else runs.push([row]);
    last = key;
  }
  return runs;
}
