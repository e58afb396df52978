import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defineLiveCollection } from 'astro:content';
import type { LiveLoader } from 'astro/loaders';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { printText } from './markdown/print-text.ts';
import { documentSchema } from './model/document.ts';
import { gazetteSchema } from './model/gazette.ts';
import { portalFolder } from './site/portal/folder.ts';
import { besideText } from './site/portal/beside-text.ts';

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
      const { frontmatter, content } = parseFrontmatter(await readFile(file, 'utf8'));
      if (frontmatter['id'] !== id)
        return { error: new Error(`${file} is not the text of ${id}. Run \`npm run content\`.`) };
      return { id, data: frontmatter, rendered: { html: await printText(content, id, besideText(id)) } };
    },
  };
}

export const collections = {
  policies: defineLiveCollection({ loader: textsIn('policies'), schema: documentSchema }),
  gazettes: defineLiveCollection({ loader: textsIn('gazettes'), schema: gazetteSchema }),
};
