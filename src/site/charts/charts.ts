import type { Chart } from '../../charts/grammar.ts';
import { citationChart, successionChart } from './citation-map.ts';
import { deadlineChart } from './deadline-grid.ts';
import { dutyChart } from './duties.ts';
import { promiseChart } from './target-breakdown.ts';
import { targetResultCharts } from './target-results.ts';
import { trajectoryCharts } from './trajectories.ts';

/** The charts of the portal as a whole that have something to show, then those of tables, then one an indicator. */
export const charts: readonly Chart[] = [
  ...[promiseChart, deadlineChart, dutyChart, citationChart, successionChart].filter(hasContent),
  ...targetResultCharts,
  ...trajectoryCharts,
];

/** Whether there is something in a chart. */
export function hasContent({ table }: Chart): boolean {
  return table.rows.length > 0;
}

/** Parameters and properties of the pages and files that there are of each chart. */
export function chartPaths() {
  return charts.map((chart) => ({ params: { id: chart.id }, props: { chart } }));
}
