import { pageLength } from '../page/page-length.ts';
import { partList, type PartedList } from '../page/parts.ts';
import { derived } from '../portal/store/derived.ts';
import { goalHistories, type GoalHistory } from './outcomes.ts';

/** Most goals on a page. */
const most = pageLength(600);

/** Indicators with what became of their goals, on one page or those of each place. */
export const historyList = derived((): PartedList<GoalHistory> => {
  const byPlace = [...Map.groupBy(goalHistories(), ({ indicator }) => indicator.jurisdiction).values()].flat();
  return partList(byPlace, {
    path: '/compare/over-time/',
    most,
    weightOf: ({ answers }) => answers.length,
    partOf: ({ indicator: { jurisdiction } }) => ({ id: `of_${jurisdiction}`, title: jurisdiction }),
  });
});
