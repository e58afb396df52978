import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { documentSchema } from './model/document.ts';
import { gazetteSchema } from './model/gazette.ts';

/** Ids are the file names, which are ASCII; the loader's own slugs would drop characters. */
function idOfFile({ entry }: { entry: string }): string {
  return entry.replace(/\.md$/, '');
}

const policies = defineCollection({
  loader: glob({ base: './content/policies', pattern: '*.md', generateId: idOfFile }),
  schema: documentSchema,
});

const gazettes = defineCollection({
  loader: glob({ base: './content/gazettes', pattern: '*.md', generateId: idOfFile }),
  schema: gazetteSchema,
});

export const collections = { policies, gazettes };
