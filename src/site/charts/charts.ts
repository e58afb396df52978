import type { Chart } from '../../charts/grammar.ts';
import { citationChart, successionChart } from './citation-map.ts';
import { deadlineChart } from './deadline-grid.ts';
import { dutyChart } from './duties.ts';
import { outcomeChart } from './outcomes.ts';
import { breakdownChart } from './target-breakdown.ts';
import { tableChartCalled, targetResultCharts } from './target-results.ts';
import { trajectoryCalled, trajectoryCharts } from './trajectories.ts';
import { derived } from '../portal/store/derived.ts';

/** Charts that are listed together. */
export interface ChartGroup {
  readonly id: 'overview' | 'tables' | 'indicators';
  readonly label: string;
  readonly charts: readonly Chart[];
}

/** The charts of the portal as a whole that have something to show, those of indicator tables, and one an indicator. */
export const chartGroups = derived((): readonly ChartGroup[] =>
  everyGroup().filter((group) => group.charts.length > 0),
);

function everyGroup(): ChartGroup[] {
  return [
    {
      id: 'overview',
      label: '总览',
      charts: [...overview()].filter(hasContent),
    },
    { id: 'tables', label: '规划的指标表', charts: targetResultCharts() },
    { id: 'indicators', label: '逐项指标', charts: trajectoryCharts() },
  ];
}

/** All charts, group by group. */
export const charts = derived((): readonly Chart[] => chartGroups().flatMap((group) => group.charts));

/** Whether there is any chart; no more are made than tell. */
export function hasCharts(): boolean {
  for (const chart of overview()) if (hasContent(chart)) return true;
  return targetResultCharts().length > 0 || trajectoryCharts().length > 0;
}

/** Whether there is something in a chart. */
export function hasContent({ table }: Chart): boolean {
  return table.rows.length > 0;
}

/** Parameters and properties of the pages and files that there are of each chart. */
export function chartPaths() {
  return charts().map(({ id }) => ({ params: { id }, props: { id } }));
}

/** The chart of that id, made of no more rows than it shows; throws where there is none. */
export function chartCalled(id: string): Chart {
  const found = trajectoryCalled(id) ?? tableChartCalled(id) ?? [...overview()].find((chart) => chart.id === id);
  if (found === undefined) throw new RangeError(`no chart is called ${id}`);
  return found;
}

/** The charts of the portal as a whole, each made when it is reached. */
function* overview(): Generator<Chart> {
  for (const chart of [breakdownChart, outcomeChart, deadlineChart, dutyChart, citationChart, successionChart])
    yield chart();
}
