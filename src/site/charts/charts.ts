import type { Chart } from '../../charts/grammar.ts';
import { citationChart, successionChart } from './citation-map.ts';
import { deadlineChart } from './deadline-grid.ts';
import { dutyChart } from './duties.ts';
import { breakdownChart } from './target-breakdown.ts';
import { targetResultCharts } from './target-results.ts';
import { trajectoryCharts } from './trajectories.ts';

/** Charts that are listed together. */
interface ChartGroup {
  readonly label: string;
  readonly charts: readonly Chart[];
}

/** The charts of the portal as a whole that have something to show, those of indicator tables, and one an indicator. */
export const chartGroups: readonly ChartGroup[] = [
  {
    label: '总览',
    charts: [breakdownChart, deadlineChart, dutyChart, citationChart, successionChart].filter(hasContent),
  },
  { label: '规划的指标表', charts: targetResultCharts },
  { label: '逐项指标', charts: trajectoryCharts },
].filter((group) => group.charts.length > 0);

/** All charts, group by group. */
export const charts: readonly Chart[] = chartGroups.flatMap((group) => group.charts);

/** Whether there is something in a chart. */
export function hasContent({ table }: Chart): boolean {
  return table.rows.length > 0;
}

/** Parameters and properties of the pages and files that there are of each chart. */
export function chartPaths() {
  return charts.map((chart) => ({ params: { id: chart.id }, props: { chart } }));
}
