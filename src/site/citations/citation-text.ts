import { dateOf } from '../../core/read/document-order.ts';
import type { PolicyDocument } from '../../model/document.ts';
import { printedDate } from '../page/dates.ts';
import { statusLabels } from '../page/labels.ts';

type Cited = Pick<PolicyDocument, 'title' | 'number' | 'issuers' | 'issuedOn' | 'publishedOn' | 'status'>;

/** Of more issuers than these, the standard names the first three (8.1.2). */
const mostNamed = 3;

/**
 * A reference after GB/T 7714—2015 to a document on the web: `issuer. title: number[EB/OL].
 * (date)[access date]. address.` The address of a provision ends in its eId. The reader fills in the day
 * of access; what the source does not give is left out.
 */
export function citationText(document: Cited, address: string): string {
  const { title, number, issuers, status } = document;
  const date = dateOf(document);
  const named = issuers.length > mostNamed ? [...issuers.slice(0, mostNamed), '等'] : issuers;
  const author = named.length === 0 ? '' : `${named.join(', ')}. `;
  const subtitle = [number, status === 'draft' ? statusLabels.draft : null].filter((part) => part !== null).join(', ');
  const name = subtitle === '' ? title : `${title}: ${subtitle}`;
  return `${author}${name}[EB/OL]. ${date === null ? '' : `(${date})`}[引用日期]. ${address}.`;
}

/**
 * A reference as it stands in running text: `杭州市人民政府：《…》（杭政函〔2016〕148号），2016年9月29日，二、（一）第3段，address`.
 * @param place where in the document, null for all of it
 */
export function plainCitation(document: Cited, place: string | null, address: string): string {
  const { title, number, issuers, status } = document;
  const date = dateOf(document);
  const author = issuers.length === 0 ? '' : `${issuers.join('、')}：`;
  const marks = [number, status === 'draft' ? statusLabels.draft : null].filter((part) => part !== null);
  const name = `《${title}》${marks.map((mark) => `（${mark}）`).join('')}`;
  const parts = [author + name, date === null ? null : printedDate(date), place, address];
  return parts.filter((part) => part !== null).join('，');
}
