import { SUM_WORD } from '../../../../lexicon/amounts.ts';
import { NUMBER_HEAD } from '../../../../lexicon/table-heads.ts';
import type { PolicyTable, TableRow } from '../../../../model/table.ts';
import { spanOfCell } from '../../../read/tables/cell-span.ts';
import { evidenceAt } from '../evidence.ts';
import type { AuditRule, AnomalyDraft } from '../audit-rule.ts';
import { slackOf, sumOf } from '../part-sum.ts';
import { readPrinted } from '../rounding.ts';
import type { AuditSheet } from '../sheet.ts';

const totalName = new RegExp(`^(?:${SUM_WORD}|总数|全市|全省|全区|全县|全市合计|全省合计)$`, 'u');
/** A line that is part of another makes the plain sum another one. */
const subtotal = /小计|其中/u;
/** Columns that are no sum of their lines. */
const noSum = new RegExp(`率|比例|比重|占比|平均|均|浓度|强度|指数|系数|标准|级|年份|${NUMBER_HEAD}|[%％]`, 'u');
/** Fewest lines that make a total. */
const FEWEST = 3;
/** How far a slip may be from the sum, as a part of it; what is farther apart is summed otherwise. */
const NEAR = 0.2;

/** Lines of 合计 that differ from the sum of the lines of their table. */
export const findTableTotals: AuditRule = (sheet) =>
  sheet.tables.flatMap((table) => {
    const totals = table.rows.filter(({ cells }) => cells.some((cell) => totalName.test(plain(cell))));
    const [total] = totals;
    const isNested = table.rows.some(({ cells }) => cells.some((cell) => subtotal.test(cell ?? '')));
    if (total === undefined || totals.length > 1 || isNested) return [];
    const lines = table.rows.filter((row) => row !== total);
    return table.columns.flatMap((head, column) =>
      noSum.test(head) ? [] : compare(sheet, table, { total, lines }, column),
    );
  });

const plain = (cell: string | null | undefined) => (cell ?? '').replaceAll(/\s/gu, '');

function compare(
  sheet: AuditSheet,
  { document, columns }: PolicyTable,
  { total, lines }: { total: TableRow; lines: readonly TableRow[] },
  column: number,
): AnomalyDraft[] {
  const stated = readPrinted(plain(total.cells[column]));
  const cells = lines.map(({ cells: own }) => plain(own[column])).filter((cell) => !/^[/／—-]?$/u.test(cell));
  const parts = cells.flatMap((cell) => readPrinted(cell) ?? []);
  const isMerged = lines.some(({ rowSpans }) => rowSpans[column] !== 1);
  if (stated === null || parts.length < FEWEST || parts.length < cells.length || isMerged) return [];
  const head = plain(columns[column]);
  const unit = /[（(]([^（()）]+)[）)]$/u.exec(head)?.[1] ?? '';
  const sum = sumOf(parts);
  const apart = Math.abs(sum - stated.value);
  const mark = spanOfCell(sheet.words(document, total.eid), total, column);
  const areWhole = [stated, ...parts].every(({ decimals }) => decimals === 0) && unit === '';
  if (apart <= (areWhole ? 0 : slackOf(stated, parts, unit)) || apart > NEAR * sum || mark === null) return [];
  return [
    {
      rule: 'sum-of-parts',
      about: `${document}-${total.eid}`,
      indicator: null,
      subject: `${plain(total.cells.find((cell) => totalName.test(plain(cell))))}：${head}`,
      finding: { code: 'sum-of-parts/column', values: { stated: stated.value, sum, column: head } },
      evidence: [evidenceAt(sheet, { document, provision: total.eid }, mark, { value: stated.value })],
    },
  ];
}
