import { dayOf } from '../../core/read/document-order.ts';
import type { Body } from '../../model/body.ts';
import type { PolicyDocument } from '../../model/document.ts';
import { provisionWords, type Provision } from '../../model/provision.ts';
import type { Target } from '../../model/target.ts';
import type { Duties } from '../bodies/bodies.ts';
import { roleLabels, roles } from '../bodies/roles.ts';
import { mostEntries, type Feed, type FeedEntry } from './atom.ts';
import { documentHref, href } from '../page/href.ts';
import { goalBesideMetric, metricInPlace, timeInWords } from '../targets/labels.ts';
import { quoteOnLine } from '../provisions/quote-line.ts';
import { fullName, profile, publisherName } from '../portal/profile.ts';

const longestTitle = 60;

/** The documents of the portal. One without a date cannot stand in a feed; the subtitle names it. */
export function portalFeed(documents: readonly PolicyDocument[], describe: (of: PolicyDocument) => string): Feed {
  const undated = documents.filter((document) => dayOf(document) === null);
  return {
    title: fullName,
    publisher: publisherName,
    subtitle: `本站收录的文件，依成文日期或印发日期${documents.length - undated.length > mostEntries ? `，只列最近的${String(mostEntries)}份` : ''}。${undatedInWords(undated)}`,
    path: href('/feed.xml'),
    page: href('/documents/'),
    entries: documents.flatMap((document): FeedEntry[] => {
      const date = dayOf(document);
      if (date === null) return [];
      const { id, title, number, issuers, kind } = document;
      return [
        {
          path: documentHref(id),
          title: number === null ? title : `${title}（${number}）`,
          date,
          authors: issuers,
          summary: describe(document),
          category: kind,
        },
      ];
    }),
  };
}

/** Most documents that a subtitle names. */
const mostNamed = 20;

function undatedInWords(undated: readonly PolicyDocument[]): string {
  if (undated.length === 0) return '';
  if (undated.length > mostNamed) return `原文未载日期的${String(undated.length)}份没有列入。`;
  return `原文未载日期而没有列入的：${undated.map(({ title }) => `《${title}》`).join('、')}。`;
}

/** What a body answers for: its targets, and the provisions that name it and set none of them. */
export function bodyFeed(
  { id, name }: Pick<Body, 'id' | 'name'>,
  duties: Duties,
  sourceOf: (id: string) => PolicyDocument | undefined,
): Feed {
  const entriesOf = <Row extends { document: string }>(
    rows: readonly Row[],
    write: (row: Row, source: PolicyDocument) => Pick<FeedEntry, 'path' | 'title' | 'summary'>,
    category: string,
  ) =>
    rows.flatMap((row): FeedEntry[] => {
      const source = sourceOf(row.document);
      const date = source === undefined ? null : dayOf(source);
      if (source === undefined || date === null) return [];
      return [{ ...write(row, source), date, authors: source.issuers, category }];
    });
  return {
    title: `${profile.name}：${name}`,
    publisher: publisherName,
    subtitle: `所收文件责任分工点到${name}的目标与条文，分类标明牵头、责任单位或参与，依文件日期；没有日期的征求意见稿不在其列。`,
    path: href(`/bodies/${id}/feed.xml`),
    page: href(`/bodies/${id}/`),
    entries: [
      ...roles.flatMap((role) => entriesOf(duties[role].targets, targetEntry, roleLabels[role])),
      ...roles.flatMap((role) => entriesOf(duties[role].elsewhere, provisionEntry, roleLabels[role])),
    ],
  };
}

function targetEntry(target: Target, source: PolicyDocument) {
  const goal = goalBesideMetric(target);
  const time = timeInWords(target);
  return {
    path: href(`/targets/${target.id}/`),
    title: `${metricInPlace(target)}：${goal}${time === null || time === goal ? '' : `（${time}）`}`,
    summary: `${quoteOnLine(target)} —— ${sourceName(source)}`,
  };
}

function provisionEntry(provision: Provision, source: PolicyDocument) {
  const words = Array.from(provisionWords(provision).replace(/\s+/gu, ' '));
  const title = words.length > longestTitle ? `${words.slice(0, longestTitle).join('')}…` : words.join('');
  return {
    path: documentHref(source.id, provision.eid),
    title: provision.heading ?? title,
    summary: `${words.join('')} —— ${sourceName(source)}`,
  };
}

function sourceName({ title, number }: PolicyDocument): string {
  return `《${title}》${number === null ? '' : `（${number}）`}`;
}
