import type { Random } from '../random.ts';
import type { PlanFacts } from './plan-facts.ts';
import type { PlanWords } from './plan-words.ts';
import type { Indicator } from './themes.ts';

const line = (...cells: (string | number)[]) => cells.join('\t');

/** The one table of indicators: what was reached before the plan, what is to be reached, and whether it binds. */
export function indicatorTable({ place, theme, from, to }: PlanFacts, random: Random): string {
  const rows = random.sample(theme.indicators, random.between(4, 6)).map((indicator, index) => {
    const { name, unit, binding } = indicator;
    const [before, after] = valuesOf(indicator, random);
    const bound = indicator.gain[0] < 0 ? '≤' : '≥';
    const goal = random.chance(0.6) ? `${bound}${String(after)}` : after;
    return line(index + 1, `${name}（${unit}）`, before, goal, binding ? '约束性' : '预期性');
  });
  const head = line('序号', '指标', `${String(from - 1)}年`, `${String(to)}年目标`, '指标性质');
  return `表1 ${place.name}${theme.subject}主要指标\n\n${[head, ...rows].join('\n')}\n\n注：现状值由主管部门统计。`;
}

/** The sentence that says the foremost of them in words, against what was reached before. */
export function goalSentence({ theme, from, to }: PlanFacts, random: Random): string {
  const goals = random.sample(theme.indicators, 3).map((indicator) => {
    const { name, unit } = indicator;
    const [before, after] = valuesOf(indicator, random);
    const change = Math.abs(after - before);
    if (after < before) return `${name}下降到${String(after)}${unit}以下`;
    return unit === '%'
      ? `${name}达到${String(after)}%以上，比${String(from - 1)}年提高${String(change)}个百分点`
      : `${name}达到${String(after)}${unit}`;
  });
  return `到${String(to)}年，${goals.join('；')}。`;
}

function valuesOf({ unit, from, gain }: Indicator, random: Random): [number, number] {
  const before = random.between(...from);
  const after = Math.max(0, before + random.between(...gain));
  return [before, unit === '%' ? Math.min(100, after) : after];
}

/** An annex that parts the works among bodies. */
export function taskTable({ place, theme, from, to }: PlanFacts, words: PlanWords, random: Random): string {
  const rows = random.sample(theme.items, random.between(5, 9)).map((item, index) => {
    const [thing, unit] = random.pick(theme.works);
    const amount = `建设${thing}${String(random.between(2, 60))}${unit}`;
    return line(
      index + 1,
      words.fill(`{town}${item}工程`),
      amount,
      words.bodies().slice(0, 2).join('、'),
      `${String(random.between(from, to))}年`,
    );
  });
  const head = line('序号', '项目名称', '建设内容', '责任单位', '完成时限');
  return `附件\n\n${place.name}${theme.subject}重点项目表\n\n${[head, ...rows].join('\n')}`;
}
