import { dateOf } from '../../../core/read/document-order.ts';
import { listsBy } from '../../../model/lists-by.ts';
import type { PolicyDocument } from '../../../model/document.ts';
import { foldedNames } from '../../../search/things/thing-index.ts';
import type { NamedThing } from '../../../search/things/thing.ts';
import { workList, type ListedWork } from '../../citations/work-list.ts';
import { citingPlaces } from '../../citations/works.ts';
import { kickerOf } from '../../documents/description.ts';
import { printedDate, printedPeriod } from '../../page/dates.ts';
import { documents, glossary } from '../../portal/data.ts';
import { portal } from '../../portal/portal.ts';

/** Documents that cite a work and that are named beside it. */
const mostCiting = 4;

/** The documents of the portal by title and number. */
export function documentThings(): NamedThing[] {
  const short = shortNames();
  return documents.map((document): NamedThing => {
    const { id, title, noticeTitle, number } = document;
    const shorts = number === null ? [] : short(number);
    return {
      kind: 'document',
      id,
      name: title,
      path: `/documents/${id}/`,
      facts: [identityOf(document), stateOf(document)].filter((fact) => fact !== ''),
      names: foldedNames([title, noticeTitle, number, ...shorts]),
      said: [],
      places: [],
      within: [],
      printed: [],
      spoken: [title, ...shorts],
      english: [],
    };
  });
}

/** Number, day and issuers. */
function identityOf(document: PolicyDocument): string {
  const date = dateOf(document);
  return [document.number, date === null ? null : printedDate(date), document.issuers.join('、')]
    .filter((fact) => fact !== null && fact !== '')
    .join(' · ');
}

/** Level and genre, whether it is a draft, from when and until when it holds. */
function stateOf(document: PolicyDocument): string {
  const { status, effectiveOn, expiresOn, period, id } = document;
  const targets = portal.targetsOf(id).length;
  return [
    status === 'draft' ? '征求意见稿' : null,
    kickerOf(document) || null,
    effectiveOn === null ? null : `${printedDate(effectiveOn)}起施行`,
    expiresOn === null ? null : `有效期至${printedDate(expiresOn)}`,
    period === null ? null : `规划期${printedPeriod(period)}`,
    targets === 0 ? null : `${String(targets)}项目标`,
  ]
    .filter((fact) => fact !== null)
    .join(' · ');
}

/** Works that documents cite and that the portal does not hold. */
export function workThings(): NamedThing[] {
  const short = shortNames();
  return workList()
    .rows.filter(({ to }) => to === null)
    .map((work): NamedThing => {
      const { key, title, number } = work;
      const shorts = number === null ? [] : short(number);
      const cited = citingPlaces(work);
      return {
        kind: 'work',
        id: key,
        name: title ?? number ?? '',
        path: placeOfCitation(work),
        facts: [
          [number, shorts.length > 0 ? `简称“${shorts.join('”“')}”` : null, '本站未收录原文']
            .filter(Boolean)
            .join(' · '),
          `${String(cited.length)}份文件引用`,
        ],
        names: foldedNames([title, number, ...shorts]),
        said: [],
        places: cited.slice(0, mostCiting).flatMap(({ document, places: [eid] }) => {
          const citing = portal.document(document);
          if (citing === undefined || eid === undefined) return [];
          return [{ label: `《${citing.title}》`, path: `/documents/${document}/#${eid}` }];
        }),
        within: [],
        printed: [],
        spoken: title === null ? shorts : [title, ...shorts],
        english: [],
      };
    });
}

/** Its own page, or the list of citations that holds it. */
function placeOfCitation({ path }: ListedWork): string {
  return path ?? '/citations/#elsewhere';
}

/** The terms of the glossary that are short names of a document, by its number. */
function shortNames(): (number: string) => string[] {
  const of = listsBy(glossary, ({ work }) => (work === null ? [] : [work]));
  return (number) => of(number).flatMap(({ term, aliases }) => [term, ...aliases]);
}
