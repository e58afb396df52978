import { countDuties, layMatrix } from '../../charts/duty-matrix.ts';
import type { Chart } from '../../charts/grammar.ts';
import { bodies, provisions, topics } from '../data.ts';
import { nameGreatest } from './greatest.ts';
import { allDocuments } from './sources.ts';

/** So many bodies are drawn; the table has them all. */
const drawn = 20;

const rows = countDuties(bodies, topics, provisions);
const top = rows.slice(0, drawn);
const most = rows[0]?.leads ?? 0;
const greatest = rows.filter(({ leads }) => leads === most).map(({ name }) => name);

const roleNames = { leads: '牵头', joins: '参与' } as const;

/** Which body leads and takes part in which topic. */
export const dutyChart: Chart = {
  id: 'duties',
  title: '谁管什么：单位与主题',
  unit: '条（条文个数）',
  finding: `${String(rows.length)}个单位在责任分工里被点名，${nameGreatest(greatest, `牵头的条文最多，有${String(most)}条`)}。`,
  axes: `竖排${String(top.length)}个单位，横排${String(topics.length)}个主题`,
  sources: [allDocuments()],
  note: `图中是牵头条文最多的${String(top.length)}个单位，其余见表。一条可归入几个主题，也可一个都不归；未分牵头与参与的责任单位算作参与。主题由编者划定；单位改名改制前后分列。`,
  draw: (width) => layMatrix(top, topics, width),
  table: {
    columns: ['单位', '牵头（条）', '牵头的主题', '参与（条）', '参与的主题'],
    rows: rows.map(({ id, name, leads, joins, topics: counts }) => [
      { words: name, path: `/bodies/${id}/` },
      { words: leads },
      { words: topicWords(counts.map((count) => count.leads)) },
      { words: joins },
      { words: topicWords(counts.map((count) => count.joins)) },
    ]),
  },
  data: {
    columns: ['单位', '角色', ...topics.map(({ name }) => name), '全部条文'],
    rows: rows.flatMap(({ name, leads, joins, topics: counts }) =>
      (['leads', 'joins'] as const).flatMap((role) => {
        const all = role === 'leads' ? leads : joins;
        const cells = counts.map((count) => ({ words: count[role] }));
        return all === 0 ? [] : [[{ words: name }, { words: roleNames[role] }, ...cells, { words: all }]];
      }),
    ),
  },
};

/** The topics of so many provisions each, the greatest first: `水45、治理27`. */
function topicWords(counts: readonly number[]): string {
  return topics
    .map(({ name }, index) => ({ name, count: counts[index] ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map(({ name, count }) => name + String(count))
    .join('、');
}
