import type { APIRoute } from 'astro';
import { writeAkomaNtoso } from '../../../core/write/akn/akoma-ntoso.ts';
import { openRecords } from '../../../core/write/akn/portal.ts';
import { formatXml } from '../../../core/write/xml.ts';
import type { PolicyDocument } from '../../../model/document.ts';
import { bodies, documents, gazettes, mentions, provisions, regions, tables } from '../../../site/portal/data.ts';
import { editor } from '../../../site/portal/profile.ts';
import { fileResponse } from '../../../site/data/file-response.ts';

export function getStaticPaths() {
  return documents.map((document) => ({ params: { id: document.id }, props: { document } }));
}

const portal = openRecords({ bodies, documents, gazettes, mentions, provisions, regions, tables });

/** The document in Akoma Ntoso 3.0. */
export const GET: APIRoute<{ document: PolicyDocument }> = ({ props: { document } }) => {
  return fileResponse('documents/:id/akn.xml', formatXml(writeAkomaNtoso(document, portal, editor)));
};
