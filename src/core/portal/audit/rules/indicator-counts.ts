import { NATURE } from '../../../../lexicon/table-heads.ts';
import type { IndicatorCount } from '../../../../model/finding.ts';
import type { Provision } from '../../../../model/provision.ts';
import type { PolicyTable } from '../../../../model/table.ts';
import { evidenceAt } from '../evidence.ts';
import type { AnomalyDraft, AuditRule, Evidence } from '../audit-rule.ts';
import { readIndicatorColumns } from '../../../read/tables/columns.ts';
import { readNumeral } from '../../../read/text/numeral.ts';
import type { AuditSheet } from '../sheet.ts';

const COUNT = '([0-9]{1,3}|[一二三四五六七八九十]{1,3})';

// `主要指标18项，其中约束性指标12项，预期性指标6项`
const stated = new RegExp(
  `指标(?:共)?${COUNT}[项个](?:，其中，?(${NATURE})(?:指标)?${COUNT}[项个](?:[，、和](${NATURE})(?:指标)?${COUNT}[项个])?)?`,
  'gu',
);

/**
 * Stated numbers of indicators that the table of goals behind them does not hold: all of them, the binding and the
 * expected ones, and whether these two make the whole.
 */
export const findIndicatorCounts: AuditRule = (sheet) =>
  sheet.documents.flatMap(({ id }) => {
    const own = sheet.provisionsOf(id);
    return own.flatMap(({ eid }, at) => countsStatedIn(sheet, id, eid, () => tableBehind(sheet.tablesOf(id), own, at)));
  });

/** @param behind the table of goals that the provision announces */
function countsStatedIn(
  sheet: AuditSheet,
  document: string,
  eid: string,
  behind: () => PolicyTable | null,
): AnomalyDraft[] {
  const words = sheet.words(document, eid);
  return [...words.matchAll(stated)].flatMap((match, order): AnomalyDraft[] => {
    const table = behind();
    const said = readStated(match);
    const wrong = [...sumOf(said), ...(table === null ? [] : countsOf(table, said))];
    if (wrong.length === 0) return [];
    const mark = { start: match.index, end: match.index + match[0].length };
    const evidence: Evidence[] = [
      evidenceAt(sheet, { document, provision: eid }, mark, { value: said.all, unit: '项' }),
    ];
    if (table !== null) {
      const caption = sheet.words(document, table.eid);
      if (caption !== '')
        evidence.push(evidenceAt(sheet, { document, provision: table.eid }, { start: 0, end: caption.length }));
    }
    return [
      {
        rule: 'indicator-count',
        about: `${document}-${eid}-${String(order + 1)}`,
        indicator: null,
        subject: match[0],
        finding: { code: 'indicator-count', values: { counts: wrong } },
        evidence,
      },
    ];
  });
}

interface Stated {
  all: number | null;
  parts: { nature: string; count: number }[];
}

function readStated([, all = '', ...rest]: RegExpExecArray): Stated {
  const parts = [0, 2].flatMap((at) => {
    const count = readNumeral(rest[at + 1] ?? '');
    const nature = rest[at];
    return nature === undefined || count === null ? [] : [{ nature, count }];
  });
  return { all: readNumeral(all), parts };
}

function sumOf({ all, parts }: Stated): IndicatorCount[] {
  const sum = parts.reduce((total, { count }) => total + count, 0);
  const isWhole = new Set(parts.map(({ nature }) => nature)).size === 2;
  if (all === null || !isWhole || sum === all) return [];
  return [{ of: 'parts', stated: all, found: sum }];
}

function countsOf(counted: PolicyTable, { all, parts }: Stated): IndicatorCount[] {
  const { number: table, rows } = counted;
  const serial = readIndicatorColumns(counted)?.number ?? null;
  // Lines that share a number are parts of one indicator.
  const own = rows.filter(
    ({ cells }, at) => serial === null || at === 0 || cells[serial] !== rows[at - 1]?.cells[serial],
  );
  const total: IndicatorCount[] =
    all === null || own.length === all ? [] : [{ of: 'table', stated: all, found: own.length, table }];
  const natures = parts.flatMap(({ nature, count }): IndicatorCount[] => {
    const listed = own.filter(({ cells }) => cells.some((cell) => cell?.startsWith(nature) === true)).length;
    return listed === 0 || listed === count ? [] : [{ of: 'nature', nature, stated: count, found: listed, table }];
  });
  return [...total, ...natures];
}

/** The table of goals among the next few provisions. */
function tableBehind(tables: readonly PolicyTable[], own: readonly Provision[], at: number): PolicyTable | null {
  const near = own.slice(at + 1, at + 4).filter(({ kind }) => kind === 'table');
  const eids = near.map(({ eid }) => eid);
  return tables.find((table) => eids.includes(table.eid) && readIndicatorColumns(table) !== null) ?? null;
}
