import type { APIRoute, GetStaticPaths } from 'astro';
import { fileResponse } from '../../../site/data/file-response.ts';
import { isLoaded, searchChoices, type SearchChoice } from '../../../site/search/filters.ts';

export const getStaticPaths = (() =>
  searchChoices()
    .filter(isLoaded)
    .map((choice) => ({ params: { name: choice.name }, props: { choice } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ choice: SearchChoice }> = ({ props: { choice } }) =>
  fileResponse('choices.json', JSON.stringify(choice.values));
