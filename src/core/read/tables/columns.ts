/** What a column of values holds: a state in a year, a goal for a year, the outcome that was reached. */
type ValueRole = 'state' | 'goal' | 'outcome';

/** A column that holds values of the indicators. */
export interface ValueColumn {
  index: number;
  role: ValueRole;
  /** The column's head as printed: `2020年完成情况`. */
  header: string;
  /** Short name for the lane of the chart: `2020年完成`. */
  label: string;
}

/** Which column of an indicator table is which. */
export interface IndicatorColumns {
  name: number;
  number: number | null;
  /** Column of units. */
  unit: number | null;
  /** Columns that only group or qualify the rows: `指标性质`, `领域`, `属性`. */
  groups: number[];
  values: ValueColumn[];
}

const numberHeads = new Set(['序号', '编号']);
const nameHeads = new Set(['指标', '指标名称', '主要指标']);
const natureHeads = new Set(['属性', '指标属性', '性质', '指标性质', '类型', '指标类型']);
const unitHeads = new Set(['单位', '计量单位']);

function valueRole(header: string): ValueRole | null {
  if (!/[0-9]{4}年/.test(header)) return null;
  if (header.includes('目标')) return 'goal';
  if (header.includes('完成')) return 'outcome';
  return /^[0-9]{4}年$/.test(header) ? 'state' : null;
}

const suffixes: Record<ValueRole, string> = { state: '', goal: '目标', outcome: '完成' };

/**
 * The goal of a plan's table that heads its columns with bare years: the last year, where a column tells
 * 约束性 from 预期性, which only goals are. Null where a head names the goal, or for one year alone.
 */
function lastYear(heads: readonly string[]): string | null {
  const years = heads.filter((head) => /^[0-9]{4}年$/.test(head)).sort();
  const plain = years.length > 1 && heads.every((head) => valueRole(head) === null || years.includes(head));
  return plain && heads.some((head) => natureHeads.has(head)) ? (years.at(-1) ?? null) : null;
}

/**
 * Recognises an indicator table by its heads: a name, and values of which at least one is a goal.
 * Null for every other table.
 */
export function readIndicatorColumns(headers: readonly string[]): IndicatorColumns | null {
  const heads = headers.map((header) => header.replace(/\s/g, ''));
  const name = heads.findIndex((head) => nameHeads.has(head));
  const number = heads.findIndex((head) => numberHeads.has(head));
  const last = lastYear(heads);
  const values = heads.flatMap((head, index): ValueColumn[] => {
    const role = head === last ? 'goal' : valueRole(head);
    const year = /[0-9]{4}年/.exec(head)?.[0] ?? '';
    return role === null ? [] : [{ index, role, header: head, label: year + suffixes[role] }];
  });
  if (name === -1 || !values.some(({ role }) => role === 'goal')) return null;
  const unit = heads.findIndex((head) => unitHeads.has(head));
  const taken = new Set([name, number, unit, ...values.map(({ index }) => index)]);
  return {
    name,
    number: number === -1 ? null : number,
    unit: unit === -1 ? null : unit,
    groups: heads.map((_, index) => index).filter((index) => !taken.has(index)),
    values,
  };
}
