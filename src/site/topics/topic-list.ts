import { sum } from 'd3-array';
import type { PolicyDocument } from '../../model/document.ts';
import { newestFirst, yearPart } from '../documents/year-parts.ts';
import { pageLength } from '../page/page-length.ts';
import { partList, type ListPage, type PartedList } from '../page/parts.ts';
import { documents } from '../portal/data.ts';
import { derivedOf } from '../portal/store/derived.ts';
import { countsOn, topicIn, type LeadBody, type TopicInDocument } from './topics.ts';

/** A run of what a document says on a topic, its targets before its provisions: from one to the place before another. */
interface TopicShare {
  readonly document: PolicyDocument;
  readonly from: number;
  readonly to: number;
}

/** What the documents say on a topic, in numbers, and the list of it. */
export interface TopicSaid {
  readonly documents: number;
  readonly provisions: number;
  readonly leads: readonly LeadBody[];
  /** In the order of the portal on one page, or by year, the newest first. */
  readonly list: PartedList<TopicShare>;
}

/** Most targets and provisions on a page. */
const most = pageLength(1000);

/** What is said on a topic. */
export const saidOn = derivedOf((id): TopicSaid => {
  const { said, leads } = countsOn(id);
  const lengths = new Map(said.map(({ document, provisions, targets }) => [document, provisions + targets]));
  const list = partList(
    newestFirst(documents.filter((document) => lengths.has(document.id))).flatMap((document) =>
      sharesOf(document, lengths.get(document.id) ?? 0),
    ),
    {
      path: `/topics/${id}/`,
      most,
      weightOf: ({ from, to }) => to - from,
      partOf: ({ document }) => yearPart(document),
    },
  );
  return { documents: said.length, provisions: sum(said, ({ provisions }) => provisions), leads, list };
});

/** A document in shares of which a page can hold each. */
function sharesOf(document: PolicyDocument, length: number): TopicShare[] {
  return Array.from({ length: Math.ceil(length / most) }, (_, index) => ({
    document,
    from: index * most,
    to: Math.min(length, (index + 1) * most),
  }));
}

/** What stands on one page of the list. */
export function saidOnPage(id: string, { rows }: Pick<ListPage<TopicShare>, 'rows'>): TopicInDocument[] {
  return rows.flatMap(({ document, from, to }) => {
    const said = topicIn(document, id);
    if (said === null) return [];
    const { targets, provisions } = said;
    const behind = (place: number) => Math.max(0, place - targets.length);
    return [{ ...said, targets: targets.slice(from, to), provisions: provisions.slice(behind(from), behind(to)) }];
  });
}

/** Most bodies that the page of a topic names. */
export const mostLeads = pageLength(100);

/** Whether the page of a topic names all bodies that lead on it. */
export function listsLeads({ leads }: Pick<TopicSaid, 'leads'>): boolean {
  return leads.length <= mostLeads;
}

/** The years of a list, with how many documents each has. */
export function topicYears({ list }: Pick<TopicSaid, 'list'>): { path: string; title: string; count: number }[] {
  return list.parts.map(({ path, title, pages }) => ({
    path,
    title,
    count: new Set(pages.flatMap(({ rows }) => rows.map(({ document }) => document))).size,
  }));
}
