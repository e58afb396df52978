import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defineLiveCollection } from 'astro:content';
import type { LiveLoader } from 'astro/loaders';
import { z } from 'zod';
import { splitFile } from './core/write/markdown/file.ts';
import { printText } from './markdown/print-text.ts';
import { documentSchema } from './model/document.ts';
import { gazetteSchema } from './model/gazette.ts';
import { portalFolder } from './site/portal/folder.ts';
import { besideText } from './site/portal/beside-text.ts';

const frontMatterSchema = z.record(z.string(), z.unknown());

/**
 * The Markdown files of a folder of the portal, each read when its page is made: a build holds one text at a time,
 * whatever the number of them. A file that is missing or malformed is an error of that page.
 */
function textsIn(folder: string): LiveLoader<Record<string, unknown>, { id: string }> {
  return {
    name: `texts-${folder}`,
    loadCollection: () => Promise.resolve({ error: new Error(`${folder}: texts are read one at a time.`) }),
    loadEntry: async ({ filter: { id } }) => {
      const file = join(portalFolder, folder, `${id}.md`);
      const { data, body } = splitFile(await readFile(file, 'utf8'));
      const frontMatter = frontMatterSchema.parse(data);
      if (frontMatter['id'] !== id)
        return { error: new Error(`${file} is not the text of ${id}. Run \`npm run content\`.`) };
      return { id, data: frontMatter, rendered: { html: printText(body, besideText(id)) } };
    },
  };
}

export const collections = {
  policies: defineLiveCollection({ loader: textsIn('policies'), schema: documentSchema }),
  gazettes: defineLiveCollection({ loader: textsIn('gazettes'), schema: gazetteSchema }),
};
