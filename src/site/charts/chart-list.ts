import type { Chart } from '../../charts/grammar.ts';
import { pageLength } from '../page/page-length.ts';
import { partList, type PartedList } from '../page/parts.ts';
import { derived } from '../portal/store/derived.ts';
import { chartGroups, type ChartGroup } from './charts.ts';

/** Most charts on a page. */
const most = pageLength(500);

/** All charts on one page, or group by group. */
export const chartList = derived((): PartedList<Chart> => {
  const groups = new Map(chartGroups().flatMap((group) => group.charts.map((chart) => [chart, group])));
  return partList([...groups.keys()], {
    path: '/charts/',
    most,
    partOf: (chart) => {
      const { id = '', label = '' } = groups.get(chart) ?? {};
      return { id: `group_${id}`, title: label };
    },
  });
});

/** The charts that the page of all lists: of a long list those of the portal as a whole. */
export function listedGroups(): readonly ChartGroup[] {
  const groups = chartGroups();
  return chartList().parts.length > 0 ? groups.filter(({ id }) => id === 'overview') : groups;
}
