import { sum } from 'd3-array';
import { countDeadlines, layDeadlines, monthLabel } from '../../charts/deadline-grid.ts';
import type { Chart } from '../../charts/grammar.ts';
import { targets } from '../portal/data.ts';
import { timelinePath } from '../targets/timeline-list.ts';
import { derived } from '../portal/store/derived.ts';
import { nameGreatest } from './greatest.ts';
import { allDocuments } from './sources.ts';

/** When the targets fall due. */
export const deadlineChart = derived((): Chart => {
  const cells = countDeadlines(targets);
  const dated = sum(cells, ({ count }) => count);
  const years = [...Map.groupBy(cells, ({ year }) => year)].map(([year, own]) => ({
    year,
    count: sum(own, ({ count }) => count),
  }));
  const most = Math.max(...years.map(({ count }) => count));
  const peaks = years.filter(({ count }) => count === most);
  return {
    id: 'deadlines',
    title: '目标何时到期',
    unit: '项（目标个数）',
    finding: `${String(targets.length)}项目标里${String(dated)}项写明期限，${nameGreatest(
      peaks.map(({ year }) => `${year}年`),
      `到期的最多，有${String(most)}项`,
    )}。`,
    axes: `竖排${years[0]?.year ?? ''}年至${years.at(-1)?.year ?? ''}年，横排月份`,
    sources: [allDocuments()],
    note: '“只写年份”是原文没有指明月份的；没有写期限的目标不在图中，没有目标到期的年份不列。',
    draw: (width) => layDeadlines(cells, width),
    table: {
      columns: ['年份', '月份', '目标（项）', '其中力争（项）'],
      rows: cells.map(({ year, month, count, strive }) => [
        { words: `${year}年`, path: timelinePath(`t-${month === null ? year : `${year}-${month}`}`) },
        { words: monthLabel(month) },
        { words: count },
        { words: strive },
      ]),
    },
  };
});
