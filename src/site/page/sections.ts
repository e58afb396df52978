import { readIndicatorColumns } from '../../core/read/tables/columns.ts';
import { hasCharts } from '../charts/charts.ts';
import {
  anomalies,
  bodies,
  citations,
  glossary,
  indicators,
  pairs,
  regions,
  tables,
  targets,
  tasks,
  topics,
} from '../portal/data.ts';
import { fact } from '../portal/store/derived.ts';
import { countRows } from '../portal/store/store.ts';
import { goalHistories } from '../compare/outcomes.ts';

const counts = () => ({
  '/anomalies/': anomalies.length,
  '/bodies/': bodies.length,
  '/charts/': Number(hasCharts()),
  '/citations/': citations.length,
  '/compare/': pairs.length + goalHistories().length,
  '/compare/over-time/': goalHistories().length,
  '/corrections/': countRows('corrections'),
  '/glossary/': glossary.length,
  '/indicators/': indicators.length + tables.filter((table) => readIndicatorColumns(table) !== null).length,
  '/regions/': regions.length,
  '/targets/': targets.length,
  '/tasks/': tasks.length,
  '/timeline/': targets.filter(({ deadline, recurrence }) => deadline !== null || recurrence !== null).length,
  '/topics/': topics.length,
});

/** The sections for which the portal has nothing. */
const empty = fact('empty sections', () =>
  Object.entries(counts()).flatMap(([section, count]) => (count === 0 ? [section] : [])),
);

/** Whether a page is there: that of a section is where the portal has something for it to show. */
export function hasSection(path: string): boolean {
  return !empty().includes(path);
}

/** What a page gives in place of itself where there is nothing for it to show: it is not made, and no error page for it. */
export function notMade(): Response {
  return new Response(null, { status: 410 });
}
