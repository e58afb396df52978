import type { Target } from '../../model/target.ts';
import { dayOf } from '../../core/read/document-order.ts';
import { bodies, documents, indicators, regions, targets } from '../portal/data.ts';
import { portal } from '../portal/portal.ts';
import { recordKinds, recordPath, type RecordName } from './forms.ts';

/** How the addresses of a kind of thing are made, with a path of this portal that is made so. */
interface AddressPattern {
  readonly title: string;
  /** `/documents/{编号}/`. */
  readonly pattern: string;
  readonly example: string;
  /** Files beside it, in the folder of the page. */
  readonly beside: readonly { readonly title: string; readonly file: string }[];
}

/** The pages of records with their forms; a kind of which the portal has none is left out. */
export function recordPatterns(): AddressPattern[] {
  const firsts: Record<RecordName, string | undefined> = {
    document: documents[0]?.id,
    target: targets[0]?.id,
    indicator: indicators[0]?.id,
    body: bodies[0]?.id,
    region: regions[0]?.id,
  };
  return (Object.keys(recordKinds) as RecordName[]).flatMap((kind) => {
    const id = firsts[kind];
    const { title, forms } = recordKinds[kind];
    return id === undefined
      ? []
      : [{ title, pattern: recordPath(kind, '{编号}'), example: recordPath(kind, id), beside: forms }];
  });
}

/** A target whose body has all that a body may have. */
function isFull(target: Target): boolean {
  return target.leadIds.length > 0 && target.deadline !== null && dayOf(portal.documentOf(target)) !== null;
}

/** What else has an address that can be made from ids. */
export function otherPatterns(): AddressPattern[] {
  const [document] = documents;
  const target = targets.find(isFull);
  const lead = target?.leadIds[0];
  return [
    ...(target === undefined
      ? []
      : [
          {
            title: '条文',
            pattern: '/documents/{文件编号}/#{条文编号}',
            example: `/documents/${target.document}/#${target.provision}`,
            beside: [],
          },
          {
            title: '一份文件的目标',
            pattern: '/documents/{编号}/targets.csv',
            example: `/documents/${target.document}/targets.csv`,
            beside: [],
          },
        ]),
    ...(lead === undefined
      ? []
      : [
          {
            title: '一个单位的目标、订阅与期限日历',
            pattern: '/bodies/{编号}/',
            example: `/bodies/${lead}/`,
            beside: ['targets.csv', 'feed.xml', 'deadlines.ics'].map((file) => ({ title: file, file })),
          },
        ]),
    ...(document === undefined
      ? []
      : [
          {
            title: '一份文件逐条的引用格式',
            pattern: '/documents/{编号}/cite/',
            example: `/documents/${document.id}/cite/`,
            beside: [],
          },
        ]),
    {
      title: '数据集',
      pattern: '/data/v1/{名称}.json、/data/v1/{名称}.csv',
      example: '/data/documents.json',
      beside: [],
    },
  ];
}
