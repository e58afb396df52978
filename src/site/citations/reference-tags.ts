import { dateOf } from '../../core/read/document-order.ts';
import type { PolicyDocument } from '../../model/document.ts';

/** A `meta` element that a reference manager reads. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/**
 * What reference managers read of a document: Dublin Core, and the tags of Highwire Press, by which Zotero takes it
 * for a report with its number and institution. A date or number that the source does not give has no tag.
 * @param address of the page that shows it, null where the site does not know its own
 * @param xml address of its Akoma Ntoso file, null likewise
 */
export function referenceTags(document: PolicyDocument, address: string | null, xml: string | null): MetaTag[] {
  const { title, number, issuers, status, kind, jurisdiction } = document;
  const date = dateOf(document);
  const name = status === 'draft' ? `${title}（征求意见稿）` : title;
  const tag = (key: string, content: string | null) => (content === null ? [] : [{ name: key, content }]);
  return [
    ...tag('DC.title', name),
    ...issuers.flatMap((issuer) => tag('DC.creator', issuer)),
    ...tag('DC.date', date),
    ...tag('DCTERMS.issued', date),
    ...tag('DC.type', kind),
    ...tag('DC.identifier', number),
    ...tag('DC.identifier', address),
    ...tag('DC.coverage', jurisdiction),
    ...tag('DC.language', 'zh-CN'),
    ...tag('citation_title', name),
    ...issuers.flatMap((issuer) => tag('citation_author', issuer)),
    ...tag('citation_publication_date', date === null ? null : date.replaceAll('-', '/')),
    ...tag('citation_technical_report_institution', issuers[0] ?? null),
    ...tag('citation_technical_report_number', number),
    ...tag('citation_language', 'zh-CN'),
    ...tag('citation_public_url', address),
    ...tag('citation_fulltext_html_url', address),
    ...tag('citation_xml_url', xml),
  ];
}
