import type { ComparedPair } from '../../model/comparison.ts';
import type { IndicatorPoint } from '../../model/indicator.ts';
import type { Target } from '../../model/target.ts';
import { bodyName } from '../bodies/names.ts';
import type { LeadBody } from '../topics/topics.ts';
import { dutiesOf, groupBodies, isAssigned } from '../bodies/bodies.ts';
import { textTitles, verdictGroups } from '../compare/comparisons.ts';
import { formatCsv } from './csv.ts';
import { bodies, regions } from '../portal/data.ts';
import { portal } from '../portal/portal.ts';
import { dataFields } from './fields.ts';
import { dataSets } from './data-sets.ts';
import { pointInWords, receiptOf } from '../indicators/indicators.ts';
import { goalHistories } from '../compare/outcomes.ts';
import { namingsOf } from '../regions/namings.ts';
import { groupRegions, regionKindLabels } from '../regions/regions.ts';
import { demandLabel, goalInWords, timeInWords } from '../targets/labels.ts';

type Row = Readonly<Record<string, unknown>>;

/** Rows under the names of their first, which are those that the page shows. */
function tableOf(rows: readonly Row[]): string {
  const heads = Object.keys(rows[0] ?? {});
  return formatCsv(
    heads.map((_, column) => String(column)),
    rows.map((row) => Object.values(row)),
    heads,
  );
}

/** The verdicts of a comparison with both goals, as its page lists them. */
export function verdictsCsv(pair: ComparedPair): string {
  const titles = textTitles(pair);
  return tableOf(
    verdictGroups(pair).flatMap(({ label, rows }) =>
      rows.map(({ comparison, reason, a, b }) => ({
        判断: label,
        ...goalCells(`${pair.a.label}：${titles.a}`, a),
        ...goalCells(`${pair.b.label}：${titles.b}`, b),
        对方最相近的文字: comparison.answer?.quote,
        该文字所在条文: comparison.answer?.provision,
        理由: reason,
      })),
    ),
  );
}

function goalCells(name: string, target: Target | null): Row {
  return {
    [name]: target?.metric,
    [`${name}，目标`]: target && goalInWords(target),
    [`${name}，时间`]: target && timeInWords(target),
    [`${name}，力度`]: target && demandLabel(target),
    [`${name}，原句`]: target?.quote,
    [`${name}，编号`]: target?.id,
  };
}

/** The goals of indicators with what was reported for their years. */
export function outcomesCsv(): string {
  return tableOf(
    goalHistories().flatMap(({ indicator, answers }) =>
      answers.map(({ goal, results, label, sentence }) => ({
        指标: indicator.name,
        地区: indicator.jurisdiction,
        目标年: goal.year,
        目标: pointInWords(goal, indicator),
        目标出处: receiptWords(goal),
        报告的结果: results.map((result) => pointInWords(result, indicator)),
        结果出处: results.map(receiptWords),
        结论: label,
        说明: sentence,
        指标编号: indicator.id,
      })),
    ),
  );
}

function receiptWords(point: IndicatorPoint): string {
  const { title, place } = receiptOf(point);
  return `《${title}》${place}`;
}

/** How many targets each body has in each role, in the order of the page. */
export function dutiesCsv(): string {
  return tableOf(
    groupBodies(bodies.filter(isAssigned)).flatMap(({ jurisdiction, kinds }) =>
      kinds.flatMap(({ bodies: own }) =>
        own.map(({ id, name }) => {
          const { leads, responsible, joins } = dutiesOf(id);
          return {
            单位: name,
            所属: jurisdiction,
            牵头: leads.targets.length,
            责任单位: responsible.targets.length,
            参与: joins.targets.length,
            条文: portal.provisionsOfBody(id).length,
            编号: id,
          };
        }),
      ),
    ),
  );
}

/** The bodies that lead on a topic, the most often named first. */
export function topicLeadsCsv(leads: readonly LeadBody[]): string {
  return tableOf(leads.map(({ id, count }) => ({ 单位: bodyName(id), 条文: count, 编号: id })));
}

/** How many targets and provisions name each region, in the order of the page. */
export function namingsCsv(): string {
  return tableOf(
    groupRegions(regions).flatMap(({ kind, regions: own }) =>
      own.map(({ id, name, parent }) => {
        const { targets, elsewhere } = namingsOf(id);
        return {
          地区: name,
          种类: regionKindLabels[kind],
          所属: parent === null ? null : portal.region(parent)?.name,
          目标: targets.length,
          条文: elsewhere.length,
          编号: id,
        };
      }),
    ),
  );
}

/** The fields of all data sets. */
export function fieldsCsv(): string {
  return tableOf(
    dataSets.flatMap(({ name, schema }) =>
      dataFields(schema).map(({ path, type, nullable, values, description: { zh, en } }) => ({
        dataset: name,
        field: path,
        type,
        nullable,
        values,
        zh,
        en,
      })),
    ),
  );
}
