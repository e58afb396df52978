import { provisionWords, type Provision } from '../../../model/provision.ts';
import type { PolicyTable, TableRow } from '../../../model/table.ts';
import { readAllotment, type Allotment } from '../../read/tables/allotment.ts';
import { goalYear, readIndicatorColumns, type IndicatorColumns, type ValueColumn } from '../../read/tables/columns.ts';
import { spanOfCell } from '../../read/tables/cell-span.ts';
import { readCell } from '../../read/tables/read-cell.ts';
import { readUnit, type Unit } from '../../read/tables/read-unit.ts';
import { findQuantities } from '../clause/quantities.ts';
import { trial, type Trial } from './account.ts';
import type { CellSite } from './rules/cell/site.ts';
import { cellRules } from './rules/cell/table.ts';
import { judgeCell } from './rules/number/judge.ts';
import { decide } from './rules/rule.ts';
import { BLANK_FIELDS, type PlacedTarget } from './target-draft.ts';

/** What became of a cell of a goal column. */
export interface CellAccount {
  /** eId of its row. */
  row: string;
  /** Head of its column, and the cell as printed. */
  column: string;
  printed: string | null;
  trials: readonly Trial[];
  targets: readonly PlacedTarget[];
}

const NATURE = /^(约束性|预期性)(?:指标)?$/u;
/** `单位：亿立方米` above a table or in its caption. */
const UNIT_LINE = /(?:^|（)单位[：:]([^）]+)）?$/u;
/** What may stand around the number of a goal that is no more than that: `不少于120`, `累计3000`. */
const BOUND = /^(?:累计|约|达到|不少于|不低于|不高于|不超过|控制在)?$/u;

/** A cell that states no goal: `-`, `—`, `/`, or nothing. */
const NONE = /^\s*[-－—–─/／]*\s*$/u;

/** A table of goals as it is read. */
interface Reading {
  columns: IndicatorColumns;
  allotment: Allotment | null;
  /** The unit that all its cells share. */
  shared: string | null;
  outcome: ValueColumn | undefined;
}

/**
 * Accounts for each goal cell of an indicator table, or of one that deals a goal out to regions: a target a row and goal
 * column, with its outcome where the table reports one.
 */
export function readTableTargets(table: PolicyTable, provisions: ReadonlyMap<string, Provision>): CellAccount[] {
  const allotment = readAllotment(table);
  const columns = allotment?.columns ?? readIndicatorColumns(table.columns);
  if (!columns) return [];
  const shared = allotment && sharedUnit(table, provisions);
  const outcome = columns.values.find(({ role }) => role === 'outcome');
  const goals = columns.values.filter(({ role }) => role === 'goal');
  return table.rows.flatMap((row): CellAccount[] => {
    const provision = provisions.get(row.eid);
    const head = row.cells[columns.name] ?? null;
    if (!provision || head === null || isSection(row)) return [];
    const reading: Reading = { columns, allotment, shared, outcome };
    return goals.map((goal) => readGoalCell(row, head, goal, reading, provisionWords(provision)));
  });
}

/** True for a row whose name spans other columns: it names those below it. */
function isSection({ columnSpans, cells }: TableRow): boolean {
  return columnSpans?.includes(cells.length) ?? false;
}

/** The targets of a table. */
export function extractTableTargets(table: PolicyTable, provisions: ReadonlyMap<string, Provision>): PlacedTarget[] {
  return readTableTargets(table, provisions).flatMap(({ targets }) => targets);
}

function readGoalCell(
  row: TableRow,
  head: string,
  { index, header }: ValueColumn,
  table: Reading,
  words: string,
): CellAccount {
  const { allotment, columns, shared, outcome } = table;
  const name = allotment ? `${allotment.measure}（${head}）` : head;
  const printed = goalCell(row, index, columns);
  const reading = readCell(printed);
  const site: CellSite = {
    name,
    reading,
    unit: unitOf(name, columns.unit === null ? shared : (row.cells[columns.unit] ?? null)),
    isOutcome: outcome !== undefined,
    isAllotment: allotment !== null,
    isCeiling: allotment?.isCeiling ?? false,
    said: reading.kind === 'words' ? goalIn(reading.printed) : null,
  };
  const verdict = decide(cellRules, site);
  const trials = [trial('cell', { start: 0, end: printed?.length ?? 0 }, verdict)];
  if (!('gift' in verdict)) return { row: row.eid, column: header, printed, trials, targets: [] };
  const target: PlacedTarget = {
    ...BLANK_FIELDS,
    ...fieldsOf(row, name, header),
    ...verdict.gift,
    rule: verdict.rule,
    provision: row.eid,
    quote: { start: spanOfCell(words, row, columns.name)?.start ?? 0, end: words.length },
    origin: outcome ? 'outcome-table' : 'indicator-table',
    actual: outcome ? (row.cells[outcome.index] ?? null) : null,
  };
  return { row: row.eid, column: header, printed, trials, targets: [target] };
}

/** The cell of a goal; where the row has one goal and states none for the year, what its years add up to. */
function goalCell({ cells }: TableRow, index: number, { sum, values }: IndicatorColumns): string | null {
  const own = cells[index] ?? null;
  const isOnly = values.filter(({ role }) => role === 'goal').length === 1;
  if (sum === null || !isOnly || !NONE.test(own ?? '')) return own;
  return NONE.test(cells[sum] ?? '') ? own : (cells[sum] ?? null);
}

/** What a row and the head of a column say of each goal in it. */
function fieldsOf(row: TableRow, name: string, header: string) {
  const nature = row.cells.flatMap((cell) => NATURE.exec(cell ?? '')?.[1] ?? [])[0];
  return {
    metric: name.replace(/[*＊]$/u, ''),
    baselineYear: /比\s*(\d{4})\s*年/u.exec(name)?.[1] ?? null,
    deadline: goalYear(header),
    nature: nature === '约束性' || nature === '预期性' ? nature : null,
  } as const;
}

function sharedUnit({ eid, caption }: PolicyTable, provisions: ReadonlyMap<string, Provision>): string | null {
  const above = [...provisions.values()]
    .filter((provision) => provision.parent === eid || provision.eid === eid)
    .map(({ text }) => text);
  return [caption ?? '', ...above].flatMap((line) => UNIT_LINE.exec(line)?.[1] ?? [])[0] ?? null;
}

/** The unit in a name's bracket, else in the column of units. */
function unitOf(name: string, cell: string | null): Unit {
  const own = readUnit(name);
  const given = cell?.trim() ?? '';
  if (own.kind !== 'none' || !/\p{L}|[%％‰]/u.test(given)) return own;
  return /^[%％]$/u.test(given) ? { kind: 'percent' } : { kind: 'named', label: given };
}

/** A goal in words that names its size: `十三五期间比十二五总数下降5%`, `60以上`. */
function goalIn(words: string): CellSite['said'] {
  const quantities = findQuantities(words);
  const [quantity] = quantities;
  if (!quantity || quantities.length > 1) return null;
  const isBare = BOUND.test(words.slice(0, quantity.start) + words.slice(quantity.end));
  // A bare number reads as one that is to be reached.
  const [before, others] = isBare ? ['达到', findQuantities(`达到${words}`)] : ['', quantities];
  const verdict = judgeCell(before + words, others[0] ?? quantity, others);
  if (!('gift' in verdict)) return null;
  const changes = verdict.gift === 'decrease' || verdict.gift === 'increase';
  return isBare || changes ? { quantity, comparator: verdict.gift } : null;
}
