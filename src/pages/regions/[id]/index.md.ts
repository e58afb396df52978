import { regions } from '../../../site/portal/data.ts';
import { portal } from '../../../site/portal/portal.ts';
import { regionMarkdown } from '../../../site/representations/record-markdown.ts';
import { recordPaths, recordRoute } from '../../../site/representations/routes.ts';

export const getStaticPaths = () => recordPaths(regions);

export const GET = recordRoute('index.md', (id) => portal.region(id), regionMarkdown);
