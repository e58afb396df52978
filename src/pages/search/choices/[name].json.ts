import type { APIRoute, GetStaticPaths } from 'astro';
import { fileResponse } from '../../../site/data/file-response.ts';
import { bodies, documents, gazettes, provisions, regions, topics } from '../../../site/portal/data.ts';
import { isLoaded, searchChoices, type SearchChoice } from '../../../site/search/filters.ts';

export const getStaticPaths = (() =>
  searchChoices({ documents, gazettes, provisions, bodies, regions, topics })
    .filter(isLoaded)
    .map((choice) => ({ params: { name: choice.name }, props: { choice } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ choice: SearchChoice }> = ({ props: { choice } }) =>
  fileResponse('choices.json', JSON.stringify(choice.values));
