import { yearOf } from '../../core/read/text/date.ts';
import { layMap, type MapLink } from '../../charts/citation-map.ts';
import { dateOf } from '../../core/read/document-order.ts';
import type { Chart } from '../../charts/grammar.ts';
import { mostLinked } from '../../charts/linked-works.ts';
import { orderWorks, type MapWork } from '../../charts/map-places.ts';
import type { Citation } from '../../model/citation.ts';
import { oneBy } from '../../model/lists-by.ts';
import type { PolicyDocument } from '../../model/document.ts';
import { citingDocuments, workName, worksOf, type Work } from '../citations/works.ts';
import { citations, documents } from '../portal/data.ts';
import { placeWords } from '../provisions/place.ts';
import { successions } from '../documents/successions.ts';
import { portal } from '../portal/portal.ts';
import { derived } from '../portal/store/derived.ts';
import { keptOf } from '../portal/store/kept.ts';
import { allDocuments } from './sources.ts';

/** So many texts are drawn; the data have them all. */
const drawn = 40;

/** The year within 〔2015〕, for a text whose date is not given. */
function yearOfNumber(number: string | null): string | null {
  return /〔(\d{4})〕/.exec(number ?? '')?.[1] ?? null;
}

function documentWork(document: PolicyDocument): MapWork {
  const { id, title, number, status } = document;
  return {
    id,
    name: title,
    date: dateOf(document) ?? yearOfNumber(number),
    status: status === 'draft' ? 'draft' : 'here',
  };
}

/** Who cites a work, once for each document, with the places where it does. */
function citing(id: string, work: Work) {
  return [...Map.groupBy(work.citations, ({ from }) => from.document)].flatMap(([from, own]) =>
    from === id ? [] : [{ from, to: id, count: own.length, eid: own[0]?.from.eid, places: placesOf(own) }],
  );
}

/** Words for each provision of a document that cites something, by its eId. */
const citingPlaces = keptOf('places that cite', (document): Readonly<Record<string, string>> => {
  const eids = new Set(portal.citationsFrom(document).map(({ from }) => from.eid));
  return Object.fromEntries([...eids].map((eid) => [eid, placeWords(document, eid)]));
});

/** The provisions of a document that cite a work, each once: `引言 第1段、三 （五） 第3段`. */
function placesOf(own: readonly Citation[]): string {
  return [...new Set(own.map(({ from }) => citingPlaces(from.document)[from.eid]))].join('、');
}

/** The time from the first to the last text of this portal that is drawn. */
function axesOf(shown: readonly MapWork[]): string {
  const dates = shown.flatMap(({ date, status }) => (status === 'elsewhere' ? [] : (date ?? []))).sort();
  return `竖轴为时间，收录的文件从${yearOf(dates[0] ?? '')}年到${yearOf(dates.at(-1) ?? '')}年`;
}

/** Both charts are of the same works and links. */
const maps = derived((): { readonly citations: Chart; readonly succession: Chart } => {
  const works = worksOf(citations);
  const shared = works.filter((work) => work.to === null && citingDocuments(work).length > 1);
  const here = documents.map(documentWork);
  const elsewhere = shared.map((work, index): MapWork & { work: Work } => ({
    work,
    id: `work-${String(index + 1)}`,
    name: workName(work),
    date: yearOfNumber(work.number),
    status: 'elsewhere',
  }));
  const nodes = orderWorks([...here, ...elsewhere]);

  const inside = works.flatMap((work) => (work.to === null ? [] : citing(work.to, work)));
  const outside = elsewhere.flatMap(({ id, work }) => citing(id, work));
  const follows = successions();
  const linksOf = (cited: readonly { from: string; to: string }[]): MapLink[] => [
    ...cited.map(({ from, to }): MapLink => ({ kind: 'cites', from, to })),
    ...follows.map(({ earlier, later }): MapLink => ({ kind: 'follows', from: later.id, to: earlier.id })),
  ];

  const nodeOf = oneBy(nodes, ({ id }) => id);
  const nameOf = (id: string) => nodeOf(id)?.name ?? id;
  const citedRows = (cited: typeof inside): Chart['table']['rows'] =>
    cited.map(({ from, to, count, eid, places }) => [
      { words: nameOf(from), path: `/documents/${from}/${eid === undefined ? '' : `#${eid}`}` },
      { words: nameOf(to) },
      { words: '引用' },
      { words: count },
      { words: places },
    ]);
  const followRows = (told: typeof follows): Chart['table']['rows'] =>
    told.map(({ earlier, later, sentences }) => [
      { words: later.title, path: `/documents/${sentences[0]?.document ?? later.id}/#summary-context` },
      { words: earlier.title },
      { words: '前后承接（编者）' },
      { words: sentences.length },
      { words: sentences.map(({ text }) => text).join('') },
    ]);
  /** What is drawn of some texts, and the links between those. */
  const mapOf = (all: readonly MapWork[], cited: typeof inside) => {
    const shown = mostLinked(all, linksOf(cited), drawn);
    const ids = new Set(shown.map(({ id }) => id));
    const isShown = ({ from, to }: { from: string; to: string }) => ids.has(from) && ids.has(to);
    const shownFollows = follows.filter(({ earlier, later }) => isShown({ from: later.id, to: earlier.id }));
    const isPart = shown.length < all.length;
    return {
      works: shown,
      links: linksOf(cited).filter(isShown),
      rows: [...citedRows(cited.filter(isShown)), ...followRows(shownFollows)],
      data: [...citedRows(cited), ...followRows(follows)],
      axes: axesOf(shown),
      note: isPart ? `图和表里是其中相互引用、承接最多的${String(shown.length)}份，其余见数据（CSV）。` : '',
    };
  };
  const columns = ['文件', '所引或所承接的文件', '关系', '处数', '出处或依据'];
  const links = [
    `${String(inside.length)}条引用`,
    ...(follows.length > 0 ? [`${String(follows.length)}处前后承接`] : []),
  ];
  const told = `${String(documents.length)}份文件之间有${links.join('、')}`;
  const timeNote = '自上而下由早到晚，按左侧的年份；只知年份的画在该年正中，印发日期用于没有成文日期的。';
  const followNote =
    follows.length > 0 ? '“前后承接”是同一地方先后的文件，由编者在摘要的“前因后果”里写明，不是文件自己的说法。' : '';
  const whole = mapOf(nodes, [...inside, ...outside]);
  const alone = mapOf(here, inside);
  return {
    citations: {
      id: 'citations',
      title: '文件之间的引用与承接',
      unit: '处（处数见表）',
      finding: `${told}${shared.length > 0 ? `；另有${String(shared.length)}份未收录的文件、规划和标准，被其中两份以上引用` : ''}。`,
      axes: whole.axes,
      sources: [allDocuments()],
      note: `${timeNote}弧线连接引用的一方与被引的一方；括线括起的几份由同样的文件引用。${followNote}${whole.note}`,
      draw: (width) => layMap(whole.works, whole.links, width),
      table: { columns, rows: whole.rows },
      data: { columns, rows: whole.data },
    },
    succession: {
      id: 'succession',
      title: '所收文件的先后与承接',
      unit: '份（文件）',
      finding: `${told}。`,
      axes: alone.axes,
      sources: [allDocuments()],
      note: `${timeNote}${followNote}${alone.note}`,
      draw: (width) => layMap(alone.works, alone.links, width),
      table: { columns, rows: alone.rows },
      data: { columns, rows: alone.data },
    },
  };
});

/** Which texts of the portal cite each other, and what several of them cite. */
export const citationChart = (): Chart => maps().citations;

/** The texts of the portal alone in time, with what they take from each other. */
export const successionChart = (): Chart => maps().succession;
