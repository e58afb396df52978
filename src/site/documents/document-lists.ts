import type { PolicyDocument } from '../../model/document.ts';
import { levelLabels } from '../page/labels.ts';
import { pageLength } from '../page/page-length.ts';
import { partList, type ListPage, type PartedList } from '../page/parts.ts';
import { documents, gazettes } from '../portal/data.ts';
import { derived, fact } from '../portal/store/derived.ts';
import { levelOrder } from '../portal/profile.ts';
import { newestFirst, yearPart } from './year-parts.ts';

const path = '/documents/';
/** Most documents on a page. */
const most = pageLength(100);
/** Documents that the page of all shows where it cannot list all: the newest. */
const mostNew = pageLength(20);

/** A list of all documents, parted in one of several ways. */
export interface DocumentList {
  /** What it is parted by: 按年份. */
  readonly label: string;
  readonly list: PartedList<PolicyDocument>;
}

/** All documents, the newest first, by year, by level and by genre; in no parts where one page can hold them. */
export const documentLists = derived((): DocumentList[] => {
  const newest = newestFirst(documents);
  const ofLevel = Map.groupBy(newest, ({ level }) => level);
  const byLevel = [...levelOrder, null].flatMap((level) => ofLevel.get(level) ?? []);
  const byKind = [...Map.groupBy(newest, ({ kind }) => kind)]
    .toSorted(([a, some], [b, others]) => Number(a === null) - Number(b === null) || others.length - some.length)
    .flatMap(([, own]) => own);
  return [
    { label: '按年份', list: partList(newest, { path, most, partOf: yearPart }) },
    { label: '按层级', list: partList(byLevel, { path, most, partOf: levelPart }) },
    { label: '按文种', list: partList(byKind, { path, most, partOf: kindPart }) },
  ];
});

/** Whether one page cannot list all documents. */
export const isDocumentsParted = fact('documents-parted', () => documents.length > most);

/** The newest documents, so many as a page shows that cannot list all. */
export function newestDocuments(): PolicyDocument[] {
  return newestFirst(documents).slice(0, mostNew);
}

/** The gazette issues, all on the page of documents or by year, the newest first. */
export const gazetteList = derived(() => {
  const newest = gazettes.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0));
  return partList(gazettes.length > most ? newest : gazettes, { path: '/gazettes/', most, partOf: issuePart });
});

/** The page at the `[...page]` of its address, with its list; throws where there is none. */
export function documentPage(page: string | undefined): {
  list: PartedList<PolicyDocument>;
  page: ListPage<PolicyDocument>;
} {
  const address = `${path}${page ?? ''}/`;
  for (const { list } of documentLists()) {
    const found = list.pages.find((each) => each.path === address);
    if (found !== undefined) return { list, page: found };
  }
  throw new RangeError(`no list of documents has a page ${address}`);
}

function levelPart({ level }: PolicyDocument): { id: string; title: string } {
  return level === null ? { id: 'level_none', title: '层级未载' } : { id: `level_${level}`, title: levelLabels[level] };
}

function kindPart({ kind }: PolicyDocument): { id: string; title: string } {
  return kind === null ? { id: 'kind_none', title: '文种未载' } : { id: `kind_${kind}`, title: kind };
}

function issuePart({ year }: { year: number | null }): { id: string; title: string } {
  return year === null ? { id: 'issues_none', title: '年份未载' } : { id: `issues_${year}`, title: `${year}年` };
}
