import { readAllotment } from '../../read/tables/allotment.ts';
import { readIndicatorColumns } from '../../read/tables/columns.ts';
import { readCell } from '../../read/tables/read-cell.ts';
import { readUnit, type Unit } from '../../read/tables/read-unit.ts';
import { provisionWords, type Provision } from '../../../model/provision.ts';
import type { PolicyTable } from '../../../model/table.ts';
import type { PlacedTarget } from './target-draft.ts';
import { findUnsureNumbers } from '../clause/unsure-numbers.ts';
import { readGoal, type Comparator, type Goal } from './goals.ts';
import { findQuantities } from '../clause/quantities.ts';

const NATURE = /^(约束性|预期性)(?:指标)?$/u;
const REDUCTION = /(?:削减|减排|下降|降低)(?:比例|比率|率)?/u;

/** `单位：亿立方米` above a table or in its caption. */
const UNIT_LINE = /(?:^|（)单位[：:]([^）]+)）?$/u;

/**
 * Reads the goals of an indicator table, or of one that deals a goal out to regions: a target a row and goal column,
 * with its outcome where the table reports one.
 */
export function extractTableTargets(table: PolicyTable, provisions: ReadonlyMap<string, Provision>): PlacedTarget[] {
  const allotment = readAllotment(table);
  const columns = allotment?.columns ?? readIndicatorColumns(table.columns);
  if (!columns) return [];
  const shared = allotment && sharedUnit(table, provisions);
  const goals = columns.values.filter(({ role }) => role === 'goal');
  const outcome = columns.values.find(({ role }) => role === 'outcome');
  return table.rows.flatMap((row): PlacedTarget[] => {
    const provision = provisions.get(row.eid);
    const head = row.cells[columns.name];
    if (!provision || head === null || head === undefined) return [];
    const name = allotment ? `${allotment.measure}（${head}）` : head;
    const nature = row.cells.flatMap((cell) => NATURE.exec(cell ?? '')?.[1] ?? [])[0];
    return goals.flatMap((goal): PlacedTarget[] => {
      const reading = readCell(row.cells[goal.index] ?? null);
      if (reading.kind === 'missing' || !/\p{L}/u.test(name)) return [];
      if (reading.kind === 'words' && findUnsureNumbers(reading.printed).length > 0) return [];
      const unit = unitOf(name, columns.unit === null ? shared : (row.cells[columns.unit] ?? null));
      const words = provisionWords(provision);
      const start = words.indexOf(head);
      const isValue = reading.kind === 'value';
      const said = reading.kind === 'words' ? wordsGoal(reading.printed) : null;
      return [
        {
          provision: row.eid,
          quote: { start, end: words.length },
          metric: name.replace(/[*＊]$/u, ''),
          comparator:
            said?.comparator ??
            comparatorOf(
              name,
              isValue ? (reading.comparator ?? (allotment?.isCeiling === true ? 'lte' : null)) : null,
              isValue ? null : reading.printed,
            ),
          value: said?.quantity.value ?? (isValue ? reading.value : null),
          valueMax: null,
          unit: said?.quantity.unit ?? (isValue && reading.percent ? '%' : isValue || said ? labelOf(unit) : null),
          text: isValue ? null : reading.printed,
          baselineYear: /比\s*(\d{4})\s*年/u.exec(name)?.[1] ?? null,
          deadline: /\d{4}/u.exec(goal.header)?.[0] ?? null,
          recurrence: null,
          from: null,
          strength: 'must',
          nature: nature === '约束性' || nature === '预期性' ? nature : null,
          origin: outcome ? 'outcome-table' : 'indicator-table',
          scope: null,
          actual: outcome ? (row.cells[outcome.index] ?? null) : null,
        },
      ];
    });
  });
}

/** The unit that all cells of a table share. */
function sharedUnit({ eid, caption }: PolicyTable, provisions: ReadonlyMap<string, Provision>): string | null {
  const above = [...provisions.values()].filter((provision) => provision.parent === eid).map(({ text }) => text);
  return [caption ?? '', ...above].flatMap((line) => UNIT_LINE.exec(line)?.[1] ?? [])[0] ?? null;
}

function labelOf(unit: Unit): string | null {
  if (unit.kind === 'percent') return '%';
  return unit.kind === 'named' ? unit.label : null;
}

/** The unit in a name's bracket, else in the column of units. */
function unitOf(name: string, cell: string | null): Unit {
  const own = readUnit(name);
  const given = cell?.trim() ?? '';
  if (own.kind !== 'none' || !/\p{L}|[%％‰]/u.test(given)) return own;
  return /^[%％]$/u.test(given) ? { kind: 'percent' } : { kind: 'named', label: given };
}

/** What may stand around the number of a goal that is no more than that: `不少于120`, `累计3000`. */
const BOUND = /^(?:累计|约|达到|不少于|不低于|不高于|不超过|控制在)?$/u;

/** A goal in words that names its size: `十三五期间比十二五总数下降5%`, `60以上`. */
function wordsGoal(words: string): Goal | null {
  const quantities = findQuantities(words);
  const [quantity] = quantities;
  if (!quantity || quantities.length > 1) return null;
  const bounded = BOUND.test(words.slice(0, quantity.start) + words.slice(quantity.end));
  // A bare number reads as one that is to be reached.
  const [before, others] = bounded ? ['达到', findQuantities(`达到${words}`)] : ['', quantities];
  const comparator = readGoal(before + words, others[0] ?? quantity, others, null);
  const changes = comparator === 'decrease' || comparator === 'increase';
  return comparator !== null && (bounded || changes) ? { quantity, comparator } : null;
}

function comparatorOf(name: string, printed: 'gte' | 'gt' | 'lte' | 'lt' | null, words: string | null): Comparator {
  if (printed !== null) return printed;
  if (words !== null && /保持|稳定/u.test(words)) return 'maintain';
  return REDUCTION.test(name) ? 'decrease' : words === null ? 'eq' : 'complete';
}
