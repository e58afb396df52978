import type { Body } from '../../model/body.ts';
import type { Change } from '../../model/change.ts';
import type { PolicyDocument } from '../../model/document.ts';
import type { Provision } from '../../model/provision.ts';
import type { Region } from '../../model/region.ts';
import type { Target } from '../../model/target.ts';
import type { Topic } from '../../model/topic.ts';
import type { Duties } from '../bodies/bodies.ts';
import { roleLabels, roles } from '../bodies/roles.ts';
import { fullName, profile, publisherName } from '../portal/profile.ts';
import { mostEntries, type Feed, type FeedEntry } from './atom.ts';
import {
  changeEntry,
  changesAt,
  dayHere,
  daysInWords,
  entriesOf,
  provisionEntry,
  targetEntry,
  type FeedSource,
} from './entries.ts';

/**
 * The documents of the portal, and what was done to them since they came. One without a day cannot stand in a feed; the
 * subtitle names it.
 */
export function portalFeed(
  documents: readonly PolicyDocument[],
  changes: readonly Change[],
  describe: (of: PolicyDocument) => string,
): Feed {
  const undated = documents.filter((document) => dayHere(document) === null);
  const entries = [
    // Of one day, the document that is itself the newest comes first.
    ...documents.toReversed().flatMap((document): FeedEntry[] => {
      const date = dayHere(document);
      if (date === null) return [];
      const { id, title, number, issuers, kind } = document;
      return [
        {
          path: `/documents/${id}/`,
          title: number === null ? title : `${title}（${number}）`,
          date,
          authors: issuers,
          summary: describe(document),
          category: kind,
        },
      ];
    }),
    ...changes.filter(({ kind }) => kind !== 'added').map(changeEntry),
  ];
  return {
    title: fullName,
    publisher: publisherName,
    subtitle: `本站收录的文件及其变动，${daysInWords}${entries.length > mostEntries ? `，只列最近的${String(mostEntries)}项` : ''}。${undatedInWords(undated)}`,
    path: '/feed.xml',
    page: '/changes/',
    entries,
  };
}

/** Most documents that a subtitle names. */
const mostNamed = 20;

function undatedInWords(undated: readonly PolicyDocument[]): string {
  if (undated.length === 0) return '';
  if (undated.length > mostNamed) return `没有日期的${String(undated.length)}份没有列入。`;
  return `没有日期而没有列入的：${undated.map(({ title }) => `《${title}》`).join('、')}。`;
}

/** The feed of the page of a record: its name, what it holds in words, and its entries. */
function feedBeside(page: string, name: string, holds: string, entries: readonly FeedEntry[]): Feed {
  return {
    title: `${profile.name}：${name}`,
    publisher: publisherName,
    subtitle: `${holds}；${daysInWords}，两者都没有的不在其列。`,
    path: `${page}feed.xml`,
    page,
    entries,
  };
}

const placeOf = ({ document, provision }: Target) => ({ document, eid: provision });

/** What a body answers for: its targets, the provisions that name it and set none of them, and what was changed there. */
export function bodyFeed({ id, name }: Pick<Body, 'id' | 'name'>, duties: Duties, source: FeedSource): Feed {
  const own = roles.map((role) => ({ ...duties[role], category: roleLabels[role] }));
  return feedBeside(
    `/bodies/${id}/`,
    name,
    `所收文件责任分工点到${name}的目标与条文，分类标明牵头、责任单位或参与，另有这些条文的订正`,
    [
      ...own.flatMap(({ targets, category }) =>
        entriesOf(targets, source, (target, from) => ({ ...targetEntry(target, from), category })),
      ),
      ...own.flatMap(({ elsewhere, category }) =>
        entriesOf(elsewhere, source, (provision, from) => ({ ...provisionEntry(provision, from), category })),
      ),
      ...changesAt(
        own.flatMap(({ targets, elsewhere }) => [...targets.map(placeOf), ...elsewhere]),
        source,
      ),
    ],
  );
}

/** What names a region: targets, other provisions, and what was changed there. */
export function regionFeed(
  { id, name }: Pick<Region, 'id' | 'name'>,
  { targets, elsewhere }: { readonly targets: readonly Target[]; readonly elsewhere: readonly Provision[] },
  source: FeedSource,
): Feed {
  return feedBeside(`/regions/${id}/`, name, `所收文件点到${name}的目标与条文，另有这些条文的订正`, [
    ...entriesOf(targets, source, (target, from) => ({ ...targetEntry(target, from), category: '目标' })),
    ...entriesOf(elsewhere, source, (provision, from) => ({ ...provisionEntry(provision, from), category: '条文' })),
    ...changesAt([...targets.map(placeOf), ...elsewhere], source),
  ]);
}

/** What one document says on a topic, in numbers. */
interface SaidInDocument {
  readonly document: string;
  readonly provisions: number;
  readonly targets: number;
}

/** The documents that speak on a topic, and what was changed in them. */
export function topicFeed(
  { id, name }: Pick<Topic, 'id' | 'name'>,
  said: readonly SaidInDocument[],
  source: FeedSource,
): Feed {
  return feedBeside(`/topics/${id}/`, name, `所收文件中讲到“${name}”的各份，另有这些文件的变动`, [
    ...entriesOf(said.toReversed(), source, ({ provisions, targets }, { id: document, title, number, kind }) => ({
      path: `/documents/${document}/`,
      title: number === null ? title : `${title}（${number}）`,
      summary: `讲到“${name}”的有${String(provisions)}条，其中目标${String(targets)}个。`,
      category: kind,
    })),
    ...changesAt(said, source),
  ]);
}

/** The provisions that hold a phrase, and what was changed there. */
export function phraseFeed(phrase: string, provisions: readonly Provision[], path: string, source: FeedSource): Feed {
  return {
    ...feedBeside('/changes/', phrase, `所收文件中写有“${phrase}”的条文，另有这些条文的订正`, [
      ...entriesOf(provisions, source, (provision, from) => ({
        ...provisionEntry(provision, from),
        category: '条文',
      })),
      ...changesAt(provisions, source),
    ]),
    path,
  };
}
