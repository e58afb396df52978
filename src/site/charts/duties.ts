import { countDuties, layMatrix } from '../../charts/duty-matrix.ts';
import type { Chart } from '../../charts/grammar.ts';
import { roleLabels, roles } from '../bodies/roles.ts';
import { pageLength } from '../page/page-length.ts';
import { bodies, topics } from '../portal/data.ts';
import { derived } from '../portal/store/derived.ts';
import { eachRow } from '../portal/store/store.ts';
import { nameGreatest } from './greatest.ts';
import { allDocuments } from './sources.ts';

/** So many bodies are drawn; the table has more, the data have them all. */
const drawn = 20;
const mostRows = pageLength(200);

const themesOf = { leads: '牵头的主题', responsible: '列为责任单位的主题', joins: '参与的主题' } as const;

/** Which body has which part in which topic. */
export const dutyChart = derived((): Chart => {
  // Bodies stand against topics: where nobody has named any there is nothing to draw.
  const rows = topics.length === 0 ? [] : countDuties(bodies, topics, eachRow('provisions'));
  const top = rows.slice(0, drawn);
  const most = rows[0]?.leads ?? 0;
  const greatest = rows.filter(({ leads }) => leads === most).map(({ name }) => name);
  const mostNamed = most === 0 ? '' : `，${nameGreatest(greatest, `牵头的条文最多，有${String(most)}条`)}`;
  return {
    id: 'duties',
    title: '谁管什么：单位与主题',
    unit: '条（条文个数）',
    finding: `${String(rows.length)}个单位在责任分工里被点名${mostNamed}。`,
    axes: `竖排${String(top.length)}个单位，横排${String(topics.length)}个主题`,
    sources: [allDocuments()],
    note: `图中是牵头条文最多的${String(top.length)}个单位，其余见${rows.length > mostRows ? '表和数据（CSV）' : '表'}。一条可归入几个主题，也可一个都不归；原文列为责任单位而未分牵头与参与的，单列为“责任单位”。主题由编者划定；单位改名改制前后分列。`,
    draw: (width) => layMatrix(top, topics, width),
    table: {
      columns: ['单位', ...roles.flatMap((role) => [`${roleLabels[role]}（条）`, themesOf[role]])],
      rows: rows
        .slice(0, mostRows)
        .map((row) => [
          { words: row.name, path: `/bodies/${row.id}/` },
          ...roles.flatMap((role) => [
            { words: row[role] },
            { words: topicWords(row.topics.map((count) => count[role])) },
          ]),
        ]),
    },
    data: {
      columns: ['单位', '角色', ...topics.map(({ name }) => name), '全部条文'],
      rows: rows.flatMap((row) =>
        roles.flatMap((role) => {
          const cells = row.topics.map((count) => ({ words: count[role] }));
          return row[role] === 0
            ? []
            : [[{ words: row.name }, { words: roleLabels[role] }, ...cells, { words: row[role] }]];
        }),
      ),
    },
  };
});

/** The topics of so many provisions each, the greatest first: `水45、治理27`. */
function topicWords(counts: readonly number[]): string {
  return topics
    .map(({ name }, index) => ({ name, count: counts[index] ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map(({ name, count }) => name + String(count))
    .join('、');
}
