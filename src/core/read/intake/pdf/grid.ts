import { distinct, type Box, type Rule, type Rules } from './geometry.ts';

/** A cell of a ruled table: its place in the grid and on the page. */
export interface GridBox extends Box {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A table that rules frame on a page. */
export interface RuledTable extends Box {
  /** Distances of its upright rules from the left. */
  edges: number[];
  /** How many rows it has. */
  rows: number;
  cells: GridBox[];
}

/** Rules that end so near to each other, in points, meet. */
const MEET = 3;
/** A row or a column is no narrower than this, in points. */
const NARROWEST = 4;

/** Finds the tables that rules frame on a page, topmost first. A frame of a single cell is none. */
export function findRuledTables(rules: Rules): RuledTable[] {
  const level = joinRules(rules.level);
  const upright = joinRules(rules.upright);
  return connected(level, upright)
    .flatMap((part) => readTable(part) ?? [])
    .sort((a, b) => b.top - a.top);
}

/** Joins rules that go on from each other, such as the borders of single cells. */
function joinRules(rules: readonly Rule[]): Rule[] {
  const joined: Rule[] = [];
  const courses: Rule[][] = [];
  for (const rule of [...rules].sort((a, b) => a.at - b.at)) {
    const course = courses.at(-1);
    if (course && rule.at - (course[0]?.at ?? 0) <= MEET / 2) course.push(rule);
    else courses.push([rule]);
  }
  for (const course of courses) {
    let last: Rule | null = null;
    for (const { at, from, to } of course.sort((a, b) => a.from - b.from)) {
      if (last && from <= last.to + MEET) last.to = Math.max(last.to, to);
      else joined.push((last = { at, from, to }));
    }
  }
  return joined;
}

function connected(level: readonly Rule[], upright: readonly Rule[]): Rules[] {
  const parents = [...level, ...upright].map((_, index) => index);
  const rootOf = (index: number): number => {
    let at = index;
    while (parents[at] !== at) at = parents[at] = parents[parents[at] ?? at] ?? at;
    return at;
  };
  level.forEach((row, index) => {
    upright.forEach((column, other) => {
      if (crosses(row, column)) parents[rootOf(level.length + other)] = rootOf(index);
    });
  });
  const parts = new Map<number, Rules>();
  [...level, ...upright].forEach((rule, index) => {
    const part = parts.get(rootOf(index)) ?? { level: [], upright: [] };
    (index < level.length ? part.level : part.upright).push(rule);
    parts.set(rootOf(index), part);
  });
  return [...parts.values()];
}

function crosses(row: Rule, column: Rule): boolean {
  return (
    column.at >= row.from - MEET &&
    column.at <= row.to + MEET &&
    row.at >= column.from - MEET &&
    row.at <= column.to + MEET
  );
}

function readTable({ level, upright }: Rules): RuledTable | null {
  const edges = distinct(
    upright.map(({ at }) => at),
    NARROWEST,
  );
  const heights = distinct(
    level.map(({ at }) => at),
    NARROWEST,
  ).reverse();
  const [columns, rows] = [edges.length - 1, heights.length - 1];
  if (columns < 1 || rows < 1 || columns * rows < 2) return null;
  const isParted = (rules: readonly Rule[], at: number, middle: number) =>
    rules.some((rule) => Math.abs(rule.at - at) <= NARROWEST && rule.from <= middle + MEET && rule.to >= middle - MEET);
  const left = (column: number) => edges[column] ?? 0;
  const top = (row: number) => heights[row] ?? 0;
  const taken = new Set<number>();
  const cells: GridBox[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken.has(row * columns + column)) continue;
      const middle = (top(row) + top(row + 1)) / 2;
      let wide = 1;
      while (column + wide < columns && !taken.has(row * columns + column + wide)) {
        if (isParted(upright, left(column + wide), middle)) break;
        wide++;
      }
      const centre = (left(column) + left(column + 1)) / 2;
      let high = 1;
      while (row + high < rows && !isParted(level, top(row + high), centre)) high++;
      for (let at = 0; at < wide * high; at++)
        taken.add((row + Math.floor(at / wide)) * columns + column + (at % wide));
      cells.push({
        row,
        column,
        rows: high,
        columns: wide,
        left: left(column),
        right: left(column + wide),
        top: top(row),
        bottom: top(row + high),
      });
    }
  }
  if (cells.length < 2) return null;
  return { left: left(0), right: left(columns), top: top(0), bottom: top(rows), edges, rows, cells };
}
