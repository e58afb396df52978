import { provisionWords, type Provision } from '../../../model/provision.ts';
import type { PolicyTable, TableRow } from '../../../model/table.ts';
import { targetNatures } from '../../../model/target.ts';
import { readAllotment, type Allotment } from '../../read/tables/allotment.ts';
import { readIndicatorColumns, type IndicatorColumns, type ValueColumn } from '../../read/tables/columns.ts';
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

const nature = new RegExp(`^(${targetNatures.join('|')})(?:指标)?$`, 'u');
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

/** What the rows of a table share. */
interface TableSetting {
  /** Year in which its document was issued: what bare years before it head is no goal. */
  asOf: number | null;
}

/**
 * Accounts for each goal cell of an indicator table, or of one that deals a goal out to regions: a target a row and goal
 * column, with its outcome where the table reports one.
 */
export function readTableTargets(
  table: PolicyTable,
  provisions: ReadonlyMap<string, Provision>,
  { asOf }: TableSetting = { asOf: null },
): CellAccount[] {
  const allotment = readAllotment(table);
  const columns = allotment?.columns ?? readIndicatorColumns(table);
  if (!columns) return [];
  const shared = allotment && sharedUnit(table, provisions);
  const outcome = columns.values.find(({ role }) => role === 'outcome');
  const goals = columns.values.filter(({ role, ...column }) => role === 'goal' && !isPast(column, asOf));
  const notes = noteMarks(table, provisions);
  let section: string | null = null;
  return table.rows.flatMap((row): CellAccount[] => {
    const provision = provisions.get(row.eid);
    const head = row.cells[columns.name] ?? null;
    if (isSection(row)) section = head;
    else if (head !== null && ORDINAL.test(head)) section = null;
    if (!provision || head === null || isSection(row)) return [];
    const reading: Reading = { columns, allotment, shared, outcome };
    const name = nameIn(section, notes(head));
    return goals.map((goal) => readGoalCell(row, name, goal, reading, provisionWords(provision)));
  });
}

/** Whether a bare year that heads a column had passed when the text was issued: the column tells what was reached. */
function isPast({ header, year }: Pick<ValueColumn, 'header' | 'year'>, asOf: number | null): boolean {
  return asOf !== null && year !== null && /^\d{4}年$/u.test(header) && Number(year) < asOf;
}

/** `5.`, `（三）` before the name of an indicator or a group of them. */
const ORDINAL = /^(?:\d{1,2}[.．、]|[（(][一二三四五六七八九十]{1,3}[）)])\s*(?!\d)/u;

/**
 * The name of an indicator as it is understood alone. Below a group that bears the unit it names what of the group is
 * meant: `排放总量减少（%）` over `氨氮` is `排放总量减少（氨氮）（%）`.
 */
function nameIn(section: string | null, head: string): string {
  const name = head.replace(ORDINAL, '');
  const group = section?.replace(ORDINAL, '') ?? '';
  const isWithin = group !== name && readUnit(group).kind !== 'none' && readUnit(name).kind === 'none';
  return isWithin ? group.replace(/([（(][^（）()]+[）)])\s*$/u, `（${name}）$1`) : name;
}

/** Takes the numbers of a table's notes out of a name: `总氮6`, `城市2空气质量`. */
function noteMarks({ notes }: PolicyTable, provisions: ReadonlyMap<string, Provision>): (name: string) => string {
  const numbers = notes.flatMap((eid) => /(\d{1,2})[.．、]?$/u.exec(provisions.get(eid)?.number ?? '')?.[1] ?? []);
  if (numbers.length === 0) return (name) => name;
  const marks = new RegExp(
    `(?<=[\\p{Script=Han}）)])(?:${numbers.join('|')})(?=$|[（(]|[^\\P{Script=Han}个项家座条类种级次年月日])`,
    'gu',
  );
  return (name) => name.replace(marks, '');
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
  { index, header, year }: ValueColumn,
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
    said: reading.kind === 'words' ? goalIn(withUnit(reading.printed, columns, row)) : null,
  };
  const verdict = decide(cellRules, site);
  const trials = [trial('cell', { start: 0, end: printed?.length ?? 0 }, verdict)];
  if (!('gift' in verdict)) return { row: row.eid, column: header, printed, trials, targets: [] };
  const target: PlacedTarget = {
    ...BLANK_FIELDS,
    ...fieldsOf(row, name, year),
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
function fieldsOf(row: TableRow, name: string, deadline: string | null) {
  const printed = row.cells.flatMap((cell) => nature.exec(cell ?? '')?.[1] ?? [])[0];
  return {
    metric: name.replace(/[*＊]$/u, ''),
    baselineYear: /比\s*(\d{4})\s*年/u.exec(name)?.[1] ?? null,
    deadline,
    nature: targetNatures.find((one) => one === printed) ?? null,
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

/** `36左右`, a number and how near it is, whose unit stands in a column of its own: `36万元左右`. */
const NEAR = /^(约?\d[\d,]*(?:\.\d+)?)(左右|以上|以下|以内)$/u;

function withUnit(printed: string, { unit }: IndicatorColumns, { cells }: TableRow): string {
  const label = unit === null ? '' : (cells[unit]?.trim() ?? '');
  return printed.replace(NEAR, `$1${/\p{L}|[%％‰]/u.test(label) ? label : ''}$2`);
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
