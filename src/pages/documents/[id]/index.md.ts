import { documents } from '../../../site/portal/data.ts';
import { portal } from '../../../site/portal/portal.ts';
import { documentMarkdown } from '../../../site/representations/document-text.ts';
import { recordPaths, recordRoute } from '../../../site/representations/routes.ts';

export const getStaticPaths = () => recordPaths(documents);

export const GET = recordRoute('index.md', (id) => portal.document(id), documentMarkdown);
