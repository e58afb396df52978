import { indicators } from '../../../site/portal/data.ts';
import { portal } from '../../../site/portal/portal.ts';
import { indicatorMarkdown } from '../../../site/representations/record-markdown.ts';
import { recordPaths, recordRoute } from '../../../site/representations/routes.ts';

export const getStaticPaths = () => recordPaths(indicators);

export const GET = recordRoute('index.md', (id) => portal.indicator(id), indicatorMarkdown);
