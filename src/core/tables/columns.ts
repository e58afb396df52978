/** What a column of values holds: a state in a year, a goal for a year, the outcome that was reached. */
type ValueRole = 'state' | 'goal' | 'outcome';

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
  /** Columns that only group or qualify the rows: `指标性质`, `领域`, `属性`. */
  groups: number[];
  values: ValueColumn[];
}

const numberHeads = new Set(['序号', '编号']);
const nameHeads = new Set(['指标', '指标名称']);

function valueRole(header: string): ValueRole | null {
  if (!/[0-9]{4}年/.test(header)) return null;
  if (header.includes('目标')) return 'goal';
  if (header.includes('完成')) return 'outcome';
  return /^[0-9]{4}年$/.test(header) ? 'state' : null;
}

const suffixes: Record<ValueRole, string> = { state: '', goal: '目标', outcome: '完成' };

/**
 * Recognises an indicator table by its heads: a name, and values of which at least one is a goal.
 * Null for every other table.
 */
export function readIndicatorColumns(headers: readonly string[]): IndicatorColumns | null {
  const heads = headers.map((header) => header.replace(/\s/g, ''));
  const name = heads.findIndex((head) => nameHeads.has(head));
  const number = heads.findIndex((head) => numberHeads.has(head));
  const values = heads.flatMap((head, index): ValueColumn[] => {
    const role = valueRole(head);
    const year = /[0-9]{4}年/.exec(head)?.[0] ?? '';
    return role === null ? [] : [{ index, role, header: head, label: year + suffixes[role] }];
  });
  if (name === -1 || !values.some(({ role }) => role === 'goal')) return null;
  const taken = new Set([name, number, ...values.map(({ index }) => index)]);
  return {
    name,
    number: number === -1 ? null : number,
    groups: heads.map((_, index) => index).filter((index) => !taken.has(index)),
    values,
  };
}
