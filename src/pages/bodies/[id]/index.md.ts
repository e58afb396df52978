import { bodies } from '../../../site/portal/data.ts';
import { portal } from '../../../site/portal/portal.ts';
import { bodyMarkdown } from '../../../site/representations/record-markdown.ts';
import { recordPaths, recordRoute } from '../../../site/representations/routes.ts';

export const getStaticPaths = () => recordPaths(bodies);

export const GET = recordRoute('index.md', (id) => portal.body(id), bodyMarkdown);
