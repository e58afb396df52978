import { join } from 'node:path';
import process from 'node:process';
import { finished } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { documentSchema } from './model/document.ts';
import { gazetteSchema } from './model/gazette.ts';
import { portalFolder } from './site/portal/folder.ts';

/** Ids are the file names, which are ASCII; the loader's own slugs would drop characters. */
function idOfFile({ entry }: { entry: string }): string {
  return entry.replace(/\.md$/, '');
}

/** Settles when the content may be read: the build starts Astro beside its writing, and ends the input after it. */
const contentWritten = process.env['CONTENT_FOLLOWS'] === undefined ? undefined : finished(process.stdin.resume());

/** The Markdown files of a folder of the portal, once they are written. */
function writtenFiles(folder: string): Loader {
  const base = pathToFileURL(join(portalFolder, folder, '/'));
  const files = glob({ base, pattern: '*.md', generateId: idOfFile });
  return {
    ...files,
    load: async (context) => {
      await contentWritten;
      await files.load(context);
    },
  };
}

const policies = defineCollection({
  loader: writtenFiles('policies'),
  schema: documentSchema,
});

const gazettes = defineCollection({
  loader: writtenFiles('gazettes'),
  schema: gazetteSchema,
});

export const collections = { policies, gazettes };
