import type { PolicyTable } from '../../../model/table.ts';
import type { IndicatorColumns } from './columns.ts';

/** A table that deals a goal out to regions, 分解表: what is measured, and which column is which. */
export interface Allotment {
  measure: string;
  /** Whether its goals may not be exceeded: 总量控制目标; a 达标率控制目标 is to be reached. */
  isCeiling: boolean;
  columns: IndicatorColumns;
}

const regionHeads = new Set(['地区', '区域', '城市', '省份', '设区市', '区县', '县市区', '各地', '行政区', '流域']);
const YEAR = /^20\d{2}年(?:控制)?(?:目标|指标)?$/u;
const GOALS = /(?:控制)?(?:目标|指标|任务)(?:分解)?(?:表|一览表)?$/u;
/** Whom the goals are for, before what they measure: `各省、自治区、直辖市用水总量控制目标`. */
const HOLDERS = /^各(?:自治区|直辖市|设区市|地区|县（市、区）|[省市县]|区(?!域)|[、和及各])+(?=.{2})/u;
const CEILING = /(?:总量|排放量|消费量|用水量|取水量|强度|浓度)控制/u;

/**
 * Recognises a table whose rows are regions, whose other columns are years, and whose caption names one measure
 * as a goal. Null for every other table, and where a row does not fit the heads, as below a head of two rows.
 */
export function readAllotment({ caption, columns, rows }: PolicyTable): Allotment | null {
  const [first = '', ...years] = columns.map((head) => head.replace(/\s/gu, ''));
  const title = (caption ?? '').replace(/（单位[^）]*）$/u, '');
  if (!regionHeads.has(first) || years.length === 0 || !years.every((head) => YEAR.test(head)) || !GOALS.test(title))
    return null;
  if (rows.some(({ cells }) => cells.length !== columns.length || cells[0] === null)) return null;
  const measure = title.replace(GOALS, '').replace(HOLDERS, '');
  const values = years.map((header, index) => {
    const year = /\d{4}/u.exec(header)?.[0] ?? null;
    return { index: index + 1, role: 'goal' as const, header, label: header, year };
  });
  return measure === ''
    ? null
    : {
        measure,
        isCeiling: CEILING.test(title),
        columns: { name: 0, number: null, unit: null, groups: [], values, sum: null },
      };
}
