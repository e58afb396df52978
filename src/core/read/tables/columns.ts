import { PLAN, yearsOfPlan } from '../../../lexicon/five-year-plans.ts';
import { bareHead, NATURE_HEAD, NUMBER_HEAD, UNIT_HEAD } from '../../../lexicon/table-heads.ts';
import type { PolicyTable } from '../../../model/table.ts';
import { readNumeral } from '../text/numeral.ts';

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
  /** The year of its values; null where neither the head nor the caption names it. */
  year: string | null;
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
  /** Column of what the years of a plan add up to, 〔累计〕: the goal of a row that states none for a year. */
  sum: number | null;
}

const numberHead = new RegExp(`^(?:${NUMBER_HEAD})$`, 'u');
/** `指标`, `主要指标`, `指标名称`; joined heads too: `指标 指标名称`. */
const NAME = /^(?:指标)?(?:主要|具体|核心|考核|评价|规划|监测|目标)?指标(?:名称|内容)?$/u;
const natureHead = new RegExp(`^${NATURE_HEAD}$`, 'u');
const unitHead = new RegExp(`^${UNIT_HEAD}$`, 'u');
const YEAR = /[0-9]{4}年/u;
/** `2020年现状`, `2020年（基期值）`, `现状值（2020年）`: where a plan begins. */
const STATE =
  /^[0-9]{4}年[（(]?(?:现状|基期|基准|基础|基数|实际)(?:值|数)?[）)]?$|^(?:现状|基期|基准)(?:值|数)?[（(][0-9]{4}年[）)]$/u;
/** A change against a year, or a rate over years, is no goal for the year that its head names: `比2020年增减（目标）`. */
const CHANGE = /[比较][0-9]{4}年|增减|增幅|增速|年均|累计/u;
/** `〔累计〕`, `五年累计`, `“十四五”累计`, with the number of a note. */
const SUM = /^[〔［[（(]?(?:五年|“十[一二三四五六]五”(?:期间)?)?累计(?:值|数)?[〕］\]）)]?[0-9]?$/u;
/** `“十四五”目标`, `“十四五”末目标值`: for the last year of the plan. */
const PLAN_GOAL = new RegExp(`^“?(${PLAN})五”?(?:期?末|规划)?(?:目标|规划)(?:值)?$`, 'u');

function valueRole(header: string): ValueRole | null {
  if (PLAN_GOAL.test(header) || BARE_GOAL.test(header)) return 'goal';
  if (!YEAR.test(header) || CHANGE.test(header)) return null;
  if (STATE.test(header)) return 'state';
  if (/目标|规划值/u.test(header)) return 'goal';
  if (header.includes('完成')) return 'outcome';
  return /^[0-9]{4}年$/u.test(header) ? 'state' : null;
}

/** The year that the head of a column of goals names, or the last of the plan that it names; null where neither. */
function goalYear(header: string): string | null {
  const plan = readNumeral(PLAN_GOAL.exec(bareHead(header))?.[1] ?? '');
  if (plan !== null && plan > 0) return String(yearsOfPlan(plan).to);
  return /\d{4}/u.exec(header)?.[0] ?? null;
}

/** `目标值`, `规划目标`: the year stands in the caption. */
const BARE_GOAL = /^(?:规划|控制|工作|考核|预期|发展)?目标(?:值)?$/u;
const CAPTION_PLAN = new RegExp(`(${PLAN})五`, 'u');

/** The year that a caption sets its goals for: of a range and of a plan the last; null where it names several. */
function captionYear(caption: string): string | null {
  const years = [...new Set(Array.from(caption.matchAll(/20\d\d(?=年|[-－—–~至])/gu), ([year]) => year))].sort();
  const isRange = /20\d\d年?[-－—–~至]20\d\d年/u.test(caption);
  if (years.length === 1 || (isRange && years.length === 2)) return years.at(-1) ?? null;
  const plan = readNumeral(CAPTION_PLAN.exec(caption)?.[1] ?? '');
  return years.length === 0 && plan !== null && plan > 0 ? String(yearsOfPlan(plan).to) : null;
}

const suffixes: Record<ValueRole, string> = { state: '', goal: '目标', outcome: '完成' };

/** A plan is made for no fewer years; a report compares a year with the one before. */
const LEAST_PLAN = 3;

/**
 * The goal of a plan's table that heads its columns with bare years: the last year, where a column tells 约束性 from
 * 预期性, which only goals are, names the state that the plan begins with, or how far the years change it. Null where a head names the goal, or for
 * one year alone.
 */
function lastYear(heads: readonly string[]): string | null {
  const years = heads.filter((head) => /^[0-9]{4}年$/u.test(head)).sort();
  const states = heads.filter((head) => STATE.test(head));
  const last = years.at(-1) ?? null;
  if (last === null || heads.some((head) => valueRole(head) === 'goal' || valueRole(head) === 'outcome')) return null;
  if (states.length > 0) return states.every((head) => (goalYear(head) ?? last) < last) ? last : null;
  const [first = last] = years;
  const isPlanned = parseInt(last, 10) - parseInt(first, 10) >= LEAST_PLAN;
  const isPlan = heads.some(
    (head) => natureHead.test(head) || SUM.test(head) || (isPlanned && head.startsWith(`${last}比${first}`)),
  );
  return first !== last && isPlan ? last : null;
}

/**
 * Recognises an indicator table by its heads: a name, and values of which at least one is a goal.
 * Null for every other table.
 */
export function readIndicatorColumns({
  columns,
  caption,
}: Pick<PolicyTable, 'columns' | 'caption'>): IndicatorColumns | null {
  const heads = columns.map(bareHead);
  const name = heads.findIndex((head) => NAME.test(head));
  const number = heads.findIndex((head) => numberHead.test(head));
  const last = lastYear(heads);
  const values = heads.flatMap((head, index): ValueColumn[] => {
    const role = head === last ? 'goal' : valueRole(head);
    if (role === null) return [];
    const year = goalYear(head) ?? (BARE_GOAL.test(head) ? captionYear(caption ?? '') : null);
    return [{ index, role, header: head, label: (year === null ? '' : `${year}年`) + suffixes[role], year }];
  });
  if (name === -1 || !values.some(({ role }) => role === 'goal')) return null;
  const unit = heads.findIndex((head) => unitHead.test(head));
  const sum = heads.findIndex((head) => SUM.test(head));
  const taken = new Set([name, number, unit, sum, ...values.map(({ index }) => index)]);
  return {
    name,
    number: number === -1 ? null : number,
    unit: unit === -1 ? null : unit,
    groups: heads.map((_, index) => index).filter((index) => !taken.has(index)),
    values,
    sum: sum === -1 ? null : sum,
  };
}
