import { layMap, orderWorks, type MapLink, type MapWork } from '../../charts/citation-map.ts';
import type { Chart } from '../../charts/grammar.ts';
import type { PolicyDocument } from '../../model/document.ts';
import { citingDocuments, workName, worksOf, type Work } from '../citations.ts';
import { citations, documents } from '../data.ts';
import { allDocuments } from './sources.ts';

/** The year within 〔2015〕, for a text whose date is not given. */
function yearOf(number: string | null): string | null {
  return /〔(\d{4})〕/.exec(number ?? '')?.[1] ?? null;
}

function documentWork({ id, title, number, issuedOn, status }: PolicyDocument): MapWork {
  return { id, name: title, date: issuedOn ?? yearOf(number), status: status === 'draft' ? 'draft' : 'here' };
}

const works = worksOf(citations);
const shared = works.filter((work) => work.to === null && citingDocuments(work).length > 1);
const shown: { id: string; work: Work }[] = [
  ...works.flatMap((work) => (work.to === null ? [] : [{ id: work.to, work }])),
  ...shared.map((work, index) => ({ id: `work-${String(index + 1)}`, work })),
];
const nodes = orderWorks([
  ...documents.map(documentWork),
  ...shown
    .filter(({ work }) => work.to === null)
    .map(({ id, work }): MapWork => ({ id, name: workName(work), date: yearOf(work.number), status: 'elsewhere' })),
]);
const links = shown.flatMap(({ id, work }): MapLink[] =>
  [...Map.groupBy(work.citations, ({ from }) => from.document)]
    .filter(([from]) => from !== id)
    .map(([from, places]) => ({ from, to: id, count: places.length })),
);
const inside = links.filter(({ to }) => documents.some(({ id }) => id === to));

/** Which texts of the portal cite each other, and what several of them cite. */
export const citationChart: Chart = {
  id: 'citations',
  title: '文件之间的引用',
  unit: '处（引用次数，见表）',
  finding: `${String(documents.length)}份文件之间有${String(inside.length)}条引用关系；另有${String(shared.length)}份未收录的文件、规划和标准，被其中两份以上引用。`,
  axes: '竖轴为时间，由早到晚',
  sources: [allDocuments()],
  note: '自上而下由早到晚，间距不表示时间长短；无确切日期的按文号的年份，二者都没有的列在最后。弧线从引用的一方连到被引的一方，弧线粗者两端都为本站收录。',
  draw: (width) => layMap(nodes, links, width),
  table: {
    columns: ['引用的文件', '被引的文件', '处数'],
    rows: links.map(({ from, to, count }) => {
      const citing = documents.find(({ id }) => id === from);
      const place = works
        .flatMap((work) => work.citations)
        .find(
          (each) =>
            each.from.document === from && shown.some(({ id, work }) => id === to && work.citations.includes(each)),
        );
      return [
        { words: citing?.title ?? from, path: `/documents/${from}/${place === undefined ? '' : `#${place.from.eid}`}` },
        { words: nodes.find(({ id }) => id === to)?.name ?? to },
        { words: count },
      ];
    }),
  },
};
