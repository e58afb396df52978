import type { Chart } from '../../charts/grammar.ts';
import { countTargets, layBreakdown } from '../../charts/target-breakdown.ts';
import { deadlineSpans } from '../../charts/deadline-spans.ts';
import { targets, topics } from '../portal/data.ts';
import { derived } from '../portal/store/derived.ts';
import { profile } from '../portal/profile.ts';
import { nameGreatest } from './greatest.ts';
import { allDocuments } from './sources.ts';

/** What the targets are about and when they fall due. */
export const breakdownChart = derived((): Chart => {
  const spans = deadlineSpans(
    targets.map(({ deadline }) => deadline),
    profile.deadlineColumns ?? undefined,
  );
  const rows = countTargets(topics, targets, spans);
  const most = rows[0]?.total ?? 0;
  const greatest = rows.filter(({ total }) => total === most).map(({ topic }) => `“${topic.name}”`);
  return {
    id: 'promises',
    title: '承诺了什么：各主题的目标与期限',
    unit: '项（目标个数）',
    finding: `${String(targets.length)}项目标里，讲${nameGreatest(greatest, `的最多，有${String(most)}项`)}。`,
    axes: `竖排${String(rows.length)}个主题，横排期限：${spans.map(({ label }) => label).join('、')}`,
    sources: [allDocuments()],
    note: '主题由编者划定；一个目标可归入几个主题，各算一次，所以各行相加多于目标总数。“未写”是原文没有写期限的。柱高在各行之间可以相比。',
    draw: (width) => layBreakdown(rows, spans, width),
    table: {
      columns: ['主题', '力度', ...spans.map(({ label }) => label), '合计'],
      rows: rows.flatMap(({ topic, shares }) =>
        (['must', 'strive'] as const).map((strength) => [
          { words: topic.name, path: `/topics/${topic.id}/` },
          { words: strength === 'must' ? '要求' : '力争' },
          ...shares.map((share) => ({ words: share[strength] })),
          { words: shares.reduce((sum, share) => sum + share[strength], 0) },
        ]),
      ),
    },
  };
});
