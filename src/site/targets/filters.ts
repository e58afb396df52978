import { yearOf } from '../../core/read/text/date.ts';
import type { Target } from '../../model/target.ts';
import { documents, targets, topics } from '../portal/data.ts';
import { portal } from '../portal/portal.ts';
import { derived } from '../portal/store/derived.ts';
import { statusLabels } from '../page/labels.ts';
import { strengthLabel } from './labels.ts';
import { lastMonth, statusesAmong, statusLabel } from './statuses.ts';
import { READERS_DATE } from './index-format.ts';
import { isTargetsParted } from './target-list.ts';
import { bodyName } from '../bodies/names.ts';
import { boundKey, boundName, type Bound } from '../regions/bearing.ts';
import { sharedBoundsOf } from '../regions/goals.ts';
import { regionsNamedBy } from '../regions/reach.ts';

/** A value that targets can be filtered by. */
interface Choice {
  readonly value: string;
  readonly label: string;
  /** Number of targets that have it. */
  readonly count: number;
}

/** A filter of the explorer, with the values that occur. */
interface TargetFilter<Value = Choice> {
  readonly name: string;
  readonly label: string;
  /** What no choice is called. */
  readonly any: string;
  readonly choices: readonly Value[];
  /** Values of a target. */
  readonly valuesOf: (target: Target) => readonly string[];
}

type Uncounted = Omit<Choice, 'count'>;

const noYear = 'none';

/** The values of all targets, each once. */
function occurring(valuesOf: TargetFilter['valuesOf']): string[] {
  return [...new Set(targets.flatMap(valuesOf))];
}

const collator = new Intl.Collator('zh-CN');

function named(values: readonly string[], label: (value: string) => string): Uncounted[] {
  return values.map((value) => ({ value, label: label(value) })).toSorted((a, b) => collator.compare(a.label, b.label));
}

const documentsOf = ({ document }: Target) => [document];
const indicatorsOf = ({ indicator }: Target) => (indicator === null ? [] : [indicator]);
const bodiesOf = ({ leadIds, participantIds }: Target) => [...new Set([...leadIds, ...participantIds])];
const monthsOf = (target: Target) => [lastMonth(target)].filter((month) => month !== null);
const yearsOf = ({ deadline }: Target) => [deadline === null ? noYear : yearOf(deadline)];

function indicatorName(id: string): string {
  const indicator = portal.indicator(id);
  return indicator === undefined ? id : `${indicator.name}（${indicator.jurisdiction}）`;
}

/** Each group of places once, under its name. */
function boundChoices(bounds: readonly Bound[]): Uncounted[] {
  const byKey = new Map(bounds.map((bound) => [boundKey(bound), boundName(bound)]));
  return named([...byKey.keys()], (key) => byKey.get(key) ?? key);
}

const everyFilter = (): readonly TargetFilter<Uncounted>[] => [
  {
    name: 'document',
    label: '文件',
    any: '全部文件',
    choices: documents
      .filter(({ id }) => portal.targetsOf(id).length > 0)
      .map(({ id, title, status }) => ({
        value: id,
        label: status === 'draft' ? `${title}（${statusLabels.draft}）` : title,
      })),
    valuesOf: documentsOf,
  },
  {
    name: 'topic',
    label: '主题',
    any: '全部主题',
    choices: topics.filter((topic) => topic.targets > 0).map(({ id, name }) => ({ value: id, label: name })),
    valuesOf: (target) => target.topics,
  },
  {
    name: 'indicator',
    label: '跨文件指标',
    any: '全部指标',
    choices: named(occurring(indicatorsOf), indicatorName),
    valuesOf: indicatorsOf,
  },
  {
    name: 'body',
    label: '单位',
    any: '全部单位',
    choices: named(occurring(bodiesOf), bodyName),
    valuesOf: bodiesOf,
  },
  {
    name: 'region',
    label: '点名的地方',
    any: '全部地方',
    choices: named(occurring(regionsNamedBy), (id) => portal.region(id)?.name ?? id),
    valuesOf: regionsNamedBy,
  },
  {
    name: 'reach',
    label: '适用范围',
    any: '全部范围',
    choices: boundChoices(targets.flatMap(sharedBoundsOf)),
    valuesOf: (target) => sharedBoundsOf(target).map(boundKey),
  },
  {
    name: 'year',
    label: '期限',
    any: '全部年份',
    choices: occurring(yearsOf)
      .toSorted()
      .map((year) => ({ value: year, label: year === noYear ? '原文未载期限' : `${year}年` })),
    valuesOf: yearsOf,
  },
  {
    name: 'status',
    label: '结果',
    any: '全部结果',
    choices: statusesAmong(targets).map((value) => ({ value, label: statusLabel({ status: value }) })),
    valuesOf: ({ status }) => [status],
  },
  {
    name: READERS_DATE,
    label: '到期与否（以今天计）',
    any: '不论到期与否',
    choices: occurring(monthsOf)
      .toSorted()
      .map((month) => ({ value: month, label: month })),
    valuesOf: monthsOf,
  },
  {
    name: 'strength',
    label: '力度',
    any: '要求与力争',
    choices: (['must', 'strive'] as const).map((value) => ({ value, label: strengthLabel(value) })),
    valuesOf: ({ strength }) => [strength],
  },
  {
    name: 'nature',
    label: '性质',
    any: '全部性质',
    choices: [
      { value: 'binding', label: '约束性' },
      { value: 'expected', label: '预期性' },
    ],
    valuesOf: ({ nature }) => (nature === null ? [] : [nature === '约束性' ? 'binding' : 'expected']),
  },
  {
    name: 'kind',
    label: '目标形式',
    any: '数值与文字',
    choices: [
      { value: 'number', label: '有数值' },
      { value: 'words', label: '文字表述' },
    ],
    valuesOf: ({ value }) => [value === null ? 'words' : 'number'],
  },
];

/** Filters of the explorer, in their order; those without a choice are left out. */
export const targetFilters = derived((): readonly TargetFilter[] =>
  everyFilter()
    .filter(({ choices }) => choices.length > 0)
    .map((filter) => {
      const counts = countValues(filter.valuesOf);
      const choices = filter.choices.map((choice) => ({ ...choice, count: counts.get(choice.value) ?? 0 }));
      return { ...filter, choices };
    }),
);

/** Most choices that a filter offers on the page; a value that is none of them is asked for by its address. */
const mostListed = 300;

/** A choice that a filter offers, with its position among all where that is not its place among those offered. */
interface ListedChoice extends Choice {
  readonly code: number | undefined;
}

/** Whether a filter offers all its choices: on a page with all targets, and where they are few. */
export function isOffered({ length }: readonly Choice[]): boolean {
  return length <= mostListed || !isTargetsParted();
}

/** The choices that a filter offers: all, or those of the most targets. */
export function listedChoices(choices: readonly Choice[]): ListedChoice[] {
  if (isOffered(choices)) return choices.map((choice) => ({ ...choice, code: undefined }));
  const most = new Set(choices.toSorted((a, b) => b.count - a.count).filter((_, index) => index < mostListed));
  return choices.flatMap((choice, code) => (most.has(choice) ? [{ ...choice, code }] : []));
}

/** How many targets have each value. */
function countValues(valuesOf: TargetFilter['valuesOf']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const target of targets)
    for (const value of new Set(valuesOf(target))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const codes = derived(
  () =>
    new Map(
      targetFilters().map(({ name, choices }) => [name, new Map(choices.map(({ value }, index) => [value, index]))]),
    ),
);

/**
 * What a row of the explorer can be filtered by: for each filter, in their order, the positions of its
 * values among the choices: `0||3 17|2|5|0||1`.
 */
export function filterCodes(target: Target): string {
  return targetFilters()
    .map(({ name, valuesOf }) =>
      valuesOf(target)
        .map((value) => codes().get(name)?.get(value))
        .join(' '),
    )
    .join('|');
}
