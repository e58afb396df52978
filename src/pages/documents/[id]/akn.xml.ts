import type { APIRoute } from 'astro';
import { writeAkomaNtoso } from '../../../core/write/akn/akoma-ntoso.ts';
import { formatXml } from '../../../core/write/xml.ts';
import type { PolicyDocument } from '../../../model/document.ts';
import { termsUsedIn } from '../../../site/glossary/used-terms.ts';
import { documents, regions } from '../../../site/portal/data.ts';
import { portal } from '../../../site/portal/portal.ts';
import { editor } from '../../../site/portal/profile.ts';
import { fileResponse } from '../../../site/data/file-response.ts';

export function getStaticPaths() {
  return documents.map((document) => ({ params: { id: document.id }, props: { document } }));
}

/** The document in Akoma Ntoso 3.0. */
export const GET: APIRoute<{ document: PolicyDocument }> = ({ props: { document } }) => {
  return fileResponse(
    'documents/:id/akn.xml',
    formatXml(writeAkomaNtoso(document, { ...portal, regions, termsOf: termsUsedIn }, editor)),
  );
};
