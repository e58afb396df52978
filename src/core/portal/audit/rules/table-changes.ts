import { fallVerbs, riseVerbs } from '../../../../lexicon/verbs.ts';
import type { PolicyTable, TableRow } from '../../../../model/table.ts';
import { spanOfCell } from '../../../read/tables/cell-span.ts';
import { evidenceAt } from '../evidence.ts';
import type { AnomalyDraft, AuditRule } from '../audit-rule.ts';
import { bareFigure, isDifference, isRatio, readPrinted, type Printed } from '../rounding.ts';
import type { AuditSheet } from '../sheet.ts';

// `2015年比2010年增长`, `增减（%）`, `降幅`; what is taken over several years is no plain change.
const changeHead = new RegExp([...riseVerbs, ...fallVerbs, '增减', '变化', '增幅', '降幅'].join('|'), 'u');
const spread = /年均|累计|平均|合计/u;
const fallHead = new RegExp([...fallVerbs, '降幅'].join('|'), 'u');
const eitherHead = /增减|变化/u;
/** Growth of what is paid may be told at constant prices, and so may what is used per 元. */
const money = /元|GDP|生产总值|产值|增加值|收入/u;
// `-8%`, `5个百分点`, `10.0`
const changeCell = /^([-−－+＋])?(\d+(?:\.\d+)?)(个百分点|[%％])?$/u;

/** Columns of two years and of the change between them. */
interface ChangeColumns {
  from: number;
  to: number;
  change: number;
}

/** Rows of tables whose column of changes differs from what the columns of two years give, however these were rounded. */
export const findTableChanges: AuditRule = (sheet) =>
  sheet.tables.flatMap((table) => {
    const columns = readColumns(table.columns);
    return columns === null ? [] : table.rows.flatMap((row) => compare(sheet, table, row, columns));
  });

function readColumns(heads: readonly string[]): ChangeColumns | null {
  const plain = heads.map((head) => head.replaceAll(/\s/gu, ''));
  const changes = indexes(plain, (head) => changeHead.test(head) && !spread.test(head));
  const states = indexes(plain, (head) => years(head).length === 1 && !changeHead.test(head));
  const [change] = changes;
  if (change === undefined || changes.length > 1) return null;
  const named = years(plain[change] ?? '').toSorted();
  const of = (year: string | undefined) => states.find((index) => years(plain[index] ?? '')[0] === year);
  const inOrder = states.toSorted((a, b) => Number(years(plain[a] ?? '')[0]) - Number(years(plain[b] ?? '')[0]));
  const from = named.length > 0 ? of(named[0]) : inOrder[0];
  const to = named.length > 1 ? of(named.at(-1)) : inOrder.at(-1);
  // Without both years in its head, a change is that of the only two.
  if (from === undefined || to === undefined || from === to || (named.length < 2 && states.length !== 2)) return null;
  return { from, to, change };
}

const indexes = (heads: readonly string[], fits: (head: string) => boolean) =>
  heads.flatMap((head, index) => (fits(head) ? [index] : []));

const years = (head: string) => head.match(/(?:19|20)\d{2}(?=年)/gu) ?? [];

function compare(
  sheet: AuditSheet,
  table: PolicyTable,
  row: TableRow,
  { from, to, change }: ChangeColumns,
): AnomalyDraft[] {
  const cells = [from, to, change].map((index) => (row.cells[index] ?? '').trim());
  const [before, after] = cells.slice(0, 2).map((cell) => readPrinted(bareFigure(cell)));
  const match = changeCell.exec(cells[2] ?? '');
  const stated = readPrinted(match?.[2] ?? '');
  if (!before || !after || !match || !stated || money.test(row.cells.join(' ') + table.columns.join(' '))) return [];
  const head = (table.columns[change] ?? '').replaceAll(/\s/gu, '');
  const measure = match[3] ?? /百分点|[%％]/u.exec(head)?.[0] ?? '';
  const words = row.cells.join(' ');
  const inPoints = measure === '个百分点' || measure === '百分点';
  // A share that changes by so many per cent may mean points.
  const mayBePoints = inPoints || measure === '' || /[%％]/u.test(words.replace(cells[2] ?? '', ''));
  const isRight =
    goesRightWay(before, after, stated, match[1], head) &&
    ((mayBePoints && isDifference(before, after, stated)) || (!inPoints && isRatio(before, after, stated)));
  const mark = spanOfCell(sheet.words(table.document, row.eid), row, change);
  if (isRight || mark === null) return [];
  const decimals = Math.max(before.decimals, after.decimals, 1);
  const apart = mayBePoints
    ? { difference: Math.abs(after.value - before.value).toFixed(decimals), measure: 'difference' as const }
    : { difference: Math.abs((after.value / before.value - 1) * 100).toFixed(1), measure: 'percent' as const };
  return [
    {
      rule: 'stated-change',
      about: `${table.document}-${row.eid}`,
      indicator: null,
      subject: row.cells.find((cell, index) => index < from && /\p{Script=Han}/u.test(cell ?? '')) ?? head,
      finding: {
        code: 'stated-change/column',
        values: { from: cells[0] ?? '', to: cells[1] ?? '', ...apart, column: head, stated: cells[2] ?? '' },
      },
      evidence: [evidenceAt(sheet, { document: table.document, provision: row.eid }, mark, { value: stated.value })],
    },
  ];
}

/** Whether the figures go the way that sign and head of the change say; a minus under 下降 is a fall too. */
function goesRightWay(from: Printed, to: Printed, stated: Printed, mark: string | undefined, head: string): boolean {
  const isMinus = mark !== undefined && /[-−－]/u.test(mark);
  if (eitherHead.test(head) && mark === undefined) return true;
  const falls = fallHead.test(head) && !eitherHead.test(head) ? mark !== '+' && mark !== '＋' : isMinus;
  if (stated.value === 0) return true;
  return falls ? to.value <= from.value : to.value >= from.value;
}
