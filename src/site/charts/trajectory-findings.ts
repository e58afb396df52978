import { opening, ending } from '../../core/read/text/cut.ts';
import { ascending, max, min } from 'd3-array';
import { isDrawable } from '../../charts/trajectory.ts';
import { nameWithPlace } from '../../charts/trajectory-words.ts';
import type { Indicator, IndicatorPoint } from '../../model/indicator.ts';
import type { Target } from '../../model/target.ts';
import { portal } from '../portal/portal.ts';
import { pointInWords } from '../indicators/indicators.ts';
import { goalInWords, strengthLabel } from '../targets/labels.ts';

/**
 * What an indicator's chart shows, as a sentence that can stand alone: the first and the last measured value, and
 * every goal in the order of years with its bound: `杭州市用水总量2019年为30.96亿立方米；目标是2020年不超过42亿立方米。`
 */
export function trajectoryFinding(indicator: Indicator): string {
  const drawn = indicator.series.filter((point) => isDrawable(point, indicator));
  const measured = drawn.filter(({ kind }) => kind !== 'target');
  const goals = drawn.filter(({ kind }) => kind === 'target');
  const years = measured.map(({ year }) => year ?? 0);
  const ends = [...new Set([min(years), max(years)])];
  const told = measured.filter(({ year }) => ends.includes(year ?? 0));
  const subject = subjectOf(indicator);
  const states = byYear(told, (points) => stateInWords(points, indicator));
  const aims = byYear(goals, (points) => aimsInWords(points, indicator));
  const words = indicator.series.some((point) => point.kind === 'target' && !isDrawable(point, indicator));
  const parts = [
    ...(states === '' ? [] : [subject + states]),
    ...(aims === '' ? [] : [`${states === '' ? `${subject}的` : ''}目标是${aims}`]),
    ...(words ? ['另有以文字写成的目标，见表'] : []),
  ];
  return `${parts.join('；')}。`;
}

/** A fall or rise since a year that its name already says: 万元GDP用水量较2015年下降, 重金属总量控制指标较2013年削减. */
function tellsChange({ name, measures, since }: Indicator): boolean {
  return measures !== 'level' && since !== null && name.endsWith(`较${since}年${ending(name, 2)}`);
}

/** The indicator with its region, without the change that each value then tells. */
function subjectOf(indicator: Indicator): string {
  const { name, jurisdiction, since } = indicator;
  if (tellsChange(indicator)) {
    const whole = nameWithPlace(indicator);
    return opening(whole, whole.length - `较${since ?? ''}年下降`.length);
  }
  // A name that ends in a verb, 单位GDP二氧化碳排放降低, is quoted.
  return /(?:降低|下降|减少)$/u.test(name) ? `${jurisdiction}“${name}”一项` : nameWithPlace(indicator);
}

/** What is said of each year; of successive years that say the same, once: `2020年、2025年95%以上`. */
function byYear(points: readonly IndicatorPoint[], tell: (points: IndicatorPoint[]) => string): string {
  const told: { years: string; words: string }[] = [];
  for (const [year, own] of [...Map.groupBy(points, (point) => point.year ?? 0)].toSorted(([a], [b]) => a - b)) {
    const words = tell(own);
    const last = told.at(-1);
    if (last?.words === words) last.years += `、${String(year)}年`;
    else told.push({ years: `${String(year)}年`, words });
  }
  return told.map(({ years, words }) => years + words).join('，');
}

/** Measured values of a year, all of them where texts disagree: `为29.8微克/立方米或30微克/立方米（各处所记不一）`. */
function stateInWords(points: readonly IndicatorPoint[], indicator: Indicator): string {
  const values = points.toSorted((a, b) => ascending(a.value ?? 0, b.value ?? 0));
  const words = [...new Set(values.map((point) => valueInWords(point, indicator)))];
  const verb = tellsChange(indicator) ? '' : '为';
  return `${verb}${words.join('或')}${words.length > 1 ? '（各处所记不一）' : ''}`;
}

/** Goals of a year, all of them where texts disagree; one that holds on a condition behind the others. */
function aimsInWords(points: readonly IndicatorPoint[], indicator: Indicator): string {
  const told = points.map((point) => {
    const target = portal.target(point.target ?? '');
    const strive = point.strength === 'strive' ? strengthLabel('strive') : '';
    return { condition: conditionOf(target, indicator), words: strive + valueInWords(point, indicator) };
  });
  const plain = new Set(told.flatMap(({ condition, words }) => (condition === '' ? [words] : [])));
  const others = new Set(told.flatMap(({ condition, words }) => (condition === '' ? [] : [condition + words])));
  const several = plain.size > 1 ? `各处所定不一：${[...plain].join('、')}` : [...plain].join('');
  return [several, ...others].filter(Boolean).join('，');
}

/** What must come first, as the metric says before the indicator's own name: 建成千岛湖引水工程后. */
function conditionOf(target: Target | undefined, { name }: Indicator): string {
  const before = target?.metric.endsWith(name) ? opening(target.metric, target.metric.length - name.length) : '';
  return before.endsWith('后') ? before : '';
}

/** A value or goal, the words of a text in quotation marks. */
function valueInWords(point: IndicatorPoint, indicator: Indicator): string {
  const target = portal.target(point.target ?? '');
  if (target !== undefined && target.text !== null) return `“${target.text}”`;
  const words = target ? goalInWords(target) : pointInWords(point, indicator);
  // A share whose own name is the fall, such as 减排比例, is told like any level.
  return indicator.measures === 'level' || tellsChange(indicator) ? words : words.replace(/^(?:下降|提高)/u, '');
}
